// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/RelativeWords_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// "被监护人" is the ward, not the guardian.
bool holdsRelative(const QString &plain, const CompiledRules &rules)
{
    return std::any_of(rules.relativeWords.begin(), rules.relativeWords.end(),
                       [&plain](const QString &word) {
                           const qsizetype at = plain.indexOf(word);
                           return at == 0 || (at > 0 && plain[at - 1] != u'被');
                       });
}

bool isGeneric(const QString &plain)
{
    return plain == QStringView(u"姓名") || plain == QStringView(u"名字");
}

/// A word for the one whom the notice is about.
bool namesReceiver(const QString &plain, const CompiledRules &rules)
{
    const auto word = rules.exact.constFind(plain);
    return (word != rules.exact.constEnd() && word->kind == WordKind::Personal &&
            word->type == FindingType::Name) ||
           plain.endsWith(u"户主") || plain.endsWith(u"本人") || plain.endsWith(u"申请人");
}

} // namespace

bool namesRelative(const QString &header, const CompiledRules &rules)
{
    static const QRegularExpression marks(QStringLiteral("[/／、,，;；(（)）&+＋]|或|及|和|与"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    bool relative = false;
    for (const QString &part : header.split(marks, Qt::SkipEmptyParts)) {
        bool relativePart = false;
        bool generic = false;
        bool receiver = false;
        for (const QString &piece : part.split(spaces, Qt::SkipEmptyParts)) {
            const QString plain = foldedHeader(piece);
            if (holdsRelative(plain, rules))
                relativePart = true;
            else if (isGeneric(plain))
                generic = true;
            else
                receiver = receiver || namesReceiver(plain, rules);
        }
        // "家庭成员" over "姓名" is one column; beside a stroke "姓名" is the receiver's.
        if (receiver || (generic && !relativePart))
            return false;
        relative = relative || relativePart;
    }
    return relative;
}

std::optional<bool> relationSaid(const QString &relation, const CompiledRules &rules)
{
    static const QSet<QString> self{
        QStringLiteral("本人"),     QStringLiteral("本人户主"),   QStringLiteral("本人申请人"),
        QStringLiteral("户主"),     QStringLiteral("自己"),       QStringLiteral("申请人"),
        QStringLiteral("户"),       QStringLiteral("代表"),       QStringLiteral("户代表"),
        QStringLiteral("承包方"),   QStringLiteral("承包方代表"), QStringLiteral("户主本人"),
        QStringLiteral("主申请人"), foldedHeader(u"ئۆزى"),        foldedHeader(u"ٴوزى"),
        foldedHeader(u"өзі")};
    const QString plain = foldedHeader(relation);
    const bool words =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    if (!words || rules.emptyWords.contains(foldedWord(relation)))
        return std::nullopt;
    return !self.contains(plain);
}

} // namespace privacy
