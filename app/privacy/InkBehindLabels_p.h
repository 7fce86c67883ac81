// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

#include <optional>

namespace privacy {

/// What a pen wrote in a cell; nothing where the ink is print.
std::optional<ocr::Quad> strokesIn(const ocr::Page &page, const ocr::Cell &cell);

/// Whether a reader made words of a cell that can be trusted: handwriting it does not know is read
/// as words of other scripts, as single digits, or in doubt.
bool isReadWell(const ocr::Page &page, const ocr::Cell &cell);

/// Lets a finding hold all of the strokes of which a part was read.
void widenTo(const Desk &desk, Found &found, const ocr::Quad &strokes);

/// What a pen wrote behind a personal label outside tables ("身份证号：") and nobody could read is
/// to be looked at; to be judged when all else on the sheet was.
void judgeInkBehindLabels(Desk &desk, int sheet);

} // namespace privacy
