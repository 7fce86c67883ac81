// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

namespace ocr {

/// Whether Tesseract has data for one of the contract's languages ("zh", "ug", "kk", "en"). Loads
/// them to tell, which takes some 50 ms.
bool hasTesseractData(const QString &language);

} // namespace ocr
