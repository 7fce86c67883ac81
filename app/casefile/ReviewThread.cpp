// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/ReviewThread.h"

#include <QThread>

namespace casefile {

namespace {

using Opened = ocr::Result<std::unique_ptr<ReviewFile>>;

std::function<void()> take(Opened opened, std::unique_ptr<ReviewFile> &file,
                           const ReviewThread::Answer &answer)
{
    ocr::Result<void> result;
    if (opened)
        file = *std::move(opened);
    else
        result = opened.error();
    return [answer, result] { answer(result); };
}

} // namespace

struct ReviewThread::Private
{
    QThread thread;
    QObject there;                    ///< lives on the thread: runs the steps
    QObject here;                     ///< receives the answers
    std::unique_ptr<ReviewFile> file; ///< touched on the thread only
};

ReviewThread::ReviewThread() : d(std::make_unique<Private>())
{
    d->there.moveToThread(&d->thread);
    d->thread.start();
}

ReviewThread::~ReviewThread()
{
    // Behind all steps: the thread's own quit() would leave those that have not begun.
    QMetaObject::invokeMethod(
        &d->there,
        [this] {
            d->file.reset();
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

void ReviewThread::create(const QString &path, const About &about, const Answer &answer)
{
    post([=](std::unique_ptr<ReviewFile> &file) {
        file.reset();
        return take(ReviewFile::create(path, about), file, answer);
    });
}

void ReviewThread::open(const QString &path, ReviewFile::Access access, const Answer &answer)
{
    post([=](std::unique_ptr<ReviewFile> &file) {
        file.reset();
        return take(ReviewFile::open(path, access), file, answer);
    });
}

void ReviewThread::post(const Step &step)
{
    QMetaObject::invokeMethod(
        &d->there,
        [this, step] { QMetaObject::invokeMethod(&d->here, step(d->file), Qt::QueuedConnection); },
        Qt::QueuedConnection);
}

ocr::Error ReviewThread::nothingOpen()
{
    return {ocr::Error::Code::NotFound, QStringLiteral("No review file is open.")};
}

} // namespace casefile
