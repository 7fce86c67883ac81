// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/Database_p.h"

namespace casefile {

/// "NGcf": what the header of our files says, so that nobody else's database is touched.
inline constexpr quint32 kApplicationId = 0x4e476366;
inline constexpr quint32 kFormatVersion = 1;

/// What the first hundred bytes say, read without SQLite: it would roll a foreign file's journal
/// back. NotFound, NotReadable, Empty, UnsupportedFormat, InvalidInput (newer), Damaged.
ocr::Result<void> checkHeader(const QString &path);

/// Makes tables, application_id and user_version: inside a transaction of the caller.
ocr::Result<void> createTables(Database &database);

/// Whether all is there, nothing else is (no trigger, no view), and every page of the file is
/// sound.
ocr::Result<void> checkTables(Database &database);

} // namespace casefile
