// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/CutLines_p.h"
#include "app/redaction/LineCuts_p.h"
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

constexpr double kCrossing = 12; ///< px over which a line may stop short of the one it ends at
// Collinear: so many pixels, or so much of the gap, beside the other's course.
constexpr double kBeside = 4;
constexpr double kBesideGap = 0.02;
constexpr double kSameWay = 0.995; ///< cosine of the angle between two pieces of one line
constexpr double kSlip = 60;       ///< px on which a slanted line comes out of a cover's side
constexpr double kWidth = 3;       ///< px of a course: SeenRuling measures how wide it is
constexpr double kRoom = 8;        ///< px beside a course within which its ink may run

double apart(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

class LineDrawer
{
public:
    LineDrawer(const QImage &page, const Plan &plan, const Coverage &coverage)
        : m_size(page.size()), m_ink(page, coverage), m_cuts(lineCuts(page, coverage))
    {
        for (const Region &region : plan.regions)
            if (plan.hides(region))
                for (const QRect &rect : region.rects)
                    m_covers += rect;
    }

    QList<Region> regions()
    {
        joinParts();
        leaveAtSides();
        endAtOthers();
        return m_regions;
    }

private:
    bool isWayCovered(QPointF from, QPointF to) const
    {
        const QLineF way(from, to);
        const double length = std::max(way.length(), 1e-6);
        int bare = 0;
        for (double at = 0; at <= length; at += kCutStep)
            bare += m_ink.isCovered(way.pointAt(at / length)) ? 0 : 1;
        return bare <= 2 * kCutBegin / kCutStep;
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
                    return from + (kShortestCut + kSlip) * cut.way;
        return std::nullopt;
    }

    bool isSeenFrom(QPointF from, const Cut &cut) const
    {
        for (double far = kSlip; far <= kSlip + kShortestCut; far += kCutStep) {
            const QPointF at = from + far * cut.way;
            const double middle = cut.vertical ? at.x() : at.y();
            if (m_ink.isCovered(at) ||
                !m_ink.darkestNear(middle,
                                   static_cast<int>(std::floor(cut.vertical ? at.y() : at.x())),
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
            for (double far = -kShortestCut / 2; far <= kShortestCut / 2; far += kCutStep)
                isLine = isLine && m_ink.at(at + far * aside, !cut.vertical);
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
        for (const QRect &rect : rectsAround(region.at[1], {kRoom, kRoom}, m_size))
            band += rect;
        band &= m_covers;
        region.rects = {band.begin(), band.end()};
        if (!region.rects.isEmpty())
            m_regions.append(region);
    }

    QSize m_size;
    ThinInk m_ink;
    QRegion m_covers;
    std::vector<Cut> m_cuts;
    std::vector<std::pair<QPointF, QPointF>> m_joined;
    QList<Region> m_regions;
};

} // namespace

QList<Region> cutLines(const QImage &page, const Plan &plan, const Coverage &coverage)
{
    return LineDrawer(page, plan, coverage).regions();
}

} // namespace redaction
