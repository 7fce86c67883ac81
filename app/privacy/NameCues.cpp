// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameCues_p.h"

#include <array>

namespace privacy {

namespace {

/// Posts whose bearers a notice names so that people turn to them.
constexpr QStringView kServants[] = {
    u"村党支部书记", u"党支部书记", u"村委会主任", u"村务监督员", u"村民小组长", u"第一书记",
    u"值班人员",     u"驻村干部",   u"包村干部",   u"包联干部",   u"帮扶干部",   u"客户经理",
    u"村民组长",     u"责任医生",   u"签约医生",   u"家庭医生",   u"包户干部",   u"包片干部",
    u"包组干部",     u"联户干部",   u"双联户长",   u"值班领导",   u"带班领导",   u"包联领导",
    u"包村领导",     u"联系领导",   u"分管领导",   u"工作队员",   u"工作队长",   u"值守人员",
    u"妇联主席",     u"政法委员",   u"纪检委员",   u"组织委员",   u"宣传委员",   u"接种医生",
    u"项目经理",     u"网格员",     u"网格长",     u"村支书",     u"副镇长",     u"副乡长",
    u"副县长",       u"副主任",     u"副书记",     u"检察官",     u"负责人",     u"经办人",
    u"审核人",       u"监督员",     u"护林员",     u"护草员",     u"草管员",     u"护路员",
    u"护渠员",       u"小组长",     u"管水员",     u"水管员",     u"河管员",     u"巡河员",
    u"楼栋长",       u"单元长",     u"责任人",     u"保洁员",     u"联户长",     u"信息员",
    u"联络员",       u"防疫员",     u"协管员",     u"专管员",     u"调解员",     u"安全员",
    u"值班员",       u"村主任",     u"团支书",     u"报账员",     u"公证员",     u"书记员",
    u"人民陪审员",   u"审判长",     u"审判员",     u"首席仲裁员", u"仲裁员",     u"承办法官",
    u"农技员",       u"代办员",     u"协理员",     u"大队长",     u"理事长",     u"监事长",
    u"总经理",       u"书记",       u"主任",       u"村长",       u"镇长",       u"乡长",
    u"县长",         u"局长",       u"所长",       u"站长",       u"校长",       u"队长",
    u"河长",         u"民警",       u"村医",       u"会计",       u"楼长",       u"辅警",
    u"科长",         u"部长",       u"文书",       u"社长",       u"片警"};

/// Sender and receiver of a parcel.
constexpr QStringView kParties[] = {u"收件人", u"收货人", u"寄件人", u"发件人"};

/// Kin, standing and parts in a matter.
constexpr QStringView kPeople[] = {
    u"拟发展对象", u"拟录用人员", u"受救助人", u"被征收人", u"被申请人", u"家庭成员", u"死亡人员",
    u"失联人员",   u"服刑人员",   u"上访人员", u"探访对象", u"拟聘人员", u"缺席人员", u"被保险人",
    u"监护对象",   u"受访人",     u"当事人",   u"持证人",   u"产权人",   u"权利人",   u"委托人",
    u"受托人",     u"出租人",     u"举报人",   u"反映人",   u"领款人",   u"领取人",   u"贫困户",
    u"低保户",     u"五保户",     u"特困户",   u"脱贫户",   u"监测户",   u"残疾人",   u"孩子叫",
    u"承租人",     u"承包人",     u"受益人",   u"投保人",   u"我叫",     u"学生",     u"学员",
    u"家长",       u"父亲",       u"母亲",     u"其父",     u"其母",     u"其夫",     u"丈夫",
    u"妻子",       u"儿子",       u"女儿",     u"长子",     u"次子",     u"长女",     u"次女",
    u"孙子",       u"孙女",       u"配偶",     u"爱人",     u"死者",     u"伤者",     u"患者",
    u"病人",       u"原告",       u"被告",     u"甲方",     u"乙方",     u"本人",     u"户名",
    u"收到",       u"同意",       u"村民",     u"居民",     u"牧民",     u"农户",     u"房东",
    u"租客",       u"司机",       u"保姆",     u"老人",     u"孤儿",     u"失主",     u"新郎",
    u"新娘",       u"证明",       u"委托",     u"车主",     u"机主",     u"货主",     u"船主",
    u"老板",       u"同伴",       u"租户",     u"业主",     u"住户",     u"房客",     u"邻居",
    u"亲戚",       u"舅舅",       u"叔叔",     u"姑姑",     u"哥哥",     u"弟弟",     u"姐姐",
    u"妹妹",       u"爷爷",       u"奶奶",     u"外公",     u"外婆",     u"岳父",     u"岳母",
    u"儿媳",       u"女婿",       u"老伴",     u"之子",     u"之女",     u"我是",     u"名叫",
    u"叫做",       u"其侄",       u"其叔",     u"其伯",     u"其嫂",     u"其外孙",   u"其岳父",
    u"其岳母",     u"其孙",       u"其孙女",   u"其弟",     u"其兄",     u"其妹",     u"其姐",
    u"其妻",       u"其子",       u"其女",     u"其儿子",   u"其女儿",   u"其丈夫",   u"其妻子",
    u"被执行人",   u"申请执行人", u"执行人",   u"上诉人",   u"被上诉人", u"第三人",   u"嫌疑人",
    u"被害人",     u"罪犯",       u"代理人",   u"介绍人",   u"照料人",   u"照护人",   u"护理人",
    u"承包方",     u"发包方",     u"流转方",   u"受让方",   u"转让方",   u"牧户",     u"养殖户",
    u"种植户",     u"监护对象",   u"供养对象", u"补贴对象", u"救助对象", u"保障对象", u"扶助对象",
    u"监测对象",   u"改造对象",   u"发展对象", u"积极分子", u"预备党员", u"老党员",   u"退役军人",
    u"新生",       u"成员",       u"儿童",     u"幼儿",     u"婴儿",     u"产妇",     u"孕妇",
    u"走失人员",   u"走失者",     u"获得者",   u"获奖者",   u"投稿人",   u"购买人",   u"出借人",
    u"收款人",     u"付款人",     u"汇款人",   u"存款人",   u"房主",     u"牧工",     u"工友",
    u"驾驶员",     u"骑手",       u"店主",     u"摊主",     u"社员",     u"股东",     u"职工",
    u"员工",       u"工人",       u"农民工",   u"务工人员", u"脱贫人口", u"外孙",     u"外孙女",
    u"侄子",       u"侄女",       u"外甥",     u"公公",     u"婆婆",     u"继父",     u"继母",
    u"养父",       u"养母",       u"奶奶叫",   u"爸爸",     u"妈妈",     u"媳妇",     u"丈母娘",
    u"女婿叫",     u"小孩",       u"家属",     u"我家娃",   u"婴幼儿",   u"雇主",     u"士官",
    u"战士",       u"台胞",       u"同胞",     u"应征青年", u"持有人",   u"留名",     u"署名",
    u"留了名",     u"工头",       u"包工头",   u"东家",     u"孝子",     u"孝女",     u"名字",
    u"名字叫"};

/// Forms of address, and kin whose bearer is named before.
constexpr QStringView kTitles[] = {
    u"小朋友", u"同志",   u"女士",   u"先生",   u"老师",   u"同学",     u"阿姨",   u"大爷",
    u"大妈",   u"大叔",   u"师傅",   u"夫妇",   u"一家",   u"全家",     u"本人",   u"住",
    u"大娘",   u"大婶",   u"大姐",   u"大哥",   u"大伯",   u"奶奶",     u"爷爷",   u"叔叔",
    u"家长",   u"家的",   u"的爷爷", u"的奶奶", u"的父亲", u"的母亲",   u"的妻子", u"的丈夫",
    u"的儿子", u"的女儿", u"的孙子", u"的孙女", u"的家属", u"的家人",   u"的爱人", u"老人",
    u"您好",   u"你好",   u"的妈妈", u"的爸爸", u"的家长", u"的监护人", u"的外婆", u"的外公",
    u"之妻",   u"之夫",   u"之父",   u"之母",   u"老汉",   u"老太",     u"妈妈",   u"爸爸",
    u"家长",   u"医生",   u"护士",   u"阿佳",   u"阿妈",   u"阿爸",     u"大嫂",   u"嫂子"};

/// Posts as forms of address.
constexpr QStringView kPosts[] = {u"书记", u"主任", u"村长", u"镇长", u"乡长", u"队长",
                                  u"会计", u"警官", u"民警", u"所长", u"局长", u"站长",
                                  u"校长", u"院长", u"干事", u"律师", u"法官", u"检察官"};

/// Verbs, small words that lead to one, and whom a writer calls his own: the name behind them runs
/// into its sentence.
constexpr QStringView kDeeds[] = {
    u"联系", u"感谢", u"吸收", u"推荐", u"表彰",   u"取消",   u"撤销",   u"接到",   u"补发",
    u"公示", u"录取", u"奖励", u"吸纳", u"慰问",   u"批准",   u"任命",   u"聘任",   u"聘请",
    u"通知", u"帮助", u"救助", u"走访", u"祝贺",   u"追认",   u"授予",   u"处分",   u"发给",
    u"付给", u"退还", u"归还", u"借给", u"交给",   u"转给",   u"寄给",   u"告知",   u"举荐",
    u"推选", u"选举", u"选聘", u"任用", u"免去",   u"停发",   u"扣发",   u"发放给", u"代表",
    u"资助", u"帮扶", u"探望", u"看望", u"陪同",   u"邀请",   u"举报",   u"反映",   u"起诉",
    u"传唤", u"约谈", u"提名", u"感激", u"悼念",   u"认定",   u"确认",   u"核实",   u"今天",
    u"明天", u"昨天", u"其中", u"经查", u"寻找",   u"借到",   u"收到",   u"谁有",   u"自称",
    u"又叫", u"打入", u"转入", u"汇入", u"还有",   u"还差",   u"还缺",   u"转告",   u"找",
    u"请",   u"将",   u"由",   u"为",   u"给",     u"与",     u"对",     u"向",     u"被",
    u"我班", u"本班", u"我组", u"就用", u"改用",   u"轮到",   u"我哥",   u"我弟",   u"我姐",
    u"我妹", u"我爸", u"我妈", u"我爹", u"我娘",   u"我儿",   u"我女儿", u"我儿子", u"我妻",
    u"我叔", u"我姨", u"我舅", u"我姑", u"我奶奶", u"我爷爷", u"认识",   u"新增",   u"付",
    u"诉",   u"关于", u"拖欠", u"让",   u"替",     u"叫",     u"派",     u"跟",     u"欠"};

} // namespace

std::span<const CueGroup> cuesBeforeNames()
{
    static constexpr std::array kGroups{CueGroup{NameRole::Official, kServants},
                                        CueGroup{NameRole::Party, kParties},
                                        CueGroup{NameRole::Person, kPeople}};
    return kGroups;
}

std::span<const CueGroup> cuesBehindNames()
{
    static constexpr std::array kGroups{CueGroup{NameRole::Person, kTitles},
                                        CueGroup{NameRole::Official, kPosts}};
    return kGroups;
}

std::span<const QStringView> deedsBeforeNames()
{
    return kDeeds;
}

} // namespace privacy
