// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"

#include <QAbstractListModel>

#include <functional>

namespace ui {

/// Every long job of the window, in the order in which somebody asked for it: those that wait, the
/// one that runs, and those that are over. One runs at a time.
/// Threading: GUI thread.
class JobQueue final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Reading, Covering, TakingHome, Writing };
    enum class State { Waiting, Running, Paused, Stopping, Done, Stopped };
    struct Job
    {
        int id = 0;
        Kind kind = Kind::Reading;
        State state = State::Waiting;
        QStringList paths; ///< of reading
        int done = 0;
        int total = 0; ///< 0: not known yet
        double secondsLeft = -1;
        int failures = 0; ///< pages, or files, that could not be read or covered
        /// Somebody asked for files that come of it: they are lost where it is not finished.
        bool isToKeep = false;
        bool canBeDoneAgain = false; ///< it is over, and something is missing that may come yet
        bool wasRetried = false;

        bool isOver() const { return state == State::Done || state == State::Stopped; }
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< int
        StateRole,                 ///< int of State
        DoneRole,                  ///< int
        TotalRole,                 ///< int
        CanRetryRole,              ///< bool
    };

    explicit JobQueue(BackgroundWork &work, QObject *parent = nullptr);

    /// Sources that were wholly read: trying again leaves them out.
    using WhollyRead = std::function<QSet<QString>()>;
    void setWhollyRead(const WhollyRead &whollyRead) { m_whollyRead = whollyRead; }

    /// Begin at once where nothing runs, else behind what waits; the number of the job.
    int read(const QStringList &paths);
    /// Told in the GUI thread; Cancelled where it was stopped before it began. Answers whether
    /// everything that was asked for is saved, as it was decided.
    using Covered = std::function<bool(const ocr::Result<QList<jobs::Replacement>> &)>;
    /// Asks again for what a job that is over has not made; nothing: it cannot be tried again.
    using Again = std::function<void()>;
    /// `kind` is Covering or TakingHome. `take` is called when the turn of the job has come, so
    /// that it goes by what was decided until then; see BackgroundWork::startCovering.
    int cover(Kind kind, bool isToKeep, const BackgroundWork::TakeCovering &take,
              const Covered &done, const Again &again = {});
    /// `take` as for covering. `done` is told in the GUI thread what came of it; Cancelled where it
    /// was stopped before it began. Answers as Covered.
    using Written = std::function<bool(const ocr::Result<void> &)>;
    int write(const BackgroundWork::TakeWriting &take, const Written &done,
              const Again &again = {});
    /// Reading that was stopped in another session, to be tried again.
    void addStopped(const QStringList &paths);
    /// Begins the next one that waits; for whoever has dealt with what the last one gave.
    void startNext();

    void setPaused(bool paused); ///< the one that runs
    bool isPaused() const { return m_work.isPaused(); }
    /// A job that waits is over at once, one that runs when it has ended.
    void cancel(int id);
    void cancelAll();
    /// Only what leaves no files.
    void cancelReading();
    /// Reads or makes again what a job that is over has not read or made.
    void retry(int id);
    /// Forgets those that are over.
    void forget();

    const Job *running() const;
    const Job *job(int id) const;
    int waiting() const;
    /// Whether files are being made that somebody asked for, or wait to be.
    bool isKeeping() const;
    /// Whether a job that was stopped has left something unread, which nobody tried again.
    bool isSomethingLeft() const;
    /// How many pages these have left unread; 0 where that is not known.
    int pagesLeft() const;
    /// What was asked to be read and is not wholly read: it waits, runs, or was stopped and not
    /// tried again.
    QStringList pathsLeft() const;

    static QString words(const Job &job);
    /// "Read 12 of 300 pages · about 6 minutes left"
    static QString progressWords(const Job &job);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void retranslate();

Q_SIGNALS:
    void started(int id);
    void progressed(); ///< of any job, or its state
    /// After whoever asked was told what came of it. Kept: nothing failed, and that is saved as it
    /// was decided.
    void ended(int id, bool isKept);

private:
    struct Entry
    {
        Job job;
        std::function<void()> begin;
        Written written; ///< of writing
        Covered covered; ///< of covering
        Again again;     ///< of both
    };
    int add(const Entry &entry);
    static void tellCancelled(Entry &entry);
    struct Outcome
    {
        int failures = 0;
        bool isStopped = false;
        bool mayPass = false; ///< what failed, another time
        bool isWhole = false; ///< all of it was made; where it is not kept, it could not be saved
    };
    void whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies);
    void whenWritten(const ocr::Result<void> &written);
    void whenEnded(const Outcome &outcome, const std::function<bool()> &done = {});
    bool canRetry(const Entry &entry) const;
    static bool isLeft(const Job &job);
    void tell(int row);
    int rowOf(int id) const;
    int runningRow() const;

    BackgroundWork &m_work;
    WhollyRead m_whollyRead;
    QList<Entry> m_entries;
    int m_lastId = 0;
};

} // namespace ui
