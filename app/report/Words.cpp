// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Words.h"

#include "app/report/ShownText_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <string>

namespace report {

namespace {

/// Gives this file tr() with the context "Report".
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Longer headers are shortened when shown; the longest header words of our rule packs have 12
/// letters.
constexpr int kLongestLabel = 24;

QString placeInTable(const ChecklistRow &row)
{
    if (row.row < 0)
        return {};
    const QString header = shownLabel(row.header);
    if (row.column < 0)
        return Report::tr("row %1").arg(row.row + 1);
    if (header.isEmpty())
        return Report::tr("row %1, column %2").arg(row.row + 1).arg(row.column + 1);
    //: %3 is the header of the column
    return Report::tr("row %1, column %2 (%3)").arg(row.row + 1).arg(row.column + 1).arg(header);
}

} // namespace

QString joined(const QStringList &sentences)
{
    static const QString wide = QStringLiteral("。！？：；，");
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !sentence.isEmpty() && !wide.contains(text.back()))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

QString labelled(const QString &label, const QString &text)
{
    //: %1 is for example "ID card number", %2 how many
    return Report::tr("%1: %2").arg(label, text);
}

QString withoutControls(QString text)
{
    static const QRegularExpression controls(QStringLiteral(
        "[\\x{0}-\\x{1f}\\x{7f}\\x{61c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return text.replace(controls, QStringLiteral(" ")).simplified();
}

QString wellFormed(const QString &text, qsizetype most)
{
    std::u32string kept;
    for (const uint code : text.left(most).toUcs4()) {
        const bool isControl = (code < 0x20 && code != u'\n') || code == 0x7F;
        const bool isNone = (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code <= 0xFDEF) ||
                            QChar::isSurrogate(code);
        kept.push_back(isControl || isNone ? U' ' : static_cast<char32_t>(code));
    }
    return QString::fromStdU32String(kept);
}

QString withoutPersonalNumbers(QString text)
{
    // ID numbers have 15, 17 or 18 places, mobile numbers 11; camera names have 8, 13 or 14 digits.
    static const QRegularExpression numbers(
        QStringLiteral("(?<!\\d)(\\d{4})(?:\\d{11}(?:\\d{2,4})?[\\dXx]?|\\d{7})(?!\\d)"));
    return text.replace(numbers, QStringLiteral("\\1****"));
}

QString withoutLongNumbers(QString text)
{
    static const QRegularExpression numbers(QStringLiteral("\\d{5,}[\\dXx]?"));
    return text.replace(numbers, QStringLiteral("****"));
}

QString shownFileName(const QString &path)
{
    return withoutPersonalNumbers(withoutControls(QFileInfo(path).fileName()));
}

QString shortErrorWords(ocr::Error::Code code)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.\\x{3002}])(\\s|$|(?<=\\x{3002}))"));
    const QString words = errorWords(code);
    const qsizetype at = words.indexOf(end);
    return at < 0 ? words : words.left(at);
}

QString shownLabel(const QString &text)
{
    const QString label = withoutLongNumbers(withoutControls(text));
    return label.size() > kLongestLabel ? label.left(kLongestLabel) + QChar(0x2026) : label;
}

QString typeWords(const ChecklistRow &row)
{
    using Kind = ChecklistRow::Kind;
    switch (row.kind) {
    case Kind::Finding:
        return typeWords(row.type);
    case Kind::UnreadPlace:
        return Report::tr("Text that could not be read");
    case Kind::IncompleteSheet:
        return Report::tr("Sheet not wholly read");
    case Kind::NoText:
        return Report::tr("Page without readable text");
    case Kind::SingleReader:
        return Report::tr("Page read only once");
    case Kind::SourceError:
        return Report::tr("File could not be read");
    }
    return {};
}

QString placeWords(const ChecklistRow &row)
{
    const ocr::Quad first = row.quads.isEmpty() ? ocr::Quad() : row.quads.first();
    if (row.kind == ChecklistRow::Kind::IncompleteSheet)
        return Report::tr("the whole sheet");
    if (row.kind == ChecklistRow::Kind::SourceError && row.page == 0)
        return Report::tr("the whole file");
    if (const QString place = placeInTable(row); !place.isEmpty())
        return place;
    if (row.quads.isEmpty())
        return Report::tr("the whole page");
    const QString header = shownLabel(row.header);
    if (!header.isEmpty())
        //: %1 is a label such as "Phone:"
        return Report::tr("beside “%1”").arg(header);
    //: pixels from the left and from the top edge of the picture
    return Report::tr("%1 px from the left, %2 px from the top")
        .arg(qRound(first.center().x()))
        .arg(qRound(first.center().y()));
}

QString shortPlaceWords(const ChecklistRow &row)
{
    ChecklistRow withoutHeader = row;
    withoutHeader.header.clear();
    if (row.kind == ChecklistRow::Kind::IncompleteSheet || row.quads.isEmpty() ||
        !placeInTable(withoutHeader).isEmpty())
        return placeWords(withoutHeader);
    const QPointF at = row.quads.first().center();
    //: pixels from the left and from the top edge of the picture
    return Report::tr("at %1, %2 px").arg(qRound(at.x())).arg(qRound(at.y()));
}

QString reasonWords(const ChecklistRow &row)
{
    using Kind = ChecklistRow::Kind;
    QStringList words;
    switch (row.kind) {
    case Kind::Finding:
        for (const QString &code : row.reasons) {
            const QString reason = reasonWords(code);
            if (!reason.isEmpty() && !words.contains(reason))
                words.append(reason);
        }
        return words.isEmpty() ? Report::tr("It has the form of such an item.") : joined(words);
    case Kind::UnreadPlace:
        return Report::tr("There is ink like text here, and nobody could read it.");
    case Kind::IncompleteSheet:
        for (const QString &code : row.reasons)
            words.append(incompleteWords(code));
        return joined(words);
    case Kind::NoText:
        return Report::tr("No text was found on this page.");
    case Kind::SingleReader:
        return Report::tr(
            "Only one of the two readers was there, so a misread number may go unnoticed.");
    case Kind::SourceError:
        return errorWords(row.error);
    }
    return {};
}

QString actionWords(const ChecklistRow &row)
{
    using Kind = ChecklistRow::Kind;
    switch (row.kind) {
    case Kind::Finding:
        return actionWords(row.action);
    case Kind::UnreadPlace:
        return Report::tr("Look at this place yourself.");
    case Kind::IncompleteSheet:
        return Report::tr("Take a new picture of the whole sheet, or check it yourself.");
    case Kind::NoText:
    case Kind::SingleReader:
        return Report::tr("Check this page yourself.");
    case Kind::SourceError:
        return Report::tr("Check this file yourself, or bring it in another form.");
    }
    return {};
}

QString sentenceOf(const ChecklistRow &row)
{
    QStringList sentences{reasonWords(row)};
    if (needsAction(row)) {
        if (const QString law = basisWords(row.basis); !law.isEmpty())
            //: %1 is a list of laws and articles
            sentences.append(Report::tr("Law: %1.").arg(law));
    }
    sentences.append(actionWords(row));
    return joined(sentences);
}

QString verdictWords(const ChecklistTotals &totals)
{
    QStringList sentences;
    if (totals.exposed > 0)
        sentences.append(Report::tr("%n item(s) must be covered.", nullptr, totals.exposed));
    if (totals.review > 0)
        sentences.append(Report::tr("%n item(s) must be looked at.", nullptr, totals.review));
    if (totals.unreadPlaces > 0)
        sentences.append(Report::tr("%n place(s) could not be read: please look.", nullptr,
                                    totals.unreadPlaces));
    if (totals.incompleteSheets > 0)
        sentences.append(
            Report::tr("%n sheet(s) were not wholly read.", nullptr, totals.incompleteSheets));
    if (totals.pagesWithoutText > 0)
        sentences.append(
            Report::tr("No text was found on %n page(s).", nullptr, totals.pagesWithoutText));
    if (totals.unreadSources > 0)
        sentences.append(
            Report::tr("%n file(s) or page(s) could not be read.", nullptr, totals.unreadSources));
    if (totals.singleReaderPages > 0)
        sentences.append(
            Report::tr("%n page(s) were read only once.", nullptr, totals.singleReaderPages));
    if (totals.interrupted)
        sentences.append(Report::tr("Reading was stopped before the end."));
    if (totals.nothingExposed())
        return Report::tr("Nothing exposed.");
    return sentences.isEmpty() ? Report::tr("Nothing has been read yet.") : joined(sentences);
}

QList<std::pair<QString, int>> totalsLines(const ChecklistTotals &totals)
{
    return {{Report::tr("Pages read"), totals.pages},
            {Report::tr("Must be covered"), totals.exposed},
            {Report::tr("To be looked at"), totals.review},
            {Report::tr("Places that could not be read"), totals.unreadPlaces},
            {Report::tr("Sheets not wholly read"), totals.incompleteSheets},
            {Report::tr("Pages without readable text"), totals.pagesWithoutText},
            {Report::tr("Files or pages that could not be read"), totals.unreadSources},
            {Report::tr("Pages read only once"), totals.singleReaderPages},
            {Report::tr("Hidden well enough"), totals.masked},
            {Report::tr("May be shown"), totals.permitted},
            {Report::tr("Of a public office"), totals.official}};
}

QString checklistTitle()
{
    return Report::tr("Checklist");
}
QString checklistTotalsTitle()
{
    return Report::tr("Totals");
}

QString maskedValuesNote()
{
    return Report::tr("Values are shown masked; the full numbers stand only in the picture.");
}

QStringList checklistColumns()
{
    return {Report::tr("File"),   Report::tr("Page"),
            Report::tr("Sheet"),  Report::tr("Place"),
            Report::tr("Type"),   Report::tr("Masked value"),
            Report::tr("Result"), Report::tr("Severity"),
            Report::tr("Reason"), Report::tr("Suggested action")};
}

QStringList checklistCells(const ChecklistRow &row)
{
    const bool isFinding = row.kind == ChecklistRow::Kind::Finding;
    return {shownFileName(row.source),
            row.page > 0 ? QString::number(row.page) : QString(),
            row.sheet > 0 ? QString::number(row.sheet) : QString(),
            placeWords(row),
            typeWords(row),
            row.maskedValue,
            isFinding ? dispositionWords(row.disposition) : Report::tr("Not read"),
            severityWords(row.severity),
            reasonWords(row),
            actionWords(row)};
}

} // namespace report
