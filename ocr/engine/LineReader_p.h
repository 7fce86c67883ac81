// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"
#include "ocr/base/StageTimes.h"
#include "ocr/engine/LineCrop_p.h"
#include "ocr/engine/Recogniser_p.h"
#include "ocr/engine/TesseractReader_p.h"
#include "ocr/engine/TextFinder_p.h"

#include <memory>

namespace ocr {

/// What one thread reads with. Nets are absent where there are no models.
struct Lane
{
    std::unique_ptr<TextFinder> finder;
    std::unique_ptr<DirectionNet> direction;
    std::unique_ptr<Recogniser> recogniser;
    std::unique_ptr<TesseractReader> tesseract; ///< absent for Choice::PpOcr
    StageTimes times;
};

/// Which languages of EngineOptions are on.
struct Languages
{
    bool chinese = true;
    bool uyghur = true;
    bool kazakh = true;
};

/// Reads one line with the readers it needs (architecture.md): PP-OCR, digits also with `eng`,
/// doubtful Chinese also with `chi_sim`, what PP-OCR cannot read with `uig` and `kaz`; `always`
/// asks for a second reader in any case.
Result<TextLine> readLine(Lane &lane, const cv::Mat &page, const LineShape &shape,
                          const Languages &languages, bool always);

} // namespace ocr
