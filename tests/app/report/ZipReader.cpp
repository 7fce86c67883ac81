// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/report/ZipReader.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace tests {

namespace {

constexpr int kEndSize = 22;     // end of central directory, without a comment
constexpr int kCentralSize = 46; // a central header, without names
constexpr int kLocalSize = 30;   // a local header, without names

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray plain(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = size;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END ? plain : QByteArray();
}

} // namespace

QByteArray zipEntry(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const qsizetype end = bytes.lastIndexOf(QByteArrayLiteral("PK\x05\x06"));
    if (end < 0 || end + kEndSize > bytes.size())
        return {};
    qsizetype at = number32(bytes, end + 16);
    while (at + kCentralSize <= end && number32(bytes, at) == 0x02014b50) {
        const quint16 nameLength = number16(bytes, at + 28);
        if (bytes.mid(at + kCentralSize, nameLength) == name.toUtf8()) {
            const qsizetype local = number32(bytes, at + 42);
            const qsizetype from =
                local + kLocalSize + number16(bytes, local + 26) + number16(bytes, local + 28);
            const QByteArray packed = bytes.mid(from, number32(bytes, at + 20));
            return number16(bytes, at + 10) == 0 ? packed
                                                 : inflated(packed, number32(bytes, at + 24));
        }
        at += kCentralSize + nameLength + number16(bytes, at + 30) + number16(bytes, at + 32);
    }
    return {};
}

} // namespace tests
