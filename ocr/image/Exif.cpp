// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Bytes_p.h"
#include "ocr/image/Exif_p.h"

#include <QString>

#include <cmath>
#include <optional>

namespace ocr::image {

namespace {

constexpr quint32 kCompression = 0x0103;
constexpr quint32 kMake = 0x010F;
constexpr quint32 kModel = 0x0110;
constexpr quint32 kOrientation = 0x0112;
constexpr quint32 kExifDirectory = 0x8769;
constexpr quint32 kGpsDirectory = 0x8825;
constexpr quint32 kDateTimeOriginal = 0x9003;
/// No camera writes more; a hostile file may claim 65535.
constexpr quint32 kMostEntries = 512;
constexpr qsizetype kLongestText = 64;

class Directory
{
public:
    Directory(QByteArrayView tiff, bool bigEndian, quint32 offset)
        : m_tiff(tiff), m_bigEndian(bigEndian), m_offset(offset),
          m_count(qMin(number16(offset), kMostEntries))
    {}

    std::optional<quint32> number(quint32 tag) const
    {
        const qsizetype entry = find(tag);
        if (entry < 0)
            return std::nullopt;
        return number16(entry + 2) == 3 ? number16(entry + 8) : number32(entry + 8);
    }

    QString text(quint32 tag) const
    {
        const qsizetype entry = find(tag);
        if (entry < 0 || number16(entry + 2) != 2)
            return {};
        const qsizetype length = number32(entry + 4);
        const qsizetype at = length <= 4 ? entry + 8 : qsizetype(number32(entry + 8));
        if (at >= m_tiff.size())
            return {};
        QString result;
        for (const char c :
             m_tiff.sliced(at, qMin(qMin(length, kLongestText), m_tiff.size() - at))) {
            if (c == 0)
                break;
            if (c >= 0x20 && c < 0x7F) // EXIF text is 7-bit; the rest must not reach a terminal
                result.append(QLatin1Char(c));
        }
        return result.trimmed();
    }

    /// Degrees, minutes and seconds as three rational numbers.
    std::optional<double> degrees(quint32 tag) const
    {
        const qsizetype entry = find(tag);
        if (entry < 0 || number16(entry + 2) != 5 || number32(entry + 4) != 3)
            return std::nullopt;
        const qsizetype at = number32(entry + 8);
        if (at + 24 > m_tiff.size())
            return std::nullopt;
        double sum = 0;
        double unit = 1;
        for (int i = 0; i < 3; ++i) {
            const quint32 divisor = number32(at + 8 * i + 4);
            if (divisor != 0)
                sum += number32(at + 8 * i) / static_cast<double>(divisor) / unit;
            unit *= 60;
        }
        return std::isfinite(sum) && sum <= 180 ? std::optional<double>(sum) : std::nullopt;
    }

private:
    quint32 number16(qsizetype at) const
    {
        return m_bigEndian ? big16(m_tiff, at) : little16(m_tiff, at);
    }
    quint32 number32(qsizetype at) const
    {
        return m_bigEndian ? big32(m_tiff, at) : little32(m_tiff, at);
    }
    qsizetype find(quint32 tag) const
    {
        for (quint32 i = 0; i < m_count; ++i) {
            const qsizetype entry = qsizetype(m_offset) + 2 + 12 * qsizetype(i);
            if (entry + 12 > m_tiff.size())
                return -1;
            if (number16(entry) == tag)
                return entry;
        }
        return -1;
    }

    QByteArrayView m_tiff;
    bool m_bigEndian;
    quint32 m_offset;
    quint32 m_count;
};

void readPosition(const Directory &gps, CaptureFacts &capture)
{
    const std::optional<double> latitude = gps.degrees(2);
    const std::optional<double> longitude = gps.degrees(4);
    if (!latitude || !longitude || *latitude > 90)
        return;
    capture.latitude = gps.text(1) == QLatin1String("S") ? -*latitude : *latitude;
    capture.longitude = gps.text(3) == QLatin1String("W") ? -*longitude : *longitude;
}

} // namespace

ExifFacts readExif(QByteArrayView tiff)
{
    ExifFacts facts;
    const bool bigEndian = tiff.startsWith("MM");
    if (tiff.size() < 14 || (!bigEndian && !tiff.startsWith("II")))
        return facts;
    const Directory main(tiff, bigEndian, bigEndian ? big32(tiff, 4) : little32(tiff, 4));
    const quint32 orientation = main.number(kOrientation).value_or(1);
    facts.orientation = orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
    const QString make = main.text(kMake);
    const QString model = main.text(kModel);
    facts.capture.device =
        model.startsWith(make) ? model : QString(make + QLatin1Char(' ') + model).trimmed();
    if (const auto offset = main.number(kExifDirectory))
        facts.capture.time = Directory(tiff, bigEndian, *offset).text(kDateTimeOriginal);
    if (const auto offset = main.number(kGpsDirectory))
        readPosition(Directory(tiff, bigEndian, *offset), facts.capture);
    return facts;
}

std::optional<quint32> tiffCompression(QByteArrayView tiff, int frame)
{
    const bool bigEndian = tiff.startsWith(QByteArrayView("MM\0*", 4));
    if (!bigEndian && !tiff.startsWith(QByteArrayView("II*\0", 4)))
        return std::nullopt;
    const auto number32 = [&](qsizetype at) {
        return bigEndian ? big32(tiff, at) : little32(tiff, at);
    };
    quint32 offset = number32(4);
    for (int before = 0; before < frame && offset != 0; ++before) {
        const quint32 entries = bigEndian ? big16(tiff, offset) : little16(tiff, offset);
        offset = number32(qsizetype(offset) + 2 + 12 * qsizetype(entries));
    }
    if (offset == 0)
        return std::nullopt;
    return Directory(tiff, bigEndian, offset).number(kCompression);
}

QByteArrayView exifOfPng(QByteArrayView png)
{
    qsizetype at = 8;
    while (at + 12 <= png.size()) {
        const qsizetype length = big32(png, at);
        if (at + 12 + length > png.size())
            return {};
        if (png.sliced(at + 4, 4) == QByteArrayView("eXIf"))
            return png.sliced(at + 8, length);
        at += 12 + length;
    }
    return {};
}

QByteArrayView exifOfWebP(QByteArrayView webp)
{
    qsizetype at = 12;
    while (at + 8 <= webp.size()) {
        const qsizetype length = little32(webp, at + 4);
        if (at + 8 + length > webp.size())
            return {};
        if (webp.sliced(at, 4) == QByteArrayView("EXIF")) {
            const QByteArrayView body = webp.sliced(at + 8, length);
            return body.startsWith(QByteArrayView("Exif\0\0", 6)) ? body.sliced(6) : body;
        }
        at += 8 + length + (length & 1);
    }
    return {};
}

} // namespace ocr::image
