// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/MasksOnCopy.h"
#include "app/redaction/Cells_p.h"
#include "app/redaction/Choices_p.h"
#include "app/redaction/LookedAt_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/PrintedMasks_p.h"
#include "ocr/base/GreySealMark.h"

#include <QHash>

#include <algorithm>

namespace redaction {

namespace {

using Choice = privacy::Decision::Choice;

// Share of a line inside an unread place from which on it is that place: all but rounding.
constexpr double kSamePlace = 0.999;

// Share of a place inside a person's box from which on that box hides it.
constexpr double kHidden = 0.5;

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

/// A person's own words, or what the policy lets stand.
QString printedFor(const privacy::Finding &finding, const QString &decided)
{
    return decided.isEmpty() ? privacy::printedInstead(finding, isInText(finding)) : decided;
}

/// What a person wants printed there, and never more than the mask shows.
ocr::Result<void> checkWords(const QString &words, const QString &value, const QString &mask)
{
    if (words.isEmpty() || !privacy::tellsMore(words, value, mask))
        return {};
    return ocr::Error{ocr::Error::Code::InvalidInput,
                      QStringLiteral("The words of a decision show what it is to hide.")};
}

ocr::Result<void> chooseFindings(Choices &choices, const privacy::PageJudgement &judgement,
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
        const QString words = decided == byId.constEnd() ? QString() : decided->printed;
        const ocr::Result<void> hides = checkWords(words, finding.rawText, finding.maskedText);
        if (!hides)
            return hides.error();
        if (!finding.place.quads.isEmpty() || !mayHaveNoPlace(finding.type))
            choices.targets.append({Region::Why::Finding,
                                    finding.id,
                                    finding.place.quads,
                                    printedFor(finding, words),
                                    isInText(finding),
                                    {},
                                    decided != byId.constEnd()});
    }
    return {};
}

/// Of a value that nobody found, what usual masks show of one as long.
QString usualMask(const QString &value)
{
    const auto digits =
        std::count_if(value.begin(), value.end(), [](QChar unit) { return unit.isDigit(); });
    if (2 * digits <= value.size())
        return value.left(1);
    const qsizetype tail = value.size() >= 11 ? 4 : 2;
    const qsizetype hidden = std::max<qsizetype>(0, value.size() - value.size() / 3 - tail);
    return value.left(value.size() / 3) + QString(hidden, u'*') + value.right(tail);
}

bool isHidden(const ocr::Quad &place, const QList<ocr::Quad> &boxes)
{
    return hiddenShare(place, boxes) >= kHidden;
}

/// The same for a box: of everything that was read there, found or not.
ocr::Result<void> checkBoxWords(const privacy::Decision &decision, const ocr::Page &page,
                                const privacy::PageJudgement &judgement)
{
    if (decision.printed.isEmpty())
        return {};
    QList<ocr::Quad> found;
    for (const privacy::Finding &finding : judgement.findings)
        for (const ocr::Quad &quad : finding.place.quads) {
            if (!isHidden(quad, decision.boxes))
                continue;
            found.append(quad);
            const ocr::Result<void> hides =
                checkWords(decision.printed, finding.rawText, finding.maskedText);
            if (!hides)
                return hides;
        }
    for (const ocr::TextLine &line : page.lines)
        for (const ocr::Reading &reading : line.readings) {
            QString value;
            for (qsizetype i = 0; i < std::min(reading.text.size(), reading.characters.size());
                 ++i) {
                const ocr::Quad quad = line.quadOf(reading, i, i + 1);
                if (isHidden(quad, decision.boxes) && !isHidden(quad, found))
                    value.append(reading.text[i]);
            }
            const ocr::Result<void> hides = checkWords(decision.printed, value, usualMask(value));
            if (!hides)
                return hides;
        }
    return {};
}

/// A column that is left out goes as one, and nothing is printed where it was.
void chooseColumns(Choices &choices, const ocr::Page &page, const privacy::PageJudgement &judgement)
{
    QStringList gone;
    for (const Target &target : choices.targets)
        gone.append(target.finding);
    for (const LeftOutColumn &column : columnsLeftOut(page, judgement, gone, choices.kept)) {
        for (Target &target : choices.targets)
            for (const privacy::Finding &finding : judgement.findings)
                if (finding.id == target.finding && finding.table == column.table &&
                    finding.column == column.column && !target.byPerson)
                    target.printed.clear();
        choices.targets.append(
            {Region::Why::AlsoCovered, {}, column.lines, {}, false, column.cells, false});
    }
}

ocr::Result<void> chooseBoxes(Choices &choices, const ocr::Page &page,
                              const privacy::PageJudgement &judgement,
                              const QList<privacy::Decision> &decisions)
{
    for (const privacy::Decision &decision : decisions) {
        QList<ocr::Quad> boxes = decision.boxes;
        if (decision.cells) {
            ocr::Result<QList<ocr::Quad>> cells =
                cellsOf(*decision.cells, page, decision.choice == Choice::Cover);
            if (!cells)
                return cells.error();
            boxes = *std::move(cells);
        }
        if (boxes.isEmpty())
            continue;
        if (decision.choice == Choice::Keep) {
            choices.keptPlaces.append(boxes);
            continue;
        }
        const ocr::Result<void> hides = checkBoxWords(decision, page, judgement);
        if (!hides)
            return hides;
        choices.targets.append({Region::Why::AlsoCovered,
                                {},
                                boxes,
                                decision.printed,
                                false,
                                {},
                                decision.who != proofItself()});
    }
    return {};
}

/// What a person covers is to be gone: rows and boxes show no masks of what stood in them.
void clearMasksInBoxes(Choices &choices)
{
    QList<ocr::Quad> boxes;
    for (const Target &target : choices.targets)
        if (target.why == Region::Why::AlsoCovered && target.byPerson)
            boxes.append(target.quads);
    for (Target &target : choices.targets)
        if (target.why == Region::Why::Finding && !target.byPerson &&
            std::all_of(target.quads.begin(), target.quads.end(),
                        [&boxes](const ocr::Quad &quad) { return isHidden(quad, boxes); }))
            target.printed.clear();
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
        QList<ocr::Quad> near = choices.keptPlaces;
        near.removeIf([&quad](const ocr::Quad &kept) { return sharedArea(quad, kept) <= 0; });
        const QList<ocr::Quad> left = near.isEmpty() ? QList{quad} : notLookedAt(quad, near);
        for (const ocr::Quad &part : left)
            if (isOnPage(page, {part}))
                choices.targets.append({Region::Why::AlsoCovered, {}, {part}, {}, false});
    }
}

} // namespace

QString proofItself()
{
    return QStringLiteral("proof");
}

bool isOnPage(const ocr::Page &page, const QList<ocr::Quad> &places)
{
    return !places.isEmpty() &&
           std::all_of(places.begin(), places.end(), [&page](const ocr::Quad &quad) {
               return !rectsAround(quad, {0.5, 0.5}, {page.width, page.height}).isEmpty();
           });
}

PlacesToCover &PlacesToCover::operator+=(const PlacesToCover &other)
{
    spreading += other.spreading;
    tidy += other.tidy;
    return *this;
}

QList<ocr::Quad> Choices::quads() const
{
    QList<ocr::Quad> quads;
    for (const Target &target : targets)
        quads.append(target.quads + target.tidy);
    return quads;
}

PlacesToCover Choices::places() const
{
    PlacesToCover places;
    for (const Target &target : targets)
        places += {target.quads, target.tidy};
    return places;
}

QList<ocr::Quad> Choices::values() const
{
    QList<ocr::Quad> quads;
    for (const Target &target : targets)
        if (target.why == Region::Why::Finding)
            quads.append(target.quads);
    return quads;
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
    ocr::Result<void> chosen = chooseFindings(choices, judgement, *byId, options.include);
    if (chosen)
        chosen = chooseBoxes(choices, page, judgement, decisions);
    if (!chosen)
        return chosen.error();
    for (const Target &target : choices.targets)
        if (!isOnPage(page, target.quads)) {
            if (target.finding.isEmpty())
                return ocr::Error{
                    ocr::Error::Code::InvalidInput,
                    QStringLiteral("A decision's box lies off page %1.").arg(page.page)};
            return ocr::Error{ocr::Error::Code::ProofFailed,
                              QStringLiteral("Finding %1 has no place on its page to be covered.")
                                  .arg(target.finding)};
        }
    clearMasksInBoxes(choices);
    chooseColumns(choices, page, judgement);
    chooseUnread(choices, page);
    narrowMasks(choices, judgement);
    for (const ocr::Mark &mark : page.marks) {
        const bool stays = options.keepSeal && purposeOf(options) != Purpose::Sample;
        if (stays || mark.kind != ocr::MarkKind::Seal || !isOnPage(page, {mark.quad}))
            continue;
        if (options.style == Style::Block)
            choices.targets.append({Region::Why::Seal, {}, {mark.quad}, {}, false});
        else if (mark.payload != ocr::greySeal()) // of which nothing parts ink and print
            choices.seals.append(mark.quad);
    }
    return choices;
}

} // namespace redaction
