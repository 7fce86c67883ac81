// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <QString>

namespace ocr {

/// Where something stands: on a page as quads (one a line of text), or in an office file as sheet
/// and cell, or paragraph and offset. Every line, cell and finding has one.
struct Place
{
    enum class Kind { None, OnPage, InCell, InParagraph };

    Kind kind = Kind::None;
    QList<Quad> quads;  ///< OnPage: upright source pixels, in reading order
    QString sheetName;  ///< InCell
    QString cell;       ///< InCell: "B4"
    int paragraph = -1; ///< InParagraph: from 0
    int offset = -1;    ///< InParagraph: UTF-16 units

    static Place onPage(QList<Quad> quads)
    {
        Place place;
        place.kind = quads.isEmpty() ? Kind::None : Kind::OnPage;
        place.quads = std::move(quads);
        return place;
    }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace ocr
