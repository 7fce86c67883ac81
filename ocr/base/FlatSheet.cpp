// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/FlatSheet.h"

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

constexpr int kLongestSide = 200'000; ///< px: longer than any page that Limits lets in
constexpr int kMostNodes = 64;        ///< a side of the grid
// The grid bends by far less than its nodes are apart, so that each step leaves a tenth at most.
constexpr int kSteps = 6;

bool hasWholeGrid(const FlatSheet &sheet)
{
    if (sheet.columns == 0 && sheet.rows == 0)
        return sheet.bends.isEmpty();
    return sheet.columns >= 2 && sheet.rows >= 2 && sheet.columns <= kMostNodes &&
           sheet.rows <= kMostNodes &&
           sheet.bends.size() == qsizetype(sheet.columns) * sheet.rows &&
           std::all_of(sheet.bends.begin(), sheet.bends.end(), [&sheet](QPointF bend) {
               return std::abs(bend.x()) <= sheet.width && std::abs(bend.y()) <= sheet.height;
           }); // NaN fails, too
}

} // namespace

double FlatSheet::sourceDotsPerInch() const
{
    if (width <= 0 || height <= 0)
        return 0;
    return kDotsPerInch * std::sqrt(quad.area() / (double(width) * height));
}

FlatMap::FlatMap(const FlatSheet &sheet) : m_sheet(sheet)
{
    if (hasWholeGrid(sheet))
        m_map = SheetMap::fromQuad(sheet.quad, sheet.width, sheet.height);
}

QPointF FlatMap::bendAt(QPointF flat) const
{
    if (m_sheet.columns == 0)
        return {};
    const double x = std::clamp(flat.x() / m_sheet.width, 0.0, 1.0) * (m_sheet.columns - 1);
    const double y = std::clamp(flat.y() / m_sheet.height, 0.0, 1.0) * (m_sheet.rows - 1);
    const int column = std::min(static_cast<int>(x), m_sheet.columns - 2);
    const int row = std::min(static_cast<int>(y), m_sheet.rows - 2);
    const qsizetype first = qsizetype(row) * m_sheet.columns + column;
    const double right = x - column;
    const double down = y - row;
    const QPointF upper = m_sheet.bends[first] * (1 - right) + m_sheet.bends[first + 1] * right;
    const QPointF lower = m_sheet.bends[first + m_sheet.columns] * (1 - right) +
                          m_sheet.bends[first + m_sheet.columns + 1] * right;
    return upper * (1 - down) + lower * down;
}

QPointF FlatMap::toSource(QPointF flat) const
{
    return m_map.toSource(flat + bendAt(flat));
}

QPointF FlatMap::toFlat(QPointF source) const
{
    const QPointF even = m_map.toFlat(source);
    QPointF flat = even;
    for (int step = 0; step < kSteps && m_sheet.columns > 0; ++step)
        flat = even - bendAt(flat);
    return flat;
}

Quad FlatMap::toSource(const Quad &flat) const
{
    return {{toSource(flat.corners[0]), toSource(flat.corners[1]), toSource(flat.corners[2]),
             toSource(flat.corners[3])}};
}

Quad FlatMap::toFlat(const Quad &source) const
{
    return {{toFlat(source.corners[0]), toFlat(source.corners[1]), toFlat(source.corners[2]),
             toFlat(source.corners[3])}};
}

QCborValue encode(const FlatSheet &sheet)
{
    QCborArray bends;
    for (const QPointF &bend : sheet.bends) {
        bends.append(bend.x());
        bends.append(bend.y());
    }
    return QCborMap{
        {QStringLiteral("quad"), encode(sheet.quad)}, {QStringLiteral("width"), sheet.width},
        {QStringLiteral("height"), sheet.height},     {QStringLiteral("columns"), sheet.columns},
        {QStringLiteral("rows"), sheet.rows},         {QStringLiteral("bends"), bends}};
}

Result<FlatSheet> decodeFlatSheet(const QCborValue &value)
{
    FieldReader reader(value, "flat sheet");
    FlatSheet sheet;
    sheet.quad = reader.quad("quad");
    sheet.width = reader.integer("width", 1, kLongestSide);
    sheet.height = reader.integer("height", 1, kLongestSide);
    sheet.columns = reader.integer("columns", 0, kMostNodes);
    sheet.rows = reader.integer("rows", 0, kMostNodes);
    const QCborArray bends = reader.array("bends");
    for (qsizetype i = 0; i + 1 < bends.size(); i += 2)
        sheet.bends.append({bends.at(i).toDouble(), bends.at(i + 1).toDouble()});
    if (!reader.failed() && !FlatMap(sheet).isValid())
        reader.fail("bends");
    if (reader.failed())
        return reader.error();
    return sheet;
}

} // namespace ocr
