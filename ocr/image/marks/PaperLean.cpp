// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

constexpr int kRowsAround = 2;      ///< up and down: one cell's borders may be misplaced
constexpr double kNoise = 0.03;     ///< borders are found to a pixel or two
constexpr double kLeastScale = 0.7; ///< beyond: cells that are not what they seem
constexpr double kMostScale = 1.0 / kLeastScale;

} // namespace

PaperLean::PaperLean(const Page &page) : m_page(page)
{
    for (int i = 0; i < page.tables.size(); ++i)
        for (const Cell &cell : page.tables[i].cells) {
            for (const int line : cell.lines)
                m_cells.insert(line, {i, &cell});
            if (cell.rowSpan == 1)
                m_heights.insert({i, {cell.row, cell.column}}, cell.quad.height());
        }
}

double PaperLean::directionOf(int line) const
{
    const double own = m_page.lines[line].quad().angleDeg();
    const Cell *cell = m_cells.value(line).cell;
    // Short lines are found askew, rows are not; what was read downwards runs across its row.
    return cell && !standsAcross(line) ? cell->quad.angleDeg() : own;
}

bool PaperLean::standsAcross(int line) const
{
    const Cell *cell = m_cells.value(line).cell;
    if (!cell)
        return false;
    const double turn = (m_page.lines[line].quad().angleDeg() - cell->quad.angleDeg()) * M_PI / 180;
    return std::abs(std::sin(turn)) > std::abs(std::cos(turn));
}

double PaperLean::scale(int line, int other) const
{
    const InTable own = m_cells.value(line);
    const InTable beside = m_cells.value(other);
    if (!own.cell || !beside.cell || own.table != beside.table)
        return 1;
    QList<double> scales;
    for (int row = own.cell->row - kRowsAround; row <= own.cell->row + kRowsAround; ++row) {
        const double here = m_heights.value({own.table, {row, own.cell->column}});
        const double there = m_heights.value({own.table, {row, beside.cell->column}});
        if (here > 0 && there > 0)
            scales.append(here / there);
    }
    if (scales.isEmpty())
        return 1;
    const auto middle = scales.begin() + scales.size() / 2;
    std::nth_element(scales.begin(), middle, scales.end());
    const bool known = *middle > kLeastScale && *middle < kMostScale;
    return known && std::abs(*middle - 1) > kNoise ? *middle : 1;
}

} // namespace ocr::image
