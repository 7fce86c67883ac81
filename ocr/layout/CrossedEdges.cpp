// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/CrossedEdges_p.h"
#include "ocr/layout/CutLines_p.h"
#include "ocr/layout/LostLevels_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

struct PlacedCharacter
{
    QPointF at; ///< grid coordinates of its middle
    bool letter = false;
};

/// Printed characters of a line's first reading, left to right.
QList<PlacedCharacter> charactersOf(const Grid &grid, const FlatLine &line, const TextLine &text)
{
    QList<PlacedCharacter> list;
    if (text.readings.isEmpty() || line.quad.isEmpty())
        return list;
    const auto &c = line.quad.corners;
    const QPointF left = (c[0] + c[3]) / 2;
    const QPointF right = (c[1] + c[2]) / 2;
    const Reading &reading = text.readings.first();
    const QList<CharacterPlace> places = placesOf(reading, text.script);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QChar unit = reading.text[i];
        if (unit.isSpace() || unit.isLowSurrogate())
            continue;
        const double share =
            (static_cast<double>(places[i].from) + static_cast<double>(places[i].to)) / 2;
        list.append({grid.frame.toGrid(left + (right - left) * share),
                     unit.isLetter() || unit.isHighSurrogate()});
    }
    std::stable_sort(
        list.begin(), list.end(),
        [](const PlacedCharacter &a, const PlacedCharacter &b) { return a.at.x() < b.at.x(); });
    return list;
}

/// Whether the characters run across x as they do elsewhere. Numbers that stand over a border and
/// two narrow cells boxed as one must not count: only letters do, close together, and the border
/// goes through one of them or through a long text.
bool runsAcross(const QList<PlacedCharacter> &characters, double x, double height)
{
    QList<double> pitches;
    qsizetype after = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (i > 0)
            pitches.append(characters[i].at.x() - characters[i - 1].at.x());
        after += characters[i].at.x() < x;
    }
    if (after < 1 || after >= characters.size())
        return false;
    const PlacedCharacter &a = characters[after - 1];
    const PlacedCharacter &b = characters[after];
    if (!a.letter || !b.letter)
        return false;
    // Two or three characters show no pitch of their own; Han is set as wide as high.
    const double usual = pitches.size() >= 3 ? median(pitches, height) : 1.05 * height;
    const double pitch = b.at.x() - a.at.x();
    if (characters.size() >= 5 && pitch < 1.12 * usual)
        return true;
    const double nearest = std::min(x - a.at.x(), b.at.x() - x);
    return pitch < 1.2 * usual && nearest < 0.3 * pitch;
}

void openVerticals(Grid &grid, const Page &page, const Scene &scene)
{
    for (const FlatLine &line : scene.lines) {
        const QList<PlacedCharacter> characters = charactersOf(grid, line, page.lines[line.index]);
        if (characters.size() < 2)
            continue;
        for (int level = 1; level < grid.columnCount(); ++level) {
            const double x = grid.columns[level];
            if (!runsAcross(characters, x, line.height))
                continue;
            const int row = grid.rowAt(grid.frame.toGrid(line.quad.center()).y());
            if (row >= 0)
                grid.vertical[level][row] = false;
        }
    }
}

/// A text that stands on an edge, with nothing else in the cells above and below it.
void openHorizontals(Grid &grid, const Page &page, const Scene &scene)
{
    const QList<GridText> texts = textIn(grid, page, scene);
    for (const GridText &text : texts) {
        for (int level = 1; level < grid.rowCount(); ++level) {
            const double y = text.box.center().y();
            if (std::abs(y - grid.rows[level]) > 0.2 * text.box.height())
                continue;
            const bool alone =
                std::count_if(texts.begin(), texts.end(), [&](const GridText &other) {
                    return other.column == text.column &&
                           (other.row == level - 1 || other.row == level);
                }) == 1;
            if (alone)
                grid.horizontal[level][text.column] = false;
        }
    }
}

} // namespace

void openCrossedEdges(Grid &grid, const Page &page, const Scene &scene)
{
    openVerticals(grid, page, scene);
    openHorizontals(grid, page, scene);
}

} // namespace ocr::layout
