// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// Says on an inspector's cover whose it is, where it is large enough; `places` are what it covers,
/// in the direction of their text. Words of covers that are `named` already stay free.
void nameCover(Region &region, const QList<ocr::Quad> &places, QSize page,
               const QList<Region> &named);

/// What stands on a sample.
QString sampleWords();

/// Adds what the purpose wants to be said on free paper (Region::ofOurs), and on evidence the
/// frames around what the unit had masked; what has no room goes into Plan::notPrinted. Once
/// everything else of the plan stands. ProofFailed where a sample cannot say that it is one.
ocr::Result<void> addMarginWords(Plan &plan, const ocr::Page &page,
                                 const privacy::PageJudgement &judgement, PageForm form);

} // namespace redaction
