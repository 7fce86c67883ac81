// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/PdfPages_p.h"

#include <algorithm>

namespace report {

namespace {

// Points.
constexpr double kMargin = 40;
constexpr double kContent = PdfCanvas::kWidth - 2 * kMargin;
constexpr double kHeaderTop = 26;
constexpr double kTop = 62;
constexpr double kBottom = PdfCanvas::kHeight - 46;
constexpr double kFooterTop = PdfCanvas::kHeight - 34;
constexpr double kCellInset = 4;
constexpr double kCellInsetAcross = 2.5;
constexpr double kLabelWidth = 92;
constexpr double kGap = 10;
constexpr QSizeF kPicture(128, 168);

const QColor kGrey(0x5c, 0x64, 0x6c);
const QColor kRule(0xb8, 0xbe, 0xc4);
const QColor kHeaderFill(0xe8, 0xed, 0xf2);

TextStyle small(bool leftToRight = false)
{
    TextStyle style;
    style.size = 7.5;
    style.colour = kGrey;
    style.leftToRight = leftToRight;
    return style;
}

TextStyle cellStyle(bool isHeader, bool leftToRight)
{
    TextStyle style;
    style.size = 8.5;
    style.bold = isHeader;
    style.leftToRight = leftToRight && !isHeader;
    return style;
}

} // namespace

PdfPages::PdfPages(PdfCanvas &canvas, PageFrame frame) : m_canvas(canvas), m_frame(std::move(frame))
{
    beginPage();
}

PdfPages::PdfPages(PdfCanvas &canvas, PageFrame frame, Measured measured)
    : m_canvas(canvas), m_frame(std::move(frame)), m_draws(true), m_measured(std::move(measured))
{
    beginPage();
}

double PdfPages::heightOf(const QString &text, double width, const TextStyle &style)
{
    if (m_draws)
        return m_measured.heights.value(m_nextHeight++);
    m_measured.heights.append(text.isEmpty() ? 0 : m_canvas.textHeight(text, width, style));
    return m_measured.heights.last();
}

void PdfPages::draw(const QString &text, double x, double y, double width, const TextStyle &style)
{
    if (m_draws && !text.isEmpty())
        m_canvas.drawText(text, x, y, width, style);
}

void PdfPages::beginPage()
{
    ++m_page;
    m_y = kTop;
    TextStyle title;
    title.bold = true;
    draw(m_frame.title, kMargin, kHeaderTop, kContent * 0.3, title);
    draw(m_frame.day, kMargin + kContent * 0.3, kHeaderTop + 1, kContent * 0.15, small(true));
    TextStyle rules = small();
    rules.place = TextStyle::Place::End;
    draw(m_frame.rules, kMargin + kContent * 0.45, kHeaderTop + 1, kContent * 0.55, rules);
    if (m_draws)
        m_canvas.drawLine(kMargin, kTop - 9, kMargin + kContent, kTop - 9, kRule, 0.6);
}

void PdfPages::endPage()
{
    draw(m_frame.note, kMargin, kFooterTop, kContent * 0.8, small());
    TextStyle number = small(true);
    number.colour = QColor(0x20, 0x24, 0x28);
    number.place = TextStyle::Place::End;
    draw(QStringLiteral("%1 / %2").arg(m_page).arg(m_measured.pages), kMargin + kContent * 0.85,
         kFooterTop, kContent * 0.15, number);
    if (m_draws)
        m_canvas.endPage();
}

void PdfPages::need(double height)
{
    if (m_y + height <= kBottom || m_y <= kTop)
        return;
    endPage();
    beginPage();
}

void PdfPages::space(double height)
{
    m_y += height;
}

void PdfPages::paragraph(const QString &text, const TextStyle &style)
{
    const double height = heightOf(text, kContent, style);
    need(height);
    draw(text, kMargin, m_y, kContent, style);
    m_y += height;
}

void PdfPages::heading(const QString &text, const QString &word, const QColor &colour)
{
    TextStyle style;
    style.size = 11.5;
    style.bold = true;
    TextStyle wordStyle;
    wordStyle.size = 9.5;
    wordStyle.bold = true;
    wordStyle.colour = Qt::white;
    wordStyle.place = TextStyle::Place::Middle;
    constexpr double wordWidth = 72;
    const double height = heightOf(text, kContent - wordWidth - kGap, style);
    const double wordHeight = heightOf(word, wordWidth, wordStyle);
    if (m_draws)
        m_canvas.drawLine(kMargin, m_y, kMargin + kContent, m_y, QColor(0x20, 0x24, 0x28), 1);
    m_y += 5;
    draw(text, kMargin, m_y, kContent - wordWidth - kGap, style);
    if (m_draws && !word.isEmpty())
        m_canvas.fill(QRectF(kMargin + kContent - wordWidth, m_y, wordWidth, wordHeight + 3),
                      colour);
    draw(word, kMargin + kContent - wordWidth, m_y + 1.5, wordWidth, wordStyle);
    m_y += std::max(height, wordHeight) + 4;
}

double PdfPages::pictureAtEnd(const QImage &picture, const QString &words, const TextStyle &style)
{
    const double left = kMargin + kContent - kPicture.width();
    const double height = QSizeF(picture.size()).scaled(kPicture, Qt::KeepAspectRatio).height();
    const double under = heightOf(words, kPicture.width(), style);
    need(height + under + 4);
    if (m_draws)
        m_canvas.drawImage(picture, QRectF(QPointF(left, m_y + 2), kPicture));
    draw(words, left, m_y + height + 4, kPicture.width(), style);
    return height + under + 8;
}

void PdfPages::fields(const QList<std::pair<QString, QString>> &fields, const QImage &picture,
                      const QString &words)
{
    TextStyle label;
    label.colour = kGrey;
    const bool hasPicture = !picture.isNull();
    const double pictureHeight = hasPicture ? pictureAtEnd(picture, words, label) : 0;
    const double top = m_y;
    const int page = m_page;
    const double beside = hasPicture ? kPicture.width() + kGap : 0;
    const double width = kContent - kLabelWidth - kGap - beside;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        const double height =
            std::max(heightOf(name, kLabelWidth, label), heightOf(value, width, TextStyle())) + 2.5;
        need(height);
        draw(name, kMargin, m_y, kLabelWidth, label);
        draw(value, kMargin + kLabelWidth + kGap, m_y, width, TextStyle());
        m_y += height;
    }
    if (hasPicture && page == m_page)
        m_y = std::max(m_y, top + pictureHeight);
}

double PdfPages::rowHeight(const QStringList &cells, const QList<PdfColumn> &columns, bool isHeader)
{
    double height = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        height =
            std::max(height, heightOf(cells.value(i), columns[i].share * kContent - 2 * kCellInset,
                                      cellStyle(isHeader, columns[i].leftToRight)));
    return height + 2 * kCellInsetAcross;
}

void PdfPages::drawRow(const QStringList &cells, const QList<PdfColumn> &columns, double height,
                       bool isHeader)
{
    if (m_draws && isHeader)
        m_canvas.fill(QRectF(kMargin, m_y, kContent, height), kHeaderFill);
    double x = kMargin;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const double width = columns[i].share * kContent;
        draw(cells.value(i), x + kCellInset, m_y + kCellInsetAcross, width - 2 * kCellInset,
             cellStyle(isHeader, columns[i].leftToRight));
        x += width;
    }
    m_y += height;
    if (m_draws)
        m_canvas.drawLine(kMargin, m_y, kMargin + kContent, m_y, kRule, 0.5);
}

void PdfPages::table(const QList<PdfColumn> &columns, const QList<QStringList> &rows)
{
    QStringList headers;
    for (const PdfColumn &column : columns)
        headers.append(column.header);
    const double headerHeight = rowHeight(headers, columns, true);
    bool isBegun = false;
    for (const QStringList &row : rows) {
        const double height = rowHeight(row, columns, false);
        const int page = m_page;
        need(height + (isBegun ? 0 : headerHeight));
        if (!isBegun || page != m_page)
            drawRow(headers, columns, headerHeight, true);
        isBegun = true;
        drawRow(row, columns, height, false);
    }
}

PdfPages::Measured PdfPages::finish()
{
    endPage();
    m_measured.pages = m_page;
    return m_measured;
}

} // namespace report
