// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameContext_p.h"

#include <algorithm>
#include <iterator>

namespace privacy {

namespace {

/// Words for a person end with one of these.
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

} // namespace

bool endsPerson(QChar c)
{
    return kPersonEnds.contains(c);
}

bool goesOn(QStringView rest)
{
    return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                       [&](QStringView verb) { return rest.startsWith(verb); });
}

bool beginsOther(QChar behind)
{
    return kOthersEnds.contains(behind);
}

} // namespace privacy
