// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QRect>

namespace redaction {

/// The rectangles (no margin: they hold no secret) of the characters that the regions touch without
/// being meant: one list for each stretch of text. `meant` are the quads that the regions are for.
QList<QList<QRect>> touchedText(const ocr::Page &page, const QList<ocr::Quad> &meant,
                                const QList<QRect> &regions);

} // namespace redaction
