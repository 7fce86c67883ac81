// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Codec.h"

#include <QStringList>

namespace privacy {

/// What a person chose for one finding, or for places of their own.
struct Decision
{
    enum class Choice { Cover, Keep };

    QByteArray sourceSha256; ///< 32 raw bytes
    int page = 1;
    QString finding;        ///< "p1-f1"; empty: `boxes` are meant
    QList<ocr::Quad> boxes; ///< upright source pixels
    Choice choice = Choice::Cover;
    QString printed; ///< words to print instead; empty: nothing
    QString why;
    QString who;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Reads the JSON list of `--decisions FILE` (contract.md). InvalidInput names the entry and field.
ocr::Result<QList<Decision>> decisionsFromJson(const QByteArray &json, const QString &name);

} // namespace privacy
