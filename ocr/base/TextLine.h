// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Place.h"

namespace ocr {

enum class Reader { PpOcr, Tesseract };
enum class Script { Han, Latin, Arabic, Cyrillic, Digits, Unknown };

QString readerName(Reader reader); ///< "ppocr", "tesseract"
QString scriptName(Script script); ///< ISO 15924 long name: "Han", "Latin", "Arabic", "Cyrillic",
                                   ///< "Digits", "Unknown"

/// Where one UTF-16 unit of a reading stands along its line, in shares (0..1) of the line quad's
/// way from its left edge (corners 0-3) to its right edge (corners 1-2); right-to-left text runs
/// backwards.
struct CharacterPlace
{
    float from = 0;
    float to = 0;
    float confidence = 0; ///< 0..1

    friend bool operator==(const CharacterPlace &, const CharacterPlace &) = default;
};

/// What one reader made of one line.
struct Reading
{
    Reader reader = Reader::PpOcr;
    QString language;      ///< Tesseract's name ("eng", "uig", "kaz", "chi_sim"); "ch" for PP-OCR
    QString text;          ///< logical order, as read: nothing folded, nothing repaired
    double confidence = 0; ///< 0..1, mean over characters
    QList<CharacterPlace> characters; ///< one for each UTF-16 unit of text

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// One line of text on the page.
struct TextLine
{
    /// Upright source pixels; corner 0 is the top left of the upright text. The first quad is the
    /// whole line. Paper curls: a bent line has its straight pieces after it, from its beginning to
    /// its end, each an equal share of its way.
    Place place;
    QList<Reading> readings; ///< the one to believe first; empty: ink that nobody could read
    Script script = Script::Unknown;

    const Quad &quad() const { return place.quads.first(); }
    /// The text of the first reading; empty if there is none.
    QString text() const { return readings.isEmpty() ? QString() : readings.first().text; }
    double confidence() const { return readings.isEmpty() ? 0.0 : readings.first().confidence; }
    /// The quad of the UTF-16 units [from, to) of a reading.
    Quad quadOf(const Reading &reading, qsizetype from, qsizetype to) const;
    /// The quad of the stretch between two shares (0..1) of the line's way.
    Quad partOf(double from, double to) const;

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

} // namespace ocr
