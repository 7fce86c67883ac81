// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ArabicNameWords_p.h"
#include "app/privacy/NamesInArabic_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// A word of Arabic script in its text.
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool joined = false; ///< nothing but a space parts it from the word before
    bool taken = false;
    ArabicName name;
    qsizetype patronymic = 0; ///< how much of it is "son of"

    bool isName() const { return !taken && name.trust != NameTrust::None; }
    bool isSure() const { return !taken && name.trust == NameTrust::Sure; }
    /// Whether no case ending closes the name.
    bool isBare() const { return name.stem == end - begin; }
    qsizetype nameEnd() const { return begin + name.stem; }
};

bool isArabicLetter(QChar c)
{
    return c.script() == QChar::Script_Arabic && c.isLetter();
}

class ArabicScriptNames
{
public:
    ArabicScriptNames(NameHits &hits, const ArabicNameWords &known)
        : m_hits(hits), m_known(known), m_words(words())
    {}

    void find()
    {
        for (qsizetype at = 0; at < m_words.size(); ++at)
            if (m_words[at].patronymic > 0)
                sonOf(at);
        for (qsizetype at = 0; at < m_words.size();) {
            const qsizetype end = std::max(runEnd(at), at + 1);
            if (m_words[at].isName())
                judgeRun(at, end);
            at = end;
        }
    }

private:
    QStringView text() const { return m_hits.text(); }
    QStringView textOf(const Word &word) const
    {
        return text().mid(word.begin, word.end - word.begin);
    }

    QList<Word> words() const
    {
        QList<Word> found;
        for (qsizetype at = 0; at < text().size();) {
            if (!isArabicLetter(text()[at])) {
                ++at;
                continue;
            }
            Word word;
            word.begin = at;
            word.taken = m_hits.isTaken(at);
            for (++at; at < text().size() && isArabicLetter(text()[at]) &&
                       m_hits.stream().gapBefore(at) == Gap::None;
                 ++at)
                word.taken = word.taken || m_hits.isTaken(at);
            word.end = at;
            word.joined = !found.isEmpty() && found.last().end == word.begin;
            if (!word.taken) {
                word.name = m_known.read(textOf(word));
                word.patronymic = m_known.patronymicLength(textOf(word));
            }
            found.append(word);
        }
        return found;
    }

    /// The word before in the same clause; null where there is none.
    const Word *before(qsizetype at) const
    {
        return at > 0 && m_words[at].joined ? &m_words[at - 1] : nullptr;
    }

    /// The word behind in the same clause; null where there is none.
    const Word *behind(qsizetype at) const
    {
        return at + 1 < m_words.size() && m_words[at + 1].joined ? &m_words[at + 1] : nullptr;
    }

    bool is(BesideName beside, const Word *word) const
    {
        return word && m_known.is(beside, textOf(*word));
    }

    bool isBare(BesideName beside, const Word *word) const
    {
        return word && m_known.isBare(beside, textOf(*word));
    }

    /// Whether a word may be an unusual name before "son of": "جالعىز ۇلى" is his only son.
    bool mayBeName(const Word *word) const
    {
        constexpr qsizetype kLeast = 3;
        return word && !word->taken && word->end - word->begin >= kLeast &&
               !m_known.hasCaseEnding(textOf(*word)) && !isBare(BesideName::NoName, word) &&
               !isBare(BesideName::PersonBefore, word) && !isBare(BesideName::PostBefore, word) &&
               !isBare(BesideName::And, word) && word->patronymic == 0;
    }

    /// "نۇرلان قابدەش ۇلى": the form says it, if one of the names is known.
    void sonOf(qsizetype at)
    {
        const Word *father = before(at);
        const Word *child = father ? before(at - 1) : nullptr;
        const auto isKnown = [](const Word *word) {
            return word && word->isName() && word->isBare();
        };
        if (!(isKnown(father) || (isKnown(child) && mayBeName(father))))
            return;
        if (!isKnown(child) && !mayBeName(child))
            child = nullptr;
        // A Uyghur sentence goes on so with somebody's daughter.
        const bool kazakh = father->name.kazakh || (child && child->name.kazakh);
        const bool uyghur = father->name.uyghur || (child && child->name.uyghur);
        const bool everyday = !child && father->name.trust != NameTrust::Sure;
        if ((uyghur && !kazakh) || everyday)
            return;
        const qsizetype first = child ? at - 2 : at - 1;
        if (add(first, m_words[at].begin + m_words[at].patronymic, role(first)))
            for (qsizetype i = first; i <= at; ++i)
                m_words[i].taken = true;
    }

    /// Past the names that stand there in a row; a case ending closes the last one.
    qsizetype runEnd(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_words.size() && m_words[end].isName() && (end == at || m_words[end].joined))
            if (const Word &word = m_words[end++]; !word.isBare() || word.name.patronymic)
                break;
        return end;
    }

    void judgeRun(qsizetype begin, qsizetype end)
    {
        if (m_words[end - 1].isBare() && is(BesideName::PlaceBehind, behind(end - 1)))
            return;
        // "قۇربان ھېيت" is a festival, whoever stands before it.
        while (end > begin && !m_words[end - 1].isSure() &&
               (isBare(BesideName::Festival, &m_words[end - 1]) ||
                is(BesideName::Festival, behind(end - 1))))
            --end;
        qsizetype at = begin;
        for (; end - at >= 4; at += 2)
            judgePair(at);
        if (end - at == 3)
            judgeThree(at);
        else if (end - at == 2)
            judgePair(at);
        else if (end - at == 1)
            judgeOne(at);
    }

    /// One name of three parts, or one of two beside an everyday word.
    void judgeThree(qsizetype at)
    {
        const auto sure = std::count_if(m_words.begin() + at, m_words.begin() + at + 3,
                                        [](const Word &word) { return word.isSure(); });
        const bool closed = m_words[at + 2].isSure();
        if (sure >= 2 && closed)
            addWords(at, at + 3);
        else if (closed)
            judgePair(at + 1);
        else
            judgePair(at);
    }

    void judgePair(qsizetype at)
    {
        const bool listed = isBare(BesideName::ChildsWord, &m_words[at]) &&
                            is(BesideName::FathersWord, &m_words[at + 1]);
        if (m_words[at].isSure() || m_words[at + 1].isSure() || listed || isCalled(at, at + 2))
            addWords(at, at + 2);
    }

    void judgeOne(qsizetype at)
    {
        const Word &word = m_words[at];
        const bool addressed = word.isBare() && is(BesideName::PersonBehind, behind(at));
        // "ئابدۇقادىر داموللا كوچىسى" is a street.
        if (addressed && is(BesideName::PlaceBehind, behind(at + 1)))
            return;
        if (addressed || word.name.patronymic ||
            (word.isSure() && (isCalled(at, at + 1) || isListed(at))))
            addWords(at, at + 1);
    }

    /// Whether a word, a label or a person's number beside the names tells that somebody is meant.
    bool isCalled(qsizetype begin, qsizetype end) const
    {
        const Word &last = m_words[end - 1];
        const Word *cue = before(begin);
        if (isBare(BesideName::PersonBefore, cue) || isBare(BesideName::PostBefore, cue))
            return true;
        if (last.isBare() && (is(BesideName::PersonBehind, behind(end - 1)) ||
                              is(BesideName::TitleBehind, behind(end - 1))))
            return true;
        qsizetype next = last.end;
        while (next < text().size() && next < last.end + 2 &&
               QStringView(u":(,،").contains(text()[next]))
            ++next;
        const auto token = std::ranges::lower_bound(m_hits.tokens(), next, {}, &NumberToken::begin);
        const bool number =
            token != m_hits.tokens().end() && token->begin() == next && isPersonsNumber(*token);
        const auto label =
            std::ranges::lower_bound(m_hits.labels(), last.end, {}, &LabelHit::begin);
        const bool labelled = label != m_hits.labels().end() && label->begin == last.end &&
                              label->meaning.kind == WordKind::Personal;
        return number || labelled;
    }

    /// "ئايگۈل، رەنا ۋە پاتىگۈل": whether a name stands beside it in a list.
    bool isListed(qsizetype at) const
    {
        const auto isMark = [&](qsizetype begin, qsizetype end) {
            return end == begin + 1 && QStringView(u"،,、؛").contains(text()[begin]);
        };
        const Word &word = m_words[at];
        if (at > 0 && word.begin > 0) {
            const Word &last = m_words[at - 1];
            if (isMark(last.end, word.begin) && last.isSure())
                return true;
            const Word *small = before(at);
            if (isBare(BesideName::And, small) && before(at - 1) && m_words[at - 2].isSure())
                return true;
        }
        if (at + 1 < m_words.size() && word.isBare()) {
            const Word &next = m_words[at + 1];
            if (isMark(word.end, next.begin) && next.isSure())
                return true;
            if (isBare(BesideName::And, behind(at)) && behind(at + 1) && m_words[at + 2].isSure())
                return true;
        }
        return false;
    }

    NameRole role(qsizetype first) const
    {
        return isBare(BesideName::PostBefore, before(first)) ? NameRole::Official
                                                             : NameRole::Person;
    }

    void addWords(qsizetype begin, qsizetype end)
    {
        const NameRole who = role(begin);
        add(begin, m_words[end - 1].nameEnd(), who);
    }

    bool add(qsizetype first, qsizetype end, NameRole who)
    {
        const Word *cue = before(first);
        const bool called = isBare(BesideName::PersonBefore, cue) || who == NameRole::Official;
        const QString reason =
            called ? QStringLiteral("label:") + m_hits.stream().raw(cue->begin, cue->end)
                   : QStringLiteral("pattern:name");
        return m_hits.add(m_words[first].begin, end, who, reason);
    }

    NameHits &m_hits;
    const ArabicNameWords &m_known;
    QList<Word> m_words;
};

} // namespace

void namesInArabic(NameHits &hits)
{
    // Most texts have not one such letter, and need no list.
    if (std::any_of(hits.text().begin(), hits.text().end(), isArabicLetter))
        ArabicScriptNames(hits, shippedArabicNames()).find();
}

} // namespace privacy
