// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Margins_p.h"
#include "ocr/base/Page.h"

#include <optional>
#include <vector>

namespace redaction {

/// By which ink may reach over an em box, in pixels.
inline constexpr Reach kOverAt{2, 2};

/// Words and the em boxes they stand in, one after the other: as high as an em, in the direction of
/// their line.
struct SetText
{
    QString text;
    ocr::Quad at;
};

/// Characters of one line, as UTF-16 units of its first reading.
struct Stretch
{
    qsizetype line = -1; ///< index into Page::lines
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype size() const { return to - from; }
};

/// The sizes and places of a page's print, from the places of its characters: the distance of Han
/// characters beside each other is their em. Knows no pixels. The page must outlive this.
class Typesetting
{
public:
    explicit Typesetting(const ocr::Page &page);

    /// Words of a line where they stood, in pieces of one kind of letters (Han, or digits, or
    /// others): a fault of a reader's places never adds up over a line.
    /// `text` is that of the whole line, as it is to be printed.
    QList<SetText> set(const Stretch &stretch, const QString &text) const;
    /// A mask where a value stood, in the text's own places as far as they say the same; what
    /// stands instead of the rest fills it. `places` are the value's, one a line. With `inText`
    /// stars fill what a shorter mask would leave empty, so that a sentence has no hole.
    QList<SetText> setMask(const QString &mask, const QList<ocr::Quad> &places, bool inText) const;
    /// The characters whose middle lies in a place; nothing where there is no such reading.
    std::optional<Stretch> stretchIn(const ocr::Quad &place) const;

private:
    double em(qsizetype line) const { return m_ems[static_cast<size_t>(line)]; }
    double centre(const Stretch &stretch, qsizetype at) const;
    ocr::Quad emBox(qsizetype line, double from, double to, double em) const;
    SetText setWide(const Stretch &stretch, const QString &text) const;
    SetText setNarrow(const Stretch &stretch, const QString &text) const;
    SetText setWhole(const QString &text, const Stretch &stretch) const;
    SetText evenPiece(const Stretch &piece, const QString &words, double from, double to) const;
    qsizetype straightPiece(qsizetype line, double at) const;
    std::optional<std::vector<double>> evenStarts(const Stretch &stretch,
                                                  const QString &text) const;

    const ocr::Page &m_page;
    QList<ocr::TextLine> m_lines; ///< with the places in which they are set
    std::vector<double> m_ems;    ///< of each line, pixels
};

/// Letters that take a whole em: Han characters and the marks among them.
bool isWide(QChar unit);

} // namespace redaction
