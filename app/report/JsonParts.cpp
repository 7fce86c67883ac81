// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/JsonParts_p.h"
#include "app/report/ShownText_p.h"

#include <cmath>

namespace report {

double rounded(double value, double step)
{
    // Divided, not multiplied: 0.1 has no exact double, and 12.300000000000001 would be printed.
    const double steps = std::round(1 / step);
    return std::round(value * steps) / steps;
}

QJsonArray quadJson(const ocr::Quad &quad)
{
    QJsonArray corners;
    for (const QPointF &corner : quad.corners)
        corners.append(QJsonArray{rounded(corner.x(), 0.1), rounded(corner.y(), 0.1)});
    return corners;
}

QJsonArray quadsJson(const QList<ocr::Quad> &quads)
{
    QJsonArray array;
    for (const ocr::Quad &quad : quads)
        array.append(quadJson(quad));
    return array;
}

QJsonValue countedFromOne(int index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index + 1);
}

QJsonValue orNull(int index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index);
}

QJsonArray basisJson(const QList<privacy::LegalBasis> &basis)
{
    QJsonArray array;
    for (const privacy::LegalBasis &one : basis) {
        array.append(QJsonObject{{QStringLiteral("law"), one.law},
                                 {QStringLiteral("article"), one.article},
                                 {QStringLiteral("version"), one.version},
                                 {QStringLiteral("mark"), one.mark}});
    }
    return array;
}

QJsonArray reasonsJson(const QStringList &reasons)
{
    QJsonArray array;
    for (const QString &reason : reasons)
        array.append(withoutLongNumbers(reason));
    return array;
}

} // namespace report
