// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "ocr/base/Geometry.h"

#include <QImage>

#include <optional>

namespace redaction {

/// How thick the strokes of a row of print are, in ems.
struct Strokes
{
    double stems = 0; ///< upright ones
    double bars = 0;  ///< level ones

    /// Whether they are thick enough to tell anything but that others are far bolder.
    bool tellFace() const;
    /// Song and its kin: thick stems, thin bars. Otherwise a Hei: both alike.
    bool isSerif() const;
    bool isBolderThan(const Strokes &others) const;
    /// By how many ems its stems are thicker than those of the face that is printed; 0 where they
    /// are not: many a notice is set in a heavier one, and scans at 150 dpi look so.
    double weightBeyond(bool serif) const;
};

/// The strokes of the uncovered text in the same row as a place of one line's height; nothing where
/// there is too little text. RGB888.
std::optional<Strokes> strokesBeside(const QImage &page, const ocr::Quad &place,
                                     const Coverage &coverage);

} // namespace redaction
