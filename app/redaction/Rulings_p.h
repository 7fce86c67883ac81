// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "ocr/base/Page.h"

#include <QImage>
#include <QLineF>

namespace redaction {

/// A straight piece of a ruling as a quad along it, so wide.
ocr::Quad bandAround(const QLineF &course, double width);

/// The courses of a page's table rulings as its cells tell them: one list a ruling, piece after
/// piece, each a quad along the ruling and as wide as it is.
QList<QList<ocr::Quad>> rulingCourses(const ocr::Page &page);

/// Regions of Region::Why::Rule for the stretches that lie under the covers: they cover nothing
/// that is not covered already.
QList<Region> rulingRegions(const ocr::Page &page, const QList<QRect> &covered);

/// Draws the plan's rulings again inside its covers, RGB888: place, width and colour as measured on
/// the uncovered course of each; one that is nowhere seen takes width and colour of the others.
/// Then whatever other lines covers cut (cutLines()).
void drawRulings(QImage &page, const Plan &plan, const Coverage &coverage);

} // namespace redaction
