// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

namespace report {

/// Longest scan that is read, in bytes: some thousand pages.
inline constexpr qint64 kMostScanBytes = 256LL * 1024 * 1024;

/// Reads what scanJson() wrote, as far as a checklist needs it: raw values and recognised text do
/// not stand in it, so findings have none, and one line without text stands for a page's lines.
/// Takes what anybody may have written: unknown fields are ignored; characters that turn or break a
/// line are taken out of texts, and a "masked" value that shows a long number is masked. `name` is
/// used in messages. Damaged (no JSON), UnsupportedFormat (no scan, or one of another version),
/// TooLarge, InvalidInput (names the entry and field).
ocr::Result<ScanDocument> scanFromJson(const QByteArray &json, const QString &name);

} // namespace report
