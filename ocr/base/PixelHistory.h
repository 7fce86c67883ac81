// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

namespace ocr {

/// What is known of how a page's pixels were compressed: it decides how far a cover must reach.
struct PixelHistory
{
    bool lossless = false; ///< known never to have been lossy (a PDF page of pure vectors)
    int mcuWidth = 16;     ///< px of the source's JPEG block grid; 1 where there is none
    int mcuHeight = 16;
    double scale = 1.0; ///< rendered pixels per pixel of the compressed original (PDF pages), at
                        ///< least 1: margins grow with it

    friend bool operator==(const PixelHistory &, const PixelHistory &) = default;
};

} // namespace ocr
