// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/engine/DigitVotes_p.h"
#include "ocr/engine/TesseractReader_p.h"

#include <optional>

namespace ocr {

/// A run of digits from a strip that darkOnLight() made, its feet and heads brought level and to
/// the size that Tesseract reads best: a number at the end of a bent or crooked line climbs or
/// falls. The strip itself where fewer than four characters stand clear of its edges.
cv::Mat levelled(const cv::Mat &grey);

/// Other pixels for `eng`, which did not see what the first reader saw: the run brought level, that
/// in black and white, and `roomy` with digits alone. Both are parts of strips that darkOnLight()
/// made. The reading that shows the first reader's run where most looks do, else nothing; places
/// are shares of the part. Errors: as TesseractReader::read().
Result<std::optional<Reading>> lookAgain(TesseractReader &tesseract, const cv::Mat &run,
                                         const cv::Mat &roomy, DigitVotes votes);

} // namespace ocr
