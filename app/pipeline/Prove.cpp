// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Headers.h"
#include "app/pipeline/Pipeline.h"

#include <optional>

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
    return {QLatin1String(name), false, detail, {}};
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

/// Compares one page of the replacement with what the plan makes of the source.
QList<Check> comparePage(ocr::Source &source, const QImage &replacement, const Plan &plan,
                         const QList<ocr::Quad> &mustBeCovered, FileFormat format,
                         ocr::Monitor &monitor)
{
    if (plan.sourceSha256 != source.sha256())
        return {
            failedCheck("planned_pixels", QStringLiteral("The source is not the planned one."))};
    const ocr::Result<ocr::SourceImage> image = source.page(plan.page, monitor);
    if (!image)
        return {failedCheck("planned_pixels", image.error().detail)};
    if (image->pixels.width() != plan.width || image->pixels.height() != plan.height)
        return {failedCheck("size", QStringLiteral("The plan is for another size."))};
    const QImage planned = redaction::cover(image->pixels, plan);
    return redaction::checkPixels(replacement, planned, plan, mustBeCovered, format);
}

/// Everything prove needs while it goes from page to page.
struct Bench
{
    ocr::Source &source;
    ocr::Source &replacement;
    QList<QImage> decoded; ///< its pages exactly as encoded, for the comparison with a plan
    FileFormat format;
    const ProofRequest &request;
    ocr::Engine &engine;
    ocr::Monitor &monitor;
    redaction::Proof proof;
    QList<ocr::Page> reread;
    QList<Plan> plans;
};

ocr::Result<void> provePage(Bench &bench, int number)
{
    ocr::Result<ocr::SourceImage> image = bench.replacement.page(number, bench.monitor);
    if (!image)
        return image.error();
    const bool planned = !bench.request.plans.isEmpty();
    const Plan plan = planned ? bench.request.plans.value(number - 1) : emptyPlan(*image);
    if (planned) {
        bench.proof.checks +=
            comparePage(bench.source, bench.decoded.value(number - 1), plan,
                        bench.request.mustBeCovered.value(number - 1), bench.format, bench.monitor);
    }
    ocr::Result<ocr::Page> page = readImage(*image, bench.engine, bench.monitor);
    if (!page)
        return page.error();
    bench.reread.append(*std::move(page));
    bench.plans.append(plan);
    return {};
}

} // namespace

ocr::Result<redaction::Proof> prove(ocr::Source &source, const QByteArray &written,
                                    const ProofRequest &request, ocr::Engine &engine,
                                    const privacy::RuleSet &rules, ocr::Monitor &monitor)
{
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
    const int pages =
        request.plans.isEmpty() ? replacement->pageCount() : static_cast<int>(request.plans.size());
    proof.checks = redaction::checkFile(written, *format, pages);
    Bench bench{source, *replacement, {}, *format, request, engine, monitor, proof, {}, {}};
    if (!request.plans.isEmpty()) {
        ocr::Result<QList<QImage>> decoded = redaction::decodePages(written, *format);
        if (decoded)
            bench.decoded = *std::move(decoded);
        else
            bench.proof.checks.append(failedCheck("planned_pixels", decoded.error().detail));
    }
    for (int number = 1; number <= std::min(pages, replacement->pageCount()); ++number) {
        const ocr::Result<void> proved = provePage(bench, number);
        if (!proved)
            return proved.error();
    }
    carryHeaders(bench.reread);
    const QList<privacy::PageJudgement> judged = privacy::judge(bench.reread, rules, request.judge);
    for (qsizetype i = 0; i < bench.reread.size(); ++i) {
        bench.proof.checks +=
            redaction::checkReading(bench.reread[i], judged.value(i), bench.plans[i]);
    }
    return bench.proof;
}

} // namespace pipeline
