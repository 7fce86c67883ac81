// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NamesOfParts_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Parts of names, longer ones first where one begins another: it is matched in this order.
constexpr QStringView kParts[] = {
    // Tibetan
    u"丹增", u"旦增", u"旺堆", u"次仁", u"才仁", u"泽仁", u"央宗", u"扎西", u"多吉", u"多杰",
    u"卓玛", u"拉姆", u"平措", u"彭措", u"洛桑", u"罗桑", u"格桑", u"白玛", u"尼玛", u"达瓦",
    u"边巴", u"巴桑", u"普布", u"米玛", u"拉巴", u"索朗", u"索南", u"旺久", u"旺姆", u"旺杰",
    u"贡布", u"贡嘎", u"仁青", u"仁钦", u"仁增", u"顿珠", u"晋美", u"强巴", u"土登", u"阿旺",
    u"德吉", u"曲珍", u"曲扎", u"罗布", u"群培", u"群宗", u"班觉", u"江白", u"加措", u"嘉措",
    u"赤列", u"央金", u"央吉", u"措姆", u"桑珠", u"桑吉", u"欧珠", u"伦珠", u"次旦", u"次旺",
    u"次珍", u"次央", u"云丹", u"益西", u"南杰", u"朗杰", u"坚赞", u"久美", u"才让", u"才旦",
    u"卓嘎", u"卓尕", u"嘎玛", u"诺布", u"占堆", u"玉珍", u"德庆", u"尕藏", u"更登", u"完德",
    u"拉毛", u"志玛", u"东智", u"东珠", u"东主", u"尕让", u"宁玛", u"华旦", u"当周", u"项杰",
    u"南加", u"加羊", u"仓央", u"贡保", u"完么", u"卓么", u"才吉", u"仁吉", u"扎巴", u"久麦",
    u"桑杰", u"端智",
    // Mongolian
    u"额尔德尼", u"额尔敦", u"吉日嘎拉", u"阿拉坦", u"巴特尔", u"巴雅尔", u"琪琪格", u"其其格",
    u"其木格", u"格日勒", u"道尔吉", u"毕力格", u"特木尔", u"铁木尔", u"青格勒", u"图布新",
    u"莫日根", u"阿木尔", u"萨日娜", u"乌日娜", u"娜日娜", u"道日娜", u"乌力吉", u"高娃", u"娜仁",
    u"斯琴", u"图雅", u"托娅", u"塔娜", u"宝音", u"布和", u"孟克", u"孟和", u"那顺", u"敖登",
    u"哈斯", u"查干", u"达来", u"朝鲁", u"苏和", u"乌云", u"萨仁", u"巴图", u"巴根", u"吉仁",
    u"呼和", u"宝力", u"牧仁", u"巴音", u"乌兰", u"其楞", u"古楞", u"敖日", u"斯日", u"扎布",
    u"关布", u"色楞", u"朝克", u"满都", u"都楞", u"苏雅", u"乌恩", u"白音", u"额日", u"恩和",
    u"吉雅", u"图门", u"其尔", u"格图", u"布其", u"格日乐", u"乌仁", u"敖特根", u"苏优乐",
    // Yi: clans and given names
    u"海来", u"日火", u"阿侯", u"金古", u"贾巴", u"马黑", u"阿余", u"井黑", u"杰觉", u"曲比",
    u"沙马", u"吉克", u"阿苦", u"吉木", u"马海", u"俄木", u"罗洪", u"莫色", u"且沙", u"吉伍",
    u"木呷", u"伍牛", u"阿牛", u"拉博", u"尔作", u"伍呷", u"伍各", u"阿普", u"约布", u"日且",
    u"色布", u"史布", u"拉日", u"子布", u"石布", u"阿果", u"古体", u"约哈", u"衣洛", u"伍来",
    u"石扎",
    // Uyghur, Kazakh and Kyrgyz
    u"依布拉音", u"艾合买提", u"买合木提", u"穆罕默德", u"木合塔尔", u"古丽娜尔", u"艾尼瓦尔",
    u"米娜瓦尔", u"阿斯哈尔", u"达吾列提", u"阿卜杜", u"阿不都", u"阿布都", u"阿布力", u"阿力木",
    u"热合曼", u"热合木", u"克里木", u"哈力木", u"吐尔逊", u"吐尔洪", u"吐尔地", u"图尔荪",
    u"努尔兰", u"努尔江", u"努尔", u"巴合提", u"买买提", u"买买江", u"艾买提", u"托合提", u"吾买尔",
    u"玉素甫", u"玉苏普", u"吾斯曼", u"卡德尔", u"阿不来提", u"阿布来提", u"库尔班", u"斯马依",
    u"司马义", u"萨吾提", u"塔依尔", u"帕提曼", u"热依汗", u"热孜万", u"阿孜古丽", u"阿曼古丽",
    u"叶尔兰", u"叶尔肯", u"赛力克", u"哈力克", u"木拉提", u"加尔肯", u"恰里甫", u"波拉提",
    u"马合木提", u"托合塔", u"再努尔", u"帕丽达", u"阿米娜", u"迪丽", u"古丽", u"别克", u"阿依",
    u"帕提", u"依明", u"亚森", u"肉孜", u"艾山", u"艾力", u"热娜", u"茹仙", u"茹先", u"拜克"};

/// Of these, the ones that are a whole name and hardly ever another word.
constexpr QStringView kWhole[] = {
    u"巴特尔",   u"巴雅尔", u"其木格", u"琪琪格",   u"其其格",   u"格日勒",   u"毕力格",
    u"额尔德尼", u"乌日娜", u"萨日娜", u"艾合买提", u"买买提",   u"吐尔逊",   u"吐尔洪",
    u"努尔兰",   u"努尔江", u"巴合提", u"托合提",   u"吾买尔",   u"玉素甫",   u"吾斯曼",
    u"库尔班",   u"叶尔兰", u"叶尔肯", u"木拉提",   u"赛力克",   u"艾尼瓦尔", u"米娜瓦尔",
    u"古丽娜尔", u"帕提曼", u"热依汗", u"热合曼",   u"阿孜古丽", u"阿曼古丽", u"卓玛",
    u"次仁",     u"旺堆",   u"丹增",   u"央宗",     u"多吉"};

/// Syllables that close a name behind a part: "吐尔洪江", "帕提汗".
constexpr QStringView kEndings = u"江汗拜措吉加草太本";

/// What makes a place, a firm or a dish of such parts.
constexpr QStringView kOtherEnds =
    u"村乡镇县市区州路街巷沟庄社旗盟苏嘎牧场山湖河峰沙草寺宫餐饭超商店公厂";
/// Who the bearer is said to be, before a name of one part.
constexpr QStringView kPersonEnds = u"人者员户象属妻夫父母子女儿孙弟兄姐妹婆嫂婿侄甥娘爸妈叔舅姑姨"
                                    u"爷奶友邻民组村队给请让向由与和同的找到";
/// How a sentence goes on behind a name of one part.
constexpr QStringView kGoesOn =
    u"阿速率家户的等在因为已患将现说来未没有不于和与及申领签被把向对从是也今昨明还得住到去查确";

class PartNames
{
public:
    explicit PartNames(NameHits &hits) : m_hits(hits) {}

    void find()
    {
        for (qsizetype at = 0; at + 1 < text().size(); ++at) {
            // "(1)班扎西卓玛"
            if (at > 0 && QStringView(u"班组队").contains(text()[at]) &&
                (text()[at - 1].isDigit() || text()[at - 1] == u')'))
                continue;
            const auto [end, parts] = run(at);
            if (parts == 0) {
                at = sounded(at) - 1;
                continue;
            }
            // "巴音宝力格镇": a name that runs on into a place's.
            const bool other = isOther(end);
            if (!other && (parts >= 2 || (isWholeName(at, end) && standsApart(at, end))))
                m_hits.add(at, end, NameRole::Person, QStringLiteral("pattern:name"));
            at = end - 1;
        }
    }

private:
    QStringView text() const { return m_hits.text(); }

    bool isOther(qsizetype end) const
    {
        constexpr qsizetype kRest = 3;
        for (qsizetype at = end; at < end + kRest && runsOn(at); ++at) {
            if (kOtherEnds.contains(text()[at]))
                return true;
            if (kGoesOn.contains(text()[at]))
                return false;
        }
        return false;
    }

    /// How far parts stand there in a row, and how many.
    std::pair<qsizetype, int> run(qsizetype begin) const
    {
        qsizetype end = begin + partAt(begin);
        int parts = end > begin ? 1 : 0;
        for (qsizetype length = 1; parts > 0 && length > 0; end += length, parts += length > 0)
            length = runsOn(end) ? partAt(end) : 0;
        const bool closed = parts > 0 && runsOn(end) && kEndings.contains(text()[end]) &&
                            (!runsOn(end + 1) || kGoesOn.contains(text()[end + 1]));
        return closed ? std::pair(end + 1, parts + 1) : std::pair(end, parts);
    }

    /// Past a name that is known by its sounds alone, or past this character.
    qsizetype sounded(qsizetype begin)
    {
        const qsizetype end = isLed(begin) ? m_hits.shape().endOfSounds(begin) : begin;
        // "可克达拉、昆玉": places stand in lists as well, but not behind a name.
        const bool listed = begin > 0 && text()[begin - 1] == u'、'
                                ? !m_hits.isTaken(begin - 2)
                                : end < text().size() && text()[end] == u'、';
        // "巴旦木:15元/公斤": before a colon stands what is told of.
        const bool head = end < text().size() && text()[end] == u':';
        if (end == begin || listed || head || !standsApart(begin, end) ||
            isCity(text().mid(begin)) ||
            m_hits.rules().notNames.contains(text().mid(begin, end - begin).toString()))
            return begin + 1;
        m_hits.add(begin, end, NameRole::Person, QStringLiteral("pattern:name"));
        return end;
    }

    bool runsOn(qsizetype at) const
    {
        return at < text().size() && isHan(text()[at]) &&
               m_hits.stream().gapBefore(at) == Gap::None;
    }

    /// Length of the part that begins there; 0 where none does.
    qsizetype partAt(qsizetype at) const
    {
        const auto part =
            std::find_if(std::begin(kParts), std::end(kParts), [&](QStringView candidate) {
                return text().mid(at).startsWith(candidate);
            });
        return part == std::end(kParts) ? 0 : part->size();
    }

    bool isWholeName(qsizetype begin, qsizetype end) const
    {
        return std::find(std::begin(kWhole), std::end(kWhole), text().mid(begin, end - begin)) !=
               std::end(kWhole);
    }

    /// Whether a name may begin there.
    bool isLed(qsizetype begin) const
    {
        return m_hits.shape().isFreeBefore(begin) || kPersonEnds.contains(text()[begin - 1]);
    }

    bool standsApart(qsizetype begin, qsizetype end) const
    {
        // "依帕尔古丽宫颈癌": an illness may follow a name at once.
        const bool ill =
            std::ranges::binary_search(m_hits.illnesses(), end, {}, &IllnessHit::begin);
        return isLed(begin) && (ill || !runsOn(end) || kGoesOn.contains(text()[end]));
    }

    NameHits &m_hits;
};

} // namespace

void namesOfParts(NameHits &hits)
{
    PartNames(hits).find();
}

} // namespace privacy
