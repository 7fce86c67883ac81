// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/JudgeAgain.h"
#include "app/jobs/ScanRun_p.h"
#include "app/pipeline/Headers.h"

#include <QElapsedTimer>

#include <algorithm>

namespace jobs {

namespace {

using ocr::Error;

bool diedUnderway(const Error &error)
{
    return error.code == Error::Code::WorkerDied || error.code == Error::Code::ProtocolViolation;
}

} // namespace

ScanRun::ScanRun(Pool &pool, const Inputs &inputs, Observer &observer)
    : m_pool(pool), m_judge(pool.judgeOptions()), m_observer(observer), m_inputErrors(inputs.errors)
{
    const bool wantsFirstSight = m_observer.wantsFirstSight();
    for (const QString &file : inputs.files) {
        Source source;
        source.path = file;
        if (wantsFirstSight)
            source.firstSight.emplace(pool.rules, m_judge.today);
        m_queue.push_back({static_cast<int>(m_sources.size()), 0});
        m_sources.push_back(std::move(source));
    }
    m_total = static_cast<int>(m_sources.size());
}

report::ScanDocument ScanRun::run()
{
    for (const report::SourceError &error : std::as_const(m_inputErrors))
        m_observer.failed(error);
    const int threads = chooseThreads();
    const int readers = std::clamp(static_cast<int>(m_queue.size()), 1, m_pool.jobs);
    m_left.setThreads(readers);
    for (int i = 0; i < readers; ++i)
        m_pool.readers[static_cast<size_t>(i)]->configure(m_pool.configuration(threads));
    runOnThreads(readers, [this](int index) { work(*m_pool.readers[static_cast<size_t>(index)]); });
    return collect();
}

/// Threads inside one worker: one, unless there are fewer pages than jobs. Few sources are counted
/// first, which costs little and needs no models.
int ScanRun::chooseThreads()
{
    if (static_cast<int>(m_sources.size()) >= m_pool.jobs)
        return 1;
    WorkerProcess &reader = *m_pool.readers.front();
    reader.configure(m_pool.configuration(1));
    std::deque<Task> sources;
    sources.swap(m_queue);
    for (const Task &task : sources) {
        m_observer.waitWhilePaused();
        count(reader, task);
    }
    return std::clamp(m_pool.jobs / std::max(1, static_cast<int>(m_queue.size())), 1, kMostThreads);
}

void ScanRun::work(WorkerProcess &reader)
{
    Task task;
    while (next(task)) {
        m_observer.waitWhilePaused();
        QElapsedTimer timer;
        timer.start();
        perform(reader, task);
        m_left.spent(timer.elapsed());
        finished();
    }
}

bool ScanRun::next(Task &task)
{
    const bool cancelled = m_observer.isCancelled();
    std::unique_lock lock(m_mutex);
    if (cancelled) {
        m_interrupted = true;
        m_queue.clear();
    }
    // A source that is being counted may still bring pages.
    m_changed.wait(lock, [this] { return !m_queue.empty() || m_active == 0; });
    if (m_queue.empty())
        return false;
    task = m_queue.front();
    m_queue.pop_front();
    ++m_active;
    return true;
}

void ScanRun::finished()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_active;
    }
    m_changed.notify_all();
    tellProgress();
}

void ScanRun::perform(WorkerProcess &reader, const Task &task)
{
    if (task.page > 0) {
        read(reader, task);
        return;
    }
    count(reader, task);
    // Its pages stand at the front of the queue now; this worker has the file open, so it goes on
    // with it.
}

void ScanRun::count(WorkerProcess &reader, const Task &task)
{
    const QString &path = m_sources[static_cast<size_t>(task.source)].path;
    const ocr::Result<pipeline::Descriptor> file = openInput(path);
    if (!file) {
        failSource(task.source, file.error());
        return;
    }
    const pipeline::Probe request{path.section(QLatin1Char('/'), -1)};
    ocr::Result<pipeline::Probed> probed =
        reader.askFor<pipeline::Probed>(request, {file->number()}, watch());
    if (!probed && diedUnderway(probed.error()))
        probed = reader.askFor<pipeline::Probed>(request, {file->number()}, watch());
    if (probed)
        counted(task, *probed);
    else
        failSource(task.source, probed.error());
}

void ScanRun::counted(const Task &task, const pipeline::Probed &probed)
{
    {
        const std::lock_guard lock(m_mutex);
        Source &source = m_sources[static_cast<size_t>(task.source)];
        source.pages = probed.pages;
        source.remaining = probed.pages;
        source.sha256 = probed.sha256;
        m_total += probed.pages - 1;
        if (!m_interrupted) {
            for (int page = probed.pages; page >= 1; --page)
                m_queue.push_front({task.source, page});
        }
    }
    m_changed.notify_all();
}

void ScanRun::failSource(int index, const Error &error)
{
    if (error.code == Error::Code::Cancelled) {
        const std::lock_guard lock(m_mutex);
        m_interrupted = true;
        return;
    }
    const Source &source = m_sources[static_cast<size_t>(index)];
    const report::SourceError failure{source.path, 0, error};
    {
        const std::lock_guard lock(m_mutex);
        m_sources[static_cast<size_t>(index)].errors.append(failure);
        ++m_done;
    }
    m_observer.failed(failure);
}

void ScanRun::read(WorkerProcess &reader, const Task &task)
{
    ocr::Result<ocr::Page> page = readOnce(reader, task);
    // A page may be what killed the worker, or only have met a worker that was about to die.
    if (!page && diedUnderway(page.error()))
        page = readOnce(reader, task);
    pageDone(task, page);
}

ocr::Result<ocr::Page> ScanRun::readOnce(WorkerProcess &reader, const Task &task)
{
    Source &source = m_sources[static_cast<size_t>(task.source)];
    const ocr::Result<pipeline::Descriptor> file = openInput(source.path);
    if (!file)
        return file.error();
    const pipeline::Read request{source.path.section(QLatin1Char('/'), -1), task.page,
                                 source.firstSight.has_value()};
    Watch watching = watch();
    if (source.firstSight) {
        watching.linesRead = [this, &source](const QList<ocr::TextLine> &lines) {
            look(source, lines);
        };
    }
    ocr::Result<pipeline::PageRead> answer =
        reader.askFor<pipeline::PageRead>(request, {file->number()}, watching);
    if (!answer)
        return answer.error();
    if (answer->page.sha256 != source.sha256 || answer->page.page != task.page) {
        return Error{Error::Code::Damaged,
                     QStringLiteral("The file was changed while it was being read.")};
    }
    return std::move(answer->page);
}

/// What shows already; pages of one source may be read side by side.
void ScanRun::look(Source &source, const QList<ocr::TextLine> &lines)
{
    std::optional<privacy::FindingType> shown;
    {
        const std::lock_guard lock(m_mutex);
        if (source.firstSight->certain())
            return;
        source.firstSight->add(lines);
        shown = source.firstSight->certain();
    }
    if (shown)
        m_observer.foundAtFirstSight(source.path, *shown);
}

void ScanRun::pageDone(const Task &task, const ocr::Result<ocr::Page> &page)
{
    Source &source = m_sources[static_cast<size_t>(task.source)];
    bool last = false;
    {
        const std::lock_guard lock(m_mutex);
        --source.remaining;
        last = source.remaining == 0;
        if (page) {
            source.read.append(*page);
            ++m_done;
        } else if (page.error().code == Error::Code::Cancelled) {
            m_interrupted = true;
        } else {
            source.errors.append({source.path, task.page, page.error()});
            ++m_done;
        }
    }
    if (!page && page.error().code != Error::Code::Cancelled)
        m_observer.failed({source.path, task.page, page.error()});
    if (last)
        judge(source);
}

/// Only called by the one thread that brought the last page of the source, or after all threads.
void ScanRun::judge(Source &source)
{
    if (source.read.isEmpty())
        return;
    std::sort(source.read.begin(), source.read.end(),
              [](const ocr::Page &a, const ocr::Page &b) { return a.page < b.page; });
    pipeline::carryHeaders(source.read);
    QElapsedTimer timer;
    timer.start();
    const QList<privacy::PageJudgement> judgements =
        privacy::judge(source.read, m_pool.rules, m_judge);
    const double share =
        static_cast<double>(timer.nsecsElapsed()) / 1e6 / static_cast<double>(source.read.size());
    QList<report::ScanPage> judged;
    for (qsizetype i = 0; i < source.read.size(); ++i) {
        source.read[i].times[ocr::Stage::Rules] += share;
        judged.append({source.path, source.read[i], judgements.value(i)});
    }
    source.judged = judged;
    source.read.clear();
    m_observer.judged(judged);
}

void ScanRun::tellProgress()
{
    int done = 0;
    int total = 0;
    {
        const std::lock_guard lock(m_mutex);
        done = m_done;
        total = m_total;
    }
    m_observer.progressed(done, total, m_left.secondsLeft(done, total));
}

Watch ScanRun::watch()
{
    Watch watch;
    watch.isCancelled = [this] { return m_observer.isCancelled(); };
    watch.timeoutMs = m_pool.timeoutMs();
    return watch;
}

report::ScanDocument ScanRun::collect()
{
    report::ScanDocument document;
    document.rules = m_pool.rules.packs();
    document.errors = m_inputErrors;
    document.interrupted = m_interrupted;
    for (Source &source : m_sources) {
        judge(source); // of an interrupted source: what was read of it
        std::sort(source.errors.begin(), source.errors.end(),
                  [](const report::SourceError &a, const report::SourceError &b) {
                      return a.page < b.page;
                  });
        document.errors += source.errors;
        document.pages += source.judged;
        for (const report::ScanPage &page : std::as_const(source.judged)) {
            for (const QString &engine : page.page.engines) {
                if (!document.engines.contains(engine))
                    document.engines.append(engine);
            }
        }
    }
    judgeTogether(document, m_pool.rules, m_judge);
    return document;
}

} // namespace jobs
