// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/CanarySearch.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <iconv.h>
#include <zlib.h>

namespace tests {

namespace {

constexpr int kLeastBytes = 6;
constexpr int kLevels = 2; // of streams inside streams
constexpr size_t kBeginnings = 1 << 16;

QByteArray gb18030(const QString &text)
{
    const iconv_t converter = iconv_open("GB18030", "UTF-8");
    QByteArray in = text.toUtf8();
    QByteArray out(4 * in.size() + 4, '\0');
    char *from = in.data();
    char *to = out.data();
    size_t left = static_cast<size_t>(in.size());
    size_t room = static_cast<size_t>(out.size());
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    out.truncate(to - out.data());
    return out;
}

QString fullWidth(QString text)
{
    for (QChar &unit : text)
        if (unit.isDigit())
            unit = QChar(0xFF10 + unit.digitValue());
    return text;
}

QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const QChar unit : text)
        result += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return result;
}

QByteArray octal(const QByteArray &bytes)
{
    QByteArray result;
    for (const char byte : bytes)
        result += '\\' + QByteArray::number(static_cast<uchar>(byte), 8).rightJustified(3, '0');
    return result;
}

/// What a zlib stream holds, also where it breaks off or other bytes follow.
QByteArray inflated(const char *begin, qsizetype size)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(begin));
    stream.avail_in = static_cast<uInt>(size);
    QByteArray all;
    std::array<char, 65536> part{};
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        all.append(part.data(), static_cast<qsizetype>(part.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return all;
}

/// The bytes, and what their streams hold, wherever those begin.
QByteArray withStreams(const QByteArray &bytes, int levels = kLevels)
{
    QByteArray all = bytes;
    for (qsizetype at = bytes.indexOf('\x78'); levels > 0 && at >= 0 && at + 1 < bytes.size();
         at = bytes.indexOf('\x78', at + 1)) {
        // zlib's header: deflate, window of 32 kB, no dictionary, a check over both bytes.
        const auto second = static_cast<uchar>(bytes[at + 1]);
        if ((0x7800 + second) % 31 == 0 && (second & 0x20) == 0)
            all +=
                '\n' + withStreams(inflated(bytes.constData() + at, bytes.size() - at), levels - 1);
    }
    return all;
}

size_t beginning(const char *bytes)
{
    return static_cast<size_t>(uchar(bytes[0]) << 8 | uchar(bytes[1]));
}

} // namespace

QHash<QByteArray, QByteArray> spellings(const QString &value)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    const QByteArray utf8 = value.toUtf8();
    const QByteArray utf16 = big(value);
    const QByteArray chinese = gb18030(value);
    QString reversed = value;
    std::reverse(reversed.begin(), reversed.end());
    QHash<QByteArray, QByteArray> all{{"UTF-8", utf8},
                                      {"UTF-16LE", little(value)},
                                      {"UTF-16BE", utf16},
                                      {"GB18030", chinese},
                                      {"full width", fullWidth(value).toUtf8()},
                                      {"reversed", reversed.toUtf8()},
                                      {"hex", utf8.toHex()},
                                      {"hex of GB18030", chinese.toHex()},
                                      {"PDF hex", utf16.toHex()},
                                      {"PDF octal", octal(utf8)},
                                      {"PDF octal of UTF-16", octal(utf16)},
                                      {"escaped", escaped(value)},
                                      {"URL", utf8.toPercentEncoding()}};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray base64 = (QByteArray(shift, ' ') + utf8).toBase64();
        all.insert("base64 " + QByteArray::number(shift),
                   base64.mid(4, (utf8.size() + shift) / 3 * 4 - 4));
    }
    for (QByteArray &spelling : all)
        spelling = spelling.toLower();
    all.removeIf([](auto entry) { return entry.value().size() < kLeastBytes; });
    return all;
}

CanarySearch::CanarySearch(const QStringList &values)
    : m_spellings(kBeginnings), m_exact(kBeginnings)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QHash<QByteArray, QByteArray> ways = spellings(values[i]);
        for (auto it = ways.cbegin(); it != ways.cend(); ++it)
            m_spellings[beginning(it.value().constData())].append({it.key(), it.value(), i});
    }
}

void CanarySearch::addBytes(const QByteArray &name, const QByteArray &bytes)
{
    m_exact[beginning(bytes.constData())].append({name, bytes, -1});
}

template <typename Hit>
void CanarySearch::search(const QByteArray &bytes, const Hit &hit) const
{
    const auto look = [&hit](const QByteArray &all, const std::vector<QList<Spelling>> &spelt) {
        for (qsizetype at = 0; at + kLeastBytes <= all.size(); ++at)
            for (const Spelling &spelling : spelt[beginning(all.constData() + at)])
                if (QByteArrayView(all).sliced(at).startsWith(spelling.bytes))
                    hit(spelling);
    };
    const QByteArray all = withStreams(bytes);
    look(all, m_exact);
    const QByteArray lower = all.toLower();
    look(lower, m_spellings);
    QByteArray joined = lower;
    joined.replace(" ", "").replace("-", "");
    look(joined, m_spellings);
}

QStringList CanarySearch::in(const QString &where, const QByteArray &bytes) const
{
    QStringList hits;
    search(bytes, [&](const Spelling &spelling) {
        hits.append(where + QStringLiteral(": ") + QString::fromLatin1(spelling.name));
    });
    hits.removeDuplicates();
    return hits;
}

qsizetype CanarySearch::count(const QByteArray &bytes) const
{
    QSet<qsizetype> values;
    search(bytes, [&values](const Spelling &spelling) { values.insert(spelling.value); });
    values.remove(-1);
    return values.size();
}

QStringList CanarySearch::below(const QString &folder) const
{
    QStringList hits;
    QDirIterator files(folder,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    int number = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        const QString where = QStringLiteral("entry %1").arg(++number); // a name may be the hit
        const QString name = file.fileName().mid(folder.size());
        QByteArray bytes = name.toUtf8() + '\n';
        if (files.fileInfo().isFile()) {
            if (!file.open(QIODevice::ReadOnly))
                return {QStringLiteral("A file cannot be read.")};
            bytes += file.readAll();
        }
        hits += in(where, bytes);
    }
    return hits;
}

} // namespace tests
