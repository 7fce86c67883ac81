// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ChineseWords_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/HeaderMatcher_p.h"
#include "app/privacy/NameShape_p.h"
#include "app/privacy/NameWords_p.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

namespace privacy {

namespace {

/// Characters that end many given names and few words: "沈静" and "高虎" stand in the dictionary as
/// well.
constexpr QStringView kGivenEnds =
    u"伟芳娜秀英敏静丽磊艳勇杰娟涛超兰霞桂婷玲芬燕莉萍洁倩颖琳琴凤龙彬斌辉鹏浩宇轩涵萱怡瑶琪雯莹"
    u"萌雷雪梅蓉蕾茜黛翠淑贤慧珍玉翔飞峰刚军俊骏旭晖昊晨曦瑞祥福贵宝彪虎豹强林海山梓霖博阳洋"
    u"志娥娇媛璐璇三四五六";

/// The hundred surnames that nearly nine of ten Chinese people bear (public-security counts).
constexpr QStringView kFrequentSurnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕"
    u"丁任沈姚卢姜崔钟"
    u"谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

/// The break of the first word of a text, by ICU's dictionary, which knows some two hundred
/// thousand.
qsizetype firstBreak(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale("zh"), status));
    if (U_FAILURE(status))
        return 0;
    const icu::UnicodeString units(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
    breaks->setText(units);
    return breaks->next();
}

bool isDictionaryWord(QStringView text)
{
    return firstBreak(text) == text.size();
}

/// "红旗村", "一组", "幸福社区": where people live, unless a frequent surname begins it ("王新村").
bool isVillage(QStringView text)
{
    constexpr QStringView kEnds = u"村乡镇组队县区";
    return text.size() >= 2 && kEnds.contains(text.back()) &&
           (!isFrequentSurname(text.front()) || text.size() > 3);
}

} // namespace

bool isSmallWord(QChar surname)
{
    return QStringView(u"和与于应须都时能从向经还相连由把么买纳海拜摆闪").contains(surname);
}

bool isFrequentSurname(QChar c)
{
    return kFrequentSurnames.contains(c);
}

qsizetype firstWordLength(QStringView text)
{
    return text.isEmpty() ? 0 : std::max<qsizetype>(0, firstBreak(text));
}

bool isCommonWord(QStringView folded, const CompiledRules &rules)
{
    if (folded.size() < 2)
        return false;
    const bool likeName = kGivenEnds.contains(folded.back());
    if (rules.commonWords.contains(folded.toString()) || rules.notNames.contains(folded.toString()))
        return true;
    // "司马光" stands in the dictionary, and others bear such names.
    if (rules.doubleSurnames.contains(folded.first(2).toString()))
        return false;
    // "卫生室" begins with one; so does "方向东", which ends like a name.
    if (folded.size() > 2 && !likeName && rules.commonWords.contains(folded.first(2).toString()))
        return true;
    // "王桂芝": ICU's dictionary holds people; the counted words hold none so rare.
    const bool person = folded.size() == 3 && isFrequentSurname(folded.front()) &&
                        !ChineseWords::counted().costOf(folded).has_value();
    return !likeName && !person && isDictionaryWord(folded);
}

bool cannotBeName(const QString &folded, const CompiledRules &rules)
{
    // "艾力·库尔班" ends like a class and is one man: no word of forms has a dot between letters.
    if (std::any_of(folded.begin(), folded.end(), isNameDot))
        return folded.endsWith(u':');
    // "4户": a count.
    if (folded.size() >= 2 && QStringView(u"户人名口个元").contains(folded.back()) &&
        std::all_of(folded.begin(), folded.end() - 1, [](QChar c) { return c.isDigit(); }))
        return true;
    // "高级工程师": longer than names, and begins like a form's word.
    if (folded.size() >= 4 && rules.notNames.contains(folded.left(2)))
        return true;
    // "牛羊养殖户": so long a word for a kind of people has no bearer.
    constexpr QStringView kKindEnds = u"户员人者师工会所室部队班办科处站局院厅委";
    if (folded.size() >= 4 && kKindEnds.contains(folded.back()))
        return true;
    if (folded.endsWith(u':') || rules.notNames.contains(folded) || isVillage(folded))
        return true;
    const auto isIn = [&](const QString &word) {
        return word.size() >= 2 && folded.contains(word);
    };
    if (std::any_of(rules.nameStopWords.begin(), rules.nameStopWords.end(), isIn) ||
        std::any_of(rules.organisationWords.begin(), rules.organisationWords.end(), isIn))
        return true;
    const bool han = std::all_of(folded.begin(), folded.end(),
                                 [](QChar c) { return c.script() == QChar::Script_Han; });
    const std::optional<HeaderHit> label = han ? matchHeader(folded, rules) : std::nullopt;
    return label && label->score >= 0.9;
}

} // namespace privacy
