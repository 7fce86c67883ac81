// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

#include <QJsonObject>

namespace report {

/// "noticeguard.read", version 1: what was recognised, RAW text included. Whoever writes it out
/// says so.
QJsonObject readJson(const ScanDocument &document);

/// The recognised lines in reading order, one a line, pages parted by an empty line. RAW text.
QString readText(const ScanDocument &document);

} // namespace report
