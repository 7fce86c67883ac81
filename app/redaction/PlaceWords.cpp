// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/PlaceWords_p.h"

#include <algorithm>
#include <array>

namespace redaction {

namespace {

size_t thirdOf(double at, int length)
{
    return static_cast<size_t>(std::clamp(3 * at / std::max(1, length), 0.0, 2.0));
}

} // namespace

QString positionWords(const ocr::Quad &quad, const Plan &plan)
{
    constexpr std::array<const char *, 3> kRows{"upper", "middle", "lower"};
    constexpr std::array<const char *, 3> kColumns{"left", "centre", "right"};
    const QRect box = quad.boundingRect().toAlignedRect();
    return QStringLiteral("%1 %2 (x %3 to %4, y %5 to %6)")
        .arg(QLatin1String(kRows[thirdOf(quad.center().y(), plan.height)]),
             QLatin1String(kColumns[thirdOf(quad.center().x(), plan.width)]))
        .arg(box.left())
        .arg(box.left() + box.width())
        .arg(box.top())
        .arg(box.top() + box.height());
}

QString besideWords(const ocr::Quad &quad, const Plan &plan)
{
    for (const Region &region : plan.regions)
        for (const QRect &rect : region.rects)
            if (!region.finding.isEmpty() &&
                sharedArea(quad, ocr::Quad::fromRect(QRectF(rect))) > 0)
                return QStringLiteral("beside the cover of %1, %2")
                    .arg(region.finding, positionWords(quad, plan));
    return positionWords(quad, plan);
}

QString findingWords(const privacy::Finding &finding, const Plan &plan)
{
    QStringList parts{privacy::findingTypeName(finding.type)};
    if (finding.table >= 0)
        parts.append(QStringLiteral("table %1").arg(finding.table + 1));
    if (finding.row >= 0)
        parts.append(QStringLiteral("row %1").arg(finding.row + 1));
    if (finding.column >= 0)
        parts.append(QStringLiteral("column %1").arg(finding.column + 1));
    if (!finding.place.quads.isEmpty())
        parts.append(positionWords(finding.place.quads.first(), plan));
    return parts.join(QStringLiteral(", "));
}

} // namespace redaction
