// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

namespace tests {

/// A line that both readers read alike, its signs side by side from one edge to the other.
inline ocr::TextLine lineReadAlike(const ocr::Quad &place, const QString &text)
{
    ocr::TextLine line;
    line.place = ocr::Place::onPage({place});
    for (const ocr::Reader reader : {ocr::Reader::PpOcr, ocr::Reader::Tesseract}) {
        ocr::Reading reading{reader, QStringLiteral("ch"), text, 0.98, {}};
        const auto size = static_cast<float>(text.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            reading.characters.append(
                {static_cast<float>(i) / size, static_cast<float>(i + 1) / size, 0.98F});
        line.readings.append(reading);
    }
    return line;
}

} // namespace tests
