// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>
#include <QColor>
#include <QDate>
#include <QImage>
#include <QRectF>
#include <QString>

#include <memory>

namespace report {

struct TextStyle
{
    double size = 9; ///< pt
    bool bold = false;
    QColor colour = QColor(0x20, 0x24, 0x28);
    /// Numbers with stars, file names and page numbers keep their direction on mirrored pages too.
    bool leftToRight = false;
    enum class Place { Begin, Middle, End };
    Place place = Place::Begin; ///< of each line in its width
};

/// A PDF of A4 pages that texts, lines and pictures are drawn on, with Pango and Cairo. Texts can
/// be searched and copied. Frame: points (1/72 inch) from the page's upper corner at which a line
/// of text begins, x along the line: for languages from right to left the whole page is mirrored
/// but for texts and pictures themselves. Same calls, same fonts, same bytes. One thread at a time.
class PdfCanvas
{
public:
    static constexpr double kWidth = 595.28;
    static constexpr double kHeight = 841.89;

    /// `language` as in the contract ("zh_CN", "ug"): chooses direction and fonts. `day` is the
    /// document's date of creation.
    PdfCanvas(const QString &language, const QString &title, QDate day);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas &) = delete;
    PdfCanvas &operator=(const PdfCanvas &) = delete;

    /// Height of the text, broken into lines of that width.
    double textHeight(const QString &text, double width, const TextStyle &style);
    /// Draws it with its upper beginning corner there.
    void drawText(const QString &text, double x, double y, double width, const TextStyle &style);
    void drawLine(double x1, double y1, double x2, double y2, const QColor &colour, double width);
    void fill(const QRectF &place, const QColor &colour);
    /// As large as fits, in the middle; never enlarged beyond 150 dots an inch.
    void drawImage(const QImage &image, const QRectF &place);
    void endPage();
    /// Ends the document. Empty where it failed.
    QByteArray finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace report
