// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"
#include "ocr/engine/Engine.h"

namespace pipeline {

/// The usual height of the lines that were read of a page, in pixels.
int lineHeightOf(const ocr::Page &page);

/// What stands in these parts of a page and is among none of the lines that were read of it: looked
/// for at twice the scale at which the engine looked last, which is to have been at that page, and
/// once more inverted. Only lines of which a reader is sure, in pixels of the page. `reading`: the
/// page as its lines were read from, BGR888; what of a part lies beyond it is left out. Each look
/// costs the search for text on one and a half such pages at most: for large parts the scale is
/// less. Copies the parts' pixels, some 40 million at a time. Adds to page.times. Errors:
/// EngineFailed, Cancelled.
ocr::Result<QList<ocr::TextLine>> lookCloser(const QImage &reading, ocr::Page &page,
                                             const QList<QRect> &parts, ocr::Engine &engine,
                                             ocr::Monitor &monitor);

} // namespace pipeline
