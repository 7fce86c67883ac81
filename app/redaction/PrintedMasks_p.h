// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Choices_p.h"

namespace redaction {

/// How much of a place lies in the boxes, which do not overlap much.
double hiddenShare(const ocr::Quad &place, const QList<ocr::Quad> &boxes);

/// Masks are printed as far as they hide beside what the copy shows in their rows: ages that may
/// stand, years that other masks leave, what a person keeps. Call when all that goes is chosen.
void narrowMasks(Choices &choices, const privacy::PageJudgement &judgement);

} // namespace redaction
