// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/FlatPlan.h"

#include "app/redaction/Flat_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Typeset_p.h"

#include <algorithm>
#include <map>
#include <vector>

namespace redaction {

namespace {

// A straight piece of a source that bends; over so many px the bend is no longer seen.
constexpr int kPiece = 48;
// Sampling a flat pixel looks that far around its place, and the grid's inverse is that exact.
constexpr double kRounding = 1.5;
// Covers begin and end at multiples of this, so that a level line is one rectangle, not twenty.
constexpr int kGrid = 4;
// Share of the sheet's size around it that still counts as on it: what a bend may bring onto the
// page, and what corners may be off.
constexpr double kBeside = kMostBend + 0.01;

ocr::Quad shownPart(const ocr::FlatSheet &flat)
{
    return flat.quad.grown(kBeside * flat.quad.width(), kBeside * flat.quad.height());
}

bool isShown(const ocr::Quad &place, const ocr::Quad &part)
{
    return sharedArea(place, part) > 0;
}

/// Rectangles of the replacement, in whole steps of the grid, grown by what is added only.
class FlatArea
{
public:
    explicit FlatArea(QSize size) : m_size(size) {}

    void add(const QRect &rect)
    {
        for (int band = rect.top() / kGrid; band <= rect.bottom() / kGrid; ++band)
            m_bands[band].push_back(
                {rect.left() / kGrid * kGrid, (rect.right() / kGrid + 1) * kGrid});
    }

    QList<QRect> rects() const
    {
        QList<QRect> all;
        std::map<std::pair<int, int>, qsizetype> last; // run -> its rectangle that may go on
        for (const auto &[band, runs] : m_bands) {
            std::map<std::pair<int, int>, qsizetype> next;
            for (const Coverage::Run &run : Coverage::joined(runs)) {
                const auto above = last.find({run.from, run.to});
                const bool goesOn =
                    above != last.end() && all[above->second].bottom() + 1 == band * kGrid;
                const qsizetype at = goesOn ? above->second : all.size();
                if (goesOn)
                    all[at].setBottom(band * kGrid + kGrid - 1);
                else
                    all.append(QRect(run.from, band * kGrid, run.to - run.from, kGrid));
                next[{run.from, run.to}] = at;
            }
            last = std::move(next);
        }
        for (QRect &rect : all)
            rect &= QRect(QPoint(), m_size);
        all.removeIf([](const QRect &rect) { return rect.isEmpty(); });
        return all;
    }

private:
    QSize m_size;
    std::map<int, std::vector<Coverage::Run>> m_bands;
};

QList<QRect> onSheet(const QList<QRect> &rects, const ocr::FlatMap &map, const ocr::Quad &part,
                     QSize size)
{
    FlatArea area(size);
    for (const QRect &rect : rects)
        for (int y = rect.top(); y <= rect.bottom(); y += kPiece)
            for (int x = rect.left(); x <= rect.right(); x += kPiece) {
                const QRect piece = QRect(x, y, kPiece, kPiece) & rect;
                const ocr::Quad source = ocr::Quad::fromRect(QRectF(piece));
                if (!isShown(source, part))
                    continue;
                for (const QRect &flat :
                     rectsAround(map.toFlat(source), {kRounding, kRounding}, size))
                    area.add(flat);
            }
    return area.rects();
}

QList<ocr::Quad> mapped(const QList<ocr::Quad> &places, const ocr::FlatMap &map)
{
    QList<ocr::Quad> flat;
    for (const ocr::Quad &place : places)
        flat.append(map.toFlat(place));
    return flat;
}

/// The page's plan with what lies on one sheet.
Plan planOfSheet(const Plan &whole, const ocr::Page &page, int sheet, const ocr::FlatSheet &flat)
{
    Plan plan = whole;
    plan.sheet = sheet + 1;
    plan.flat = flat;
    addBends(*plan.flat, page, sheet, Coverage(whole));
    const ocr::Quad part = shownPart(flat);
    plan.regions.removeIf([&part](const Region &region) {
        return std::none_of(region.rects.begin(), region.rects.end(), [&part](const QRect &rect) {
            return isShown(ocr::Quad::fromRect(QRectF(rect)), part);
        });
    });
    return plan;
}

} // namespace

ocr::Result<QList<Plan>> makePlans(const ocr::Page &page, const privacy::PageJudgement &judgement,
                                   const QList<privacy::Decision> &decisions,
                                   const PlanOptions &options)
{
    const ocr::Result<Plan> whole = makePlan(page, judgement, decisions, options);
    if (!whole)
        return whole.error();
    if (options.page == PageForm::Original)
        return QList{*whole};
    QList<Plan> plans;
    for (int sheet = 0; sheet < page.sheets.size(); ++sheet) {
        const ocr::FlatSheet flat = flatSheetOf(page, page.sheets[sheet]);
        if (ocr::FlatMap(flat).isValid())
            plans.append(planOfSheet(*whole, page, sheet, flat));
    }
    // One without an area cannot be laid flat, and must not be missing either.
    if (plans.size() < std::max<qsizetype>(1, page.sheets.size()))
        plans.append(*whole);
    return plans;
}

Plan onReplacement(const Plan &plan)
{
    if (!plan.flat)
        return plan;
    Plan shown = plan;
    shown.width = plan.flat->width;
    shown.height = plan.flat->height;
    shown.flat.reset();
    shown.sheets.clear(); // there is but one
    shown.keptPlaces = toReplacement(plan.keptPlaces, plan);
    for (Region &region : shown.regions)
        region = onReplacement(region, plan);
    shown.regions.removeIf([](const Region &region) { return region.rects.isEmpty(); });
    return shown;
}

Region onReplacement(const Region &region, const Plan &plan)
{
    if (!plan.flat)
        return region;
    const ocr::FlatMap map(*plan.flat);
    Region shown = region;
    shown.rects = onSheet(region.rects, map, shownPart(*plan.flat), plan.size());
    shown.at = mapped(region.at, map);
    // Words run straight where they are laid flat, the place that was kept for them as the paper
    // bends: in the middle of a long line they would be cut.
    if (!region.printed.isEmpty())
        for (const ocr::Quad &at : shown.at)
            shown.rects += rectsAround(at, kOverAt, plan.size());
    return shown;
}

QList<ocr::Quad> placesShown(const QList<ocr::Quad> &places, const Plan &plan)
{
    if (!plan.flat)
        return places;
    QList<ocr::Quad> shown = places;
    const ocr::Quad part = shownPart(*plan.flat);
    shown.removeIf([&part](const ocr::Quad &place) { return !isShown(place, part); });
    return shown;
}

PlacesToCover placesShown(const PlacesToCover &places, const Plan &plan)
{
    return {placesShown(places.spreading, plan), placesShown(places.tidy, plan)};
}

QList<ocr::Quad> toSource(const QList<ocr::Quad> &places, const Plan &plan)
{
    if (!plan.flat)
        return places;
    const ocr::FlatMap map(*plan.flat);
    QList<ocr::Quad> source;
    for (const ocr::Quad &place : places)
        source.append(map.toSource(place));
    return source;
}

QList<ocr::Quad> toReplacement(const QList<ocr::Quad> &places, const Plan &plan)
{
    if (!plan.flat)
        return places;
    return mapped(placesShown(places, plan), ocr::FlatMap(*plan.flat));
}

} // namespace redaction
