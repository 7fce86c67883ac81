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

/// How many citizens' numbers fit an 18-character template ('*' for hidden): births from 1900-01-01
/// to `today`, sequences 000 to 999, the right check character; hidden division digits count ten
/// each.
double residentCandidates(const QString &shown, const QDate &today);

/// Whether the hidden part of a masked number is enough (domain notes 4.3), judged by the visible
/// digits at both ends because readers miscount stars. `type` is ResidentId, DisabilityCert, Phone,
/// BankCard or BankAccount; for other types half of the characters must be hidden.
MaskVerdict judgeMask(FindingType type, const Candidates &candidates, const CompiledRules &rules,
                      const QDate &today);

/// What the policy lets stand of a value, with '*' for the rest and for every uncertain character.
QString maskedNumber(FindingType type, const NumberReading &reading, const CompiledRules &rules);

} // namespace privacy
