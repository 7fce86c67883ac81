// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NameShape_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Characters with which names of Turkic and other languages of Xinjiang are written down.
constexpr QStringView kSounds = u"阿艾爱安奥巴拜班贝比别毕波伯布卜查达代迪丁都杜多恩尔法凡菲夫甫盖"
                                u"甘格古哈汗合赫胡吉加江金居喀卡开坎康考可克"
                                u"肯库夸拉莱兰朗勒里力利丽列林留隆鲁卢伦罗洛玛麦买曼毛美蒙米密敏莫"
                                u"姆木穆纳娜乃奈尼妮努诺欧帕潘佩皮普其奇恰乔切"
                                u"琴曲热仁日茹如肉若萨赛桑沙尚舍什司斯苏孙索塔台太泰坦特提铁帖廷图"
                                u"土吐托瓦外旺维乌吾武伍西希夏仙谢辛雄许逊雅亚"
                                u"牙延耶叶伊依衣音英永尤玉元约云孜扎泽札赞哲者真芝智朱卓祖佐则旦丹"
                                u"登德敦朵汝柔哎塞尕海白明山地义守森乎不马撒";
/// Of these, the ones that no such name begins with: before one they belong to another word.
constexpr QStringView kNeverFirst = u"明地义守乎不者则音旦里";

/// Words that may follow a name at once.
constexpr QStringView kFollowers = u"因于的为系等和与及在已现家户住男女向对将被把患代领交今未不没尚"
                                   u"还是有之其所诉获说称到来从以经去收签同转名自反提"
                                   u"申身电手联微捐参主带退逾离上出一全夫本共死伤生,，";
/// Never the second or third character of a name …
constexpr QStringView kNeverGiven = u"的了着因被把系等及与已现是您我你他她们呢吗吧此该这那什怎";
/// … and never its last, because there they are words of their own.
constexpr QStringView kNeverLast = u"和同向来住有不到从对将给让由请也都就又还或以之其所说称去男女在"
                                   u"为于家户处村乡镇县市区局厂店组队路站院校司部办"
                                   u"科室员人年月日号元岁性未没名族方费表";
constexpr QStringView kPlaceEnds = u"村乡镇县市区州路街巷沟庄";

/// Words that begin with a surname and are no names.
const QSet<QString> &commonWords()
{
    static const QSet<QString> kWords = [] {
        QSet<QString> words;
        const QString all = QStringLiteral(
            "应当 应该 应到 应于 关于 于是 方可 方便 方面 方式 须知 单位 单独 经过 高度 高龄 高血 "
            "高速 高中 全部 全体 "
            "全家 全村 全县 全国 全乡 全镇 全年 时间 时候 计划 计算 计生 任何 任意 任务 安全 安排 "
            "安装 常住 常见 常年 "
            "严格 严重 严禁 明确 明细 明天 连同 连续 申请 申报 申领 管理 管道 路口 路灯 路边 程序 "
            "项目 党员 党支 党委 "
            "党组 支付 支部 白天 白菜 家庭 家里 家住 费用 温馨 温度 万元 金额 金融 水费 水管 水电 "
            "房屋 房子 房东 车间 "
            "车辆 车主 车牌 石油 田地 林地 林业 牧业 农业 马上 马路 马铃 向前 强制 边境 毛重 牛羊 "
            "平时 平均 平安 成立 "
            "成员 成为 王牌 黄瓜 胡萝 周一 周二 周三 周四 周五 周六 周日 周末 周边 周期 双方 双休 "
            "何时 何人 何种 曾经 "
            "于今 解决 解答 解释 纪委 纪检 纪律 陈述 陈旧 许可 许多 华侨 云南 江苏 江西 安徽 贵州 "
            "宁夏 广东 黑龙 "
            "吉林 辽宁 湖南 河南 尚未 祝贺 祝您 查询 查看 查收 查处 和谐 和平 习惯 习近 练习 商店 "
            "商业 商品 商户 "
            "国家 冷水 热水 沙发 沙子 海关 海鲜 钱包 钱款 谢谢 包括 包含 包村 包装 左右 左边 右边 "
            "姓名 满足 满意 "
            "满分 苗木 花费 花园 叶子 文件 文化 文号 文书 文明 古城 古镇 易地 易燃 步行 步骤 余额 "
            "余款 乐园 池塘 汤药 "
            "鱼塘 井水 毕业 毕竟 景区 景观 束缚 段落 雷电 钟点 钟表 童年 童装 茶叶 药品 符合 符号 "
            "幸福 幸运 荣誉 荣获 "
            "卫生 卫星 宣传 宣布 印章 印发 印刷 季度 季节 索赔 容易 容量 能够 能力 危房 危险 甘肃 "
            "武警 武装 相关 相应 "
            "相片 权利 权益 权属 通知 通过 通告 信息 信用 信访 师傅 师生 公司 公示 公告 公开 公里 "
            "公安 公路 司机 司法 "
            "东边 东侧 南侧 西侧 北侧 南边 西边 北边 后期 后续 空调 空间 空白 利息 利用 充值 充电 "
            "连接 居民 居委 居住 "
            "聂氏 广大 广场 广告 阳光 阳台 盛大 元旦 元月 农户 农民 农场 农村 闫家 那么 那个 都是 "
            "都要 耿直 夏季 秋季 "
            "冬季 春季 春耕 冬小 谷物 花生 米面 麦田 桑树 柳树 杨树 梅花 江河 湖泊 边防 曹操 常委 "
            "常务 包片 包联 "
            "后附 经度 纬度 经办 农行 石河 须陪 须在 须到 须持 须由 金牌 银行 贺信 贺卡 富裕 富民 "
            "富余 年龄 年度 年底 年初 年月 相互 相对 生活 生产 初中 初步 初级 门口 门诊 "
            "别人 别墅 别的 沈阳 郑州 温州 苏州 杭州 徐州 常州 兰州 彭州 郴州");
        for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
        return words;
    }();
    return kWords;
}

/// The hundred surnames that nearly nine of ten Chinese people bear (public-security counts): with
/// a cue they are believed also where the name's end is not plain.
constexpr QStringView kFrequentSurnames =
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕"
    u"丁任沈姚卢姜崔钟"
    u"谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

} // namespace

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isNameDot(QChar c)
{
    return c == u'·' || c == u'.' || c == u'•' || c == u'-';
}

bool isNameMask(QChar c)
{
    return c == u'*' || c == u'×' || c == u'某' || c == u'○' || c == u'●';
}

bool NameShape::isTrusted(qsizetype begin, qsizetype end) const
{
    return kFrequentSurnames.contains(at(begin)) || surnameLength(begin) == 2 ||
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

/// A surname and one or two characters: the longer one where its end is plain, else the shorter one
/// where a word follows it.
qsizetype NameShape::hanEnd(qsizetype begin, NameCue cue) const
{
    const qsizetype surname = surnameLength(begin);
    const qsizetype limit = limitFrom(begin);
    if (surname == 0 || commonWords().contains(m_stream.text().mid(begin, 2)))
        return begin;
    const qsizetype brief = begin + surname + 1;
    const qsizetype full = begin + surname + 2;
    const bool fullFits = full <= limit && isGiven(begin + surname, full);
    const bool briefFits = brief <= limit && isGiven(begin + surname, brief);
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
    if (fullFits && precedes(full) && !kFollowers.contains(at(full - 1)))
        return full;
    if (briefFits && precedes(brief))
        return brief;
    const bool believed = kFrequentSurnames.contains(at(begin)) || surname == 2;
    const bool place = full < m_stream.size() && kPlaceEnds.contains(at(full));
    return fullFits && believed && !place ? full : begin;
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
    if (at(end) == u'某' &&
        (end - begin != surnameLength(begin) || kPlaceEnds.contains(at(end + 1))))
        return begin;
    while (end < limit && (isNameMask(at(end)) ||
                           (isNameDot(at(end)) && isHan(at(end + 1)) && isNameMask(at(end + 2))) ||
                           (isHan(at(end)) && isNameMask(at(end + 1)))))
        ++end;
    if (end < limit && isHan(at(end)) && at(end - 1) == u'*' && isFreeAfter(end + 1))
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
    return end;
}

std::pair<qsizetype, qsizetype> NameShape::dottedName(qsizetype dot) const
{
    qsizetype begin = dot;
    while (begin > 0 && dot - begin < 8 && kSounds.contains(at(begin - 1)) &&
           (begin == dot || m_stream.gapBefore(begin) == Gap::None))
        --begin;
    while (begin < dot && kNeverFirst.contains(at(begin)))
        ++begin;
    const qsizetype end = soundsEnd(begin, true);
    // A dot and two characters on either side; "B·C" of formulas has none.
    if (dot - begin < 2 || end - dot < 3 || kPlaceEnds.contains(at(end)))
        return {dot, dot};
    return {begin, end};
}

qsizetype NameShape::endOfName(qsizetype begin, NameCue cue) const
{
    if (const qsizetype end = maskedEnd(begin); end > begin)
        return end;
    const qsizetype sounds = soundsEnd(begin, true);
    const bool dotted =
        std::any_of(m_stream.text().cbegin() + begin, m_stream.text().cbegin() + sounds, isNameDot);
    if (dotted && sounds - begin >= 4)
        return sounds;
    const qsizetype han = hanEnd(begin, cue);
    // "艾尼瓦尔" begins with what may be a surname, and sounds on.
    if (sounds - begin >= 4 && sounds > han && !kPlaceEnds.contains(at(sounds)))
        return sounds;
    if (han > begin)
        return han;
    if (cue != NameCue::Weak && sounds - begin >= 2 && !kPlaceEnds.contains(at(sounds)) &&
        (isFreeAfter(sounds) || kFollowers.contains(at(sounds))))
        return sounds;
    return begin;
}

qsizetype NameShape::beginOfName(qsizetype end) const
{
    constexpr QStringView kBeforeNames = u"给找让叫由与和及跟同向对是为的谢系派经请及、";
    const auto isFree = [&](qsizetype begin) {
        return isFreeBefore(begin) || kBeforeNames.contains(at(begin - 1)) ||
               std::binary_search(m_stops.begin(), m_stops.end(), begin);
    };
    qsizetype sounds = end;
    while (sounds > 0 && end - sounds < 20 &&
           (kSounds.contains(at(sounds - 1)) ||
            (isNameDot(at(sounds - 1)) && sounds > 1 && kSounds.contains(at(sounds - 2)))))
        --sounds;
    while (sounds < end && (isNameDot(at(sounds)) || kNeverFirst.contains(at(sounds))))
        ++sounds;
    if (end - sounds >= 4 && isFree(sounds))
        return sounds;
    for (const qsizetype length : {qsizetype(3), qsizetype(2), qsizetype(4)}) {
        const qsizetype begin = end - length;
        if (begin < 0)
            continue;
        const qsizetype surname = surnameLength(begin);
        if (surname == 0 || length - surname < 1 || length - surname > 2 ||
            commonWords().contains(m_stream.text().mid(begin, 2)) ||
            !isGiven(begin + surname, end) || !isFree(begin))
            continue;
        return begin;
    }
    return end;
}

} // namespace privacy
