// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

#include <QHash>

namespace jobs {

/// What somebody said that a source is, by its SHA-256 (32 raw bytes): ids of the contract.
using NoticeTypes = QHash<QByteArray, QString>;

/// Judges pages that were read before, without reading them again: source by source and then all
/// together, as a scan of them does. Pages carry their headers already. Pure; any thread.
report::ScanDocument judgeAgain(report::ScanDocument scan, const privacy::RuleSet &rules,
                                const privacy::JudgeOptions &options, const NoticeTypes &types);

/// The last step of every scan: two notices may hide different parts of one number.
void judgeTogether(report::ScanDocument &scan, const privacy::RuleSet &rules,
                   const privacy::JudgeOptions &options);

} // namespace jobs
