// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"
#include "ocr/base/Result.h"

#include <QImage>

namespace ocr {

/// A round seal on a page without colour, where only its rim tells it.
struct GreySeal
{
    QPointF centre; ///< upright source pixels
    double radius = 0;
    double ink = 0;   ///< how bright its rim is, 0..255
    double print = 0; ///< and the page's text, which is darker

    Quad box() const;
};

/// Whether anything on a page (BGR888) has a colour of its own.
bool hasColour(const QImage &page);

/// The seals of a page as forReading() made it (BGR888), whose lines are known. None where the page
/// has colour (findSeals() knows those), and none where a rim is as dark as the text: nothing would
/// tell its signs from print under it. InvalidInput on other pixels, EngineFailed where OpenCV
/// fails.
Result<QList<GreySeal>> findGreySeals(const QImage &reading, const QList<TextLine> &lines);

/// Whether all ink in a place that nobody could read is a seal's own: its rim, the signs along it
/// or its star, as bright as the rim. Print and whatever reaches out of the seal is not; nor is ink
/// between the star and the signs, where offices write lines of their own. Ink inside lines that
/// were read is passed over.
bool isOfGreySeal(const QImage &reading, const GreySeal &seal, const Quad &place,
                  const QList<TextLine> &lines);

} // namespace ocr
