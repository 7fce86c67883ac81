// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"

namespace report {

/// The checklist as a table: UTF-8 with a byte order mark and CRLF (RFC 4180; Excel opens it
/// right), every field quoted, and no field that a spreadsheet takes for a formula. Same checklist
/// and language, same bytes. Words come from the translations that are installed.
QByteArray checklistCsv(const Checklist &checklist);

/// One field, quoted. Text whose first character other than a space is = + - @ TAB CR LF, or the
/// full-width form of one, gets an apostrophe in front, so that no spreadsheet computes it (OWASP,
/// CSV injection).
QString csvField(const QString &text);

} // namespace report
