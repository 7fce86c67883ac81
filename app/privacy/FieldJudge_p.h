// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Judges the lines of one value (a cell, the value of a pair) whose header or label is known.
void judgeField(Desk &desk, const QList<int> &lines, const Field &field);

/// Ink under a personal header that nobody could read is a finding of its own, never silence.
void judgeUnread(Desk &desk, const ocr::Quad &quad, const Field &field);

/// What a header hit makes of a field: meaning, types, header text and reason.
void applyHeader(Field &field, const HeaderHit &hit, const QString &text, const QString &reason);

/// Adds a finding for a whole value of stream units [begin, end): name, address, birth date, health
/// …
void judgeWholeValue(Desk &desk, const TextStream &stream, qsizetype begin, qsizetype end,
                     FindingType type, const Field &field);

} // namespace privacy
