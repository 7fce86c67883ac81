// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/ManifestInput_p.h"

#include <QCryptographicHash>
#include <QFile>

namespace jobs {

namespace {

using ocr::Error;

constexpr qint64 kMostManifestBytes = 256LL * 1024 * 1024;

} // namespace

ocr::Result<report::Manifest> readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostManifestBytes)
        return Error{Error::Code::NotReadable, QStringLiteral("The manifest may not be opened.")};
    return report::manifestFromJson(file.readAll(), QStringLiteral("The manifest"));
}

ocr::Result<QByteArray> sha256OfCopy(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::NotReadable,
                     QStringLiteral("The replacement may not be opened.")};
    return hash.result();
}

} // namespace jobs
