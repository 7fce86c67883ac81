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
constexpr int kLeastVisible = 8;   ///< px across a ruling that show it and paper beside it
constexpr int kFlank = 2;          ///< px on both sides of its darkest one that must be uncovered
// Rulings run beside their cells' edges all along: ink further off is of letters.
constexpr double kAgree = 4;
// Bare looks that tell that there is no ruling, though the reading made two cells of one.
constexpr int kFewestLooks = 4;
constexpr double kLeastSeen = 0.3;
constexpr int kNeutral = 30; ///< between the channels of what is black print, in whatever light
constexpr int kRounding = 4; ///< px by which a cover may be rounded further than the ruling on it

/// What one look across a ruling saw.
struct Station
{
    double along = 0;  ///< px from the beginning of its course
    double offset = 0; ///< px from the course to the ink, along the normal
    double width = 0;
    QRgb ink = 0;
    QRgb paper = 0; ///< beside it
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

/// What lies across a course at one point; covered pixels are left out.
class Across
{
public:
    Across(const QImage &page, const Coverage &coverage, QPointF at, QPointF normal)
    {
        for (int d = -kReach; d <= kReach; ++d) {
            const QPoint point = (at + normal * d - QPointF(0.5, 0.5)).toPoint();
            if (!page.rect().contains(point) || coverage.at(point.x(), point.y()))
                continue;
            m_pixels.push_back({d, page.pixel(point)});
        }
    }

    /// Whether the course itself lies bare, with enough beside it to tell ink from paper.
    bool isVisible() const
    {
        return int(m_pixels.size()) >= kLeastVisible && shows(-kFlank) && shows(0) && shows(kFlank);
    }

    /// Nothing where no line is seen whose both edges are uncovered.
    std::optional<Station> station() const
    {
        if (int(m_pixels.size()) < kLeastVisible)
            return std::nullopt;
        std::vector<int> greys;
        for (const Pixel &pixel : m_pixels)
            greys.push_back(qGray(pixel.colour));
        const auto darkest = std::min_element(greys.begin(), greys.end());
        const Pixel &core = m_pixels[size_t(darkest - greys.begin())];
        const int paper = medianOf(greys);
        const QRgb bare =
            m_pixels[size_t(std::find(greys.begin(), greys.end(), paper) - greys.begin())].colour;
        const int ink = *darkest;
        if (paper - ink < kLeastContrast || !shows(core.at - kFlank) || !shows(core.at + kFlank))
            return std::nullopt;
        double weight = 0;
        double moment = 0;
        for (const Pixel &pixel : m_pixels) {
            const double dark = std::max(0, paper - qGray(pixel.colour));
            if (std::abs(pixel.at - core.at) > 3 || dark < kLeastContrast / 2.0)
                continue;
            weight += dark;
            moment += dark * pixel.at;
        }
        return Station{0, moment / weight, weight / (paper - ink), core.colour, bare};
    }

private:
    struct Pixel
    {
        int at = 0; ///< px from the course
        QRgb colour = 0;
    };

    bool shows(int at) const
    {
        return std::any_of(m_pixels.begin(), m_pixels.end(),
                           [at](const Pixel &pixel) { return pixel.at == at; });
    }

    std::vector<Pixel> m_pixels;
};

/// One piece of a course: the stations on it, and whether a ruling is there at all.
struct Seen
{
    std::vector<Station> stations;
    bool isThere = true;
};

Seen lookAlong(const QImage &page, const Coverage &coverage, const Piece &piece)
{
    Seen seen;
    int looks = 0;
    const double length = piece.course.length();
    for (double along = kStep; along < length - kStep; along += kStep) {
        const Across across(page, coverage, piece.course.pointAt(along / length), piece.normal);
        looks += across.isVisible() ? 1 : 0;
        std::optional<Station> station = across.station();
        if (!station)
            continue;
        station->along = piece.from + along;
        seen.stations.push_back(*station);
    }
    seen.isThere = looks < kFewestLooks || double(seen.stations.size()) >= kLeastSeen * looks;
    return seen;
}

/// Looks along all pieces; those where paper is seen instead of a ruling go.
std::vector<Station> stationsOf(const QImage &page, const Coverage &coverage,
                                std::vector<Piece> &pieces)
{
    std::vector<Station> stations;
    std::erase_if(pieces, [&](const Piece &piece) {
        const Seen seen = lookAlong(page, coverage, piece);
        if (seen.isThere)
            stations.insert(stations.end(), seen.stations.begin(), seen.stations.end());
        return !seen.isThere;
    });
    if (stations.empty())
        return stations;
    std::vector<double> offsets;
    for (const Station &station : stations)
        offsets.push_back(station.offset);
    const double usual = medianOf(std::move(offsets));
    std::erase_if(stations, [usual](const Station &station) {
        return std::abs(station.offset - usual) > kAgree;
    });
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

QRgb medianColour(const std::vector<Station> &stations, QRgb Station::*part)
{
    std::vector<int> reds;
    std::vector<int> greens;
    std::vector<int> blues;
    for (const Station &station : stations) {
        reds.push_back(qRed(station.*part));
        greens.push_back(qGreen(station.*part));
        blues.push_back(qBlue(station.*part));
    }
    return qRgb(medianOf(reds), medianOf(greens), medianOf(blues));
}

/// Black print in the light of the paper beside it: thin lines have hardly a colour of their own in
/// a JPEG, and what they have is chance.
QRgb inLightOf(QRgb paper, QRgb ink)
{
    const auto [least, most] = std::minmax({qRed(ink), qGreen(ink), qBlue(ink)});
    if (most - least > kNeutral || qGray(paper) == 0)
        return ink;
    const auto part = [&](int channel) {
        return std::min(255, (channel * qGray(ink) + qGray(paper) / 2) / qGray(paper));
    };
    return qRgb(part(qRed(paper)), part(qGreen(paper)), part(qBlue(paper)));
}

std::optional<Line> lineOf(const std::vector<Station> &stations)
{
    if (stations.empty())
        return std::nullopt;
    std::vector<double> widths;
    for (const Station &station : stations)
        widths.push_back(station.width);
    return Line{medianOf(widths), inLightOf(medianColour(stations, &Station::paper),
                                            medianColour(stations, &Station::ink))};
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

void drawOne(QImage &page, const QRegion &inside, const std::vector<Piece> &pieces,
             const std::vector<Station> &stations, const Line &line)
{
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
    const QRegion covers = coversOf(plan);
    for (const Ruling &ruling : rulings) {
        const std::optional<Line> own = lineOf(ruling.stations);
        if (own || usual)
            drawOne(page, placeOf(*ruling.region, covers), ruling.pieces, ruling.stations,
                    own ? *own : *usual);
    }
}

} // namespace redaction
