// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameCues_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NamesByWords_p.h"

#include <algorithm>

namespace privacy {

namespace {

class WordNames
{
public:
    explicit WordNames(NameHits &hits) : m_hits(hits) {}

    void behindLabels()
    {
        for (const LabelHit &label : m_hits.labels())
            afterLabel(label);
    }

    void besideCues()
    {
        for (const CueGroup &group : cuesBeforeNames())
            for (const QStringView word : group.words)
                afterCue(word, group.role);
        for (const CueGroup &group : cuesBehindNames())
            for (const QStringView word : group.words)
                beforeCue(word, group.role);
    }

    /// "雇主仝大奎拖欠…": where the name runs into the next word of its sentence. Two characters
    /// are a word more often behind a word for a person ("高新").
    void runningOn()
    {
        const auto take = [&](qsizetype begin, NameRole role, const QString &reason) {
            const qsizetype end = m_hits.shape().endBeforeWord(begin);
            if (end - begin >= 3)
                m_hits.add(begin, end, role, reason);
        };
        for (const LabelHit &label : m_hits.labels())
            if (label.meaning.type == FindingType::Name && label.meaning.kind == WordKind::Personal)
                take(label.end, NameRole::Person, QStringLiteral("label:") + label.word);
        for (const CueGroup &group : cuesBeforeNames())
            for (const QStringView word : group.words)
                for (qsizetype at = text().indexOf(word); at >= 0;
                     at = text().indexOf(word, at + 1))
                    if (!isInList(word, at + word.size()))
                        take(at + word.size(), group.role,
                             QStringLiteral("label:") + word.toString());
    }

    /// "承诺人：石磊", "抵押人苏有朋": any word for who somebody is, where the name ends plainly.
    void afterRole()
    {
        static const QRegularExpression role(
            QStringLiteral("([\\x{4e00}-\\x{9fff}]{0,6}(?:人|者|员|代表|家长|朋友|签字|签名|签章|"
                           "录用|聘用)(?:\\([^():\\n]{1,12}"
                           "\\))?:|[代保险贷款押报租售购约助养供证护办管餐](?:人|员))"));
        for (auto it = role.globalMatch(m_hits.stream().text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                return;
            const qsizetype begin = match.capturedEnd();
            qsizetype end = m_hits.shape().endOfName(begin, NameCue::Weak);
            if (end == begin && text()[begin - 1] == u':')
                end = m_hits.shape().endOfWordName(begin);
            const QString reason =
                QStringLiteral("label:") + match.captured().remove(u':').section(u'(', 0, 0);
            if (end > begin && !isCity(text().mid(begin)) &&
                m_hits.add(begin, end, NameRole::Person, reason))
                m_hits.enumerate(end, NameRole::Person, reason, ListMarks::Commas);
        }
    }

private:
    QStringView text() const { return m_hits.text(); }

    /// Past what may stand between a word for a person and the name; a broken line ends a sentence.
    qsizetype pastColon(qsizetype at, bool lines) const
    {
        while (at < text().size() &&
               (QStringView(u":为是\"“【(").contains(text()[at]) || (lines && text()[at] == u'\n')))
            ++at;
        return at;
    }

    /// "联系人:村支书张志强": past the word for who it is that a name follows.
    qsizetype pastCue(qsizetype begin) const
    {
        for (const CueGroup &group : cuesBeforeNames())
            for (const QStringView word : group.words) {
                const qsizetype behind = begin + word.size();
                if (word.size() >= 2 && text().mid(begin).startsWith(word) &&
                    m_hits.shape().endOfName(behind, NameCue::Strong) > behind)
                    return behind;
            }
        return begin;
    }

    qsizetype untilNextLabel(qsizetype begin) const
    {
        const auto label = std::ranges::lower_bound(m_hits.labels(), begin, {}, &LabelHit::begin);
        return label == m_hits.labels().end() ? text().size() : label->begin;
    }

    /// A value ends before the next label, one in Chinese also at a space behind two characters and
    /// more: "姓名:王芳 汉族".
    qsizetype untilGap(qsizetype begin) const
    {
        const qsizetype limit = untilNextLabel(begin);
        if (begin >= limit || !isHan(text()[begin]))
            return limit;
        qsizetype end = std::min(begin + 2, limit);
        while (end < limit && m_hits.stream().gapBefore(end) == Gap::None)
            ++end;
        return end;
    }

    void afterLabel(const LabelHit &label)
    {
        const WordKind kind = label.meaning.kind;
        if (label.meaning.type != FindingType::Name ||
            (kind != WordKind::Personal && kind != WordKind::Official && kind != WordKind::Party))
            return;
        const NameRole role = kind == WordKind::Official ? NameRole::Official
                              : kind == WordKind::Party  ? NameRole::Party
                                                         : NameRole::Person;
        const qsizetype begin = pastCue(pastColon(label.end, true));
        const QStringView between = text().mid(label.end, begin - label.end);
        const bool broken = between.contains(u'\n');
        const QString reason = QStringLiteral("label:") + label.word;
        // Over an empty line nothing but a plain name is believed.
        const bool far = between.contains(u"\n\n");
        const bool sure = label.colon && !far;
        const NameCue cue = sure ? NameCue::Label : broken ? NameCue::Weak : NameCue::Strong;
        qsizetype end = m_hits.shape().endOfName(begin, cue);
        if (end == begin)
            end = endOfWordBeforeNumber(begin);
        // Behind a colon stands a name also where it is a word, or looks like no name that is
        // known.
        if (end == begin && sure && !broken)
            end = m_hits.shape().endOfWordName(begin);
        if (end == begin && sure) {
            const qsizetype length =
                nameLength(text().mid(begin, untilGap(begin) - begin), m_hits.rules(), true);
            end = begin + length;
        }
        // What a colon follows in the next line is a label itself.
        if (broken && end < text().size() && text()[end] == u':')
            end = begin;
        // "寄:皇甫静收": the last character is a verb.
        if (role == NameRole::Party && end - begin >= 3 && text()[end - 1] == u'收')
            --end;
        if (end > begin && m_hits.add(begin, end, role, reason))
            m_hits.enumerate(end, role, reason, sure ? ListMarks::Commas : ListMarks::Written);
    }

    void afterCue(QStringView word, NameRole role)
    {
        for (qsizetype at = text().indexOf(word); at >= 0; at = text().indexOf(word, at + 1)) {
            const qsizetype behind = at + word.size();
            if (isInLabel(at, behind) || isInList(word, behind))
                continue;
            const qsizetype begin = pastColon(behind, false);
            qsizetype end = m_hits.shape().endOfName(begin, NameCue::Strong);
            // "代理人:田波": behind a colon a word is a name.
            if (end == begin)
                end = text().mid(behind).startsWith(u':') ? m_hits.shape().endOfWordName(begin)
                                                          : endOfWordBeforeNumber(begin);
            const QString reason = QStringLiteral("label:") + word.toString();
            const bool colon = text().mid(behind).startsWith(u':');
            if (end > begin && m_hits.add(begin, end, role, reason))
                m_hits.enumerate(end, role, reason, colon ? ListMarks::Gaps : ListMarks::Written);
        }
    }

    /// "入户名单" holds no "户名".
    bool isInList(QStringView word, qsizetype behind) const
    {
        return word.endsWith(u'名') && text().mid(behind).startsWith(u'单');
    }

    bool isInLabel(qsizetype begin, qsizetype end) const
    {
        const auto behind = std::ranges::upper_bound(m_hits.labels(), begin, {}, &LabelHit::begin);
        if (behind == m_hits.labels().begin())
            return false;
        const LabelHit &label = *std::prev(behind);
        return end <= label.end && label.meaning.type == FindingType::Name &&
               label.meaning.kind != WordKind::Neutral;
    }

    void beforeCue(QStringView word, NameRole role)
    {
        for (qsizetype at = text().indexOf(word); at >= 0; at = text().indexOf(word, at + 1)) {
            const qsizetype begin = m_hits.shape().beginOfName(at);
            // "李姐您好", "马总您好": a surname and a form of address.
            if (at - begin == 2 && QStringView(u"总姐哥叔姨嫂爷婶工师").contains(text()[at - 1]))
                continue;
            if (begin < at)
                m_hits.add(begin, at, role, QStringLiteral("title:") + word.toString());
        }
    }

    /// "申请人康健,身份证号65…": what is a word as well is a name between a word for a person and a
    /// person's number.
    qsizetype endOfWordBeforeNumber(qsizetype begin) const
    {
        const qsizetype end = m_hits.shape().endOfWordName(begin);
        constexpr qsizetype kNear = 10;
        const auto &tokens = m_hits.tokens();
        auto token = std::ranges::lower_bound(tokens, end, {}, &NumberToken::begin);
        bool numbered = false;
        for (; !numbered && token != tokens.end() && token->begin() - end <= kNear; ++token)
            numbered =
                isPersonsNumber(*token) && !text().mid(end, token->begin() - end).contains(u'\n');
        return numbered ? end : begin;
    }

    NameHits &m_hits;
};

} // namespace

void namesByWords(NameHits &hits)
{
    WordNames names(hits);
    names.behindLabels();
    names.besideCues();
}

void namesRunningOn(NameHits &hits)
{
    WordNames(hits).runningOn();
}

void namesByRoles(NameHits &hits)
{
    WordNames(hits).afterRole();
}

} // namespace privacy
