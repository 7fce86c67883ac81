// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/ReportFiles.h"

#include "app/jobs/JsonText_p.h"
#include "app/jobs/OutputFile.h"
#include "app/jobs/SmallPicture_p.h"
#include "app/report/ChecklistCsv.h"
#include "app/report/ChecklistJson.h"
#include "app/report/ChecklistPdf.h"
#include "app/report/ChecklistXlsx.h"
#include "app/report/ReportLanguage.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace jobs {

namespace {

using ocr::Error;

constexpr int kPictureSide = 480; ///< px: 128 points of a page at 200 dots an inch and more

QString nameFor(const ReportFiles &files, const QString &format)
{
    return files.stem + QLatin1Char('.') + format;
}

ocr::Result<void> checkNames(const ReportFiles &files)
{
    const QFileInfo folder(files.folder);
    if (folder.exists() && !folder.isDir())
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("%1 is there already and is no folder.").arg(files.folder)};
    for (const QString &format : files.formats) {
        const QFileInfo file(QDir(files.folder).filePath(nameFor(files, format)));
        if ((file.exists() || file.isSymLink()) && !files.force)
            return Error{
                Error::Code::AlreadyExists,
                QStringLiteral("%1 is there already; --force overwrites it.").arg(file.filePath())};
    }
    return {};
}

} // namespace

QStringList reportFormats()
{
    return {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf"),
            QStringLiteral("json")};
}

ocr::Result<QByteArray> reportBytes(const report::ChecklistReport &report, const QString &format,
                                    const QString &language)
{
    if (format == QLatin1String("xlsx"))
        return report::checklistXlsx(report, report::isRightToLeft(language));
    if (format == QLatin1String("csv"))
        return report::checklistCsv(report.checklist);
    if (format == QLatin1String("pdf"))
        return report::checklistPdf(report, language);
    if (format == QLatin1String("json"))
        return jsonText(report::checklistJson(report));
    return Error{Error::Code::InvalidInput,
                 QStringLiteral("There is no format %1 for a checklist.").arg(format)};
}

ocr::Result<QStringList> writeReports(const report::ChecklistReport &report,
                                      const ReportFiles &wanted)
{
    ReportFiles files = wanted;
    ocr::Result<void> free = files.nameNow ? ocr::Result<void>() : checkNames(files);
    if (!free)
        return free.error();
    QList<QByteArray> made;
    const auto isCancelled = [&files] { return files.isCancelled && files.isCancelled(); };
    for (const QString &format : files.formats) {
        if (isCancelled())
            break;
        ocr::Result<QByteArray> bytes = reportBytes(report, format, files.language);
        if (!bytes)
            return bytes.error();
        made.append(*std::move(bytes));
    }
    if (isCancelled())
        return Error{Error::Code::Cancelled, QStringLiteral("The checklist was not written.")};
    if (!QDir().mkpath(files.folder))
        return Error{Error::Code::WriteFailed,
                     QStringLiteral("The folder %1 cannot be made.").arg(files.folder)};
    if (files.nameNow) {
        files.nameNow(files);
        free = checkNames(files);
        if (!free)
            return free.error();
    }
    QStringList names;
    for (qsizetype i = 0; i < made.size(); ++i) {
        ocr::Result<OutputFile> file = OutputFile::create(files.folder);
        if (!file)
            return file.error();
        const QString name = nameFor(files, files.formats[i]);
        ocr::Result<void> written = file->write(made[i]);
        if (written)
            written = files.force ? file->replace(name) : file->publish(name);
        if (!written)
            return written.error();
        names.append(name);
    }
    return names;
}

QImage smallPicture(const QString &file, int page, const PixelsOf &pixelsOf)
{
    const ocr::Result<ocr::PixelBuffer> pixels = pixelsOf(file, page, kPictureSide);
    if (!pixels || pixels->data() == nullptr)
        return {};
    const QImage bare(pixels->data(), pixels->width(), pixels->height(),
                      qsizetype(pixels->width()) * 3, QImage::Format_BGR888);
    return bare.convertToFormat(QImage::Format_RGB888);
}

QList<report::CoveredPicture> coveredPictures(const QList<Replacement> &replacements,
                                              const QString &folder, const PixelsOf &pixelsOf)
{
    QList<report::CoveredPicture> pictures;
    QHash<QString, int> seen; // of a PDF's pages and sheets each is a page of the copy
    for (const Replacement &replacement : replacements) {
        const int pageOfCopy = ++seen[replacement.file];
        if (replacement.error || replacement.file.isEmpty() || !replacement.proof.passed())
            continue;
        const QImage image =
            smallPicture(QDir(folder).filePath(replacement.file), pageOfCopy, pixelsOf);
        if (!image.isNull())
            pictures.append({replacement.source, replacement.page, replacement.plan.sheet, image,
                             replacement.plan.purpose == redaction::Purpose::Evidence});
    }
    return pictures;
}

} // namespace jobs
