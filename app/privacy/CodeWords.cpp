// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/CodeWords_p.h"

#include <algorithm>

namespace privacy {

bool isNumberList(QStringView between)
{
    return std::all_of(between.begin(), between.end(), [](QChar c) {
        return c.isDigit() || c == u'*' || c == u'-' ||
               QStringView(u",，、/或和;；\n()X").contains(c);
    });
}

bool isListOfCodes(QStringView between, qsizetype size)
{
    static const QRegularExpression mark(QStringLiteral("[,，、/和或;；\n()]+"));
    const QList<QStringView> items = between.split(mark, Qt::SkipEmptyParts);
    return isNumberList(between) && std::all_of(items.begin(), items.end(), [&](QStringView item) {
               return item.size() == size;
           });
}

bool isUnbroken(const TextStream &stream, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin + 1; i <= end && i < stream.size(); ++i)
        if (stream.gapBefore(i) != Gap::None)
            return false;
    return true;
}

QString codeWordBefore(const TextStream &stream, qsizetype at, qsizetype from)
{
    static const QRegularExpression code(QStringLiteral(
        "((?:证[,(])?[\\x{4e00}-\\x{9fff}]{0,8}?(?:编号|编码|代码|条码|流水|(?:单|批|计划|"
        "备案|登记|注册|许可证?|凭证|"
        "合同|案|件|型|档|文|书|桩|井|线路|申请|批准|项目|工程|设备|终端|商户|(?"
        "<!手)机|表|管|线|站|库|货|款|箱|"
        "柜|包|航班|班次|车次|受理|任务|批次|序|发票|图|税|车架|标段|招标|采购|"
        "公告|记录|报告|样品)号))"
        "[:为是]?([A-Z0-9./_-]{0,24})$"));
    const qsizetype begin = std::max(from, at - 36);
    const QRegularExpressionMatch match =
        code.match(stream.text().mid(begin, std::max<qsizetype>(0, at - begin)));
    const bool isCode =
        match.isValid() && match.hasMatch() && isUnbroken(stream, at - match.capturedLength(2), at);
    return isCode ? match.captured(1) : QString();
}

Field underCode(Field field, const QString &word)
{
    const bool given = std::any_of(word.begin(), word.end(), [](QChar c) {
        return QStringView(u"人员户生民者会证档身").contains(c);
    });
    const QList<FindingType> unless{FindingType::ResidentId, FindingType::DisabilityCert,
                                    FindingType::BankCard};
    field.meaning = WordMeaning{WordKind::Veto,
                                FindingType::OtherId,
                                RunningUse::Direct,
                                {},
                                given ? unless : QList<FindingType>{}};
    return field;
}

} // namespace privacy
