// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"
#include "app/pipeline/PlannedImage_p.h"
#include "app/pipeline/ProveAlone_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/ProofAlone.h"

#include <QHash>

#include <optional>
#include <utility>
#include <variant>

namespace pipeline {

namespace {

using redaction::Check;
using redaction::FileFormat;
using redaction::Plan;

std::optional<FileFormat> replacementFormat(ocr::Source::Format format)
{
    switch (format) {
    case ocr::Source::Format::Png:
        return FileFormat::Png;
    case ocr::Source::Format::Jpeg:
        return FileFormat::Jpeg;
    case ocr::Source::Format::Pdf:
        return FileFormat::Pdf;
    case ocr::Source::Format::WebP:
    case ocr::Source::Format::Bmp:
    case ocr::Source::Format::Tiff:
    case ocr::Source::Format::Heic:
        break;
    }
    return std::nullopt;
}

Check failedCheck(const char *name, const QString &detail)
{
    return {QLatin1String(name), false, detail, {}, {}, 0};
}

QList<Check> ofPlan(const Plan &plan, QList<Check> checks)
{
    for (Check &check : checks) {
        check.page = plan.page;
        check.sheet = plan.sheet;
    }
    return checks;
}

/// The plan of a page that nothing is known of: nothing was to be covered, nothing to be kept.
Plan emptyPlan(const ocr::SourceImage &replacement)
{
    Plan plan;
    plan.page = replacement.page;
    plan.width = replacement.pixels.width();
    plan.height = replacement.pixels.height();
    return plan;
}

/// The page as planned, and what its source's pixels went through.
struct PlannedPage
{
    QImage pixels;
    ocr::PixelHistory history;
};

/// The same, or the check that this fails.
std::variant<PlannedPage, Check> plannedPage(ocr::Source &source, const Plan &plan,
                                             ocr::Monitor &monitor)
{
    if (plan.sourceSha256 != source.sha256())
        return failedCheck("planned_pixels", QStringLiteral("The source is not the planned one."));
    ocr::Result<ocr::SourceImage> image = imageFor(plan, source, monitor);
    if (!image)
        return failedCheck("planned_pixels", image.error().detail);
    if (image->pixels.width() != plan.width || image->pixels.height() != plan.height)
        return failedCheck("size", QStringLiteral("The plan is for another size."));
    return PlannedPage{redaction::cover(std::move(image->pixels), plan), image->history};
}

/// Everything prove needs while it goes from page to page. Only one page's pixels are there at a
/// time.
struct Bench
{
    ocr::Source &source;
    ocr::Source &replacement;
    const QByteArray &written;
    FileFormat format;
    const ProofRequest &request;
    QList<redaction::PlacesToCover> mustBeCovered;
    ocr::Engine &engine;
    ocr::Monitor &monitor;
    const KeptReadings &earlier;
    redaction::Proof proof;
    QList<ocr::Page> reread;
    QList<Plan> plans;
    KeptReadings readings;
};

/// Compares one page of the replacement with what the plan makes of the source. The planned page
/// is let go of before anything is read.
QList<Check> comparePage(const Bench &bench, const QImage &decoded, int number)
{
    const Plan &plan = bench.request.plans[number - 1];
    const std::variant<PlannedPage, Check> made = plannedPage(bench.source, plan, bench.monitor);
    if (const Check *failed = std::get_if<Check>(&made))
        return {*failed};
    const PlannedPage &planned = std::get<PlannedPage>(made);
    return redaction::checkPixels(
        decoded, planned.pixels, plan, bench.mustBeCovered.value(number - 1),
        {planned.history, bench.request.mustBeCovered.isEmpty()}, bench.format);
}

/// The page as every program shows it. A PDF is drawn, as a viewer would; the decoded pixels of the
/// others, which were compared, are taken as they are: decoding 200 million of them again takes as
/// long as all other checks of the file.
ocr::Result<ocr::SourceImage> pageToRead(Bench &bench, QImage decoded, int number)
{
    if (decoded.isNull() || bench.format == FileFormat::Pdf)
        return bench.replacement.page(number, bench.monitor);
    ocr::SourceImage image;
    image.pixels = std::move(decoded);
    image.page = number;
    image.pages = bench.replacement.pageCount();
    image.sha256 = bench.replacement.sha256();
    return image;
}

/// Reads the page, or takes what was read of the same before.
ocr::Result<ocr::Page> rereadPage(Bench &bench, ocr::SourceImage image, const Plan &plan)
{
    image.pixels = redaction::forRereading(std::move(image.pixels), plan);
    if (image.pages == 1) // proved again only where it was covered anew
        return readCopy(std::move(image), plan, bench.engine, bench.monitor);
    const QByteArray key = KeptReadings::keyOf(image, plan);
    const QByteArray sha256 = image.sha256;
    const ocr::Page *const earlier = bench.earlier.find(key);
    ocr::Result<ocr::Page> page =
        earlier != nullptr ? ocr::Result<ocr::Page>(*earlier)
                           : readCopy(std::move(image), plan, bench.engine, bench.monitor);
    if (!page)
        return page;
    page->sha256 = sha256; // of the file, which is another one each time
    bench.readings.keep(key, *page);
    return page;
}

ocr::Result<void> provePage(Bench &bench, int number)
{
    const bool planned = !bench.request.plans.isEmpty();
    QImage decoded;
    if (planned) {
        ocr::Result<QImage> pixels = redaction::decodePage(bench.written, bench.format, number);
        if (pixels)
            decoded = *std::move(pixels);
        bench.proof.checks +=
            ofPlan(bench.request.plans[number - 1],
                   pixels ? comparePage(bench, decoded, number)
                          : QList{failedCheck("planned_pixels", pixels.error().detail)});
    }
    ocr::Result<ocr::SourceImage> image = pageToRead(bench, std::move(decoded), number);
    if (!image && image.error().code == ocr::Error::Code::Cancelled)
        return image.error();
    if (!image) { // it is the copy that cannot be looked at, not the original
        Check unseen = failedCheck("pages", image.error().detail);
        unseen.page = number;
        bench.proof.checks.append(unseen);
        return {};
    }
    bench.plans.append(planned ? bench.request.plans[number - 1] : emptyPlan(*image));
    bench.plans.last().singleReader |= bench.request.singleReaderAccepted;
    ocr::Result<ocr::Page> page = rereadPage(bench, *std::move(image), bench.plans.last());
    if (!page)
        return page.error();
    bench.reread.append(*std::move(page));
    return {};
}

/// What a person kept, as the plan of a manifest tells it. Ids are the same for the same bytes and
/// rules; those of another build are passed over.
QList<privacy::Decision> keptBy(const Plan &plan, const privacy::PageJudgement &judged)
{
    QList<privacy::Decision> decisions;
    privacy::Decision keep;
    keep.sourceSha256 = plan.sourceSha256;
    keep.page = plan.page;
    keep.choice = privacy::Decision::Choice::Keep;
    for (const privacy::Finding &finding : judged.findings) {
        keep.finding = finding.id;
        if (plan.kept.contains(finding.id))
            decisions.append(keep);
    }
    keep.finding.clear();
    keep.boxes = plan.keptPlaces;
    if (!keep.boxes.isEmpty())
        decisions.append(keep);
    return decisions;
}

/// Reads the planned pages of the source and says what had to be covered on them at least.
ocr::Result<QList<redaction::PlacesToCover>>
exposedPlaces(ocr::Source &source, const ProofRequest &request, ocr::Engine &engine,
              const privacy::RuleSet &rules, ocr::Monitor &monitor)
{
    QList<ocr::Page> pages;
    QHash<int, qsizetype> known; // sheets of one page have a plan each
    for (const Plan &plan : request.plans) {
        if (known.contains(plan.page) || plan.unread)
            continue;
        ocr::Result<ocr::Page> page = readPage(source, plan.page, engine, monitor);
        if (!page)
            return page.error();
        known.insert(plan.page, pages.size());
        pages.append(*std::move(page));
    }
    carryHeaders(pages);
    const QList<privacy::PageJudgement> judged = privacy::judge(pages, rules, request.judge);
    redaction::PlanOptions least;
    least.include = redaction::Include::Exposed;
    QList<redaction::PlacesToCover> all;
    for (const Plan &plan : request.plans) {
        if (plan.unread) { // of which nothing is shown
            all.append(redaction::PlacesToCover());
            continue;
        }
        const qsizetype i = known.value(plan.page);
        ocr::Result<redaction::PlacesToCover> places =
            redaction::placesToCover(pages[i], judged[i], keptBy(plan, judged[i]), least);
        // Something has to go of which nobody knows where it is.
        if (!places && places.error().code == ocr::Error::Code::ProofFailed)
            places = redaction::PlacesToCover{
                {ocr::Quad::fromRect(QRectF(0, 0, plan.width, plan.height))}, {}};
        if (!places)
            return places.error();
        all.append(redaction::placesShown(*places, plan));
    }
    return all;
}

/// With the cells of a table that somebody corrected, where all of them are on the replacement.
KnownHeaders cellsOnReplacement(KnownHeaders shown, const KnownHeaders &known, const Plan &plan)
{
    for (ocr::Cell cell : known.cells) {
        const QList<ocr::Quad> places = redaction::toReplacement({cell.quad}, plan);
        if (places.size() != 1)
            return {shown.table, shown.headers};
        cell.quad = places.first();
        shown.cells.append(cell);
    }
    shown.rows = known.rows;
    return shown;
}

/// The headers of the tables that the replacement shows, where they lie there.
QList<KnownHeaders> onReplacement(const QList<KnownHeaders> &headers, const Plan &plan)
{
    QList<KnownHeaders> shown;
    for (const KnownHeaders &known : headers)
        for (const ocr::Quad &table : redaction::toReplacement({known.table}, plan))
            shown.append(cellsOnReplacement({table, known.headers}, known, plan));
    return shown;
}

/// Judges what was read of the replacement.
void judgeReading(Bench &bench, const privacy::RuleSet &rules)
{
    carryHeaders(bench.reread);
    for (qsizetype i = 0; i < bench.reread.size(); ++i) {
        const QList<KnownHeaders> known =
            onReplacement(bench.request.headers.value(i), bench.plans[i]);
        restoreTables(bench.reread[i], known);
        restoreHeaders(bench.reread[i], known);
    }
    const QList<privacy::PageJudgement> judged =
        privacy::judge(bench.reread, rules, bench.request.judge);
    for (qsizetype i = 0; i < bench.reread.size(); ++i) {
        QList<Check> checks =
            redaction::checkReading(bench.reread[i], judged.value(i), bench.plans[i]);
        if (bench.request.plans.isEmpty())
            checks +=
                redaction::checkReadingAlone(bench.reread[i], judged.value(i), bench.plans[i]);
        bench.proof.checks += ofPlan(bench.plans[i], std::move(checks));
    }
}

/// What a copy without a plan lacks of the original.
ocr::Result<void> compareAlone(Bench &bench)
{
    QList<QSize> sizes;
    for (const Plan &plan : bench.plans)
        sizes.append(plan.size());
    const ocr::Result<QList<Check>> compared = compareWithOriginal(
        bench.source, sizes, bench.format == FileFormat::Pdf, bench.engine, bench.monitor);
    if (!compared)
        return compared.error();
    bench.proof.checks += *compared;
    return {};
}

} // namespace

ocr::Result<redaction::Proof> prove(ocr::Source &source, const QByteArray &written,
                                    const ProofRequest &request, ocr::Engine &engine,
                                    const privacy::RuleSet &rules, ocr::Monitor &monitor,
                                    KeptReadings *kept)
{
    const KeptReadings earlier = kept != nullptr ? std::exchange(*kept, {}) : KeptReadings();
    redaction::Proof proof;
    ocr::Result<ocr::Source> replacement =
        ocr::Source::fromBytes(written, QStringLiteral("the replacement"));
    if (!replacement) {
        proof.checks = {failedCheck("pages", replacement.error().detail)};
        return proof;
    }
    const std::optional<FileFormat> format = replacementFormat(replacement->format());
    if (!format) {
        proof.checks = {failedCheck("chunks", QStringLiteral("The file is no PNG, JPEG or PDF."))};
        return proof;
    }
    Bench bench{source, *replacement, written, *format, request, request.mustBeCovered,
                engine, monitor,      earlier, {},      {},      {},
                {}};
    if (bench.mustBeCovered.isEmpty() && !request.plans.isEmpty()) {
        ocr::Result<QList<redaction::PlacesToCover>> exposed =
            exposedPlaces(source, request, engine, rules, monitor);
        if (!exposed)
            return exposed.error();
        bench.mustBeCovered = *std::move(exposed);
    }
    if (bench.mustBeCovered.size() != request.plans.size()) {
        return ocr::Error{ocr::Error::Code::InvalidInput,
                          QStringLiteral("The places to be covered are not those of every page.")};
    }
    const int pages =
        request.plans.isEmpty() ? replacement->pageCount() : static_cast<int>(request.plans.size());
    bench.proof.checks = redaction::checkFile(written, *format, pages);
    for (int number = 1; number <= std::min(pages, replacement->pageCount()); ++number) {
        const ocr::Result<void> proved = provePage(bench, number);
        if (!proved)
            return proved.error();
    }
    if (request.plans.isEmpty()) {
        const ocr::Result<void> compared = compareAlone(bench);
        if (!compared)
            return compared.error();
    }
    judgeReading(bench, rules);
    if (kept != nullptr && !bench.proof.passed())
        *kept = std::move(bench.readings);
    return std::move(bench.proof);
}

} // namespace pipeline
