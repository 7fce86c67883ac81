// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Session.h"
#include "app/report/Notices.h"

#include <functional>

namespace jobs {

/// The formats that a checklist is written in: "xlsx", "csv", "pdf", "json".
QStringList reportFormats();

/// A checklist as the bytes of a file. Words in the language that is installed; `language` ("ug")
/// gives direction and fonts. WriteFailed; InvalidInput for a format that there is not.
ocr::Result<QByteArray> reportBytes(const report::ChecklistReport &report, const QString &format,
                                    const QString &language);

struct ReportFiles
{
    QString folder; ///< made where it is not there
    QStringList formats;
    QString language;
    bool force = false; ///< what has the name is AlreadyExists otherwise
    /// The names without their format: of no person or place.
    QString stem = QStringLiteral("checklist");
    std::function<bool()> isCancelled = {}; ///< asked between the formats; nothing: never
    /// Chooses stem and force when all are made and the first is about to be written; nothing: they
    /// are as they stand.
    std::function<void(ReportFiles &)> nameNow = {};
};

/// Writes "checklist.FORMAT" for each format. All are made before the first is written, and each is
/// written wholly or not at all. The names, in the order of the formats. AlreadyExists,
/// WriteFailed, Cancelled. Any thread.
ocr::Result<QStringList> writeReports(const report::ChecklistReport &report,
                                      const ReportFiles &files);

/// A page's pixels, its long side at most so many px: as Session::pixels().
using PixelsOf =
    std::function<ocr::Result<ocr::PixelBuffer>(const QString &file, int page, int longSide)>;

/// Small pictures of the replacements in the folder, for a checklist: of those alone that were
/// proved. One that cannot be opened is left out.
QList<report::CoveredPicture> coveredPictures(const QList<Replacement> &replacements,
                                              const QString &folder, const PixelsOf &pixelsOf);

} // namespace jobs
