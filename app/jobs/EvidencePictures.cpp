// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/EvidencePictures.h"

#include "app/jobs/ManifestInput_p.h"
#include "app/jobs/SmallPicture_p.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace jobs {

namespace {

using ocr::Error;

Error refused(const report::ManifestFile &entry, const QString &why)
{
    return {Error::Code::InvalidInput, QStringLiteral("%1: %2").arg(entry.replacement, why)};
}

/// A manifest is a file as any other: it names copies beside itself and nothing else.
bool isBesideManifest(const QString &name)
{
    return !name.isEmpty() && QFileInfo(name).fileName() == name;
}

/// `known` are the sums of copies that were looked at: a PDF has an entry a page.
ocr::Result<void> checkCopy(const QDir &folder, const report::ManifestFile &entry,
                            QHash<QString, QByteArray> &known)
{
    if (!isBesideManifest(entry.replacement))
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("The manifest names a file that is not beside it.")};
    const ocr::Result<void> evidence = report::checkEvidence(entry);
    if (!evidence)
        return refused(entry, evidence.error().detail);
    QByteArray &sum = known[entry.replacement];
    if (sum.isEmpty()) {
        const ocr::Result<QByteArray> sha256 = sha256OfCopy(folder.filePath(entry.replacement));
        if (!sha256)
            return Error{sha256.error().code,
                         QStringLiteral("%1 may not be opened.").arg(entry.replacement)};
        sum = *sha256;
    }
    if (sum != entry.replacementSha256)
        return refused(entry, QStringLiteral("The file was changed after it was proved."));
    return {};
}

/// Files of the scan with the very bytes that the entry's copy was made from.
QStringList sourcesOf(const report::ManifestFile &entry, const report::ScanDocument &scan)
{
    QStringList sources;
    for (const report::ScanPage &page : scan.pages)
        if (entry.sha256 == page.page.sha256 && entry.page == page.page.page)
            sources.append(page.source);
    return sources;
}

} // namespace

ocr::Result<QList<report::CoveredPicture>>
evidencePictures(const QString &folder, const report::ScanDocument &scan, const PixelsOf &pixelsOf)
{
    const QDir dir(folder);
    const ocr::Result<report::Manifest> manifest =
        readManifest(dir.filePath(QStringLiteral("manifest.json")));
    if (!manifest)
        return manifest.error();
    QHash<QString, QByteArray> sums;
    for (const report::ManifestFile &entry : manifest->files) {
        const ocr::Result<void> checked = checkCopy(dir, entry, sums);
        if (!checked)
            return checked.error();
    }
    QList<report::CoveredPicture> pictures;
    QHash<QString, int> seen;
    for (const report::ManifestFile &entry : manifest->files) {
        const int pageOfCopy = ++seen[entry.replacement];
        const QStringList sources = sourcesOf(entry, scan);
        if (sources.isEmpty())
            continue;
        const QImage image = smallPicture(dir.filePath(entry.replacement), pageOfCopy, pixelsOf);
        if (image.isNull())
            return Error{Error::Code::NotReadable,
                         QStringLiteral("%1 could not be shown.").arg(entry.replacement)};
        for (const QString &source : sources)
            pictures.append({source, entry.page, entry.sheet, image, true});
    }
    if (pictures.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("%1 has no picture of a page of this scan.").arg(folder)};
    return pictures;
}

} // namespace jobs
