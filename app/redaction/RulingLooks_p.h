// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Coverage_p.h"
#include "app/redaction/EvenWay_p.h"
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

/// A ruling as its uncovered stretches show it.
class SeenRuling
{
public:
    /// Looks along all pieces, at uncovered pixels only; pieces where paper is seen instead of a
    /// ruling are left out.
    SeenRuling(const QImage &page, const Coverage &coverage, std::vector<Piece> pieces);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    /// From the beginning of the course to its end.
    const std::vector<Station> &stations() const { return m_stations; }
    /// How far beside its course it runs, so many px from the beginning: as what was seen nearest
    /// on either side says; where a piece is seen at both ends, with the bow between them, because
    /// paper curls.
    double offsetAt(double along) const;

private:
    size_t pieceAt(double along) const;
    double bowAt(size_t piece, double along) const;
    double restAt(size_t piece, double along) const;

    std::vector<Piece> m_pieces;
    std::vector<std::optional<EvenWay>> m_bows; ///< of each piece
    std::vector<Station> m_stations;
};

/// The paper's colour around a point of a ruling, covered or not; nothing off the page.
std::optional<QRgb> lightAt(const QImage &page, QPointF at, QPointF normal);

QColor inLightOf(QRgb paper, const Tint &tint);

} // namespace redaction
