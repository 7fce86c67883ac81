// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ManifestJson.h"

namespace jobs {

/// The manifest in that file. NotReadable; InvalidInput where it is none. Any thread.
ocr::Result<report::Manifest> readManifest(const QString &path);

/// The 32 raw bytes that a manifest knows a copy by. NotReadable. Any thread.
ocr::Result<QByteArray> sha256OfCopy(const QString &path);

} // namespace jobs
