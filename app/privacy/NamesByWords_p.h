// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NameHits_p.h"

namespace privacy {

/// Adds names behind labels and words for a person ("申请人", "其子"), and before titles ("同志").
void namesByWords(NameHits &hits);

/// Adds names behind such words that run into the next word of their sentence ("雇主仝大奎拖欠").
void namesRunningOn(NameHits &hits);

/// Adds names behind any other word for who somebody is: "承诺人：石磊", "抵押人苏有朋".
void namesByRoles(NameHits &hits);

} // namespace privacy
