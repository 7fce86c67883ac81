// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArrayView>
#include <QSize>

namespace ocr::image {

/// What the markers of a JPEG say (ITU-T T.81, Annex B), without decoding.
struct JpegSegments
{
    bool complete = false; ///< the end marker follows the last scan
    QSize size;
    int mcuWidth = 8;
    int mcuHeight = 8;
    double dotsPerInchX = 0; ///< of JFIF; 0 where it gives none
    double dotsPerInchY = 0;
    QByteArrayView exif; ///< the TIFF structure inside APP1; empty where there is none
};

/// Walks the markers of hostile bytes; the view in the answer points into `bytes`.
JpegSegments readJpegSegments(QByteArrayView bytes);

} // namespace ocr::image
