// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Inputs.h"
#include "app/jobs/OutputFolder.h"
#include "app/jobs/RedactRun_p.h"
#include "app/jobs/UnreadPages.h"
#include "app/redaction/AlsoCover.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/WholePage.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace jobs {

namespace {

using ocr::Error;

QList<redaction::Plan> plansOf(const QList<Replacement> &pages)
{
    QList<redaction::Plan> plans;
    for (const Replacement &page : pages)
        plans.append(page.plan);
    return plans;
}

Error lacksPages(int read, int pages, bool interrupted)
{
    return {interrupted ? Error::Code::Cancelled : Error::Code::NotReadable,
            QStringLiteral("Only %1 of its %2 pages could be read, and a PDF holds all of them or "
                           "is not written.")
                .arg(read)
                .arg(pages)};
}

Replacement replacementOf(const report::ScanPage &page)
{
    Replacement replacement;
    replacement.source = page.source;
    replacement.page = page.page.page;
    replacement.sourceSha256 = page.page.sha256;
    return replacement;
}

QList<redaction::Check> failedChecksOf(const redaction::Proof &proof)
{
    QList<redaction::Check> failed = proof.checks;
    failed.removeIf([](const redaction::Check &check) { return check.passed; });
    return failed;
}

/// What was checked on one page or flat sheet, and on the whole file.
redaction::Proof partOf(redaction::Proof proof, const redaction::Plan &plan)
{
    proof.checks.removeIf([&plan](const redaction::Check &check) {
        return check.page != 0 && (check.page != plan.page || check.sheet != plan.sheet);
    });
    return proof;
}

/// With the places where they lie on the upright source.
redaction::Proof inSource(redaction::Proof proof, const redaction::Plan &plan)
{
    for (redaction::Check &check : proof.checks)
        check.where = redaction::toSource(check.where, plan);
    return proof;
}

/// Only what readers see can be mended by covering more.
bool failsByReadingOnly(const QList<Replacement> &pages)
{
    qsizetype failed = 0;
    for (const Replacement &page : pages)
        for (const redaction::Check &check : failedChecksOf(page.proof)) {
            ++failed;
            if (!redaction::isOfReading(check) || check.page == 0)
                return false;
        }
    return failed > 0;
}

bool holds(const std::vector<int> &pages, int page)
{
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

/// What covers were to say and no font can: verify, where there are fonts, is to draw the same.
/// False where there is nothing left out.
bool leaveOutWords(QList<Replacement> &pages)
{
    bool any = false;
    for (Replacement &page : pages) {
        const redaction::Plan before = page.plan;
        if (page.withoutWords)
            redaction::leaveOutWords(page.plan);
        any |= page.plan != before;
    }
    return any;
}

ocr::Quad wholeOf(const redaction::Plan &plan)
{
    return ocr::Quad::fromRect(QRectF(0, 0, plan.width, plan.height));
}

/// Why a page is covered as a whole before anything was proved.
redaction::Proof doubtBecause(const Error &error, int page)
{
    return {{{QStringLiteral("plan"), false, error.detail, {}, {}, page}}};
}

QString failedChecks(const redaction::Proof &proof)
{
    QStringList names;
    for (const redaction::Check &check : proof.checks) {
        if (!check.passed && !names.contains(check.name))
            names.append(check.name);
    }
    return names.isEmpty() ? QStringLiteral("none was made") : names.join(QStringLiteral(", "));
}

} // namespace

RedactRun::RedactRun(Pool &pool, const report::ScanDocument &scan, const RedactOptions &options,
                     Observer &observer)
    : m_pool(pool), m_scan(scan), m_options(options), m_observer(observer)
{}

ocr::Result<QList<Replacement>> RedactRun::run()
{
    ocr::Result<void> ready = checkOutputFolder(m_options.folder, m_options.force);
    if (ready)
        ready = plan();
    if (ready && !QDir().mkpath(m_options.folder)) {
        ready = Error{Error::Code::WriteFailed,
                      QStringLiteral("The folder %1 cannot be made.").arg(m_options.folder)};
    }
    if (!ready)
        return ready.error();
    const int threads = std::clamp(static_cast<int>(m_items.size()), 1, m_pool.jobs);
    m_left.setThreads(threads);
    runOnThreads(threads, [this, threads](int index) {
        WorkerProcess &prover = *m_pool.readers[static_cast<size_t>(index)];
        // Covering loads no models, so a process of its own is cheap; the proof is never the
        // writer's.
        WorkerProcess writer(m_pool.options.workerProgram, m_pool.priority());
        writer.configure(m_pool.configuration(1));
        prover.configure(m_pool.configuration(std::max(1, m_pool.jobs / threads)));
        work(writer, prover);
    });
    const ocr::Result<void> written = writeManifest();
    QList<Replacement> replacements;
    for (const Item &item : m_items)
        replacements += item.pages;
    if (!written) // the copies are there nevertheless
        for (Replacement &replacement : replacements)
            replacement.unlisted = written.error();
    return replacements;
}

ocr::Result<void> RedactRun::plan()
{
    const ocr::Result<QList<qsizetype>> unread =
        decisionsOfUnreadPages(m_options.decisions, m_scan);
    if (!unread)
        return unread.error();
    if (!unread->isEmpty())
        m_observer.passedOver(*unread);
    for (const report::ScanPage &page : m_scan.pages) {
        const ocr::Result<void> planned = planPage(page);
        if (!planned)
            return planned;
    }
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_options.format == redaction::FileFormat::Pdf)
            completePdf(m_items[i]);
        const QByteArray sha = m_items[i].pages.first().sourceSha256.toHex();
        m_items[i].name =
            QStringLiteral("%1-%2.%3")
                .arg(i + 1, 3, 10, QLatin1Char('0'))
                .arg(QLatin1String(sha.left(8)), redaction::suffixOf(m_options.format));
    }
    return {};
}

ocr::Result<void> RedactRun::planPage(const report::ScanPage &page)
{
    if (page.page.singleReader && !m_options.singleReaderAccepted) {
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("The pages were read by one engine only; covering them wants "
                                    "--single-reader.")};
    }
    const ocr::Result<QList<redaction::Plan>> plans =
        redaction::makePlans(page.page, page.judgement, m_options.decisions, m_options.plan);
    const bool hasNoPlace = !plans && plans.error().code == Error::Code::ProofFailed;
    if (!plans && !hasNoPlace)
        return plans.error();
    if (hasNoPlace) {
        Item &item = itemFor(page, true);
        Replacement replacement = replacementOf(page);
        replacement.plan = redaction::wholePagePlan(page.page, m_options.plan);
        // A file of its own would show nothing.
        if (m_options.format != redaction::FileFormat::Pdf)
            item.unplanned = plans.error();
        else
            replacement.doubt = doubtBecause(plans.error(), page.page.page);
        item.add(replacement, {{wholeOf(replacement.plan)}, {}}, {}, nullptr);
        return {};
    }
    const ocr::Result<redaction::PlacesToCover> places =
        redaction::placesToCover(page.page, page.judgement, m_options.decisions, m_options.plan);
    if (!places)
        return places.error();
    for (const redaction::Plan &plan : *plans) {
        Item &item = itemFor(page, &plan == &plans->first());
        Replacement replacement = replacementOf(page);
        replacement.plan = plan;
        replacement.plan.singleReader = page.page.singleReader;
        if (plan.sheet > 0)
            replacement.incomplete = page.page.sheets[plan.sheet - 1].incomplete;
        item.add(replacement, redaction::placesShown(*places, plan),
                 pipeline::knownHeaders(page.page, m_options.correctedTables.value(
                                                       {page.page.sha256, page.page.page})),
                 &page);
    }
    return {};
}

void RedactRun::Item::add(const Replacement &page, const redaction::PlacesToCover &places,
                          const QList<pipeline::KnownHeaders> &known, const report::ScanPage *from)
{
    pages.append(page);
    mustBeCovered.append(places);
    headers.append(known);
    scanned.append(from);
    showing.append(QList<ocr::Quad>());
}

void RedactRun::completePdf(Item &item)
{
    if (item.readPages != item.sourcePages)
        addUnreadPages(item);
    const bool showsAnything =
        std::any_of(item.scanned.cbegin(), item.scanned.cend(),
                    [](const report::ScanPage *page) { return page != nullptr; });
    if (showsAnything || item.unplanned)
        return;
    for (const Replacement &page : std::as_const(item.pages))
        if (!page.plan.unread && !item.unplanned)
            item.unplanned = {Error::Code::ProofFailed, page.doubt.checks.first().detail};
}

void RedactRun::addUnreadPages(Item &item)
{
    QHash<int, Error> unread;
    for (const report::SourceError &error : m_scan.errors)
        if (error.source == item.pages.first().source && error.page > 0)
            unread.insert(error.page, error.error);
    // One that quietly lacks pages would pass for the whole.
    if (m_scan.interrupted || item.readPages + unread.size() != item.sourcePages) {
        item.unplanned = lacksPages(item.readPages, item.sourcePages, m_scan.interrupted);
        return;
    }
    const Item read = std::exchange(item, {});
    item.sourcePages = read.sourcePages;
    item.readPages = read.readPages;
    qsizetype next = 0;
    for (int page = 1; page <= read.sourcePages; ++page) {
        for (; next < read.pages.size() && read.pages[next].page == page; ++next)
            item.add(read.pages[next], read.mustBeCovered[next], read.headers[next],
                     read.scanned[next]);
        if (!unread.contains(page))
            continue;
        Replacement empty = read.pages.first();
        empty.page = page;
        empty.incomplete.clear();
        empty.plan =
            redaction::unreadPagePlan(empty.sourceSha256, page, empty.plan.size(), m_options.plan);
        empty.doubt = doubtBecause(unread.value(page), page);
        item.add(empty, {{wholeOf(empty.plan)}, {}}, {}, nullptr);
    }
}

RedactRun::Item &RedactRun::itemFor(const report::ScanPage &page, bool isNewPage)
{
    const bool sameFile = m_options.format == redaction::FileFormat::Pdf && !m_items.empty() &&
                          m_items.back().pages.first().source == page.source;
    if (!sameFile)
        m_items.emplace_back();
    m_items.back().sourcePages = page.page.pages;
    m_items.back().readPages += isNewPage ? 1 : 0;
    return m_items.back();
}

void RedactRun::work(WorkerProcess &writer, WorkerProcess &prover)
{
    const int total = static_cast<int>(m_items.size());
    for (size_t index = m_next++; index < m_items.size(); index = m_next++) {
        Item &item = m_items[index];
        if (asksObserver())
            m_observer.waitWhilePaused();
        QElapsedTimer timer;
        timer.start();
        ocr::Result<void> made =
            Error{Error::Code::Cancelled, QStringLiteral("Covering was cancelled.")};
        if (!isCancelled())
            made = make(item, writer, prover);
        for (Replacement &page : item.pages) {
            if (made)
                page.file = item.name;
            else
                page.error = made.error();
        }
        if (!made && made.error().code != Error::Code::Cancelled)
            m_observer.failed({item.pages.first().source, item.pages.first().page, made.error()});
        m_left.spent(timer.elapsed());
        const int done = ++m_done;
        m_observer.progressed(done, total, m_left.secondsLeft(done, total));
    }
}

ocr::Result<void> RedactRun::make(Item &item, WorkerProcess &writer, WorkerProcess &prover)
{
    if (item.unplanned)
        return *item.unplanned;
    // A second reading finds what the first one missed now and then: that is covered as well.
    constexpr int kMostRounds = 3;
    ocr::Result<void> made = makeOnce(item, writer, prover);
    for (int round = 1; !made && round < kMostRounds && coverWhatShows(item); ++round)
        made = makeOnce(item, writer, prover);
    if (!made && coverWholePages(item))
        made = makeOnce(item, writer, prover);
    return made;
}

bool RedactRun::coverWhatShows(Item &item)
{
    if (isCancelled() || !failsByReadingOnly(item.pages))
        return false;
    for (qsizetype i = 0; i < item.pages.size(); ++i) {
        QList<ocr::Quad> places;
        for (const redaction::Check &check : failedChecksOf(item.pages[i].proof))
            places += check.where;
        if (item.pages[i].proof.passed())
            continue;
        item.showing[i] += redaction::toSource(places, item.pages[i].plan);
        if (places.isEmpty() || item.scanned[i] == nullptr || !planAgain(item, i))
            return false;
    }
    return true;
}

bool RedactRun::coverWholePages(Item &item)
{
    if (isCancelled() || item.pages.size() < 2 || !failsByReadingOnly(item.pages))
        return false;
    for (qsizetype i = 0; i < item.pages.size(); ++i) {
        Replacement &page = item.pages[i];
        if (page.proof.passed())
            continue;
        if (item.scanned[i] == nullptr)
            return false; // and still it shows something
        page.doubt = inSource(page.proof, page.plan);
        page.plan = redaction::coveredWhole(page.plan);
        page.proof = {};
        item.mustBeCovered[i].spreading +=
            redaction::placesShown(QList{wholeOf(page.plan)}, page.plan);
    }
    return true;
}

bool RedactRun::planAgain(Item &item, qsizetype page)
{
    const report::ScanPage &scanned = *item.scanned[page];
    const ocr::Result<QList<redaction::Plan>> plans = redaction::alsoCover(
        item.showing[page], scanned.page, scanned.judgement, m_options.decisions, m_options.plan);
    Replacement &replacement = item.pages[page];
    const int sheet = replacement.plan.sheet;
    const bool singleReader = replacement.plan.singleReader;
    for (const redaction::Plan &plan : plans ? *plans : QList<redaction::Plan>())
        if (plan.sheet == sheet) {
            replacement.plan = plan;
            replacement.plan.singleReader = singleReader;
            replacement.proof = {};
            item.mustBeCovered[page].spreading += redaction::placesShown(item.showing[page], plan);
            return true;
        }
    return false;
}

ocr::Result<void> RedactRun::makeOnce(Item &item, WorkerProcess &writer, WorkerProcess &prover)
{
    const ocr::Result<pipeline::Descriptor> source = openInput(item.pages.first().source);
    if (!source)
        return source.error();
    ocr::Result<OutputFile> file = OutputFile::create(m_options.folder);
    if (!file)
        return file.error();
    const ocr::Result<void> written = write(item, source->number(), *file, writer);
    if (!written)
        return written;
    if (leaveOutWords(item.pages))
        return makeOnce(item, writer, prover);
    const ocr::Result<void> proved = prove(item, source->number(), *file, prover);
    if (!proved)
        return proved;
    return file->publish(item.name);
}

ocr::Result<void> RedactRun::write(Item &item, int source, const OutputFile &file,
                                   WorkerProcess &writer)
{
    const pipeline::Redact request{item.pages.first().source.section(QLatin1Char('/'), -1),
                                   plansOf(item.pages), m_options.format};
    const ocr::Result<pipeline::Written> written = writer.askFor<pipeline::Written>(
        request, {source, file.descriptor()}, watch(item.pages.size()));
    // What is proved must be what is published: nobody else may still hold the file for writing.
    writer.stop();
    if (!written)
        return written.error();
    const ocr::Result<QByteArray> sha256 = file.sha256();
    if (!sha256)
        return sha256.error();
    if (*sha256 != written->sha256)
        return Error{Error::Code::ProofFailed,
                     QStringLiteral("The replacement is not what was said to be written.")};
    for (Replacement &page : item.pages) {
        page.fileSha256 = *sha256;
        page.withoutColour = holds(written->withoutColour, page.page);
        page.withoutWords |= holds(written->withoutWords, page.page);
    }
    return {};
}

ocr::Result<void> RedactRun::prove(Item &item, int source, const OutputFile &file,
                                   WorkerProcess &prover)
{
    const ocr::Result<pipeline::Descriptor> written = file.reopen();
    if (!written)
        return written.error();
    const pipeline::Prove request{item.pages.first().source.section(QLatin1Char('/'), -1),
                                  plansOf(item.pages), item.mustBeCovered, m_pool.judgeOptions(),
                                  item.headers};
    const ocr::Result<pipeline::Proved> proved = prover.askFor<pipeline::Proved>(
        request, {source, written->number()}, watch(item.pages.size()));
    if (!proved && proved.error().code == Error::Code::Cancelled)
        return proved.error();
    // Whatever kept it from being proved, it is not proved.
    if (!proved)
        return Error{
            Error::Code::ProofFailed,
            QStringLiteral("The replacement could not be proved: %1").arg(proved.error().detail)};
    for (Replacement &page : item.pages)
        page.proof = partOf(proved->proof, page.plan);
    if (!proved->proof.passed()) {
        return Error{Error::Code::ProofFailed,
                     QStringLiteral("The replacement did not pass its proof (%1).")
                         .arg(failedChecks(proved->proof))};
    }
    return {};
}

/// The cancel that ended the reading still stands; it must not keep what was read from being
/// written.
bool RedactRun::isCancelled()
{
    return asksObserver() && m_observer.isCancelled();
}

bool RedactRun::asksObserver() const
{
    return !m_scan.interrupted || m_options.hasOwnObserver;
}

/// The time-out is that of so many pages.
Watch RedactRun::watch(qsizetype pages)
{
    constexpr qsizetype kMostPages = 1000; // milliseconds are counted in 31 bits
    Watch watch;
    watch.isCancelled = [this] { return isCancelled(); };
    watch.timeoutMs = static_cast<int>(std::min<qint64>(
        std::numeric_limits<int>::max(), qint64(m_pool.timeoutMs()) * std::min(pages, kMostPages)));
    return watch;
}

} // namespace jobs
