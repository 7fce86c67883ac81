// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QImage>

#include <memory>

namespace redaction {

/// One lossless image a page, 300 dpi, nothing else. Keeps the compressed pages only.
class PdfEncoder
{
public:
    PdfEncoder();
    ~PdfEncoder();
    ocr::Result<void> add(const QImage &page);
    ocr::Result<QByteArray> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Takes the images out of a file that PdfEncoder wrote: all of them, or the one page `only` (from
/// 1; 0: all). For hostile bytes.
ocr::Result<QList<QImage>> decodePdf(const QByteArray &bytes, int only = 0);

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
