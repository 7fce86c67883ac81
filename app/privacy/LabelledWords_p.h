// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// End of the words behind a label ("民族:", "致贫原因:", "就读学校:") that begin at `begin` and
/// end at `limit` at the latest; `begin` where the words are none of that type. A form's own words
/// and what a notice says of everybody ("备注:以上名单公示7天") are none. `somebody`: the text
/// names people, so that an employer or a school is theirs.
qsizetype endOfLabelled(const TextStream &stream, qsizetype begin, qsizetype limit,
                        FindingType type, bool somebody);

} // namespace privacy
