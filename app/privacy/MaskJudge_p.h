// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/ReaderAgreement_p.h"

#include <QDate>

namespace privacy {

struct MaskVerdict
{
    Disposition disposition = Disposition::Review;
    Severity severity = Severity::Info;
    QString reason;        ///< "mask:sufficient", "mask:weak", "mask:birth_date_readable", …
    NumberReading reading; ///< the reader's text that was judged
};

/// Characters of a whole number of the type; 0 where lengths vary.
int trueLength(FindingType type);

/// A masked text at its true length: visible ends kept, the hidden part stretched or shrunk to fit,
/// because readers and writers miscount stars.
QString atLength(const QString &text, qsizetype length);

/// Whether the hidden part of a masked number is enough (domain notes 4.3), judged by the visible
/// digits at both ends because readers miscount stars. `type` is ResidentId, DisabilityCert, Phone,
/// BankCard or BankAccount; for other types half of the characters must be hidden.
MaskVerdict judgeMask(FindingType type, const Candidates &candidates, const CompiledRules &rules,
                      const QDate &today);

/// What the policy lets stand of a value, with '*' for the rest and for every uncertain character.
QString maskedNumber(FindingType type, const NumberReading &reading, const CompiledRules &rules);

} // namespace privacy
