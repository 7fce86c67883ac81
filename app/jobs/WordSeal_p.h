// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jobs {

/// Seals words of a source for its manifest (XChaCha20-Poly1305 of libsodium), so that only who has
/// the source, and could read them there, can read them: a manifest names no values, but verify has
/// to draw again what was printed. The same words of the same source are sealed alike.
class WordSeal
{
public:
    /// The key is a hash of the source's bytes that stands nowhere else. NotReadable, EngineFailed.
    static ocr::Result<WordSeal> forSource(const QString &path);

    QByteArray seal(const QString &words) const;
    /// Nothing where the bytes were not sealed for this source.
    std::optional<QString> open(const QByteArray &sealed) const;

private:
    explicit WordSeal(QByteArray key) : m_key(std::move(key)) {}

    QByteArray m_key;
};

} // namespace jobs
