// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Folding_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// Ends a clause or a value.
constexpr QStringView kEnds = u",，。;；!?:\n";

/// Words before an address that do not belong to it, the longest first.
constexpr QStringView kBeforeAddress[] = {
    u"租住于", u"居住于", u"居住在", u"现住于", u"家住", u"现住", u"住在", u"住于",
    u"家在",   u"租住",   u"住所地", u"住所",   u"户籍", u"现居", u"搬到", u"拟将",
    u"送到",   u"寄到",   u"位于",   u"坐落",   u"地址", u"住址", u"住",   u"在",
    u"到",     u"于",     u"是",     u"去",     u"从"};

/// What makes a place an office, a public work or a request to all.
constexpr QStringView kPublic[] = {
    u"政府",   u"办理", u"领取",   u"办公", u"大厅",   u"中心",   u"公司", u"银行",
    u"医院",   u"学校", u"派出所", u"法院", u"检察院", u"公示栏", u"会议", u"工程",
    u"路灯",   u"停水", u"停电",   u"检修", u"电梯",   u"硬化",   u"开会", u"住户",
    u"卫生院", u"便民", u"窗口",   u"地点", u"商店",   u"超市",   u"宾馆", u"施工",
    u"村委",   u"警务", u"委员会", u"服务", u"活动室", u"机井",   u"检测", u"营业"};

bool containsAnyOf(QStringView text, const auto &words)
{
    return std::any_of(std::begin(words), std::end(words),
                       [&](QStringView word) { return text.contains(word); });
}

/// One step of detail: "3组", "十二号", "5-2-301", "88号院".
const QString &detail()
{
    static const QString kDetail = QStringLiteral(
        "(?:\\(?(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3}|(?<![A-Z])[A-Z](?=[栋座区幢]))\\)?"
        "(?:-[0-9]{1,4}){0,3}(?:号楼|号院|#楼?|单元|组|队|巷|弄|号|栋|幢|座|区"
        "|室|户|连|排|楼|社|小队|大队)院?(?:[东西中南北]户)?)");
    return kDetail;
}

/// Building, entrance and flat: "12-2-501", "5栋-1-1204".
const QString &flatNumber()
{
    static const QString kFlat =
        QStringLiteral("[0-9]{1,3}(?:#|号楼|栋|幢)?-[0-9]{1,2}-[0-9]{3,4}室?");
    return kFlat;
}

/// Village, street or estate and steps of detail.
const QRegularExpression &villageForm()
{
    static const QRegularExpression kForm(
        QStringLiteral(
            "(?:村|嘎查|社区|小区|新村|家园|花园|公寓|苑|路|街道?|大道|巷子?|胡同|团|农场|"
            "林场|牧场|庄|屯|寨|堡|坪|冲|圩|组|区|里|镇|乡|旅|连)%1(?:附?%1){0,5}"
            "((?<=号楼|号院|院|栋|幢|座|单元|楼|区)[0-9]{1,4}(?:-[0-9]{1,4}){0,2}(?![0-9]))?")
            .arg(detail()));
    return kForm;
}

/// "幸福里小区4-2-301": building, entrance and flat.
const QRegularExpression &flatForm()
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:小区|家园|花园|公寓|苑|园|府|城|里|湾|庭|院|社区)"
                       "(?:[A-Z东西南北一二三]区)?%1(?![0-9-])")
            .arg(flatNumber()));
    return kForm;
}

/// "纪堂村上寨9组": between a village and its group stands the hamlet's name.
const QRegularExpression &hamletForm()
{
    static const QRegularExpression kForm(
        QStringLiteral(
            "村(?!民|委|级|务|干|两|支|党|医|里|内|全|集体|第)"
            "[\\x{4e00}-\\x{9fff}]{1,4}(?<!工作|项目|帮扶|志愿|宣讲|小|第)%1(?:附?%1){0,5}")
            .arg(detail()));
    return kForm;
}

/// "长岭村竹山下组": in hills groups have names and no numbers. They end like places; those of
/// people ("领导小组", "宣讲组") do not.
const QRegularExpression &namedGroupForm()
{
    static const QRegularExpression kForm(QStringLiteral(
        "村(?!民|委|级|务|干|两|支|党|医|里|内|全|集体|第)[\\x{4e00}-\\x{9fff}]{0,3}"
        "[上下坪山坡湾沟冲岭垭坝塘河桥庄寨屯店铺湖岩洞口头尾田坑坳园井林街巷东西南北]组"
        "(?!长|织|委|成|建|合|员|内|团|阁|群众)"));
    return kForm;
}

/// "3号楼2单元301室": no name before it.
const QRegularExpression &homelessForm()
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![0-9A-Z-])[0-9]{1,3}(?:号楼|栋|幢|#楼?)[0-9一二三四五六]{1,2}单元"
                       "(?:[0-9]{3,4}|[0-9一二三四五六]{1,2}楼[东西中南北]户)室?(?![0-9])"));
    return kForm;
}

/// "3组": one step of detail and no number behind it.
bool isOneStep(const QRegularExpressionMatch &match)
{
    static const QRegularExpression step(detail());
    const QString steps = match.captured();
    const QRegularExpressionMatch first = step.match(steps);
    return match.captured(1).isEmpty() &&
           (!first.hasMatch() || !step.match(steps, first.capturedEnd()).hasMatch());
}

} // namespace

bool namesOfficePlace(QStringView value)
{
    constexpr QStringView kOffices[] = {u"村委会", u"居委会", u"政府",   u"大厅",
                                        u"派出所", u"便民",   u"会议室", u"党群"};
    constexpr QStringView kHomes[] = {u"单元", u"家属", u"宿舍", u"公寓", u"小区", u"组", u"户"};
    return containsAnyOf(value, kOffices) && !containsAnyOf(value, kHomes);
}

bool namesWorkPlace(QStringView value)
{
    constexpr QStringView kWork[] = {u"公司", u"超市", u"商店", u"商场", u"市场", u"饭店",  u"酒店",
                                     u"宾馆", u"餐厅", u"医院", u"学校", u"银行", u"中心",  u"工地",
                                     u"基地", u"门面", u"商铺", u"大厦", u"厂",   u"写字楼"};
    constexpr QStringView kHomes[] = {u"单元", u"家属", u"宿舍", u"公寓", u"小区", u"组",
                                      u"户",   u"家园", u"花园", u"楼上", u"后面", u"室"};
    return namesOfficePlace(value) ||
           (containsAnyOf(value, kWork) && !containsAnyOf(value, kHomes));
}

bool hasHouseDetail(const QString &folded, const CompiledRules &rules)
{
    const QRegularExpressionMatch match = rules.addressDetail.match(folded);
    if (match.isValid() && match.hasMatch())
        return true;
    static const QRegularExpression flat(flatNumber());
    if (folded.contains(flat))
        return true;
    // In other writings a number is a house or a quarter.
    const auto is = [&folded](auto test) {
        return std::any_of(folded.begin(), folded.end(), test);
    };
    return is([](QChar c) { return c.isDigit(); }) && is([](QChar c) {
               return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Cyrillic;
           });
}

qsizetype valueLength(QStringView folded)
{
    qsizetype end = 0;
    int depth = 0;
    while (end < folded.size() && end < 80) {
        const QChar c = folded[end];
        if (c == u'(')
            ++depth;
        if (c == u')' && --depth < 0)
            break;
        if (kEnds.contains(c))
            break;
        ++end;
    }
    return end;
}

qsizetype endOfAddress(const TextStream &stream, qsizetype begin, qsizetype limit)
{
    static const QRegularExpression phone(QStringLiteral("[0-9*]{7,}"));
    static const QRegularExpression unit(
        QStringLiteral("[0-9一二三四五六七八九十](?:号楼?|组|队|社|室|户|单元|栋|幢)$"));
    static const QRegularExpression more(QStringLiteral("[0-9号组队室户栋幢楼村乡镇县市区路街巷]"));
    const QString text = stream.text().mid(begin, std::max<qsizetype>(0, limit - begin));
    qsizetype length = valueLength(text);
    const QRegularExpressionMatch number = phone.match(text.left(length));
    if (number.isValid() && number.hasMatch())
        length = number.capturedStart();
    if (const qsizetype of = text.left(length).indexOf(u'的'); of > 0)
        length = of;
    // A space behind the house ends the address where no further step follows.
    for (qsizetype i = 1; i < length; ++i) {
        if (stream.gapBefore(begin + i) == Gap::None)
            continue;
        const QRegularExpressionMatch house = unit.match(text.left(i));
        const QRegularExpressionMatch rest = more.match(text.mid(i, length - i));
        if (house.isValid() && house.hasMatch() && rest.isValid() && !rest.hasMatch()) {
            length = i;
            break;
        }
    }
    while (length > 0 && QStringView(u"、(-·").contains(text[length - 1]))
        --length;
    return begin + length;
}

QList<AddressHit> findAddresses(const TextStream &stream, const QList<qsizetype> &stops)
{
    QList<AddressHit> hits;
    const QStringView text = stream.text();
    const auto take = [&](const QRegularExpressionMatch &match, const QRegularExpression *form) {
        const bool isNamed = form != &homelessForm();
        // The address begins with its clause, or behind the word that leads to it.
        qsizetype begin = match.capturedStart();
        const auto stop = std::upper_bound(stops.begin(), stops.end(), begin);
        const qsizetype earliest = stop == stops.begin() ? 0 : *(stop - 1);
        while (begin > earliest && match.capturedStart() - begin < 30 &&
               text[begin - 1].isLetterOrNumber())
            --begin;
        AddressHit hit{begin, match.capturedEnd(), false, isNamed && isOneStep(match),
                       form == &namedGroupForm()};
        const QStringView lead = text.mid(begin, match.capturedStart() - begin);
        for (const QStringView word : kBeforeAddress) {
            const qsizetype at = lead.lastIndexOf(word);
            if (at < 0)
                continue;
            hit.begin = begin + at + word.size();
            hit.lived = word.contains(u'住') || word.contains(u'居') || word.contains(u'家');
            break;
        }
        if (text.mid(hit.begin).startsWith(u'系')) // "…,系红旗村4组居民"
            ++hit.begin;
        qsizetype clauseEnd = hit.end;
        while (clauseEnd < text.size() && clauseEnd - hit.end < 16 &&
               !kEnds.contains(text[clauseEnd]))
            ++clauseEnd;
        const bool isPublic = containsAnyOf(text.mid(begin, clauseEnd - begin), kPublic);
        if (!isNamed)
            hit.begin = match.capturedStart();
        const auto before = std::find_if(hits.begin(), hits.end(), [&](const AddressHit &other) {
            return other.begin < hit.end && hit.begin <= other.end;
        });
        if (before != hits.end()) { // "人民北路56号香榭小区12-1-302" is one
            before->end = std::max(before->end, hit.end);
            before->brief = before->brief && hit.brief;
        } else if ((!isNamed || match.capturedStart() - hit.begin >= 1) && !isPublic)
            hits.append(hit);
    };
    for (const QRegularExpression *form :
         {&villageForm(), &flatForm(), &hamletForm(), &namedGroupForm(), &homelessForm()})
        for (auto it = form->globalMatch(stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                break;
            take(match, form);
        }
    std::sort(hits.begin(), hits.end(),
              [](const AddressHit &a, const AddressHit &b) { return a.begin < b.begin; });
    return hits;
}

QString maskedAddress(const QString &raw, const CompiledRules &rules)
{
    // Up to the first house or flat: a road named behind it ("501室(近幸福路)") must not keep it.
    static const QRegularExpression bare(
        QStringLiteral("[0-9]+-[0-9]+|[0-9]{3,}(?![0-9]|团|村|社区|路|街)"));
    QString folded = foldedWord(raw);
    for (const QRegularExpression &house : {rules.addressDetail, bare})
        if (const QRegularExpressionMatch found = house.match(folded); found.hasMatch())
            folded.truncate(found.capturedStart());
    const QRegularExpressionMatch match = rules.villageLevel.match(folded);
    const QString village = match.isValid() && match.hasMatch() ? match.captured(1) : QString();
    return village + QStringLiteral("***");
}

} // namespace privacy
