// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/TextJson.h"

#include "app/report/JsonParts_p.h"

#include <QMap>

namespace report {

QJsonObject textJson(const QList<privacy::TextFinding> &findings)
{
    QMap<int, QJsonArray> byLine;
    for (const privacy::TextFinding &found : findings) {
        const privacy::Finding &finding = found.finding;
        QJsonObject object{
            {QStringLiteral("type"), privacy::findingTypeName(finding.type)},
            {QStringLiteral("start"), found.start},
            {QStringLiteral("end"), found.end},
            {QStringLiteral("masked_value"), finding.maskedText},
            {QStringLiteral("disposition"), privacy::dispositionName(finding.disposition)},
            {QStringLiteral("severity"), privacy::severityName(finding.severity)},
            {QStringLiteral("confidence"), rounded(finding.confidence, 0.001)},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(finding.reasons)},
            {QStringLiteral("header"), finding.header},
            {QStringLiteral("basis"), basisJson(finding.basis)},
            {QStringLiteral("action"), finding.action}};
        if (found.endLine != found.line)
            object.insert(QStringLiteral("end_line"), found.endLine);
        byLine[found.line].append(object);
    }
    QJsonArray lines;
    for (auto line = byLine.cbegin(); line != byLine.cend(); ++line) {
        lines.append(QJsonObject{{QStringLiteral("line"), line.key()},
                                 {QStringLiteral("findings"), line.value()}});
    }
    return {{QStringLiteral("format"), QStringLiteral("noticeguard.text")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("lines"), lines}};
}

} // namespace report
