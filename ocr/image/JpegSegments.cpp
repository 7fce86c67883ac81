// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Bytes_p.h"
#include "ocr/image/JpegSegments_p.h"

#include <cstring>

namespace ocr::image {

namespace {

/// First marker at or after `at` that is no stuffed byte and no restart marker; -1 at the end.
qsizetype nextMarker(QByteArrayView bytes, qsizetype at)
{
    while (at + 1 < bytes.size()) {
        const void *found =
            std::memchr(bytes.data() + at, 0xFF, static_cast<size_t>(bytes.size() - at - 1));
        if (!found)
            return -1;
        at = static_cast<const char *>(found) - bytes.data();
        const quint32 code = byteAt(bytes, at + 1);
        if (code == 0xFF) {
            ++at; // fill byte
            continue;
        }
        if (code != 0 && (code < 0xD0 || code > 0xD7))
            return at;
        at += 2;
    }
    return -1;
}

bool isFrame(quint32 code)
{
    return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
}

void readFrame(QByteArrayView body, JpegSegments &segments)
{
    segments.size = QSize(static_cast<int>(big16(body, 3)), static_cast<int>(big16(body, 1)));
    const int components = static_cast<int>(byteAt(body, 5));
    quint32 across = 1;
    quint32 down = 1;
    for (int i = 0; i < components && components > 1;
         ++i) { // one component alone is never interleaved
        const quint32 factors = byteAt(body, 6 + 3 * i + 1);
        across = qMax(across, factors >> 4);
        down = qMax(down, factors & 15);
    }
    segments.mcuWidth = static_cast<int>(qMin(across, 4U)) * 8;
    segments.mcuHeight = static_cast<int>(qMin(down, 4U)) * 8;
}

void readJfif(QByteArrayView body, JpegSegments &segments)
{
    const quint32 unit = byteAt(body, 7);
    if (unit != 1 && unit != 2) // else only the shape of a pixel
        return;
    const double inches = unit == 1 ? 1 : 2.54;
    segments.dotsPerInchX = big16(body, 8) * inches;
    segments.dotsPerInchY = big16(body, 10) * inches;
}

} // namespace

JpegSegments readJpegSegments(QByteArrayView bytes)
{
    JpegSegments segments;
    qsizetype at = 2;
    bool scanned = false;
    while ((at = nextMarker(bytes, at)) >= 0) {
        const quint32 code = byteAt(bytes, at + 1);
        if (code == 0xD9) {
            segments.complete = scanned;
            if (scanned)
                break;
            at += 2;
            continue;
        }
        if (code == 0xD8 || code == 0x01) {
            at += 2;
            continue;
        }
        const qsizetype length = big16(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            break;
        const QByteArrayView body = bytes.sliced(at + 4, length - 2);
        if (isFrame(code))
            readFrame(body, segments);
        else if (code == 0xE0 && body.size() >= 12 && body.startsWith(QByteArrayView("JFIF\0", 5)))
            readJfif(body, segments);
        else if (code == 0xE1 && segments.exif.isEmpty() &&
                 body.startsWith(QByteArrayView("Exif\0\0", 6)))
            segments.exif = body.sliced(6);
        else if (code == 0xDA)
            scanned = true;
        at += 2 + length;
    }
    return segments;
}

} // namespace ocr::image
