// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QRect>
#include <QTransform>

#include <optional>

namespace redaction {

/// How much room words want on free paper.
struct Wish
{
    enum class Edge { Head, Foot };

    double width = 0; ///< in ems
    double height = 1;
    double most = 0; ///< px of an em, from the largest
    double least = 0;
    Edge edge = Edge::Foot; ///< where the search begins
    double share = 1;       ///< of the frame's height, from that edge, that is searched
};

struct Room
{
    ocr::Quad place; ///< upright source pixels, in the direction of the frame
    double em = 0;   ///< px
};

/// Finds room on a sheet, or a page, where nothing was read and nothing is done: neither text nor
/// anything that could not be read, no table, mark or cover. Knows no pixels. Pure.
class FreeSpace
{
public:
    /// `frame` is the sheet as it reads, or the page; `taken` what else is to be kept clear of.
    FreeSpace(const ocr::Page &page, const QList<QRect> &taken, const ocr::Quad &frame);

    /// Nothing where there is none.
    std::optional<Room> roomFor(const Wish &wish) const;

private:
    std::optional<QRectF> boxFor(const Wish &wish, double em) const;
    bool isFree(const QRectF &box, double gap) const;

    QSizeF m_page;
    QSizeF m_frame;
    QTransform m_toPage;
    QList<QRectF> m_taken; ///< in the frame's own pixels
};

} // namespace redaction
