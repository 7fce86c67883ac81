// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ShownText_p.h"
#include "app/report/XlsxSheet_p.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <sys/mman.h>
#include <vector>

namespace report {

namespace {

/// Excel's own limits.
constexpr int kMostCharacters = 32767;
constexpr int kMostLinks = 65530;
constexpr qsizetype kMostSheetName = 31;
constexpr int kPaperA4 = 9;
constexpr int kJpegQuality = 82;
constexpr double kInset = 4; ///< pixels between a picture and the edges of its cell

/// libxlsxwriter accepts broken UTF-8 and characters that XML has no place for in silence and then
/// writes a file that is not well formed.
QByteArray cellText(const QString &text)
{
    return wellFormed(text, kMostCharacters).toUtf8();
}

lxw_format *bordered(lxw_workbook *book)
{
    lxw_format *format = workbook_add_format(book);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xB8BEC4);
    format_set_num_format(format, "@");
    return format;
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

ocr::Result<QByteArray> workbookBytes(const std::function<bool(lxw_workbook *)> &fill)
{
    const ocr::Error failed{ocr::Error::Code::WriteFailed,
                            QStringLiteral("The workbook could not be made.")};
    // The library wants a file's name; this one lies in memory alone.
    QFile memory;
    const int descriptor = ::memfd_create("checklist", MFD_CLOEXEC);
    if (descriptor < 0 ||
        !memory.open(descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return failed;
    const QByteArray name = "/proc/self/fd/" + QByteArray::number(descriptor);
    lxw_workbook *book = workbook_new(name.constData());
    if (book == nullptr)
        return failed;
    const bool isFilled = fill(book);
    const bool isClosed = workbook_close(book) == LXW_NO_ERROR; // which also frees it
    if (!isFilled || !isClosed || !memory.seek(0))
        return failed;
    const QByteArray bytes = memory.readAll();
    return bytes.isEmpty() ? ocr::Result<QByteArray>(failed) : ocr::Result<QByteArray>(bytes);
}

XlsxLooks::XlsxLooks(lxw_workbook *book, bool rightToLeft)
    : title(workbook_add_format(book)), header(bordered(book)), text(bordered(book)),
      leftToRight(bordered(book)), link(bordered(book)), plain(workbook_add_format(book))
{
    format_set_bold(title);
    format_set_font_size(title, 14);
    format_set_bold(header);
    format_set_bg_color(header, 0xE8EDF2);
    format_set_reading_order(leftToRight, 1); // 1: left to right, 2: right to left
    // Of themselves, words that begin with a number would run from left to right.
    for (lxw_format *words : {title, header, text, plain})
        format_set_reading_order(words, rightToLeft ? 2 : 1);
    format_set_font_color(link, 0x1F5FA8);
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
}

QString xlsxSheetName(const QString &words)
{
    QString name = words;
    for (QChar &character : name)
        if (QStringLiteral("[]:*?/\\'").contains(character))
            character = QLatin1Char(' ');
    return name.left(kMostSheetName).trimmed();
}

XlsxSheet::XlsxSheet(lxw_workbook *book, const QString &name, const XlsxLooks &looks,
                     bool rightToLeft)
    : m_looks(looks),
      m_sheet(workbook_add_worksheet(book, cellText(xlsxSheetName(name)).constData())),
      m_failed(m_sheet == nullptr)
{
    if (rightToLeft && m_sheet != nullptr)
        worksheet_right_to_left(m_sheet);
}

void XlsxSheet::setWidths(const QList<double> &characters)
{
    for (int i = 0; i < characters.size() && !m_failed; ++i)
        note(worksheet_set_column(m_sheet, columnOf(i), columnOf(i), characters[i], nullptr));
}

void XlsxSheet::write(int row, int column, const QString &text, lxw_format *look)
{
    if (!m_failed)
        note(worksheet_write_string(m_sheet, rowOf(row), columnOf(column),
                                    cellText(text).constData(), look));
}

void XlsxSheet::merge(int row, int column, QSize cells, const QString &text, lxw_format *look)
{
    if (!m_failed)
        note(worksheet_merge_range(
            m_sheet, rowOf(row), columnOf(column), rowOf(row + cells.height() - 1),
            columnOf(column + cells.width() - 1), cellText(text).constData(), look));
}

void XlsxSheet::writeLink(int row, int column, const QString &text, const QString &sheet, int toRow)
{
    if (m_failed)
        return;
    if (++m_links > kMostLinks) {
        write(row, column, text, m_looks.text);
        return;
    }
    // Nothing that was read stands in the target: sheet names are our own words.
    const QString target =
        QStringLiteral("internal:'%1'!A%2").arg(xlsxSheetName(sheet)).arg(toRow + 1);
    note(worksheet_write_url(m_sheet, rowOf(row), columnOf(column), cellText(target).constData(),
                             m_looks.link));
    write(row, column, text, m_looks.link);
}

void XlsxSheet::offer(int firstRow, int lastRow, int column, const QStringList &choices)
{
    if (m_failed || lastRow < firstRow)
        return;
    std::vector<QByteArray> words;
    for (const QString &choice : choices)
        words.push_back(cellText(choice));
    std::vector<char *> list;
    for (QByteArray &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    // Somebody may want a word of their own there.
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
    note(worksheet_data_validation_range(m_sheet, rowOf(firstRow), columnOf(column), rowOf(lastRow),
                                         columnOf(column), &validation));
}

void XlsxSheet::setRowHeight(int row, double points)
{
    if (!m_failed)
        note(worksheet_set_row(m_sheet, rowOf(row), points, nullptr));
}

void XlsxSheet::insertImage(int row, int column, const QImage &image, QSize cell,
                            const QString &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A picture without a resolution of its own: the writer then takes 96 dots an inch.
    QImage plain = image.convertToFormat(QImage::Format_RGB888);
    plain.setDotsPerMeterX(3780);
    plain.setDotsPerMeterY(3780);
    if (m_failed || !plain.save(&buffer, "JPEG", kJpegQuality)) {
        m_failed = true;
        return;
    }
    const QByteArray described = cellText(words);
    QByteArray description = described;
    lxw_image_options options{};
    const double scale = std::min({(cell.width() - 2 * kInset) / plain.width(),
                                   (cell.height() - 2 * kInset) / plain.height(), 1.0});
    options.x_scale = scale;
    options.y_scale = scale;
    options.x_offset = static_cast<int32_t>(kInset);
    options.y_offset = static_cast<int32_t>(kInset);
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    note(worksheet_insert_image_buffer_opt(
        m_sheet, rowOf(row), columnOf(column),
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<size_t>(bytes.size()), &options));
}

void XlsxSheet::finishTable(int lastRow, int columns)
{
    if (m_failed)
        return;
    worksheet_freeze_panes(m_sheet, 1, 0);
    note(worksheet_autofilter(m_sheet, 0, 0, rowOf(lastRow), columnOf(columns - 1)));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kPaperA4);
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_footer(m_sheet, "&C&P / &N");
}

} // namespace report
