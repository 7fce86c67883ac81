// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/engine/Lanes_p.h"
#include "ocr/engine/TextFinder_p.h"
#include "ocr/engine/TextMap_p.h"

#include <memory>

namespace ocr {

/// A box of text and the region (sheet) it was found in.
struct FoundBox
{
    LineShape line; ///< page pixels
    int region = 0;
};

/// Finds the boxes of text of a page: one region a sheet, or the whole page. The scale at which a
/// region is looked at comes from its size and, where text turns out smaller than the net likes,
/// from the text, unless it is given.
class PageSearch
{
public:
    /// `scale`: 0 where none is given.
    PageSearch(const cv::Mat &page, const QList<Quad> &sheets, double scale);

    int regionCount() const { return static_cast<int>(m_regions.size()); }
    Result<std::vector<FoundBox>> run(const std::vector<TextFinder *> &finders,
                                      ProgressSpan &progress);
    /// After run(): the scale of the region that was looked at most closely, and the pixels of all
    /// looks, each at its scale.
    double finestScale() const { return m_finestScale; }
    double lookedAt() const { return m_lookedAt; }

private:
    struct Region
    {
        cv::Rect area; ///< page pixels
        Quad sheet;    ///< empty: the whole area
        double scale = 1;
        cv::Mat map;
        TilePlan plan;
        std::vector<LineShape> boxes; ///< page pixels
    };

    Result<void> search(std::vector<Region *> regions, const std::vector<TextFinder *> &finders,
                        ProgressSpan &progress);
    void searchTile(Region &region, std::size_t tile, TextFinder &finder) const;
    void collect(Region &region) const;
    static bool wantsFinerLook(Region &region);

    const cv::Mat m_page;
    const bool m_isScaleGiven;
    std::vector<Region> m_regions;
    double m_finestScale = 0;
    double m_lookedAt = 0;
};

} // namespace ocr
