// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/OfficeWords_p.h"

#include <algorithm>
#include <array>

namespace privacy {

namespace {

/// What makes a word for people part of an office's or a servant's name.
constexpr std::array<QStringView, 16> kOfOffices{
    u"委员会", u"代表", u"经理", u"之家", u"联合会", u"协会", u"中心", u"服务",
    u"热线",   u"主任", u"干部", u"主席", u"委员",   u"小组", u"工作", u"队"};

} // namespace

qsizetype servedAt(QStringView text, qsizetype at, const CompiledRules &rules)
{
    qsizetype longest = 0;
    for (const QString &word : rules.servedWords)
        if (word.size() > longest && text.mid(at).startsWith(word))
            longest = word.size();
    const QStringView behind = text.mid(at + longest);
    const bool office = std::any_of(kOfOffices.begin(), kOfOffices.end(),
                                    [&](QStringView word) { return behind.startsWith(word); });
    return office ? 0 : longest;
}

bool namesOffice(QStringView text, const CompiledRules &rules)
{
    qsizetype last = 0;
    for (const QString &word : rules.officialWords) {
        const qsizetype at = text.lastIndexOf(word);
        last = std::max(last, at < 0 ? 0 : at + word.size());
    }
    if (last == 0)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = servedAt(text, at, rules);
        if (length > 0 && at + length > last)
            return false;
    }
    return true;
}

bool namesOrganisation(const QString &name, const CompiledRules &rules)
{
    constexpr qsizetype kShortest = 5;
    const QString plain = foldedHeader(name); // what stands in brackets behind it is gone
    return plain.size() >= kShortest &&
           std::any_of(rules.organisationWords.begin(), rules.organisationWords.end(),
                       [&plain](const QString &word) { return plain.endsWith(word); });
}

bool namesHome(QStringView header)
{
    static constexpr std::array<QStringView, 6> kHome{u"宅电", u"家庭电话", u"家庭联系",
                                                      u"家里", u"家电",     u"住宅"};
    return std::any_of(kHome.begin(), kHome.end(),
                       [&](QStringView word) { return header.contains(word); });
}

} // namespace privacy
