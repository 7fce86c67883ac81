// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/WordSeal_p.h"

#include <QFile>

#include <sodium.h>

namespace jobs {

namespace {

using ocr::Error;

constexpr qsizetype kNonceBytes = crypto_secretbox_xchacha20poly1305_NONCEBYTES;
constexpr qsizetype kMacBytes = crypto_secretbox_xchacha20poly1305_MACBYTES;
constexpr qsizetype kKeyBytes = crypto_secretbox_xchacha20poly1305_KEYBYTES;
constexpr qint64 kChunk = 1 << 20;
// Another hash of the file than the SHA-256 that stands in the manifest.
constexpr char kPurpose[] = "NoticeGuard words of a manifest 1";

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

ocr::Result<WordSeal> WordSeal::forSource(const QString &path)
{
    if (sodium_init() < 0)
        return Error{Error::Code::EngineFailed, QStringLiteral("libsodium could not be started.")};
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(kPurpose),
                            sizeof kPurpose - 1, static_cast<size_t>(kKeyBytes));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, QStringLiteral("%1 may not be opened.").arg(path)};
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(kChunk);
        if (bytes.isEmpty())
            return Error{Error::Code::NotReadable, QStringLiteral("%1 cannot be read.").arg(path)};
        crypto_generichash_update(&state, bytesOf(bytes),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray key(kKeyBytes, '\0');
    crypto_generichash_final(&state, bytesOf(key), static_cast<size_t>(kKeyBytes));
    return WordSeal(key);
}

QByteArray WordSeal::seal(const QString &words) const
{
    const QByteArray plain = words.toUtf8();
    // From the words, so that the same run writes the same bytes, and no nonce serves two texts.
    QByteArray sealed(kNonceBytes + kMacBytes + plain.size(), '\0');
    crypto_generichash(bytesOf(sealed), static_cast<size_t>(kNonceBytes), bytesOf(plain),
                       static_cast<unsigned long long>(plain.size()), bytesOf(m_key),
                       static_cast<size_t>(kKeyBytes));
    crypto_secretbox_xchacha20poly1305_easy(bytesOf(sealed) + kNonceBytes, bytesOf(plain),
                                            static_cast<unsigned long long>(plain.size()),
                                            bytesOf(sealed), bytesOf(m_key));
    return sealed;
}

std::optional<QString> WordSeal::open(const QByteArray &sealed) const
{
    const qsizetype size = sealed.size() - kNonceBytes - kMacBytes;
    if (size < 0)
        return std::nullopt;
    QByteArray plain(size, '\0');
    if (crypto_secretbox_xchacha20poly1305_open_easy(
            bytesOf(plain), bytesOf(sealed) + kNonceBytes,
            static_cast<unsigned long long>(size + kMacBytes), bytesOf(sealed),
            bytesOf(m_key)) != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

} // namespace jobs
