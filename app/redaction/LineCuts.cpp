// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/LineCuts_p.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

constexpr int kInkContrast = 35;         ///< of 255, of a line to the paper on both sides of it
constexpr int kAside = 9;                ///< px from the middle of a line at which its paper is
constexpr int kLooks = 7;                ///< into a cover, for what is drawn in it already
constexpr int kNearby = 5;               ///< px beside it at which it may be drawn again already
constexpr int kShown = 200;              ///< px of it that tell how it looks and runs
constexpr int kMostMissed = 6;           ///< px of it that noise may hide at a time
constexpr double kShortestShare = 0.045; ///< as kShortestCut, of the page's shorter side

QPoint pixelAt(int side, int along, bool vertical)
{
    return vertical ? QPoint(side, along) : QPoint(along, side);
}

/// How far a line leans, by least squares over what is seen of it: its ends alone are a pixel off.
class Slope
{
public:
    void add(double along, double aside)
    {
        m_count += 1;
        m_along += along;
        m_aside += aside;
        m_squares += along * along;
        m_products += along * aside;
    }
    double value() const
    {
        const double spread = m_count * m_squares - m_along * m_along;
        return spread > 0 ? (m_count * m_products - m_along * m_aside) / spread : 0;
    }

private:
    double m_count = 0;
    double m_along = 0;
    double m_aside = 0;
    double m_squares = 0;
    double m_products = 0;
};

/// What of the first runs the others do not hold.
std::vector<Coverage::Run> without(const std::vector<Coverage::Run> &runs,
                                   const std::vector<Coverage::Run> &others)
{
    std::vector<Coverage::Run> left;
    auto other = others.begin();
    for (Coverage::Run run : runs) {
        while (other != others.end() && other->to <= run.from)
            ++other;
        for (auto next = other; next != others.end() && next->from < run.to; ++next) {
            if (next->from > run.from)
                left.push_back({run.from, next->from});
            run.from = next->to;
        }
        if (run.from < run.to)
            left.push_back(run);
    }
    return left;
}

class CutFinder
{
public:
    CutFinder(const QImage &page, const Coverage &coverage)
        : m_page(page), m_coverage(coverage), m_ink(page, coverage)
    {}

    std::vector<Cut> cuts()
    {
        findCuts(true);
        findCuts(false);
        return m_cuts;
    }

private:
    /// Pixels beside each other at which a cover's edge cuts ink.
    struct Edge
    {
        int side = 0; ///< across the line, of the first one and the last
        int last = 0;
        int at = 0; ///< along it: a cover ends between at - 1 and at
        int outwards = 1;
    };

    /// Along all edges of covers, which vertical lines cross from above and below, others from the
    /// sides.
    void findCuts(bool vertical)
    {
        std::vector<Edge> edges;
        const auto ask = [&](int side, int at, int outwards) {
            if (!isCutAt(side, at, outwards, vertical))
                return;
            for (Edge &edge : edges)
                if (edge.outwards == outwards && side - edge.last <= 1 && side >= edge.last &&
                    std::abs(edge.at - at) <= kCutBegin) {
                    edge.last = side;
                    return;
                }
            edges.push_back({side, side, at, outwards});
        };
        for (int y = 0; y < m_coverage.height(); ++y) {
            const std::vector<Coverage::Run> &runs = m_coverage.runs(y);
            if (!vertical) {
                for (const Coverage::Run &run : runs) {
                    ask(y, run.from, -1);
                    ask(y, run.to, 1);
                }
            } else if (y > 0) {
                const std::vector<Coverage::Run> &above = m_coverage.runs(y - 1);
                for (const Coverage::Run &run : without(runs, above))
                    for (int x = run.from; x < run.to; ++x)
                        ask(x, y, -1);
                for (const Coverage::Run &run : without(above, runs))
                    for (int x = run.from; x < run.to; ++x)
                        ask(x, y, 1);
            }
        }
        for (const Edge &edge : edges)
            addCut((edge.side + edge.last) / 2, edge.at, edge.outwards, vertical);
    }

    /// Whether a cover ends between `at - 1` and `at`, and a line goes on outwards that is not
    /// drawn again in it.
    bool isCutAt(int side, int at, int outwards, bool vertical) const
    {
        const QPoint inside = pixelAt(side, outwards > 0 ? at - 1 : at, vertical);
        const QPoint outside = pixelAt(side, outwards > 0 ? at : at - 1, vertical);
        if (!m_coverage.at(inside.x(), inside.y()) || m_coverage.at(outside.x(), outside.y()))
            return false;
        const auto inkAt = [&](int far, int beside) {
            const QPoint point =
                pixelAt(side + beside, (outwards > 0 ? at : at - 1) + outwards * far, vertical);
            return m_ink.at(point.x(), point.y(), vertical);
        };
        // What is drawn again may run a little beside what is seen.
        const auto goesOn = [&](int far) {
            for (int beside = -kNearby; beside <= kNearby; ++beside)
                if (inkAt(far, beside))
                    return true;
            return false;
        };
        // Not everywhere: a line that crosses it there hides it.
        int drawn = 0;
        for (int look = 1; look <= kLooks; ++look)
            drawn += goesOn(-look * kCutBegin) ? 1 : 0;
        return inkAt(kCutBegin, 0) && inkAt(2 * kCutBegin, 0) && 2 * drawn < kLooks;
    }

    void addCut(int side, int at, int outwards, bool vertical)
    {
        const double least =
            std::max(kShortestCut, kShortestShare * std::min(m_page.width(), m_page.height()));
        const int first = outwards > 0 ? at : at - 1;
        double middle = side;
        double back = side;
        int seen = 0;
        Slope slope;
        const int most = std::max(kShown, static_cast<int>(least) + kMostMissed + 2);
        for (int far = kCutBegin, missed = 0; far < most && missed <= kMostMissed;
             ++far, ++missed) {
            const auto darkest = m_ink.darkestNear(middle, first + outwards * far, vertical);
            if (!darkest)
                continue;
            middle += 0.3 * (*darkest - middle);
            back = middle;
            seen = far;
            slope.add(far, *darkest);
            missed = -1;
        }
        if (seen < least)
            return;
        Cut cut;
        cut.vertical = vertical;
        cut.at = QPointF(pixelAt(side, first, vertical)) + QPointF(0.5, 0.5);
        cut.back = vertical ? QPointF(back + 0.5, first + outwards * seen + 0.5)
                            : QPointF(first + outwards * seen + 0.5, back + 0.5);
        const double aside = outwards * slope.value();
        const QPointF way = vertical ? QPointF(aside, 1) : QPointF(1, aside);
        cut.way = -outwards * way / std::hypot(1, aside);
        while (cut.reach < m_page.width() + m_page.height() &&
               (cut.reach < kCutBegin || m_ink.isCovered(cut.at + cut.reach * cut.way)))
            cut.reach += kCutStep;
        m_cuts.push_back(cut);
    }

    const QImage &m_page;
    const Coverage &m_coverage;
    ThinInk m_ink;
    std::vector<Cut> m_cuts;
};

} // namespace

// Of a point, or off the page: paper.
int ThinInk::grey(int x, int y) const
{
    return m_page.rect().contains(x, y) ? qGray(m_page.pixel(x, y)) : 255;
}
bool ThinInk::at(int x, int y, bool vertical) const
{
    const int own = grey(x, y) + kInkContrast;
    return vertical ? grey(x - kAside, y) >= own && grey(x + kAside, y) >= own
                    : grey(x, y - kAside) >= own && grey(x, y + kAside) >= own;
}
bool ThinInk::at(QPointF point, bool vertical) const
{
    return at(static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y())),
              vertical);
}

bool ThinInk::isCovered(QPointF point) const
{
    return m_coverage.at(static_cast<int>(std::floor(point.x())),
                         static_cast<int>(std::floor(point.y())));
}

std::optional<int> ThinInk::darkestNear(double middle, int along, bool vertical) const
{
    std::optional<int> best;
    int least = 255;
    const int centre = static_cast<int>(std::lround(middle));
    for (int side = centre - 2; side <= centre + 2; ++side) {
        const QPoint point = pixelAt(side, along, vertical);
        if (m_coverage.at(point.x(), point.y()) || grey(point.x(), point.y()) >= least ||
            !at(point.x(), point.y(), vertical))
            continue;
        least = grey(point.x(), point.y());
        best = side;
    }
    return best;
}

std::vector<Cut> lineCuts(const QImage &page, const Coverage &coverage)
{
    return CutFinder(page, coverage).cuts();
}

} // namespace redaction
