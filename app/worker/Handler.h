// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Channel.h"
#include "app/pipeline/Messages.h"
#include "app/pipeline/Pipeline.h"
#include "ocr/base/PixelBuffer.h"

#include <memory>
#include <optional>

namespace worker {

/// What goes back for one request.
struct Answer
{
    pipeline::ReplyBody body;
    ocr::PixelBuffer pixels; ///< sent along with Pixels
};

/// Answers requests one after the other. Loads the models when the first page is read, and keeps
/// them; keeps the last source open, so that page after page of one PDF does not hash it anew.
/// Threading: one thread. Opens no file itself but models, and Tesseract's data.
class Handler
{
public:
    explicit Handler(QString programFolder) : m_programFolder(std::move(programFolder)) {}

    Answer handle(const pipeline::RequestBody &request,
                  const std::vector<pipeline::Descriptor> &files, ocr::Monitor &monitor);

private:
    /// Tells whether a descriptor shows the file that is open already.
    struct FileIdentity
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 modifiedNs = 0;
        friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
    };

    ocr::Result<void> openSource(const std::vector<pipeline::Descriptor> &files,
                                 const QString &name);
    ocr::Result<void> loadEngine();
    ocr::Result<privacy::RuleSet> rules() const;

    Answer answer(const pipeline::Configure &request, const std::vector<pipeline::Descriptor> &,
                  ocr::Monitor &);
    Answer answer(const pipeline::Prepare &, const std::vector<pipeline::Descriptor> &,
                  ocr::Monitor &);
    Answer answer(const pipeline::Probe &request, const std::vector<pipeline::Descriptor> &files,
                  ocr::Monitor &);
    Answer answer(const pipeline::Read &request, const std::vector<pipeline::Descriptor> &files,
                  ocr::Monitor &monitor);
    Answer answer(const pipeline::Redact &request, const std::vector<pipeline::Descriptor> &files,
                  ocr::Monitor &monitor);
    Answer answer(const pipeline::Prove &request, const std::vector<pipeline::Descriptor> &files,
                  ocr::Monitor &monitor);
    Answer answer(const pipeline::Show &request, const std::vector<pipeline::Descriptor> &files,
                  ocr::Monitor &monitor);
    Answer answer(const pipeline::Cancel &, const std::vector<pipeline::Descriptor> &,
                  ocr::Monitor &);

    QString m_programFolder;
    pipeline::Configure m_options;
    std::unique_ptr<ocr::Engine> m_engine;
    pipeline::Configure m_engineOptions; ///< those that m_engine was made with
    pipeline::KeptReadings m_readings;   ///< by m_engine, of a copy that failed its proof
    std::optional<ocr::Source> m_source;
    FileIdentity m_sourceIdentity;
};

} // namespace worker
