// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Session.h"

#include "app/jobs/Inputs.h"
#include "app/jobs/Pool_p.h"
#include "app/jobs/RedactRun_p.h"
#include "app/jobs/ScanRun_p.h"
#include "app/jobs/VerifyRun_p.h"
#include "app/pipeline/Pipeline.h"

#include <QFileInfo>

#include <algorithm>

namespace jobs {

namespace {

using ocr::Error;

constexpr int kMostJobs = 64;

} // namespace

struct Session::Private
{
    Pool pool;
    std::mutex viewerMutex;
    std::unique_ptr<WorkerProcess>
        viewer; ///< decodes for windows, also while a scan runs; no models

    ocr::Result<ocr::PixelBuffer> show(const QString &source, pipeline::Show request);
};

ocr::Result<ocr::PixelBuffer> Session::Private::show(const QString &source, pipeline::Show request)
{
    const ocr::Result<pipeline::Descriptor> file = openInput(source);
    if (!file)
        return file.error();
    request.name = source.section(QLatin1Char('/'), -1);
    const std::lock_guard lock(viewerMutex);
    Watch watch;
    watch.timeoutMs = pool.timeoutMs();
    ocr::Result<Answer> answer = viewer->ask(request, {file->number()}, watch);
    if (!answer)
        return answer.error();
    const auto *size = std::get_if<pipeline::Pixels>(&answer->body);
    const bool isAsAsked =
        size && (request.part.isNull() || request.part.size() == QSize(size->width, size->height));
    if (!isAsAsked || answer->descriptors.size() != 1) {
        viewer->stop();
        return Error{Error::Code::ProtocolViolation, QStringLiteral("The worker sent no pixels.")};
    }
    return ocr::PixelBuffer::fromDescriptor(answer->descriptors.front().release(), size->width,
                                            size->height);
}

Session::Session(std::unique_ptr<Private> members) : d(std::move(members)) {}

Session::~Session() = default;

ocr::Result<std::unique_ptr<Session>> Session::create(const SessionOptions &options)
{
    auto members = std::make_unique<Private>();
    Pool &pool = members->pool;
    pool.options = options;
    pool.packs = privacy::RuleSet::builtInPacks() + options.extraPacks;
    ocr::Result<privacy::RuleSet> rules = privacy::RuleSet::compile(pool.packs);
    if (!rules)
        return rules.error();
    pool.rules = *std::move(rules);
    if (!QFileInfo(options.workerProgram).isExecutable()) {
        return Error{Error::Code::NotFound,
                     QStringLiteral("noticeguard-worker is not where it should be.")};
    }
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    pool.jobs = std::clamp(options.jobs > 0 ? options.jobs : cores, 1, kMostJobs);
    for (int i = 0; i < pool.jobs; ++i)
        pool.readers.push_back(
            std::make_unique<WorkerProcess>(options.workerProgram, pool.priority()));
    members->viewer = std::make_unique<WorkerProcess>(options.workerProgram);
    return std::unique_ptr<Session>(new Session(std::move(members)));
}

bool Session::readsTwice() const
{
    const SessionOptions &options = d->pool.options;
    return options.engine == QLatin1String("auto") &&
           pipeline::hasModels(QFileInfo(options.workerProgram).absolutePath());
}

void Session::prepare(const std::function<bool()> &isCancelled)
{
    WorkerProcess &reader = *d->pool.readers.front();
    reader.configure(d->pool.configuration(std::min(d->pool.jobs, kMostThreads)));
    Watch watch;
    watch.isCancelled = isCancelled;
    watch.timeoutMs = d->pool.timeoutMs();
    (void)reader.ask(pipeline::Prepare{}, {}, watch);
}

report::ScanDocument Session::scan(const QStringList &paths, Observer &observer)
{
    const Documents documents =
        d->pool.options.listsDocuments ? Documents::Listed : Documents::Skipped;
    return ScanRun(d->pool, expandInputs(paths, documents), observer).run();
}

const privacy::RuleSet &Session::rules() const
{
    return d->pool.rules;
}

report::ScanDocument Session::judgeAgain(const report::ScanDocument &scan,
                                         const NoticeTypes &types) const
{
    return jobs::judgeAgain(scan, d->pool.rules, d->pool.judgeOptions(), types);
}

ocr::Result<QList<Replacement>> Session::redact(const report::ScanDocument &scan,
                                                const RedactOptions &options, Observer &observer)
{
    return RedactRun(d->pool, scan, options, observer).run();
}

ocr::Result<Verified> Session::verify(const QString &original, const QString &replacement,
                                      const QString &manifest, bool singleReaderAccepted,
                                      Observer &observer)
{
    return verifyReplacement(d->pool, original, replacement, manifest, singleReaderAccepted,
                             observer);
}

ocr::Result<ocr::PixelBuffer> Session::pixels(const QString &source, int page, int longSide)
{
    return d->show(source, {{}, page, longSide});
}

ocr::Result<ocr::PixelBuffer> Session::part(const QString &source, int page, const QRect &part)
{
    if (part.isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("No part of the page is meant.")};
    return d->show(source, {{}, page, std::max(part.width(), part.height()), part});
}

} // namespace jobs
