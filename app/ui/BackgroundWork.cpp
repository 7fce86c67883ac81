// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/BackgroundWork.h"

#include <QtConcurrent/QtConcurrentRun>

namespace ui {

/// Carries what the session's threads tell over to the GUI thread.
class BackgroundWork::Relay final : public jobs::Observer
{
public:
    Relay(BackgroundWork &owner, Cancelled cancelled)
        : m_owner(owner), m_cancelled(std::move(cancelled))
    {}

    bool isCancelled() const override { return m_cancelled->load(); }

    void progressed(int done, int total, double secondsLeft) override
    {
        tell([=](BackgroundWork &owner) { Q_EMIT owner.progressed(done, total, secondsLeft); });
    }

    void judged(const QList<report::ScanPage> &pages) override
    {
        tell([=](BackgroundWork &owner) { Q_EMIT owner.judged(pages); });
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
    Cancelled m_cancelled;
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
}

BackgroundWork::~BackgroundWork()
{
    cancel();
    m_scan.disconnect(this);
    m_covering.disconnect(this);
    m_pixelThread.clear();
    m_judgeThread.clear();
    m_judgeThread.waitForDone();
    m_workThread.waitForDone();
    m_pixelThread.waitForDone();
}

void BackgroundWork::startScan(const QStringList &paths)
{
    Q_ASSERT(!isBusy());
    m_job = Job::Scan;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_scan.setFuture(QtConcurrent::run(&m_workThread, [this, paths, cancelled = m_cancelled] {
        Relay relay(*this, cancelled);
        return m_reader.scan(paths, relay);
    }));
}

void BackgroundWork::startCovering(const report::ScanDocument &scan,
                                   const jobs::RedactOptions &options)
{
    Q_ASSERT(!isBusy());
    m_job = Job::Covering;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_covering.setFuture(
        QtConcurrent::run(&m_workThread, [this, scan, options, cancelled = m_cancelled] {
            Relay relay(*this, cancelled);
            return m_reader.redact(scan, options, relay);
        }));
}

void BackgroundWork::judgeAgain(const report::ScanDocument &scan, const jobs::NoticeTypes &types)
{
    m_judgeThread.start([this, scan, types] {
        const report::ScanDocument judged = m_reader.judgeAgain(scan, types);
        QMetaObject::invokeMethod(
            this, [this, judged] { Q_EMIT judgedAgain(judged); }, Qt::QueuedConnection);
    });
}

QFuture<jobs::ReadersThere> BackgroundWork::readersThere()
{
    return QtConcurrent::run(&m_judgeThread, [this] { return m_reader.readersThere(); });
}

void BackgroundWork::cancel()
{
    // Not QFuture::cancel(), which would throw away what was finished.
    if (m_cancelled)
        m_cancelled->store(true);
}

void BackgroundWork::requestPixels(const QString &source, int page, int longSide, Urgency urgency)
{
    const int priority = urgency == Urgency::Shown ? 1 : 0;
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

void BackgroundWork::dropPixelRequests()
{
    m_pixelThread.clear();
}

} // namespace ui
