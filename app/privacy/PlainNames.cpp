// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameContext_p.h"
#include "app/privacy/NameCues_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/NameWords_p.h"
#include "app/privacy/PlainNames_p.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace privacy {

namespace {

/// Characters that stand in given names far more often than in the words of a notice …
constexpr QStringView kGiven =
    u"伟芳娜秀英敏静丽磊艳勇杰娟涛超兰霞桂婷玲芬爱燕莉萍洁倩颖琳琴凤彬斌辉鹏浩宇轩涵萱怡瑶琪雯莹萌"
    u"蕾"
    u"茜黛"
    u"淑贤慧珍翔刚骏旭晖昊晨曦瑞祥彪虎豹霖娥娇媛璐璇玉军强杨俊峰超凯健豪琦璟瑾瑜瑛琼瑄玥玮珊珂珏珩"
    u"琨琰璞钰鑫锋铭锦钧锐铎钊鸿鹤鹭莲菊梅芝芸芹苗莎莺菲蓉蔷薇薏芷若蓓蕙蕴茵茹茜荷荣莘苑竹筠笙筱箐"
    u"娣婵嫣嫱妍妮妤姝姗姣娅婉婕嬿媚妹妞芊芮佳佑佩俪倩偲侠仪仁伦伯仲儒僖亮亭亨京仙允元兆冠凌冰凡凝"
    u"勋"
    u"卓博厚君启咏哲嘉喜善坤垚培基堂墨壮夫奇奎妙子孟孝学宁宏宗定宜宝宪宾寅富寿小尧岚岩岭岳峥嵘崇崎"
    u"嵩"
    u"巍帅希帆庆庚廷弘彤彦彩德心志忆忠念思怀恒恩悦惠愉慕懿才振捷政敦斯旗旺昀昂昆昌昕晋晏晓晗晟晶智"
    u"景晴暄"
    u"曙曼朋朗杉松林柏栋栩桐桃桦梓梦梁棋棠森楠楷榕槐樱欢歆正殿毅民永江池沁沛沐沙河泉波泰泽洋洪津洲"
    u"浚浦"
    u"海润淇淞淳清淼渊渝渤湘源溪滢滨滔漪漫澄澜濛瀚灿炎炜炫炳烁烨焕焱煊煜照熙燊爽牧玄玺现珠理瑗瑰璋"
    u"甜田畅"
    u"益盈盛盼睿石硕磬祎祖祺禄福禹秋秦程穆穗立章童竣端筱粉粤红纪纯纲纳绍绘维绮绣绪缘美羽翎翠翰耀耿"
    u"聪胜腾舒"
    u"航良艺恭健康得家兆守囤满老芙花苏茂范茗荔莫莱菁华葆葵蒙蔚蓝薪藏虹蝶行衡裕观言训诗诚语诺谊谦豫"
    u"贞贵赫超越"
    u"跃迪逸遥邦郁"
    u"醒金钢银铁锁钟镇镕闯闻闽阔阳陆隆隽雁雄雅集雨雪雷震霄露霏靖青韬韵音顺颂颜风飒飞香馨驰骅高魁鲁"
    u"鸣鹃"
    u"麒麟黎龙龄栓柱拴根生财发旦娃狗牛马羊保存成长春冬夏天地山川水火土木文武兵战新建设国庆平安全利"
    u"民东西南北"
    u"中华义信礼和友光明月星辰云霜年世万千百亿大有来进取升兴旺顺福禄吉祥如意玺广进胡占奎魁甲乙丁丑"
    u"卯辰午申酉戌亥巧俭勤"
    u"勉廉洁香莲枝叶英蕊桃杏梨梅枣柳槐榆连改招引弟娣换转转珠翠玛瑙锡铜钿"
    u"远启超钊迎奉承然熠炀燃焰诣诩谕睦敬一二三四五六七八九虎兔";
/// … and of these the ones that hardly any other word holds.
constexpr QStringView kMostlyGiven =
    u"伟芳娜秀敏莉丽磊艳娟涛霞桂婷玲芬燕萍倩颖琳琴彬斌辉鹏浩轩涵萱怡瑶琪雯莹蕾茜淑贤慧珍翔骏旭晖昊"
    u"曦彪霖娥娇"
    u"媛璐璇俊凯琦璟瑾瑜瑛琼瑄玥玮珊珂珏珩琨琰璞钰鑫铭锦钧铎钊鸿芸芹莎莺菲蓉薇芷蓓蕙茵茹荷莘筠筱"
    u"娣婵嫣妍妮妤姝姗姣娅婉婕媚芊芮佳佩俪倩侠儒勋哲嘉坤垚奎尧峥嵘崇嵩巍彤彦懿敦昀昕晗晟暄曼"
    u"栩桦梓榕歆沁沛沐淇淞淼渝湘滢漪灿炜炫炳烁烨焕焱煊煜熙燊玺睿祎祺禹竣翎翰芙茗菁葆蔚虹谊谦赫邦镕"
    u"闽隽"
    u"雁霄霏靖韬韵飒馨驰骅魁鹃麒麟栓柱拴熠炀峰杰婵凤龙洁静勇超宇强刚军英玉兰豪健晨荣贵福宝祥志花桃"
    u"财根锁";
/// Surnames that are seldom words of their own.
constexpr QStringView kSureSurnames =
    u"王李刘陈赵吴周徐孙朱郭何郑谢罗宋韩冯邓曹彭曾肖董袁潘蒋蔡杜苏魏吕沈姚卢姜崔谭陆汪廖贾韦邹孟秦"
    u"邱江尹"
    u"薛闫侯史陶黎贺顾郝龚邵钱戴莫孔汤阎岳庞樊殷施翟倪俞詹葛毕聂邢齐耿焦柯阮柴鲁裴霍甄窦"
    u"乔苟裘牟龚鲜佘楚苗覃骆欧冉卞虞娄宫褚岑郎邬甘晏栾滕尉屠佟胥芮邰缪谌仇仝雒刁亓荀蔺郇逯靳尤费柏"
    u"凌"
    u"祁巫瞿桑厉褚马杨黄张胡"
    u"梁许唐丁程傅";

/// Where words begin, by ICU's dictionary.
QList<bool> wordBreaks(const QString &text)
{
    QList<bool> breaks(text.size() + 1, false);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale("zh"), status));
    if (U_FAILURE(status))
        return breaks;
    const icu::UnicodeString units(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
    words->setText(units);
    for (int32_t i = words->first(); i != icu::BreakIterator::DONE; i = words->next())
        breaks[i] = true;
    return breaks;
}

constexpr int kNever = -9; ///< weight of what stands in no given name

int givenWeight(QChar c)
{
    return kMostlyGiven.contains(c) ? 2 : kGiven.contains(c) ? 1 : kNever;
}

} // namespace

PlainNames::PlainNames(const TextStream &stream, const QList<qsizetype> &stops,
                       const CompiledRules &rules)
    : m_stream(stream), m_stops(stops), m_rules(rules), m_breaks(wordBreaks(stream.text()))
{}

QList<NamePlace> PlainNames::find() const
{
    QList<NamePlace> names;
    for (qsizetype begin = 0; begin + 1 < m_stream.size(); ++begin) {
        const qsizetype end = endOfName(begin, 0);
        if (end == begin)
            continue;
        names.append({begin, end});
        begin = end - 1;
    }
    return names;
}

qsizetype PlainNames::beginInList(qsizetype end) const
{
    for (const qsizetype length : {qsizetype(3), qsizetype(4), qsizetype(2)})
        if (end >= length && endOfName(end - length, kListed) == end)
            return end - length;
    return end;
}

QChar PlainNames::at(qsizetype i) const
{
    return i >= 0 && i < m_stream.size() ? text()[i] : QChar();
}

bool PlainNames::isStop(qsizetype i) const
{
    return std::binary_search(m_stops.begin(), m_stops.end(), i);
}

bool PlainNames::isBreak(qsizetype i) const
{
    return i <= 0 || i >= m_stream.size() || m_breaks.at(i) || isStop(i);
}

/// How much the left side speaks for a name's beginning; nothing where a word runs on.
std::optional<int> PlainNames::leftOf(qsizetype begin) const
{
    const QChar before = at(begin - 1);
    const bool plain = begin == 0 || !before.isLetterOrNumber() ||
                       m_stream.gapBefore(begin) != Gap::None || isStop(begin) || before.isDigit();
    if (plain)
        return 1;
    if (!isHan(before) || !isBreak(begin))
        return std::nullopt;
    if (endsPerson(before))
        return 2;
    const QStringView lead = text().first(begin);
    const std::span<const QStringView> deeds = deedsBeforeNames();
    return std::any_of(deeds.begin(), deeds.end(),
                       [&](QStringView deed) { return lead.endsWith(deed); });
}

/// How much the right side speaks for its end: the sentence ends or goes on with what the bearer
/// does or has.
std::optional<int> PlainNames::rightOf(qsizetype end) const
{
    const QChar behind = at(end);
    if (end >= m_stream.size() || isStop(end) || m_stream.gapBefore(end) != Gap::None)
        return 1;
    if (!isHan(behind))
        return behind.isLetter() ? std::nullopt : std::optional(1);
    if (QStringView(u"的等已了").contains(behind))
        return 1;
    if (!isBreak(end) || beginsOther(behind))
        return std::nullopt;
    const QStringView rest = text().mid(end);
    return goesOn(rest) ? 1 : 0;
}

/// Length of the word behind a place; long enough where none of this writing follows.
qsizetype PlainNames::wordBehind(qsizetype end) const
{
    constexpr qsizetype kNone = 100;
    if (end >= m_stream.size() || !isHan(at(end)) || rightOf(end).value_or(0) > 0)
        return kNone;
    qsizetype next = end + 1;
    while (next < m_stream.size() && !isBreak(next))
        ++next;
    return next - end;
}

qsizetype PlainNames::surnameLength(qsizetype begin) const
{
    if (m_rules.doubleSurnames.contains(text().mid(begin, 2).toString()))
        return 2;
    return m_rules.surnames.contains(at(begin)) ? 1 : 0;
}

int PlainNames::surnameWeight(qsizetype begin, qsizetype length) const
{
    if (length == 1 && isSmallWord(at(begin)))
        return 0;
    return length == 2 || kSureSurnames.contains(at(begin)) ? 2 : 1;
}

qsizetype PlainNames::endOfName(qsizetype begin, int bonus) const
{
    const qsizetype surname = surnameLength(begin);
    if (surname == 0)
        return begin;
    const std::optional<int> left = leftOf(begin);
    if (!left)
        return begin;
    const qsizetype brief = begin + surname + 1;
    const qsizetype full = brief + 1;
    // In the middle of a sentence, with no word for a person before it, more must speak for it.
    if (isName(begin, full, surname, *left, (*left > 0 && wordBehind(full) >= 2 ? 5 : 6) - bonus))
        return full;
    // Two characters are a word more often than a name.
    return isName(begin, brief, surname, *left, (surname == 2 ? 5 : 7) - bonus) ? brief : begin;
}

/// "丁兆和、", "请戴庆元到": characters that end given names, and words of their own more often.
bool PlainNames::endsName(qsizetype end) const
{
    const QChar last = at(end - 1);
    const bool plain = end >= m_stream.size() || !isHan(at(end));
    return plain ? QStringView(u"和元本同").contains(last)
                 : QStringView(u"元本").contains(last) && rightOf(end).value_or(0) > 0;
}

bool PlainNames::isName(qsizetype begin, qsizetype end, qsizetype surname, int left,
                        int least) const
{
    const auto stop = std::upper_bound(m_stops.begin(), m_stops.end(), begin);
    if (end > m_stream.size() || (stop != m_stops.end() && *stop < end))
        return false;
    int weight = left + surnameWeight(begin, surname);
    for (qsizetype i = begin + surname; i < end; ++i) {
        if (!isHan(at(i)) || m_stream.gapBefore(i) != Gap::None)
            return false;
        weight +=
            i == end - 1 && endsName(end) ? std::max(1, givenWeight(at(i))) : givenWeight(at(i));
    }
    if (weight < least - 1)
        return false;
    const std::optional<int> right = rightOf(end);
    const QStringView name = text().mid(begin, end - begin);
    // "祁连山", "华南虎": a word of the dictionary is rarely a name.
    const bool oneWord =
        end - begin >= 3 && std::none_of(m_breaks.begin() + begin + 1, m_breaks.begin() + end,
                                         [](bool isBreak) { return isBreak; });
    if (oneWord)
        least += 2;
    return right && weight + *right >= least && !isCommonWord(name, m_rules) &&
           !m_rules.commonWords.contains(name.first(2).toString());
}

} // namespace privacy
