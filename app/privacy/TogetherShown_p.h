// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// An address beside the name and the telephone of who lives there is worse than alone (domain
/// notes 5.4). Changes the desk's findings of that sheet.
void raiseForContacts(Desk &desk, int sheet);

/// A citizen's number under the header of a code is exposed where its row or sentence names
/// somebody.
void exposeBesideNames(Desk &desk, int sheet);

/// So many people's accounts or illnesses on one notice that the law calls it serious: all of them
/// become critical. `findings` are all of one notice, over its pages; changed in place.
void raiseForMass(const QList<Finding *> &findings);

} // namespace privacy
