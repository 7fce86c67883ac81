// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/SafeText.h"

#include <QStringList>

namespace ui {

/// Where a text that may be posted goes. It is for everybody to read: neither is it marked as a
/// secret on the clipboard, nor taken away from there.

/// As plain text, and where it holds a table as one for spreadsheets.
void copySafeText(const privacy::SafeText &text);
/// The formats that it can be saved in, by the ends of their names; the first is the usual one.
QStringList safeTextFormats(const privacy::SafeText &text);
/// Writes the file, in the format that its name ends with, wholly or not at all; words of ours name
/// the sheet of a workbook.
bool saveSafeText(const privacy::SafeText &text, const QString &path, const QString &sheetName);

} // namespace ui
