// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArrayView>

namespace ocr::image {

/// Numbers out of hostile bytes: 0 where they would lie outside.
inline quint32 byteAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() ? static_cast<uchar>(bytes[at]) : 0;
}
inline quint32 big16(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}
inline quint32 big32(QByteArrayView bytes, qsizetype at)
{
    return big16(bytes, at) << 16 | big16(bytes, at + 2);
}
inline quint32 little16(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8;
}
inline quint32 little32(QByteArrayView bytes, qsizetype at)
{
    return little16(bytes, at) | little16(bytes, at + 2) << 16;
}

} // namespace ocr::image
