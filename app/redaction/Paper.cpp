// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Paper_p.h"
#include "app/redaction/Sheets_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

namespace redaction {

namespace {

constexpr int kRing = 16; ///< px looked at beyond each edge
constexpr int kFarthest =
    600;                     ///< px within which uncovered paper is looked for beyond other covers
constexpr int kSamples = 48; ///< rows, and columns, of one rectangle that are looked at
constexpr int kFewest = 32;  ///< samples below which the whole page is asked
constexpr int kTile = 32;    ///< px of a side within which paper is of one colour
constexpr int kTileStep = 2; ///< of the pixels of a tile that are looked at
constexpr int kRounds = 200; ///< in which what is unknown evens out: covers are few tiles wide
constexpr double kSamePaper = 16; ///< of 255: a larger step is another ground
/// Share of a tile from which on what is uncovered is believed: of less, ink may be the most.
constexpr double kMostlySeen = 0.5;
/// Of the pixels of a tile, or of those around a cover, the share of the brightest that is paper.
constexpr double kPaperShare = 0.15;
constexpr double kPaperBeside = 0.3;
constexpr double kOneColour = 0.6; ///< share of the pixels around a cover that are of one ground
constexpr double kEdge = 0.012;    ///< of a sheet's size within which its edge may run elsewhere
constexpr int kShades = 32;        ///< of the histogram: paper is never that uneven within a ring

/// Counts colours by brightness and tells which is the paper's.
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
    /// Of the pixels, how many are about as bright as that.
    double shareOf(const Colour &colour) const
    {
        const auto bin = static_cast<size_t>((colour[0] + colour[1] + colour[2]) * kShades / 768);
        return around(std::clamp<size_t>(bin, 1, m_bins.size() - 2)).count / double(m_count);
    }
    /// The mean of the brightest shade and its two neighbours that so large a share has; of the
    /// most frequent where there is none. Paper is the brightest, and close to a bold title not the
    /// most. There must be samples.
    Colour paper(double share) const
    {
        size_t best = 1;
        for (size_t i = 1; i + 1 < m_bins.size(); ++i) {
            const bool isPeak = around(i).count >= around(std::max<size_t>(i, 2) - 1).count &&
                                around(i).count >= around(std::min(i + 1, m_bins.size() - 2)).count;
            if (around(i).count > around(best).count ||
                (isPeak && around(i).count >= share * m_count))
                best = i;
        }
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
void walk(Shades &shades, const QImage &page, const Coverage &coverage, QPoint from, QPoint step,
          int farthest)
{
    int taken = 0;
    QPoint at = from;
    for (int i = 0; i < farthest && taken < kRing && page.rect().contains(at); ++i, at += step) {
        if (coverage.at(at.x(), at.y()))
            continue;
        shades.add(pixelAt(page, at.x(), at.y()));
        ++taken;
    }
}

/// The number of pixels that are asked for: fewer are uncovered.
int addRing(Shades &shades, const QImage &page, const Coverage &coverage, const QRect &rect,
            int farthest)
{
    int ways = 0;
    for (int y = rect.top(); y <= rect.bottom(); y += std::max(1, rect.height() / kSamples)) {
        walk(shades, page, coverage, {rect.left() - 1, y}, {-1, 0}, farthest);
        walk(shades, page, coverage, {rect.right() + 1, y}, {1, 0}, farthest);
        ways += 2;
    }
    for (int x = rect.left(); x <= rect.right(); x += std::max(1, rect.width() / kSamples)) {
        walk(shades, page, coverage, {x, rect.top() - 1}, {0, -1}, farthest);
        walk(shades, page, coverage, {x, rect.bottom() + 1}, {0, 1}, farthest);
        ways += 2;
    }
    return ways * kRing;
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
    return shades.count() > 0 ? shades.paper(1) : Colour{255, 255, 255};
}

/// The paper of one of a page's sheets, or what lies beside them, tile by tile, as its uncovered
/// pixels show it, and without a step between tiles: photographed paper is lit unevenly, and a
/// constant would show as a patch.
class PaperMap
{
public:
    static constexpr int kAnywhere = -2; ///< of the whole page

    PaperMap(const QImage &page, const Coverage &coverage, const Sheets &sheets, int sheet)
        : m_sheets(sheets), m_sheet(sheet), m_columns((page.width() + kTile - 1) / kTile),
          m_rows((page.height() + kTile - 1) / kTile)
    {
        m_tiles.resize(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows));
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                measure(page, coverage, column, row);
        const std::vector<Tile> seen = m_tiles;
        for (Tile &tile : m_tiles)
            tile.known = tile.known && !tile.doubted;
        std::vector<Tile> told = m_tiles;
        learn();
        for (size_t i = 0; i < m_tiles.size(); ++i)
            if (seen[i].known && seen[i].doubted && !isDarker(seen[i], m_tiles[i]))
                told[i] = seen[i];
        m_tiles = std::move(told);
        learn();
        smooth();
    }

    /// Whether any of its paper is seen.
    bool isSeen() const { return m_tiles.front().known; }

    /// Between the middles of four tiles.
    std::array<double, 3> at(int x, int y) const
    {
        const double u = std::clamp((x + 0.5) / kTile - 0.5, 0.0, m_columns - 1.0);
        const double v = std::clamp((y + 0.5) / kTile - 0.5, 0.0, m_rows - 1.0);
        const int column = std::min(static_cast<int>(u), std::max(0, m_columns - 2));
        const int row = std::min(static_cast<int>(v), std::max(0, m_rows - 2));
        const int right = std::min(column + 1, m_columns - 1);
        const int below = std::min(row + 1, m_rows - 1);
        std::array<double, 3> colour{};
        for (size_t c = 0; c < 3; ++c) {
            const double top = tile(column, row).colour[c] * (1 - u + column) +
                               tile(right, row).colour[c] * (u - column);
            const double bottom = tile(column, below).colour[c] * (1 - u + column) +
                                  tile(right, below).colour[c] * (u - column);
            colour[c] = top * (1 - v + row) + bottom * (v - row);
        }
        return colour;
    }

private:
    struct Tile
    {
        std::array<double, 3> colour{255, 255, 255}; // where nothing is seen at all
        bool known = false;
        bool doubted = false; ///< little of it is seen: perhaps a ruling's ink
    };

    /// Than what its surroundings say, by more than light changes.
    static bool isDarker(const Tile &tile, const Tile &told)
    {
        return told.known && tile.colour[0] + tile.colour[1] + tile.colour[2] <
                                 told.colour[0] + told.colour[1] + told.colour[2] - 3 * kSamePaper;
    }

    Tile &tile(int column, int row)
    {
        return m_tiles[static_cast<size_t>(row) * static_cast<size_t>(m_columns) +
                       static_cast<size_t>(column)];
    }
    const Tile &tile(int column, int row) const
    {
        return const_cast<PaperMap *>(this)->tile(column, row);
    }

    void measure(const QImage &page, const Coverage &coverage, int column, int row)
    {
        const QRectF all(column * kTile, row * kTile, kTile, kTile);
        const bool isWhole = isOn(all.topLeft()) && isOn(all.topRight()) &&
                             isOn(all.bottomLeft()) && isOn(all.bottomRight());
        if (!isWhole)
            return;
        Shades shades;
        int asked = 0;
        for (int y = row * kTile; y < std::min(page.height(), (row + 1) * kTile); y += kTileStep)
            for (int x = column * kTile; x < std::min(page.width(), (column + 1) * kTile);
                 x += kTileStep, ++asked)
                if (!coverage.at(x, y))
                    shades.add(pixelAt(page, x, y));
        if (shades.count() < kFewest)
            return;
        const Colour colour = shades.paper(kPaperShare);
        tile(column, row) = {{double(colour[0]), double(colour[1]), double(colour[2])},
                             true,
                             shades.count() < kMostlySeen * asked};
    }

    bool isOn(QPointF point) const
    {
        return m_sheet == kAnywhere || m_sheets.surelyAt(point, kEdge) == m_sheet;
    }

    /// The mean of the known tiles around one, itself included where it is known.
    std::optional<std::array<double, 3>> around(int column, int row, double alike) const
    {
        const Tile &own = tile(column, row);
        std::array<double, 3> sum{};
        int count = 0;
        for (int y = std::max(0, row - 1); y <= std::min(m_rows - 1, row + 1); ++y)
            for (int x = std::max(0, column - 1); x <= std::min(m_columns - 1, column + 1); ++x) {
                const Tile &other = tile(x, y);
                const bool near =
                    !own.known || (std::abs(other.colour[0] - own.colour[0]) < alike &&
                                   std::abs(other.colour[2] - own.colour[2]) < alike);
                if (!other.known || !near)
                    continue;
                ++count;
                for (size_t c = 0; c < 3; ++c)
                    sum[c] += other.colour[c];
            }
        if (count == 0)
            return std::nullopt;
        for (double &value : sum)
            value /= count;
        return sum;
    }

    /// Unknown tiles learn from known ones all around: as the light changes between them, without
    /// a step where what was learnt from two sides meets.
    void learn()
    {
        std::vector<size_t> unknown;
        for (size_t i = 0; i < m_tiles.size(); ++i)
            if (!m_tiles[i].known)
                unknown.push_back(i);
        if (unknown.size() == m_tiles.size())
            return;
        while (spread()) {
        }
        for (int round = 0; round < kRounds; ++round)
            for (const size_t i : unknown)
                even(i);
    }

    /// The mean of the four tiles around one.
    void even(size_t i)
    {
        const int column = static_cast<int>(i % static_cast<size_t>(m_columns));
        const int row = static_cast<int>(i / static_cast<size_t>(m_columns));
        const Tile &left = tile(std::max(0, column - 1), row);
        const Tile &right = tile(std::min(m_columns - 1, column + 1), row);
        const Tile &above = tile(column, std::max(0, row - 1));
        const Tile &below = tile(column, std::min(m_rows - 1, row + 1));
        for (size_t c = 0; c < 3; ++c)
            m_tiles[i].colour[c] =
                (left.colour[c] + right.colour[c] + above.colour[c] + below.colour[c]) / 4;
    }

    /// One ring of unknown tiles learns from its neighbours; false where nothing is left to learn.
    bool spread()
    {
        std::vector<Tile> next = m_tiles;
        bool learnt = false;
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column) {
                if (tile(column, row).known)
                    continue;
                if (const auto colour = around(column, row, 0)) {
                    next[static_cast<size_t>(&tile(column, row) - m_tiles.data())] = {*colour, true,
                                                                                      false};
                    learnt = true;
                }
            }
        m_tiles = std::move(next);
        return learnt;
    }

    void smooth()
    {
        std::vector<Tile> next = m_tiles;
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column)
                if (const auto colour = around(column, row, kSamePaper))
                    next[static_cast<size_t>(&tile(column, row) - m_tiles.data())].colour = *colour;
        m_tiles = std::move(next);
    }

    const Sheets &m_sheets;
    int m_sheet;
    int m_columns;
    int m_rows;
    std::vector<Tile> m_tiles;
};

/// The ground right beside a region, where enough of it is seen and it is of one colour: of a page
/// that is covered nearly all over, the next uncovered pixels are ink, or lie in another light.
std::optional<Colour> groundBeside(const QImage &page, const QRect &box, const Coverage &coverage)
{
    Shades shades;
    const int asked = addRing(shades, page, coverage, box, 2 * kRing);
    if (shades.count() < std::max<double>(kFewest, kMostlySeen * asked))
        return std::nullopt;
    const Colour ground = shades.paper(kPaperBeside);
    return shades.shareOf(ground) < kOneColour ? std::nullopt : std::optional(ground);
}

/// The map of each sheet on which something is covered.
class PaperMaps
{
public:
    PaperMaps(const QImage &page, const Plan &plan, const Coverage &coverage)
        : m_page(page), m_coverage(coverage), m_sheets(plan)
    {}

    std::array<double, 3> at(int x, int y)
    {
        const PaperMap &own = mapOf(m_sheets.at({x + 0.5, y + 0.5}));
        return (own.isSeen() ? own : mapOf(PaperMap::kAnywhere)).at(x, y);
    }

private:
    const PaperMap &mapOf(int sheet)
    {
        auto found = m_maps.find(sheet);
        if (found == m_maps.end())
            found = m_maps.try_emplace(sheet, m_page, m_coverage, m_sheets, sheet).first;
        return found->second;
    }

    const QImage &m_page;
    const Coverage &m_coverage;
    Sheets m_sheets;
    std::map<int, PaperMap> m_maps;
};

/// Whether the maps know the ground of a region: not where a cell has a colour of its own, of which
/// a tile holds more than one.
bool isOfMap(PaperMaps &maps, const QRect &box, const Colour &ground)
{
    const std::array<QPoint, 5> points{box.topLeft(), box.topRight(), box.bottomLeft(),
                                       box.bottomRight(), box.center()};
    for (size_t c = 0; c < 3; ++c) {
        double least = 255;
        double most = 0;
        for (const QPoint &point : points) {
            const double value = maps.at(point.x(), point.y())[c];
            least = std::min(least, value);
            most = std::max(most, value);
        }
        if (ground[c] < least - kSamePaper || ground[c] > most + kSamePaper)
            return false;
    }
    return true;
}

/// `colourAt` gives the colour of a pixel.
template <typename ColourAt>
void fill(QImage &page, const QRect &rect, ColourAt colourAt)
{
    const QRect inside = rect & page.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        uchar *pixel = page.scanLine(y) + 3 * qsizetype(inside.left());
        for (int x = inside.left(); x <= inside.right(); ++x, pixel += 3) {
            const Colour colour = colourAt(x, y);
            std::memcpy(pixel, colour.data(), colour.size());
        }
    }
}

Colour rounded(const std::array<double, 3> &colour)
{
    return {static_cast<uchar>(colour[0] + 0.5), static_cast<uchar>(colour[1] + 0.5),
            static_cast<uchar>(colour[2] + 0.5)};
}

QRect boxOf(const Region &region)
{
    QRect box;
    for (const QRect &rect : region.rects)
        box |= rect;
    return box;
}

} // namespace

Colour paperAround(const QImage &page, const Region &region, const Coverage &coverage)
{
    // One ring around the whole: bands of a slanted line have nothing but each other above and
    // below.
    Shades shades;
    addRing(shades, page, coverage, boxOf(region) & page.rect(), kFarthest);
    return shades.count() >= kFewest ? shades.paper(kPaperBeside) : pageColour(page, coverage);
}

void fillWithPaper(QImage &page, const Plan &plan, const Coverage &coverage)
{
    PaperMaps maps(page, plan, coverage);  // made where they are asked for
    const bool isEvened = plan.isEvened(); // its paper is of one colour
    const auto fillOne = [&](const Region &region) {
        const QRect box = boxOf(region) & page.rect();
        const std::optional<Colour> beside =
            isEvened ? paperAround(page, region, coverage) : groundBeside(page, box, coverage);
        const bool goesOn = !isEvened && (!beside || isOfMap(maps, box, *beside));
        for (const QRect &rect : region.rects)
            fill(page, rect,
                 [&](int x, int y) { return goesOn ? rounded(maps.at(x, y)) : *beside; });
    };
    // Rulings lie within the others, but for what rounding on a flat sheet adds: those come first.
    for (const Region &region : plan.regions)
        if (isEvened && region.why == Region::Why::Rule)
            fillOne(region);
    for (const Region &region : plan.regions)
        if (region.why != Region::Why::Rule && plan.hides(region))
            fillOne(region);
}

} // namespace redaction
