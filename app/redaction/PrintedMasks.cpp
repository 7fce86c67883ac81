// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/MasksOnCopy.h"
#include "app/redaction/PrintedMasks_p.h"

#include <QHash>

#include <algorithm>

namespace redaction {

namespace {

// Share of a value under covers from which on nobody reads it.
constexpr double kGone = 0.9;

/// What stands in clear on the copy, or under a cover that is for something else.
QString leftStanding(const privacy::Finding &finding, const QList<ocr::Quad> &covers)
{
    const QList<ocr::Quad> &quads = finding.place.quads;
    const bool gone = !quads.isEmpty() &&
                      std::all_of(quads.begin(), quads.end(), [&covers](const ocr::Quad &quad) {
                          return hiddenShare(quad, covers) >= kGone;
                      });
    return gone ? QString() : finding.rawText;
}

} // namespace

double hiddenShare(const ocr::Quad &place, const QList<ocr::Quad> &boxes)
{
    double share = 0;
    for (const ocr::Quad &box : boxes)
        share += coveredShare(place, box);
    return share;
}

void narrowMasks(Choices &choices, const privacy::PageJudgement &judgement)
{
    QHash<QString, Target *> targets;
    QList<ocr::Quad> covers;
    for (Target &target : choices.targets) {
        if (target.finding.isEmpty())
            covers.append(target.quads);
        else
            targets.insert(target.finding, &target);
    }
    QList<privacy::TextOnCopy> texts;
    for (const privacy::Finding &finding : judgement.findings) {
        const Target *target = targets.value(finding.id);
        texts.append(target ? privacy::TextOnCopy{target->printed, true}
                            : privacy::TextOnCopy{leftStanding(finding, covers), false});
    }
    texts = privacy::withMasksThatHide(judgement, std::move(texts));
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (Target *target = targets.value(judgement.findings[i].id)) {
            const bool dropped = texts[i].text.isEmpty() && !target->printed.isEmpty();
            target->printed =
                dropped && target->inText ? privacy::somethingPrinted() : texts[i].text;
        }
}

} // namespace redaction
