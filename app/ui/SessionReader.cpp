// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/SessionReader.h"

#include <QFileInfo>

namespace ui {

namespace {

ocr::Result<void> ensure(std::unique_ptr<jobs::Session> &session,
                         const jobs::SessionOptions &options)
{
    if (session)
        return {};
    auto created = jobs::Session::create(options);
    if (!created)
        return created.error();
    session = *std::move(created);
    return {};
}

} // namespace

SessionReader::SessionReader(const jobs::SessionOptions &options) : m_options(options) {}

report::ScanDocument SessionReader::scan(const QStringList &paths, jobs::Observer &observer)
{
    const ocr::Result<void> ready = ensure(m_work, m_options);
    if (ready)
        return m_work->scan(paths, observer);
    report::ScanDocument unread;
    for (const QString &path : paths)
        unread.errors.append({QFileInfo(path).absoluteFilePath(), 0, ready.error()});
    return unread;
}

ocr::Result<QList<jobs::Replacement>> SessionReader::redact(const report::ScanDocument &scan,
                                                            const jobs::RedactOptions &options,
                                                            jobs::Observer &observer)
{
    const ocr::Result<void> ready = ensure(m_work, m_options);
    if (!ready)
        return ready.error();
    return m_work->redact(scan, options, observer);
}

ocr::Result<ocr::PixelBuffer> SessionReader::pixels(const QString &source, int page, int longSide)
{
    jobs::SessionOptions options = m_options;
    options.jobs = 1;
    const ocr::Result<void> ready = ensure(m_view, options);
    if (!ready)
        return ready.error();
    return m_view->pixels(source, page, longSide);
}

} // namespace ui
