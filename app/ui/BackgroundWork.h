// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Reader.h"
#include "app/ui/canvas/PageImage.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace ui {

/// Runs the reader off the GUI thread and tells of it in the GUI thread. One long job at a time;
/// pixels come from a thread of their own meanwhile.
/// Threading: use from the GUI thread only. The destructor stops what runs and waits for it.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(Reader &reader, QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// Until the end of the job has been told of, not only until its thread is through.
    bool isBusy() const { return m_job != Job::None; }
    bool isReading() const { return m_job == Job::Scan; }

    /// Makes ready for reading what somebody is about to open, where nothing runs.
    void prepare();
    /// Only while nothing runs.
    /// What lies at these absolute paths and is among `done` is left out.
    void startScan(const QStringList &paths, const QSet<QString> &done = {});
    /// Asked off the GUI thread by what may end early.
    using IsCancelled = std::function<bool()>;
    /// `after` is what belongs to the same job once the copies are there; it runs off the GUI
    /// thread. Nothing: no more.
    using AfterCovering =
        std::function<void(Reader &, const QList<jobs::Replacement> &, const IsCancelled &)>;
    struct CoveringWork
    {
        report::ScanDocument scan; ///< without pages: only what follows
        jobs::RedactOptions options;
        AfterCovering after = {};
    };
    /// `take` is asked, in the GUI thread, for what is to be covered when nothing is being judged:
    /// at once, or after the judgedAgain that is waited for. A copy that was begun before would not
    /// cover what that finds.
    using TakeCovering = std::function<CoveringWork()>;
    void startCovering(const TakeCovering &take);
    /// Writes something off the GUI thread; answered by writingFinished. Cancelled where it ended
    /// early. `take` is asked for it as that of startCovering: a checklist goes by the same
    /// judgement as the copies beside it.
    using Write = std::function<ocr::Result<void>(const IsCancelled &)>;
    using TakeWriting = std::function<Write()>;
    void startWriting(const TakeWriting &take);
    /// Asks the running job to end; it still answers with what was finished.
    void cancel();
    /// Whether the running job begins another page. What runs is finished.
    void setPaused(bool paused);
    bool isPaused() const;

    /// Judges what was read by these types, beside whatever runs; answered by judgedAgain, in the
    /// order of the calls.
    void judgeAgain(const report::ScanDocument &scan, const jobs::NoticeTypes &types);

    privacy::RuleSet rules() { return m_reader.rules(); }
    /// As Reader::configure(); what was asked before goes on as it began.
    ocr::Result<void> configure(const ReadingSettings &settings)
    {
        return m_reader.configure(settings);
    }
    /// Looked for beside the other work.
    QFuture<jobs::ReadersThere> readersThere();

    enum class Urgency { Thumbnail, Shown };
    /// Asks for a page's pixels, its long side at most `longSide` px; answered by pixelsReady or
    /// pixelsFailed.
    void requestPixels(const QString &source, int page, int longSide, Urgency urgency);
    /// Asks for what lies in `place` of a page of that size, all upright source pixels; answered by
    /// partReady or partFailed.
    void requestPart(const QString &source, int page, const QRect &place, QSize size);
    /// Forgets requests that did not start yet, and tells so.
    void dropPixelRequests();

Q_SIGNALS:
    void progressed(int done, int total, double secondsLeft);
    void judged(const QList<report::ScanPage> &pages);
    /// Of one file alone: as jobs::Observer::foundAtFirstSight.
    void foundAtFirstSight(const QString &source, privacy::FindingType type);
    void failed(const report::SourceError &error);
    void scanFinished(const report::ScanDocument &scan);
    void judgedAgain(const report::ScanDocument &scan);
    void coveringFinished(const ocr::Result<QList<jobs::Replacement>> &replacements);
    void writingFinished(const ocr::Result<void> &written);
    void pixelsReady(const QString &source, int page, int longSide, const ui::PageImage &image);
    void pixelsFailed(const QString &source, int page, int longSide);
    void partReady(const QString &source, int page, const ui::PagePart &part);
    void partFailed(const QString &source, int page, const QRect &place);
    void pixelRequestsDropped(); ///< whoever still needs some asks again

private:
    class Relay;
    enum class Job { None, Scan, Covering, Writing };
    /// What the running job is asked for; it may be looked at after the owner is gone.
    struct Wishes
    {
        std::atomic_bool cancelled = false;
        std::atomic_bool paused = false;
    };

    /// A job whose files go by what was decided, once nothing is being judged.
    void beginWhenJudged(Job job, const std::function<void()> &begin);
    bool isCancelled() const { return m_wishes && m_wishes->cancelled; }

    Reader &m_reader;
    Job m_job = Job::None;
    QThreadPool m_workThread;
    QThreadPool m_pixelThread;
    QThreadPool m_judgeThread;
    std::shared_ptr<Wishes> m_wishes;
    int m_judgings = 0;              ///< asked for and not told of yet
    std::function<void()> m_waiting; ///< begins the job that waits for them
    std::atomic_bool m_isPreparing = false;
    std::atomic_bool m_isGoing = false; ///< the owner is
    QFutureWatcher<report::ScanDocument> m_scan;
    QFutureWatcher<ocr::Result<QList<jobs::Replacement>>> m_covering;
    QFutureWatcher<ocr::Result<void>> m_writing;
};

} // namespace ui
