// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameCues_p.h"
#include "app/privacy/NameHits_p.h"

#include <algorithm>

namespace privacy {

namespace {

QList<qsizetype> stopsOf(const QList<LabelHit> &labels)
{
    QList<qsizetype> stops;
    for (const LabelHit &label : labels)
        stops << label.begin << label.end;
    std::sort(stops.begin(), stops.end());
    return stops;
}

} // namespace

NameHits::NameHits(const TextStream &stream, const QList<LabelHit> &labels,
                   const QList<NumberToken> &tokens, const QList<IllnessHit> &illnesses,
                   const CompiledRules &rules)
    : m_stream(stream), m_labels(labels), m_tokens(tokens), m_illnesses(illnesses), m_rules(rules),
      m_stops(stopsOf(labels)), m_shape(stream, m_stops, rules), m_taken(stream.size())
{
    for (const LabelHit &label : labels)
        m_taken.fill(true, label.begin, label.end);
}

bool NameHits::add(qsizetype begin, qsizetype end, NameRole role, const QString &reason)
{
    if (end - begin < 2 || hasStopWord(text().mid(begin, end - begin)) ||
        (end - begin == 3 && isAddressed(begin)))
        return false;
    for (qsizetype at = begin; at < end; ++at)
        if (m_taken.testBit(at))
            return false;
    m_taken.fill(true, begin, end);
    m_found.append({begin, end, role, reason});
    return true;
}

bool NameHits::addBefore(qsizetype end, NameRole role, const QString &reason)
{
    const qsizetype begin = m_shape.beginOfName(end);
    return begin < end && add(begin, end, role, reason);
}

void NameHits::enumerate(qsizetype at, NameRole role, const QString &reason, ListMarks marks)
{
    const bool gaps = marks == ListMarks::Gaps;
    bool any = false;
    while (at < text().size()) {
        const qsizetype begin = pastMark(at, gaps);
        if (begin == at && !(gaps && m_stream.gapBefore(at) != Gap::None))
            return;
        const qsizetype end = m_shape.endOfName(begin, NameCue::Weak);
        if (end <= begin)
            return;
        const bool trusted = m_shape.isTrusted(begin, end);
        const bool goesOn = end < text().size() && isListMark(text()[end]);
        // A gap parts a name from whatever else as well, and behind a comma a sentence goes on:
        // "户名王芳,别转错".
        bool listed = true;
        if (begin == at)
            listed = (end - begin >= 3 || trusted) &&
                     (goesOn || end >= text().size() || text()[end] != u':');
        else if (QStringView(u",，").contains(text()[at]))
            listed = trusted || any || goesOn || marks != ListMarks::Written;
        if (!listed || !add(begin, end, role, reason))
            return;
        any = true;
        at = end;
    }
}

qsizetype NameHits::pastMark(qsizetype at, bool gaps) const
{
    if (at >= text().size())
        return at;
    return isListMark(text()[at]) || (gaps && text()[at] == u'\n') ? at + 1 : at;
}

bool NameHits::isAddressed(qsizetype surname) const
{
    for (const CueGroup &group : cuesBehindNames())
        for (const QStringView word : group.words)
            if (text().mid(surname + 1).startsWith(word))
                return true;
    return false;
}

QList<NameHit> NameHits::inOrder() const
{
    QList<NameHit> names = m_found;
    std::ranges::sort(names, {}, &NameHit::begin);
    return names;
}

bool NameHits::hasStopWord(QStringView name) const
{
    return std::any_of(
        m_rules.nameStopWords.begin(), m_rules.nameStopWords.end(),
        [&](const QString &stop) { return stop.size() >= 2 && name.contains(stop); });
}

bool isListMark(QChar c)
{
    return QStringView(u"、,，和与及;；").contains(c);
}

qsizetype cityLength(QStringView text)
{
    static constexpr QStringView kCities[] = {
        u"乌鲁木齐",   u"克拉玛依", u"阿克苏",     u"阿勒泰",   u"阿图什",     u"阿拉尔",
        u"库尔勒",     u"吐鲁番",   u"图木舒克",   u"喀什",     u"和田",       u"伊犁",
        u"伊宁",       u"塔城",     u"石河子",     u"昌吉",     u"哈密",       u"博乐",
        u"奎屯",       u"库车",     u"莎车",       u"巴楚",     u"呼和浩特",   u"塔什库尔干",
        u"克孜勒苏",   u"阿合奇",   u"阿克陶",     u"英吉沙",   u"麦盖提",     u"岳普湖",
        u"尉犁",       u"且末",     u"若羌",       u"察布查尔", u"尼勒克",     u"特克斯",
        u"霍尔果斯",   u"吉木乃",   u"吉木萨尔",   u"哈巴河",   u"布尔津",     u"和布克赛尔",
        u"阿拉山口",   u"玛纳斯",   u"呼图壁",     u"巴里坤",   u"托克逊",     u"巴音郭楞",
        u"巴音布鲁克", u"博尔塔拉", u"喀拉峻",     u"喀纳斯",   u"可可托海",   u"可可西里",
        u"阿瓦提",     u"可克达拉", u"赛里木",     u"塔里木",   u"塔克拉玛干", u"帕米尔",
        u"阿尔泰",     u"准噶尔",   u"伊犁哈萨克", u"哈萨克",   u"柯尔克孜",   u"维吾尔",
        u"塔吉克",     u"乌孜别克", u"塔塔尔",     u"达斡尔",   u"锡伯",       u"日喀则",
        u"林芝",       u"那曲",     u"阿里",       u"甘孜",     u"阿坝",       u"呼伦贝尔",
        u"鄂尔多斯",   u"锡林郭勒", u"阿拉善",     u"巴彦淖尔", u"乌兰察布"};
    qsizetype length = 0;
    for (const QStringView city : kCities)
        if (text.startsWith(city))
            length = std::max(length, city.size());
    return length;
}

bool isCity(QStringView text)
{
    return cityLength(text) > 0;
}

bool isPersonsNumber(const NumberToken &token)
{
    return !token.amount && (token.digits() >= 10 || (token.masked() && token.text.size() >= 9));
}

} // namespace privacy
