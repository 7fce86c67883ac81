// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ScanFromJson.h"

#include "app/report/EntryReader_p.h"
#include "app/report/ShownText_p.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

namespace report {

namespace {

using ocr::Error;

constexpr int kMaxPages = 1'000'000;
constexpr int kMaxCells = 100'000; ///< rows, columns, persons, tables of one page

/// The value of a closed enumeration whose contract name that is.
template <typename Value, typename NameOf>
std::optional<Value> valueNamed(const QString &name, Value last, NameOf nameOf)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<Value>(i)) == name)
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

/// No policy lets eight digits in a row stand, so a value that shows them is none of ours.
QString surelyMasked(const QString &value)
{
    static const QRegularExpression longNumber(QStringLiteral("(\\d{3})\\d{5,}[Xx]?"));
    return withoutControls(value).replace(longNumber, QStringLiteral("\\1****"));
}

QString shownText(EntryReader &entry, const char *field)
{
    return withoutControls(entry.text(field));
}

QList<privacy::LegalBasis> basisOf(EntryReader &finding, const QString &what)
{
    QList<privacy::LegalBasis> basis;
    for (const QJsonValue &element : finding.array("basis")) {
        EntryReader entry(element, what);
        basis.append({shownText(entry, "law"), shownText(entry, "article"),
                      shownText(entry, "version"), entry.text("mark")});
        if (entry.failed())
            finding.fail("basis");
    }
    return basis;
}

privacy::Finding findingOf(EntryReader &entry, int page, const QString &what)
{
    privacy::Finding finding;
    finding.id = shownText(entry, "id");
    if (const auto type = privacy::findingTypeFromName(entry.text("type")))
        finding.type = *type;
    else
        entry.fail("type");
    const QList<ocr::Quad> quads = entry.quads("boxes");
    if (!quads.isEmpty())
        finding.place = ocr::Place::onPage(quads);
    finding.maskedText = surelyMasked(entry.text("masked_value"));
    if (const auto disposition = valueNamed(
            entry.text("disposition"), privacy::Disposition::Official, privacy::dispositionName))
        finding.disposition = *disposition;
    else
        entry.fail("disposition");
    if (const auto severity =
            valueNamed(entry.text("severity"), privacy::Severity::Info, privacy::severityName))
        finding.severity = *severity;
    else
        entry.fail("severity");
    finding.confidence = entry.share("confidence");
    for (const QString &reason : entry.texts("reasons"))
        finding.reasons.append(withoutControls(reason));
    finding.page = page;
    finding.sheet = entry.integer("sheet", 1, kMaxCells) - 1;
    finding.table = entry.integerOr("table", 1, kMaxCells, 0) - 1;
    finding.row = entry.integerOr("row", 0, kMaxCells, -1);
    finding.column = entry.integerOr("column", 0, kMaxCells, -1);
    finding.person = entry.integerOr("person", 0, kMaxCells, -1);
    finding.header = shownText(entry, "header");
    finding.basis = basisOf(entry, what);
    finding.action = entry.text("action");
    return finding;
}

void readSheet(EntryReader &entry, ScanPage &page)
{
    ocr::Sheet sheet;
    sheet.quad = entry.quad("quad");
    sheet.orientation = entry.integer("orientation", 0, 359);
    if (const auto medium = valueNamed(entry.text("medium"), ocr::Medium::Board, ocr::mediumName))
        sheet.medium = *medium;
    else
        entry.fail("medium");
    for (const QString &why : entry.texts("incomplete")) {
        if (const auto known = valueNamed(why, ocr::Incomplete::Small, ocr::incompleteName))
            sheet.incomplete.append(*known);
        else
            entry.fail("incomplete");
    }
    // Whoever says "not complete" and not why has at least not seen all of it.
    if (sheet.incomplete.isEmpty() && entry.isThere("complete") && !entry.flag("complete"))
        sheet.incomplete.append(ocr::Incomplete::Hidden);
    sheet.rowsRead = entry.share("rows_read");
    if (entry.isThere("continues")) {
        EntryReader from(entry.object("continues"), {});
        sheet.continuesPage = from.integer("page", 1, kMaxPages);
        sheet.continuesSheet = from.integerOr("sheet", 1, kMaxCells, 0) - 1;
        if (from.failed())
            entry.fail("continues");
    }
    privacy::SheetJudgement judged;
    judged.title = shownText(entry, "title");
    judged.noticeType = shownText(entry, "notice_type");
    judged.typeConfidence = entry.share("type_confidence");
    judged.date = entry.date("date");
    EntryReader period(entry.object("period"), {});
    judged.periodFrom = period.date("from");
    judged.periodTo = period.date("to");
    if (period.failed())
        entry.fail("period");
    if (entry.isThere("action"))
        judged.action = entry.text("action");
    page.page.sheets.append(sheet);
    page.judgement.sheets.append(judged);
}

ocr::Result<ScanPage> pageOf(const QJsonValue &value, const QString &what)
{
    EntryReader entry(value, what);
    ScanPage scanned;
    ocr::Page &page = scanned.page;
    scanned.source = entry.text("source");
    page.page = entry.integer("page", 1, kMaxPages);
    page.pages = entry.integerOr("pages", 1, kMaxPages, page.page);
    page.sha256 = entry.hash("sha256");
    page.width = entry.integer("width", 1, EntryReader::kMaxSide);
    page.height = entry.integer("height", 1, EntryReader::kMaxSide);
    page.orientation = entry.integerOr("orientation", 0, 359, 0);
    page.singleReader = entry.flag("single_reader");
    page.unread = entry.quads("unread");
    for (const QJsonValue &element : entry.array("sheets")) {
        EntryReader sheet(element,
                          QStringLiteral("%1, sheet %2").arg(what).arg(page.sheets.size() + 1));
        readSheet(sheet, scanned);
        if (sheet.failed())
            return sheet.error();
    }
    if (page.sheets.isEmpty())
        entry.fail("sheets");
    if (entry.failed())
        return entry.error();
    for (const QJsonValue &element : entry.array("findings")) {
        const QString which =
            QStringLiteral("%1, finding %2").arg(what).arg(scanned.judgement.findings.size() + 1);
        EntryReader finding(element, which);
        scanned.judgement.findings.append(findingOf(finding, page.page, which));
        if (scanned.judgement.findings.last().sheet >= page.sheets.size())
            finding.fail("sheet");
        if (finding.failed())
            return finding.error();
    }
    // Scans of before this field was written: a page that shows nothing counts as one without text.
    const bool hasText = entry.isThere("has_text")
                             ? entry.flag("has_text")
                             : !scanned.judgement.findings.isEmpty() || !page.unread.isEmpty();
    if (hasText)
        page.lines.resize(1);
    if (entry.failed())
        return entry.error();
    return scanned;
}

ocr::Result<SourceError> errorOf(const QJsonValue &value, const QString &what)
{
    EntryReader entry(value, what);
    SourceError error;
    error.source = entry.text("source");
    error.page = entry.integerOr("page", 1, kMaxPages, 0);
    error.error = {ocr::errorFromName(entry.text("reason_code")), shownText(entry, "reason")};
    if (entry.failed())
        return entry.error();
    return error;
}

void readTool(const QJsonObject &tool, ScanDocument &scan)
{
    for (const QJsonValue &element : tool.value(QLatin1String("rules")).toArray()) {
        const QJsonObject pack = element.toObject();
        scan.rules.append({withoutControls(pack.value(QLatin1String("id")).toString()),
                           withoutControls(pack.value(QLatin1String("version")).toString())});
    }
    for (const QJsonValue &engine : tool.value(QLatin1String("engines")).toArray())
        scan.engines.append(withoutControls(engine.toString()));
}

} // namespace

ocr::Result<ScanDocument> scanFromJson(const QByteArray &json, const QString &name)
{
    if (json.size() > kMostScanBytes)
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 is too large for a scan.").arg(name)};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Error::Code::Damaged, QStringLiteral("%1 is no whole JSON text: %2, byte %3.")
                                               .arg(name, problem.errorString())
                                               .arg(problem.offset)};
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String("noticeguard.scan"))
        return Error{Error::Code::UnsupportedFormat, QStringLiteral("%1 is no scan.").arg(name)};
    if (object.value(QLatin1String("version")).toDouble() != 1)
        return Error{
            Error::Code::UnsupportedFormat,
            QStringLiteral("%1 is a scan of another version; only version 1 is known.").arg(name)};
    ScanDocument scan;
    EntryReader whole(object, name);
    readTool(whole.object("tool"), scan);
    scan.interrupted = whole.flag("interrupted");
    for (const QJsonValue &element : whole.array("pages")) {
        ocr::Result<ScanPage> page =
            pageOf(element, QStringLiteral("%1: page %2").arg(name).arg(scan.pages.size() + 1));
        if (!page)
            return page.error();
        scan.pages.append(*std::move(page));
    }
    for (const QJsonValue &element : whole.array("errors")) {
        ocr::Result<SourceError> error =
            errorOf(element, QStringLiteral("%1: error %2").arg(name).arg(scan.errors.size() + 1));
        if (!error)
            return error.error();
        scan.errors.append(*std::move(error));
    }
    if (whole.failed())
        return whole.error();
    return scan;
}

} // namespace report
