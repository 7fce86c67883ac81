// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/worker/Handler.h"

#include <QCryptographicHash>

#include <cerrno>
#include <sys/stat.h>

namespace worker {

namespace {

using ocr::Error;
using pipeline::Descriptor;

Answer failed(const Error &error)
{
    return {pipeline::Failed{error}, {}};
}

ocr::Result<QByteArray> readAll(int descriptor, qint64 limit)
{
    struct stat facts
    {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size > limit)
        return Error{Error::Code::NotReadable, QStringLiteral("The replacement cannot be read.")};
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pread(descriptor, bytes.data() + done,
                                      static_cast<size_t>(bytes.size() - done), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Error{Error::Code::NotReadable,
                         QStringLiteral("The replacement cannot be read.")};
        done += count;
    }
    return bytes;
}

ocr::Result<void> writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Error{Error::Code::WriteFailed,
                         QStringLiteral("The replacement cannot be written.")};
        done += count;
    }
    return {};
}

ocr::EngineOptions::Choice choiceFrom(const QString &name)
{
    if (name == QLatin1String("ppocr"))
        return ocr::EngineOptions::Choice::PpOcr;
    if (name == QLatin1String("tesseract"))
        return ocr::EngineOptions::Choice::Tesseract;
    return ocr::EngineOptions::Choice::Auto;
}

} // namespace

ocr::Result<void> Handler::openSource(const std::vector<Descriptor> &files, const QString &name)
{
    struct stat facts
    {};
    if (files.empty() || ::fstat(files[0].number(), &facts) != 0)
        return Error{Error::Code::ProtocolViolation, QStringLiteral("The message has no file.")};
    const FileIdentity identity{facts.st_dev, facts.st_ino, facts.st_size,
                                facts.st_mtim.tv_sec * 1'000'000'000LL + facts.st_mtim.tv_nsec};
    if (m_source && identity == m_sourceIdentity)
        return {};
    m_source.reset();
    ocr::Result<ocr::Source> source = ocr::Source::open(files[0].number(), name);
    if (!source)
        return source.error();
    m_source = *std::move(source);
    m_sourceIdentity = identity;
    return {};
}

ocr::Result<void> Handler::loadEngine()
{
    const bool fits = m_engine && m_engineOptions.engine == m_options.engine &&
                      m_engineOptions.languages == m_options.languages &&
                      m_engineOptions.threads >= m_options.threads;
    if (fits)
        return {};
    m_engine.reset();
    m_readings = {};
    ocr::EngineOptions options;
    options.choice = choiceFrom(m_options.engine);
    options.languages = m_options.languages;
    options.programFolder = m_programFolder;
    options.threads = m_options.threads;
    ocr::Result<std::unique_ptr<ocr::Engine>> engine = ocr::Engine::create(options);
    if (!engine)
        return engine.error();
    m_engine = *std::move(engine);
    m_engineOptions = m_options;
    return {};
}

ocr::Result<privacy::RuleSet> Handler::rules() const
{
    return privacy::RuleSet::compile(m_options.packs);
}

Answer Handler::handle(const pipeline::RequestBody &request, const std::vector<Descriptor> &files,
                       ocr::Monitor &monitor)
{
    return std::visit([&](const auto &one) { return answer(one, files, monitor); }, request);
}

Answer Handler::answer(const pipeline::Configure &request, const std::vector<Descriptor> &,
                       ocr::Monitor &)
{
    m_options = request;
    return {pipeline::Done{}, {}};
}

Answer Handler::answer(const pipeline::Prepare &, const std::vector<Descriptor> &, ocr::Monitor &)
{
    const ocr::Result<void> ready = loadEngine();
    if (!ready)
        return failed(ready.error());
    return {pipeline::Done{}, {}};
}

Answer Handler::answer(const pipeline::Probe &request, const std::vector<Descriptor> &files,
                       ocr::Monitor &)
{
    const ocr::Result<void> opened = openSource(files, request.name);
    if (!opened)
        return failed(opened.error());
    return {pipeline::Probed{m_source->pageCount(), m_source->sha256()}, {}};
}

Answer Handler::answer(const pipeline::Read &request, const std::vector<Descriptor> &files,
                       ocr::Monitor &monitor)
{
    ocr::Result<void> ready = openSource(files, request.name);
    if (ready)
        ready = loadEngine();
    if (!ready)
        return failed(ready.error());
    ocr::Result<ocr::Page> page = pipeline::readPage(*m_source, request.page, *m_engine, monitor);
    if (!page)
        return failed(page.error());
    return {pipeline::PageRead{*std::move(page)}, {}};
}

Answer Handler::answer(const pipeline::Redact &request, const std::vector<Descriptor> &files,
                       ocr::Monitor &monitor)
{
    const ocr::Result<void> opened = openSource(files, request.name);
    if (!opened)
        return failed(opened.error());
    if (files.size() < 2)
        return failed({Error::Code::ProtocolViolation, QStringLiteral("The message has no file.")});
    const ocr::Result<pipeline::Covered> covered =
        pipeline::redact(*m_source, request.plans, request.format, monitor);
    if (!covered)
        return failed(covered.error());
    const ocr::Result<void> written = writeAll(files[1].number(), covered->bytes);
    if (!written)
        return failed(written.error());
    return {pipeline::Written{QCryptographicHash::hash(covered->bytes, QCryptographicHash::Sha256),
                              covered->withoutColour, covered->withoutWords},
            {}};
}

Answer Handler::answer(const pipeline::Prove &request, const std::vector<Descriptor> &files,
                       ocr::Monitor &monitor)
{
    ocr::Result<void> ready = openSource(files, request.name);
    if (ready)
        ready = loadEngine();
    if (!ready)
        return failed(ready.error());
    if (files.size() < 2)
        return failed({Error::Code::ProtocolViolation, QStringLiteral("The message has no file.")});
    const ocr::Result<QByteArray> written = readAll(files[1].number(), ocr::Limits().memoryBytes);
    if (!written)
        return failed(written.error());
    const ocr::Result<privacy::RuleSet> compiled = rules();
    if (!compiled)
        return failed(compiled.error());
    const pipeline::ProofRequest proof{request.plans, request.mustBeCovered, request.headers,
                                       request.judge, request.singleReaderAccepted};
    ocr::Result<redaction::Proof> proved =
        pipeline::prove(*m_source, *written, proof, *m_engine, *compiled, monitor, &m_readings);
    if (!proved)
        return failed(proved.error());
    return {pipeline::Proved{*std::move(proved)}, {}};
}

Answer Handler::answer(const pipeline::Show &request, const std::vector<Descriptor> &files,
                       ocr::Monitor &monitor)
{
    const ocr::Result<void> opened = openSource(files, request.name);
    if (!opened)
        return failed(opened.error());
    ocr::Result<ocr::PixelBuffer> pixels = pipeline::showPage(*m_source, request, monitor);
    if (!pixels)
        return failed(pixels.error());
    return {pipeline::Pixels{pixels->width(), pixels->height()}, *std::move(pixels)};
}

Answer Handler::answer(const pipeline::Cancel &, const std::vector<Descriptor> &, ocr::Monitor &)
{
    return {pipeline::Done{}, {}}; // the loop sends no answer to this
}

} // namespace worker
