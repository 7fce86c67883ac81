// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "ocr/base/Page.h"

#include <QImage>

namespace redaction {

/// The courses of a page's table rulings as its cells tell them: one list a ruling, piece after
/// piece, each a quad along the ruling and as wide as it is.
QList<QList<ocr::Quad>> rulingCourses(const ocr::Page &page);

/// Regions of Region::Why::Rule for the stretches that lie under the covers: they cover nothing
/// that is not covered already.
QList<Region> rulingRegions(const ocr::Page &page, const QList<QRect> &covered);

/// Draws the plan's rulings again inside its covers, RGB888: place, width and colour as measured on
/// the uncovered course of each; one that is nowhere seen takes width and colour of the others.
void drawRulings(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
