// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Face_p.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace redaction {

namespace {

constexpr double kAlong = 40;      ///< line heights to both sides that count as the same row
constexpr double kAcross = 0.9;    ///< line heights above and below its middle
constexpr double kThickest = 0.3;  ///< of the line height: a longer run of ink lies along a stroke
constexpr double kRuling = 1.6;    ///< of the line height: no stroke is longer
constexpr int kLeastContrast = 60; ///< of ink to paper
constexpr size_t kFewest = 60;     ///< runs below which a median says nothing
// Measured on drawn notices, scanned at 300 dpi and photographed: the stems of a Song are 1.5 to
// 2.4 times as thick as its bars, those of a Hei at most 1.25 times. (At 150 dpi all are alike.)
constexpr double kSerif = 1.38;
// The stems of a bold header row are 1.3 to 1.4 times as thick as those below it, rows of one
// weight differ by 2 %.
constexpr double kBolder = 1.18;
// Share of the runs that are thinner than what counts: in the dense signs of a bold header the
// thinnest strokes are those of a usual weight.
constexpr double kThinner = 0.75;

/// Dark and bright pixels of a place's row, sheared upright, with covered ones counted as paper.
class InkMap
{
public:
    InkMap(const QImage &page, const ocr::Quad &place, const Coverage &coverage)
    {
        const QPointF centre = place.center();
        const QPointF along = place.corners[1] - place.corners[0];
        const double height = place.height();
        if (std::abs(along.x()) < std::abs(along.y())) // upright text stands in no row
            return;
        const double slope = along.y() / along.x();
        const int left = std::max(0, static_cast<int>(centre.x() - kAlong * height));
        const int right = std::min(page.width(), static_cast<int>(centre.x() + kAlong * height));
        m_width = std::max(0, right - left);
        m_height = static_cast<int>(2 * kAcross * height);
        m_grey.assign(static_cast<size_t>(m_width) * static_cast<size_t>(m_height), 255);
        std::vector<int> seen;
        for (int x = 0; x < m_width; ++x) {
            const int top = static_cast<int>(
                std::lround(centre.y() - kAcross * height + slope * (left + x - centre.x())));
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
        const int paper = seen[seen.size() / 2];
        const int ink = seen[seen.size() / 100];
        if (paper - ink >= kLeastContrast)
            m_threshold = (paper + ink) / 2;
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool dark(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_width && y < m_height && m_grey[index(x, y)] < m_threshold;
    }

private:
    size_t index(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(m_width) + static_cast<size_t>(x);
    }

    int m_width = 0;
    int m_height = 0;
    int m_threshold = 0;
    std::vector<int> m_grey;
};

/// How far ink reaches from a point along one direction, at most so many pixels.
int reachFrom(const InkMap &ink, int x, int y, int dx, int dy, int most)
{
    int length = 0;
    while (length < most && ink.dark(x + dx * (length + 1), y + dy * (length + 1)))
        ++length;
    return length;
}

/// Length of the thicker short runs of ink along x (upright strokes) or y (level ones); 0 where
/// there are too few. Runs of a long line are left out: they are a table's.
double strokeWidth(const InkMap &ink, double textHeight, bool alongX)
{
    const int thickest = std::max(2, static_cast<int>(kThickest * textHeight));
    const int longest = static_cast<int>(std::ceil(kRuling * textHeight));
    const int dx = alongX ? 1 : 0;
    const int dy = 1 - dx;
    std::vector<int> runs;
    for (int y = 1; y + 1 < ink.height(); ++y)
        for (int x = 1; x + 1 < ink.width(); ++x) {
            if (!ink.dark(x, y) || ink.dark(x - dx, y - dy))
                continue;
            const int run = 1 + reachFrom(ink, x, y, dx, dy, thickest);
            if (run > thickest)
                continue;
            const int midX = x + dx * run / 2;
            const int midY = y + dy * run / 2;
            const int along = 1 + reachFrom(ink, midX, midY, dy, dx, longest) +
                              reachFrom(ink, midX, midY, -dy, -dx, longest);
            // A stroke is longer than it is thick; the ends of others are not.
            if (along < longest && along >= 2 * run)
                runs.push_back(run);
        }
    if (runs.size() < kFewest)
        return 0;
    const auto chosen =
        runs.begin() + static_cast<qsizetype>(kThinner * static_cast<double>(runs.size()));
    std::nth_element(runs.begin(), chosen, runs.end());
    const int length = *chosen;
    // Whole pixels are too coarse for thin strokes: the mean of what is about as long.
    double sum = 0;
    int count = 0;
    for (const int run : runs)
        if (std::abs(run - length) <= std::max(1, length / 3)) {
            sum += run;
            ++count;
        }
    return sum / count;
}

} // namespace

bool Strokes::isSerif() const
{
    return stems > kSerif * bars;
}

bool Strokes::isBolderThan(const Strokes &others) const
{
    return stems > kBolder * others.stems;
}

std::optional<Strokes> strokesBeside(const QImage &page, const ocr::Quad &place,
                                     const Coverage &coverage)
{
    const double height = place.height();
    const InkMap ink(page, place, coverage);
    const Strokes strokes{strokeWidth(ink, height, true), strokeWidth(ink, height, false)};
    if (strokes.stems <= 0 || strokes.bars <= 0)
        return std::nullopt;
    return strokes;
}

} // namespace redaction
