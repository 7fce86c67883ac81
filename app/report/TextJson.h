// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"

#include <QJsonObject>

namespace report {

/// "noticeguard.text", version 1: one entry for each line that a finding starts in. Offsets are
/// Unicode code points; masked values only.
QJsonObject textJson(const QList<privacy::TextFinding> &findings);

} // namespace report
