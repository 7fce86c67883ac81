// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/CellLines_p.h"
#include "ocr/layout/CutLines_p.h"
#include "ocr/layout/ReadingOrder_p.h"

namespace ocr::layout {

namespace {

QList<FlatLine> linesOf(const Scene &scene, const QList<int> &indices)
{
    QList<FlatLine> list;
    for (const FlatLine &line : scene.lines)
        if (indices.contains(line.index))
            list.append(line);
    return list;
}

} // namespace

void cutLines(Page &page, Scene &scene, const CellAt &cellAt)
{
    const qsizetype count = scene.lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        const FlatLine flat = scene.lines[i];
        const auto &c = flat.quad.corners;
        const QPointF left = (c[0] + c[3]) / 2;
        const QPointF right = (c[1] + c[2]) / 2;
        const QList<LinePiece> pieces = piecesOf(flat, page.lines[flat.index], [&](double share) {
            return cellAt(left + (right - left) * share);
        });
        if (pieces.size() < 2)
            continue;
        const TextLine whole = page.lines[flat.index];
        for (qsizetype k = 0; k < pieces.size(); ++k) {
            int index = flat.index;
            const TextLine part = cutLine(whole, pieces[k].from, pieces[k].to);
            if (k == 0) {
                page.lines[index] = part;
            } else {
                index = static_cast<int>(page.lines.size());
                page.lines.append(part);
            }
            const FlatLine piece = flatLine(scene, page, index);
            if (k == 0)
                scene.lines[i] = piece;
            else
                scene.lines.append(piece);
        }
    }
}

void orderCellLines(const Scene &scene, Cell &cell)
{
    if (cell.lines.size() < 2)
        return;
    const QList<FlatLine> lines = linesOf(scene, cell.lines);
    cell.lines.clear();
    for (const int i : readingOrder(lines))
        cell.lines.append(lines[i].index);
}

int cellOfLine(const FlatLine &line, const CellAt &cellAt)
{
    const auto &c = line.quad.corners;
    const int middle = cellAt(line.quad.center());
    if (middle >= 0)
        return middle;
    for (const double share : {0.3, 0.7}) {
        const int cell = cellAt((c[0] + c[3]) / 2 * (1 - share) + (c[1] + c[2]) / 2 * share);
        if (cell >= 0)
            return cell;
    }
    return -1;
}

} // namespace ocr::layout
