// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Illnesses_p.h"

#include <algorithm>

namespace privacy {

namespace {

bool endsWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.endsWith(word); });
}

bool startsWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.startsWith(word); });
}

/// The words after which an illness is somebody's.
constexpr QStringView kSuffers[] = {u"患有",   u"身患",   u"罹患", u"患了", u"得了",
                                    u"查出",   u"确诊为", u"确诊", u"染上", u"诊断为",
                                    u"诊断患", u"患上",   u"患"};

qsizetype suffersLength(QStringView before)
{
    for (const QStringView word : kSuffers)
        if (before.endsWith(word))
            return word.size();
    return 0;
}

/// "患X炎": after a word for suffering a word with such an ending is an illness that no list holds.
QList<IllnessHit> unlisted(const QString &text, const CompiledRules &rules)
{
    static const QRegularExpression named(
        QStringLiteral("(?:患有?(?!者|儿|病|难|处|得)|罹患|得了|查出|确诊为?|诊断为|染上|患上)"
                       "(癌(?!症)|[\\x{4e00}-\\x{9fff}]{1,8}?[癌瘤炎症病])(?![状房例理情历床])"));
    QList<IllnessHit> hits;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.isValid())
            break;
        if (!endsWithAny(match.capturedView(1), rules.illness.stopWords))
            hits.append({match.capturedStart(1), match.capturedEnd(1), true});
    }
    return hits;
}

QList<IllnessHit> listed(const QString &text, const CompiledRules &rules)
{
    QList<IllnessHit> hits;
    for (auto it = rules.illness.word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.isValid())
            break;
        const QStringView before = QStringView(text).first(match.capturedStart());
        hits.append({match.capturedStart(), match.capturedEnd(), suffersLength(before) > 0});
    }
    return hits;
}

/// "肺癌晚期", "甲流阳性": how far it has come is part of it.
qsizetype stageLength(QStringView behind)
{
    static constexpr QStringView kStages[] = {u"晚期", u"中期", u"早期", u"末期", u"阳性"};
    const auto stage = std::find_if(std::begin(kStages), std::end(kStages),
                                    [&](QStringView word) { return behind.startsWith(word); });
    return stage == std::end(kStages) ? 0 : stage->size();
}

bool isJoin(QStringView between)
{
    return between.size() <= 3 && std::all_of(between.begin(), between.end(), [](QChar c) {
               return QStringView(u"、和及或与并/").contains(c);
           });
}

/// "高血压患者可…": people of a kind, unless the sentence pauses or a name may follow.
bool isKindOfPeople(QStringView behind, bool suffered)
{
    // "患肺结核需要服药" is said of somebody, "高血压需服药" of all.
    if (suffered && !behind.isEmpty() && QStringView(u"需,").contains(behind.front()))
        return false;
    static const QRegularExpression kind(QStringLiteral(
        "^等?(?:(?:患者|病人|人群|人员|者|的?儿童|的?老人|的?学生)(?:们|的)?"
        "(?:均|都|将|免费|凭|到|在|前往|慎|如|每|中|之|优先|,?(?:应|须|请|可|需|要|不得|禁|不宜)|"
        "的(?:,|人|家庭|居民|村民|群众))|(?:[应须请可需]|,[应请可]|不得|禁|不宜|"
        "的(?:,|人|家庭|居民|村民|患者|老人|儿童|群众|可|应|须)))"));
    const QRegularExpressionMatch match = kind.match(behind.left(16).toString());
    return match.isValid() && match.hasMatch();
}

/// What a campaign, a service or a rule is about.
bool isTopic(QStringView before, QStringView behind, const IllnessRules &rules)
{
    constexpr qsizetype kClause = 20;
    const QStringView lead = before.chopped(suffersLength(before));
    static const QRegularExpression condition(
        QStringLiteral("(?:如果?|若|凡|假如|是否|未|无|没有?|不得|或者?|可能)有?$"));
    const bool suffered = lead.size() < before.size();
    const QRegularExpressionMatch match = condition.match(lead.right(4).toString());
    if (match.isValid() && match.hasMatch() && (suffered || !match.captured().startsWith(u'或')))
        return true;
    if (endsWithAny(lead, rules.topicsBefore) || startsWithAny(behind, rules.topicsAfter))
        return true;
    // "您的报告显示乙肝,请到…", "因水痘需在家": a sentence to one person, or of one.
    const bool one = before.right(kClause).contains(u'您') ||
                     (!lead.isEmpty() && QStringView(u"因是系").contains(lead.back()));
    // "李小牛患…" is a person.
    const bool beast =
        !suffered && !lead.isEmpty() && QStringView(u"牛羊猪鸡犬禽畜马").contains(lead.back());
    return beast || (!one && isKindOfPeople(behind, suffered));
}

} // namespace

QList<IllnessHit> findIllnesses(const QString &text, const CompiledRules &rules)
{
    QList<IllnessHit> hits = listed(text, rules);
    for (const IllnessHit &hit : unlisted(text, rules))
        if (std::none_of(hits.begin(), hits.end(), [&](const IllnessHit &other) {
                return hit.begin < other.end && other.begin < hit.end;
            }))
            hits.append(hit);
    std::sort(hits.begin(), hits.end(),
              [](const IllnessHit &a, const IllnessHit &b) { return a.begin < b.begin; });
    // "乙肝大三阳" is one illness.
    for (qsizetype i = hits.size() - 1; i > 0; --i)
        if (hits[i - 1].end == hits[i].begin) {
            hits[i - 1].end = hits[i].end;
            hits.removeAt(i);
        }
    QList<IllnessHit> kept;
    const QStringView view(text);
    // "高血压、糖尿病防治": what stands around a list governs all of it.
    for (qsizetype first = 0; first < hits.size();) {
        qsizetype last = first;
        while (last + 1 < hits.size() &&
               isJoin(view.mid(hits[last].end, hits[last + 1].begin - hits[last].end)))
            ++last;
        if (!isTopic(view.first(hits[first].begin), view.mid(hits[last].end), rules.illness))
            kept += hits.mid(first, last - first + 1);
        first = last + 1;
    }
    for (IllnessHit &hit : kept)
        hit.end += stageLength(view.sliced(hit.end));
    return kept;
}

bool meansSomebody(const QString &sentence)
{
    static const QRegularExpression somebody(QStringLiteral(
        "本人|申请人|被救助人|户主|该户|该生|该同志|该村民|该患者|当事人|死者|逝者|伤者|患儿|"
        "(?<!其)[他她](?!们|人|乡)|我(?![们市县区省国院镇乡村局校站社办州团])|"
        "其(?=[妻子女夫父母丈儿孙兄弟姐妹婆公媳配爱本长次独])|妻子|丈夫|老伴|儿子|女儿|母亲|父亲|"
        "儿媳|女婿|孙子|孙女|爷爷|奶奶|公公|婆婆|岳父|岳母|哥哥|姐姐|弟弟|妹妹|爱人|长子|次子|"
        "长女|次女|之[子女妻夫父母]|小孩"));
    return sentence.contains(somebody);
}

} // namespace privacy
