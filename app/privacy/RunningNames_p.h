// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Illnesses_p.h"
#include "app/privacy/NumberToken_p.h"

namespace privacy {

/// Why a name may stand: what a word beside it makes of its bearer.
enum class NameRole { Person, Official, Party };

/// A name in running text.
struct NameHit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    NameRole role = NameRole::Person;
    QString reason; ///< "label:户主", "title:同志", "beside:number", "pattern:name"

    friend bool operator==(const NameHit &, const NameHit &) = default;
};

/// All names of a running text, in order: behind a label or a word for a person, before a title,
/// in a list of names, directly before a person's number or sex, and names written with a dot
/// wherever they stand.
QList<NameHit> findNames(const TextStream &stream, const QList<LabelHit> &labels,
                         const QList<NumberToken> &tokens, const QList<IllnessHit> &illnesses,
                         const CompiledRules &rules);

} // namespace privacy
