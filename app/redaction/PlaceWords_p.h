// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

namespace redaction {

/// "upper left (x 120 to 300, y 80 to 110)": where on the page a quad lies.
QString positionWords(const ocr::Quad &quad, const Plan &plan);

/// "beside the cover of p1-f3, upper left (…)": a quad at the cover it touches.
QString besideWords(const ocr::Quad &quad, const Plan &plan);

/// "phone, table 1, row 4, column 3, upper left (…)", rows and columns counted from 1.
QString findingWords(const privacy::Finding &finding, const Plan &plan);

} // namespace redaction
