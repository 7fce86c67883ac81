// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/ScanTable.h"

#include "app/report/ChecklistCsv.h"
#include "app/report/Words.h"

#include <algorithm>
#include <cmath>

namespace cli {

namespace {

/// Cells of a terminal: East Asian wide ranges of Unicode's UAX 11 that occur on notices.
int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool wide = (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF) ||
                          (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) ||
                          (u >= 0xFE30 && u <= 0xFE6F) || (u >= 0xFF00 && u <= 0xFF60) ||
                          (u >= 0xFFE0 && u <= 0xFFE6);
        width += wide ? 2 : 1;
    }
    return width;
}

QString fileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

QString cellText(int index)
{
    return index < 0 ? QStringLiteral("-") : QString::number(index);
}

QString boxText(const privacy::Finding &finding)
{
    QStringList numbers;
    if (finding.place.quads.isEmpty())
        return {};
    for (const QPointF &corner : finding.place.quads.first().corners)
        numbers << QString::number(std::lround(corner.x()))
                << QString::number(std::lround(corner.y()));
    return numbers.join(QLatin1Char(' '));
}

QString counted(qsizetype count, const char *what)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1String(what),
                                                    count == 1 ? QString() : QStringLiteral("s"));
}

/// What was not wholly seen: without it a page of which nothing could be read would look clean.
QString notSeen(const report::ScanPage &scanned)
{
    const QString where = QStringLiteral("%1, page %2")
                              .arg(printable(fileName(scanned.source)))
                              .arg(scanned.page.page);
    QString text;
    for (qsizetype i = 0; i < scanned.page.sheets.size(); ++i) {
        const ocr::Sheet &sheet = scanned.page.sheets[i];
        if (sheet.isComplete() && sheet.rowsRead >= 1.0)
            continue;
        QStringList why;
        for (const ocr::Incomplete incomplete : sheet.incomplete)
            why << ocr::incompleteName(incomplete);
        if (sheet.rowsRead < 1.0) {
            // Rounded down: 99.6 % is not all of it.
            why << QStringLiteral("%1 % of its rows read")
                       .arg(static_cast<int>(std::floor(sheet.rowsRead * 100)));
        }
        text += QStringLiteral("%1, sheet %2: not complete (%3)\n")
                    .arg(where)
                    .arg(i + 1)
                    .arg(why.join(QStringLiteral(", ")));
    }
    if (const qsizetype unread = scanned.page.unread.size(); unread > 0)
        text += QStringLiteral("%1: %2 with ink could not be read\n")
                    .arg(where, counted(unread, "place"));
    return text;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << report::csvField(cell);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QString printable(QString text)
{
    for (QChar &c : text) {
        const ushort u = c.unicode();
        // Joiners, also "format" characters, belong to Arabic script; the orders that turn text
        // round (UAX 9) do not.
        const bool turns = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        if (turns || c.category() == QChar::Other_Control ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char('?');
    }
    return text;
}

QString alignedTable(QList<QStringList> rows)
{
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = printable(cell);
    }
    QList<int> widths;
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], displayWidth(row[i]));
        }
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[i] - displayWidth(row[i]) + 2, QLatin1Char(' '));
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString scanTable(const report::ScanDocument &document)
{
    QList<QStringList> rows{{QStringLiteral("file"), QStringLiteral("page"),
                             QStringLiteral("sheet"), QStringLiteral("row"), QStringLiteral("what"),
                             QStringLiteral("value"), QStringLiteral("disposition"),
                             QStringLiteral("severity"),
                             QStringLiteral("why, by what law, and what to do")}};
    int exposed = 0;
    int review = 0;
    QString incomplete;
    for (const report::ScanPage &page : document.pages) {
        incomplete += notSeen(page);
        // Findings come first among the rows, in their order.
        const QList<report::ChecklistRow> explained = report::allRowsOf(page);
        for (qsizetype i = 0; i < page.judgement.findings.size(); ++i) {
            const privacy::Finding &finding = page.judgement.findings[i];
            exposed += finding.disposition == privacy::Disposition::Exposed;
            review += finding.disposition == privacy::Disposition::Review;
            rows.append({fileName(page.source), QString::number(finding.page),
                         QString::number(finding.sheet + 1), cellText(finding.row),
                         privacy::findingTypeName(finding.type), finding.maskedText,
                         privacy::dispositionName(finding.disposition),
                         privacy::severityName(finding.severity),
                         report::sentenceOf(explained[i])});
        }
    }
    QString text = rows.size() > 1 ? alignedTable(rows) : QString();
    text += incomplete;
    text += QStringLiteral("%1 read, %2 exposed, %3 to review, %4 not read\n")
                .arg(counted(document.pages.size(), "page"))
                .arg(exposed)
                .arg(review)
                .arg(document.errors.size());
    return text;
}

QString scanCsv(const report::ScanDocument &document)
{
    QString text =
        csvLine({QStringLiteral("source"), QStringLiteral("page"), QStringLiteral("id"),
                 QStringLiteral("type"), QStringLiteral("masked_value"),
                 QStringLiteral("disposition"), QStringLiteral("severity"),
                 QStringLiteral("confidence"), QStringLiteral("sheet"), QStringLiteral("table"),
                 QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("header"),
                 QStringLiteral("action"), QStringLiteral("reasons"), QStringLiteral("box")});
    for (const report::ScanPage &page : document.pages) {
        for (const privacy::Finding &finding : page.judgement.findings) {
            const auto index = [](int value, int add) {
                return value < 0 ? QString() : QString::number(value + add);
            };
            text += csvLine({page.source, QString::number(finding.page), finding.id,
                             privacy::findingTypeName(finding.type), finding.maskedText,
                             privacy::dispositionName(finding.disposition),
                             privacy::severityName(finding.severity),
                             QString::number(finding.confidence, 'f', 3), index(finding.sheet, 1),
                             index(finding.table, 1), index(finding.row, 0),
                             index(finding.column, 0), finding.header, finding.action,
                             finding.reasons.join(QLatin1Char(';')), boxText(finding)});
        }
    }
    return text;
}

} // namespace cli
