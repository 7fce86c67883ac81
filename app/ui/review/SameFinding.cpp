// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/SameFinding.h"

#include "app/privacy/SameFinding.h"

#include <algorithm>

namespace ui {

namespace {

bool isSameValue(const privacy::Finding &old, const privacy::Finding &now)
{
    if (old.rawText.isEmpty())
        return old.maskedText == now.maskedText && old.type == now.type;
    const QString value = bareValue(old.rawText);
    return value == bareValue(now.rawText) && (old.type == now.type || !value.isEmpty());
}

} // namespace

QString bareValue(const QString &value)
{
    QString letters;
    for (const QChar c : value) {
        if (c.isLetterOrNumber())
            letters.append(c.toUpper());
    }
    return letters;
}

const privacy::Finding *findingNamed(const privacy::PageJudgement &judgement, const QString &id)
{
    const auto found =
        std::find_if(judgement.findings.cbegin(), judgement.findings.cend(),
                     [&id](const privacy::Finding &finding) { return finding.id == id; });
    return found == judgement.findings.cend() ? nullptr : &*found;
}

const privacy::Finding *sameFinding(const privacy::Finding &old, bool keeps,
                                    const QList<privacy::Finding> &findings)
{
    return privacy::sameFinding(
        {old.type, old.place.quads, old.reasons}, keeps, findings,
        [&old](const privacy::Finding &now) { return isSameValue(old, now); });
}

} // namespace ui
