// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/OutputFolder.h"

#include "app/jobs/OutputFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace jobs {

namespace {

using ocr::Error;

/// Of a manifest or a copy, or of a hidden file that is one on its way.
bool isOfARun(const QString &name)
{
    static const QRegularExpression kNames(QStringLiteral(
        "^(manifest\\.json|\\d{3,}-[0-9a-f]{8}\\.(png|jpg|pdf)|\\.noticeguard-.*)$"));
    return kNames.match(name).hasMatch();
}

/// Only trying tells: who may do everything still cannot on a disk that is read-only.
bool takesFiles(const QString &folder)
{
    QFileInfo there(QDir::cleanPath(QDir(folder).absolutePath()));
    while (!there.exists() && !there.isRoot())
        there = QFileInfo(there.path());
    return there.isDir() && there.isExecutable() && OutputFile::create(there.filePath());
}

} // namespace

ocr::Result<void> checkOutputFolder(const QString &folder, bool force)
{
    const QFileInfo info(folder);
    if ((info.exists() || info.isSymLink()) && !info.isDir())
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("%1 is there already and is no folder.").arg(folder)};
    const QStringList names = info.exists()
                                  ? QDir(folder).entryList(QDir::AllEntries | QDir::Hidden |
                                                           QDir::System | QDir::NoDotAndDotDot)
                                  : QStringList();
    if (!names.isEmpty() && !force)
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("The folder %1 holds files already.").arg(folder)};
    if (std::any_of(names.begin(), names.end(), isOfARun))
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("The folder %1 holds copies or a manifest of an earlier run, "
                                    "which new ones must not be mixed with; take another one.")
                         .arg(folder)};
    if (!takesFiles(folder))
        return Error{Error::Code::WriteFailed,
                     QStringLiteral("The folder %1 may not be written to.").arg(folder)};
    return {};
}

} // namespace jobs
