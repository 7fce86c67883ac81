// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Codec.h"
#include "ocr/base/Page.h"

namespace ocr {

/// A page as CBOR and back: decodePage(encode(page)) gives an equal page. The decoder checks every
/// index, so that no later room meets one that is out of range.
QCborValue encode(const Page &page);
Result<Page> decodePage(const QCborValue &value);

/// A line by itself, before its page is there.
QCborValue encode(const TextLine &line);
Result<TextLine> decodeLine(const QCborValue &value);

QCborValue encode(const StageTimes &times);
Result<StageTimes> decodeStageTimes(const QCborValue &value);

} // namespace ocr
