// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"
#include "app/privacy/TextStream_p.h"

namespace privacy {

/// Whether an address goes below the village: group, house, unit, room.
bool hasHouseDetail(const QString &folded, const CompiledRules &rules);

/// Length of the value at the beginning of a folded text, up to the punctuation that ends it.
qsizetype valueLength(QStringView folded);

/// End of the address that begins at `begin` and ends at `limit` at the latest: at punctuation,
/// before a phone number, behind the house where the sentence goes on.
qsizetype endOfAddress(const TextStream &stream, qsizetype begin, qsizetype limit);

/// Whether a value is where an office or a public work is, not where somebody lives.
bool namesOfficePlace(QStringView value);
/// The same with shops and firms: only what speaks of offices or work may take one for no home.
bool namesWorkPlace(QStringView value);

/// An address that no label announces.
struct AddressHit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool lived = false; ///< somebody is said to live there
    bool brief = false; ///< one step of detail ("3组"): a home only where somebody is said to live
    bool namedGroup = false; ///< "竹山下组"

    friend bool operator==(const AddressHit &, const AddressHit &) = default;
};

/// Places with village, street or estate and steps of detail ("红旗村3组15号"), but for offices and
/// public works. `stops`: places where no address runs on, in order.
QList<AddressHit> findAddresses(const TextStream &stream, const QList<qsizetype> &stops);

/// Everything down to the village, then stars.
QString maskedAddress(const QString &raw, const CompiledRules &rules);

} // namespace privacy
