// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/NoticeWords.h"

#include "app/report/Direction.h"
#include "app/report/Words.h"

#include <QCoreApplication>

namespace report {

namespace {

/// Gives this file tr() with the context "Report".
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString countLine(const QString &what, int count)
{
    return labelled(what, QString::number(count));
}

QString numberOrNothing(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

} // namespace

QString kindOfNotice(const ChecklistNotice &notice)
{
    if (notice.sheet == 0)
        return Report::tr("File could not be read");
    const QString words = noticeTypeWords(notice.noticeType);
    return words.isEmpty() ? shownLabel(notice.noticeType) : words;
}

QString maskFaultWords(const QString &fault)
{
    const QString what = [&fault] {
        switch (fault.mid(1).toInt()) {
        case 1:
            return Report::tr("too few characters hidden");
        case 2:
            return Report::tr("date of birth left open");
        case 3:
            return Report::tr("another notice shows what is hidden");
        case 4:
            return Report::tr("another column shows what is hidden");
        case 6:
            return Report::tr("hidden only on the screen");
        case 7:
            return Report::tr("a remark tells too much");
        case 8:
            return Report::tr("a code or a copy of a card tells it");
        case 9:
            return Report::tr("an old notice still hangs");
        case 10:
            return Report::tr("a number left open tells who it is");
        case 11:
            return Report::tr("hidden in some rows only");
        case 12:
            return Report::tr("kind and grade of disability left open");
        default:
            return QString();
        }
    }();
    return what.isEmpty() ? fault : fault + QLatin1Char(' ') + what;
}

QString noticeNumber(qsizetype index)
{
    return QStringLiteral("No. %1").arg(index + 1);
}

QString noticeFileWords(const ChecklistNotice &notice)
{
    QStringList parts{leftToRight(shownFileName(notice.source))};
    if (notice.pages > 1 || (notice.pages == 0 && notice.page > 0))
        parts.append(Report::tr("page %1").arg(notice.page));
    if (notice.sheetsOnPage > 1)
        parts.append(Report::tr("sheet %1").arg(notice.sheet));
    //: between parts of one line: "notice.pdf, page 2"
    return parts.join(Report::tr(", "));
}

QString noticeDayWords(const ChecklistNotice &notice)
{
    const QDate last = notice.periodTo;
    const QDate first = notice.periodFrom.isValid() ? notice.periodFrom : notice.date;
    if (first.isValid() && last.isValid())
        return first.toString(Qt::ISODate) + QStringLiteral(" – ") + last.toString(Qt::ISODate);
    return (last.isValid() ? last : first).toString(Qt::ISODate);
}

QStringList exposedLines(const ChecklistNotice &notice)
{
    QStringList lines;
    for (const KindCount &kind : notice.kinds)
        if (kind.exposed > 0)
            lines.append(countLine(typeWords(kind.type), kind.exposed));
    return lines;
}

QStringList lookAtLines(const ChecklistNotice &notice, const Checklist &checklist)
{
    QStringList lines;
    for (const KindCount &kind : notice.kinds)
        if (kind.review > 0)
            lines.append(countLine(typeWords(kind.type), kind.review));
    QList<std::pair<QString, int>> notRead;
    for (const qsizetype index : notice.rows) {
        const ChecklistRow &row = checklist.rows[index];
        if (row.kind == ChecklistRow::Kind::Finding)
            continue;
        const QString what = typeWords(row);
        if (notRead.isEmpty() || notRead.last().first != what)
            notRead.append({what, 0});
        ++notRead.last().second;
    }
    for (const auto &[what, count] : std::as_const(notRead))
        lines.append(count > 1 ? countLine(what, count) : what);
    return lines;
}

QStringList noticeBasisLines(const ChecklistNotice &notice)
{
    QStringList lines;
    for (const privacy::LegalBasis &one : notice.basis) {
        const QString words = basisWords({one});
        if (!words.isEmpty() && !lines.contains(words))
            lines.append(words);
    }
    return lines;
}

QString noticeActionWords(const ChecklistNotice &notice, const Checklist &checklist)
{
    if (notice.action == QLatin1String("read_again"))
        return actionWords(checklist.rows[notice.rows.first()]);
    if (notice.action != QLatin1String("replace"))
        return actionWords(notice.action);
    QString words = Report::tr("Replace the notice today by a copy in which this is covered.");
    QStringList columns;
    for (const qsizetype index : notice.rows) {
        const ChecklistRow &row = checklist.rows[index];
        if (row.action == QLatin1String("leave_out_column") &&
            row.disposition == privacy::Disposition::Exposed && !columns.contains(typeWords(row)))
            columns.append(typeWords(row));
    }
    if (!columns.isEmpty())
        words += QLatin1Char('\n') +
                 //: %1 is a list of kinds, for example "ID card number; Health"
                 Report::tr("Leave out these columns: %1.").arg(columns.join(QStringLiteral("; ")));
    return words;
}

QStringList statusChoices()
{
    return {Report::tr("Not corrected"), Report::tr("Being corrected"), Report::tr("Corrected"),
            Report::tr("Taken down"), Report::tr("Nothing to correct")};
}

QString firstStatus(const ChecklistNotice &notice)
{
    return notice.rows.isEmpty() ? statusChoices().last() : statusChoices().first();
}

QStringList noticeColumns()
{
    return {Report::tr("No."),
            Report::tr("File"),
            Report::tr("Page"),
            Report::tr("Sheet"),
            Report::tr("Kind of notice"),
            Report::tr("Date or period"),
            Report::tr("Must be covered"),
            Report::tr("To be looked at"),
            Report::tr("Faults of masks"),
            Report::tr("Severity"),
            Report::tr("People concerned"),
            Report::tr("Legal basis"),
            Report::tr("Required action"),
            Report::tr("Status"),
            remarksTitle()};
}

QStringList noticeCells(const ChecklistReport &report, qsizetype index)
{
    const ChecklistNotice &notice = report.notices[index];
    QStringList faults;
    for (const QString &fault : notice.faults)
        faults.append(maskFaultWords(fault));
    const QString newLine = QStringLiteral("\n");
    return {noticeNumber(index),
            shownFileName(notice.source),
            numberOrNothing(notice.page),
            numberOrNothing(notice.sheet),
            kindOfNotice(notice),
            noticeDayWords(notice),
            exposedLines(notice).join(newLine),
            lookAtLines(notice, report.checklist).join(newLine),
            faults.join(newLine),
            notice.rows.isEmpty() ? QString() : severityWords(notice.severity),
            numberOrNothing(notice.people),
            noticeBasisLines(notice).join(newLine),
            noticeActionWords(notice, report.checklist),
            firstStatus(notice),
            QString()};
}

QString noticesTitle()
{
    return Report::tr("Notices");
}

QString pictureWords(const CoveredPicture &picture)
{
    return picture.isEvidence ? Report::tr("Evidence picture, covered")
                              : Report::tr("Covered copy, no evidence");
}

QString pictureTitle(const ChecklistReport &report)
{
    const QList<CoveredPicture> &pictures = report.pictures;
    const bool isMixed = std::any_of(pictures.cbegin(), pictures.cend(), [&](const auto &picture) {
        return picture.isEvidence != pictures.first().isEvidence;
    });
    return isMixed || pictures.isEmpty() ? Report::tr("Covered picture")
                                         : pictureWords(pictures.first());
}

QString remarksTitle()
{
    return Report::tr("Remarks");
}

QString rulesWords(const ChecklistReport &report)
{
    if (report.rules.isEmpty())
        return {};
    QStringList packs;
    for (const privacy::RulePackInfo &pack : report.rules)
        packs.append(leftToRight(pack.id + QLatin1Char(' ') + pack.version));
    //: %1 is a list of rule packs with their versions
    return Report::tr("Rules: %1").arg(packs.join(QStringLiteral(", ")));
}

} // namespace report
