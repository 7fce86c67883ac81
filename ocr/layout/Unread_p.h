// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/layout/Scene_p.h"

namespace ocr::layout {

/// Marks cells of the table that hold ink (Cell::ink), with or without a reading.
void markInk(const Page &page, const Scene &scene, Table &table);

/// Whether a cell holds ink that nobody read.
bool isUnread(const Page &page, const Cell &cell);

/// Share of data rows of the sheet's tables without an unread cell, the rows' own numbers aside; 1
/// without data rows.
double shareOfRowsRead(const Page &page, int sheet);

/// Places outside tables with ink like a line of text but no reading, source pixels.
QList<Quad> unreadPlaces(const Page &page, const Scene &scene);

} // namespace ocr::layout
