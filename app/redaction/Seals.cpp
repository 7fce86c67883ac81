// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"
#include "app/redaction/Paper_p.h"
#include "app/redaction/Seals_p.h"
#include "ocr/image/marks/Marks.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace redaction {

namespace {

// Red over the stronger of green and blue, beyond what the paper itself has: seal ink has 40 and
// more, its edges 12; black print 5 at most. Where there is none, ink that the finder of seals
// takes for red is a faded seal's.
constexpr int kReddish = 10;
constexpr int kRedInk = 40;
// Brightness, in shares of that of the seal's ink on paper: what is darker is black print under it.
// The edges of its strokes lie between, and are wide after a JPEG: half of them is print.
constexpr double kBlack = 0.5;
constexpr double kInk = 0.8;
constexpr int kTile = 32;            ///< px of a side within which paper is of one colour
constexpr int kFewest = 60;          ///< pixels of it that tell its colour
constexpr double kPaperLeast = 0.75; ///< of the brightness of the paper around the seal

int redness(const uchar *pixel)
{
    return pixel[0] - std::max(pixel[1], pixel[2]);
}

int brightness(const uchar *pixel)
{
    return pixel[0] + pixel[1] + pixel[2];
}

/// One seal while its ink is taken out.
class SealCleaner
{
public:
    SealCleaner(QImage &page, const Coverage &coverage, const QRect &box, const Colour &around)
        : m_page(page), m_coverage(coverage), m_box(box), m_around(around)
    {
        std::vector<int> ink = inkWhere([this](const uchar *p) { return excess(p) > kRedInk; });
        if (ink.size() < kFewest)
            ink = inkWhere([this](const uchar *p) {
                return redness(p) > ocr::kSealRedness && excess(p) > kReddish;
            });
        if (ink.size() < kFewest)
            return;
        const auto middle = ink.begin() + static_cast<qsizetype>(ink.size() / 2);
        std::nth_element(ink.begin(), middle, ink.end());
        m_ink = *middle;
    }

    /// No ink was found, although most of the place is not covered.
    bool stays() const
    {
        if (m_ink > 0)
            return false;
        int bare = 0;
        int all = 0;
        for (int y = m_box.top(); y <= m_box.bottom(); y += 2)
            for (int x = m_box.left(); x <= m_box.right(); x += 2) {
                bare += m_coverage.at(x, y) ? 0 : 1;
                ++all;
            }
        return 2 * bare > all;
    }

    /// Red ink becomes grey ink of the same brightness.
    void makeGrey()
    {
        for (int y = m_box.top(); m_ink > 0 && y <= m_box.bottom(); ++y)
            for (int x = m_box.left(); x <= m_box.right(); ++x) {
                uchar *pixel = at(x, y);
                if (m_coverage.at(x, y) || excess(pixel) < kReddish)
                    continue;
                const auto grey = static_cast<uchar>(brightness(pixel) / 3);
                std::fill(pixel, pixel + 3, grey);
            }
    }

    /// Tile by tile: photographed paper is lit unevenly.
    void clean()
    {
        for (int y = m_box.top(); m_ink > 0 && y <= m_box.bottom(); y += kTile)
            for (int x = m_box.left(); x <= m_box.right(); x += kTile)
                cleanTile(QRect(x, y, kTile, kTile) & m_box);
    }

private:
    /// The brightness of uncovered pixels that are ink, every other one either way.
    template <typename IsInk>
    std::vector<int> inkWhere(IsInk isInk) const
    {
        std::vector<int> ink;
        for (int y = m_box.top(); y <= m_box.bottom(); y += 2)
            for (int x = m_box.left(); x <= m_box.right(); x += 2)
                if (!m_coverage.at(x, y) && isInk(at(x, y)))
                    ink.push_back(brightness(at(x, y)));
        return ink;
    }

    uchar *at(int x, int y) const { return m_page.scanLine(y) + 3 * qsizetype(x); }
    int excess(const uchar *pixel) const { return redness(pixel) - redness(m_around.data()); }

    /// Of what is neither red nor print, in the tile and a half around it.
    Colour paperOf(const QRect &tile) const
    {
        const QRect near = tile.adjusted(-kTile, -kTile, kTile, kTile) & m_page.rect();
        std::vector<Colour> seen;
        for (int y = near.top(); y <= near.bottom(); y += 2)
            for (int x = near.left(); x <= near.right(); x += 2) {
                const uchar *pixel = at(x, y);
                if (m_coverage.at(x, y) || excess(pixel) > kReddish / 2 ||
                    brightness(pixel) < kPaperLeast * brightness(m_around.data()))
                    continue;
                seen.push_back({pixel[0], pixel[1], pixel[2]});
            }
        if (seen.size() < kFewest)
            return m_around;
        // Not of all: edges of print and of the seal are darker, and paper would show its shape.
        std::sort(seen.begin(), seen.end(), [](const Colour &a, const Colour &b) {
            const int one = brightness(a.data());
            const int other = brightness(b.data());
            return one != other ? one < other : a < b;
        });
        const size_t from = seen.size() * 3 / 10;
        const size_t to = seen.size() * 8 / 10;
        const auto count = static_cast<int>(to - from);
        std::array<int, 3> sum{};
        for (size_t i = from; i < to; ++i)
            for (size_t c = 0; c < 3; ++c)
                sum[c] += seen[i][c];
        Colour paper{};
        for (size_t c = 0; c < 3; ++c)
            paper[c] = static_cast<uchar>((sum[c] + count / 2) / count);
        return paper;
    }

    void cleanTile(const QRect &tile)
    {
        std::optional<Colour> paper; // most tiles hold no ink
        for (int y = tile.top(); y <= tile.bottom(); ++y)
            for (int x = tile.left(); x <= tile.right(); ++x) {
                uchar *pixel = at(x, y);
                if (m_coverage.at(x, y) || excess(pixel) < kReddish)
                    continue;
                if (!paper)
                    paper = paperOf(tile);
                const double share = std::clamp(
                    (double(brightness(pixel)) / m_ink - kBlack) / (kInk - kBlack), 0.0, 1.0);
                const int black = std::min<int>(pixel[1], pixel[2]) / 2;
                for (size_t c = 0; c < 3; ++c)
                    pixel[c] = static_cast<uchar>((*paper)[c] * share + black * (1 - share));
            }
    }

    QImage &m_page;
    const Coverage &m_coverage;
    QRect m_box;
    Colour m_around;
    int m_ink = 0; ///< median brightness of the red ink; 0 where there is none
};

std::vector<SealCleaner> sealsOf(QImage &page, const Plan &plan, const Coverage &coverage)
{
    std::vector<SealCleaner> seals;
    for (const Region &region : plan.regions) {
        if (region.why != Region::Why::Seal)
            continue;
        QRect box;
        for (const QRect &rect : region.rects)
            box |= rect & page.rect();
        seals.emplace_back(page, coverage, box, paperAround(page, region, coverage));
    }
    return seals;
}

/// Does it with each; whether none stays.
bool doneWithAll(QImage &page, const Plan &plan, const Coverage &coverage,
                 void (SealCleaner::*work)())
{
    bool all = true;
    for (SealCleaner &seal : sealsOf(page, plan, coverage)) {
        (seal.*work)();
        all = all && !seal.stays();
    }
    return all;
}

} // namespace

bool removeSeals(QImage &page, const Plan &plan, const Coverage &coverage)
{
    return doneWithAll(page, plan, coverage, &SealCleaner::clean);
}

bool greySeals(QImage &page, const Plan &plan, const Coverage &coverage)
{
    return doneWithAll(page, plan, coverage, &SealCleaner::makeGrey);
}

} // namespace redaction
