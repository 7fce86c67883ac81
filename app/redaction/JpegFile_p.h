// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QImage>

#include <functional>

namespace redaction {

inline constexpr int kBlackTolerance = 8; ///< how bright a covered pixel may be in a JPEG

/// Baseline, 4:4:4 (chroma blocks of 8 px: no colour runs out of or into a cover), quality 95 or
/// the next better one that keeps every black pixel of the page within kBlackTolerance.
ocr::Result<QByteArray> encodeJpeg(const QImage &page);

/// Takes a page row by row, RGB.
struct JpegRows
{
    std::function<bool(QSize)> begin; ///< false: too large
    std::function<void(int y, const uchar *row)> row;
};

/// For hostile bytes; what libjpeg warns of is Damaged. Neither function may throw.
ocr::Result<void> readJpegRows(const QByteArray &bytes, const JpegRows &rows);
/// The same into an image.
ocr::Result<QImage> decodeJpeg(const QByteArray &bytes);

/// One marker segment of a JPEG file up to and including the first scan's end.
struct JpegSegment
{
    uchar marker = 0;
    QByteArrayView data;
};

struct JpegParts
{
    bool isJpeg = false;
    bool complete = false;       ///< ends with EOI
    QList<JpegSegment> segments; ///< between SOI and EOI
    qsizetype tail = 0;          ///< bytes after EOI, or that form no segment
};

JpegParts jpegParts(const QByteArray &bytes);

} // namespace redaction
