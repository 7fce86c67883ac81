// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/LikelyNames_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/NameWords_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Characters with which names of Turkic and other languages of Xinjiang are written down.
constexpr QStringView kSounds =
    u"阿艾爱安奥巴拜班贝比别毕波伯布卜查达代迪丁都杜多恩尔法凡菲夫甫盖"
    u"甘格古哈汗合赫胡吉加江金居喀卡开坎康考可克"
    u"肯库夸拉莱兰朗勒里力利丽列林留隆鲁卢伦罗洛玛麦买曼毛美蒙米密敏莫"
    u"姆木穆纳娜乃奈尼妮努诺欧帕潘佩皮普其奇恰乔切"
    u"琴曲热仁日茹如肉若萨赛桑沙尚舍什司斯苏孙索塔台太泰坦特提铁帖廷图"
    u"土吐托瓦外旺维乌吾武伍西希夏仙谢辛雄许逊雅亚"
    u"牙延耶叶伊依衣音英永尤玉元约云孜扎泽札赞哲者真芝智朱卓祖佐则旦丹"
    u"洪司谷登德敦朵汝柔哎塞尕海白明山地义守森乎不马撒万荪娅莎芙娣珠娃姗罕柯素蒂凯宰帝松呷散贡";
/// Of these, the ones that no such name begins with: before one they belong to another word.
constexpr QStringView kNeverFirst = u"明地义守乎不者则音旦里万";

/// Words that may follow a name at once.
constexpr QStringView kFollowers = u"因于的为系等和与及在已现家户住男女向对将被把患代领交今未不没尚"
                                   u"还是有之其所诉获说称到来从以经去收签同转名自反提拿驾"
                                   u"申身电手联微捐参主带退逾离上出一全夫本共死伤生,，";
/// Never the second or third character of a name …
constexpr QStringView kNeverGiven = u"的了着因被把系等及与已现是您我你他她们呢吗吧此该这那什怎";
/// … and never its last, because there they are words of their own.
constexpr QStringView kNeverLast =
    u"和同向来住有不到从对将给让由请也都就又还或以之其所说称去男女在"
    u"为于家户处村乡镇县市区局厂店组队路站院校司部办"
    u"科室员人年月日号元岁性未没名族方费表两反"
    u"卡税款额课校证粮肉猪鸡块纸车库铺单灯箱桶板柜机药料菜瓜剧诉报训器具件据票账帐薪贷债价值量率"
    u"数级层段批份页条卷档簿片型式样类厕厨厅廊梯墙壁渠坝滩场棚圈栏窖时候刻左右内外间侧面头边角底血"
    u"次下压糖症疹炎癌痛做作用付支取借买卖交换送讯话字粪肥肝肾肺险状态势亩斤吨附";
/// Of these, the ones that do end names where nothing follows ("李大同", "陆炎").
constexpr QStringView kLastAtEnd = u"同和元年月之方为科名来炎量路角交作用向有其都段卷型样坝滩层";
constexpr QStringView kPlaceEnds = u"村乡镇县市区州路街巷沟庄";
/// No name and what follows it is longer: sentences without a mark would be walked again at every
/// place.
constexpr qsizetype kLongestRun = 32;

/// What a sentence goes on with behind a name in parts.
const QRegularExpression &wordBehindPart()
{
    static const QRegularExpression word(QStringLiteral(
        "代[领办为理]|申请|签[字名收]|领取|家属|反映|户主|夫妇|同[志学]|老师|女士|"
        "先生|因病|名下|承包|种植|已|未|"
        "丈夫|妻子|之[妻夫子女]|儿子|女儿|父亲|母亲|继续|逾期|提[出交供]|表示|认为|请假|发言|"
        "患|的|于|在|系|因(?=[\\x{4e00}-\\x{9fff}]{2})"));
    return word;
}

} // namespace

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

qsizetype hanRunEnd(const TextStream &stream, qsizetype begin, qsizetype limit)
{
    qsizetype end = begin;
    while (end < limit && isHan(stream.text()[end]) &&
           (end == begin || stream.gapBefore(end) == Gap::None))
        ++end;
    return end;
}

bool isNameDot(QChar c)
{
    return c == u'·' || c == u'.' || c == u'•' || c == u'-';
}

bool isNameSound(QChar c)
{
    return kSounds.contains(c);
}

bool beginsSounds(QChar c)
{
    return isNameSound(c) && !kNeverFirst.contains(c);
}

bool endsNoName(QChar c)
{
    return (kNeverLast.contains(c) && !kLastAtEnd.contains(c)) || kNeverGiven.contains(c);
}

bool isNameMask(QChar c)
{
    return c == u'*' || c == u'×' || c == u'某' || c == u'○' || c == u'●';
}

bool NameShape::isTrusted(qsizetype begin, qsizetype end) const
{
    return isFrequentSurname(at(begin)) || surnameLength(begin) == 2 ||
           std::any_of(m_stream.text().cbegin() + begin, m_stream.text().cbegin() + end,
                       isNameDot) ||
           end - begin >= 4;
}

QChar NameShape::at(qsizetype i) const
{
    return i >= 0 && i < m_stream.size() ? m_stream.text()[i] : QChar();
}

qsizetype NameShape::limitFrom(qsizetype begin) const
{
    const auto stop = std::upper_bound(m_stops.begin(), m_stops.end(), begin);
    return stop == m_stops.end() ? m_stream.size() : std::min(*stop, m_stream.size());
}

bool NameShape::isFreeBefore(qsizetype i) const
{
    return i == 0 || !at(i - 1).isLetterOrNumber() || m_stream.gapBefore(i) != Gap::None;
}

bool NameShape::isFreeAfter(qsizetype i) const
{
    return i >= m_stream.size() || !isHan(at(i)) || m_stream.gapBefore(i) != Gap::None ||
           std::binary_search(m_stops.begin(), m_stops.end(), i);
}

qsizetype NameShape::surnameLength(qsizetype begin) const
{
    if (m_rules.doubleSurnames.contains(m_stream.text().mid(begin, 2)))
        return 2;
    return m_rules.surnames.contains(at(begin)) ? 1 : 0;
}

bool NameShape::isGiven(qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin; i < end; ++i)
        if (!isHan(at(i)) || kNeverGiven.contains(at(i)))
            return false;
    return !kNeverLast.contains(at(end - 1));
}

bool NameShape::isWord(qsizetype begin, qsizetype end) const
{
    return isCommonWord(QStringView(m_stream.text()).mid(begin, end - begin), m_rules);
}

/// A surname and one or two characters: the longer one where its end is plain, else the shorter one
/// where a word follows it.
qsizetype NameShape::hanEnd(qsizetype begin, NameCue cue) const
{
    const qsizetype surname = surnameLength(begin);
    const qsizetype limit = limitFrom(begin);
    if (surname == 0)
        return begin;
    const qsizetype brief = begin + surname + 1;
    const qsizetype full = begin + surname + 2;
    if (cue == NameCue::Strong && surname == 1 && isSmallWord(at(begin)))
        cue = NameCue::Weak;
    const auto fits = [&](qsizetype end) {
        return end <= limit &&
               (isGiven(begin + surname, end) ||
                (cue != NameCue::Weak && isFreeAfter(end) && kLastAtEnd.contains(at(end - 1)) &&
                 isGiven(begin + surname - 1, end - 1))) &&
               !isWord(begin, end);
    };
    // "王芳 李强": a gap before the last character alone parts two names.
    const bool parted = full <= limit && m_stream.gapBefore(full - 1) != Gap::None &&
                        m_stream.gapBefore(begin + surname) == Gap::None;
    const bool fullFits = !parted && fits(full);
    const bool briefFits = fits(brief);
    const auto ends = [&](qsizetype end) { return isFreeAfter(end) || end == limit; };
    const auto precedes = [&](qsizetype end) {
        return end < m_stream.size() && kFollowers.contains(at(end)) &&
               !kPlaceEnds.contains(at(end));
    };
    if (fullFits && ends(full))
        return full;
    if (briefFits && ends(brief))
        return brief;
    if (cue == NameCue::Weak)
        return begin;
    if (fullFits && precedes(full) &&
        (!kFollowers.contains(at(full - 1)) || (at(full - 1) == u'生' && at(full) != u'于')))
        return full;
    if (briefFits && precedes(brief))
        return brief;
    const bool believed = isFrequentSurname(at(begin)) || surname == 2;
    const bool place = full < m_stream.size() && kPlaceEnds.contains(at(full));
    if (!fullFits || !believed || place)
        return begin;
    const qsizetype end = hanRunEnd(m_stream, begin, std::min(limit, begin + kLongestRun));
    if (!briefFits || end < full) // a space, or the line's end, stands inside
        return full;
    return begin +
           likelyNameLength(QStringView(m_stream.text()).mid(begin, end - begin), surname, m_rules);
}

/// "张*", "张*三", "王某某", "张××".
qsizetype NameShape::maskedEnd(qsizetype begin) const
{
    qsizetype end = begin;
    const qsizetype limit = limitFrom(begin);
    while (end < limit && end - begin < 2 && isHan(at(end)) && !isNameMask(at(end)))
        ++end;
    if (end == begin || end >= limit || !isNameMask(at(end)))
        return begin;
    const bool unit = begin > 0 && (at(begin - 1).isDigit() || at(begin - 1) == u'/');
    if (unit && at(end) == u'×' && at(end + 1).isDigit()) // "18元/米×236米"
        return begin;
    if (at(end) == u'某' &&
        (end - begin != surnameLength(begin) || kPlaceEnds.contains(at(end + 1))))
        return begin;
    while (end < limit && (isNameMask(at(end)) ||
                           (isNameDot(at(end)) && isHan(at(end + 1)) && isNameMask(at(end + 2))) ||
                           (isHan(at(end)) && isNameMask(at(end + 1)))))
        ++end;
    if (end < limit && isHan(at(end)) && at(end - 1) == u'*' && !kFollowers.contains(at(end)) &&
        (isFreeAfter(end + 1) || kFollowers.contains(at(end + 1))))
        ++end; // the last character shows
    return surnameLength(begin) > 0 || kSounds.contains(at(begin)) ? end : begin;
}

/// As far as characters of written-down sounds go, with dots between them.
qsizetype NameShape::soundsEnd(qsizetype begin, bool dots) const
{
    const qsizetype limit = limitFrom(begin);
    qsizetype end = begin;
    while (end < limit && end - begin < 24) {
        const bool dot = dots && end > begin && isNameDot(at(end)) && kSounds.contains(at(end + 1));
        if (!dot && !kSounds.contains(at(end)))
            break;
        ++end;
    }
    // "艾则孜代为领取", "其其格不慎", "买买提提出": the last sound begins the next word.
    const bool next = end - begin > 2 && isHan(at(end)) &&
                      (QStringView(u"代不").contains(at(end - 1)) ||
                       (at(end - 1) == u'提' && QStringView(u"出交供").contains(at(end))));
    return next ? end - 1 : end;
}

bool NameShape::isSounds(qsizetype begin, qsizetype end) const
{
    constexpr qsizetype kLongestPart = 8;
    if (end - begin < 2 || end - begin > kLongestPart)
        return false;
    const QStringView part = QStringView(m_stream.text()).mid(begin, end - begin);
    const auto sounds =
        std::count_if(part.begin(), part.end(), [](QChar c) { return kSounds.contains(c); });
    const bool most = part.size() == 2 ? sounds >= 1 : sounds * 5 >= part.size() * 3;
    return most && std::all_of(part.begin(), part.end(), isHan) &&
           (kSounds.contains(part.front()) || part.front() == u'居' || part.startsWith(u"那孜") ||
            part.startsWith(u"那斯"));
}

qsizetype NameShape::runBegin(qsizetype end) const
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < kLongestRun && isHan(at(begin - 1)) &&
           (begin == end || m_stream.gapBefore(begin) == Gap::None) &&
           (begin == end || !std::binary_search(m_stops.begin(), m_stops.end(), begin)))
        --begin;
    return begin;
}

qsizetype NameShape::runEnd(qsizetype begin) const
{
    return hanRunEnd(m_stream, begin, std::min(limitFrom(begin), begin + kLongestRun));
}

/// The part behind a dot: to the end of its run of characters, or to a word that surely follows,
/// where nearly all are sounds; else by counting.
qsizetype NameShape::lastPartEnd(qsizetype begin) const
{
    constexpr QStringView kBehindNames = u"家户等的住说去来处名没过转";
    qsizetype whole = runEnd(begin);
    const qsizetype ends = whole;
    if (const qsizetype join = joinIn(begin, whole); join > 0)
        whole = join;
    const QRegularExpressionMatch cut =
        wordBehindPart().match(m_stream.text().mid(begin, whole - begin), 2);
    if (cut.isValid() && cut.hasMatch())
        whole = begin + cut.capturedStart();
    const QStringView part = QStringView(m_stream.text()).mid(begin, whole - begin);
    const auto others =
        std::count_if(part.begin(), part.end(), [](QChar c) { return !kSounds.contains(c); });
    // A mark or a word that surely follows is surer than counting.
    if (isSounds(begin, whole) && others <= 1 && !kBehindNames.contains(part.back()))
        return whole;
    const qsizetype likely =
        likelyPartLength(QStringView(m_stream.text()).mid(begin, ends - begin), m_rules);
    if (likely > 0)
        return begin + likely;
    const qsizetype limit = limitFrom(begin);
    qsizetype end = begin;
    while (end < limit && end - begin < 8 &&
           (kSounds.contains(at(end)) ||
            (end == begin + 1 && isHan(at(end)) && kSounds.contains(at(end + 1)))))
        ++end;
    return end;
}

/// Where "和" parts two names in parts: "图尔迪和热合曼·玉素甫"; 0 where it does not.
qsizetype NameShape::joinIn(qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin + 2; i + 2 <= end; ++i)
        if (QStringView(u"和与及同跟").contains(at(i)) && isNameDot(at(end)))
            return i;
    return 0;
}

qsizetype NameShape::dottedEnd(qsizetype begin) const
{
    const qsizetype limit = limitFrom(begin);
    qsizetype end = begin;
    for (;;) {
        const qsizetype part = runEnd(end);
        if (part >= limit || !isNameDot(at(part)) || !isSounds(end, part) || joinIn(end, part) > 0)
            break;
        // "哈丽旦·司马义丈夫玉素甫·肉孜" are two.
        const QString sounds = m_stream.text().mid(end, part - end);
        if (end > begin && sounds.size() >= 6 && wordBehindPart().match(sounds, 2).hasMatch())
            break;
        end = part + 1;
    }
    if (end == begin)
        return begin;
    const qsizetype last = lastPartEnd(end);
    // "艾则孜代为领取": the last sound begins the next word.
    const bool deputy = last - end > 2 && at(last - 1) == u'代' && isHan(at(last));
    return last - end >= 2 ? last - deputy : begin;
}

std::pair<qsizetype, qsizetype> NameShape::dottedName(qsizetype dot) const
{
    const qsizetype run = runBegin(dot);
    qsizetype begin = run;
    if (!isSounds(run, dot) || kNeverFirst.contains(at(run))) {
        begin = dot;
        while (begin > run && dot - begin < 8 &&
               (kSounds.contains(at(begin - 1)) ||
                (dot - begin >= 1 && begin - 2 >= run && kSounds.contains(at(begin - 2)) &&
                 !kFollowers.contains(at(begin - 1)) && kSounds.contains(at(begin)) &&
                 begin - 3 >= run && kSounds.contains(at(begin - 3)))))
            --begin;
    }
    // "图尔迪和热合曼·玉素甫": the second of two names in parts.
    for (qsizetype i = begin + 2; i + 2 < dot; ++i)
        if (QStringView(u"和与及跟").contains(at(i)))
            begin = i + 1;
    begin = pastCounter(begin);
    while (begin < dot && kNeverFirst.contains(at(begin)))
        ++begin;
    const qsizetype end = std::max(dottedEnd(begin), soundsEnd(begin, true));
    // A dot and two characters on either side; "B·C" of formulas has none.
    if (dot - begin < 2 || end - dot < 3 || kPlaceEnds.contains(at(end)))
        return {dot, dot};
    return {begin, end};
}

/// "五年级1班凯迪日耶": what counts classes and groups is no name's first sound.
qsizetype NameShape::pastCounter(qsizetype begin) const
{
    constexpr QStringView kCounters = u"班组队号村户连社";
    const bool counted =
        begin > 0 && (at(begin - 1).isDigit() || at(begin - 1) == u')' ||
                      QStringView(u"一二三四五六七八九十").contains(at(begin - 1)));
    return counted && kCounters.contains(at(begin)) ? begin + 1 : begin;
}

qsizetype NameShape::endOfName(qsizetype begin, NameCue cue) const
{
    if (const qsizetype end = maskedEnd(begin); end > begin)
        return end;
    const qsizetype sounds = std::max(dottedEnd(begin), soundsEnd(begin, true));
    const bool dotted =
        std::any_of(m_stream.text().cbegin() + begin, m_stream.text().cbegin() + sounds, isNameDot);
    if (dotted && sounds - begin >= 4)
        return sounds;
    const qsizetype han = hanEnd(begin, cue);
    // "艾尼瓦尔" begins with what may be a surname, and sounds on.
    if (sounds - begin >= 4 && sounds > han && !kPlaceEnds.contains(at(sounds)))
        return sounds;
    // "谷丽扎·阿曼" begins with what is a name by itself.
    if (han > begin && at(han) == u'·' && kSounds.contains(at(han + 1)))
        return std::max(han, lastPartEnd(han + 1));
    if (han > begin)
        return han;
    if (cue != NameCue::Weak && sounds - begin >= 2 && !kPlaceEnds.contains(at(sounds)) &&
        !isWord(begin, sounds) && (isFreeAfter(sounds) || kFollowers.contains(at(sounds))))
        return sounds;
    return begin;
}

qsizetype NameShape::endOfSounds(qsizetype begin) const
{
    const qsizetype end = soundsEnd(begin, false);
    const bool plain = end - begin >= 3 && end - begin <= 8 && !kNeverFirst.contains(at(begin)) &&
                       !kPlaceEnds.contains(at(end)) && !isWord(begin, end);
    if (!plain)
        return begin;
    // What the dictionary parts into words ("明日加班") writes down no sounds.
    qsizetype single = 0;
    for (qsizetype i = begin; i < end;) {
        const qsizetype length = firstWordLength(QStringView(m_stream.text()).mid(i, end - i));
        single += length == 1;
        i += std::max<qsizetype>(1, length);
    }
    return single * 2 >= end - begin ? end : begin;
}

qsizetype NameShape::endOfWordName(qsizetype begin) const
{
    const qsizetype surname = surnameLength(begin);
    for (const qsizetype end : {begin + surname + 2, begin + surname + 1}) {
        if (surname == 0 || end > limitFrom(begin) || !isFreeAfter(end) || at(end) == u':' ||
            !isGiven(begin + surname, end))
            continue;
        const QString word = m_stream.text().mid(begin, end - begin);
        if (!m_rules.commonWords.contains(word) && !m_rules.notNames.contains(word) &&
            !m_rules.commonWords.contains(word.left(2)))
            return end;
    }
    return begin;
}

qsizetype NameShape::endBeforeWord(qsizetype begin) const
{
    const qsizetype limit = limitFrom(begin);
    const qsizetype surname = surnameLength(begin);
    // A rare surname is one where the sentence's first word is it alone, and two characters follow.
    const bool trusted = surname > 0 && isTrusted(begin, begin + surname);
    if (surname == 0 || (!trusted && isSmallWord(at(begin))))
        return begin;
    const QStringView rest = QStringView(m_stream.text()).mid(begin);
    const qsizetype word = firstWordLength(rest.left(12));
    const auto isName = [&](qsizetype end) {
        // "高度重视", "白杨河": the sentence's first word is another than the name.
        const bool parts = word <= surname || word == end - begin;
        return end <= limit && parts && isGiven(begin + surname, end) && !isWord(begin, end);
    };
    const qsizetype brief = begin + surname + 1;
    const qsizetype full = begin + surname + 2;
    // "崔健三月份", "徐明低保资格".
    static const QRegularExpression behind(QStringLiteral(
        "^(?:[一二三四五六七八九十]{1,3}[月人个名元亩户次天]|要|低保|五保|特困|"
        "脱贫|医保|社保|农保|残补|确诊|查出|患|罹患|被|去年|今年|欠|拖欠|缴|见义|举报|反映|投诉|就|"
        "要|领|问|买|卖|借|还|持|由|丢|驾|骑|逾|病逝|银行|微信|发票)"));
    const auto goesOn = [&](qsizetype end) {
        return kFollowers.contains(at(end)) ||
               behind.match(rest.mid(end - begin, 4).toString()).hasMatch();
    };
    // "请戴庆元到", "丁兆和、": what is a word of its own more often ends this name.
    const bool plain = full >= limit || !isHan(at(full));
    const bool ended = full <= limit && (plain ? QStringView(u"元本和").contains(at(full - 1))
                                               : QStringView(u"元本").contains(at(full - 1)) &&
                                                     kFollowers.contains(at(full)));
    if (ended && isGiven(begin + surname, full - 1) && !isWord(begin, full))
        return full;
    const auto wordAt = [&](qsizetype end) { return firstWordLength(rest.mid(end - begin, 8)); };
    if (!trusted) {
        const bool follows = full < limit && (goesOn(full) || wordAt(full) >= 2);
        return word == surname && isName(full) && (isFreeAfter(full) || follows) ? full : begin;
    }
    // "向秋生反映", but "王刚生于": a birth follows a name, and ends one.
    if (at(brief) == u'生' && at(full) != u'于' && isName(full) &&
        (isFreeAfter(full) || goesOn(full) || wordAt(full) >= 2))
        return full;
    if (isName(brief) && brief < limit &&
        (goesOn(brief) || kNeverLast.contains(at(brief)) || wordAt(brief) >= 3))
        return brief;
    for (const qsizetype end : {full, brief}) {
        const bool follows = end < limit && (goesOn(end) || wordAt(end) >= 2);
        if (isName(end) && (isFreeAfter(end) || follows))
            return end;
    }
    return begin;
}

qsizetype NameShape::beginOfName(qsizetype end) const
{
    constexpr QStringView kBeforeNames =
        u"给找让叫由与和及跟同向对是为的谢系派经请及予将至邻工匠友、";
    const auto isFree = [&](qsizetype begin) {
        return isFreeBefore(begin) || kBeforeNames.contains(at(begin - 1)) ||
               pastCounter(begin - 1) == begin ||
               std::binary_search(m_stops.begin(), m_stops.end(), begin);
    };
    qsizetype sounds = end;
    while (sounds > 0 && end - sounds < 20 &&
           (kSounds.contains(at(sounds - 1)) ||
            (isNameDot(at(sounds - 1)) && sounds > 1 && kSounds.contains(at(sounds - 2)))))
        --sounds;
    sounds = pastCounter(sounds);
    while (sounds < end && (isNameDot(at(sounds)) || kNeverFirst.contains(at(sounds))))
        ++sounds;
    const bool dotted =
        std::any_of(m_stream.text().cbegin() + sounds, m_stream.text().cbegin() + end, isNameDot);
    if (end - sounds >= 4 && (dotted || isFree(sounds)))
        return sounds;
    for (const qsizetype length : {qsizetype(3), qsizetype(2), qsizetype(4)}) {
        const qsizetype begin = end - length;
        if (begin < 0)
            continue;
        const qsizetype surname = surnameLength(begin);
        // "买树苗 139…": small words that are surnames as well.
        if (surname == 1 && QStringView(u"买海把").contains(at(begin)) &&
            m_stream.gapBefore(end - 1) == Gap::None)
            continue;
        if (surname == 0 || length - surname < 1 || length - surname > 2 ||
            !isGiven(begin + surname, end) || !isFree(begin) || isWord(begin, end))
            continue;
        return begin;
    }
    return end;
}

} // namespace privacy
