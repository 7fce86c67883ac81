// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistCsv.h"

#include "app/report/Words.h"

namespace report {

namespace {

bool startsFormula(const QString &text)
{
    // Tab, CR and LF count as starters themselves, so only spaces are skipped (U+3000 is one in
    // Chinese text).
    static const QString starters = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    for (const QChar character : text) {
        if (starters.contains(character))
            return true;
        if (character != QLatin1Char(' ') && character != QChar(0x3000) &&
            character != QChar(QChar::Nbsp))
            return false;
    }
    return false;
}

void appendLine(const QStringList &fields, QString &csv)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field));
    csv += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QString csvField(const QString &text)
{
    QString safe = text;
    safe.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    if (startsFormula(text))
        safe.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + safe + QLatin1Char('"');
}

QByteArray checklistCsv(const Checklist &checklist)
{
    QString csv = QString(QChar(QChar::ByteOrderMark));
    appendLine(checklistColumns(), csv);
    for (const ChecklistRow &row : checklist.rows)
        appendLine(checklistCells(row), csv);
    return csv.toUtf8();
}

} // namespace report
