// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// The plan with more places covered (Region::Why::AlsoCovered), with the margins of that history;
/// places that lie off the page are passed over. Pure; any thread.
Plan alsoCover(Plan plan, const QList<ocr::Quad> &places, const ocr::PixelHistory &history);

} // namespace redaction
