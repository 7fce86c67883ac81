// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/CaptureFacts.h"

#include <QByteArrayView>

namespace ocr::image {

/// The few EXIF fields that are used (CIPA DC-008).
struct ExifFacts
{
    int orientation = 1; ///< 1..8
    CaptureFacts capture;
};

/// Reads a TIFF structure out of hostile bytes: fields outside it are ignored, loops end.
ExifFacts readExif(QByteArrayView tiff);

/// The EXIF structure of a PNG (chunk eXIf) or WebP (chunk EXIF); empty where there is none.
QByteArrayView exifOfPng(QByteArrayView png);
QByteArrayView exifOfWebP(QByteArrayView webp);

} // namespace ocr::image
