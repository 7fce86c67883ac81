// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameCues_p.h"
#include "app/privacy/NameHits_p.h"
#include "app/privacy/NamesBeside_p.h"
#include "app/privacy/NamesByWords_p.h"
#include "app/privacy/NamesInArabic_p.h"
#include "app/privacy/NamesInLists_p.h"
#include "app/privacy/NamesOfParts_p.h"
#include "app/privacy/PlainNames_p.h"
#include "app/privacy/RunningNames_p.h"

namespace privacy {

namespace {

/// Names that their own form shows, whatever stands beside them.
class FormNames
{
public:
    explicit FormNames(NameHits &hits) : m_hits(hits) {}

    void dottedNames()
    {
        for (qsizetype at = 1; at + 1 < text().size(); ++at) {
            if (!isNameDot(text()[at]) || text()[at] == u'-')
                continue;
            const auto [begin, end] = m_hits.shape().dottedName(at);
            if (end > begin)
                m_hits.add(pastCue(begin, at), end, NameRole::Person,
                           QStringLiteral("pattern:name"));
        }
    }

    /// "张**", "王*芳": hidden in part, with nothing before it.
    void maskedNames()
    {
        for (qsizetype at = 0; at + 1 < text().size(); ++at) {
            const bool free = m_hits.shape().isFreeBefore(at) || text()[at - 1].isDigit();
            if (!isHan(text()[at]) || !free)
                continue;
            const qsizetype end = m_hits.shape().maskedEnd(at);
            if (end > at)
                m_hits.add(at, end, NameRole::Person, QStringLiteral("pattern:name"));
        }
    }

    /// Names that nothing leads to, and those that stand in a list with one that is known.
    void plainNames()
    {
        const QString reason = QStringLiteral("pattern:name");
        const PlainNames plain(m_hits.stream(), m_hits.stops(), m_hits.rules());
        for (const NamePlace &name : plain.find())
            if (!isCity(text().mid(name.begin)))
                m_hits.add(name.begin, name.end, NameRole::Person, reason);
        for (qsizetype i = 0; i < m_hits.found().size(); ++i) { // it grows
            const NameHit hit = m_hits.found()[i];
            if (hit.end < text().size() && isListMark(text()[hit.end])) {
                qsizetype end = plain.endInList(hit.end + 1);
                // Between two marks of a list even an unusual name is one.
                if (end == hit.end + 1 && text()[hit.end] == u'、')
                    end = m_hits.shape().endOfName(end, NameCue::Weak);
                if (end > hit.end + 1)
                    m_hits.add(hit.end + 1, end, hit.role, hit.reason);
            }
            if (hit.begin > 0 && text()[hit.begin - 1] == u'、') {
                const qsizetype begin = plain.beginInList(hit.begin - 1);
                if (begin < hit.begin - 1)
                    m_hits.add(begin, hit.begin - 1, hit.role, hit.reason);
            }
        }
    }

private:
    QStringView text() const { return m_hits.text(); }

    /// "由其孙艾孜再木·阿瓦克": the sounds before the dot begin behind the word for a person.
    qsizetype pastCue(qsizetype begin, qsizetype dot) const
    {
        qsizetype past = begin;
        for (const CueGroup &group : cuesBeforeNames())
            for (const QStringView word : group.words) {
                const qsizetype from = std::max<qsizetype>(0, begin - word.size());
                const qsizetype at = text().first(dot).lastIndexOf(word);
                if (at >= from && at + word.size() > past && at + word.size() + 2 <= dot)
                    past = at + word.size();
            }
        return past;
    }

    NameHits &m_hits;
};

} // namespace

QList<NameHit> findNames(const TextStream &stream, const QList<LabelHit> &labels,
                         const QList<NumberToken> &tokens, const QList<IllnessHit> &illnesses,
                         const CompiledRules &rules)
{
    // What a word says of a name stands above what its form does; so the surest come first.
    NameHits hits(stream, labels, tokens, illnesses, rules);
    FormNames forms(hits);
    namesByWords(hits);
    forms.dottedNames();
    namesByRoles(hits);
    forms.maskedNames();
    namesInLists(hits);
    namesBeside(hits);
    namesOfParts(hits);
    namesInArabic(hits);
    namesRunningOn(hits);
    forms.plainNames();
    return hits.inOrder();
}

} // namespace privacy
