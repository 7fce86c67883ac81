// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QRect>

namespace redaction {

/// A stretch of one line that regions touch without being meant.
struct TouchedText
{
    qsizetype line = 0; ///< index into Page::lines
    qsizetype from = 0; ///< UTF-16 units of its first reading; both 0 where it has none
    qsizetype to = 0;
    QList<QRect> rects; ///< no margin: it holds no secret
};

/// The characters that the regions touch without being meant. `meant` are the quads that the
/// regions are for.
QList<TouchedText> touchedText(const ocr::Page &page, const QList<ocr::Quad> &meant,
                               const QList<QRect> &regions);

} // namespace redaction
