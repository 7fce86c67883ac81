// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What a run tells of its copies in manifest.json.
#include "app/jobs/JsonText_p.h"
#include "app/jobs/RedactRun_p.h"
#include "app/jobs/ShownPath.h"
#include "app/jobs/WordSeal_p.h"
#include "app/redaction/FlatPlan.h"

#include <optional>
#include <utility>

namespace jobs {

namespace {

QList<ocr::Quad> quadsOf(const QList<QRect> &rects)
{
    QList<ocr::Quad> quads;
    for (const QRect &rect : rects)
        quads.append(ocr::Quad::fromRect(QRectF(rect)));
    return quads;
}

QList<report::ManifestRegion> coveredBy(const redaction::Plan &plan)
{
    QList<report::ManifestRegion> covered;
    for (const redaction::Region &source : plan.regions) {
        const redaction::Region shown = redaction::onReplacement(source, plan);
        report::ManifestRegion region;
        region.finding = source.finding;
        region.why = redaction::whyName(source.why);
        region.regions = quadsOf(shown.rects);
        region.printed = source.printed;
        region.at = shown.at;
        region.ofOurs = source.ofOurs;
        region.byPerson = source.byPerson;
        if (plan.flat) {
            region.sourceRegions = quadsOf(source.rects);
            region.sourceAt = source.at;
        }
        covered.append(region);
    }
    return covered;
}

/// Seals words of the source that are printed again: they may name people, and a manifest names
/// nobody. Where the source is gone by now, they are left out, and verify will say so.
void sealWords(report::ManifestFile &file)
{
    std::optional<WordSeal> seal;
    for (report::ManifestRegion &region : file.covered) {
        if (region.why != redaction::whyName(redaction::Region::Why::Added) ||
            !region.finding.isEmpty() || region.ofOurs || region.printed.isEmpty())
            continue;
        if (!seal)
            if (ocr::Result<WordSeal> made = WordSeal::forSource(file.source))
                seal = *std::move(made);
        const QString words = std::exchange(region.printed, {});
        if (seal)
            region.sealed = seal->seal(words);
    }
}

/// What a person chose for the page; their own words stay out, see report::ManifestDecision.
QList<report::ManifestDecision> chosenFor(const Replacement &page,
                                          const QList<privacy::Decision> &all)
{
    QList<report::ManifestDecision> chosen;
    for (const privacy::Decision &decision : all)
        if (decision.sourceSha256 == page.sourceSha256 && decision.page == page.page)
            chosen.append({decision.finding, decision.boxes, decision.cells, decision.choice,
                           privacy::reasonCode(decision.why), !decision.why.isEmpty(),
                           !decision.who.isEmpty()});
    return chosen;
}

report::ManifestFile manifestFile(const Replacement &page, const RedactOptions &options)
{
    report::ManifestFile file;
    file.source = page.source;
    file.page = page.page;
    file.sha256 = page.sourceSha256;
    file.replacement = page.file;
    file.replacementSha256 = page.fileSha256;
    file.width = page.plan.size().width();
    file.height = page.plan.size().height();
    file.renderer = page.plan.renderer;
    file.style = redaction::styleName(page.plan.style);
    file.purpose = redaction::purposeName(page.plan.purpose);
    file.evidenceNumber = page.plan.evidenceNumber;
    file.notPrinted = page.plan.notPrinted;
    file.ink = redaction::inkName(page.plan.ink);
    file.sheet = page.plan.sheet;
    file.flat = page.plan.flat;
    file.sourceWidth = page.plan.width;
    file.sourceHeight = page.plan.height;
    for (const ocr::Incomplete why : page.incomplete)
        file.incomplete.append(ocr::incompleteName(why));
    file.sheets = page.plan.sheets;
    file.sealMayStay =
        page.withoutColour && !options.plan.keepSeal && page.plan.style == redaction::Style::Masked;
    file.unread = page.plan.unread;
    file.singleReader = page.plan.singleReader;
    file.kept = page.plan.kept;
    file.keptPlaces = page.plan.keptPlaces;
    if (!page.plan.unread) // of which nothing is shown
        file.decisions = chosenFor(page, options.decisions);
    file.covered = coveredBy(page.plan);
    sealWords(file);
    file.checks = manifestChecks(page.proof);
    return file;
}

} // namespace

QList<report::ManifestCheck> manifestChecks(const redaction::Proof &proof)
{
    QList<report::ManifestCheck> checks;
    for (const redaction::Check &check : proof.checks)
        checks.append(
            {check.name, check.passed, check.detail, check.where, check.places, check.page});
    return checks;
}

ocr::Result<void> RedactRun::writeManifest() const
{
    report::Manifest manifest;
    for (const report::SourceError &error : m_scan.errors)
        manifest.errors.append(shownError(error, m_pool.rules));
    for (const Item &item : m_items) {
        for (const Replacement &page : item.pages) {
            const bool isDoubted = !page.doubt.checks.isEmpty();
            const redaction::Proof &proof = isDoubted ? page.doubt : page.proof;
            if (!proof.checks.isEmpty() && !proof.passed() && !page.plan.unread)
                manifest.doubts.append({shownPath(page.source, m_pool.rules), page.page,
                                        page.sourceSha256, isDoubted && !page.error,
                                        manifestChecks(proof)});
            if (page.error)
                manifest.errors.append(
                    shownError({page.source, page.page, *page.error}, m_pool.rules));
            else
                manifest.files.append(manifestFile(page, m_options));
        }
    }
    for (report::ManifestFile &listed : manifest.files) // words were sealed by the path itself
        listed.source = shownPath(listed.source, m_pool.rules);
    ocr::Result<OutputFile> file = OutputFile::create(m_options.folder);
    if (!file)
        return file.error();
    const ocr::Result<void> written = file->write(jsonText(report::manifestJson(manifest)));
    if (!written)
        return written;
    return file->publish(kManifestName);
}

} // namespace jobs
