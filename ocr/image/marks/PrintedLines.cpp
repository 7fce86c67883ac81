// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

constexpr double kReadWell = 0.93; ///< mean confidence from which on a line is surely print
/// Lines that hold a size against: these many heights up and down, to the left of the line, where
/// lists have their print and labels stand before what is signed.
constexpr double kRowsAround = 4.5;
constexpr double kFarthest = 45; ///< heights to the left: the other columns of a sheet
constexpr qsizetype kForHeight = 7;
constexpr qsizetype kForOthers = 9;
// By how much a print's box differs from the print beside it, measured on the drawn lists of
// tests/bench: height 0.92 to 1.12, direction 4 degrees where three characters are all there is,
// pitch 0.87 to 1.11. Names that were written gave 1.2 to 2.5 heights, or fit in nothing else.
constexpr double kHeight = 1.02;
constexpr double kHeightSpread = 0.15;
constexpr double kSlantSpread = 2;  ///< degrees
constexpr double kShortSlant = 3.5; ///< and so many more for a line as wide as it is high
constexpr double kPitch = 0.97;
constexpr double kPitchSpread = 0.2;
constexpr double kMostUnlike = 1.6;  ///< sum of the three, squared
constexpr double kSpacedPitch = 1.5; ///< of the two characters of a name set as wide as three
/// One character alone has no direction, and its box is loose.
constexpr double kLowestSingle = 0.3;
constexpr double kHighestSingle = 1.5;

bool isHan(QChar c)
{
    return c.unicode() >= 0x3400 && c.unicode() < 0xA000;
}

bool isLabel(const QString &text)
{
    return text.endsWith(u'：') || text.endsWith(u':');
}

/// Pixels a character where all characters are Chinese, else 0.
double hanPitch(const TextLine &line)
{
    const QString text = line.text();
    if (text.size() < 2 || !std::all_of(text.begin(), text.end(), isHan))
        return 0;
    return line.quad().width() / static_cast<double>(text.size());
}

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Print
{
    double height = 0; ///< 0: nothing beside the line is surely print
    double angle = 0;
    double pitch = 0; ///< 0: no Chinese words beside it
    QSet<Script> scripts;
};

/// Lines on the left of one that are surely print, the nearest first.
QList<const TextLine *> printBeside(const Page &page, const TextLine &line)
{
    const Quad &own = line.quad();
    const double height = own.height();
    QList<std::pair<double, const TextLine *>> beside;
    for (const TextLine &other : page.lines) {
        if (&other == &line || other.place.quads.isEmpty() || other.confidence() < kReadWell)
            continue;
        const QPointF way = own.center() - other.quad().center();
        const double free = way.x() - (own.width() + other.quad().width()) / 2;
        if (free < -0.5 * height || free > kFarthest * height ||
            std::abs(way.y()) > kRowsAround * height)
            continue;
        // What stands in the same row says more than what stands above it.
        beside.append({std::hypot(std::max(0.0, free) / 4, way.y()), &other});
    }
    std::sort(beside.begin(), beside.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const TextLine *> lines;
    for (const auto &[distance, other] : std::as_const(beside))
        lines.append(other);
    return lines;
}

Print printOf(const QList<const TextLine *> &lines)
{
    QList<double> heights;
    QList<double> angles;
    QList<double> pitches;
    Print print;
    for (const TextLine *line : lines) {
        const Quad &quad = line->quad();
        print.scripts.insert(line->script);
        if (heights.size() < kForHeight)
            heights.append(quad.height());
        if (angles.size() < kForOthers && quad.width() > 3 * quad.height())
            angles.append(quad.angleDeg());
        if (const double pitch = hanPitch(*line); pitch > 0 && pitches.size() < kForOthers)
            pitches.append(pitch);
    }
    print.height = heights.isEmpty() ? 0 : median(heights);
    print.angle = angles.isEmpty() ? 0 : median(angles);
    print.pitch = pitches.isEmpty() ? 0 : median(pitches);
    return print;
}

double squared(double value)
{
    return value * value;
}

/// How far a line is from the print beside it, in squares of what print differs by.
double unlikeness(const TextLine &line, const Print &print)
{
    const Quad &quad = line.quad();
    const double slant = std::remainder(quad.angleDeg() - print.angle, 180);
    double unlike =
        squared((quad.height() / print.height - kHeight) / kHeightSpread) +
        squared(slant / (kSlantSpread + kShortSlant * quad.height() / std::max(1.0, quad.width())));
    const double pitch = hanPitch(line);
    if (pitch > 0 && print.pitch > 0) {
        const bool spaced = line.text().size() == 2 && pitch > 1.25 * print.pitch;
        unlike +=
            squared((pitch / print.pitch / (spaced ? kSpacedPitch : 1) - kPitch) / kPitchSpread);
    }
    return unlike;
}

/// Scripts that readers take strokes for, where the list has none of them in print.
bool isStrange(Script script, const QSet<Script> &known)
{
    return (script == Script::Arabic || script == Script::Cyrillic || script == Script::Latin) &&
           !known.contains(script);
}

} // namespace

LineKind kindOfLine(const Page &page, const TextLine &line)
{
    const QString text = line.text();
    if (line.place.quads.isEmpty() || text.isEmpty() || isLabel(text))
        return LineKind::Unknown;
    const Print print = printOf(printBeside(page, line));
    if (print.height <= 0)
        return LineKind::Unknown;
    if (text.size() == 1) {
        const double height = line.quad().height() / print.height;
        return height > kLowestSingle && height < kHighestSingle ? LineKind::Printed
                                                                 : LineKind::Written;
    }
    const bool strange = isStrange(line.script, print.scripts);
    return strange || unlikeness(line, print) > kMostUnlike ? LineKind::Written : LineKind::Printed;
}

} // namespace ocr::image
