// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Median_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ocr::image {

namespace {

constexpr double kReadWell = 0.93; ///< mean confidence from which on a line is surely print
/// Lines that hold a size against: these many heights up and down, to the left of the line, where
/// lists have their print and labels stand before what is signed.
constexpr double kRowsAround = 4.5;
constexpr double kFarthest = 45; ///< heights to the left: the other columns of a sheet
constexpr qsizetype kForSize = 7;
// By how much the ink of a print differs from that of the print beside it, measured on drawn lists
// (tests/bench): height 0.90 to 1.12, pitch 0.88 to 1.13. Names that were written: height from 1.19
// on.
constexpr double kLowest = 0.84;
constexpr double kHighest = 1.16;
constexpr double kClosest = 0.83;
constexpr double kWidest = 1.17;
/// The same name again: paper that leans stretches one column against another, either way. The same
/// name written in its row was never less than 1.26 times as high.
constexpr double kWidestAgain = 1.22;
constexpr double kClosestAgain = 0.76;
constexpr double kSpacedPitch = 1.53; ///< of the two characters of a name set as wide as three
/// Other scripts and signs differ more among themselves. A sign as wide as this is a scrawl.
constexpr double kHighestOther = 1.3;
constexpr double kWidestOther = 1.35;
/// Free way around a character, of its pitch, and Chinese ink's height against that of digits.
constexpr double kBetween = 0.1;
constexpr double kHanToDigits = 1.27;
constexpr double kHanToPitch = 0.92;
/// Behind a label on its line, against the label's own height.
constexpr double kHigherThanLabel = 1.25;

bool isHan(QChar c)
{
    return c.unicode() >= 0x3400 && c.unicode() < 0xA000;
}

bool isColon(QChar c)
{
    return c == u'：' || c == u':';
}

bool isAll(const QString &text, bool (*is)(QChar))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), is);
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

double pitchOf(const LineInk &ink, qsizetype characters)
{
    return ink.width / (static_cast<double>(characters) - kBetween);
}

/// Of the print on the left of a line.
struct Print
{
    double height = 0; ///< of Chinese ink; 0: nothing there is surely print
    double pitch = 0;
    bool byDigits = false; ///< guessed from numbers, whose sizes say less of Chinese ink
    QSet<Script> scripts;
};

/// Lines on the left of one that are surely print, the nearest first.
QList<qsizetype> printBeside(const Page &page, const QList<bool> &written, const TextLine &line)
{
    const Quad &own = line.quad();
    const double height = own.height();
    QList<std::pair<double, qsizetype>> beside;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        const TextLine &other = page.lines[i];
        if (&other == &line || other.place.quads.isEmpty() || other.confidence() < kReadWell ||
            written[i])
            continue;
        const QPointF way = own.center() - other.quad().center();
        const double free = way.x() - (own.width() + other.quad().width()) / 2;
        if (free < -0.5 * height || free > kFarthest * height ||
            std::abs(way.y()) > kRowsAround * height)
            continue;
        // What stands in the same row says more than what stands above it.
        beside.append({std::hypot(std::max(0.0, free) / 4, way.y()), i});
    }
    std::sort(beside.begin(), beside.end());
    QList<qsizetype> lines;
    for (const auto &[distance, other] : std::as_const(beside))
        lines.append(other);
    return lines;
}

/// What a line's ink would measure where another stands, on whose paper it is `scale` times as
/// high.
LineInk scaledBy(const LineInk &ink, double scale)
{
    return {ink.width * scale * scale, ink.height * scale};
}

/// `inkAt`: measures of a line on the paper that is asked about.
Print printOf(const Page &page, const std::function<LineInk(qsizetype)> &inkAt,
              const QList<qsizetype> &lines)
{
    QList<double> heights;
    QList<double> pitches;
    QList<double> digits;
    Print print;
    for (const qsizetype i : lines) {
        const QString text = page.lines[i].text();
        print.scripts.insert(page.lines[i].script);
        const bool han = std::count_if(text.begin(), text.end(), isHan) > 1;
        if ((han ? heights : digits).size() >= kForSize || (!han && !isAll(text, isDigit)))
            continue;
        const LineInk ink = inkAt(i);
        if (ink.height <= 0)
            continue;
        (han ? heights : digits).append(ink.height);
        if (isAll(text, isHan))
            pitches.append(pitchOf(ink, text.size()));
    }
    if (heights.size() > 1 || (digits.isEmpty() && !heights.isEmpty())) {
        print.height = image::medianOf(heights);
        print.pitch = pitches.isEmpty() ? print.height / kHanToPitch : image::medianOf(pitches);
    } else if (!digits.isEmpty()) {
        print.byDigits = true;
        print.height = kHanToDigits * image::medianOf(digits);
        print.pitch = print.height / kHanToPitch;
    }
    return print;
}

/// Scripts that readers take strokes for, where the list has none of them in print.
bool isStrange(Script script, const QSet<Script> &known)
{
    return (script == Script::Arabic || script == Script::Cyrillic || script == Script::Latin) &&
           !known.contains(script);
}

bool looksPrinted(const QString &text, Script script, const LineInk &ink, const Print &print)
{
    const double height = ink.height / print.height;
    const auto size = text.size();
    if (size > 1 && isAll(text, isHan)) {
        double pitch = pitchOf(ink, size) / print.pitch;
        if (size == 2 && pitch > 1.3)
            pitch /= kSpacedPitch;
        return height > kLowest && height < kHighest && pitch > kClosest && pitch < kWidest;
    }
    const double wide = ink.width / static_cast<double>(size) / print.pitch;
    if (height > kHighestOther || wide > kWidestOther)
        return false;
    return size == 1 || !isStrange(script, print.scripts);
}

/// Whether the nearest print that says the same has the same size: a name in the list's own column
/// and again where its owner signs.
bool repeatsPrint(const Page &page, const std::function<LineInk(qsizetype)> &inkAt,
                  const QList<qsizetype> &beside, const QString &text, const LineInk &own)
{
    if (text.size() < 2 || !isAll(text, isHan))
        return false;
    const auto same = std::find_if(beside.begin(), beside.end(), [&](qsizetype other) {
        return page.lines[other].text() == text && inkAt(other).height > 0;
    });
    if (same == beside.end())
        return false;
    const LineInk print = inkAt(*same);
    const double height = own.height / print.height;
    const double width = own.width / print.width;
    return height > kLowest && height < kHighest && width > kClosestAgain && width < kWidestAgain;
}

/// Signs of several rows, read downwards as one line: nobody signs with one sign a row that is as
/// large as print.
bool isColumnOfPrint(const TextLine &line, const LineInk &ink, const Print &print)
{
    return line.confidence() >= kReadWell && isAll(line.text(), isHan) &&
           ink.height < kHighest * print.height;
}

/// `written`: lines that are no print to hold others against; the line is entered.
LineKind kindOf(const Page &page, const QList<LineInk> &inks, const PaperLean &lean,
                QList<bool> &written, qsizetype index)
{
    const TextLine &line = page.lines[index];
    const QString text = line.text();
    if (line.place.quads.isEmpty() || text.isEmpty() || isColon(text.back()) ||
        inks[index].height <= 0)
        return LineKind::Unknown;
    const QList<qsizetype> beside = printBeside(page, written, line);
    const int own = static_cast<int>(index);
    const auto inkAt = [&](qsizetype other) {
        return scaledBy(inks[other], lean.scale(own, static_cast<int>(other)));
    };
    const Print print = printOf(page, inkAt, beside);
    if (print.height <= 0)
        return LineKind::Unknown;
    // One sign, or a number, that is higher than wide need not stand across.
    const bool column = lean.standsAcross(own) && text.size() > 1 && isAll(text, isHan);
    const bool printed = column ? isColumnOfPrint(line, inks[index], print)
                                : looksPrinted(text, line.script, inks[index], print);
    if (printed || repeatsPrint(page, inkAt, beside, text, inks[index]))
        return LineKind::Printed;
    written[index] = !print.byDigits;
    return LineKind::Written;
}

} // namespace

QList<LineKind> kindsOfLines(const Page &page, const QList<LineInk> &inks, const PaperLean &lean)
{
    QList<LineKind> kinds(page.lines.size(), LineKind::Unknown);
    QList<bool> written(page.lines.size(), false);
    QList<qsizetype> order(page.lines.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeIf([&page](qsizetype i) { return page.lines[i].place.quads.isEmpty(); });
    // From the left: what is written is no print to hold the next line against.
    std::stable_sort(order.begin(), order.end(), [&page](qsizetype a, qsizetype b) {
        return page.lines[a].quad().boundingRect().left() <
               page.lines[b].quad().boundingRect().left();
    });
    for (const qsizetype i : std::as_const(order))
        kinds[i] = kindOf(page, inks, lean, written, i);
    return kinds;
}

qsizetype endOfLabel(const Reading &reading)
{
    const auto colon = std::find_if(reading.text.begin(), reading.text.end(), isColon);
    const qsizetype from = colon - reading.text.begin() + 1;
    const qsizetype end = reading.text.size();
    return from < 3 || from >= end || reading.characters.size() != end ? 0 : from;
}

qsizetype writtenFrom(const TextLine &line, const std::function<LineInk(const Quad &)> &inkIn)
{
    const Reading &reading = line.readings.first();
    const qsizetype from = endOfLabel(reading);
    const qsizetype end = reading.text.size();
    if (from == 0)
        return end;
    const double label = inkIn(line.quadOf(reading, 0, from - 1)).height;
    const double value = inkIn(line.quadOf(reading, from, end)).height;
    return label > 0 && value > kHigherThanLabel * label ? from : end;
}

} // namespace ocr::image
