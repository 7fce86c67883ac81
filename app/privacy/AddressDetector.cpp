// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Folding_p.h"

namespace privacy {

bool hasHouseDetail(const QString &folded, const CompiledRules &rules)
{
    const QRegularExpressionMatch match = rules.addressDetail.match(folded);
    return match.isValid() && match.hasMatch();
}

qsizetype addressLength(QStringView folded)
{
    static constexpr QStringView kEnds = u",，。;；!?:\n";
    qsizetype end = 0;
    int depth = 0;
    while (end < folded.size() && end < 80) {
        const QChar c = folded[end];
        if (c == u'(')
            ++depth;
        if (c == u')' && --depth < 0)
            break;
        if (kEnds.contains(c))
            break;
        ++end;
    }
    return end;
}

QString maskedAddress(const QString &raw, const CompiledRules &rules)
{
    const QString folded = foldedWord(raw);
    const QRegularExpressionMatch match = rules.villageLevel.match(folded);
    const QString village = match.isValid() && match.hasMatch() ? match.captured(1) : QString();
    return village + QStringLiteral("***");
}

} // namespace privacy
