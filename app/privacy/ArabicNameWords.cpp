// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ArabicNameWords_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/ShippedWords_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// The least of a name that stands beside an ending or a beginning which many words have.
constexpr qsizetype kLeastFree = 3;

constexpr std::array<QStringView, static_cast<std::size_t>(BesideName::Count)> kBesideChapters = {
    u"people before", u"posts before",  u"people behind",     u"titles behind",    u"places behind",
    u"festivals",     u"between names", u"words of children", u"words of fathers", u"no names"};

/// What a word may have been before a case ending, which changes open vowels: "غوجا", "غوجىنىڭ".
QStringList openStems(QStringView stem)
{
    QStringList stems{stem.toString()};
    if (stem.endsWith(u'ى'))
        for (const QChar vowel : {QChar(u'ا'), QChar(u'ە')})
            stems.append(stem.chopped(1).toString() + vowel);
    return stems;
}

} // namespace

ArabicNameWords::ArabicNameWords(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        QString chapter;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (line.startsWith(u'['))
                chapter = line.mid(1, line.indexOf(u']') - 1).toString();
            else if (!line.isEmpty() && !line.startsWith(u'#'))
                addWord(chapter, foldedWord(line));
        }
    }
    for (QList<QString> *endings : {&m_caseEndings, &m_patronymicEndings})
        std::ranges::stable_sort(*endings, {}, &QString::size);
}

void ArabicNameWords::addWord(QStringView chapter, const QString &word)
{
    const bool uyghur = chapter.startsWith(u"uyghur names");
    const bool kazakh = chapter.startsWith(u"kazakh names");
    if (uyghur || kazakh) {
        ArabicName &name = m_names[word];
        // What is a word in one of the languages is one in the other's notices as well.
        const bool both = name.trust == NameTrust::Word || chapter.endsWith(u"words");
        name.trust = both ? NameTrust::Word : NameTrust::Sure;
        name.stem = word.size();
        name.uyghur |= uyghur;
        name.kazakh |= kazakh;
        return;
    }
    const std::pair<QStringView, QList<QString> *> lists[] = {
        {u"name beginnings", &m_beginnings},     {u"name endings", &m_endings},
        {u"free beginnings", &m_freeBeginnings}, {u"free endings", &m_freeEndings},
        {u"case endings", &m_caseEndings},       {u"patronymic endings", &m_patronymicEndings},
        {u"patronymics", &m_patronymics}};
    for (const auto &[name, list] : lists)
        if (name == chapter && !list->contains(word))
            list->append(word);
    for (std::size_t i = 0; i < kBesideChapters.size(); ++i)
        if (kBesideChapters[i] == chapter)
            m_beside[word] |= static_cast<quint16>(1U << i);
}

ArabicName ArabicNameWords::read(QStringView word) const
{
    constexpr qsizetype kLongest = 30;
    if (word.size() < 2 || word.size() > kLongest || isBare(BesideName::NoName, word))
        return {};
    for (const auto &reading :
         {&ArabicNameWords::whole, &ArabicNameWords::joinedPatronymic, &ArabicNameWords::inCase})
        if (const ArabicName name = (this->*reading)(word); name.trust != NameTrust::None)
            return name;
    // What follows a free beginning may be anything, an ending too: so the longest is none of it.
    for (qsizetype i = m_caseEndings.size() - 1; i >= 0; --i) {
        const QString &ending = m_caseEndings[i];
        if (!word.endsWith(ending))
            continue;
        if (const ArabicName name = madeFreely(word.chopped(ending.size()));
            name.trust != NameTrust::None)
            return name;
    }
    return madeFreely(word);
}

ArabicName ArabicNameWords::whole(QStringView word) const
{
    const ArabicName name = m_names.value(word.toString());
    return name.trust != NameTrust::None ? name : made(word);
}

/// "مەتقاسىم", "تۇرسۇنجان": of a name and a part that many have.
ArabicName ArabicNameWords::made(QStringView word) const
{
    const auto of = [&](QStringView rest, qsizetype least) -> ArabicName {
        ArabicName name = rest.size() >= least ? m_names.value(rest.toString()) : ArabicName{};
        if (name.trust == NameTrust::None)
            return {};
        name.trust = NameTrust::Sure;
        name.stem = word.size();
        return name;
    };
    for (const QString &ending : m_endings)
        if (word.endsWith(ending))
            if (const ArabicName name = of(word.chopped(ending.size()), 2);
                name.trust != NameTrust::None)
                return name;
    for (const QString &beginning : m_beginnings)
        if (word.startsWith(beginning))
            if (const ArabicName name = of(word.mid(beginning.size()), kLeastFree);
                name.trust != NameTrust::None)
                return name;
    return {};
}

ArabicName ArabicNameWords::madeFreely(QStringView word) const
{
    const auto leaves = [&](const QString &part) {
        return word.size() - part.size() >= kLeastFree;
    };
    const auto begins = [&](const QString &part) { return word.startsWith(part) && leaves(part); };
    const auto ends = [&](const QString &part) { return word.endsWith(part) && leaves(part); };
    if (!isBare(BesideName::NoName, word) &&
        (std::ranges::any_of(m_freeBeginnings, begins) || std::ranges::any_of(m_freeEndings, ends)))
        return {NameTrust::Sure, word.size(), false, false, false};
    return {};
}

ArabicName ArabicNameWords::inCase(QStringView word) const
{
    for (const QString &ending : m_caseEndings) {
        const qsizetype stem = word.size() - ending.size();
        if (stem < 2 || !word.endsWith(ending))
            continue;
        for (const QString &open : openStems(word.first(stem)))
            if (const ArabicName name = whole(open); name.trust != NameTrust::None)
                return name;
    }
    return {};
}

/// "قابدەشۇلى": as in two words, with the endings that these take.
ArabicName ArabicNameWords::joinedPatronymic(QStringView word) const
{
    const auto of = [&](QStringView bare) -> ArabicName {
        for (const QString &patronymic : m_patronymics) {
            if (!bare.endsWith(patronymic))
                continue;
            ArabicName name = m_names.value(bare.chopped(patronymic.size()).toString());
            if (name.trust == NameTrust::None || !name.kazakh)
                continue;
            name.trust = NameTrust::Sure;
            name.stem = bare.size();
            name.patronymic = true;
            return name;
        }
        return {};
    };
    if (const ArabicName name = of(word); name.trust != NameTrust::None)
        return name;
    for (const QString &ending : m_patronymicEndings)
        if (word.endsWith(ending))
            if (const ArabicName name = of(word.chopped(ending.size()));
                name.trust != NameTrust::None)
                return name;
    return {};
}

bool ArabicNameWords::isBare(BesideName beside, QStringView word) const
{
    return (m_beside.value(word.toString()) >> static_cast<unsigned>(beside)) & 1U;
}

bool ArabicNameWords::is(BesideName beside, QStringView word) const
{
    if (isBare(beside, word))
        return true;
    for (const QString &ending : m_caseEndings)
        if (word.size() > ending.size() && word.endsWith(ending))
            for (const QString &stem : openStems(word.chopped(ending.size())))
                if (isBare(beside, stem))
                    return true;
    return false;
}

qsizetype ArabicNameWords::patronymicLength(QStringView word) const
{
    for (const QString &patronymic : m_patronymics)
        if (word.startsWith(patronymic) &&
            (word.size() == patronymic.size() ||
             m_patronymicEndings.contains(word.mid(patronymic.size()))))
            return patronymic.size();
    return 0;
}

bool ArabicNameWords::hasCaseEnding(QStringView word) const
{
    return std::ranges::any_of(m_caseEndings, [&](const QString &ending) {
        return word.size() - ending.size() >= 2 && word.endsWith(ending);
    });
}

const ArabicNameWords &shippedArabicNames()
{
    static const ArabicNameWords names{
        QString::fromUtf8(shippedWords(QStringLiteral("ug-kk-names.txt"))),
        QString::fromUtf8(shippedWords(QStringLiteral("ug-kk-words.txt")))};
    return names;
}

} // namespace privacy
