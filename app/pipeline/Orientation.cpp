// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Orientation_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pipeline {

namespace {

// A turned page turns every line; a side note or a spine label must not turn the page.
constexpr double kClearMajority = 0.6;
// Squarish boxes (single characters) do not tell which way they run.
constexpr double kLeastAspect = 2.0;

/// Quarter turns clockwise, 0..3, from the sheet's own top edge to the line's direction.
int quarterTurns(const ocr::Quad &line, const ocr::Quad &sheet)
{
    const double turns = std::round((line.angleDeg() - sheet.angleDeg()) / 90.0);
    return ((static_cast<int>(turns) % 4) + 4) % 4;
}

int turnsOfText(const ocr::Sheet &sheet, const QList<ocr::TextLine> &lines)
{
    std::array<double, 4> weight{};
    for (const ocr::TextLine &line : lines) {
        const ocr::Quad &quad = line.quad();
        if (line.readings.isEmpty() || quad.width() < kLeastAspect * quad.height() ||
            !sheet.quad.contains(quad.center()))
            continue;
        weight[static_cast<size_t>(quarterTurns(quad, sheet.quad))] +=
            static_cast<double>(line.text().size()) * line.confidence();
    }
    const auto most = std::max_element(weight.cbegin(), weight.cend());
    const double all = weight[0] + weight[1] + weight[2] + weight[3];
    return *most > kClearMajority * all ? static_cast<int>(most - weight.cbegin()) : 0;
}

} // namespace

void orientSheets(ocr::Page &page)
{
    double largest = -1;
    for (ocr::Sheet &sheet : page.sheets) {
        const int turns = turnsOfText(sheet, page.lines);
        std::rotate(sheet.quad.corners.begin(), sheet.quad.corners.begin() + turns,
                    sheet.quad.corners.end());
        // Text that runs downwards (one quarter clockwise) reads after three more quarters
        // clockwise.
        sheet.orientation = (4 - turns) % 4 * 90;
        if (sheet.quad.area() > largest) {
            largest = sheet.quad.area();
            page.orientation = sheet.orientation;
        }
    }
}

} // namespace pipeline
