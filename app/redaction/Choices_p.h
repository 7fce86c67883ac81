// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// One thing that goes, before margins.
struct Target
{
    Region::Why why = Region::Why::Finding;
    QString finding;
    QList<ocr::Quad> quads;
    QString printed;            ///< what may stand there instead
    bool inText = false;        ///< in running text, where nothing may leave a hole
    QList<ocr::Quad> tidy = {}; ///< goes with it, without margins: it holds nothing that was found
    bool byPerson = false;
};

/// What goes and what stays, decided but not yet measured.
struct Choices
{
    QList<Target> targets;
    QList<ocr::Quad> seals; ///< whose ink goes, and nothing else
    QStringList kept;
    QList<ocr::Quad> keptPlaces;

    QList<ocr::Quad> quads() const;  ///< of all that goes
    PlacesToCover places() const;    ///< the same, by what they want around them
    QList<ocr::Quad> values() const; ///< of findings only
};

/// Errors as makePlan().
ocr::Result<Choices> choose(const ocr::Page &page, const privacy::PageJudgement &judgement,
                            const QList<privacy::Decision> &decisions, const PlanOptions &options);

bool isOnPage(const ocr::Page &page, const QList<ocr::Quad> &places);

/// Who chose the places that a proof found (alsoCover()): no person.
QString proofItself();

} // namespace redaction
