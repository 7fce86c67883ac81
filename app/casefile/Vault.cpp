// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/Vault_p.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casefile {

namespace {

using ocr::Error;

constexpr qsizetype kKeyBytes = crypto_kdf_KEYBYTES;
constexpr char kFirstLine[] = "NoticeGuard key 1\n";
// What crypto_kdf takes: eight characters that name this use of the key, and a number a derived
// key.
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "ngreview";
constexpr quint64 kSealing = 1;
constexpr quint64 kHashing = 2;

Error keyError(const QString &keyFile, const char *why)
{
    return {Error::Code::PasswordProtected,
            QStringLiteral("The key file %1 %2.").arg(keyFile, QLatin1String(why))};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

/// A name that has come onto the disk is only there for good when its folder is, too.
void syncFolderOf(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Reading and writing where that is allowed: network shares lock only what may be written.
int openKey(const QString &keyFile)
{
    const QByteArray name = QFile::encodeName(keyFile);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    return descriptor >= 0 ? descriptor
                           : ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

/// Whether all of it is written and on the disk.
bool writeKey(int descriptor, const QByteArray &text)
{
    return ::write(descriptor, text.constData(), static_cast<size_t>(text.size())) ==
               static_cast<ssize_t>(text.size()) &&
           ::fsync(descriptor) == 0;
}

QByteArray newKeyText()
{
    QByteArray key(kKeyBytes, '\0');
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    QByteArray base64 = key.toBase64();
    QByteArray text = kFirstLine + base64 + '\n';
    wipe(key);
    wipe(base64);
    return text;
}

} // namespace

struct Vault::Keys
{
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> sealing{};
    std::array<unsigned char, 32> hashing{};

    explicit Keys(const QByteArray &master)
    {
        // Not on the swap disk where the system allows it; it is no fault where it does not.
        sodium_mlock(this, sizeof *this);
        crypto_kdf_derive_from_key(sealing.data(), sealing.size(), kSealing, kContext,
                                   bytesOf(master));
        crypto_kdf_derive_from_key(hashing.data(), hashing.size(), kHashing, kContext,
                                   bytesOf(master));
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;
    ~Keys() { sodium_munlock(this, sizeof *this); } // wipes it as well
};

Vault::Vault(std::unique_ptr<Keys> keys, int descriptor)
    : m_keys(std::move(keys)), m_descriptor(descriptor)
{}

Vault::~Vault()
{
    ::close(m_descriptor);
}

ocr::Result<std::unique_ptr<Vault>> Vault::create(const QString &keyFile)
{
    if (sodium_init() < 0)
        return Error{Error::Code::EngineFailed, QStringLiteral("libsodium could not be started.")};
    const QByteArray name = QFile::encodeName(keyFile);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return open(keyFile);
        return Error{Error::Code::WriteFailed,
                     QStringLiteral("The key file %1 could not be made.").arg(keyFile)};
    }
    QByteArray text = newKeyText();
    const bool written = writeKey(descriptor, text);
    wipe(text);
    ::close(descriptor);
    if (!written) {
        ::unlink(name.constData()); // nothing has been sealed with it
        return Error{Error::Code::WriteFailed,
                     QStringLiteral("The key file %1 could not be written.").arg(keyFile)};
    }
    syncFolderOf(keyFile);
    return open(keyFile);
}

ocr::Result<std::unique_ptr<Vault>> Vault::open(const QString &keyFile)
{
    if (sodium_init() < 0)
        return Error{Error::Code::EngineFailed, QStringLiteral("libsodium could not be started.")};
    const int descriptor = openKey(keyFile);
    if (descriptor < 0)
        return keyError(keyFile, errno == ENOENT ? "is missing" : "may not be read");
    QByteArray text(256, '\0');
    const ssize_t length = ::read(descriptor, text.data(), static_cast<size_t>(text.size()));
    const QByteArray line = text.left(length < 0 ? 0 : length).trimmed();
    QByteArray master;
    if (line.startsWith(kFirstLine))
        master = QByteArray::fromBase64(line.mid(sizeof kFirstLine - 1));
    wipe(text);
    if (master.size() != kKeyBytes) {
        ::close(descriptor);
        return keyError(keyFile, "holds no key");
    }
    // Copied by hand it may have become readable for others; file systems without modes refuse.
    ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    auto keys = std::make_unique<Keys>(master);
    wipe(master);
    return std::unique_ptr<Vault>(new Vault(std::move(keys), descriptor));
}

ocr::Result<void> Vault::lock(const QString &fileName)
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("%1 is open in another window of NoticeGuard.").arg(fileName)};
    return {}; // a file system that knows no locks: SQLite's own still hold for each step
}

QByteArray Vault::seal(const QByteArray &plain, const QByteArray &place) const
{
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray sealed(kNonce + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    // 24 random bytes: no two of any number of seals will ever share them.
    randombytes_buf(sealed.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kNonce, nullptr, bytesOf(plain),
                                               static_cast<quint64>(plain.size()), bytesOf(place),
                                               static_cast<quint64>(place.size()), nullptr,
                                               bytesOf(sealed), m_keys->sealing.data());
    return sealed;
}

bool Vault::unseal(const QByteArray &sealed, const QByteArray &place, QByteArray &plain) const
{
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype kOverhead = kNonce + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    plain.clear();
    if (sealed.size() < kOverhead)
        return false;
    plain = QByteArray(sealed.size() - kOverhead, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + kNonce,
            static_cast<quint64>(sealed.size() - kNonce), bytesOf(place),
            static_cast<quint64>(place.size()), bytesOf(sealed), m_keys->sealing.data()) == 0)
        return true;
    plain.clear();
    return false;
}

QByteArray Vault::hash(const char *purpose, const QByteArray &value) const
{
    QByteArray result(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, m_keys->hashing.data(), m_keys->hashing.size());
    const QByteArray prefix = QByteArray(purpose) + '\0'; // no purpose is the beginning of another
    crypto_auth_hmacsha256_update(&state, bytesOf(prefix), static_cast<quint64>(prefix.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(value), static_cast<quint64>(value.size()));
    crypto_auth_hmacsha256_final(&state, bytesOf(result));
    return result;
}

QByteArray Vault::valueHash(const QString &rawText) const
{
    QString folded;
    for (const QChar character : rawText.normalized(QString::NormalizationForm_KC)) {
        const bool passedOver = character.isSpace() ||
                                character.category() == QChar::Punctuation_Dash ||
                                character.category() == QChar::Other_Format;
        if (!passedOver)
            folded.append(character.toUpper());
    }
    return folded.isEmpty() ? QByteArray() : hash("value", folded.toUtf8());
}

} // namespace casefile
