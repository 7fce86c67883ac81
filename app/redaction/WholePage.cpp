// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/WholePage.h"

#include "app/redaction/MarginWords_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Typeset_p.h"
#include "ocr/base/SheetMap.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

constexpr double kWarningWidth = 0.8; ///< of the sheet that a warning takes
constexpr double kWarningHeight = 0.05;

ocr::Quad inTenths(ocr::Quad quad)
{
    for (QPointF &corner : quad.corners)
        corner = {std::round(corner.x() * 10) / 10, std::round(corner.y() * 10) / 10};
    return quad;
}

/// On a cover, because nothing else is left.
void sayThatItIsASample(Plan &plan)
{
    const ocr::Quad frame =
        plan.flat ? plan.flat->quad : ocr::Quad::fromRect(QRectF(0, 0, plan.width, plan.height));
    const QString words = sampleWords();
    const double em = std::min(kWarningWidth * frame.width() / double(words.size()),
                               kWarningHeight * frame.height());
    const QRectF middle((frame.width() - em * double(words.size())) / 2, (frame.height() - em) / 2,
                        em * double(words.size()), em);
    const ocr::SheetMap map = ocr::SheetMap::fromQuad(frame, frame.width(), frame.height());
    const QSize page(plan.width, plan.height);
    Region region;
    region.why = Region::Why::Added;
    region.printed = words;
    region.at = {
        inTenths({{map.toSource(middle.topLeft()), map.toSource(middle.topRight()),
                   map.toSource(middle.bottomRight()), map.toSource(middle.bottomLeft())}})};
    region.rects = rectsAround(region.at.first(), kOverAt, page);
    region.ofOurs = true;
    plan.regions.append(region);
}

} // namespace

Plan coveredWhole(Plan plan)
{
    const QSize size(plan.width, plan.height);
    const ocr::Quad whole = ocr::Quad::fromRect(QRectF(QPointF(), QSizeF(size)));
    Region cover;
    cover.why = Region::Why::AlsoCovered;
    cover.rects = {QRect(QPoint(), size)};
    plan.regions.clear();
    plan.kept.clear();
    plan.keptPlaces.clear();
    plan.notPrinted.clear();
    if (plan.style == Style::Block)
        nameCover(cover, {plan.flat ? plan.flat->quad : whole}, size, {});
    plan.regions.append(cover);
    if (plan.purpose == Purpose::Evidence)
        plan.notPrinted.append(QStringLiteral("evidence_label"));
    if (plan.purpose == Purpose::Sample)
        sayThatItIsASample(plan);
    return plan;
}

Plan unreadPagePlan(const QByteArray &sourceSha256, int page, QSize size,
                    const PlanOptions &options)
{
    ocr::Page unread;
    unread.page = page;
    unread.sha256 = sourceSha256;
    unread.width = size.width();
    unread.height = size.height();
    Plan plan = wholePagePlan(unread, options);
    plan.unread = true;
    return plan;
}

} // namespace redaction
