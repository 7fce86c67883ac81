// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NoticeKind.h"

#include "app/privacy/Folding_p.h"
#include "app/privacy/HeaderMatcher_p.h"
#include "app/privacy/NoticeDates_p.h"
#include "app/privacy/NoticeKind_p.h"
#include "app/privacy/OfficeWords_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Confidence of a type whose own headers stand there.
constexpr double kSureHeaders = 0.6;

struct KindHit
{
    const NoticeType *type = nullptr;
    double confidence = 0;
};

/// A type's word in a title.
struct WordHit
{
    const NoticeType *type = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;
};

QString withoutBrackets(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("[(〔\\[【][^)〕\\]】]*[)〕\\]】]"));
    QString plain = text;
    return plain.remove(brackets);
}

QList<WordHit> wordHits(const QString &text, const CompiledRules &rules,
                        QStringList NoticeType::*list)
{
    QList<WordHit> hits;
    for (const NoticeType &type : rules.noticeTypes)
        for (const QString &word : type.*list)
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
                hits.append({&type, at, at + word.size()});
    return hits;
}

/// Whether behind an office's word the title goes on to those whom the office serves:
/// "村医随访高血压 患者花名册" lists patients, "网格员公示牌" the members of the grid. What hangs
/// as a plate or a card speaks of who serves, whomever it names.
bool listsServed(QStringView title, const WordHit &hit, const CompiledRules &rules)
{
    static const QRegularExpression plate(
        QStringLiteral("(?:牌|卡|职责|制度|分工|联系方式|团队)$"));
    // Work that is done to people; its lists are theirs whether a word names them or not.
    static const QRegularExpression work(QStringLiteral(
        "慰问|走访|随访|探访|看望|结对|帮扶(?:名|台|对|户|一)|救助|资助|补贴|补助|补偿|"
        "发放|领取|签收|工资|体检|筛查|签约(?!医|服务团队)|报名|矫正"));
    const QStringView behind = title.mid(hit.end);
    if (plate.match(title.toString()).hasMatch())
        return false;
    if (work.match(behind.toString()).hasMatch())
        return true;
    for (qsizetype at = hit.begin; at < title.size(); ++at) {
        const qsizetype length = servedAt(title, at, rules);
        if (length > 0 && at + length > hit.end)
            return true;
    }
    return false;
}

/// The hits without those of offices whose title lists somebody else.
QList<WordHit> ofThoseListed(QList<WordHit> hits, const QString &title, const CompiledRules &rules)
{
    hits.removeIf([&](const WordHit &hit) {
        return hit.type->permitsMore && listsServed(title, hit, rules);
    });
    return hits;
}

/// The head of a Chinese title stands at its end ("低保家庭学生资助"): the hit that ends last, of
/// those that are no part of a longer one.
std::optional<WordHit> headOf(const QList<WordHit> &hits)
{
    std::optional<WordHit> head;
    for (const WordHit &hit : hits) {
        const bool inside = std::any_of(hits.begin(), hits.end(), [&](const WordHit &other) {
            const bool overlaps = other.begin < hit.end && hit.begin < other.end;
            return overlaps && other.end - other.begin > hit.end - hit.begin;
        });
        if (!inside && (!head || hit.end > head->end))
            head = hit;
    }
    return head;
}

/// Without the ending that any notice's title may have: "财务公示" and "服务公示" differ in all
/// that they say.
QStringView tellingPart(const QString &word)
{
    static const QStringList endings{QStringLiteral("公示"), QStringLiteral("公开"),
                                     QStringLiteral("名单"), QStringLiteral("名册"),
                                     QStringLiteral("情况"), QStringLiteral("登记表")};
    for (const QString &ending : endings)
        if (word.endsWith(ending))
            return QStringView(word).chopped(ending.size());
    return word;
}

/// A word with misread characters: one of four or more in Chinese, one in six of longer words in
/// other writings.
std::optional<WordHit> nearHit(const QString &text, const CompiledRules &rules,
                               QStringList NoticeType::*list)
{
    for (const NoticeType &type : rules.noticeTypes) {
        for (const QString &word : type.*list) {
            const bool chinese = word.front().script() == QChar::Script_Han;
            const qsizetype telling = tellingPart(word).size();
            if (chinese ? word.size() < 4 || telling < 3 : word.size() < 8)
                continue;
            const qsizetype most = chinese ? 1 : word.size() / 6;
            for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
                qsizetype wrong = 0;
                for (qsizetype i = 0; i < word.size() && wrong <= most; ++i)
                    wrong += text[at + i] != word[i];
                if (wrong > 0 && wrong <= most)
                    return WordHit{&type, at, at + word.size()};
            }
        }
    }
    return std::nullopt;
}

bool hasHeaderOf(const SheetWords &words, const CompiledRules &rules,
                 const QList<FindingType> &types)
{
    return std::any_of(words.headers.begin(), words.headers.end(), [&](const QString &header) {
        const std::optional<HeaderHit> hit = matchHeader(header, rules);
        return hit && hit->is(WordKind::Personal) && types.contains(hit->meaning.type);
    });
}

/// Whether columns of personal numbers stand on the sheet: no board of an office has them.
bool hasPersonalNumbers(const SheetWords &words, const CompiledRules &rules)
{
    return hasHeaderOf(words, rules,
                       {FindingType::ResidentId, FindingType::BankCard, FindingType::BankAccount,
                        FindingType::DisabilityCert, FindingType::Phone});
}

bool hasHeader(const SheetWords &words, const QString &word)
{
    return std::any_of(words.headers.begin(), words.headers.end(), [&](const QString &header) {
        return header == word || (word.size() >= 4 && header.contains(word));
    });
}

/// "低保审批表" over labels of its own ("申请理由", "审核意见") is no list of its subject but a
/// form, which never hangs.
KindHit fromForm(const QString &title, const SheetWords &words, const CompiledRules &rules)
{
    constexpr qsizetype kLabels = 2;
    for (const NoticeType &type : rules.noticeTypes) {
        const bool titled =
            type.neverPosted &&
            std::any_of(type.weakTitle.begin(), type.weakTitle.end(),
                        [&title](const QString &word) { return title.endsWith(word); });
        if (titled && std::count_if(type.sureHeaders.begin(), type.sureHeaders.end(),
                                    [&words](const QString &word) {
                                        return hasHeader(words, word);
                                    }) >= kLabels)
            return {&type, 0.8};
    }
    return {};
}

KindHit fromTitle(const SheetWords &words, const CompiledRules &rules)
{
    const QString whole = foldedWord(words.title);
    // "申请理由:因病…" is a field of a form whose title is cut off.
    static const QRegularExpression sentence(QStringLiteral("[:,，。;；]"));
    if (whole.contains(sentence) && !whole.endsWith(u':'))
        return {};
    if (const KindHit form = fromForm(withoutBrackets(whole), words, rules); form.type)
        return form;
    for (const QString &title : {withoutBrackets(whole), whole}) {
        if (const std::optional<WordHit> hit =
                headOf(ofThoseListed(wordHits(title, rules, &NoticeType::title), title, rules))) {
            // Where the title is cut off, a line such as "请向值班人员反映" stands first.
            if (hit->type->permitsMore && !words.titleIsLarge)
                return {};
            // Two characters may be chance, four name the matter.
            const auto length = static_cast<double>(hit->end - hit->begin);
            return {hit->type, std::min(0.98, 0.74 + 0.05 * length)};
        }
    }
    if (const std::optional<WordHit> hit = nearHit(whole, rules, &NoticeType::title);
        hit && !hit->type->permitsMore)
        return {hit->type, 0.72};
    std::optional<WordHit> weak =
        headOf(ofThoseListed(wordHits(whole, rules, &NoticeType::weakTitle), whole, rules));
    if (!weak)
        weak = nearHit(whole, rules, &NoticeType::weakTitle);
    if (!weak ||
        (weak->type->permitsMore && (!words.titleIsLarge || hasPersonalNumbers(words, rules))))
        return {};
    return {weak->type, weak->type->permitsMore ? kSureKind : 0.6};
}

/// Sentences such as "现将农村低保对象名单公示如下", where the title is cut off.
KindHit fromSentences(const SheetWords &words, const CompiledRules &rules)
{
    // What a notice is about stands in its first sentences; contacts and notes follow.
    const QString text = words.lines.join(u'\n').left(400);
    KindHit best;
    qsizetype most = 0;
    bool tie = false;
    for (const NoticeType &type : rules.noticeTypes) {
        if (type.permitsMore || type.neverPosted)
            continue;
        qsizetype count = 0;
        for (const QString &word : type.title)
            if (word.size() >= 3)
                count += text.count(word) * word.size();
        tie = count == most ? tie || count > 0 : (count < most && tie);
        if (count > most) {
            most = count;
            best = {&type, 0.66};
        }
    }
    return tie ? KindHit{} : best;
}

KindHit fromHeaders(const SheetWords &words, const CompiledRules &rules)
{
    KindHit best;
    int most = 1;
    bool tie = false;
    for (const NoticeType &type : rules.noticeTypes) {
        if (type.permitsMore)
            continue;
        int score = 0;
        for (const QString &word : type.sureHeaders)
            score += hasHeader(words, word) ? 3 : 0;
        for (const QString &word : type.headers)
            score += hasHeader(words, word) ? 1 : 0;
        if (score > most) {
            most = score;
            best = {&type, score >= 3 ? kSureHeaders : 0.55};
            tie = false;
        } else if (score == most && best.type) {
            tie = true;
        }
    }
    return tie ? KindHit{} : best;
}

} // namespace

bool isRoster(const SheetWords &words, const CompiledRules &rules)
{
    const bool post =
        std::any_of(words.headers.begin(), words.headers.end(), [&](const QString &header) {
            const auto found = rules.exact.constFind(header);
            return found != rules.exact.constEnd() && found->group == QLatin1String("post");
        });
    return post && !hasHeaderOf(words, rules,
                                {FindingType::ResidentId, FindingType::BankCard,
                                 FindingType::BankAccount, FindingType::DisabilityCert});
}

SheetJudgement judgeSheet(const SheetWords &words, const CompiledRules &rules,
                          const QString &wantedType)
{
    SheetJudgement judgement;
    judgement.title = words.title;
    const NoticeDates dates = noticeDates(words.lines.join(u'\n'));
    judgement.date = dates.date;
    judgement.periodFrom = dates.periodFrom;
    judgement.periodTo = dates.periodTo;
    judgement.periodDays = dates.periodDays;
    if (wantedType != QLatin1String("auto") && !wantedType.isEmpty()) {
        judgement.noticeType = wantedType;
        judgement.typeConfidence = 1.0;
        return judgement;
    }
    // A form speaks of what is asked for in whole sentences, so its labels come before them.
    KindHit hit = fromTitle(words, rules);
    const KindHit headers = hit.type ? KindHit{} : fromHeaders(words, rules);
    if (!hit.type && headers.confidence < kSureHeaders)
        hit = fromSentences(words, rules);
    if (!hit.type)
        hit = headers;
    if (hit.type) {
        judgement.noticeType = hit.type->id;
        judgement.typeConfidence = hit.confidence;
    }
    return judgement;
}

bool isNeverPosted(const SheetJudgement &sheet, const RuleSet &rules)
{
    return sheet.typeConfidence >= kSureKind &&
           rules.rules().noticeType(sheet.noticeType).neverPosted;
}

} // namespace privacy
