// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace ocr::image {

/// What the bytes of a PDF tell of the pictures in it, which may have been compressed.
struct PdfPictures
{
    enum class There { No, Unknown, Yes }; ///< No only where every stream was looked through
    There there = There::Unknown;
    QList<QSize> sizes; ///< px, of each; none where one of them cannot be told
};

PdfPictures pdfPicturesIn(const QByteArray &bytes);

/// Pixels of the page as it was rendered, at `dpi`, for one pixel of the coarsest picture; at least
/// 1. Where pictures lie is not looked up: each is taken to fill the page as far as it can.
double scaleOfPictures(const PdfPictures &pictures, QSize rendered, double dpi);

} // namespace ocr::image
