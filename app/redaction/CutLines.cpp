// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/CutLines_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Rulings_p.h"

#include <QLineF>
#include <QRegion>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace redaction {

namespace {

constexpr int kInkContrast = 35; ///< of 255, of a line to the paper on both sides of it
constexpr int kAside = 9;        ///< px from the middle of a line at which its paper is
constexpr int kBegin = 3;        ///< px from a cover at which a line that it cut is looked for
constexpr int kLooks = 7;        ///< into a cover, for what is drawn in it already
constexpr int kNearby = 5;       ///< px beside it at which it may be drawn again already
constexpr int kShown = 200;      ///< px of it that tell how it looks and runs
constexpr int kMostMissed = 6;   ///< px of it that noise may hide at a time
// Px of a line, or share of the page's shorter side, that no stroke of a sign reaches.
constexpr double kShortest = 40;
constexpr double kShortestShare = 0.045;
constexpr double kStep = 2;
constexpr double kCrossing = 12; ///< px over which a line may stop short of the one it ends at
// Collinear: so many pixels, or so much of the gap, beside the other's course.
constexpr double kBeside = 4;
constexpr double kBesideGap = 0.02;
constexpr double kSameWay = 0.995; ///< cosine of the angle between two pieces of one line
constexpr double kSlip = 60;       ///< px on which a slanted line comes out of a cover's side
constexpr double kWidth = 3;       ///< px of a course: SeenRuling measures how wide it is
constexpr double kRoom = 8;        ///< px beside a course within which its ink may run

/// Where a cover cuts a line.
struct Cut
{
    QPointF at;
    QPointF way;      ///< into the cover, of length 1
    QPointF back;     ///< the other end of what is seen of it, or so much of it
    double reach = 0; ///< px on which it could go on under covers
    bool vertical = false;
    bool isDone = false;
};

double apart(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
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
    CutFinder(const QImage &page, const Plan &plan, const Coverage &coverage)
        : m_page(page), m_coverage(coverage)
    {
        for (const Region &region : plan.regions)
            if (plan.hides(region))
                for (const QRect &rect : region.rects)
                    m_covers += rect;
    }

    QList<Region> regions()
    {
        findCuts(true);
        findCuts(false);
        joinParts();
        leaveAtSides();
        endAtOthers();
        return m_regions;
    }

private:
    // Of a point, or off the page: paper.
    int grey(int x, int y) const
    {
        return m_page.rect().contains(x, y) ? qGray(m_page.pixel(x, y)) : 255;
    }
    /// Whether a thin line runs through a pixel: its paper is lighter on both sides.
    bool isInk(int x, int y, bool vertical) const
    {
        const int own = grey(x, y) + kInkContrast;
        return vertical ? grey(x - kAside, y) >= own && grey(x + kAside, y) >= own
                        : grey(x, y - kAside) >= own && grey(x, y + kAside) >= own;
    }
    bool isInk(QPointF point, bool vertical) const
    {
        return isInk(static_cast<int>(std::floor(point.x())),
                     static_cast<int>(std::floor(point.y())), vertical);
    }
    bool isCovered(QPointF point) const
    {
        return m_coverage.at(static_cast<int>(std::floor(point.x())),
                             static_cast<int>(std::floor(point.y())));
    }

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
                    std::abs(edge.at - at) <= kBegin) {
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

    QPoint pixelAt(int side, int along, bool vertical) const
    {
        return vertical ? QPoint(side, along) : QPoint(along, side);
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
            return isInk(point.x(), point.y(), vertical);
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
            drawn += goesOn(-look * kBegin) ? 1 : 0;
        return inkAt(kBegin, 0) && inkAt(2 * kBegin, 0) && 2 * drawn < kLooks;
    }

    void addCut(int side, int at, int outwards, bool vertical)
    {
        const double least =
            std::max(kShortest, kShortestShare * std::min(m_page.width(), m_page.height()));
        const int first = outwards > 0 ? at : at - 1;
        double middle = side;
        double back = side;
        int seen = 0;
        Slope slope;
        const int most = std::max(kShown, static_cast<int>(least) + kMostMissed + 2);
        for (int far = kBegin, missed = 0; far < most && missed <= kMostMissed; ++far, ++missed) {
            const auto darkest = darkestNear(middle, first + outwards * far, vertical);
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
               (cut.reach < kBegin || isCovered(cut.at + cut.reach * cut.way)))
            cut.reach += kStep;
        m_cuts.push_back(cut);
    }

    /// The uncovered ink nearest to a line's course, if it is the line's.
    std::optional<int> darkestNear(double middle, int along, bool vertical) const
    {
        std::optional<int> best;
        int least = 255;
        const int centre = static_cast<int>(std::lround(middle));
        for (int side = centre - 2; side <= centre + 2; ++side) {
            const QPoint point = pixelAt(side, along, vertical);
            if (m_coverage.at(point.x(), point.y()) || grey(point.x(), point.y()) >= least ||
                !isInk(point.x(), point.y(), vertical))
                continue;
            least = grey(point.x(), point.y());
            best = side;
        }
        return best;
    }

    bool isWayCovered(QPointF from, QPointF to) const
    {
        const QLineF way(from, to);
        const double length = std::max(way.length(), 1e-6);
        int bare = 0;
        for (double at = 0; at <= length; at += kStep)
            bare += isCovered(way.pointAt(at / length)) ? 0 : 1;
        return bare <= 2 * kBegin / kStep;
    }

    bool goOn(const Cut &a, const Cut &b) const
    {
        const QPointF way = b.at - a.at;
        const double gap = QPointF::dotProduct(way, a.way);
        if (a.vertical != b.vertical || gap <= 0 || -QPointF::dotProduct(a.way, b.way) < kSameWay)
            return false;
        const double off = std::max(std::abs(way.x() * a.way.y() - way.y() * a.way.x()),
                                    std::abs(way.x() * b.way.y() - way.y() * b.way.x()));
        return off <= std::max(kBeside, kBesideGap * gap) && isWayCovered(a.at, b.at);
    }

    /// The parts of one line on both sides of a cover, the nearest first.
    void joinParts()
    {
        for (Cut &cut : m_cuts) {
            Cut *best = nullptr;
            for (Cut &other : m_cuts)
                if (!cut.isDone && !other.isDone && goOn(cut, other) &&
                    (!best || apart(cut.at, other.at) < apart(cut.at, best->at)))
                    best = &other;
            if (!best)
                continue;
            cut.isDone = best->isDone = true;
            addRegion({cut.back, cut.at, best->at, best->back});
            m_joined.push_back({cut.at, best->at});
        }
    }

    /// A slanted line comes out of a cover's side bit by bit, where no edge cuts it across.
    void leaveAtSides()
    {
        for (Cut &cut : m_cuts) {
            const std::optional<QPointF> out = cut.isDone ? std::nullopt : seenBehind(cut);
            if (!out)
                continue;
            cut.isDone = true;
            addRegion({cut.back, cut.at, *out});
            m_joined.push_back({cut.at, *out});
        }
    }

    /// A point of what is seen of a line behind the covers on its way, where it is wholly seen.
    std::optional<QPointF> seenBehind(const Cut &cut) const
    {
        const QPointF aside = cut.vertical ? QPointF(1, 0) : QPointF(0, 1);
        const double reach = std::max(kBeside, kBesideGap * cut.reach);
        for (double beside = 0; beside <= reach; ++beside)
            for (const double off : {beside, -beside})
                if (const QPointF from = cut.at + cut.reach * cut.way + off * aside;
                    isSeenFrom(from, cut))
                    return from + (kShortest + kSlip) * cut.way;
        return std::nullopt;
    }

    bool isSeenFrom(QPointF from, const Cut &cut) const
    {
        for (double far = kSlip; far <= kSlip + kShortest; far += kStep) {
            const QPointF at = from + far * cut.way;
            const double middle = cut.vertical ? at.x() : at.y();
            if (isCovered(at) ||
                !darkestNear(middle, static_cast<int>(std::floor(cut.vertical ? at.y() : at.x())),
                             cut.vertical))
                return false;
        }
        return true;
    }

    /// How far from a cut the line meets one that crosses it: as that one is seen, joined, or as
    /// far as covers may hide it.
    std::optional<double> crossing(const Cut &cut) const
    {
        std::optional<double> nearest;
        const QLineF ray(cut.at, cut.at + (cut.reach + kCrossing) * cut.way);
        const auto ask = [&](const QLineF &other) {
            QPointF at;
            if (ray.intersects(other, &at) != QLineF::BoundedIntersection)
                return;
            if (const double far = apart(cut.at, at); !nearest || far < *nearest)
                nearest = far;
        };
        for (const Cut &other : m_cuts)
            if (other.vertical != cut.vertical)
                ask({other.back,
                     other.at + (other.isDone ? 0 : other.reach + kCrossing) * other.way});
        for (const auto &[from, to] : m_joined)
            ask({from, to});
        // Or right behind the cover, where no other cuts that one.
        for (double more = 0; !nearest && more <= kCrossing; ++more) {
            const QPointF at = cut.at + (cut.reach + more) * cut.way;
            const QPointF aside = cut.vertical ? QPointF(1, 0) : QPointF(0, 1);
            bool isLine = true;
            for (double far = -kShortest / 2; far <= kShortest / 2; far += kStep)
                isLine = isLine && isInk(at + far * aside, !cut.vertical);
            if (isLine)
                nearest = cut.reach + more;
        }
        return nearest;
    }

    void endAtOthers()
    {
        for (const Cut &cut : m_cuts)
            if (!cut.isDone)
                if (const std::optional<double> far = crossing(cut))
                    addRegion({cut.back, cut.at, cut.at + *far * cut.way});
    }

    /// By the points of a course, whose second piece lies under covers.
    void addRegion(const QList<QPointF> &points)
    {
        Region region{Region::Why::Rule, {}, {}, {}, {}};
        for (qsizetype i = 1; i < points.size(); ++i)
            region.at.append(bandAround({points[i - 1], points[i]}, kWidth));
        QRegion band;
        for (const QRect &rect : rectsAround(region.at[1], {kRoom, kRoom}, m_page.size()))
            band += rect;
        band &= m_covers;
        region.rects = {band.begin(), band.end()};
        if (!region.rects.isEmpty())
            m_regions.append(region);
    }

    const QImage &m_page;
    const Coverage &m_coverage;
    QRegion m_covers;
    std::vector<Cut> m_cuts;
    std::vector<std::pair<QPointF, QPointF>> m_joined;
    QList<Region> m_regions;
};

} // namespace

QList<Region> cutLines(const QImage &page, const Plan &plan, const Coverage &coverage)
{
    return CutFinder(page, plan, coverage).regions();
}

} // namespace redaction
