// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/LabelledWords_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// What the words of a type look like from their beginning; nothing: any words do.
const QRegularExpression *shapeOf(FindingType type)
{
    static const QRegularExpression age(QStringLiteral("^[0-9]{1,3}(?:周?岁)?(?![0-9年月.])"));
    static const QRegularExpression sex(QStringLiteral("^[男女]性?(?![\\x{4e00}-\\x{9fff}])"));
    static const QRegularExpression ethnicity(
        QStringLiteral("^(?:[\\x{4e00}-\\x{9fff}]{1,7}族|[汉维哈回蒙柯藏满壮塔乌锡苗彝土撒]"
                       "(?![\\x{4e00}-\\x{9fff}]))"));
    static const QRegularExpression marital(
        QStringLiteral("^(?:已婚|未婚|离异|离婚|丧偶|再婚|初婚|复婚|单身|同居|分居|[有无]配偶|"
                       "已离|孀居)[^,，。;；\\n]{0,6}"));
    static const QRegularExpression education(
        QStringLiteral("^(?:半?文盲|小学|初中|高中|中专|中技|技校|职高|大专|专科|本科|大学|硕士|"
                       "博士|研究生|学龄前|初小|高小|扫盲|中师|成人)[^,，。;；\\n]{0,6}"));
    static const QRegularExpression political(
        QStringLiteral("^(?:中共|共产党|党员|预备|团员|共青团|群众|民主|民革|民盟|民建|民进|农工|"
                       "致公|九三|台盟|无党派)[^,，。;；\\n]{0,6}"));
    static const QRegularExpression income(
        QStringLiteral("^(?:约|人民币|¥)?[0-9][0-9.,]*(?:余|多)?[万千百]?元?(?:/[年月人])?"));
    switch (type) {
    case FindingType::Age:
        return &age;
    case FindingType::Sex:
        return &sex;
    case FindingType::Ethnicity:
        return &ethnicity;
    case FindingType::Marital:
        return &marital;
    case FindingType::Education:
        return &education;
    case FindingType::Political:
        return &political;
    case FindingType::Income:
        return &income;
    default:
        return nullptr;
    }
}

/// Where a next label that no pack knows begins: a gap, some characters and a colon.
qsizetype beforeUnknownLabel(const TextStream &stream, qsizetype begin, qsizetype end)
{
    const QString &text = stream.text();
    for (qsizetype at = begin + 1; at < end; ++at) {
        if (stream.gapBefore(at) == Gap::None)
            continue;
        qsizetype colon = at;
        while (colon < end && colon - at <= 8 && text[colon].isLetter())
            ++colon;
        if (colon > at && colon < text.size() && text[colon] == u':')
            return at;
    }
    return end;
}

/// Remarks and reasons run over commas to the end of their sentence.
qsizetype endOfSentence(const TextStream &stream, qsizetype begin, qsizetype limit)
{
    constexpr qsizetype kLongest = 80;
    const QString &text = stream.text();
    qsizetype end = begin;
    while (end < limit && end - begin < kLongest && !QStringView(u"。;!?\n").contains(text[end]))
        ++end;
    // A number tells that the sentence goes on to other things.
    const auto digit =
        std::find_if(text.begin() + begin, text.begin() + end, [](QChar c) { return c.isDigit(); });
    if (digit != text.begin() + end)
        end = std::min(end, begin + std::max<qsizetype>(
                                        0, valueLength(QStringView(text).mid(begin, end - begin))));
    while (end > begin && QStringView(u",、(").contains(text[end - 1]))
        --end;
    return end;
}

} // namespace

qsizetype endOfLabelled(const TextStream &stream, qsizetype begin, qsizetype limit,
                        FindingType type, bool somebody)
{
    const QString &text = stream.text();
    if (const QRegularExpression *shape = shapeOf(type)) {
        const QRegularExpressionMatch match =
            shape->match(text.mid(begin, std::min<qsizetype>(limit - begin + 1, 40)));
        if (!match.isValid() || !match.hasMatch())
            return begin;
        const qsizetype end = std::min(limit, begin + match.capturedLength());
        for (qsizetype k = begin + 1; k < end; ++k)
            if (stream.gapBefore(k) != Gap::None && text[k].isLetter())
                return k; // "丧偶 子女情况"
        return end;
    }
    const bool sentence = type == FindingType::Remark || type == FindingType::Hardship;
    qsizetype end = sentence ? endOfSentence(stream, begin, limit)
                             : std::min(limit, begin + valueLength(text.mid(begin, 80)));
    // "致贫原因:因病,本人患尿毒症": the reason is said, and the sentence goes on.
    constexpr qsizetype kBrief = 5;
    const QStringView head = QStringView(text).mid(begin, kBrief + 1);
    if (type == FindingType::Hardship && head.startsWith(u'因') && head.contains(u','))
        end = std::min(end, begin + head.indexOf(u','));
    end = beforeUnknownLabel(stream, begin, end);
    const qsizetype length = end - begin;
    switch (type) {
    case FindingType::Religion:
        return length <= 12 ? end : begin;
    case FindingType::Employer:
    case FindingType::School:
        return somebody && length >= 2 && length <= 30 ? end : begin;
    case FindingType::Hardship:
        return length >= 2 ? end : begin;
    case FindingType::Health:
        return length <= 40 ? end : begin;
    case FindingType::Remark:
        return end;
    default:
        return begin;
    }
}

} // namespace privacy
