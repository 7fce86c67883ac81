// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/ScanTable.h"

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

QString csvCell(QString text)
{
    static const QString kFormula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kFormula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QString alignedTable(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], displayWidth(row[i]));
        }
    }
    QString text;
    for (const QStringList &row : rows) {
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
                             QStringLiteral("severity")}};
    int exposed = 0;
    int review = 0;
    for (const report::ScanPage &page : document.pages) {
        for (const privacy::Finding &finding : page.judgement.findings) {
            exposed += finding.disposition == privacy::Disposition::Exposed;
            review += finding.disposition == privacy::Disposition::Review;
            rows.append({fileName(page.source), QString::number(finding.page),
                         QString::number(finding.sheet + 1), cellText(finding.row),
                         privacy::findingTypeName(finding.type), finding.maskedText,
                         privacy::dispositionName(finding.disposition),
                         privacy::severityName(finding.severity)});
        }
    }
    QString text = rows.size() > 1 ? alignedTable(rows) : QString();
    text += QStringLiteral("%1 pages read, %2 exposed, %3 to review, %4 not read\n")
                .arg(document.pages.size())
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
