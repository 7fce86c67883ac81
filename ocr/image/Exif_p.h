// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/CaptureFacts.h"

#include <QByteArrayView>

#include <optional>

namespace ocr::image {

/// The few EXIF fields that are used (CIPA DC-008).
struct ExifFacts
{
    int orientation = 1; ///< 1..8
    CaptureFacts capture;
};

/// Reads a TIFF structure out of hostile bytes: fields outside it are ignored, loops end.
ExifFacts readExif(QByteArrayView tiff);

/// How a frame of a TIFF file, from 0, is compressed: the number of TIFF 6.0's tag 259. Nothing
/// where it is not told, or not in the structure that is read here (BigTIFF).
std::optional<quint32> tiffCompression(QByteArrayView tiff, int frame);

/// The EXIF structure of a PNG (chunk eXIf) or WebP (chunk EXIF); empty where there is none.
QByteArrayView exifOfPng(QByteArrayView png);
QByteArrayView exifOfWebP(QByteArrayView webp);

} // namespace ocr::image
