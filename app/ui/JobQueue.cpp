// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/JobQueue.h"

#include "app/report/Words.h"
#include "app/ui/Saving.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Whether making it again may help: not where its proof failed, which somebody is asked about.
bool mayPass(const jobs::Replacement &copy)
{
    if (!copy.error)
        return copy.unlisted.has_value();
    // Of one that nobody could check there are no checks.
    return copy.error->code != ocr::Error::Code::ProofFailed || copy.proof.checks.isEmpty();
}

} // namespace

JobQueue::JobQueue(BackgroundWork &work, QObject *parent) : QAbstractListModel(parent), m_work(work)
{
    connect(&m_work, &BackgroundWork::progressed, this,
            [this](int done, int total, double secondsLeft) {
                const int row = runningRow();
                if (row < 0)
                    return;
                Job &job = m_entries[row].job;
                job.done = done;
                job.total = total;
                job.secondsLeft = secondsLeft;
                tell(row);
            });
    connect(&m_work, &BackgroundWork::scanFinished, this, [this](const report::ScanDocument &scan) {
        const auto failures = static_cast<int>(scan.errors.size());
        whenEnded({failures, scan.interrupted, failures > 0, true});
    });
    connect(&m_work, &BackgroundWork::coveringFinished, this, &JobQueue::whenCovered);
    connect(&m_work, &BackgroundWork::writingFinished, this, &JobQueue::whenWritten);
}

void JobQueue::whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies)
{
    const int row = runningRow();
    const Covered done = row < 0 ? Covered() : std::exchange(m_entries[row].covered, {});
    Outcome outcome;
    outcome.isStopped = row >= 0 && m_entries[row].job.state == State::Stopping;
    if (copies) {
        outcome.failures = static_cast<int>(std::count_if(
            copies->cbegin(), copies->cend(), [](const auto &copy) { return bool(copy.error); }));
        outcome.mayPass = std::any_of(copies->cbegin(), copies->cend(), mayPass);
        outcome.isWhole = std::all_of(copies->cbegin(), copies->cend(), Saving::isProved);
    } else {
        outcome.failures = 1;
        // Somebody is asked about that.
        outcome.mayPass = copies.error().code != ocr::Error::Code::InvalidInput;
    }
    whenEnded(outcome, [&done, &copies] { return !done || done(copies); });
}

void JobQueue::whenWritten(const ocr::Result<void> &written)
{
    const int row = runningRow();
    const Written done = row < 0 ? Written() : std::exchange(m_entries[row].written, {});
    const bool isStopped = !written && written.error().code == ocr::Error::Code::Cancelled;
    whenEnded({written ? 0 : 1, isStopped, !written, bool(written)},
              [&done, &written] { return !done || done(written); });
}

int JobQueue::add(const Entry &entry)
{
    const int id = ++m_lastId;
    beginInsertRows({}, rowCount(), rowCount());
    m_entries.append(entry);
    m_entries.last().job.id = id;
    endInsertRows();
    if (!m_work.isBusy())
        startNext();
    return id;
}

int JobQueue::read(const QStringList &paths)
{
    Job job;
    job.paths = paths;
    return add({job, [this, paths] { m_work.startScan(paths); }, {}, {}, {}});
}

int JobQueue::cover(Kind kind, bool isToKeep, const BackgroundWork::TakeCovering &take,
                    const Covered &done, const Again &again)
{
    Job job;
    job.kind = kind;
    job.isToKeep = isToKeep;
    return add({job, [this, take] { m_work.startCovering(take); }, {}, done, again});
}

int JobQueue::write(const BackgroundWork::TakeWriting &take, const Written &done,
                    const Again &again)
{
    Job job;
    job.kind = Kind::Writing;
    job.isToKeep = true;
    return add({job, [this, take] { m_work.startWriting(take); }, done, {}, again});
}

void JobQueue::addStopped(const QStringList &paths)
{
    Job job;
    job.paths = paths;
    job.state = State::Stopped;
    job.canBeDoneAgain = true;
    add({job, {}, {}, {}, {}});
}

void JobQueue::startNext()
{
    if (m_work.isBusy())
        return;
    // What is to be written was decided before, and is soon done: it waits for no reading.
    const auto firstWaiting = [this](bool isWriting) {
        for (int row = 0; row < rowCount(); ++row)
            if (m_entries[row].job.state == State::Waiting &&
                (m_entries[row].job.kind == Kind::Writing) == isWriting)
                return row;
        return -1;
    };
    const int writing = firstWaiting(true);
    const int next = writing >= 0 ? writing : firstWaiting(false);
    if (next < 0)
        return;
    m_entries[next].job.state = State::Running;
    const int id = m_entries[next].job.id;
    const std::function<void()> begin = std::exchange(m_entries[next].begin, {});
    begin();
    tell(next);
    Q_EMIT started(id);
}

void JobQueue::whenEnded(const Outcome &outcome, const std::function<bool()> &done)
{
    const int row = runningRow();
    if (row < 0)
        return;
    Job &job = m_entries[row].job;
    job.failures = outcome.failures;
    job.state = outcome.isStopped ? State::Stopped : State::Done;
    const int id = job.id;
    tell(row);
    const bool isKept = !done || done(); // may add to the entries, or forget them
    if (const int now = rowOf(id); now >= 0) {
        Job &over = m_entries[now].job;
        const bool isUnsaved = outcome.isWhole && over.isToKeep && !isKept;
        over.canBeDoneAgain = outcome.isStopped || outcome.mayPass || isUnsaved;
        tell(now);
    }
    Q_EMIT ended(id, isKept && outcome.failures == 0 && !outcome.isStopped);
}

void JobQueue::setPaused(bool paused)
{
    const int row = runningRow();
    if (row < 0 || m_entries[row].job.state == State::Stopping)
        return;
    m_work.setPaused(paused);
    m_entries[row].job.state = paused ? State::Paused : State::Running;
    tell(row);
}

void JobQueue::cancel(int id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Entry &entry = m_entries[row];
    switch (entry.job.state) {
    case State::Waiting:
        entry.job.state = State::Stopped;
        entry.job.canBeDoneAgain = true;
        entry.begin = {};
        tell(row);
        tellCancelled(entry);
        return;
    case State::Running:
    case State::Paused:
        entry.job.state = State::Stopping;
        m_work.cancel();
        break;
    case State::Stopping:
    case State::Done:
    case State::Stopped:
        return;
    }
    tell(row);
}

/// What was asked for will not come: whoever asked is told, and may ask for something else.
void JobQueue::tellCancelled(Entry &entry)
{
    const Written written = std::exchange(entry.written, {});
    const Covered covered = std::exchange(entry.covered, {});
    const ocr::Error cancelled{ocr::Error::Code::Cancelled, {}};
    if (written)
        written(cancelled);
    if (covered)
        covered(cancelled);
}

void JobQueue::cancelAll()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        cancel(m_entries[row].job.id);
}

void JobQueue::cancelReading()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!m_entries[row].job.isToKeep)
            cancel(m_entries[row].job.id);
    }
}

void JobQueue::retry(int id)
{
    const int row = rowOf(id);
    if (row < 0 || !index(row).data(CanRetryRole).toBool())
        return;
    m_entries[row].job.wasRetried = true;
    tell(row);
    if (const Again again = m_entries[row].again) {
        again();
        return;
    }
    Job job;
    job.paths = m_entries[row].job.paths;
    const auto begin = [this, paths = job.paths] {
        m_work.startScan(paths, m_whollyRead ? m_whollyRead() : QSet<QString>());
    };
    add({job, begin, {}, {}, {}});
}

bool JobQueue::canRetry(const Entry &entry) const
{
    const Job &job = entry.job;
    if (!job.isOver() || !job.canBeDoneAgain || job.wasRetried)
        return false;
    // What makes files may have been begun anew already, by whoever asked for them.
    return job.kind == Kind::Reading ||
           (entry.again && std::none_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &one) {
                return one.job.kind != Kind::Reading && !one.job.isOver();
            }));
}

void JobQueue::forget()
{
    beginResetModel();
    m_entries.removeIf([](const Entry &entry) { return entry.job.isOver(); });
    endResetModel();
}

int JobQueue::rowOf(int id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const Entry &entry) { return entry.job.id == id; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

int JobQueue::runningRow() const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
        return entry.job.state == State::Running || entry.job.state == State::Paused ||
               entry.job.state == State::Stopping;
    });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

const JobQueue::Job *JobQueue::running() const
{
    const int row = runningRow();
    return row < 0 ? nullptr : &m_entries[row].job;
}

const JobQueue::Job *JobQueue::job(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[row].job;
}

int JobQueue::waiting() const
{
    return static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cend(),
                      [](const Entry &entry) { return entry.job.state == State::Waiting; }));
}

bool JobQueue::isKeeping() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
        return entry.job.isToKeep && !entry.job.isOver();
    });
}

bool JobQueue::isLeft(const Job &job)
{
    return job.kind == Kind::Reading && job.state == State::Stopped && !job.wasRetried;
}

bool JobQueue::isSomethingLeft() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &entry) { return isLeft(entry.job); });
}

int JobQueue::pagesLeft() const
{
    int pages = 0;
    for (const Entry &entry : m_entries) {
        if (!isLeft(entry.job))
            continue;
        if (entry.job.done >= entry.job.total) // stopped before it was counted
            return 0;
        pages += entry.job.total - entry.job.done;
    }
    return pages;
}

QStringList JobQueue::pathsLeft() const
{
    QStringList paths;
    for (const Entry &entry : m_entries) {
        const Job &job = entry.job;
        const bool isRead = job.state == State::Done || job.wasRetried;
        if (job.kind == Kind::Reading && !isRead)
            paths.append(job.paths);
    }
    paths.removeDuplicates();
    return paths;
}

void JobQueue::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT progressed();
}

int JobQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant JobQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job &job = m_entries[index.row()].job;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return report::labelled(words(job), progressWords(job));
    case IdRole:
        return job.id;
    case StateRole:
        return static_cast<int>(job.state);
    case DoneRole:
        return job.done;
    case TotalRole:
        return job.total;
    case CanRetryRole:
        return canRetry(m_entries[index.row()]);
    default:
        return {};
    }
}

void JobQueue::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace ui
