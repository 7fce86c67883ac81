// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Rulings_p.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace redaction {

namespace {

constexpr double kStep = 3;        ///< px between two looks along a ruling
constexpr int kReach = 9;          ///< px to either side within which its ink is looked for
constexpr int kLeastContrast = 25; ///< of a ruling's ink to the paper beside it
constexpr double kDrawStep = 12;   ///< px between two points of what is drawn
constexpr int kNearest = 7;        ///< stations whose median tells where a ruling runs

/// What one look across a ruling saw.
struct Station
{
    double along = 0;  ///< px from the beginning of its course
    double offset = 0; ///< px from the course to the ink, along the normal
    double width = 0;
    QRgb ink = 0;
};

struct Piece
{
    QLineF course;
    QPointF normal;
    double from = 0; ///< px from the beginning of the whole course
};

std::vector<Piece> piecesOf(const QList<ocr::Quad> &quads)
{
    std::vector<Piece> pieces;
    double from = 0;
    for (const ocr::Quad &quad : quads) {
        const auto &c = quad.corners;
        const QLineF course((c[0] + c[3]) / 2, (c[1] + c[2]) / 2);
        const double length = course.length();
        if (length < 1)
            continue;
        const QPointF unit = (course.p2() - course.p1()) / length;
        pieces.push_back({course, {-unit.y(), unit.x()}, from});
        from += length;
    }
    return pieces;
}

template <typename Value>
Value medianOf(std::vector<Value> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<qsizetype>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

/// Looks across the course at one point; nothing where a cover is near or no line is seen.
std::optional<Station> lookAcross(const QImage &page, const Coverage &coverage, QPointF at,
                                  QPointF normal)
{
    std::vector<QRgb> across;
    for (int d = -kReach; d <= kReach; ++d) {
        const QPoint point = (at + normal * d - QPointF(0.5, 0.5)).toPoint();
        if (!page.rect().contains(point) || coverage.at(point.x(), point.y()))
            return std::nullopt;
        across.push_back(page.pixel(point));
    }
    std::vector<int> greys;
    for (const QRgb colour : across)
        greys.push_back(qGray(colour));
    const int paper = medianOf(greys);
    const auto darkest = std::min_element(greys.begin(), greys.end());
    if (paper - *darkest < kLeastContrast)
        return std::nullopt;
    double weight = 0;
    double moment = 0;
    for (size_t i = 0; i < greys.size(); ++i) {
        const double dark = std::max(0, paper - greys[i]);
        if (std::abs(int(i) - int(darkest - greys.begin())) > 3 || dark < kLeastContrast / 2.0)
            continue;
        weight += dark;
        moment += dark * (double(i) - kReach);
    }
    return Station{0, moment / weight, weight / (paper - *darkest),
                   across[size_t(darkest - greys.begin())]};
}

std::vector<Station> stationsOf(const QImage &page, const Coverage &coverage,
                                const std::vector<Piece> &pieces)
{
    std::vector<Station> stations;
    for (const Piece &piece : pieces) {
        const double length = piece.course.length();
        for (double along = kStep; along < length - kStep; along += kStep) {
            std::optional<Station> station =
                lookAcross(page, coverage, piece.course.pointAt(along / length), piece.normal);
            if (!station)
                continue;
            station->along = piece.from + along;
            stations.push_back(*station);
        }
    }
    return stations;
}

/// Where the ruling runs beside its course: what was seen nearest on either side, between them in
/// proportion.
double offsetAt(const std::vector<Station> &stations, double along)
{
    const auto after = std::lower_bound(
        stations.begin(), stations.end(), along,
        [](const Station &station, double value) { return station.along < value; });
    const auto side = [](auto begin, auto end) {
        std::vector<double> offsets;
        for (auto it = begin; it != end; ++it)
            offsets.push_back(it->offset);
        return medianOf(offsets);
    };
    const bool hasBefore = after != stations.begin();
    const bool hasAfter = after != stations.end();
    if (!hasBefore && !hasAfter)
        return 0;
    const auto firstBefore = after - std::min<qsizetype>(kNearest, after - stations.begin());
    const auto lastAfter = after + std::min<qsizetype>(kNearest, stations.end() - after);
    if (!hasBefore)
        return side(after, lastAfter);
    if (!hasAfter)
        return side(firstBefore, after);
    const double left = side(firstBefore, after);
    const double right = side(after, lastAfter);
    const double gap = std::max(1e-6, after->along - std::prev(after)->along);
    return left + (right - left) * (along - std::prev(after)->along) / gap;
}

struct Line
{
    double width = 0;
    QRgb ink = 0;
};

std::optional<Line> lineOf(const std::vector<Station> &stations)
{
    if (stations.empty())
        return std::nullopt;
    std::vector<double> widths;
    std::vector<int> reds;
    std::vector<int> greens;
    std::vector<int> blues;
    for (const Station &station : stations) {
        widths.push_back(station.width);
        reds.push_back(qRed(station.ink));
        greens.push_back(qGreen(station.ink));
        blues.push_back(qBlue(station.ink));
    }
    return Line{medianOf(widths), qRgb(medianOf(reds), medianOf(greens), medianOf(blues))};
}

void drawOne(QImage &page, const Region &region, const std::vector<Piece> &pieces,
             const std::vector<Station> &stations, const Line &line)
{
    QRegion inside;
    for (const QRect &rect : region.rects)
        inside += rect;
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRegion(inside);
    painter.setPen(QPen(QColor(line.ink), std::max(1.0, line.width), Qt::SolidLine, Qt::FlatCap,
                        Qt::BevelJoin));
    for (const Piece &piece : pieces) {
        const double length = piece.course.length();
        QPolygonF points;
        for (double along = 0; along < length + kDrawStep; along += kDrawStep) {
            const double at = std::min(along, length);
            points << piece.course.pointAt(at / length) +
                          piece.normal * offsetAt(stations, piece.from + at);
        }
        painter.drawPolyline(points);
    }
}

} // namespace

void drawRulings(QImage &page, const Plan &plan, const Coverage &coverage)
{
    struct Ruling
    {
        const Region *region = nullptr;
        std::vector<Piece> pieces;
        std::vector<Station> stations;
    };
    std::vector<Ruling> rulings;
    std::vector<Station> all;
    for (const Region &region : plan.regions) {
        if (region.why != Region::Why::Rule)
            continue;
        Ruling ruling{&region, piecesOf(region.at), {}};
        ruling.stations = stationsOf(page, coverage, ruling.pieces);
        all.insert(all.end(), ruling.stations.begin(), ruling.stations.end());
        rulings.push_back(std::move(ruling));
    }
    const std::optional<Line> usual = lineOf(all);
    for (const Ruling &ruling : rulings) {
        const std::optional<Line> own = lineOf(ruling.stations);
        if (own || usual)
            drawOne(page, *ruling.region, ruling.pieces, ruling.stations, own ? *own : *usual);
    }
}

} // namespace redaction
