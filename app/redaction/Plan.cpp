// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Plan.h"

#include "app/redaction/AlsoCover.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Neighbours_p.h"
#include "app/redaction/Reprint_p.h"
#include "app/redaction/Rulings_p.h"
#include "app/redaction/Typeset_p.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

using Choice = privacy::Decision::Choice;

// Share of an unread place inside a kept one from which on the person who kept it has looked at it.
constexpr double kLookedAt = 0.5;

// Share of a line inside an unread place from which on it is that place: all but rounding.
constexpr double kSamePlace = 0.999;

// Share of a seal's height by which its ink may reach over its quad.
constexpr double kSealEdge = 0.04;

/// One thing that goes, before margins.
struct Target
{
    Region::Why why = Region::Why::Finding;
    QString finding;
    QList<ocr::Quad> quads;
    QString printed;     ///< what may stand there instead
    bool inText = false; ///< in running text, where nothing may leave a hole
};

/// What goes and what stays, decided but not yet measured.
struct Choices
{
    QList<Target> targets;
    QList<ocr::Quad> seals; ///< whose ink goes, and nothing else
    QStringList kept;
    QList<ocr::Quad> keptPlaces;
};

bool isIncluded(privacy::Disposition disposition, Include include)
{
    return disposition == privacy::Disposition::Exposed ||
           (disposition == privacy::Disposition::Review && include == Include::ExposedAndReview);
}

QList<privacy::Decision> decisionsFor(const ocr::Page &page, const QList<privacy::Decision> &all)
{
    QList<privacy::Decision> mine;
    std::copy_if(all.begin(), all.end(), std::back_inserter(mine),
                 [&page](const privacy::Decision &d) {
                     return d.page == page.page && d.sourceSha256 == page.sha256;
                 });
    return mine;
}

bool isOnPage(const ocr::Page &page, const Target &target)
{
    return !target.quads.isEmpty() &&
           std::all_of(target.quads.begin(), target.quads.end(), [&page](const ocr::Quad &quad) {
               return !rectsAround(quad, {0.5, 0.5}, {page.width, page.height}).isEmpty();
           });
}

/// Whether a finding of this type may have no place: what is missing, or hidden in the file, stands
/// nowhere on the page. Of every other type that would be a value that nothing covers.
bool mayHaveNoPlace(privacy::FindingType type)
{
    return type == privacy::FindingType::MissingRequired ||
           type == privacy::FindingType::OverMasked || type == privacy::FindingType::HiddenContent;
}

ocr::Result<QHash<QString, privacy::Decision>>
choicesById(const ocr::Page &page, const privacy::PageJudgement &judgement,
            const QList<privacy::Decision> &decisions)
{
    QHash<QString, privacy::Decision> byId;
    for (const privacy::Decision &decision : decisions) {
        if (decision.finding.isEmpty())
            continue;
        const bool known = std::any_of(
            judgement.findings.begin(), judgement.findings.end(),
            [&decision](const privacy::Finding &f) { return f.id == decision.finding; });
        if (!known)
            return ocr::Error{
                ocr::Error::Code::InvalidInput,
                QStringLiteral("A decision names finding %1, which is not on page %2.")
                    .arg(decision.finding)
                    .arg(page.page)};
        byId.insert(decision.finding, decision);
    }
    return byId;
}

/// Whether it is words on a line, not a picture nor what is missing.
bool isText(privacy::FindingType type)
{
    using privacy::FindingType;
    switch (type) {
    case FindingType::Face:
    case FindingType::IdCardImage:
    case FindingType::Fingerprint:
    case FindingType::Signature:
    case FindingType::QrCode:
    case FindingType::Barcode:
    case FindingType::UnreadableCell:
        return false;
    default:
        return !mayHaveNoPlace(type);
    }
}

bool isInText(const privacy::Finding &finding)
{
    return finding.table < 0 && finding.place.kind == ocr::Place::Kind::OnPage &&
           isText(finding.type);
}

/// A person's own words, or the mask that the policy lets stand where a value is to be masked. In
/// running text something stands for whatever goes: a sentence with a hole cannot be read.
QString printedFor(const privacy::Finding &finding, const QString &decided)
{
    if (!decided.isEmpty())
        return decided;
    // "take_down" is "mask" once the time of posting is over; what is posted again still wants it.
    const bool masks =
        finding.action == QLatin1String("mask") || finding.action == QLatin1String("take_down");
    if (masks && !finding.maskedText.isEmpty())
        return finding.maskedText;
    if (!isInText(finding))
        return {};
    return finding.type == privacy::FindingType::BirthDate ? QStringLiteral("****年**月**日")
                                                           : QStringLiteral("***");
}

void chooseFindings(Choices &choices, const privacy::PageJudgement &judgement,
                    const QHash<QString, privacy::Decision> &byId, Include include)
{
    for (const privacy::Finding &finding : judgement.findings) {
        const auto decided = byId.constFind(finding.id);
        if (decided != byId.constEnd() && decided->choice == Choice::Keep) {
            choices.kept.append(finding.id);
            choices.keptPlaces.append(finding.place.quads);
            continue;
        }
        if (decided == byId.constEnd() && !isIncluded(finding.disposition, include))
            continue;
        if (!finding.place.quads.isEmpty() || !mayHaveNoPlace(finding.type))
            choices.targets.append(
                {Region::Why::Finding, finding.id, finding.place.quads,
                 printedFor(finding, decided == byId.constEnd() ? QString() : decided->printed),
                 isInText(finding)});
    }
}

void chooseBoxes(Choices &choices, const QList<privacy::Decision> &decisions)
{
    for (const privacy::Decision &decision : decisions) {
        if (decision.boxes.isEmpty())
            continue;
        if (decision.choice == Choice::Keep)
            choices.keptPlaces.append(decision.boxes);
        else
            choices.targets.append(
                {Region::Why::AlsoCovered, {}, decision.boxes, decision.printed, false});
    }
}

bool isWithin(const ocr::Quad &quad, const QList<ocr::Quad> &places)
{
    return std::any_of(places.begin(), places.end(), [&quad](const ocr::Quad &place) {
        return coveredShare(quad, place) >= kSamePlace;
    });
}

/// Places with ink that nobody could read, unless a person has looked there.
void chooseUnread(Choices &choices, const ocr::Page &page)
{
    QList<ocr::Quad> unread = page.unread;
    // Layout names whole cells; a line without a reading beside one with a reading has to go, too.
    for (const ocr::TextLine &line : page.lines)
        if (line.readings.isEmpty() && !line.place.quads.isEmpty() &&
            !ocr::isOnSeal(page, line.quad()) && !isWithin(line.quad(), page.unread))
            unread.append(line.quad());
    for (const ocr::Quad &quad : unread) {
        const bool lookedAt = std::any_of(
            choices.keptPlaces.begin(), choices.keptPlaces.end(),
            [&quad](const ocr::Quad &kept) { return coveredShare(quad, kept) >= kLookedAt; });
        const Target target{Region::Why::AlsoCovered, {}, {quad}, {}, false};
        if (!lookedAt && isOnPage(page, target))
            choices.targets.append(target);
    }
}

ocr::Result<Choices> choose(const ocr::Page &page, const privacy::PageJudgement &judgement,
                            const QList<privacy::Decision> &allDecisions,
                            const PlanOptions &options)
{
    const QList<privacy::Decision> decisions = decisionsFor(page, allDecisions);
    const auto byId = choicesById(page, judgement, decisions);
    if (!byId)
        return byId.error();
    Choices choices;
    chooseFindings(choices, judgement, *byId, options.include);
    chooseBoxes(choices, decisions);
    for (const Target &target : choices.targets)
        if (!isOnPage(page, target)) {
            if (target.finding.isEmpty())
                return ocr::Error{
                    ocr::Error::Code::InvalidInput,
                    QStringLiteral("A decision's box lies off page %1.").arg(page.page)};
            return ocr::Error{ocr::Error::Code::ProofFailed,
                              QStringLiteral("Finding %1 has no place on its page to be covered.")
                                  .arg(target.finding)};
        }
    chooseUnread(choices, page);
    for (const ocr::Mark &mark : page.marks) {
        const Target target{Region::Why::Seal, {}, {mark.quad}, {}, false};
        if (options.keepSeal || mark.kind != ocr::MarkKind::Seal || !isOnPage(page, target))
            continue;
        if (options.style == Style::Block)
            choices.targets.append(target);
        else
            choices.seals.append(mark.quad);
    }
    return choices;
}

/// Places as exact as a manifest writes them, so that verify renders the same page.
ocr::Quad inTenths(ocr::Quad quad)
{
    for (QPointF &corner : quad.corners)
        corner = {std::round(corner.x() * 10) / 10, std::round(corner.y() * 10) / 10};
    return quad;
}

QList<ocr::Quad> quadsOf(const Choices &choices)
{
    QList<ocr::Quad> quads;
    for (const Target &target : choices.targets)
        quads.append(target.quads);
    return quads;
}

/// Those of findings only.
QList<ocr::Quad> valuesOf(const Choices &choices)
{
    QList<ocr::Quad> quads;
    for (const Target &target : choices.targets)
        if (target.why == Region::Why::Finding)
            quads.append(target.quads);
    return quads;
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

} // namespace

ocr::Result<Plan> makePlan(const ocr::Page &page, const privacy::PageJudgement &judgement,
                           const QList<privacy::Decision> &decisions, const PlanOptions &options)
{
    const ocr::Result<Choices> choices = choose(page, judgement, decisions, options);
    if (!choices)
        return choices.error();
    Plan plan;
    plan.page = page.page;
    plan.width = page.width;
    plan.height = page.height;
    plan.sourceSha256 = page.sha256;
    plan.style = options.style;
    plan.ink = options.ink;
    plan.singleReader = page.singleReader;
    plan.kept = choices->kept;
    plan.keptPlaces = choices->keptPlaces;

    const Typesetting typesetting(page);
    QList<QRect> all;
    for (const Target &target : choices->targets) {
        Region region{target.why, target.finding, {}, {}, {}};
        for (const ocr::Quad &quad : target.quads)
            region.rects.append(
                rectsAround(quad, reachOf(page.history, quad.height()), {page.width, page.height}));
        all.append(region.rects);
        plan.regions.append(region);
        if (options.style == Style::Masked && !target.printed.isEmpty())
            appendMask(plan, typesetting, target);
    }
    // Once only: what is covered here is no secret, so its own surroundings may stay.
    const QList<ocr::Quad> meant = quadsOf(*choices);
    for (const TouchedText &text : touchedText(page, meant, all, kTaken))
        plan.regions.append({Region::Why::AlsoCovered, {}, text.rects, {}, {}});
    appendSeals(plan, choices->seals);
    if (options.style == Style::Masked) {
        const QList<ocr::Quad> values = valuesOf(*choices);
        const Reprint reprint(page, judgement, typesetting, meant, values);
        for (Region &region : reprint.regionsFor(touchedText(page, meant, all, kCut))) {
            std::transform(region.at.begin(), region.at.end(), region.at.begin(), inTenths);
            plan.regions.append(region);
        }
        appendRulings(plan, page);
    }
    return plan;
}

ocr::Result<QList<Plan>> alsoCover(const QList<ocr::Quad> &places, const ocr::Page &page,
                                   const privacy::PageJudgement &judgement,
                                   const QList<privacy::Decision> &decisions,
                                   const PlanOptions &options)
{
    privacy::Decision cover;
    cover.sourceSha256 = page.sha256;
    cover.page = page.page;
    for (const ocr::Quad &place : places)
        if (isOnPage(page, {Region::Why::AlsoCovered, {}, {place}, {}}))
            cover.boxes.append(place);
    ocr::Result<QList<Plan>> plans = makePlans(page, judgement, decisions + QList{cover}, options);
    // What we printed there ourselves must not stand there again.
    const auto isOurs = [&places](const Region &region) {
        return !region.printed.isEmpty() && !region.at.isEmpty() &&
               std::any_of(places.begin(), places.end(), [&region](const ocr::Quad &place) {
                   return coveredShare(place, region.at.first()) >= kLookedAt;
               });
    };
    for (Plan &plan : plans ? *plans : QList<Plan>())
        for (Region &region : plan.regions)
            if (isOurs(region))
                region.printed.clear();
    return plans;
}

ocr::Result<QList<ocr::Quad>> placesToCover(const ocr::Page &page,
                                            const privacy::PageJudgement &judgement,
                                            const QList<privacy::Decision> &decisions,
                                            const PlanOptions &options)
{
    const ocr::Result<Choices> choices = choose(page, judgement, decisions, options);
    if (!choices)
        return choices.error();
    return quadsOf(*choices);
}

} // namespace redaction
