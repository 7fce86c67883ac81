// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <opencv2/core/mat.hpp>

namespace ocr::image {

/// 255 where red exceeds both other channels by at least `least` of 255.
cv::Mat redMask(const cv::Mat &bgr, int least);

/// Pixels of the page to a millimetre at a place, taking the sheet there for A4.
double pixelsPerMillimetre(const QList<Quad> &sheets, QPointF at, double longSide);

/// The page and a copy of it at most kSmallSide long, on which places are looked for.
struct PagePixels
{
    cv::Mat bgr;
    cv::Mat small;
    double scale = 1; ///< of small against bgr
};

inline constexpr int kSmallSide = 1600; ///< 5 px/mm of A4, 2 px/mm of a board of three

QList<Mark> findCodes(const PagePixels &page);
QList<Mark> findFingerprints(const PagePixels &page, const QList<Quad> &sheets);
/// Covers that hide too little: a marker's stroke through which print shows, a mosaic.
QList<Mark> findWeakCovers(const PagePixels &page, const QList<Quad> &sheets);
QList<Mark> findMarkerStrokes(const PagePixels &page, const QList<Quad> &sheets);
QList<Mark> findMosaics(const cv::Mat &bgr);
QList<Mark> findPenStrokes(const cv::Mat &bgr, const Page &page);

/// How a line came on the paper, by the print on its left: print of one list or form has one size
/// and direction, what is written beside it seldom has. Unknown where no print stands there.
enum class LineKind { Unknown, Printed, Written };
LineKind kindOfLine(const Page &page, const TextLine &line);

/// Whether ink (not 0) is one of the signs people put where others sign: a line through, a tick, a
/// cross, a ring.
bool isPlainSign(const cv::Mat &ink);

/// By text alone: the front by its labels, the back by the authority's words.
QList<Mark> findIdCards(const Page &page);

} // namespace ocr::image
