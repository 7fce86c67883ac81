// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Paper_p.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace redaction {

namespace {

constexpr int kRing = 16; ///< px looked at beyond each edge
constexpr int kFarthest =
    600;                     ///< px within which uncovered paper is looked for beyond other covers
constexpr int kSamples = 48; ///< rows, and columns, of one rectangle that are looked at
constexpr int kFewest = 32;  ///< samples below which the whole page is asked
constexpr int kShades = 32;  ///< of the histogram: paper is never that uneven within a ring

/// Counts colours by brightness and tells which prevails.
class Shades
{
public:
    void add(const uchar *pixel)
    {
        Bin &bin = m_bins[static_cast<size_t>((pixel[0] + pixel[1] + pixel[2]) * kShades / 768)];
        ++bin.count;
        ++m_count;
        for (size_t c = 0; c < 3; ++c)
            bin.sum[c] += pixel[c];
    }
    int count() const { return m_count; }
    /// The mean of the most frequent shade and its two neighbours. There must be samples.
    Colour prevailing() const
    {
        size_t best = 1;
        for (size_t i = 1; i + 1 < m_bins.size(); ++i)
            if (around(i).count > around(best).count)
                best = i;
        const Bin bin = around(best);
        Colour colour{};
        for (size_t c = 0; c < 3; ++c)
            colour[c] = static_cast<uchar>((bin.sum[c] + bin.count / 2) / std::max(1, bin.count));
        return colour;
    }

private:
    struct Bin
    {
        int count = 0;
        std::array<int, 3> sum{};
    };

    Bin around(size_t i) const
    {
        Bin all;
        for (size_t j = i - 1; j <= i + 1; ++j) {
            all.count += m_bins[j].count;
            for (size_t c = 0; c < 3; ++c)
                all.sum[c] += m_bins[j].sum[c];
        }
        return all;
    }

    std::array<Bin, kShades> m_bins{};
    int m_count = 0;
};

const uchar *pixelAt(const QImage &page, int x, int y)
{
    return page.constScanLine(y) + 3 * qsizetype(x);
}

/// Adds the first uncovered pixels on the way from a point.
void walk(Shades &shades, const QImage &page, const Coverage &coverage, QPoint from, QPoint step)
{
    int taken = 0;
    QPoint at = from;
    for (int i = 0; i < kFarthest && taken < kRing && page.rect().contains(at); ++i, at += step) {
        if (coverage.at(at.x(), at.y()))
            continue;
        shades.add(pixelAt(page, at.x(), at.y()));
        ++taken;
    }
}

void addRing(Shades &shades, const QImage &page, const Coverage &coverage, const QRect &rect)
{
    for (int y = rect.top(); y <= rect.bottom(); y += std::max(1, rect.height() / kSamples)) {
        walk(shades, page, coverage, {rect.left() - 1, y}, {-1, 0});
        walk(shades, page, coverage, {rect.right() + 1, y}, {1, 0});
    }
    for (int x = rect.left(); x <= rect.right(); x += std::max(1, rect.width() / kSamples)) {
        walk(shades, page, coverage, {x, rect.top() - 1}, {0, -1});
        walk(shades, page, coverage, {x, rect.bottom() + 1}, {0, 1});
    }
}

/// Of the whole page; white where everything is covered.
Colour pageColour(const QImage &page, const Coverage &coverage)
{
    Shades shades;
    const int step = std::max(1, std::max(page.width(), page.height()) / 512);
    for (int y = 0; y < page.height(); y += step)
        for (int x = 0; x < page.width(); x += step)
            if (!coverage.at(x, y))
                shades.add(pixelAt(page, x, y));
    return shades.count() > 0 ? shades.prevailing() : Colour{255, 255, 255};
}

void fill(QImage &page, const QRect &rect, const Colour &colour)
{
    const QRect inside = rect & page.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        uchar *pixel = page.scanLine(y) + 3 * qsizetype(inside.left());
        for (int x = 0; x < inside.width(); ++x, pixel += 3)
            std::memcpy(pixel, colour.data(), colour.size());
    }
}

} // namespace

Colour paperAround(const QImage &page, const Region &region, const Coverage &coverage)
{
    // One ring around the whole: bands of a slanted line have nothing but each other above and
    // below.
    QRect box;
    for (const QRect &rect : region.rects)
        box |= rect;
    Shades shades;
    addRing(shades, page, coverage, box & page.rect());
    return shades.count() >= kFewest ? shades.prevailing() : pageColour(page, coverage);
}

void fillWithPaper(QImage &page, const Plan &plan, const Coverage &coverage)
{
    for (const Region &region : plan.regions) {
        if (region.why == Region::Why::Rule) // within the others
            continue;
        if (plan.style == Style::Masked && region.why == Region::Why::Seal) // stays but for its ink
            continue;
        const Colour colour = paperAround(page, region, coverage);
        for (const QRect &rect : region.rects)
            fill(page, rect, colour);
    }
}

} // namespace redaction
