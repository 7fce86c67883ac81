// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/TellingFiles.h"

#include <QBuffer>
#include <QPainter>
#include <QStringEncoder>
#include <QtEndian>

#include <map>
#include <zlib.h>

namespace tests {

using telling::deflated;
using telling::utf16;
using telling::utf8;
using telling::xmp;

namespace {

template <typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray big(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

struct TiffField
{
    quint16 tag;
    quint16 type; ///< 1 bytes, 2 text, 3 a short number, 4 a long one, 7 anything
    QByteArray data;
};

/// One directory of TIFF fields, its long data behind it. `at` is where it stands in the block.
QByteArray directory(const QList<TiffField> &fields, quint32 at, bool hasNext)
{
    QByteArray entries = little(static_cast<quint16>(fields.size()));
    QByteArray data;
    const auto dataAt = static_cast<quint32>(at + 2 + 12 * fields.size() + 4);
    for (const TiffField &field : fields) {
        const quint32 size = field.type == 3 ? 2 : field.type == 4 ? 4 : 1;
        entries += little(field.tag) + little(field.type) +
                   little(static_cast<quint32>(field.data.size()) / size);
        if (field.data.size() <= 4) {
            entries += field.data.leftJustified(4, '\0');
            continue;
        }
        entries += little(static_cast<quint32>(dataAt + data.size()));
        data += field.data;
    }
    const auto end = static_cast<quint32>(dataAt + data.size());
    return entries + little(hasNext ? end : quint32(0)) + data;
}

/// EXIF's TIFF block: UTF-8, UTF-16 in the byte order of Windows, and a thumbnail where one is
/// given.
QByteArray exifBlock(const QStringList &values, const QByteArray &picture = {})
{
    const QByteArray head = QByteArray("II*\0", 4) + little(quint32(8));
    QByteArray block = head;
    block += directory(
        {{0x010E, 2, utf8(values) + '\0'}, {0x9C9B, 1, utf16(values, QStringConverter::Utf16LE)}},
        8, !picture.isEmpty());
    if (picture.isEmpty())
        return block;
    const auto at = static_cast<quint32>(block.size());
    constexpr quint32 kDirectory = 2 + 3 * 12 + 4;
    block += directory({{0x0103, 3, little(quint16(6))},
                        {0x0201, 4, little(at + kDirectory)},
                        {0x0202, 4, little(static_cast<quint32>(picture.size()))}},
                       at, false);
    return block + picture;
}

QByteArray segment(uchar marker, const QByteArray &body)
{
    const qsizetype length = body.size() + 2;
    return QByteArray("\xFF") + char(marker) + char(length >> 8) + char(length & 255) + body;
}

TellingPlace segmentOfJpeg(const QByteArray &name, uchar marker,
                           const std::function<QByteArray(const QStringList &)> &body)
{
    return {name, [marker, body](const QByteArray &file, const QStringList &values) {
                return file.left(2) + segment(marker, body(values)) + file.mid(2);
            }};
}

TellingPlace chunkOfPng(const QByteArray &type,
                        const std::function<QByteArray(const QStringList &)> &body,
                        const QByteArray &more = {})
{
    return {type + more, [type, body](const QByteArray &file, const QStringList &values) {
                const QByteArray data = body(values);
                const QByteArray named = type + data;
                const auto sum = static_cast<quint32>(
                    crc32(0, reinterpret_cast<const Bytef *>(named.constData()),
                          static_cast<uInt>(named.size())));
                constexpr qsizetype kBehindHeader = 8 + 12 + 13;
                return file.left(kBehindHeader) + big(static_cast<quint32>(data.size())) + named +
                       big(sum) + file.mid(kBehindHeader);
            }};
}

} // namespace

namespace telling {

QByteArray utf16(const QStringList &values, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(values.join(u' '));
}

QByteArray utf8(const QStringList &values)
{
    return values.join(u' ').toUtf8();
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4);
}

QByteArray xmp(const QStringList &values)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><dc:description>" + utf8(values) +
           "</dc:description></x:xmpmeta>";
}

TellingPlace afterTheEnd(const QByteArray &name)
{
    return {name, [](const QByteArray &file, const QStringList &values) {
                return file + "\n" + utf8(values) + "\n";
            }};
}

} // namespace telling

QByteArray thumbnail()
{
    QImage picture(160, 96, QImage::Format_RGB888);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 10; y < 90; y += 8)
        painter.fillRect(10 + y % 5, y, 120, 3, Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpg", 80);
    return bytes;
}

QList<TellingPlace> placesOfJpeg()
{
    return {segmentOfJpeg("EXIF", 0xE1,
                          [](const QStringList &values) {
                              return QByteArray("Exif\0\0", 6) + exifBlock(values);
                          }),
            segmentOfJpeg("thumbnail", 0xE1,
                          [](const QStringList &values) {
                              QByteArray picture = thumbnail();
                              picture.insert(2, segment(0xFE, utf8(values)));
                              return QByteArray("Exif\0\0", 6) + exifBlock({}, picture);
                          }),
            segmentOfJpeg("XMP", 0xE1,
                          [](const QStringList &values) {
                              return QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp(values);
                          }),
            segmentOfJpeg("IPTC", 0xED,
                          [](const QStringList &values) {
                              const QByteArray text = utf8(values);
                              return QByteArray("Photoshop 3.0\0", 14) +
                                     QByteArray("8BIM\4\4\0\0", 8) +
                                     big(static_cast<quint32>(5 + text.size())) + "\x1C\2\x78" +
                                     char(text.size() >> 8) + char(text.size() & 255) + text;
                          }),
            segmentOfJpeg("comment", 0xFE, utf8),
            telling::afterTheEnd("after the end of a JPEG")};
}

QList<TellingPlace> placesOfPng()
{
    return {chunkOfPng("tEXt",
                       [](const QStringList &values) {
                           return QByteArray("Comment\0", 8) + utf8(values);
                       }),
            chunkOfPng("zTXt",
                       [](const QStringList &values) {
                           return QByteArray("Comment\0\0", 9) + deflated(utf8(values));
                       }),
            chunkOfPng("iTXt",
                       [](const QStringList &values) {
                           return QByteArray("Title\0\0\0zh\0\0", 12) + utf8(values);
                       }),
            chunkOfPng(
                "iTXt",
                [](const QStringList &values) {
                    return QByteArray("Author\0\1\0zh\0\0", 13) + deflated(utf8(values));
                },
                ", compressed"),
            chunkOfPng("eXIf", [](const QStringList &values) { return exifBlock(values); }),
            telling::afterTheEnd("after the end of a PNG")};
}

} // namespace tests
