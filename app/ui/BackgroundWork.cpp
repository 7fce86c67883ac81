// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/BackgroundWork.h"

#include "app/jobs/Inputs.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace ui {

namespace {

constexpr int kShownPriority = 1; // before small pictures

ocr::Error cancelled()
{
    return {ocr::Error::Code::Cancelled, {}};
}

/// The files at these paths but those; what is no file stays, so that it is told why.
QStringList without(const QSet<QString> &done, const QStringList &paths)
{
    const jobs::Inputs inputs = jobs::expandInputs(paths);
    QStringList left;
    for (const QString &file : inputs.files) {
        if (!done.contains(file))
            left.append(file);
    }
    for (const report::SourceError &error : inputs.errors)
        left.append(error.source);
    return left;
}

} // namespace

/// Carries what the session's threads tell over to the GUI thread.
class BackgroundWork::Relay final : public jobs::Observer
{
public:
    Relay(BackgroundWork &owner, std::shared_ptr<Wishes> wishes, bool wantsFirstSight = false)
        : m_owner(owner), m_wishes(std::move(wishes)), m_wantsFirstSight(wantsFirstSight)
    {}

    bool isCancelled() const override { return m_wishes->cancelled; }
    bool isPaused() const override { return m_wishes->paused; }

    void progressed(int done, int total, double secondsLeft) override
    {
        tell([=](BackgroundWork &owner) { Q_EMIT owner.progressed(done, total, secondsLeft); });
    }

    void judged(const QList<report::ScanPage> &pages) override
    {
        tell([=](BackgroundWork &owner) { Q_EMIT owner.judged(pages); });
    }

    bool wantsFirstSight() const override { return m_wantsFirstSight; }
    void foundAtFirstSight(const QString &source, privacy::FindingType type) override
    {
        tell([=](BackgroundWork &owner) { Q_EMIT owner.foundAtFirstSight(source, type); });
    }

    void failed(const report::SourceError &error) override
    {
        tell([=](BackgroundWork &owner) { Q_EMIT owner.failed(error); });
    }

private:
    template <typename Call>
    void tell(Call call)
    {
        // The owner outlives the job (its destructor waits), and what is queued dies with the
        // owner.
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, call] { call(*owner); }, Qt::QueuedConnection);
    }

    BackgroundWork &m_owner;
    std::shared_ptr<Wishes> m_wishes;
    bool m_wantsFirstSight;
};

BackgroundWork::BackgroundWork(Reader &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    m_workThread.setMaxThreadCount(1);
    m_pixelThread.setMaxThreadCount(1);
    m_judgeThread.setMaxThreadCount(1);
    connect(&m_scan, &QFutureWatcherBase::finished, this, [this] {
        m_job = Job::None;
        Q_EMIT scanFinished(m_scan.result());
    });
    connect(&m_covering, &QFutureWatcherBase::finished, this, [this] {
        m_job = Job::None;
        Q_EMIT coveringFinished(m_covering.result());
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_job = Job::None;
        Q_EMIT writingFinished(m_writing.result());
    });
}

BackgroundWork::~BackgroundWork()
{
    cancel();
    m_isGoing = true;
    m_scan.disconnect(this);
    m_covering.disconnect(this);
    m_writing.disconnect(this);
    m_pixelThread.clear();
    m_judgeThread.clear();
    m_judgeThread.waitForDone();
    m_workThread.waitForDone();
    m_pixelThread.waitForDone();
}

void BackgroundWork::prepare()
{
    if (isBusy() || m_isPreparing.exchange(true))
        return;
    m_workThread.start([this] {
        m_reader.prepare([this] { return m_isGoing.load(); });
        m_isPreparing = false;
    });
}

void BackgroundWork::startScan(const QStringList &paths, const QSet<QString> &done)
{
    Q_ASSERT(!isBusy());
    m_job = Job::Scan;
    m_wishes = std::make_shared<Wishes>();
    // Whoever reads many looks at a list meanwhile.
    const bool isOne = paths.size() == 1 && !QFileInfo(paths.first()).isDir();
    m_scan.setFuture(
        QtConcurrent::run(&m_workThread, [this, paths, done, isOne, wishes = m_wishes] {
            Relay relay(*this, wishes, isOne);
            return m_reader.scan(done.isEmpty() ? paths : without(done, paths), relay);
        }));
}

void BackgroundWork::startCovering(const TakeCovering &take)
{
    beginWhenJudged(Job::Covering, [this, take] {
        if (isCancelled()) { // while it waited
            m_covering.setFuture(
                QtFuture::makeReadyFuture(ocr::Result<QList<jobs::Replacement>>(cancelled())));
            return;
        }
        m_covering.setFuture(QtConcurrent::run(&m_workThread, [this, work = take(),
                                                               wishes = m_wishes] {
            Relay relay(*this, wishes);
            const auto replacements =
                work.scan.pages.isEmpty()
                    ? ocr::Result<QList<jobs::Replacement>>(QList<jobs::Replacement>())
                    : m_reader.redact(work.scan, work.options, relay);
            if (replacements && work.after)
                work.after(m_reader, *replacements, [wishes] { return wishes->cancelled.load(); });
            return replacements;
        }));
    });
}

void BackgroundWork::startWriting(const TakeWriting &take)
{
    beginWhenJudged(Job::Writing, [this, take] {
        if (isCancelled()) {
            m_writing.setFuture(QtFuture::makeReadyFuture(ocr::Result<void>(cancelled())));
            return;
        }
        m_writing.setFuture(QtConcurrent::run(&m_workThread, [write = take(), wishes = m_wishes] {
            return write([wishes] { return wishes->cancelled.load(); });
        }));
    });
}

void BackgroundWork::beginWhenJudged(Job job, const std::function<void()> &begin)
{
    Q_ASSERT(!isBusy());
    m_job = job;
    m_wishes = std::make_shared<Wishes>();
    if (m_judgings == 0)
        begin();
    else
        m_waiting = begin;
}

void BackgroundWork::judgeAgain(const report::ScanDocument &scan, const jobs::NoticeTypes &types)
{
    ++m_judgings;
    m_judgeThread.start([this, scan, types] {
        const report::ScanDocument judged = m_reader.judgeAgain(scan, types);
        QMetaObject::invokeMethod(
            this,
            [this, judged] {
                Q_EMIT judgedAgain(judged);
                --m_judgings;
                if (m_judgings == 0 && m_waiting)
                    std::exchange(m_waiting, {})();
            },
            Qt::QueuedConnection);
    });
}

QFuture<jobs::ReadersThere> BackgroundWork::readersThere()
{
    return QtConcurrent::run(&m_judgeThread, [this] { return m_reader.readersThere(); });
}

void BackgroundWork::cancel()
{
    // Not QFuture::cancel(), which would throw away what was finished.
    if (m_wishes)
        m_wishes->cancelled = true;
}

void BackgroundWork::setPaused(bool paused)
{
    if (m_wishes)
        m_wishes->paused = paused;
}

bool BackgroundWork::isPaused() const
{
    return isBusy() && m_wishes->paused;
}

void BackgroundWork::requestPixels(const QString &source, int page, int longSide, Urgency urgency)
{
    const int priority = urgency == Urgency::Shown ? kShownPriority : 0;
    m_pixelThread.start(
        [this, source, page, longSide] {
            const ocr::Result<ocr::PixelBuffer> pixels = m_reader.pixels(source, page, longSide);
            const PageImage image = pixels ? PageImage::fromPixels(*pixels) : PageImage();
            QMetaObject::invokeMethod(
                this,
                [this, source, page, longSide, image] {
                    if (image.isNull())
                        Q_EMIT pixelsFailed(source, page, longSide);
                    else
                        Q_EMIT pixelsReady(source, page, longSide, image);
                },
                Qt::QueuedConnection);
        },
        priority);
}

void BackgroundWork::requestPart(const QString &source, int page, const QRect &place, QSize size)
{
    m_pixelThread.start(
        [this, source, page, place, size] {
            ocr::Result<ocr::PixelBuffer> pixels = m_reader.part(source, page, place);
            const PagePart part =
                pixels ? PagePart::fromPixels(*std::move(pixels), place, size) : PagePart();
            QMetaObject::invokeMethod(
                this,
                [this, source, page, place, part] {
                    if (part.pixels.isNull())
                        Q_EMIT partFailed(source, page, place);
                    else
                        Q_EMIT partReady(source, page, part);
                },
                Qt::QueuedConnection);
        },
        kShownPriority);
}

void BackgroundWork::dropPixelRequests()
{
    m_pixelThread.clear();
    Q_EMIT pixelRequestsDropped();
}

} // namespace ui
