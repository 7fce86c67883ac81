// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QByteArray>

#include <memory>

namespace casefile {

/// The key of one review file: seals what must not lie open, and hashes what must be found again.
/// The key file is text, "NoticeGuard key 1" and 32 random bytes in base64; two keys are derived
/// from it, one a purpose, so that a hash tells nothing of a seal. Holds the lock that keeps a
/// second writer out: on the key file, because SQLite's own locks end where any other descriptor of
/// its file is closed.
class Vault
{
public:
    /// Makes the key file (mode 0600, on the disk when this returns), or takes the one that is
    /// there.
    static ocr::Result<std::unique_ptr<Vault>> create(const QString &keyFile);
    /// PasswordProtected where there is no key in it.
    static ocr::Result<std::unique_ptr<Vault>> open(const QString &keyFile);
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// Until this object goes, also when the program is killed. AlreadyExists where another has it.
    ocr::Result<void> lock(const QString &fileName);

    /// Sealed bytes can only be opened with the same key and for the same place.
    QByteArray seal(const QByteArray &plain, const QByteArray &place) const;
    /// Empty and false where they were altered or sealed for another place.
    bool unseal(const QByteArray &sealed, const QByteArray &place, QByteArray &plain) const;

    /// HMAC-SHA-256 (32 bytes) of a value; `purpose` keeps hashes of unlike things apart.
    QByteArray hash(const char *purpose, const QByteArray &value) const;
    /// Hash of a raw value as it is compared: without spaces, hyphens, width and case. Empty where
    /// nothing is left of it.
    QByteArray valueHash(const QString &rawText) const;

private:
    struct Keys;
    Vault(std::unique_ptr<Keys> keys, int descriptor);

    std::unique_ptr<Keys> m_keys;
    int m_descriptor = -1;
};

} // namespace casefile
