// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/image/Decoders_p.h"

#include <QImage>

namespace ocr::image {

/// A JPEG's pixels, BGR888, turned as `orientation` (EXIF, 1..8) says, in one picture's memory and
/// no more (of a progressive one: twice as much again). Data that is corrupt in the middle is read
/// as far as it goes. Errors: Damaged, TooLarge, UnsupportedFormat (12 bits a channel, lossless).
Result<QImage> readJpegPixels(const EncodedFile &file, int orientation);

} // namespace ocr::image
