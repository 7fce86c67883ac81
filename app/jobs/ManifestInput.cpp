// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Inputs.h"
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
    const ocr::Result<pipeline::Descriptor> input = openInput(path);
    QFile file;
    if (!input || !file.open(input->number(), QIODevice::ReadOnly) ||
        file.size() > kMostManifestBytes)
        return Error{Error::Code::NotReadable, QStringLiteral("The manifest may not be opened.")};
    return report::manifestFromJson(file.readAll(), QStringLiteral("The manifest"));
}

ocr::Result<QByteArray> sha256OfCopy(const QString &path)
{
    const ocr::Result<pipeline::Descriptor> input = openInput(path);
    QFile file;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!input || !file.open(input->number(), QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::NotReadable,
                     QStringLiteral("The replacement may not be opened.")};
    return hash.result();
}

} // namespace jobs
