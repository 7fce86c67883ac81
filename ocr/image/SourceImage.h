// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/CaptureFacts.h"
#include "ocr/base/Page.h"
#include "ocr/base/PixelHistory.h"

#include <QByteArray>
#include <QImage>

namespace ocr {

/// One page or frame, decoded once, upright, for everyone.
struct SourceImage
{
    QImage pixels; ///< Format_BGR888, EXIF orientation applied, alpha on white, no metadata
    int page = 1;  ///< from 1
    int pages = 1;
    QByteArray sha256; ///< 32 raw bytes: of the file's bytes
    CaptureFacts capture;
    PixelHistory history;
    QList<Mark> hiddenText; ///< MarkKind::HiddenText, of PDF files only
};

} // namespace ocr
