// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// One plan for the page, or with PageForm::Flat one for each of its sheets, and behind them one
/// of the page as it is (sheet 0) where a sheet cannot be laid flat: the same covers,
/// margins and words on the same source pixels, each with those that lie on its sheet. How a sheet
/// is laid flat follows from its corners and from the course of rulings and lines outside the
/// covers. Errors of makePlan(). Pure and deterministic; any thread.
ocr::Result<QList<Plan>> makePlans(const ocr::Page &page, const privacy::PageJudgement &judgement,
                                   const QList<privacy::Decision> &decisions,
                                   const PlanOptions &options);

/// The plan in pixels of the replacement: of a flat one, its regions where they lie on the flat
/// sheet, rounded outwards. Any other plan as it is.
Plan onReplacement(const Plan &plan);
/// One of its regions; without rectangles where the replacement does not show it.
Region onReplacement(const Region &region, const Plan &plan);

/// Places of the source that the plan's replacement shows; all of them unless it is flat.
QList<ocr::Quad> placesShown(const QList<ocr::Quad> &places, const Plan &plan);
PlacesToCover placesShown(const PlacesToCover &places, const Plan &plan);

/// Places of the replacement as places of the upright source, and the other way round.
QList<ocr::Quad> toSource(const QList<ocr::Quad> &places, const Plan &plan);
QList<ocr::Quad> toReplacement(const QList<ocr::Quad> &places, const Plan &plan);

} // namespace redaction
