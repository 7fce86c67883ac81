// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Lines that stand side by side on one baseline: positions in the list given, in reading
/// direction.
using TextRow = QList<int>;

/// Rows of text, top to bottom: each line is chained to its nearest neighbour at the height where
/// it ends, so that skew and curl do not tear rows apart. Rows that are mostly Arabic script run
/// right to left.
QList<TextRow> rowsOf(const QList<FlatLine> &lines);

/// Positions of the lines in the order they are read: rows, and text in columns one column after
/// the other.
QList<int> readingOrder(const QList<FlatLine> &lines);

} // namespace ocr::layout
