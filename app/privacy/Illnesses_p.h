// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"

namespace privacy {

/// The name of an illness, a disability or a state of health, with its degree.
struct IllnessHit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool suffered = false; ///< a word says that somebody has it: "患有", "确诊", "查出"

    friend bool operator==(const IllnessHit &, const IllnessHit &) = default;
};

/// All illnesses in a folded text that are not merely its subject, in order: campaigns, services,
/// wards, animals' diseases and conditions ("如患有…") are nobody's. Whether somebody is ill is for
/// the caller to say.
QList<IllnessHit> findIllnesses(const QString &text, const CompiledRules &rules);

/// Whether a word of a sentence means one certain person who need not be named: "本人", "其子",
/// "户主", "老伴".
bool meansSomebody(const QString &sentence);

} // namespace privacy
