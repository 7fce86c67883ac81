// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/ReportFiles.h"
#include "app/report/ScanDocument.h"

namespace jobs {

/// Small pictures of the evidence in a folder that `redact` wrote, for a checklist of that scan:
/// found by the originals' SHA-256, so that neither has to lie where it was. Any thread that may
/// wait. NotReadable: no manifest, or a picture is gone. InvalidInput: the manifest is none, a
/// picture is no proved evidence (report::checkEvidence), has been changed since, or none is of
/// this scan; the whole folder is refused then.
ocr::Result<QList<report::CoveredPicture>>
evidencePictures(const QString &folder, const report::ScanDocument &scan, const PixelsOf &pixelsOf);

} // namespace jobs
