// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"
#include "ocr/base/PixelHistory.h"

#include <QRect>
#include <QSize>

namespace redaction {

/// How far a secret can have spread beyond its quad, in pixels of the page, along x and y.
struct Reach
{
    double x = 0;
    double y = 0;
};

/// `textHeight` is that of the quad, in pixels: a reader's places are only so exact.
Reach reachOf(const ocr::PixelHistory &history, double textHeight);

/// What another reading of the page can ask of a cover: its places are off as those are that the
/// cover was made for, each by as much as the reach leaves room for on lossless pages.
Reach reachOfAnotherReading(const ocr::PixelHistory &history, double textHeight);

/// Whole pixels, clipped to the page, that together hold every pixel the quad touches once it is
/// grown by the reach: bands of a few rows, because one rectangle around a slanted line would hide
/// its neighbours. Empty where the quad is not finite or lies off the page.
QList<QRect> rectsAround(const ocr::Quad &quad, Reach reach, QSize page);

} // namespace redaction
