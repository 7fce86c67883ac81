// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistXlsx.h"

#include "app/report/NoticeWords.h"
#include "app/report/Words.h"
#include "app/report/XlsxSheet_p.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

/// Widths in characters, so that a page of A4 in landscape holds a row: of noticeColumns() and of
/// checklistColumns() behind the notice's number.
const QList<double> kNoticeWidths{8, 22, 6, 6, 18, 13, 22, 22, 22, 10, 9, 26, 28, 12, 16};
const QList<double> kRowWidths{8, 26, 6, 6, 26, 18, 24, 14, 10, 40, 34};
constexpr double kPictureWidth = 24;              ///< characters
constexpr QSize kPictureCell(173, 173);           ///< pixels: so wide is that column
constexpr double kPictureRow = 173 * 72.0 / 96.0; ///< points
constexpr double kLineHeight = 17;                ///< points: of Chinese letters
constexpr int kStatusColumn = 13;
constexpr int kFirstTotal = 2; ///< row
const QList<int> kLeftToRightNoticeColumns{1, 5};

using Rows = QList<int>; ///< on the sheet of rows: the first of each notice, 0 for one without

void writeTotals(XlsxSheet &sheet, const ChecklistReport &report, const XlsxLooks &looks)
{
    sheet.setWidths({44, 14});
    sheet.write(0, 0, verdictWords(report.checklist.totals), looks.title);
    int line = kFirstTotal;
    for (const auto &[label, number] : totalsLines(report.checklist.totals)) {
        sheet.write(line, 0, label, looks.text);
        sheet.write(line, 1, QString::number(number), looks.leftToRight);
        ++line;
    }
    for (const QString &words :
         {report.day.toString(Qt::ISODate), rulesWords(report), maskedValuesNote()})
        sheet.write(++line, 0, words, looks.plain);
}

/// Where each notice's rows begin on the sheet of rows, on which row 0 is the header.
Rows firstRows(const ChecklistReport &report)
{
    Rows first;
    for (const ChecklistNotice &notice : report.notices)
        first.append(notice.rows.isEmpty() ? 0 : static_cast<int>(notice.rows.first()) + 1);
    return first;
}

/// How many lines the fullest of the cells takes; Chinese letters are two of a column's characters.
int linesOf(const QStringList &cells, const QList<double> &widths)
{
    int most = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        int lines = 0;
        for (const QString &line : cells[i].split(QLatin1Char('\n'))) {
            const auto wide = std::count_if(line.cbegin(), line.cend(), [](QChar letter) {
                return letter.unicode() >= 0x2E80;
            });
            lines += std::max(1, static_cast<int>(std::ceil(
                                     static_cast<double>(line.size() + wide) / widths[i])));
        }
        most = std::max(most, lines);
    }
    return most;
}

void writeNotices(XlsxSheet &sheet, const ChecklistReport &report, const XlsxLooks &looks)
{
    QStringList columns = noticeColumns();
    QList<double> widths = kNoticeWidths;
    const bool hasPictures = !report.pictures.isEmpty();
    if (hasPictures) {
        columns.append(pictureTitle(report));
        widths.append(kPictureWidth);
    }
    sheet.setWidths(widths);
    for (int column = 0; column < columns.size(); ++column)
        sheet.write(0, column, columns[column], looks.header);
    const Rows first = firstRows(report);
    for (int i = 0; i < report.notices.size(); ++i) {
        const QStringList cells = noticeCells(report, i);
        const int line = i + 1;
        for (int column = 0; column < cells.size(); ++column) {
            if (column == 0 && first[i] > 0)
                sheet.writeLink(line, 0, cells[0], checklistTitle(), first[i]);
            else
                sheet.write(line, column, cells[column],
                            kLeftToRightNoticeColumns.contains(column) ? looks.leftToRight
                                                                       : looks.text);
        }
        // Excel makes rows fit when it opens them; other programs cut them off.
        constexpr double kHighestRow = 409; // points: Excel takes no more
        const double height = std::min(kHighestRow, kLineHeight * linesOf(cells, widths));
        sheet.setRowHeight(line, height);
        if (!hasPictures)
            continue;
        const int column = static_cast<int>(cells.size());
        sheet.write(line, column, {}, looks.text);
        if (const CoveredPicture *picture = pictureOf(report, report.notices[i])) {
            sheet.setRowHeight(line, std::max(kPictureRow, height));
            sheet.insertImage(line, column, picture->image, kPictureCell,
                              pictureWords(*picture) + QLatin1Char(' ') + cells[0]);
        }
    }
    const int last = static_cast<int>(report.notices.size());
    sheet.offer(1, last, kStatusColumn, statusChoices());
    sheet.finishTable(last, static_cast<int>(columns.size()));
}

void writeRows(XlsxSheet &sheet, const ChecklistReport &report, const XlsxLooks &looks)
{
    const QStringList columns = QStringList{noticeColumns().first()} + checklistColumns();
    sheet.setWidths(kRowWidths);
    for (int column = 0; column < columns.size(); ++column)
        sheet.write(0, column, columns[column], looks.header);
    for (int notice = 0; notice < report.notices.size(); ++notice) {
        for (const qsizetype index : report.notices[notice].rows) {
            const int line = static_cast<int>(index) + 1;
            sheet.writeLink(line, 0, noticeNumber(notice), noticesTitle(), notice + 1);
            const QStringList cells = checklistCells(report.checklist.rows[index]);
            for (int column = 0; column < cells.size(); ++column) {
                const bool isValue = column == 0 || column == kMaskedValueColumn;
                sheet.write(line, column + 1, cells[column],
                            isValue ? looks.leftToRight : looks.text);
            }
        }
    }
    sheet.finishTable(static_cast<int>(report.checklist.rows.size()),
                      static_cast<int>(columns.size()));
}

/// False where a cell failed.
bool fillWorkbook(const ChecklistReport &report, lxw_workbook *book, bool rightToLeft)
{
    // The day alone: the same checklist gives the same bytes all day long.
    lxw_doc_properties properties{};
    properties.created = QDateTime(report.day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    const XlsxLooks looks(book, rightToLeft);
    XlsxSheet totals(book, checklistTotalsTitle(), looks, rightToLeft);
    writeTotals(totals, report, looks);
    XlsxSheet notices(book, noticesTitle(), looks, rightToLeft);
    writeNotices(notices, report, looks);
    XlsxSheet rows(book, checklistTitle(), looks, rightToLeft);
    writeRows(rows, report, looks);
    return !totals.failed() && !notices.failed() && !rows.failed();
}

} // namespace

ocr::Result<QByteArray> checklistXlsx(const ChecklistReport &report, bool rightToLeft)
{
    return workbookBytes(
        [&](lxw_workbook *book) { return fillWorkbook(report, book, rightToLeft); });
}

} // namespace report
