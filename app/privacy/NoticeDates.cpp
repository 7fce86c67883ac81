// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/NoticeDates_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

const QString kDay = QStringLiteral("(20[0-9]{2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");

int chineseNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number;
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const qsizetype ten = text.indexOf(u'十');
    const auto digit = [&](QStringView part, int without) {
        return part.isEmpty() ? without : static_cast<int>(digits.indexOf(part.front()));
    };
    if (ten < 0)
        return std::max(0, digit(text, 0));
    return 10 * std::max(0, digit(QStringView(text).first(ten), 1)) +
           std::max(0, digit(QStringView(text).sliced(ten + 1), 0));
}

/// "二〇二六年三月十一日" as "2026年3月11日".
QString withArabicDates(const QString &text)
{
    static const QRegularExpression written(
        QStringLiteral("二[〇零○0O]([〇零○一二三四五六七八九])([〇零○一二三四五六七八九])年"
                       "([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"));
    QString result = text;
    for (QRegularExpressionMatch match = written.match(result); match.hasMatch();
         match = written.match(result)) {
        const QString date = QStringLiteral("20%1%2年%3月%4日")
                                 .arg(chineseNumber(match.captured(1)))
                                 .arg(chineseNumber(match.captured(2)))
                                 .arg(chineseNumber(match.captured(3)))
                                 .arg(chineseNumber(match.captured(4)));
        result.replace(match.capturedStart(), match.capturedLength(), date);
    }
    return result;
}

QDate dayOf(const QRegularExpressionMatch &match, int first)
{
    return QDate(match.captured(first).toInt(), match.captured(first + 1).toInt(),
                 match.captured(first + 2).toInt());
}

/// "公示期:2026年3月1日至3月7日": what the second day leaves out is as in the first.
QRegularExpressionMatch readPeriod(const QString &text, NoticeDates &dates)
{
    static const QRegularExpression period(
        QStringLiteral(
            "(?:公示|公告|公开|张贴)(?:期限|期间|期|时间|日期)?[^0-9\\n]{0,10}\\n?[^0-9\\n]{0,4}") +
        kDay +
        QStringLiteral("[起]?[^0-9\\n]{0,4}(?:至|到|-|—|–|―|~|～|一)+[^0-9\\n]{0,4}"
                       "(?:(20[0-9]{2})[年./-])?(?:([0-9]{1,2})[月./-])?([0-9]{1,2})日?"));
    const QRegularExpressionMatch match = period.match(text);
    if (!match.hasMatch())
        return match;
    const QDate from = dayOf(match, 1);
    const QString year = match.captured(4);
    const QString month = match.captured(5);
    QDate to(year.isEmpty() ? from.year() : year.toInt(),
             month.isEmpty() ? from.month() : month.toInt(), match.captured(6).toInt());
    if (to.isValid() && to < from && year.isEmpty())
        to = to.addYears(1); // over New Year
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) > 1000)
        return {};
    dates.periodFrom = from;
    dates.periodTo = to;
    dates.periodDays = static_cast<int>(from.daysTo(to)) + 1;
    return match;
}

void readLength(const QString &text, NoticeDates &dates)
{
    static const QRegularExpression length(QStringLiteral(
        "公示(?:期限|期|时间)?(?:为|是|共|:)*([0-9]{1,3}|[一二三四五六七八九十]{1,3})"
        "个?(工作日|天|日)(?!起|至|前|后)"));
    const QRegularExpressionMatch match = length.match(text);
    if (!match.hasMatch())
        return;
    const int days = chineseNumber(match.captured(1));
    if (days < 1)
        return;
    const bool working = match.captured(2) == QStringLiteral("工作日");
    dates.periodDays = working ? days * 7 / 5 : days; // five of seven days are working days
    // Holidays, and the Sundays worked for them, are new every year: no day follows from those.
    if (dates.date.isValid() && !working) {
        dates.periodFrom = dates.date;
        dates.periodTo = dates.date.addDays(days);
    }
}

} // namespace

NoticeDates noticeDates(const QString &text)
{
    static const QRegularExpression day(kDay);
    NoticeDates dates;
    const QString plain = withArabicDates(text);
    const QRegularExpressionMatch period = readPeriod(plain, dates);
    for (auto it = day.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool inPeriod = period.hasMatch() &&
                              match.capturedStart() >= period.capturedStart() &&
                              match.capturedEnd() <= period.capturedEnd();
        if (!inPeriod && dayOf(match, 1).isValid())
            dates.date = dayOf(match, 1);
    }
    if (!dates.date.isValid())
        dates.date = dates.periodFrom;
    if (dates.periodDays == 0)
        readLength(plain, dates);
    return dates;
}

} // namespace privacy
