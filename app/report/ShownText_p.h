// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Words.h"

namespace report {

/// The text on one line, without the control characters and bidirectional marks by which a name
/// could be made to look like another (T11).
QString withoutControls(QString text);
/// What Cairo and XML take without a fault: at most so many characters, no control but line breaks,
/// no lone surrogate and no code point that is no character.
QString wellFormed(const QString &text, qsizetype most);
/// Runs of five digits and more become stars: for headers, which have none of their own.
QString withoutLongNumbers(QString text);

} // namespace report
