// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/image/Source.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ocr::image {

/// What the first bytes say the content is; nothing of the suffix is looked at.
std::optional<Source::Format> sniffFormat(QByteArrayView bytes);

/// A name for content that is known but not read ("a GIF picture"); empty where it is not known.
QString knownRefused(QByteArrayView bytes);

/// Whether the content ends before its own structure says it may. Qt's decoders fill the rest of
/// such a picture with grey and report success, so that a number could be missing without anyone
/// knowing.
bool isTruncated(Source::Format format, QByteArrayView bytes);

/// Whether a PNG or WebP file holds more pictures than one, or a HEIC file a film.
bool isAnimated(Source::Format format, QByteArrayView bytes);

} // namespace ocr::image
