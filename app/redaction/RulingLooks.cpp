// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Median_p.h"
#include "app/redaction/RulingLooks_p.h"

#include <algorithm>
#include <cmath>
#include <iterator>

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
constexpr double kAgreeAtFirst = 6; ///< the same while nobody knows yet how it bends
// A bow is told by stations near both ends of its piece; in so many rounds ink of letters goes.
constexpr double kEnds = 0.35; ///< of its length
constexpr size_t kFewestForBow = 16;
constexpr int kRounds = 3;
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
            const QPointF way = QPointF(point) + QPointF(0.5, 0.5) - at;
            m_pixels.push_back({d, QPointF::dotProduct(way, normal), page.pixel(point)});
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
            moment += dark * pixel.exact;
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
        int at = 0;       ///< whole px from the course
        double exact = 0; ///< of its middle: a course runs between pixels
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

bool isSeenAtBothEnds(const std::vector<std::pair<double, double>> &seen, const Piece &piece)
{
    const double end = kEnds * piece.course.length();
    return !seen.empty() && seen.front().first - piece.from <= end &&
           piece.from + piece.course.length() - seen.back().first <= end;
}

/// How a piece bends away from its course; nothing where it is not seen at both of its ends, from
/// which alone nothing tells the middle.
std::optional<EvenWay> bowOf(const std::vector<Station> &stations, const Piece &piece)
{
    std::optional<EvenWay> bow;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<double> rests;
        for (const Station &station : stations)
            rests.push_back(station.offset - (bow ? bow->at(station.along) : 0));
        if (rests.size() < kFewestForBow)
            return std::nullopt;
        const double usual = medianOf(rests);
        std::vector<std::pair<double, double>> seen;
        for (size_t i = 0; i < stations.size(); ++i)
            if (std::abs(rests[i] - usual) <= (bow ? kAgree : kAgreeAtFirst))
                seen.emplace_back(stations[i].along, stations[i].offset);
        if (seen.size() < kFewestForBow || !isSeenAtBothEnds(seen, piece))
            return std::nullopt;
        bow = EvenWay(seen);
    }
    return bow;
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

SeenRuling::SeenRuling(const QImage &page, const Coverage &coverage, std::vector<Piece> pieces)
{
    for (const Piece &piece : pieces) {
        Seen seen = lookAlong(page, coverage, piece);
        if (!seen.isThere)
            continue;
        m_pieces.push_back(piece);
        m_bows.push_back(bowOf(seen.stations, piece));
        m_stations.insert(m_stations.end(), seen.stations.begin(), seen.stations.end());
    }
    if (m_stations.empty())
        return;
    std::vector<double> rests;
    for (const Station &station : m_stations)
        rests.push_back(station.offset - bowAt(pieceAt(station.along), station.along));
    const double usual = medianOf(std::move(rests));
    std::erase_if(m_stations, [&](const Station &station) {
        return std::abs(station.offset - bowAt(pieceAt(station.along), station.along) - usual) >
               kAgree;
    });
}

double SeenRuling::offsetAt(double along) const
{
    const size_t piece = pieceAt(along);
    return m_stations.empty() ? 0 : bowAt(piece, along) + restAt(piece, along);
}

size_t SeenRuling::pieceAt(double along) const
{
    for (size_t i = m_pieces.size(); i-- > 1;)
        if (along >= m_pieces[i].from)
            return i;
    return 0;
}

/// Of a piece, at its nearer end where the place is of another.
double SeenRuling::bowAt(size_t piece, double along) const
{
    if (!m_bows[piece])
        return 0;
    const double from = m_pieces[piece].from;
    return m_bows[piece]->at(std::clamp(along, from, from + m_pieces[piece].course.length()));
}

/// What is left beside the bow.
double SeenRuling::restAt(size_t piece, double along) const
{
    const auto after = std::lower_bound(
        m_stations.begin(), m_stations.end(), along,
        [](const Station &station, double value) { return station.along < value; });
    // What was seen of another piece goes on to that one's end.
    const auto restOf = [&](const Station &station) {
        const size_t other = pieceAt(station.along);
        const double rest = station.offset - bowAt(other, station.along);
        return other == piece ? rest : rest + bowAt(other, along) - bowAt(piece, station.along);
    };
    const auto side = [&restOf](auto begin, auto end) {
        std::vector<double> rests;
        std::transform(begin, end, std::back_inserter(rests), restOf);
        return medianOf(std::move(rests));
    };
    const auto firstBefore = after - std::min<qsizetype>(kNearest, after - m_stations.begin());
    const auto lastAfter = after + std::min<qsizetype>(kNearest, m_stations.end() - after);
    if (after == m_stations.begin())
        return side(after, lastAfter);
    if (after == m_stations.end())
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
