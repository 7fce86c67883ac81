// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/SafeText.h"
#include "ocr/base/Result.h"

namespace report {

/// A text that may be posted, in the forms that people take it on in. All are made of its words
/// alone: nothing of the markup, the properties or the paths that it came with. Pure; any thread.

/// For a clipboard: tables with merged cells, and paragraphs. Spreadsheets keep numbers that they
/// would change (leading zeros, more than eleven digits) as text.
QString safeTextHtml(const privacy::SafeText &text);
/// UTF-8 with a mark, for editors that guess.
QByteArray safeTextPlain(const privacy::SafeText &text);
/// A line of fields for each line; UTF-8 with a mark. No field starts a formula.
QByteArray safeTextCsv(const privacy::SafeText &text);
/// Everything as text on one sheet, merged cells merged. WriteFailed.
ocr::Result<QByteArray> safeTextXlsx(const privacy::SafeText &text, const QString &sheetName,
                                     bool rightToLeft);

} // namespace report
