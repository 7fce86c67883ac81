// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/PdfPictures_p.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <zlib.h>

namespace ocr::image {

namespace {

/// Scans inside PDFs are taken to be no finer than this, and no coarser than that: text of 72 dpi
/// is hardly legible, and programs that know no resolution take one pixel for one point.
constexpr double kFinestDpi = 150;
constexpr double kCoarsestDpi = 72;
/// A picture that would be so many times coarser still, were it to fill the page, does not: it is a
/// seal or a logo, too small to hold a list.
constexpr double kTooSmall = 2;
/// Bytes that streams are inflated to, all together, before they count as unknown.
constexpr qsizetype kMostInflated = 64 * 1024 * 1024;
/// Within so many bytes of BI an inline picture has its ID.
constexpr qsizetype kMostInlineKeys = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// Whether a token ends before `c`, or begins behind it (ISO 32000-1, 7.2.2).
bool isDelimiter(char c)
{
    return isSpace(c) || QByteArrayView("()<>[]{}/%").contains(c);
}

bool isWord(QByteArrayView bytes, qsizetype at, qsizetype length)
{
    return (at == 0 || isDelimiter(bytes[at - 1])) &&
           (at + length >= bytes.size() || isDelimiter(bytes[at + length]));
}

/// "#" may spell a name otherwise (7.3.5), so it counts as a picture too.
bool isPictureNamed(const QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf("/Image"); at >= 0; at = bytes.indexOf("/Image", at + 6)) {
        const char next = at + 6 < bytes.size() ? bytes[at + 6] : ' ';
        // /ImageB, /ImageC and /ImageI only name procedure sets.
        if (!std::isalnum(static_cast<uchar>(next)))
            return true;
    }
    return bytes.contains("/DCTDecode") || bytes.contains("/JPXDecode") ||
           bytes.contains("/Subtype/#") || bytes.contains("/Subtype /#");
}

/// A whole number of a dictionary; nothing where it is missing or stands elsewhere ("12 0 R").
std::optional<int> numberOf(QByteArrayView dictionary, QByteArrayView key)
{
    for (qsizetype at = dictionary.indexOf(key); at >= 0; at = dictionary.indexOf(key, at + 1)) {
        if (!isWord(dictionary, at + 1, key.size() - 1))
            continue;
        const QByteArray tokens =
            dictionary.sliced(at + key.size())
                .first(qMin<qsizetype>(32, dictionary.size() - at - key.size()))
                .toByteArray()
                .simplified();
        qsizetype digits = 0;
        while (digits < tokens.size() && std::isdigit(static_cast<uchar>(tokens[digits])))
            ++digits;
        const QList<QByteArray> next = tokens.sliced(digits).simplified().split(' ');
        const bool isReference = next.size() > 1 && next[1].startsWith('R');
        bool isNumber = false;
        const int number = tokens.first(digits).toInt(&isNumber);
        if (isNumber && number > 0 && !isReference)
            return number;
        return std::nullopt;
    }
    return std::nullopt;
}

/// Dictionaries of pictures stand in plain bytes: streams may not lie in object streams (7.5.7).
QList<QSize> sizesIn(const QByteArray &bytes)
{
    QList<QSize> sizes;
    for (qsizetype at = bytes.indexOf("/Image"); at >= 0; at = bytes.indexOf("/Image", at + 6)) {
        qsizetype before = at;
        while (before > 0 && isSpace(bytes[before - 1]))
            --before;
        if (!isWord(bytes, at + 1, 5) || !QByteArrayView(bytes).first(before).endsWith("/Subtype"))
            continue;
        const qsizetype from = qMax<qsizetype>(0, bytes.lastIndexOf("obj", at));
        const qsizetype to = bytes.indexOf("stream", at);
        const QByteArrayView dictionary =
            QByteArrayView(bytes).sliced(from, (to < 0 ? bytes.size() : to) - from);
        const std::optional<int> width = numberOf(dictionary, "/Width");
        const std::optional<int> height = numberOf(dictionary, "/Height");
        if (!width || !height)
            return {};
        sizes.append(QSize(*width, *height));
    }
    return sizes;
}

/// What Flate bytes hold; nothing where they are none, are cut, or hold more than `most`.
std::optional<QByteArray> inflated(QByteArrayView bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    // zlib's input pointer is not const in its old interface; it only reads.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(qMin<qsizetype>(bytes.size(), 1 << 30));
    QByteArray result;
    std::array<char, 65536> buffer{};
    int state = Z_OK;
    while (state == Z_OK && result.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(buffer.data(), static_cast<qsizetype>(buffer.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return std::nullopt;
    return result;
}

/// Whether the bytes may be drawing orders with a picture among them (8.9.7).
bool holdsInlinePicture(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf("BI"); at >= 0; at = bytes.indexOf("BI", at + 2)) {
        if (!isWord(bytes, at, 2))
            continue;
        const QByteArrayView rest =
            bytes.sliced(at).first(qMin(kMostInlineKeys, bytes.size() - at));
        for (qsizetype id = rest.indexOf("ID"); id >= 0; id = rest.indexOf("ID", id + 2))
            if (isWord(rest, id, 2))
                return true;
    }
    return false;
}

/// The plain bytes of a stream with this dictionary; nothing where its filter is not known.
std::optional<QByteArray> plainBytes(QByteArrayView dictionary, QByteArrayView stream,
                                     qsizetype most)
{
    // A predictor is for tables of numbers: of cross-references and objects.
    const bool isTable = dictionary.contains("/XRef") || dictionary.contains("/ObjStm");
    if (dictionary.contains('#') || (dictionary.contains("/Predictor") && !isTable))
        return std::nullopt;
    if (!dictionary.contains("/Filter"))
        return stream.size() <= most ? std::optional(stream.toByteArray()) : std::nullopt;
    const QByteArray filters = dictionary.toByteArray().replace("/DecodeParms", "");
    if (filters.count("Decode") != 1 || !filters.contains("/FlateDecode"))
        return std::nullopt;
    return inflated(stream, most);
}

/// Whether all streams can be read, and what is found in them.
PdfPictures::There lookThrough(const QByteArray &bytes)
{
    using There = PdfPictures::There;
    const QByteArrayView view(bytes);
    if (bytes.contains("/Encrypt"))
        return There::Unknown;
    qsizetype left = kMostInflated;
    for (qsizetype at = bytes.indexOf("stream"); at >= 0;) {
        qsizetype before = at;
        while (before > 0 && isSpace(bytes[before - 1]))
            --before;
        qsizetype from = at + 6;
        if (!view.first(before).endsWith(">>")) {
            at = bytes.indexOf("stream", from);
            continue;
        }
        from += view.sliced(from).startsWith("\r\n") ? 2 : 1;
        const qsizetype end = bytes.indexOf("endstream", from);
        if (end < 0)
            return There::Unknown;
        const qsizetype object = qMax<qsizetype>(0, bytes.lastIndexOf("obj", before));
        const std::optional<QByteArray> plain =
            plainBytes(view.sliced(object, before - object), view.sliced(from, end - from), left);
        if (!plain)
            return There::Unknown;
        if (holdsInlinePicture(*plain))
            return There::Yes;
        left -= plain->size();
        at = bytes.indexOf("stream", end + 9);
    }
    return There::No;
}

} // namespace

PdfPictures pdfPicturesIn(const QByteArray &bytes)
{
    if (isPictureNamed(bytes))
        return {PdfPictures::There::Yes, sizesIn(bytes)};
    return {lookThrough(bytes), {}};
}

double scaleOfPictures(const PdfPictures &pictures, QSize rendered, double dpi)
{
    if (pictures.there == PdfPictures::There::No)
        return 1;
    const double most = qMax(1.0, dpi / kCoarsestDpi);
    if (pictures.sizes.isEmpty())
        return most;
    double scale = qMax(1.0, dpi / kFinestDpi);
    const auto [shorter, longer] = std::minmax({rendered.width(), rendered.height()});
    for (const QSize &size : pictures.sizes) {
        const auto [low, high] = std::minmax({size.width(), size.height()});
        const double coarse = qMin(double(shorter) / low, double(longer) / high);
        if (coarse <= kTooSmall * most)
            scale = qMax(scale, qMin(coarse, most));
    }
    return scale;
}

} // namespace ocr::image
