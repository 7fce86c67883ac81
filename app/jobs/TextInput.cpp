// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/TextInput.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace jobs {

namespace {

constexpr qint64 kMostTextBytes = 64LL * 1024 * 1024;
/// Half a character at the end is an error, and is not waited for.
constexpr QStringConverter::Flag kWhole = QStringConverter::Flag::Stateless;

/// All that a file or a pipe gives, and one byte more than is taken. A pipe gives less at a time
/// than is asked for.
QByteArray allOf(QIODevice &device)
{
    QByteArray bytes;
    while (bytes.size() <= kMostTextBytes) {
        const QByteArray more = device.read(kMostTextBytes + 1 - bytes.size());
        if (more.isEmpty() && !device.waitForReadyRead(-1))
            break;
        bytes += more;
    }
    return bytes;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    // No text holds a null; files that are none hold them early.
    const bool damaged = decoder.hasError() || text.contains(QChar(0));
    return damaged ? std::nullopt : std::optional(std::move(text));
}

/// Whether a text is UTF-8 with a fault, a cut end for one: read as GB18030 it would make sense to
/// nobody, and no error would say so.
bool isMostlyUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const auto wrong = text.count(QChar(QChar::ReplacementCharacter));
    const auto wide =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; });
    return wide > 0 && wrong * 4 < wide;
}

} // namespace

ocr::Result<QString> readText(QIODevice &device, const QString &name)
{
    const QByteArray bytes = allOf(device);
    if (bytes.size() > kMostTextBytes)
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("%1 is longer than 64 MB.").arg(name)};
    const auto marked = QStringConverter::encodingForData(bytes);
    std::optional<QString> text =
        decoded(bytes, QStringDecoder(marked.value_or(QStringConverter::Utf8), kWhole));
    if (!text && !marked && !isMostlyUtf8(bytes))
        text = decoded(bytes, QStringDecoder("GB18030", kWhole));
    if (!text)
        return ocr::Error{ocr::Error::Code::Damaged,
                          QStringLiteral("%1 is no text in UTF-8, UTF-16 or GB18030.").arg(name)};
    return std::move(*text);
}

ocr::Result<QString> readTextFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ocr::Error{ocr::Error::Code::NotReadable,
                          QStringLiteral("%1 may not be opened.").arg(name)};
    return readText(file, name);
}

} // namespace jobs
