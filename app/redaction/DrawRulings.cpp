// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/CutLines_p.h"
#include "app/redaction/Median_p.h"
#include "app/redaction/RulingLooks_p.h"
#include "app/redaction/Rulings_p.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <vector>

namespace redaction {

namespace {

constexpr double kDrawStep = 12; ///< px between two points of what is drawn
constexpr double kNeutral = 0.2; ///< between the tints of what is black print, in whatever light
constexpr int kRounding = 4; ///< px by which a cover may be rounded further than the ruling on it

struct Line
{
    double width = 0;
    Tint tint{};
};

/// Thin lines have hardly a colour of their own in a JPEG, and what they have is chance: what is
/// nearly black lets all of the light through alike.
std::optional<Line> lineOf(const std::vector<Station> &stations)
{
    if (stations.empty())
        return std::nullopt;
    std::vector<double> widths;
    for (const Station &station : stations)
        widths.push_back(station.width);
    Line line{medianOf(std::move(widths)), {}};
    for (size_t i = 0; i < line.tint.size(); ++i) {
        std::vector<double> parts;
        for (const Station &station : stations)
            parts.push_back(station.tint[i]);
        line.tint[i] = medianOf(std::move(parts));
    }
    const auto [least, most] = std::minmax_element(line.tint.begin(), line.tint.end());
    if (*most - *least <= kNeutral)
        line.tint.fill((line.tint[0] + line.tint[1] + line.tint[2]) / 3);
    return line;
}

QRegion coversOf(const Plan &plan)
{
    QRegion covers;
    for (const Region &region : plan.regions)
        if (region.why != Region::Why::Seal && region.why != Region::Why::Rule)
            for (const QRect &rect : region.rects)
                covers += rect;
    return covers;
}

/// Where the ruling is drawn again: on its own rectangles, and as far as the cover goes on.
QRegion placeOf(const Region &region, const QRegion &covers)
{
    QRegion own;
    QRegion around;
    for (const QRect &rect : region.rects) {
        own += rect;
        around += rect.adjusted(-kRounding, -kRounding, kRounding, kRounding);
    }
    return own + (around & covers);
}

struct Stroke
{
    QPolygonF points;
    QPen pen;
};

/// What is drawn of one ruling, in the light of the page as it is now.
QList<Stroke> strokesOf(const QImage &page, const SeenRuling &seen, const Line &line)
{
    QList<Stroke> strokes;
    for (const Piece &piece : seen.pieces()) {
        const double length = piece.course.length();
        QPolygonF points;
        QLinearGradient light(piece.course.p1(), piece.course.p2());
        for (double along = 0; along < length + kDrawStep; along += kDrawStep) {
            const double at = std::min(along, length);
            points << piece.course.pointAt(at / length) +
                          piece.normal * seen.offsetAt(piece.from + at);
            if (const std::optional<QRgb> paper = lightAt(page, points.last(), piece.normal))
                light.setColorAt(at / length, inLightOf(*paper, line.tint));
        }
        strokes.append({points, QPen(QBrush(light), std::max(1.0, line.width), Qt::SolidLine,
                                     Qt::FlatCap, Qt::BevelJoin)});
    }
    return strokes;
}

/// `unseen`: whether those are drawn, too, that are nowhere seen.
void drawAll(QImage &page, const QList<Region> &regions, const QRegion &covers,
             const Coverage &coverage, bool unseen)
{
    struct Ruling
    {
        const Region *region = nullptr;
        SeenRuling seen;
        QList<Stroke> strokes;
    };
    std::vector<Ruling> rulings;
    std::vector<Station> all;
    for (const Region &region : regions) {
        rulings.push_back({&region, SeenRuling(page, coverage, piecesOf(region.at)), {}});
        if (!unseen && rulings.back().seen.stations().empty()) {
            rulings.pop_back();
            continue;
        }
        const std::vector<Station> &stations = rulings.back().seen.stations();
        all.insert(all.end(), stations.begin(), stations.end());
    }
    const std::optional<Line> usual = lineOf(all);
    if (!usual)
        return;
    // All before the first is drawn: where they cross, none is taken for the other's paper.
    for (Ruling &ruling : rulings)
        ruling.strokes =
            strokesOf(page, ruling.seen, lineOf(ruling.seen.stations()).value_or(*usual));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ruling &ruling : rulings) {
        painter.setClipRegion(placeOf(*ruling.region, covers));
        for (const Stroke &stroke : ruling.strokes) {
            painter.setPen(stroke.pen);
            painter.drawPolyline(stroke.points);
        }
    }
}

} // namespace

void drawRulings(QImage &page, const Plan &plan, const Coverage &coverage)
{
    const QRegion covers = coversOf(plan);
    QList<Region> ofTables;
    std::copy_if(plan.regions.begin(), plan.regions.end(), std::back_inserter(ofTables),
                 [](const Region &region) { return region.why == Region::Why::Rule; });
    drawAll(page, ofTables, covers, coverage, true);
    drawAll(page, cutLines(page, plan, coverage), covers, coverage, false);
}

} // namespace redaction
