// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Place.h"

#include <QImage>

#include <opencv2/core.hpp>

#include <vector>

namespace ocr {

/// The pixels of a BGR888 image without a copy; valid as long as the image lives unchanged.
cv::Mat wrapped(const QImage &page);

/// Where a line runs. Paper curls: a bent line has straight pieces that follow each other from its
/// beginning, each an equal share of its way; a straight one has none.
struct LineShape
{
    Quad quad;
    QList<Quad> pieces;

    /// As TextLine::place holds it: the whole first, then the pieces.
    Place place() const { return Place::onPage(QList<Quad>{quad} + pieces); }
};

/// The line's pixels as an upright strip of the given height; its width keeps the quad's shape,
/// rounded to a multiple of `widthStep` (at least one). What lies outside the page repeats its
/// edge.
cv::Mat cropLine(const cv::Mat &page, const LineShape &line, int height, int widthStep);

/// The line that begins so many quarter turns clockwise later: corner 0 becomes the one where text
/// that is turned by that begins.
LineShape turned(const LineShape &line, int quarters);

/// Ink of each column of a strip that darkOnLight() made: darkness summed over the column.
std::vector<int> inkColumns(const cv::Mat &grey);

/// A strip as dark text on light ground in grey, for Tesseract.
cv::Mat darkOnLight(const cv::Mat &strip);

} // namespace ocr
