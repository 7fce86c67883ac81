// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

namespace pipeline {

/// How the text of a sheet runs against its quad as it lies in the picture, from the lines that
/// stand in it: sets Sheet::orientation, and turns the order of the corners so that corner 0 is the
/// top left as read. Sheets without a clear majority of lines stay upright.
void orientSheets(ocr::Page &page);

} // namespace pipeline
