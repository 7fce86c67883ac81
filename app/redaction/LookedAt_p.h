// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

namespace redaction {

/// The stretches of an unread place that nobody has looked at: a small box frees what it holds, and
/// nothing beside it.
QList<ocr::Quad> notLookedAt(const ocr::Quad &place, const QList<ocr::Quad> &kept);

} // namespace redaction
