// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Descriptor.h"
#include "ocr/base/Result.h"

#include <QByteArray>
#include <QString>

namespace jobs {

/// A file on its way into a folder: written without a name, mode 0600, and only given one when it
/// is whole and proved. Never overwrites unless it is told to. It is gone unless it was published,
/// also when this process is killed; on file systems without O_TMPFILE (some network shares) it has
/// a hidden name meanwhile, which only the destructor takes away.
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
    /// SHA-256 (32 raw bytes) of what is in it now. WriteFailed.
    ocr::Result<QByteArray> sha256() const;
    /// Another descriptor of the file, for reading only.
    ocr::Result<pipeline::Descriptor> reopen() const;
    /// Onto the disk, then under its name in the same folder. AlreadyExists, WriteFailed.
    ocr::Result<void> publish(const QString &name);
    /// The same, in the place of what has that name: the old file wholly or the new one wholly.
    ocr::Result<void> replace(const QString &name);

private:
    OutputFile(QString folder, QString path, pipeline::Descriptor file);

    QString m_folder;
    QString m_path; ///< hidden name, where it needs one; empty once published
    pipeline::Descriptor m_file;
};

} // namespace jobs
