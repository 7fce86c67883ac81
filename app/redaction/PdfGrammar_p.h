// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArrayView>

namespace redaction {

/// How the bytes of a PDF follow each other, read without libqpdf: it looks only where the
/// cross-reference table points, so an older revision or anything between two objects would stay
/// unseen.
struct PdfBytes
{
    bool wellFormed =
        false; ///< header, objects without gaps, strings or comments, one table, one trailer
    int objects = 0;
    qsizetype tail = 0; ///< bytes after the first %%EOF line
};

PdfBytes pdfBytes(QByteArrayView bytes);

} // namespace redaction
