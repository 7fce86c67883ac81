// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"
#include "ocr/base/Rulings.h"
#include "ocr/base/SheetMap.h"

#include <QImage>

namespace ocr {

// `threads`: on how many the work may be done; what comes of it is the same. Each answers
// EngineFailed where there is too little memory.

/// The sheet's pixels as map says, bilinear, BGR888 of map.width() x map.height(); outside the
/// source: white. Null where the map is none.
Result<QImage> flatten(const QImage &page, const SheetMap &map);

/// A copy for reading only, never for output: light evened (shadow, fall-off), red seals faded
/// where they lie over text. Same size, BGR888. Text in red or on coloured bands stays readable.
/// Works in the page's own memory where the caller moves in the only copy of it.
Result<QImage> forReading(QImage page);

/// The same where the page's seals were found before (findSeals): other kinds of mark are left.
Result<QImage> forReading(QImage page, const QList<Mark> &marks, int threads = 1);

/// The drawn lines of one flat sheet (BGR888): broken, curved, double and thin ones too.
Result<Rulings> findRulings(const QImage &flat, int threads = 1);

/// Ink of one flat sheet that is no ruling, on squares of `step` px.
Result<InkMap> mapInk(const QImage &flat, const Rulings &rulings, double step = 8);

/// Red seals on an upright page: found by colour and shape, not read. EngineFailed where OpenCV
/// fails, InvalidInput on other pixels than BGR888.
Result<QList<Mark>> findSeals(const QImage &page);

} // namespace ocr
