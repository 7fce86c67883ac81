// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Median_p.h"
#include "app/redaction/RulingLooks_p.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

constexpr double kStep = 3;        ///< px between two looks along a ruling
constexpr int kReach = 9;          ///< px to either side within which its ink is looked for
constexpr int kLeastContrast = 25; ///< of a ruling's ink to the paper beside it
constexpr int kNearest = 7;        ///< stations whose median tells where a ruling runs
constexpr int kLeastVisible = 8;   ///< px across a ruling that show it and paper beside it
constexpr int kFlank = 2;          ///< px on both sides of its darkest one that must be uncovered
// Rulings run beside their cells' edges all along: ink further off is of letters.
constexpr double kAgree = 4;
// Bare looks that tell that there is no ruling, though the reading made two cells of one.
constexpr int kFewestLooks = 4;
constexpr double kLeastSeen = 0.3;

std::array<int, 3> channelsOf(QRgb colour)
{
    return {qRed(colour), qGreen(colour), qBlue(colour)};
}

Tint tintOf(QRgb ink, QRgb paper)
{
    const auto inks = channelsOf(ink);
    const auto papers = channelsOf(paper);
    Tint tint{};
    for (size_t i = 0; i < tint.size(); ++i)
        tint[i] = std::min(1.0, double(inks[i]) / std::max(1, papers[i]));
    return tint;
}

/// What lies across a course at one point; covered pixels are left out where a coverage is given.
class Across
{
public:
    Across(const QImage &page, const Coverage *coverage, QPointF at, QPointF normal)
    {
        for (int d = -kReach; d <= kReach; ++d) {
            const QPoint point = (at + normal * d - QPointF(0.5, 0.5)).toPoint();
            if (!page.rect().contains(point) || (coverage && coverage->at(point.x(), point.y())))
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
        const Pixel &core =
            *std::min_element(m_pixels.begin(), m_pixels.end(), [](const Pixel &a, const Pixel &b) {
                return qGray(a.colour) < qGray(b.colour);
            });
        const int paper = medianGrey();
        const int ink = qGray(core.colour);
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
        return Station{0, moment / weight, weight / (paper - ink),
                       tintOf(core.colour, lightHalf().value_or(0))};
    }

    /// The mean colour of its lighter half: paper, whatever is drawn on it.
    std::optional<QRgb> lightHalf() const
    {
        if (m_pixels.empty())
            return std::nullopt;
        const int least = medianGrey();
        std::array<int, 3> sums{};
        int count = 0;
        for (const Pixel &pixel : m_pixels) {
            if (qGray(pixel.colour) < least)
                continue;
            const auto channels = channelsOf(pixel.colour);
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += channels[i];
            ++count;
        }
        return qRgb(sums[0] / count, sums[1] / count, sums[2] / count);
    }

private:
    struct Pixel
    {
        int at = 0; ///< px from the course
        QRgb colour = 0;
    };

    int medianGrey() const
    {
        std::vector<int> greys;
        for (const Pixel &pixel : m_pixels)
            greys.push_back(qGray(pixel.colour));
        return medianOf(std::move(greys));
    }

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
        const Across across(page, &coverage, piece.course.pointAt(along / length), piece.normal);
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

} // namespace

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

std::optional<QRgb> lightAt(const QImage &page, QPointF at, QPointF normal)
{
    return Across(page, nullptr, at, normal).lightHalf();
}

QColor inLightOf(QRgb paper, const Tint &tint)
{
    const auto papers = channelsOf(paper);
    const auto part = [&](size_t i) { return int(std::lround(papers[i] * tint[i])); };
    return {part(0), part(1), part(2)};
}

} // namespace redaction
