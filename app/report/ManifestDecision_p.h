// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ManifestJson.h"

namespace report {

QJsonObject decisionJson(const ManifestDecision &decision);
/// Reads what decisionJson() wrote. InvalidInput; `what` begins its sentence.
ocr::Result<ManifestDecision> decisionFromJson(const QJsonValue &value, const QString &what);

} // namespace report
