// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/SessionReader.h"

#include <QFileInfo>

namespace ui {

SessionReader::SessionReader(const jobs::SessionOptions &options) : m_options(options) {}

ocr::Result<std::shared_ptr<jobs::Session>> SessionReader::session()
{
    const std::lock_guard lock(m_mutex);
    if (!m_session) {
        auto created = jobs::Session::create(m_options);
        if (!created)
            return created.error();
        m_session = *std::move(created);
    }
    return m_session;
}

ocr::Result<void> SessionReader::configure(const ReadingSettings &settings)
{
    const QList<privacy::RulePackText> packs = settings.extraPacks();
    const auto rules = privacy::RuleSet::compile(privacy::RuleSet::builtInPacks() + packs);
    if (!rules)
        return rules.error();
    const std::lock_guard lock(m_mutex);
    m_options.engine = settings.engine;
    m_options.languages = settings.languages;
    m_options.extraPacks = packs;
    m_session.reset();
    return {};
}

jobs::ReadersThere SessionReader::readersThere()
{
    return jobs::readersThere(m_options.workerProgram);
}

void SessionReader::prepare(const std::function<bool()> &isCancelled)
{
    if (const ocr::Result<std::shared_ptr<jobs::Session>> ready = session())
        (*ready)->prepare(isCancelled);
}

report::ScanDocument SessionReader::scan(const QStringList &paths, jobs::Observer &observer)
{
    const ocr::Result<std::shared_ptr<jobs::Session>> ready = session();
    if (ready)
        return (*ready)->scan(paths, observer);
    report::ScanDocument unread;
    for (const QString &path : paths)
        unread.errors.append({QFileInfo(path).absoluteFilePath(), 0, ready.error()});
    return unread;
}

ocr::Result<QList<jobs::Replacement>> SessionReader::redact(const report::ScanDocument &scan,
                                                            const jobs::RedactOptions &options,
                                                            jobs::Observer &observer)
{
    const ocr::Result<std::shared_ptr<jobs::Session>> ready = session();
    if (!ready)
        return ready.error();
    return (*ready)->redact(scan, options, observer);
}

report::ScanDocument SessionReader::judgeAgain(const report::ScanDocument &scan,
                                               const jobs::NoticeTypes &types)
{
    const ocr::Result<std::shared_ptr<jobs::Session>> ready = session();
    return ready ? (*ready)->judgeAgain(scan, types) : scan;
}

privacy::RuleSet SessionReader::rules()
{
    const ocr::Result<std::shared_ptr<jobs::Session>> ready = session();
    return ready ? (*ready)->rules() : privacy::RuleSet();
}

ocr::Result<ocr::PixelBuffer> SessionReader::pixels(const QString &source, int page, int longSide)
{
    const ocr::Result<std::shared_ptr<jobs::Session>> ready = session();
    if (!ready)
        return ready.error();
    return (*ready)->pixels(source, page, longSide);
}

ocr::Result<ocr::PixelBuffer> SessionReader::part(const QString &source, int page,
                                                  const QRect &part)
{
    const ocr::Result<std::shared_ptr<jobs::Session>> ready = session();
    if (!ready)
        return ready.error();
    return (*ready)->part(source, page, part);
}

} // namespace ui
