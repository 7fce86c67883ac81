// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "ocr/base/Geometry.h"

#include <QColor>
#include <QImage>
#include <QLineF>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace redaction {

/// Shares of the paper's light that ink lets through: red, green, blue. In a shadow ink is darker
/// than in the light, by as much as the paper is.
using Tint = std::array<double, 3>;

/// What one look across a ruling saw.
struct Station
{
    double along = 0;  ///< px from the beginning of its course
    double offset = 0; ///< px from the course to the ink, along the normal
    double width = 0;
    Tint tint;
};

/// One straight piece of a ruling's course.
struct Piece
{
    QLineF course;
    QPointF normal;
    double from = 0; ///< px from the beginning of the whole course
};

/// Of a course as rulingCourses() gives it.
std::vector<Piece> piecesOf(const QList<ocr::Quad> &quads);

/// Looks along all pieces, at uncovered pixels only; pieces where paper is seen instead of a ruling
/// go.
std::vector<Station> stationsOf(const QImage &page, const Coverage &coverage,
                                std::vector<Piece> &pieces);

/// How far beside its course a ruling runs, so many px from its beginning: what was seen nearest on
/// either side, between them in proportion.
double offsetAt(const std::vector<Station> &stations, double along);

/// The paper's colour around a point of a ruling, covered or not; nothing off the page.
std::optional<QRgb> lightAt(const QImage &page, QPointF at, QPointF normal);

QColor inLightOf(QRgb paper, const Tint &tint);

} // namespace redaction
