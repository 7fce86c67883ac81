// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QImage>

class QPdfDocument;

namespace ocr::image {

/// Text of a PDF page that can be selected and copied, and of which the page as rendered shows
/// nothing: under a drawn box, or under a white patch where at least six digits lie there. Quads in
/// pixels of `rendered` (BGR888). `scanned`: pictures lie on the page, so that its text may be a
/// reader's, a little beside the picture's; white places say nothing then.
QList<Mark> findHiddenText(QPdfDocument &document, int page, const QImage &rendered, bool scanned);

} // namespace ocr::image
