// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Plan.h"

#include "app/redaction/AlsoCover.h"
#include "app/redaction/Cells_p.h"
#include "app/redaction/Choices_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/MarginWords_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Neighbours_p.h"
#include "app/redaction/Reprint_p.h"
#include "app/redaction/Rulings_p.h"
#include "app/redaction/Typeset_p.h"
#include "app/redaction/WholePage.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

// Share of a seal's height by which its ink may reach over its quad.
constexpr double kSealEdge = 0.04;
// Share of a place inside words of ours from which on it is they that show there.
constexpr double kOurs = 0.5;
constexpr Reach kWhole{0.5, 0.5}; ///< what a place touches: it is not spread

/// Places as exact as a manifest writes them, so that verify renders the same page.
ocr::Quad inTenths(ocr::Quad quad)
{
    for (QPointF &corner : quad.corners)
        corner = {std::round(corner.x() * 10) / 10, std::round(corner.y() * 10) / 10};
    return quad;
}

/// The mask of the last region: its first piece there, others in regions of their own.
void appendMask(Plan &plan, const Typesetting &typesetting, const Target &target)
{
    const QList<SetText> pieces = typesetting.setMask(target.printed, target.quads, target.inText);
    const qsizetype cover = plan.regions.size() - 1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const ocr::Quad at = inTenths(pieces[i].at);
        const QList<QRect> rects = rectsAround(at, kOverAt, {plan.width, plan.height});
        plan.regions[cover].rects.append(rects);
        if (i > 0)
            plan.regions.append({Region::Why::Added, target.finding, rects, {}, {}});
        plan.regions.last().printed = pieces[i].text;
        plan.regions.last().at = {at};
    }
}

void appendSeals(Plan &plan, const QList<ocr::Quad> &seals)
{
    for (const ocr::Quad &seal : seals) {
        const double edge = kSealEdge * seal.height();
        const QRect rect = seal.boundingRect().adjusted(-edge, -edge, edge, edge).toAlignedRect() &
                           QRect(0, 0, plan.width, plan.height);
        plan.regions.append({Region::Why::Seal, {}, {rect}, {}, {}});
    }
}

void appendRulings(Plan &plan, const ocr::Page &page)
{
    QList<QRect> all;
    for (const Region &region : plan.regions)
        if (region.why != Region::Why::Seal)
            all.append(region.rects);
    for (Region &region : rulingRegions(page, all)) {
        std::transform(region.at.begin(), region.at.end(), region.at.begin(), inTenths);
        plan.regions.append(region);
    }
}

ocr::Result<void> checkPurpose(const PlanOptions &options)
{
    const bool posts = options.style == Style::Masked;
    if (posts == (purposeOf(options) != Purpose::Evidence))
        return {};
    return ocr::Error{
        ocr::Error::Code::InvalidInput,
        QStringLiteral("Evidence has style block, and whatever is shown to or hung up "
                       "by a unit has style masked.")};
}

QString evidenceNumberOf(const ocr::Page &page, const PlanOptions &options)
{
    constexpr int kShownDigits = 8; // as in the names of replacements
    if (purposeOf(options) != Purpose::Evidence || !options.evidenceNumber.isEmpty())
        return options.evidenceNumber;
    return QStringLiteral("%1-%2")
        .arg(QString::fromLatin1(page.sha256.toHex().left(kShownDigits)))
        .arg(page.page);
}

/// What is known before anything is chosen.
Plan planWithoutRegions(const ocr::Page &page, const PlanOptions &options)
{
    Plan plan;
    plan.purpose = purposeOf(options);
    plan.evidenceNumber = evidenceNumberOf(page, options);
    plan.page = page.page;
    plan.width = page.width;
    plan.height = page.height;
    plan.sourceSha256 = page.sha256;
    plan.style = options.style;
    plan.ink = options.ink;
    for (const ocr::Sheet &sheet : page.sheets)
        if (!sheet.quad.isEmpty())
            plan.sheets.append(inTenths(sheet.quad));
    plan.singleReader = page.singleReader;
    return plan;
}

} // namespace

ocr::Result<Plan> makePlan(const ocr::Page &page, const privacy::PageJudgement &judgement,
                           const QList<privacy::Decision> &decisions, const PlanOptions &options)
{
    const ocr::Result<void> serves = checkPurpose(options);
    if (!serves)
        return serves.error();
    const ocr::Result<Choices> choices = choose(page, judgement, decisions, options);
    if (!choices)
        return choices.error();
    Plan plan = planWithoutRegions(page, options);
    plan.kept = choices->kept;
    plan.keptPlaces = choices->keptPlaces;

    const Typesetting typesetting(page);
    QList<QRect> all;
    for (const Target &target : choices->targets) {
        Region region{target.why, target.finding, {}, {}, {}, false, target.byPerson};
        for (const ocr::Quad &quad : target.quads)
            region.rects.append(
                rectsAround(quad, reachOf(page.history, quad.height()), {page.width, page.height}));
        for (const ocr::Quad &quad : target.tidy)
            region.rects.append(rectsAround(quad, kWhole, {plan.width, plan.height}));
        if (options.style == Style::Block) { // masks have lengths of their own
            const QList<ocr::Quad> across = acrossCells(target.quads, page);
            for (qsizetype i = 0; i < across.size(); ++i)
                if (across[i] != target.quads[i])
                    region.rects.append(rectsAround(
                        across[i], {kWhole.x, reachOf(page.history, across[i].height()).y},
                        {plan.width, plan.height}));
            nameCover(region, across, {plan.width, plan.height}, plan.regions);
        }
        all.append(region.rects);
        plan.regions.append(region);
        if (options.style == Style::Masked && !target.printed.isEmpty())
            appendMask(plan, typesetting, target);
    }
    // Once only: what is covered here is no secret, so its own surroundings may stay.
    const QList<ocr::Quad> meant = choices->quads();
    for (const TouchedText &text : touchedText(page, meant, all, kTaken))
        plan.regions.append({Region::Why::AlsoCovered, {}, text.rects, {}, {}});
    appendSeals(plan, choices->seals);
    if (options.style == Style::Masked) {
        const QList<ocr::Quad> values = choices->values();
        const Reprint reprint(page, judgement, typesetting, meant, values);
        for (Region &region : reprint.regionsFor(touchedText(page, meant, all, kCut))) {
            std::transform(region.at.begin(), region.at.end(), region.at.begin(), inTenths);
            plan.regions.append(region);
        }
        appendRulings(plan, page);
    }
    const ocr::Result<void> said = addMarginWords(plan, page, judgement, options.page);
    if (!said)
        return said.error();
    return plan;
}

Plan wholePagePlan(const ocr::Page &page, const PlanOptions &options)
{
    return coveredWhole(planWithoutRegions(page, options));
}

ocr::Result<QList<Plan>> alsoCover(const QList<ocr::Quad> &places, const ocr::Page &page,
                                   const privacy::PageJudgement &judgement,
                                   const QList<privacy::Decision> &decisions,
                                   const PlanOptions &options)
{
    privacy::Decision cover;
    cover.sourceSha256 = page.sha256;
    cover.page = page.page;
    cover.who = proofItself();
    for (const ocr::Quad &place : places)
        if (isOnPage(page, {place}))
            cover.boxes.append(place);
    ocr::Result<QList<Plan>> plans = makePlans(page, judgement, decisions + QList{cover}, options);
    // What we printed there ourselves must not stand there again.
    const auto isOurs = [&places](const Region &region) {
        return !region.printed.isEmpty() && !region.at.isEmpty() &&
               std::any_of(places.begin(), places.end(), [&region](const ocr::Quad &place) {
                   return coveredShare(place, region.at.first()) >= kOurs;
               });
    };
    for (Plan &plan : plans ? *plans : QList<Plan>())
        for (Region &region : plan.regions)
            if (isOurs(region))
                region.printed.clear();
    return plans;
}

ocr::Result<PlacesToCover> placesToCover(const ocr::Page &page,
                                         const privacy::PageJudgement &judgement,
                                         const QList<privacy::Decision> &decisions,
                                         const PlanOptions &options)
{
    const ocr::Result<Choices> choices = choose(page, judgement, decisions, options);
    if (!choices)
        return choices.error();
    return choices->places();
}

} // namespace redaction
