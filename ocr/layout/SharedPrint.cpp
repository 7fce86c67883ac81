// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SharedPrint.h"

#include "ocr/layout/Cells_p.h"
#include "ocr/layout/SharedPrint_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

double middle(const CharacterPlace &place)
{
    return (static_cast<double>(place.from) + static_cast<double>(place.to)) / 2;
}

/// Whether a reading has the characters at that end, and where the first reading has them: a
/// reader that did not see a neighbour's 6 may well end with a 6 of its own.
bool hasThere(const Reading &reading, QStringView shared, const QList<CharacterPlace> &places,
              bool atEnd)
{
    const qsizetype count = shared.size();
    if (reading.characters.size() != reading.text.size() || reading.text.size() <= count ||
        !(atEnd ? reading.text.endsWith(shared) : reading.text.startsWith(shared)))
        return false;
    const double half = 0.5 / static_cast<double>(reading.text.size());
    const qsizetype from = atEnd ? reading.text.size() - count : 0;
    for (qsizetype i = 0; i < count; ++i)
        if (std::abs(middle(reading.characters[from + i]) - middle(places[i])) > half)
            return false;
    return true;
}

/// Without those characters, in every reading that has them there.
void drop(TextLine &line, QStringView shared, bool atEnd)
{
    const QList<CharacterPlace> &all = line.readings.first().characters;
    const QList<CharacterPlace> places = atEnd ? all.last(shared.size()) : all.first(shared.size());
    for (Reading &reading : line.readings) {
        if (!hasThere(reading, shared, places, atEnd))
            continue;
        const qsizetype from = atEnd ? reading.text.size() - shared.size() : 0;
        reading.text.remove(from, shared.size());
        reading.characters.remove(from, shared.size());
    }
}

bool isNumber(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// Leaves the digits that lines of two cells share to the cell in which they stand.
void partLines(TextLine &left, const Quad &leftCell, TextLine &right, const Quad &rightCell)
{
    const int count = sharedCharacters(left, right);
    if (count == 0)
        return;
    const QString shared = right.readings.first().text.left(count);
    const qsizetype before = left.readings.first().text.size() - count;
    if (before < 1 || right.readings.first().text.size() <= count || !isNumber(shared))
        return; // nothing else of that line would be left
    const auto isIn = [&](const Quad &cell) {
        for (int i = 0; i < count; ++i)
            if (!cell.contains((middleOf(left, before + i) + middleOf(right, i)) / 2))
                return false;
        return true;
    };
    if (isIn(rightCell))
        drop(left, shared, true);
    else if (isIn(leftCell))
        drop(right, shared, false);
}

} // namespace

void partSharedPrint(Page &page, const Table &table)
{
    const QList<int> indices = cellIndices(table.cells, table.rows, table.columns);
    for (const Cell &left : table.cells) {
        const int column = left.column + left.columnSpan;
        const int beside = column < table.columns ? indices[left.row * table.columns + column] : -1;
        if (beside < 0)
            continue;
        for (const int before : left.lines)
            for (const int after : table.cells[beside].lines)
                partLines(page.lines[before], left.quad, page.lines[after],
                          table.cells[beside].quad);
    }
}

} // namespace ocr::layout
