// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Face_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace redaction {

namespace {

/// Line heights to both sides that count as the same row: no further than there is enough to see,
/// because rows of curled or slanted paper run elsewhere, and beyond its edge lies a desk.
constexpr std::array kAlong{8.0, 14.0, 24.0, 40.0};
constexpr double kAcross = 0.9;      ///< line heights above and below its middle
constexpr double kOtherGround = 0.2; ///< of the paper's light, at once
constexpr double kThickest = 0.3; ///< of the line height: a longer run of ink lies along a stroke
constexpr double kRuling = 1.6;   ///< of the line height: no stroke is longer
constexpr double kLeastContrast = 0.24; ///< of ink to paper, of the paper's light
constexpr double kLeastSteps = 20;      ///< the same in grey values, where noise is as strong
constexpr size_t kMost = 800;  ///< the same for a face, of which single letters tell little
constexpr size_t kMany = 160;  ///< runs with which nothing further off is asked
constexpr size_t kFewest = 60; ///< runs below which a median says nothing
// Measured on drawn notices, scanned at 300 dpi and photographed: the stems of a Song are 1.5 to
// 2.4 times as thick as its bars, those of a Hei at most 1.25 times. (At 150 dpi all are alike.)
constexpr double kSerif = 1.38;
// The stems of a bold header row are 1.3 to 1.4 times as thick as those below it, rows of one
// weight differ by 5 %.
constexpr double kBolder = 1.15;
// Of thin print, blurred or in a shadow, thickness tells no more than that.
constexpr double kSurelyBolder = 1.6;
constexpr double kThinnest = 0.05;  ///< em: thinner stems do not tell a face
constexpr double kFaintest = 0.035; ///< em: and these are noise
// Stems of the faces that are printed, as strokesBeside() measures them.
constexpr double kOwnSerif = 0.087;
constexpr double kOwnSans = 0.087;
constexpr double kSameWeight = 0.012; ///< em that tell no two weights apart
constexpr double kMostAdded = 0.035;  ///< em: more is another kind of print, a title's or a label's
// Share of the runs that are thinner than what counts: in the dense signs of a bold header the
// thinnest strokes are those of a usual weight.
constexpr double kThinner = 0.75;

/// Where the paper ends along a row, or so far from a place: a desk's grain would count as strokes.
/// Covers are of paper already.
template <typename RowAt>
int edgeOfPaper(const QImage &page, QPointF from, int step, double reach, double height,
                const RowAt &rowAt)
{
    constexpr int kProbes = 9; // across the row: print darkens fewer than half of them
    int x = std::clamp(static_cast<int>(from.x()), 0, page.width() - 1);
    int last = x;
    std::optional<double> paper;
    for (; x >= 0 && x < page.width() && std::abs(x - from.x()) <= reach; x += step) {
        std::array<int, kProbes> greys{};
        int count = 0;
        for (int i = 0; i < kProbes; ++i) {
            const int y =
                static_cast<int>(rowAt(x) + (2.0 * i / (kProbes - 1) - 1) * kAcross * height);
            if (y >= 0 && y < page.height())
                greys[static_cast<size_t>(count++)] = qGray(page.pixel(x, y));
        }
        if (count == 0)
            break;
        const auto middle = greys.begin() + count / 2;
        std::nth_element(greys.begin(), middle, greys.begin() + count);
        // The light changes along the row, but not at once.
        if (!paper || std::abs(*middle - *paper) < kOtherGround * *paper) {
            paper = paper ? *paper + (*middle - *paper) / height : *middle;
            last = x;
        } else if (std::abs(x - last) > height) { // no ruling, nor strokes of a large sign
            break;
        }
    }
    return last;
}

/// Dark and bright pixels of a place's row, sheared upright.
class InkMap
{
public:
    InkMap(const QImage &page, const ocr::Quad &place, const Coverage &coverage, double reach)
    {
        const QPointF centre = place.center();
        const QPointF along = place.corners[1] - place.corners[0];
        const double height = place.height();
        if (std::abs(along.x()) < std::abs(along.y())) // upright text stands in no row
            return;
        const double slope = along.y() / along.x();
        const auto rowAt = [&](int x) { return centre.y() + slope * (x - centre.x()); };
        const int left = edgeOfPaper(page, centre, -1, reach * height, height, rowAt);
        const int right = edgeOfPaper(page, centre, 1, reach * height, height, rowAt);
        m_width = std::max(0, right - left);
        m_height = static_cast<int>(2 * kAcross * height);
        m_grey.assign(static_cast<size_t>(m_width) * static_cast<size_t>(m_height), kCovered);
        std::vector<int> seen;
        for (int x = 0; x < m_width; ++x) {
            const int top = static_cast<int>(std::lround(rowAt(left + x) - kAcross * height));
            for (int y = std::max(0, -top); y < m_height && top + y < page.height(); ++y) {
                if (coverage.at(left + x, top + y))
                    continue;
                m_grey[index(x, y)] = qGray(page.pixel(left + x, top + y));
                seen.push_back(m_grey[index(x, y)]);
            }
        }
        if (seen.size() < kFewest)
            return;
        std::sort(seen.begin(), seen.end());
        m_paper = seen[seen.size() / 2];
        m_ink = seen[seen.size() / 100];
        if (m_paper - m_ink >= std::max(kLeastSteps, kLeastContrast * m_paper))
            m_threshold = (m_paper + m_ink) / 2;
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    int paper() const { return m_paper; }
    int ink() const { return m_ink; }
    bool dark(int x, int y) const
    {
        return isInside(x, y) && !covered(x, y) && m_grey[index(x, y)] < m_threshold;
    }
    /// Or beyond the row.
    bool covered(int x, int y) const { return !isInside(x, y) || m_grey[index(x, y)] == kCovered; }
    /// From 0, paper, to 1, ink: what a stroke takes of a pixel at its edge.
    double share(int x, int y) const
    {
        return std::clamp(double(m_paper - m_grey[index(x, y)]) / std::max(1, m_paper - m_ink), 0.0,
                          1.0);
    }

private:
    static constexpr int kCovered = 256;

    bool isInside(int x, int y) const { return x >= 0 && y >= 0 && x < m_width && y < m_height; }
    size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }

    int m_width = 0;
    int m_height = 0;
    int m_threshold = 0;
    int m_paper = 255;
    int m_ink = 0;
    std::vector<int> m_grey; ///< kCovered: not to be seen
};

/// How far ink reaches from a point along one direction, at most so many pixels.
int reachFrom(const InkMap &ink, int x, int y, int dx, int dy, int most)
{
    int length = 0;
    while (length < most && ink.dark(x + dx * (length + 1), y + dy * (length + 1)))
        ++length;
    return length;
}

struct StrokeWidth
{
    double length = 0; ///< 0 where there are too few runs
    size_t runs = 0;
};

/// Length of the thicker short runs of ink along x (upright strokes) or y (level ones). Runs of a
/// long line are left out: they are a table's; as are those that a cover cuts. Lengths are sums of
/// the pixels' shares: at 150 dpi strokes are one to two pixels.
StrokeWidth strokeWidth(const InkMap &ink, double textHeight, bool alongX)
{
    const int thickest = std::max(2, static_cast<int>(kThickest * textHeight));
    const int longest = static_cast<int>(std::ceil(kRuling * textHeight));
    const int dx = alongX ? 1 : 0;
    const int dy = 1 - dx;
    std::vector<double> runs;
    for (int y = 1; y + 1 < ink.height(); ++y)
        for (int x = 1; x + 1 < ink.width(); ++x) {
            if (!ink.dark(x, y) || ink.dark(x - dx, y - dy))
                continue;
            const int run = 1 + reachFrom(ink, x, y, dx, dy, thickest);
            const QPoint before(x - dx, y - dy);
            const QPoint after(x + dx * run, y + dy * run);
            if (run > thickest || ink.covered(before.x(), before.y()) ||
                ink.covered(after.x(), after.y()))
                continue;
            const int midX = x + dx * run / 2;
            const int midY = y + dy * run / 2;
            const int along = 1 + reachFrom(ink, midX, midY, dy, dx, longest) +
                              reachFrom(ink, midX, midY, -dy, -dx, longest);
            // A stroke is longer than it is thick; the ends of others are not.
            if (along >= longest || along < 2 * run)
                continue;
            double width = ink.share(before.x(), before.y()) + ink.share(after.x(), after.y());
            for (int i = 0; i < run; ++i)
                width += ink.share(x + dx * i, y + dy * i);
            runs.push_back(width);
        }
    if (runs.size() < kFewest)
        return {0, runs.size()};
    const auto chosen =
        runs.begin() + static_cast<qsizetype>(kThinner * static_cast<double>(runs.size()));
    std::nth_element(runs.begin(), chosen, runs.end());
    const double length = *chosen;
    // The mean of what is about as long.
    double sum = 0;
    int count = 0;
    for (const double run : runs)
        if (std::abs(run - length) <= std::max(1.0, length / 3)) {
            sum += run;
            ++count;
        }
    return {sum / count, runs.size()};
}

} // namespace

bool Strokes::tellFace() const
{
    return stems >= kThinnest;
}

bool Strokes::isSerif() const
{
    return stems > kSerif * bars;
}

bool isMostlySerif(const std::vector<Strokes> &rows)
{
    Strokes all;
    for (const Strokes &row : rows) {
        all.stems += row.stems;
        all.bars += row.bars;
    }
    // Song where nothing tells: most notices are set in it. Blurred rows differ, so that together
    // they tell what one does not: of a hard photograph's Song they gave 1.15 to 2.0, of a small
    // Hei 1.25 to 1.42.
    return all.bars <= 0 || all.isSerif();
}

bool Strokes::isBolderThan(const Strokes &others) const
{
    return stems > (others.tellFace() ? kBolder : kSurelyBolder) * others.stems;
}

double Strokes::weightBeyond(bool serif, int printed) const
{
    // What is blurred is wider and paler than it was printed; as dark as our ink it would be
    // thinner.
    const double paler = (paper - ink) / std::max(1.0, paper - std::min(ink, double(printed)));
    const double more = paler * stems - (serif ? kOwnSerif : kOwnSans);
    return more > kSameWeight && more < kMostAdded ? more : 0;
}

std::optional<Strokes> strokesBeside(const QImage &page, const ocr::Quad &place,
                                     const Coverage &coverage, Wanted wanted)
{
    const double height = place.height();
    std::optional<Strokes> few; // the nearest that tell anything
    for (const double reach : kAlong) {
        const InkMap map(page, place, coverage, reach);
        const StrokeWidth stems = strokeWidth(map, height, true);
        const StrokeWidth bars = strokeWidth(map, height, false);
        const Strokes strokes{stems.length / height, bars.length / height, double(map.paper()),
                              double(map.ink()), reach};
        if (strokes.stems < kFaintest || strokes.bars <= 0)
            continue;
        if (std::min(stems.runs, bars.runs) >= (wanted == Wanted::Usual ? kMost : kMany))
            return strokes;
        if (!few)
            few = strokes;
    }
    return few;
}

} // namespace redaction
