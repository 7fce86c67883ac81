// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Deflate_p.h"

#include <array>
#include <limits>
#include <zlib.h>

namespace redaction {

bool isExactDeflate(QByteArrayView bytes, qint64 decodedSize)
{
    if (bytes.size() > std::numeric_limits<uInt>::max())
        return false;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    // zlib's input pointer is not const in its old interface; it only reads.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::array<Bytef, 65536> buffer{};
    qint64 decoded = 0;
    int state = Z_OK;
    while (state == Z_OK && decoded <= decodedSize) {
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        decoded += static_cast<qint64>(buffer.size() - stream.avail_out);
    }
    const bool exact = state == Z_STREAM_END && stream.avail_in == 0 && decoded == decodedSize;
    inflateEnd(&stream);
    return exact;
}

} // namespace redaction
