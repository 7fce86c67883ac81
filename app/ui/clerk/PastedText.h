// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QString>

class QMimeData;

namespace ui {

/// Text as it came from a clipboard or a text file.
struct PastedText
{
    QString text;
    bool table = false; ///< as privacy::TextOptions::table
};

/// Cells before words: a table's HTML, or else lines of text. Empty where there is neither.
PastedText pastedText(const QMimeData &data);
/// InvalidInput where it is no text in UTF-8, TooLarge beyond 64 MB, NotReadable.
ocr::Result<PastedText> textOfFile(const QString &path);
bool isTextFile(const QString &path); ///< by its name

} // namespace ui
