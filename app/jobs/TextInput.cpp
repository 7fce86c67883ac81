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

/// All that a file or a pipe gives, and one byte more than is taken; nothing where reading fails. A
/// pipe gives less at a time than is asked for.
std::optional<QByteArray> allOf(QIODevice &device)
{
    constexpr qint64 kPiece = 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= kMostTextBytes) {
        QByteArray more(std::min(kPiece, kMostTextBytes + 1 - bytes.size()), Qt::Uninitialized);
        const qint64 got = device.read(more.data(), more.size());
        if (got < 0 && qobject_cast<QFile *>(&device))
            return std::nullopt; // half of a notice must not pass for all of it
        if (got <= 0 && !device.waitForReadyRead(-1))
            break;
        bytes.append(more.constData(), std::max<qint64>(0, got));
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
    const std::optional<QByteArray> all = allOf(device);
    if (!all)
        return ocr::Error{ocr::Error::Code::NotReadable,
                          QStringLiteral("%1 could not be read to its end.").arg(name)};
    const QByteArray &bytes = *all;
    if (bytes.size() > kMostTextBytes)
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("%1 is longer than 64 MB.").arg(name)};
    const auto marked = QStringConverter::encodingForData(bytes);
    // What is marked and no UTF-8 is UTF-16 or UTF-32, whose decoders drop half a character
    // silently.
    const bool cut = marked && marked != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    std::optional<QString> text;
    if (!cut)
        text = decoded(bytes, QStringDecoder(marked.value_or(QStringConverter::Utf8), kWhole));
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
