// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/ShownPath.h"

#include "app/privacy/Judge.h"
#include "app/report/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace jobs {

namespace {

const QString kAll = QStringLiteral("****");

struct Hidden
{
    qsizetype start; ///< code points
    qsizetype end;
    QString mask;
};

/// Messengers name pictures after themselves and a time ("微信图片_20261129123456"): what follows
/// is no account.
bool isTimeOfPicture(const privacy::Finding &finding)
{
    static const QRegularExpression time(QStringLiteral("20\\d{6}[_-]?\\d{4,}"));
    return (finding.type == privacy::FindingType::Wechat ||
            finding.type == privacy::FindingType::Qq) &&
           finding.rawText.contains(time);
}

bool isHidden(const privacy::Finding &finding)
{
    return !isTimeOfPicture(finding) && finding.disposition != privacy::Disposition::Official;
}

/// In order; where two overlap, all of both.
QList<Hidden> hiddenIn(QString name, const privacy::RuleSet &rules)
{
    for (QChar &unit : name) // all of it is one line of running text
        if (unit.category() == QChar::Other_Control || unit.category() == QChar::Separator_Line ||
            unit.category() == QChar::Separator_Paragraph)
            unit = QLatin1Char(' ');
    QList<privacy::TextFinding> found = privacy::judgeText(name, rules, {});
    std::sort(found.begin(), found.end(),
              [](const privacy::TextFinding &a, const privacy::TextFinding &b) {
                  return a.start < b.start;
              });
    QList<Hidden> hidden;
    for (const privacy::TextFinding &value : std::as_const(found)) {
        if (!isHidden(value.finding) || value.start >= value.end)
            continue;
        if (!hidden.isEmpty() && value.start < hidden.last().end)
            hidden.last() = {hidden.last().start, std::max<qsizetype>(hidden.last().end, value.end),
                             kAll};
        else
            hidden.append({value.start, value.end,
                           value.finding.maskedText.isEmpty() ? kAll : value.finding.maskedText});
    }
    return hidden;
}

QString shownName(const QString &name, const privacy::RuleSet &rules)
{
    const QList<uint> characters = name.toUcs4();
    const auto part = [&characters](qsizetype start, qsizetype end) {
        const QList<uint> some = characters.mid(start, end - start);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(some.constData()), some.size());
    };
    QString shown;
    qsizetype done = 0;
    for (const Hidden &hidden : hiddenIn(name, rules)) {
        shown += part(done, hidden.start) + hidden.mask;
        done = hidden.end;
    }
    shown += part(done, characters.size());
    return report::withoutPersonalNumbers(shown); // those with a wrong check digit, too
}

} // namespace

QString shownPath(const QString &path, const privacy::RuleSet &rules)
{
    QStringList names = path.split(QLatin1Char('/'));
    for (QString &name : names)
        name = shownName(name, rules);
    return names.join(QLatin1Char('/'));
}

report::SourceError shownError(report::SourceError error, const privacy::RuleSet &rules)
{
    const QString name = error.source.section(QLatin1Char('/'), -1);
    const QString shown = shownName(name, rules);
    if (shown != name)
        error.error.detail.replace(name, shown);
    error.source = shownPath(error.source, rules);
    return error;
}

} // namespace jobs
