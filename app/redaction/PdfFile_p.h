// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QImage>

namespace redaction {

/// One lossless image a page, 300 dpi, nothing else.
ocr::Result<QByteArray> encodePdf(const QList<QImage> &pages);
/// Takes the images out of a file that encodePdf() wrote. For hostile bytes.
ocr::Result<QList<QImage>> decodePdf(const QByteArray &bytes);

/// What is in a PDF beside images. For hostile bytes.
struct PdfContent
{
    int pages = 0;
    bool imageOnly =
        false; ///< catalogue, page tree, pages with one plain image each, and no other object
    bool noMetadata = false; ///< no /Info, /Metadata, names or other entry of trailer and catalogue
    bool dataExact = false;  ///< every image's data ends where its pixels do
};

PdfContent pdfContent(const QByteArray &bytes);

} // namespace redaction
