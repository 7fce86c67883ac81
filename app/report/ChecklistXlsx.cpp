// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistXlsx.h"

#include "app/report/Words.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

namespace report {

namespace {

/// Excel's own limit for a cell.
constexpr int kMostCharacters = 32767;

/// Widths in characters, one for each of checklistColumns(): chosen so that a row of a Chinese
/// checklist fits an A4 page in landscape.
constexpr std::array<double, 10> kColumnWidths{26, 6, 6, 26, 18, 24, 14, 10, 40, 34};

/// libxlsxwriter accepts broken UTF-8 in silence and writes a file that is not well formed, so only
/// text that went through QString, without lone surrogates, reaches it.
QByteArray cellText(const QString &text)
{
    QByteArray bytes = text.left(kMostCharacters).toUtf8();
    bytes.replace('\0', ' ');
    return bytes;
}

struct Formats
{
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *value = nullptr;
};

Formats makeFormats(lxw_workbook *book)
{
    Formats formats;
    formats.title = workbook_add_format(book);
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    formats.header = workbook_add_format(book);
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_bg_color(formats.header, 0xE8EDF2);
    format_set_border(formats.header, LXW_BORDER_THIN);
    formats.text = workbook_add_format(book);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(formats.text, LXW_BORDER_THIN);
    format_set_num_format(formats.text, "@");
    formats.value = workbook_add_format(book);
    format_set_align(formats.value, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(formats.value, LXW_BORDER_THIN);
    format_set_num_format(formats.value, "@");
    // Numbers with stars in them read left to right also on a right-to-left sheet (1: left to
    // right).
    format_set_reading_order(formats.value, 1);
    return formats;
}

bool writeText(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    return worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                  static_cast<lxw_col_t>(column), cellText(text).constData(),
                                  format) == LXW_NO_ERROR;
}

bool writeTotals(lxw_workbook *book, const Checklist &checklist, const Formats &formats,
                 bool rightToLeft)
{
    lxw_worksheet *sheet =
        workbook_add_worksheet(book, cellText(checklistTotalsTitle()).constData());
    if (sheet == nullptr)
        return false;
    if (rightToLeft)
        worksheet_right_to_left(sheet);
    worksheet_set_column(sheet, 0, 0, 44, nullptr);
    worksheet_set_column(sheet, 1, 1, 12, nullptr);
    bool written = writeText(sheet, 0, 0, verdictWords(checklist.totals), formats.title);
    int line = 2;
    for (const auto &[label, number] : totalsLines(checklist.totals)) {
        written = writeText(sheet, line, 0, label, formats.text) &&
                  writeText(sheet, line, 1, QString::number(number), formats.value) && written;
        ++line;
    }
    return writeText(sheet, line + 1, 0, maskedValuesNote(), nullptr) && written;
}

bool writeRows(lxw_workbook *book, const Checklist &checklist, const Formats &formats,
               bool rightToLeft)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, cellText(checklistTitle()).constData());
    if (sheet == nullptr)
        return false;
    if (rightToLeft)
        worksheet_right_to_left(sheet);
    const QStringList columns = checklistColumns();
    bool written = true;
    for (int column = 0; column < columns.size(); ++column) {
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             kColumnWidths[static_cast<size_t>(column)], nullptr);
        written = writeText(sheet, 0, column, columns[column], formats.header) && written;
    }
    int line = 1;
    for (const ChecklistRow &row : checklist.rows) {
        const QStringList cells = checklistCells(row);
        for (int column = 0; column < cells.size(); ++column) {
            lxw_format *format = column == kMaskedValueColumn ? formats.value : formats.text;
            written = writeText(sheet, line, column, cells[column], format) && written;
        }
        ++line;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(line - 1),
                         static_cast<lxw_col_t>(columns.size() - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    return written;
}

/// Writes the workbook to a file that nobody else looks at. False where a cell or the file failed.
bool writeWorkbook(const Checklist &checklist, const QByteArray &file, QByteArray folder,
                   bool rightToLeft)
{
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(file.constData(), &options);
    if (book == nullptr)
        return false;
    // A fixed time of making: the same checklist gives the same bytes.
    lxw_doc_properties properties{};
    properties.created = 946684800; // 2000-01-01 00:00 UTC
    workbook_set_properties(book, &properties);
    const Formats formats = makeFormats(book);
    const bool written = writeTotals(book, checklist, formats, rightToLeft) &&
                         writeRows(book, checklist, formats, rightToLeft);
    return workbook_close(book) == LXW_NO_ERROR && written; // closing also frees the workbook
}

} // namespace

ocr::Result<void> writeChecklistXlsx(const Checklist &checklist, const QString &path,
                                     bool rightToLeft)
{
    const QFileInfo target(path);
    const ocr::Error failed{
        ocr::Error::Code::WriteFailed,
        QStringLiteral("The checklist %1 could not be written.").arg(target.fileName())};
    // Beside the target and for its owner only: what is half done never lies in a shared folder.
    QTemporaryDir folder(target.absolutePath() + QStringLiteral("/.noticeguard-XXXXXX"));
    if (!folder.isValid())
        return failed;
    const QString draft = folder.filePath(QStringLiteral("checklist.xlsx"));
    if (!writeWorkbook(checklist, QFile::encodeName(draft), QFile::encodeName(folder.path()),
                       rightToLeft))
        return failed;
    // rename(2) puts the whole file in the place of an old one; QFile::rename would refuse to.
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0)
        return failed;
    return {};
}

} // namespace report
