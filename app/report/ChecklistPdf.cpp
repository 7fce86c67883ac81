// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistPdf.h"

#include "app/report/Direction.h"
#include "app/report/NoticeWords.h"
#include "app/report/PdfPages_p.h"
#include "app/report/Words.h"

namespace report {

namespace {

/// Dark enough for white letters (contrast of 4.5 and more), and told apart by brightness too.
QColor colourOf(privacy::Severity severity)
{
    switch (severity) {
    case privacy::Severity::Critical:
        return {0x8f, 0x12, 0x1c};
    case privacy::Severity::High:
        return {0xb2, 0x4a, 0x00};
    case privacy::Severity::Medium:
        return {0x7a, 0x66, 0x00};
    case privacy::Severity::Low:
    case privacy::Severity::Info:
        break;
    }
    return {0x4c, 0x5a, 0x68};
}

void writeSummary(PdfPages &pages, const ChecklistReport &report)
{
    TextStyle title;
    title.size = 17;
    title.bold = true;
    pages.paragraph(checklistTitle(), title);
    pages.space(4);
    TextStyle verdict;
    verdict.size = 11;
    pages.paragraph(verdictWords(report.checklist.totals), verdict);
    pages.space(8);
    QList<QStringList> rows;
    for (const auto &[label, number] : totalsLines(report.checklist.totals))
        if (number > 0)
            rows.append({label, QString::number(number)});
    if (!rows.isEmpty())
        pages.table({{checklistTotalsTitle(), 0.5}, {QString(), 0.5}}, rows);
    pages.space(14);
}

void writeList(PdfPages &pages, const ChecklistReport &report)
{
    TextStyle title;
    title.size = 12;
    title.bold = true;
    pages.need(80);
    pages.paragraph(noticesTitle(), title);
    pages.space(4);
    const QStringList headers = noticeColumns();
    QList<QStringList> rows;
    for (qsizetype i = 0; i < report.notices.size(); ++i) {
        const ChecklistNotice &notice = report.notices[i];
        const int toLookAt = notice.review + notice.notRead;
        rows.append({noticeNumber(i), noticeFileWords(notice), kindOfNotice(notice),
                     notice.exposed > 0 ? QString::number(notice.exposed) : QString(),
                     toLookAt > 0 ? QString::number(toLookAt) : QString(),
                     notice.rows.isEmpty() ? QString() : severityWords(notice.severity),
                     firstStatus(notice)});
    }
    pages.table({{headers[0], 0.1, true},
                 {headers[1], 0.27},
                 {headers[4], 0.2},
                 {headers[6], 0.1},
                 {headers[7], 0.1},
                 {headers[9], 0.1},
                 {headers[13], 0.13}},
                rows);
    pages.space(16);
}

/// "□ Not corrected  □ Corrected": to be ticked on paper.
QString statusBoxes()
{
    QStringList boxes;
    for (const QString &choice : statusChoices().mid(0, 4))
        boxes.append(QStringLiteral("□ ") + choice);
    return boxes.join(QStringLiteral("   "));
}

void writeNotice(PdfPages &pages, const ChecklistReport &report, qsizetype index)
{
    const ChecklistNotice &notice = report.notices[index];
    const CoveredPicture *picture = pictureOf(report, notice);
    const QStringList labels = noticeColumns();
    const QStringList cells = noticeCells(report, index);
    pages.need(picture == nullptr ? 150 : 250);
    pages.heading(leftToRight(noticeNumber(index)) + QStringLiteral("   ") + kindOfNotice(notice),
                  severityWords(notice.severity), colourOf(notice.severity));
    const auto field = [&](int column) { return std::pair(labels[column], cells[column]); };
    pages.fields({{labels[1], noticeFileWords(notice)},
                  {labels[5], leftToRight(cells[5])},
                  field(6),
                  field(7),
                  field(8),
                  field(10),
                  field(11),
                  field(12),
                  {labels[13], statusBoxes()}},
                 picture == nullptr ? QImage() : picture->image,
                 picture == nullptr ? QString() : pictureWords(*picture));
    pages.space(4);
    const QStringList headers = checklistColumns();
    QList<QStringList> rows;
    for (const qsizetype row : notice.rows) {
        const QStringList all = checklistCells(report.checklist.rows[row]);
        rows.append({all[3], all[4], all[kMaskedValueColumn], all[6], all[7]});
    }
    pages.table({{headers[3], 0.29},
                 {headers[4], 0.21},
                 {headers[kMaskedValueColumn], 0.25, true},
                 {headers[6], 0.14},
                 {headers[7], 0.11}},
                rows);
    pages.space(16);
}

PdfPages::Measured compose(PdfPages pages, const ChecklistReport &report)
{
    writeSummary(pages, report);
    writeList(pages, report);
    for (qsizetype i = 0; i < report.notices.size(); ++i)
        if (!report.notices[i].rows.isEmpty())
            writeNotice(pages, report, i);
    return pages.finish();
}

} // namespace

ocr::Result<QByteArray> checklistPdf(const ChecklistReport &report, const QString &language)
{
    const PageFrame frame{checklistTitle(), report.day.toString(Qt::ISODate), rulesWords(report),
                          maskedValuesNote()};
    PdfCanvas canvas(language, checklistTitle(), report.day);
    const PdfPages::Measured measured = compose(PdfPages(canvas, frame), report);
    compose(PdfPages(canvas, frame, measured), report);
    const QByteArray bytes = canvas.finish();
    if (bytes.isEmpty())
        return ocr::Error{ocr::Error::Code::WriteFailed,
                          QStringLiteral("The PDF could not be made.")};
    return bytes;
}

} // namespace report
