// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QImage>

namespace redaction {

inline constexpr qint64 kMostPagePixels =
    200'000'000;                            ///< as ocr::Limits: what reading refuses, too
inline constexpr int kDotsPerMeter = 11811; ///< 300 dpi

/// One chunk of a PNG file. The bytes belong to the file's array.
struct PngChunk
{
    QByteArray type;
    QByteArrayView data;
    bool intact = false; ///< its CRC holds
};

struct PngParts
{
    bool isPng = false;
    QList<PngChunk> chunks;
    qsizetype tail = 0; ///< bytes after the end of the IEND chunk, or that form no chunk
};

/// Takes a PNG file apart. For hostile bytes.
PngParts pngParts(const QByteArray &bytes);
/// The data of all IDAT chunks in order: one zlib stream.
QByteArray pngImageData(const PngParts &parts);

ocr::Result<QByteArray> encodePng(const QImage &page);
ocr::Result<QImage> decodePng(const QByteArray &bytes);

} // namespace redaction
