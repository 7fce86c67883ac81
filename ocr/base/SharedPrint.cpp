// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SharedPrint.h"

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

/// Whether a point lies between the left and right edge of a line.
bool isAlong(const TextLine &line, QPointF point)
{
    const Quad quad = line.quad();
    const QPointF left = (quad.corners[0] + quad.corners[3]) / 2;
    const QPointF way = (quad.corners[1] + quad.corners[2]) / 2 - left;
    const double at = QPointF::dotProduct(point - left, way);
    return at >= 0 && at <= QPointF::dotProduct(way, way);
}

/// Whether two lines hold one and the same printed character: both boxes reach over it. (Places of
/// characters at the ends of lines are off by a third of a digit; boxes that only touch share
/// none.)
bool isSamePrint(const TextLine &before, qsizetype first, const TextLine &after, qsizetype second)
{
    constexpr double kSame = 0.3; // of the line height; digits stand half a height apart
    if (before.readings.first().text[first] != after.readings.first().text[second])
        return false;
    const double height = std::max(1.0, std::min(before.quad().height(), after.quad().height()));
    const QPointF one = middleOf(before, first);
    const QPointF other = middleOf(after, second);
    const QPointF off = other - one;
    return isAlong(after, one) && isAlong(before, other) &&
           std::hypot(off.x(), off.y()) < kSame * height;
}

bool isPlaced(const TextLine &line)
{
    return !line.place.quads.isEmpty() && !line.readings.isEmpty() &&
           line.readings.first().characters.size() == line.readings.first().text.size();
}

} // namespace

QPointF middleOf(const TextLine &line, qsizetype character)
{
    const CharacterPlace &place = line.readings.first().characters[character];
    const double at = (static_cast<double>(place.from) + static_cast<double>(place.to)) / 2;
    const Quad quad = line.quad();
    const QPointF left = (quad.corners[0] + quad.corners[3]) / 2;
    const QPointF right = (quad.corners[1] + quad.corners[2]) / 2;
    return left + at * (right - left);
}

int sharedCharacters(const TextLine &before, const TextLine &after)
{
    constexpr int kMostShared = 3;
    if (!isPlaced(before) || !isPlaced(after) || before.script == Script::Arabic)
        return 0;
    const QString &first = before.readings.first().text;
    const QString &second = after.readings.first().text;
    const qsizetype most = std::min({qsizetype(kMostShared), first.size(), second.size()});
    for (qsizetype count = most; count > 0; --count) {
        qsizetype same = 0;
        while (same < count && isSamePrint(before, first.size() - count + same, after, same))
            ++same;
        if (same == count)
            return static_cast<int>(count);
    }
    return 0;
}

} // namespace ocr
