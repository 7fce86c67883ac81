// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Notices.h"

#include <QJsonObject>

namespace report {

/// "noticeguard.checklist", version 1: totals, notices and rows in the contract's codes. Masked
/// values only; rows name their notice by its number, from 1.
QJsonObject checklistJson(const ChecklistReport &report);

} // namespace report
