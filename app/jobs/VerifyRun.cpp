// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Inputs.h"
#include "app/jobs/ManifestInput_p.h"
#include "app/jobs/ShownPath.h"
#include "app/jobs/VerifyRun_p.h"
#include "app/jobs/WordSeal_p.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace jobs {

namespace {

using ocr::Error;
using redaction::Plan;
using redaction::Region;

/// What was printed there; words of the source only the source itself tells.
ocr::Result<QString> printedIn(const report::ManifestRegion &region, const WordSeal &seal)
{
    if (region.sealed.isEmpty())
        return region.printed;
    const std::optional<QString> words = seal.open(region.sealed);
    if (!words)
        return Error{Error::Code::ProofFailed,
                     QStringLiteral("The manifest was not written for this original.")};
    return *words;
}

ocr::Result<Plan> planOf(const report::ManifestFile &file, const WordSeal &seal)
{
    Plan plan;
    plan.page = file.page;
    plan.width = file.flat ? file.sourceWidth : file.width;
    plan.height = file.flat ? file.sourceHeight : file.height;
    plan.sheet = file.sheet;
    plan.flat = file.flat;
    plan.ink = file.ink == redaction::inkName(redaction::Ink::BlackAndWhite)
                   ? redaction::Ink::BlackAndWhite
                   : redaction::Ink::Colour;
    plan.sourceSha256 = file.sha256;
    plan.evidenceNumber = file.evidenceNumber;
    plan.notPrinted = file.notPrinted;
    const std::optional<redaction::Style> style = redaction::styleNamed(file.style);
    if (!style)
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("The manifest has an unknown style.")};
    plan.style = *style;
    const std::optional<redaction::Purpose> purpose = redaction::purposeNamed(file.purpose);
    if (!purpose && !file.purpose.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("The manifest has an unknown purpose.")};
    const bool isBlock = *style == redaction::Style::Block;
    plan.purpose =
        purpose.value_or(isBlock ? redaction::Purpose::Evidence : redaction::Purpose::Post);
    plan.renderer = file.renderer;
    plan.sheets = file.sheets;
    plan.unread = file.unread;
    plan.singleReader = file.singleReader;
    plan.kept = file.kept;
    plan.keptPlaces = file.keptPlaces;
    for (const report::ManifestRegion &covered : file.covered) {
        const std::optional<Region::Why> why = redaction::whyNamed(covered.why);
        if (!why)
            return Error{Error::Code::InvalidInput,
                         QStringLiteral("The manifest has an unknown reason of a region.")};
        const ocr::Result<QString> printed = printedIn(covered, seal);
        if (!printed)
            return printed.error();
        Region region{
            *why, covered.finding, {}, *printed, file.flat ? covered.sourceAt : covered.at};
        for (const ocr::Quad &quad : file.flat ? covered.sourceRegions : covered.regions)
            region.rects.append(quad.boundingRect().toAlignedRect());
        region.ofOurs = covered.ofOurs;
        region.byPerson = covered.byPerson;
        plan.regions.append(region);
    }
    return plan;
}

/// The plans that the manifest holds for this very file, page after page.
ocr::Result<QList<Plan>> plansFrom(const QString &manifestPath, const QString &original,
                                   const QString &replacement)
{
    const ocr::Result<WordSeal> seal = WordSeal::forSource(original);
    if (!seal)
        return seal.error();
    const ocr::Result<report::Manifest> manifest = readManifest(manifestPath);
    if (!manifest)
        return manifest.error();
    const ocr::Result<QByteArray> sha256 = sha256OfCopy(replacement);
    if (!sha256)
        return sha256.error();
    // Two sources with the same bytes have the same replacement twice; one of them is meant.
    QString meant;
    const QString own = QFileInfo(replacement).fileName();
    for (const report::ManifestFile &entry : manifest->files) {
        if (entry.replacementSha256 == *sha256 && (meant.isEmpty() || entry.replacement == own))
            meant = entry.replacement;
    }
    QList<Plan> plans;
    for (const report::ManifestFile &entry : manifest->files) {
        if (entry.replacementSha256 != *sha256 || entry.replacement != meant)
            continue;
        ocr::Result<Plan> plan = planOf(entry, *seal);
        if (!plan)
            return plan.error();
        plans.append(*std::move(plan));
    }
    if (plans.isEmpty()) {
        return Error{Error::Code::ProofFailed,
                     QStringLiteral("The manifest has no entry with this replacement's SHA-256.")};
    }
    return plans;
}

/// Its name may tell of a person, and the answer is kept beside the copies.
Verified unreadable(const QString &path, const Error &error, const Pool &pool)
{
    Verified verified;
    verified.unreadable =
        shownError({QFileInfo(path).absoluteFilePath(), 0, error}, pool.rules);
    return verified;
}

Verified notProved(const char *check, const Error &error)
{
    Verified verified;
    verified.proof.checks.append({QLatin1String(check), false, error.detail, {}, {}, 0});
    return verified;
}

/// What the prover says of an original that it cannot look at (of the replacement it makes checks).
bool isOfOriginal(Error::Code code)
{
    switch (code) {
    case Error::Code::NotReadable:
    case Error::Code::Empty:
    case Error::Code::UnsupportedFormat:
    case Error::Code::Damaged:
    case Error::Code::PasswordProtected:
    case Error::Code::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

ocr::Result<Verified> verifyReplacement(Pool &pool, const QString &original,
                                        const QString &replacement, const QString &manifest,
                                        bool singleReaderAccepted, Observer &observer)
{
    const ocr::Result<pipeline::Descriptor> source = openInput(original);
    if (!source)
        return unreadable(original, source.error(), pool);
    const ocr::Result<pipeline::Descriptor> written = openInput(replacement);
    if (!written)
        return unreadable(replacement, written.error(), pool);
    pipeline::Prove request;
    request.name = original.section(QLatin1Char('/'), -1);
    request.judge = pool.judgeOptions();
    request.singleReaderAccepted = singleReaderAccepted;
    if (!manifest.isEmpty()) {
        ocr::Result<QList<Plan>> plans = plansFrom(manifest, original, replacement);
        if (!plans && plans.error().code == Error::Code::ProofFailed)
            return notProved("planned_pixels", plans.error());
        if (!plans && plans.error().code == Error::Code::NotReadable)
            return unreadable(manifest, plans.error(), pool);
        if (!plans)
            return plans.error();
        request.plans = *std::move(plans);
    }
    WorkerProcess &prover = *pool.readers.front();
    prover.configure(pool.configuration(pool.jobs));
    Watch watch;
    watch.isCancelled = [&observer] { return observer.isCancelled(); };
    watch.timeoutMs = pool.timeoutMs() * 10;
    ocr::Result<pipeline::Proved> proved =
        prover.askFor<pipeline::Proved>(request, {source->number(), written->number()}, watch);
    if (!proved && proved.error().code == Error::Code::Cancelled)
        return proved.error();
    if (!proved && isOfOriginal(proved.error().code))
        return unreadable(original, proved.error(), pool);
    if (!proved) // as for redact: whatever kept it from being proved, it is not proved
        return notProved("prover", proved.error());
    Verified verified;
    verified.proof = std::move(proved->proof);
    if (!request.plans.isEmpty()) {
        verified.purpose = request.plans.first().purpose;
        // One of another renderer is enough: then not all pixels were compared.
        const auto other = std::find_if(
            request.plans.cbegin(), request.plans.cend(),
            [](const redaction::Plan &plan) { return plan.renderer != redaction::kRenderer; });
        verified.renderer = other == request.plans.cend() ? redaction::kRenderer : other->renderer;
    }
    return verified;
}

} // namespace jobs
