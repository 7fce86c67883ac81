// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/HeaderMatcher_p.h"
#include "app/privacy/OfficeWords_p.h"

#include <algorithm>
#include <vector>

namespace privacy {

namespace {

enum class Writing { Han, Latin, Arabic, Cyrillic, Other };

Writing writingOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
        return Writing::Han;
    case QChar::Script_Arabic:
        return Writing::Arabic;
    case QChar::Script_Cyrillic:
        return Writing::Cyrillic;
    case QChar::Script_Latin:
        return Writing::Latin;
    default:
        return Writing::Other;
    }
}

/// Errors forgiven: one of at least three Chinese characters; a fifth of the letters of an
/// alphabet, which readers take for one another far more often.
int forgiven(const QString &word)
{
    if (writingOf(word.front()) == Writing::Han)
        return word.size() >= 4 ? 1 : 0;
    return static_cast<int>(word.size() / 5);
}

/// The parts of a bilingual header that are in one writing each.
QStringList partsByWriting(const QString &plain)
{
    QStringList parts;
    Writing current = Writing::Other;
    for (const QChar c : plain) {
        const Writing writing = writingOf(c);
        if (parts.isEmpty() ||
            (writing != current && writing != Writing::Other && current != Writing::Other))
            parts.append(QString());
        if (writing != Writing::Other || current == Writing::Other)
            current = writing == Writing::Other ? current : writing;
        parts.last().append(c);
    }
    return parts;
}

bool isPersonal(const WordMeaning &meaning)
{
    return meaning.kind == WordKind::Personal || meaning.kind == WordKind::Party;
}

std::optional<HeaderHit> exactHit(const QString &plain, const CompiledRules &rules)
{
    const auto found = rules.exact.constFind(plain);
    if (found == rules.exact.constEnd())
        return std::nullopt;
    return HeaderHit{*found, plain, 1.0, {}};
}

/// The nearest word within the forgiven errors; none where two meanings are equally near.
std::optional<HeaderHit> nearHit(const QString &plain, const CompiledRules &rules)
{
    std::optional<HeaderHit> best;
    int bestDistance = 1000;
    bool clash = false;
    for (const Word &word : rules.words) {
        const int limit = forgiven(word.text);
        if (limit == 0 || std::abs(word.text.size() - plain.size()) > limit)
            continue;
        const int distance = editDistance(plain, word.text, limit);
        if (distance > limit || distance > bestDistance)
            continue;
        if (distance == bestDistance) {
            clash |= best && !(best->meaning.kind == word.meaning.kind &&
                               best->meaning.type == word.meaning.type);
            continue;
        }
        bestDistance = distance;
        clash = false;
        best = HeaderHit{word.meaning,
                         word.text,
                         1.0 - 0.3 * distance / static_cast<double>(word.text.size()),
                         {}};
    }
    return clash ? std::nullopt : best;
}

/// The head of a Chinese compound stands at its end ("监护人联系电话" is a phone): the word that
/// ends last, the longest of those. Vetoes win wherever they stand at the end.
std::optional<HeaderHit> insideHit(const QString &plain, const CompiledRules &rules)
{
    // A sentence is no header: 16 characters hold every compound seen in published lists.
    if (plain.size() > 24)
        return std::nullopt;
    std::optional<HeaderHit> best;
    qsizetype bestEnd = -1;
    for (const Word &word : rules.words) {
        if (word.text.size() < 2 || word.text.size() >= plain.size())
            continue;
        const qsizetype at = plain.lastIndexOf(word.text);
        if (at < 0)
            continue;
        const qsizetype end = at + word.text.size();
        // Two-letter words inside a longer text count only as its head.
        if (word.text.size() == 2 && end != plain.size())
            continue;
        if (end > bestEnd || (end == bestEnd && word.text.size() > best->word.size())) {
            bestEnd = end;
            best = HeaderHit{word.meaning,
                             word.text,
                             0.5 + 0.5 * static_cast<double>(word.text.size()) /
                                       static_cast<double>(plain.size()),
                             {}};
        }
    }
    return best;
}

/// Types named side by side in one header ("姓名及联系电话").
QList<FindingType> allTypes(const QString &plain, const CompiledRules &rules)
{
    QList<FindingType> types;
    for (qsizetype at = 0; at < plain.size();) {
        const Word *longest = nullptr;
        for (const Word &word : rules.words)
            if (QStringView(plain).mid(at).startsWith(word.text) &&
                (!longest || word.text.size() > longest->text.size()))
                longest = &word;
        if (longest && longest->text.size() >= 2) {
            if (isPersonal(longest->meaning) && !types.contains(longest->meaning.type))
                types.append(longest->meaning.type);
            at += longest->text.size();
        } else {
            ++at;
        }
    }
    return types;
}

/// A phone header that names an office is no person's.
void applyOffice(HeaderHit &hit, const QString &plain, const CompiledRules &rules)
{
    if (hit.meaning.kind != WordKind::Personal)
        return;
    const bool phone =
        hit.meaning.type == FindingType::Phone || hit.meaning.type == FindingType::Landline;
    if (phone && namesOffice(plain, rules))
        hit.meaning.kind = WordKind::Official;
}

std::optional<HeaderHit> matchPart(const QString &plain, const CompiledRules &rules)
{
    if (plain.isEmpty())
        return std::nullopt;
    std::optional<HeaderHit> hit = exactHit(plain, rules);
    if (!hit)
        hit = nearHit(plain, rules);
    if (!hit)
        hit = insideHit(plain, rules);
    return hit;
}

/// Two headers in one cell ("手机号码" over "救助金额"), because the rule between their columns was
/// lost: what one of them says is nobody's must not hide what the other says is somebody's.
std::optional<HeaderHit> mixedHit(const QString &text, const CompiledRules &rules)
{
    static const QRegularExpression separators(QStringLiteral("[\\n/、，, ]+"));
    std::optional<HeaderHit> personal;
    QList<FindingType> types;
    bool other = false;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const std::optional<HeaderHit> hit = matchPart(foldedHeader(part), rules);
        if (!hit || hit->score < 0.9)
            return std::nullopt;
        other = other || hit->is(WordKind::Veto);
        if (hit->is(WordKind::Personal) && !types.contains(hit->meaning.type)) {
            types.append(hit->meaning.type);
            if (!personal)
                personal = hit;
        }
    }
    if (!personal || !other)
        return std::nullopt;
    personal->types = types;
    personal->mixed = true;
    return personal;
}

} // namespace

int editDistance(QStringView a, QStringView b, int limit)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        int least = row[0];
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = static_cast<size_t>(j) + 1;
            const int change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({change, row[at] + 1, row[at - 1] + 1});
            least = std::min(least, row[at]);
        }
        if (least > limit)
            return limit + 1;
    }
    return row.back();
}

std::optional<HeaderHit> matchHeader(const QString &text, const CompiledRules &rules)
{
    const QString plain = foldedHeader(text);
    if (plain.isEmpty())
        return std::nullopt;
    // Four digits and more are a value, whatever stands beside them.
    if (digitCount(plain) >= 4)
        return std::nullopt;
    std::optional<HeaderHit> best = matchPart(plain, rules);
    if (!best || best->score < 0.9) {
        for (const QString &part : partsByWriting(plain)) {
            const std::optional<HeaderHit> hit = matchPart(part, rules);
            if (hit && (!best || hit->score > best->score))
                best = hit;
        }
    }
    if (!best)
        return std::nullopt;
    if (best->is(WordKind::Veto) && best->score < 0.99)
        if (std::optional<HeaderHit> mixed = mixedHit(text, rules))
            return mixed;
    applyOffice(*best, plain, rules);
    if (isPersonal(best->meaning)) {
        best->types = allTypes(plain, rules);
        best->types.removeAll(best->meaning.type);
        best->types.prepend(best->meaning.type);
    }
    return best;
}

/// Characters of `text` from `at` on that spell the word, hyphens passed over ("аты-жөні"); 0:
/// none.
static qsizetype lengthOfWord(const QString &text, qsizetype at, const QString &word)
{
    qsizetype end = at;
    for (const QChar c : word) {
        while (end > at && end < text.size() && text[end] == u'-' && c != u'-')
            ++end;
        if (end >= text.size() || text[end] != c)
            return 0;
        ++end;
    }
    return end - at;
}

QList<LabelHit> findLabels(const TextStream &stream, const CompiledRules &rules)
{
    QList<LabelHit> hits;
    const QString &text = stream.text();
    for (qsizetype at = 0; at < text.size();) {
        const auto words = rules.lexicon.constFind(text[at]);
        const Word *found = nullptr;
        qsizetype length = 0;
        if (words != rules.lexicon.constEnd()) {
            for (const Word &word : *words) {
                length = lengthOfWord(text, at, word.text);
                if (length > 0) {
                    found = &word;
                    break;
                }
            }
        }
        if (!found) {
            ++at;
            continue;
        }
        // "投诉人", "服务对象": who turns to an office has no office's number.
        const qsizetype served = servedAt(text, at, rules);
        if (found->meaning.kind == WordKind::Official && served > length) {
            at += served;
            continue;
        }
        LabelHit hit{at, at + length, false, found->meaning, found->text};
        // A bracket may stand between a label and its colon: "账号(农信社):".
        qsizetype end = hit.end;
        if (end < text.size() && text[end] == u'(') {
            const qsizetype close = text.indexOf(u')', end);
            if (close > 0 && close - end <= 14 && close + 1 < text.size() &&
                text[close + 1] == u':')
                end = close + 1;
        }
        if (end < text.size() && (text[end] == u':' || text[end] == u'：' || text[end] == u'﹕'))
            hit.colon = true, hit.end = end + 1;
        // A label that fills its line governs the next one as with a colon.
        if ((at == 0 || text[at - 1] == u'\n') && end < text.size() && text[end] == u'\n')
            hit.colon = true;
        const bool usable = hit.meaning.running == RunningUse::Direct ||
                            (hit.meaning.running == RunningUse::Colon && hit.colon);
        if (usable)
            hits.append(hit);
        // "一代身份证号码 65…": without the colon that the long word wants, the short one in it
        // counts.
        at = usable || hit.meaning.kind != WordKind::Personal ? hit.end : hit.begin + 1;
    }
    return hits;
}

} // namespace privacy
