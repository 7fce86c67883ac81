// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Descriptor.h"
#include "ocr/base/Result.h"

#include <QByteArray>
#include <QString>

namespace jobs {

/// A file on its way into a folder: written under a hidden name, mode 0600, and only given its own
/// name when it is whole and proved. Never overwrites. Removes itself unless it was published.
class OutputFile
{
public:
    /// WriteFailed where the folder cannot be written to.
    static ocr::Result<OutputFile> create(const QString &folder);
    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&) = delete;
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile();

    int descriptor() const { return m_file.number(); }
    ocr::Result<void> write(const QByteArray &bytes);
    /// Another descriptor of the file, for reading only.
    ocr::Result<pipeline::Descriptor> reopen() const;
    /// Onto the disk, then under its name in the same folder. AlreadyExists, WriteFailed.
    ocr::Result<void> publish(const QString &name);

private:
    OutputFile(QString folder, QString path, pipeline::Descriptor file);

    QString m_folder;
    QString m_path; ///< empty once published
    pipeline::Descriptor m_file;
};

} // namespace jobs
