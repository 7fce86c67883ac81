// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Place.h"

#include <QImage>
#include <QRect>

#include <vector>

namespace pipeline {

/// Pixels that the parts take on a picture, with so much paper beside and below each.
double areaOf(const QList<QRect> &parts, int gap);

/// Parts of a page side by side on one picture, in the page's own pixels.
class Clippings
{
public:
    /// `page`: BGR888; the parts lie on it. No pixels where there is too little memory.
    Clippings(const QImage &page, const QList<QRect> &parts, int gap);

    QImage &pixels() { return m_pixels; }
    /// Back on the page, cut to the part; empty for what lies in no part.
    ocr::Quad onPage(const ocr::Quad &quad) const;
    ocr::Place onPage(const ocr::Place &place) const;

private:
    struct Clipping
    {
        QRect at; ///< on the picture
        QPoint fromPage;

        ocr::Quad onPage(ocr::Quad quad) const;
    };

    QSize arrange(const QList<QRect> &parts, int width);
    const Clipping *clippingOf(const ocr::Quad &quad) const;

    int m_gap = 0;
    std::vector<Clipping> m_clippings;
    QImage m_pixels;
};

} // namespace pipeline
