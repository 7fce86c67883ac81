// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"

#include <QImage>

namespace ocr {

/// One sheet seen on a page, before anything is read.
struct SheetOutline
{
    Quad quad; ///< upright source pixels, corner 0 top left in the picture; may reach over the edge
    Medium medium = Medium::Paper;
    QList<Incomplete> incomplete; ///< what pixels alone show: cut by the frame, hidden, glare, blur

    friend bool operator==(const SheetOutline &, const SheetOutline &) = default;
};

/// The sheets of paper (or the screen) on an upright BGR888 page, left to right, then top to
/// bottom. Never empty: where no outline is found the whole frame is one sheet. Touching and
/// overlapping sheets are parted where an edge shows. EngineFailed where there is too little
/// memory: a board taken for one sheet would be read, but not told apart.
Result<QList<SheetOutline>> findSheets(const QImage &page);

} // namespace ocr
