// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/ReviewStore.h"

#include "app/ui/review/ReviewWriter_p.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

ReviewStore::ReviewStore(QObject *parent) : QObject(parent), m_writer(new Writer(*this))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
}

ReviewStore::~ReviewStore()
{
    close();
    flush();
    m_thread.quit();
    m_thread.wait();
}

template <typename Call>
void ReviewStore::post(Call call)
{
    QMetaObject::invokeMethod(m_writer, call, Qt::QueuedConnection);
}

void ReviewStore::create(const QString &path, const QString &reviewed)
{
    m_isOpen = true;
    post([writer = m_writer, path, reviewed, opening = ++m_opening] {
        writer->create(path, reviewed, opening);
    });
}

void ReviewStore::open(const QString &path)
{
    m_isOpen = true;
    post([writer = m_writer, path, opening = ++m_opening] { writer->open(path, opening); });
}

void ReviewStore::close()
{
    m_isOpen = false;
    ++m_opening; // what is still being read is not wanted any more
    post([writer = m_writer] { writer->close(); });
}

ReviewStore::Settled ReviewStore::settle()
{
    if (!m_isOpen) // what was open is being closed, and waits for nobody's answer
        return Settled::Yes;
    Settled settled = Settled::Yes;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, &settled] { settled = writer->settleWaiting(); },
        Qt::BlockingQueuedConnection);
    return settled;
}

void ReviewStore::store(const QList<report::ScanPage> &pagesOfOneSource, const QString &noticeType)
{
    if (!m_isOpen || pagesOfOneSource.isEmpty())
        return;
    casefile::Source source;
    source.path = pagesOfOneSource.first().source;
    source.sha256 = pagesOfOneSource.first().page.sha256;
    source.judgedWith.noticeType = noticeType.isEmpty() ? kAuto : noticeType;
    for (const report::ScanPage &page : pagesOfOneSource) {
        source.pages.append(page.page);
        source.judgements.append(page.judgement);
    }
    post([writer = m_writer, source] { writer->store(source); });
}

void ReviewStore::storeUnread(const report::SourceError &error)
{
    if (!m_isOpen)
        return;
    const casefile::Unread unread{error.source, error.page, error.error};
    post([writer = m_writer, unread] { writer->storeUnread(unread); });
}

void ReviewStore::storeProgress(const report::ScanDocument &read, const QStringList &left)
{
    if (!m_isOpen)
        return;
    QStringList absolute;
    for (const QString &path : left)
        absolute.append(QFileInfo(path).absoluteFilePath());
    post([writer = m_writer, progress = Writer::Progress{read.rules, read.engines, absolute}] {
        writer->storeProgress(progress);
    });
}

void ReviewStore::put(const QList<Decisions::Change> &step, const report::ScanDocument &read)
{
    if (!m_isOpen)
        return;
    QList<Writer::Step> decisions;
    for (const auto &[key, choice] : step)
        decisions.append({key, Writer::Wanted::by(key, choice, read)});
    post([writer = m_writer, decisions] { writer->put(decisions); });
}

void ReviewStore::rename(const QHash<ItemKey, ItemKey> &names)
{
    post([writer = m_writer, names] { writer->rename(names); });
}

void ReviewStore::flush()
{
    QMetaObject::invokeMethod(
        m_writer, [] {}, Qt::BlockingQueuedConnection);
}

QString reviewFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/reviews");
}

QString newReviewPath()
{
    return QStringLiteral("%1/%2.%3")
        .arg(reviewFolder(),
             QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss zzz")),
             QLatin1String(casefile::kFileSuffix));
}

} // namespace ui
