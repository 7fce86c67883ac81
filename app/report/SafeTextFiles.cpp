// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/SafeTextFiles.h"

#include "app/report/ChecklistCsv.h"
#include "app/report/XlsxSheet_p.h"

#include <algorithm>
#include <cmath>

namespace report {

namespace {

using privacy::SafeBlock;
using privacy::SafeCell;

/// Whether a spreadsheet would make another number of it.
bool isChangedAsNumber(const QString &text)
{
    constexpr qsizetype kMostDigits = 11;
    const QString number = text.trimmed();
    const bool isNumber = !number.isEmpty() && std::all_of(number.begin(), number.end(),
                                                           [](QChar c) { return c.isDigit(); });
    return isNumber && (number.size() > kMostDigits || (number.size() > 1 && number[0] == u'0'));
}

/// Numbers with stars, which a sheet that goes from right to left would show from their end.
bool isLeftToRight(const QString &text)
{
    return text.contains(QLatin1Char('*')) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString cellHtml(const SafeCell &cell)
{
    const QString name = cell.header ? QStringLiteral("th") : QStringLiteral("td");
    QString tag = QLatin1Char('<') + name;
    if (cell.rowSpan > 1)
        tag += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    if (cell.columnSpan > 1)
        tag += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    if (isLeftToRight(cell.text))
        tag += QStringLiteral(" dir=\"ltr\"");
    if (isChangedAsNumber(cell.text))
        tag += QStringLiteral(" style=\"mso-number-format:'\\@'\"");
    return tag + QLatin1Char('>') + cell.text.toHtmlEscaped() + QStringLiteral("</%1>").arg(name);
}

QString tableHtml(const SafeBlock &block)
{
    QString html = QStringLiteral("<table border=\"1\">");
    for (const QList<SafeCell> &row : block.rows) {
        html += QStringLiteral("<tr>");
        for (const SafeCell &cell : row)
            html += cellHtml(cell);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

/// Places that merged cells of rows above, and of the row itself, take.
class Grid
{
public:
    /// The column of the next cell of a row; takes its places.
    int place(int row, const SafeCell &cell)
    {
        int column = 0;
        while (m_taken.contains({row, column}))
            ++column;
        for (int down = 0; down < cell.rowSpan; ++down)
            for (int along = 0; along < cell.columnSpan; ++along)
                m_taken.insert({row + down, column + along});
        return column;
    }

private:
    QSet<std::pair<int, int>> m_taken;
};

/// As wide as what stands in them, Chinese characters counting twice.
QList<double> widthsOf(const privacy::SafeText &text)
{
    constexpr double kNarrowest = 6;
    constexpr double kWidest = 40;
    QList<double> widths;
    for (const SafeBlock &block : text.blocks) {
        Grid grid;
        for (int row = 0; block.table && row < block.rows.size(); ++row) {
            for (const SafeCell &cell : block.rows[row]) {
                const int column = grid.place(row, cell);
                const auto wide = std::count_if(cell.text.begin(), cell.text.end(),
                                                [](QChar c) { return c.unicode() >= 0x2E80; });
                while (widths.size() <= column)
                    widths.append(kNarrowest);
                if (cell.columnSpan == 1)
                    widths[column] = std::clamp(static_cast<double>(cell.text.size() + wide) + 2,
                                                widths[column], kWidest);
            }
        }
    }
    return widths;
}

void writeSheet(XlsxSheet &sheet, const privacy::SafeText &text, const XlsxLooks &looks)
{
    sheet.setWidths(widthsOf(text));
    int first = 0;
    for (const SafeBlock &block : text.blocks) {
        Grid grid;
        for (int row = 0; row < block.rows.size(); ++row) {
            for (const SafeCell &cell : block.rows[row]) {
                const int column = grid.place(row, cell);
                lxw_format *look = !block.table               ? looks.plain
                                   : cell.header              ? looks.header
                                   : isLeftToRight(cell.text) ? looks.leftToRight
                                                              : looks.text;
                if (cell.rowSpan > 1 || cell.columnSpan > 1)
                    sheet.merge(first + row, column, {cell.columnSpan, cell.rowSpan}, cell.text,
                                look);
                else
                    sheet.write(first + row, column, cell.text, look);
            }
        }
        first += static_cast<int>(block.rows.size());
    }
}

} // namespace

QString safeTextHtml(const privacy::SafeText &text)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\">\n");
    for (const SafeBlock &block : text.blocks) {
        if (block.table)
            html += tableHtml(block);
        else
            html += QStringLiteral("<p>%1</p>\n")
                        .arg(block.rows.value(0).value(0).text.toHtmlEscaped());
    }
    return html;
}

QByteArray safeTextPlain(const privacy::SafeText &text)
{
    return (QChar(QChar::ByteOrderMark) + text.text).toUtf8();
}

QByteArray safeTextCsv(const privacy::SafeText &text)
{
    QString csv = QString(QChar(QChar::ByteOrderMark));
    for (const QString &line : text.lines) {
        QStringList fields;
        for (const QString &cell : line.split(QLatin1Char('\t')))
            fields.append(csvField(cell));
        csv += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

ocr::Result<QByteArray> safeTextXlsx(const privacy::SafeText &text, const QString &sheetName,
                                     bool rightToLeft)
{
    return workbookBytes([&](lxw_workbook *book) {
        const XlsxLooks looks(book, rightToLeft);
        XlsxSheet sheet(book, sheetName, looks, rightToLeft);
        writeSheet(sheet, text, looks);
        return !sheet.failed();
    });
}

} // namespace report
