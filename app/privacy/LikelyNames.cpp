// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ChineseWords_p.h"
#include "app/privacy/LikelyNames_p.h"
#include "app/privacy/NameContext_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/NameWords_p.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace privacy {

namespace {

// Shares of the words of a notice's sentences, and of the forms of names among names: estimates.
const double kName = std::log(0.05);
const double kSoundName = std::log(0.02);
const double kDoubleSurname = std::log(0.004);
constexpr double kTwoGiven = 0.85;
constexpr double kOneGiven = 0.15;
constexpr double kSoundCharacters = 236; ///< of isNameSound()
constexpr qsizetype kFewestSounds = 3;
constexpr qsizetype kMostSounds = 8;
constexpr double kNoSound = -14;  ///< ln of the share of another character in a name's part …
constexpr double kRareSound = -7; ///< … and of those that names hold now and then: "阿不来提"
constexpr QStringView kRareSounds = u"来不先满然因";
constexpr qsizetype kLongestTail = 16; ///< what stands farther behind says nothing
/// -ln of the share of a character that no dictionary counted.
constexpr double kUnknownCharacter = 18;
/// ln of the odds from which on a name is told, with what stands beside it counted in.
constexpr double kEnough = 3;
constexpr double kHopeless = -4; ///< nothing beside it makes a name of that

/// Surnames that few bear and that are words far more often.
constexpr QStringView kWordSurnames = u"苌郯綦菅隽颉笪母区生来漆宛庹焉火占战税丘初原折脱铁由户";
/// Somebody's number in the same line, this near, is somebody's with a name.
constexpr qsizetype kNearNumber = 14;

constexpr QStringView kPlaceEnds = u"村乡镇县市区州路街巷沟庄桥屯寨湾岭堡社队组集渠店坪坡滩营河峡";
constexpr QStringView kCapitals = u"佰仟拾萬圆整";
constexpr QStringView kAddresses = u"某嫂姐叔婶伯哥弟妹爷奶姨姑舅总工嘴";
constexpr QStringView kListMarks = u"、/";

/// ln(e^a + e^b)
double sum(double a, double b)
{
    const double high = std::max(a, b);
    return std::isinf(high) ? high : high + std::log1p(std::exp(std::min(a, b) - high));
}

/// ln of the share of a character among written sounds.
double shareOfSound(QChar c)
{
    return std::log(0.5 * ChineseWords::counted().sharesOf(c).sound + 0.5 / kSoundCharacters);
}

/// ln of the share of names of so many sounds.
double shareOfLength(qsizetype sounds)
{
    return std::log(sounds < 5 ? 0.3 : sounds == 5 ? 0.15 : 0.08);
}

/// A word or a name from `begin` to `end` of a run, with ln of its share.
struct Arc
{
    qsizetype begin = 0;
    qsizetype end = 0;
    double share = 0;
    bool name = false;
    bool sounds = false;
};

/// A name with ln of the odds that it stands there.
struct Candidate
{
    NamePlace place;
    double odds = 0;
    bool sounds = false;
};

/// One run of Chinese characters, parted in all ways at once.
class Parting
{
public:
    Parting(QStringView run, const CompiledRules &rules)
        : m_run(run), m_rules(rules), m_counted(ChineseWords::counted())
    {
        for (qsizetype begin = 0; begin < run.size(); ++begin) {
            addWords(begin);
            addNames(begin);
            addSounds(begin);
        }
    }

    /// ln of the share of all partings of what stands from each place on.
    std::vector<double> behind() const
    {
        std::vector<double> shares = nothing();
        shares.back() = 0;
        for (auto arc = m_arcs.rbegin(); arc != m_arcs.rend(); ++arc)
            shares[size_t(arc->begin)] =
                sum(shares[size_t(arc->begin)], shares[size_t(arc->end)] + arc->share);
        return shares;
    }

    QList<Candidate> names() const
    {
        const std::vector<double> before = this->before();
        const std::vector<double> behind = this->behind();
        QList<Candidate> names;
        for (const Arc &arc : m_arcs) {
            if (!arc.name)
                continue;
            const double all = before.back();
            const double part = std::min(-1e-9, before[size_t(arc.begin)] + arc.share +
                                                    behind[size_t(arc.end)] - all);
            const double odds = part - std::log(-std::expm1(part));
            if (odds > kHopeless)
                names.append({{arc.begin, arc.end}, odds, arc.sounds});
        }
        return names;
    }

private:
    /// The same of what stands before each place.
    std::vector<double> before() const
    {
        std::vector<double> shares = nothing();
        shares.front() = 0;
        for (const Arc &arc : m_arcs) // in order of their beginnings
            shares[size_t(arc.end)] =
                sum(shares[size_t(arc.end)], shares[size_t(arc.begin)] + arc.share);
        return shares;
    }

    std::vector<double> nothing() const
    {
        return std::vector<double>(static_cast<size_t>(m_run.size()) + 1,
                                   -std::numeric_limits<double>::infinity());
    }

    void addWords(qsizetype begin)
    {
        const qsizetype most = std::min(ChineseWords::kLongestWord, m_run.size() - begin);
        for (qsizetype length = 1; length <= most; ++length) {
            const auto cost = m_counted.costOf(m_run.sliced(begin, length));
            if (cost || length == 1)
                m_arcs.push_back({begin, begin + length, -cost.value_or(kUnknownCharacter)});
        }
    }

    void addNames(qsizetype begin)
    {
        if (m_rules.doubleSurnames.contains(m_run.mid(begin, 2).toString()))
            addGiven(begin, begin + 2, kName + kDoubleSurname);
        if (m_rules.surnames.contains(m_run[begin]) || kWordSurnames.contains(m_run[begin]))
            addGiven(begin, begin + 1, kName + std::log(m_counted.sharesOf(m_run[begin]).surname));
    }

    void addGiven(qsizetype begin, qsizetype given, double surname)
    {
        if (given >= m_run.size())
            return;
        const NameShares first = m_counted.sharesOf(m_run[given]);
        m_arcs.push_back({begin, given + 1,
                          surname + std::log(kOneGiven * (first.only + first.second) / 2), true});
        if (given + 1 < m_run.size())
            m_arcs.push_back({begin, given + 2,
                              surname + std::log(kTwoGiven * first.first *
                                                 m_counted.sharesOf(m_run[given + 1]).second),
                              true});
    }

    void addSounds(qsizetype begin)
    {
        if (!beginsSounds(m_run[begin]))
            return;
        const qsizetype most = std::min(kMostSounds, m_run.size() - begin);
        double share = kSoundName;
        for (qsizetype length = 1; length <= most && isNameSound(m_run[begin + length - 1]);
             ++length) {
            share += shareOfSound(m_run[begin + length - 1]);
            if (length >= kFewestSounds)
                m_arcs.push_back(
                    {begin, begin + length, share + shareOfLength(length), true, true});
        }
    }

    QStringView m_run;
    const CompiledRules &m_rules;
    const ChineseWords &m_counted;
    std::vector<Arc> m_arcs;
};

/// What stands beside a name says so much for it, in ln of odds; and whether it is said of a
/// person, not as well of a thing.
struct Around
{
    double odds = 0;
    bool person = false;
};

/// What stands beside names.
class Beside
{
public:
    Beside(QStringView text, const QList<qsizetype> &stops, const QList<NamePlace> &numbers)
        : m_text(text), m_stops(stops), m_numbers(numbers)
    {}

    /// Nothing where a place or a firm, or a longer name, stands there.
    std::optional<Around> of(const NamePlace &name) const
    {
        const QChar before = at(name.begin - 1);
        const QChar behind = at(name.end);
        if (isNameDot(before) || isNameDot(behind) || beginsOther(behind) ||
            namesThing(m_text.sliced(name.end)))
            return std::nullopt;
        const double onLeft = left(before);
        const double onRight = right(name.end, behind);
        const bool led = isHan(before) && onLeft > 0;
        const bool listed = (kListMarks.contains(before) && isStop(name.begin - 1)) ||
                            (kListMarks.contains(behind) && isStop(name.end + 1));
        // "冼伟业 6542…": alone between marks, and somebody's number beside it.
        const bool besideNumber =
            !isHan(before) && !isHan(behind) && isNear(name, m_numbers, kNearNumber, m_text);
        return Around{onLeft + onRight + (besideNumber ? 2 : 0),
                      led || listed || besideNumber ||
                          (!isHan(before) && isHan(behind) && onRight >= 1.5)};
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u'\n'); }

    /// "罗洪水库", "古尔邦节", "伊维菌素".
    static bool namesThing(QStringView rest)
    {
        static constexpr QStringView kThings[] = {u"水库", u"水电", u"煤矿", u"集团", u"节",
                                                  u"素",   u"片",   u"膏",   u"胶囊", u"合金"};
        return std::any_of(std::begin(kThings), std::end(kThings),
                           [&](QStringView thing) { return rest.startsWith(thing); });
    }

    static double left(QChar before)
    {
        if (QStringView(u"《“\"「『").contains(before))
            return -3; // titles and quoted words
        if (!isHan(before))
            return kListMarks.contains(before) ? 2 : before == u':' ? 1 : 0.5;
        if (endsPerson(before))
            return 1.5;
        return QStringView(u"和与及跟同由给找被叫让请为是系").contains(before) ? 0.6 : 0;
    }

    double right(qsizetype end, QChar behind) const
    {
        if (behind == u'《')
            return -3; // who wrote it
        if (!isHan(behind))
            return kListMarks.contains(behind) ? 1.8 : behind.isLetterOrNumber() ? -1 : 0.3;
        if (QStringView(u"的等").contains(behind))
            return 0.7;
        return goesOn(m_text.sliced(end)) ? 1.5 : 0;
    }

    bool isStop(qsizetype at) const
    {
        return std::binary_search(m_stops.begin(), m_stops.end(), at);
    }

    QStringView m_text;
    const QList<qsizetype> &m_stops;
    const QList<NamePlace> &m_numbers;
};

bool isNoName(QStringView name, const CompiledRules &rules)
{
    const bool isSum =
        std::any_of(name.begin(), name.end(), [](QChar c) { return kCapitals.contains(c); });
    // "李记凉皮": a shop.
    const bool shop = name.size() == 3 && name[1] == u'记';
    return shop || kPlaceEnds.contains(name.back()) || endsNoName(name.back()) ||
           kAddresses.contains(name.back()) || name.contains(u'某') || isSum ||
           ChineseWords::counted().costOf(name).has_value() || isCommonWord(name, rules);
}

/// Puts a place among the others, in order, where it lies on none of them.
void take(const NamePlace &place, QList<NamePlace> &names)
{
    const auto next = std::ranges::lower_bound(names, place.begin, {}, &NamePlace::begin);
    if ((next == names.end() || next->begin >= place.end) &&
        (next == names.begin() || std::prev(next)->end <= place.begin))
        names.insert(next, place);
}

/// The likeliest first; what lies on one that was taken falls out.
QList<NamePlace> chosen(QList<Candidate> candidates)
{
    std::ranges::stable_sort(candidates, std::greater<>(), &Candidate::odds);
    QList<NamePlace> names;
    for (const Candidate &each : std::as_const(candidates))
        take(each.place, names);
    return names;
}

/// Whether a name stands right beside the place in a list of names: "席建平、焉小龙和蒙文斌".
bool isListedBeside(const NamePlace &place, const QList<NamePlace> &names, QStringView text)
{
    constexpr QStringView kJoins = u"、/和与及跟";
    const auto next = std::ranges::lower_bound(names, place.end, {}, &NamePlace::begin);
    return (next != names.end() && next->begin == place.end + 1 &&
            kJoins.contains(text[place.end])) ||
           (next != names.begin() && std::prev(next)->end == place.begin - 1 &&
            kJoins.contains(text[place.begin - 1]));
}

/// Adds to `names` the candidates that stand in one list with them, though less would speak for
/// each alone: once down the text and once up, so that whole lists follow.
void addListed(QList<Candidate> candidates, QStringView text, QList<NamePlace> &names)
{
    constexpr double kEnoughListed = 0.5;
    candidates.removeIf([](const Candidate &each) { return each.odds < kEnoughListed; });
    const auto takeListed = [&](const Candidate &each) {
        if (isListedBeside(each.place, names, text))
            take(each.place, names);
    };
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::pair(a.place.begin, -a.odds) < std::pair(b.place.begin, -b.odds);
    });
    std::ranges::for_each(candidates, takeListed);
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::pair(-a.place.end, -a.odds) < std::pair(-b.place.end, -b.odds);
    });
    std::ranges::for_each(candidates, takeListed);
}

/// Of a run [begin, end): what may be a name there, with what stands beside it counted in.
QList<Candidate> candidatesIn(QStringView text, const Beside &beside, qsizetype begin,
                              qsizetype end, const CompiledRules &rules)
{
    QList<Candidate> candidates;
    for (Candidate each : Parting(text.sliced(begin, end - begin), rules).names()) {
        each.place = {begin + each.place.begin, begin + each.place.end};
        const std::optional<Around> around = beside.of(each.place);
        const QStringView name = text.sliced(each.place.begin, each.place.end - each.place.begin);
        if (!around || isNoName(name, rules))
            continue;
        // Sounds are a place's or a thing's as often, where nothing tells of a person.
        if (std::all_of(name.begin(), name.end(), isNameSound) && !around->person)
            continue;
        // "伊马替尼": the sounds of a thing begin before.
        const QChar before = each.place.begin > begin ? text[each.place.begin - 1] : QChar();
        if (isNameSound(before) && !around->person &&
            std::count_if(name.begin(), name.end(), isNameSound) >= 2)
            continue;
        // "康家石门子": a homestead's name begins like a person's.
        if (name.size() == 3 && name[1] == u'家' && around->odds < 1)
            continue;
        // Two characters are a word more often; places of sounds stand in lists as well.
        const bool brief = name.size() == 2;
        each.odds +=
            (each.sounds || brief ? std::min(around->odds, 1.5) : around->odds) - (brief ? 0.7 : 0);
        candidates.append(each);
    }
    return candidates;
}

} // namespace

qsizetype likelyPartLength(QStringView run, const CompiledRules &rules)
{
    run = run.first(std::min(run.size(), kLongestTail));
    const std::vector<double> behind = Parting(run, rules).behind();
    qsizetype best = 0;
    double most = -std::numeric_limits<double>::infinity();
    double share = 0;
    for (qsizetype length = 1; length <= std::min(kMostSounds, run.size()); ++length) {
        const QChar c = run[length - 1];
        share += kRareSounds.contains(c) ? kRareSound : isNameSound(c) ? shareOfSound(c) : kNoSound;
        if (length < 2)
            continue;
        const double all = share + shareOfLength(length) + behind[size_t(length)];
        if (all > most) {
            most = all;
            best = length;
        }
    }
    return best;
}

qsizetype likelyNameLength(QStringView run, qsizetype surname, const CompiledRules &rules)
{
    run = run.first(std::min(run.size(), kLongestTail));
    const ChineseWords &counted = ChineseWords::counted();
    const std::vector<double> behind = Parting(run, rules).behind();
    const NameShares first = counted.sharesOf(run[surname]);
    const double brief =
        std::log(kOneGiven * (first.only + first.second) / 2) + behind[size_t(surname) + 1];
    const double full =
        std::log(kTwoGiven * first.first * counted.sharesOf(run[surname + 1]).second) +
        behind[size_t(surname) + 2];
    return surname + (brief > full ? 1 : 2);
}

QList<NamePlace> likelyNames(const TextStream &stream, const QList<qsizetype> &stops,
                             const QList<NamePlace> &numbers, const CompiledRules &rules)
{
    const QStringView text = stream.text();
    const Beside beside(text, stops, numbers);
    QList<Candidate> candidates;
    for (qsizetype begin = 0; begin < text.size();) {
        const auto stop = std::ranges::upper_bound(stops, begin);
        const qsizetype end = hanRunEnd(
            stream, begin, stop == stops.end() ? text.size() : std::min(*stop, text.size()));
        if (end - begin >= 2)
            candidates += candidatesIn(text, beside, begin, end, rules);
        begin = std::max(end, begin + 1);
    }
    QList<Candidate> sure;
    std::ranges::copy_if(candidates, std::back_inserter(sure),
                         [](const Candidate &each) { return each.odds >= kEnough; });
    QList<NamePlace> names = chosen(sure);
    addListed(candidates, text, names);
    return names;
}

} // namespace privacy
