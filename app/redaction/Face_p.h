// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "ocr/base/Geometry.h"

#include <QImage>

#include <optional>
#include <vector>

namespace redaction {

/// How thick the strokes of a row of print are, in ems.
struct Strokes
{
    double stems = 0;   ///< upright ones
    double bars = 0;    ///< level ones
    double paper = 255; ///< grey values that were seen
    double ink = 0;
    double reach = 0; ///< line heights to both sides within which they were seen

    /// Whether they are thick enough to tell anything but that others are far bolder.
    bool tellFace() const;
    /// Song and its kin: thick stems, thin bars. Otherwise a Hei: both alike.
    bool isSerif() const;
    bool isBolderThan(const Strokes &others) const;
    /// By how many ems its stems are thicker than those of the face that is printed, in ink of that
    /// grey value; 0 where they are not: many a notice is set in a heavier one, and scans at 150
    /// dpi look so. 0 too where they are so thick that they are of a title.
    double weightBeyond(bool serif, int printed) const;
};

/// Whether rows of one page's print, taken together, are of Song or its kin.
bool isMostlySerif(const std::vector<Strokes> &rows);

/// Nearest: of what stands beside a place, as the other headers of a header. Usual: of its row.
enum class Wanted { Nearest, Usual };

/// The strokes of the uncovered text in the same row as a place of one line's height, on the same
/// paper, the nearest that is enough; nothing where there is too little text. RGB888.
std::optional<Strokes> strokesBeside(const QImage &page, const ocr::Quad &place,
                                     const Coverage &coverage, Wanted wanted);

} // namespace redaction
