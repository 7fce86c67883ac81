// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/Marks_p.h"

#include <algorithm>

namespace ocr::image {

QList<Mark> findWeakCovers(const PagePixels &page, const QList<Mark> &mosaics,
                           const QList<Quad> &sheets)
{
    QList<Mark> marks = findMarkerStrokes(page, sheets) + mosaics;
    // Dark places of a desk beside the paper cover nothing.
    const auto isBeside = [&sheets](const Mark &mark) {
        return std::none_of(sheets.begin(), sheets.end(), [&mark](const Quad &sheet) {
            return coveredShare(mark.quad, sheet) > 0.98;
        });
    };
    if (!sheets.isEmpty())
        marks.removeIf(isBeside);
    return marks;
}

} // namespace ocr::image
