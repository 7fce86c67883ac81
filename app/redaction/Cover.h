// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <QImage>

namespace redaction {

/// The replacement's pixels: a fresh RGB888 buffer, the source's pixels outside the plan's regions, one
/// constant inside. Nothing inside depends on a pixel under a cover, and no metadata is carried over.
/// `page` is the upright source (BGR888) of the plan's size.
QImage cover(const QImage &page, const Plan &plan);

enum class FileFormat { Png, Jpeg, Pdf };

/// Encodes covered pages anew: PNG with IHDR, pHYs, IDAT, IEND only; JPEG quality 95, 4:4:4 whose decoded
/// pixels still meet the rules; PDF with one lossless image a page and nothing else, deterministic.
/// PNG and JPEG take exactly one page. Same pages, same bytes.
ocr::Result<QByteArray> encodePages(const QList<QImage> &pages, FileFormat format);

QString suffixOf(FileFormat format); ///< "png", "jpg", "pdf"

} // namespace redaction
