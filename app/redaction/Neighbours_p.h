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

/// What of a character regions have to take to touch it.
struct Touch
{
    double share = 0; ///< of its box
    double over = 0;  ///< by which its ink may reach over its box, above and below, in its height
};
/// A reader's boxes have that much room around the ink, and what stays readable there was no
/// secret.
inline constexpr Touch kTaken{0.125, 0};
/// Boxes that are too low by a tenth were seen: from here on ink may be cut.
inline constexpr Touch kCut{0.02, 0.1};

/// The characters that the regions touch without being meant. `meant` are the quads that the
/// regions are for.
QList<TouchedText> touchedText(const ocr::Page &page, const QList<ocr::Quad> &meant,
                               const QList<QRect> &regions, Touch touch);

} // namespace redaction
