// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

#include <functional>

namespace ocr::layout {

/// A stretch of a line that lies in one cell.
struct LinePiece
{
    int cell = -1;   ///< -1: outside the table
    double from = 0; ///< shares of the line's way
    double to = 1;
};

/// Where a line runs through several cells: `cellAt` answers the cell at a share of the way. A cut
/// falls between characters; numbers are not parted for a digit or two that stand over a border.
QList<LinePiece> piecesOf(const FlatLine &flat, const TextLine &line,
                          const std::function<int(double)> &cellAt);

/// Stretches of text in a line, parted by gaps wider than a full-width space, as shares of its way:
/// a detected line may run over two columns.
QList<QPointF> textShares(const FlatLine &flat, const TextLine &line);

/// The part of a line between two shares of its way: each reading cut by its own character places,
/// without the spaces and bars at its ends that come from a ruling.
TextLine cutLine(const TextLine &line, double from, double to);

/// Strips bars (`|`) that stand for a ruling from both ends of every reading.
void stripBars(TextLine &line);

/// Places of the characters of a reading, made up evenly where the reader gave none.
QList<CharacterPlace> placesOf(const Reading &reading, Script script);

} // namespace ocr::layout
