// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/support/Invented.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString digits(Random &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + random.below(10));
    return text;
}

QString inventGivenAndFather(Random &random)
{
    static const QStringList kGiven =
        words(u"艾尔肯 阿曼古丽 迪里夏提 帕尔哈提 茹仙古丽 木拉提 努尔古丽 赛力克 叶斯波力 "
              u"古丽巴哈尔 阿依努尔 "
              u"吐尔逊 玛丽亚木 哈力木拉提 热娜古丽 加娜尔 巴合提 沙吾列 艾山江 祖丽皮亚"_s);
    static const QStringList kFather = words(u"吾买尔 托合提 卡德尔 依明 热合曼 哈斯木 木合塔尔 "
                                             u"斯拉木 别克 拜山 阿布都拉 玉素甫 买买提 达吾提 "
                                             u"恰热甫汗 胡尔曼别克"_s);
    return random.pick(kGiven) + u'·' + random.pick(kFather);
}

QString inventArabicName(Random &random)
{
    static const QStringList kGiven = words(
        u"ئەركىن ئامانگۈل دىلشات پەرھات رۇسلان نۇرگۈل ئايگۈل گۈلباھار تۇرسۇن مەريەم ئەسقەر رەنا"_s);
    static const QStringList kFather =
        words(u"ئۆمەر توختى قادىر ئىمىن راخمان ھاشىم مۇختار ئىسلام يۈسۈپ داۋۇت مەمەت سابىر"_s);
    return random.pick(kGiven) + u' ' + random.pick(kFather);
}

QString inventPhone(Random &random)
{
    // Heads that the numbering plan has given out; 170 and 199 stand for the newer ones.
    static const QStringList kHeads = words(
        u"130 131 133 135 136 137 138 139 147 150 151 152 155 157 158 159 166 170 173 175 177 178 "
        u"180 181 182 183 185 186 187 188 189 191 193 195 198 199"_s);
    return random.pick(kHeads) + digits(random, 8);
}

QString inventBankCard(Random &random)
{
    static const QStringList kHeads =
        words(u"621700 622848 621799 623052 621226 622202 621462 623668"_s);
    const int length = random.chance(0.2) ? 16 : 19;
    const QString head = random.pick(kHeads);
    const QString body = head + digits(random, length - int(head.size()) - 1);
    return body + luhnCheck(body);
}

QDate inventBirth(Random &random, int from, int to)
{
    const QDate first(from, 1, 1);
    return first.addDays(random.below(int(first.daysTo(QDate(to, 12, 28)))));
}

} // namespace

QChar residentIdCheck(const QString &first17)
{
    static constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first17[i].digitValue() * kWeights[i];
    return u"10X98765432"_s[sum % 11];
}

QChar luhnCheck(const QString &withoutCheck)
{
    int sum = 0;
    bool doubled = true;
    for (auto it = withoutCheck.crbegin(); it != withoutCheck.crend(); ++it, doubled = !doubled) {
        const int digit = it->digitValue() * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

QString inventHanName(Random &random)
{
    static const QString kSurnames =
        u"赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁马方任袁柳史唐薛"
        u"雷贺汤罗毕郝"
        u"安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江郭梅林钟徐邱骆高夏蔡田"_s;
    static const QString kGiven =
        u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国文辉力健俊峰海燕雪梅春花志勇宏"
        u"亮振东永福兰"
        u"菊生庆云山川林森根宝成全义仁礼智信和顺祥瑞嘉怡思远子涵宇轩晨曦雨桐诗琪德厚延年守业继先立新卫民爱党"_s;
    QString name(1, kSurnames[random.below(int(kSurnames.size()))]);
    const int given = random.chance(0.75) ? 2 : 1;
    for (int i = 0; i < given; ++i)
        name += kGiven[random.below(int(kGiven.size()))];
    return name;
}

QString inventTownship(Random &random)
{
    static const QStringList kTowns =
        words(u"红柳镇 塔斯陶镇 沙枣乡 白杨沟镇 阿克布拉克乡 柳树泉镇 "
              u"喀拉苏乡 东风镇 河坝镇 恰尔巴格乡"_s);
    return random.pick(kTowns);
}

QString inventVillage(Random &random)
{
    static const QStringList kVillages =
        words(u"团结村 上游村 新城村 库木村 牧业村 红星村 英巴格村 "
              u"阔什艾日克村 丰收村 中心村 东岸村"_s);
    return random.pick(kVillages);
}

QString inventLandline(Random &random)
{
    static const QStringList kCodes = words(u"0901 0902 0903 0906 0991 0994 0996 0997 0998 0999"_s);
    return random.pick(kCodes) + u'-' + QChar(u'2' + random.below(7)) + digits(random, 6);
}

QString inventCreditCode(Random &random)
{
    static const QString kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    QString code = random.pick(words(u"52 91 93 54 12"_s)) + u"650"_s + digits(random, 3);
    for (int i = 0; i < 9; ++i)
        code += kAlphabet[random.below(random.chance(0.7) ? 10 : int(kAlphabet.size()))];
    int sum = 0;
    int weight = 1;
    for (const QChar character : std::as_const(code)) {
        sum += int(kAlphabet.indexOf(character)) * weight;
        weight = weight * 3 % 31;
    }
    return code + kAlphabet[(31 - sum % 31) % 31];
}

QString inventContractCode(Random &random)
{
    return u"653101"_s + random.pick(words(u"200001 200103 201202"_s)) + u"01"_s +
           u"%1"_s.arg(random.between(1, 9999), 4, 10, QLatin1Char('0'));
}

Person inventPerson(Random &random, int bornFrom, int bornTo)
{
    static const QStringList kDivisions = words(
        u"650102 650104 650203 650402 650502 652301 652325 652701 652801 652922 653021 653101 "
        u"653126 "
        u"653201 653223 654002 654023 654201 654223 654301 659001 620102 411023 511922 370124 320621"_s);
    static const QStringList kEthnicities =
        words(u"汉族 维吾尔族 哈萨克族 回族 柯尔克孜族 蒙古族"_s);
    static const QStringList kDisabilities =
        words(u"视力残疾 听力残疾 言语残疾 肢体残疾 智力残疾 精神残疾 多重残疾"_s);
    static const QStringList kGrades = words(u"一级 二级 三级 四级"_s);
    Person person;
    const bool han = random.chance(0.6);
    person.name = han ? inventHanName(random) : inventGivenAndFather(random);
    person.arabicName = inventArabicName(random);
    person.ethnicity =
        han ? kEthnicities[random.chance(0.8) ? 0 : 3] : random.pick(kEthnicities.mid(1));
    person.birth = inventBirth(random, bornFrom, bornTo);
    const int sequence = random.between(996, 998);
    person.sex = sequence % 2 == 1 ? u"男"_s : u"女"_s;
    const QString first17 =
        random.pick(kDivisions) + person.birth.toString(u"yyyyMMdd"_s) + QString::number(sequence);
    person.residentId = first17 + residentIdCheck(first17);
    person.phone = inventPhone(random);
    person.bankCard = inventBankCard(random);
    const int category = random.between(1, 7);
    const int grade = random.between(1, 4);
    person.disability = kDisabilities[category - 1];
    person.disabilityGrade = kGrades[grade - 1];
    person.disabilityCard = person.residentId + QString::number(category) + QString::number(grade);
    person.address = inventTownship(random) + inventVillage(random) +
                     QString::number(random.between(1, 9)) + u"组"_s +
                     QString::number(random.between(1, 260)) + u"号"_s;
    return person;
}

} // namespace support
