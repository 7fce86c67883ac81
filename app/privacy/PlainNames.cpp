// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
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

constexpr QStringView kPersonEnds =
    u"人者员户象娃友伴属妻夫父母子女儿孙弟兄姐妹婆媳婿娘爷奶爸妈叔舅姑姨嫂侄甥组村队"
    u"社区镇乡连班级";
/// After these a sentence goes on with what its subject does or has.
constexpr QStringView kVerbs[] = {
    u"申请", u"享受", u"领取", u"签字", u"签名", u"反映", u"缴纳", u"缴费", u"欠",     u"因",
    u"因病", u"家中", u"家庭", u"家",   u"户",   u"家里", u"一家", u"等",   u"系",     u"为",
    u"已",   u"已经", u"于",   u"在",   u"的",   u"和",   u"与",   u"及",   u"同",     u"被",
    u"获",   u"获得", u"纳入", u"患",   u"患有", u"住",   u"现",   u"现住", u"说",     u"来",
    u"到",   u"向",   u"未",   u"没",   u"没有", u"不",   u"有",   u"无",   u"去世",   u"死亡",
    u"身份", u"电话", u"手机", u"联系", u"微信", u"本人", u"同意", u"自愿", u"购买",   u"种植",
    u"承包", u"流转", u"外出", u"务工", u"参加", u"担任", u"负责", u"要求", u"请",     u"今年",
    u"去年", u"今天", u"昨天", u"将",   u"把",   u"从",   u"是",   u"也",   u"就",     u"还",
    u"都",   u"之",   u"家属", u"代",   u"代领", u"捐款", u"捐",   u"报名", u"迁出",   u"迁入",
    u"户主", u"同志", u"同学", u"女士", u"先生", u"老师", u"夫妇", u"名下", u"所有",   u"使用",
    u"实际", u"共",   u"共计", u"应",   u"需",   u"须",   u"可",   u"拟",   u"曾",     u"原",
    u"先后", u"多次", u"擅自", u"违规", u"违法", u"涉嫌", u"收到", u"收取", u"支付",   u"归还",
    u"借款", u"贷款", u"提出", u"提供", u"办理", u"取得", u"丧失", u"独居", u"独自",   u"长期",
    u"常年", u"一直", u"突发", u"突然", u"查出", u"确诊", u"住院", u"手术", u"入院",   u"出院",
    u"怀孕", u"生育", u"结婚", u"离婚", u"离异", u"毕业", u"就读", u"考入", u"入伍",   u"退伍",
    u"入党", u"转正", u"调整", u"新增", u"退出", u"停发", u"补发", u"建议", u"起诉",   u"诉",
    u"持",   u"持有", u"遗失", u"丢失", u"走失", u"不慎", u"失联", u"他",   u"她",     u"诉称",
    u"辩称", u"主动", u"积极", u"认真", u"荣获", u"家住", u"位于", u"房屋", u"宅基地", u"承诺",
    u"保证", u"声明", u"委托", u"授权", u"代表", u"另",   u"另有", u"再",   u"又"};
/// With one of these behind it the word is a place's or a firm's.
constexpr QStringView kOthersEnds =
    u"村乡镇县市区州路街巷沟庄桥屯寨湾岭堡河湖山坡坪店厂场馆院校站所局社铺超饭酒宾医药"
    u"诊幼小中大学专品牌工公集有";

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
    if (kPersonEnds.contains(before))
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
    if (!isBreak(end) || kOthersEnds.contains(behind))
        return std::nullopt;
    const QStringView rest = text().mid(end);
    const bool goesOn = std::any_of(std::begin(kVerbs), std::end(kVerbs),
                                    [&](QStringView verb) { return rest.startsWith(verb); });
    return goesOn ? 1 : 0;
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
