// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArrayView>

namespace redaction {

/// Whether the bytes are one zlib stream of exactly that many decoded bytes and nothing behind it:
/// what stands after the end of the stream is hidden from every viewer. Decodes into a small buffer
/// only.
bool isExactDeflate(QByteArrayView bytes, qint64 decodedSize);

} // namespace redaction
