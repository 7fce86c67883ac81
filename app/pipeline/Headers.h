// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace pipeline {

/// Gives tables without a header row the header of the page before or the sheet beside it
/// (ocr::carryHeaders), so that jobs, which judges the pages of a source together, needs no layout
/// room.
void carryHeaders(QList<ocr::Page> &pages);

} // namespace pipeline
