// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/corpus/Scenes.h"

#include <QDir>

namespace corpus {

/// Writes the scene as <level>_<number>_<name> and completes its truth. Errors: WriteFailed.
ocr::Result<support::TruthPage> writeScene(const QDir &folder, int number, Scene scene);
/// One PDF that holds nothing but the pictures, landscape A3; its truth is in pixels at 300 dpi.
ocr::Result<QList<support::TruthPage>> writePdf(const QDir &folder, const QString &name,
                                                const QList<DrawnSheet> &pages);
/// One grey TIFF with a frame for each scene.
ocr::Result<QList<support::TruthPage>> writeTiff(const QDir &folder, const QString &name,
                                                 const QList<Scene> &frames);
/// HEIC by the program heif-enc; NotFound where it is not installed.
ocr::Result<support::TruthPage> writeHeic(const QDir &folder, int number, Scene scene);
/// Writes truth.json.
ocr::Result<void> writeTruth(const QDir &folder, const QList<support::TruthPage> &pages);

} // namespace corpus
