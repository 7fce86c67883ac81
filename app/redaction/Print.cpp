// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Face_p.h"
#include "app/redaction/Median_p.h"
#include "app/redaction/Print_p.h"
#include "app/redaction/Sheets_p.h"
#include "app/redaction/Words_p.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <vector>

namespace redaction {

namespace {

constexpr size_t kRowsAsked = 7;     ///< whose letters decide on the face of a column
constexpr size_t kPlacesAsked = 12;  ///< about the ink and the face
constexpr double kTitle = 1.35;      ///< ems of the usual print, from which on words are a title
constexpr int kRowsAway = 40;        ///< line heights within which a row of text is looked for
constexpr double kSameLine = 0.4;    ///< of its height, across
constexpr double kSameRow = 0.7;     ///< the same for a row, of which some cells stand lower
constexpr double kAround = 12;       ///< line heights around a place in which its ink is measured
constexpr int kInkSamples = 200;     ///< a side of the grid
constexpr double kSpecks = 0.001;    ///< darkest share of the surroundings that may be dirt
constexpr double kCore = 0.1;        ///< darkest share of its ink: edges of strokes are lighter
constexpr int kLeastContrast = 70;   ///< below which there is no text to take the ink from
constexpr int kSameHue = 24;         ///< of 255, of paper in another light
constexpr double kPaperLeast = 0.65; ///< of the brightness of paper in another light
constexpr double kStroke = 0.2;      ///< em: no stroke of text is thicker
constexpr Face kWarning{false, true, 0}; ///< of what must not be taken for the notice's words
const QColor kDefaultInk(45, 45, 48);    ///< black print as cameras and scanners see it

/// Whether a pixel lies on paper: not beyond the sheet's edge, where a desk has colours of its own.
/// Ink is no wider than its reach, with paper on both sides.
bool isOnPaper(const QImage &page, QPoint at, QColor paper, int reach)
{
    const auto isPaper = [&](QPoint point) {
        if (!page.rect().contains(point))
            return false;
        const QRgb pixel = page.pixel(point);
        return std::abs(qRed(pixel) - qGreen(pixel) - paper.red() + paper.green()) < kSameHue &&
               std::abs(qBlue(pixel) - qGreen(pixel) - paper.blue() + paper.green()) < kSameHue &&
               qGray(pixel) > kPaperLeast * qGray(paper.rgb());
    };
    const auto between = [&](QPoint step) {
        return (isPaper(at - step) || isPaper(at - 2 * step)) &&
               (isPaper(at + step) || isPaper(at + 2 * step));
    };
    return between({reach, 0}) || between({0, reach});
}

/// The ink of uncovered text in a part of the page; nothing where there is no text. `reach` is a
/// fifth of an em, in pixels; 0: all of it is paper.
std::optional<QColor> inkIn(const QImage &page, QRect near, const Coverage &coverage, QColor paper,
                            int reach)
{
    near &= page.rect();
    std::vector<QRgb> colours;
    const int stepX = std::max(1, near.width() / kInkSamples);
    const int stepY = std::max(1, near.height() / kInkSamples);
    for (int y = near.top(); y <= near.bottom(); y += stepY)
        for (int x = near.left(); x <= near.right(); x += stepX)
            if (!coverage.at(x, y) && (reach == 0 || isOnPaper(page, {x, y}, paper, reach)))
                colours.push_back(page.pixel(x, y));
    if (colours.empty())
        return std::nullopt;
    std::sort(colours.begin(), colours.end(),
              [](QRgb a, QRgb b) { return qGray(a) != qGray(b) ? qGray(a) < qGray(b) : a < b; });
    const int usual = qGray(colours[colours.size() / 2]);
    const auto darkest =
        colours.begin() + static_cast<qsizetype>(kSpecks * static_cast<double>(colours.size()));
    if (usual - qGray(*darkest) < kLeastContrast)
        return std::nullopt;
    // Of the ink, not of the page: a page with little print has as dark a one.
    const int between = (usual + qGray(*darkest)) / 2;
    const auto lightest = std::partition_point(
        darkest, colours.end(), [between](QRgb colour) { return qGray(colour) <= between; });
    return QColor(darkest[static_cast<qsizetype>(kCore * static_cast<double>(lightest - darkest))]);
}

QRect around(const ocr::Quad &place)
{
    const double reach = kAround * place.height();
    return place.boundingRect().adjusted(-reach, -reach, reach, reach).toAlignedRect();
}

/// The places at which something is printed for one reason, at most so many, spread over the page.
std::vector<ocr::Quad> placesOf(const Plan &plan, Region::Why why)
{
    std::vector<ocr::Quad> all;
    for (const Region &region : plan.regions)
        if (region.why == why && isPrinted(region))
            all.push_back(region.at.first());
    std::vector<ocr::Quad> some;
    const size_t step = all.size() / kPlacesAsked + 1;
    for (size_t i = 0; i < all.size(); i += step)
        some.push_back(all[i]);
    return some;
}

/// The ink of the page's text. One for all: around a place nearly all may be covered, and what is
/// dark there no text.
QColor inkOf(const QImage &page, const Plan &plan, const Coverage &coverage)
{
    if (plan.isEvened()) // what it stands on as well
        return inkIn(page, page.rect(), coverage, Qt::white, 0).value_or(kDefaultInk);
    std::vector<QColor> inks;
    for (const Region::Why why : {Region::Why::Finding, Region::Why::Added})
        for (const ocr::Quad &place : placesOf(plan, why)) {
            const QPoint centre = place.center().toPoint();
            if (!page.rect().contains(centre))
                continue;
            // Nothing is printed yet: what stands in the place is its paper.
            const QColor paper(page.pixel(centre));
            const int reach = std::max(2, static_cast<int>(kStroke * place.height()));
            if (const auto ink = inkIn(page, around(place), coverage, paper, reach))
                inks.push_back(*ink);
        }
    if (inks.empty())
        return kDefaultInk;
    std::sort(inks.begin(), inks.end(), [](const QColor &a, const QColor &b) {
        const int one = qGray(a.rgb());
        const int other = qGray(b.rgb());
        return one != other ? one < other : a.rgb() < b.rgb();
    });
    return inks[inks.size() / 4];
}

/// Strokes of a few rows in which a value was masked, in order of their thickness; where all of
/// those are covered, of what was printed again or of any row above and below.
std::vector<Strokes> strokesOfRows(const QImage &page, const Plan &plan, const Coverage &coverage)
{
    std::vector<Strokes> rows;
    const auto ask = [&](const ocr::Quad &place) {
        if (rows.size() < kRowsAsked)
            if (const auto strokes = strokesBeside(page, place, coverage, Wanted::Usual))
                rows.push_back(*strokes);
    };
    std::vector<ocr::Quad> places = placesOf(plan, Region::Why::Finding);
    std::for_each(places.begin(), places.end(), ask);
    const std::vector<ocr::Quad> others = placesOf(plan, Region::Why::Added);
    if (rows.empty())
        std::for_each(others.begin(), others.end(), ask);
    places.insert(places.end(), others.begin(), others.end());
    if (places.empty())
        return rows;
    const auto [first, last] = std::minmax_element(
        places.begin(), places.end(),
        [](const ocr::Quad &a, const ocr::Quad &b) { return a.center().y() < b.center().y(); });
    const ocr::Quad highest = *first;
    const ocr::Quad lowest = *last;
    // Downwards first: above stands the title, in a face of its own.
    for (const int way : {1, -1})
        for (int row = 1; rows.empty() && row < kRowsAway; ++row) {
            ocr::Quad place = way > 0 ? lowest : highest;
            const double down = way * row * place.height();
            for (QPointF &corner : place.corners)
                corner.ry() += down;
            if (QRectF(page.rect()).contains(place.center()))
                ask(place);
        }
    std::sort(rows.begin(), rows.end(),
              [](const Strokes &a, const Strokes &b) { return a.stems < b.stems; });
    return rows;
}

bool isNumber(const QString &text)
{
    const auto signs =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'*'; });
    return 2 * signs > text.size();
}

/// The median height of what is printed.
double usualHeight(const Plan &plan)
{
    std::vector<double> ems;
    for (const Region &region : plan.regions)
        if (isPrinted(region))
            ems.push_back(region.at.first().height());
    return medianOf(std::move(ems));
}

bool isNear(const ocr::Quad &a, const ocr::Quad &b, double across)
{
    const QPointF along = a.corners[1] - a.corners[0];
    const QPointF way = a.center() - b.center();
    const double off = along.x() * way.y() - along.y() * way.x();
    return std::abs(off) < across * a.height() * a.width() &&
           std::abs(b.height() - a.height()) < kSameLine * a.height();
}

/// The faces of what is printed on one sheet.
class Faces
{
public:
    Faces(const QImage &page, const Plan &plan, const Coverage &coverage, QColor ink)
    {
        const std::vector<Strokes> rows = strokesOfRows(page, plan, coverage);
        m_em = usualHeight(plan);
        std::vector<Strokes> clear;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(clear),
                     [](const Strokes &row) { return row.tellFace(); });
        m_usual.serif = isMostlySerif(clear.empty() ? rows : clear);
        if (!clear.empty())
            m_usual.heavier = clear[clear.size() / 2].weightBeyond(m_usual.serif, qGray(ink.rgb()));
        for (const Region &region : plan.regions)
            if (mayBeHeader(region))
                addPlace(page, coverage, region.at.first());
        for (const Place &place : m_places)
            m_faces.push_back(rows.empty() ? m_usual
                                           : faceOf(surestOfRow(place), rows[rows.size() / 2]));
    }

    Face of(const Region &region) const
    {
        if (!mayBeHeader(region))
            return m_usual;
        const ocr::Quad &quad = region.at.first();
        const auto found = std::find_if(m_places.begin(), m_places.end(),
                                        [&quad](const Place &place) { return place.quad == quad; });
        Face face = found == m_places.end()
                        ? m_usual
                        : m_faces[static_cast<size_t>(found - m_places.begin())];
        if (!region.ofOurs && quad.height() > kTitle * m_em)
            face.bold = true; // a title stands by itself in its row
        return face;
    }

private:
    struct Place
    {
        ocr::Quad quad;
        std::optional<Strokes> strokes; ///< beside it
    };

    /// Words printed again may be of a header. Numbers and masks are not: what noise there is in
    /// one row's strokes would make them bold among others.
    static bool mayBeHeader(const Region &region)
    {
        return region.why == Region::Why::Added && region.finding.isEmpty() &&
               !isNumber(region.printed);
    }

    /// Pieces of one line follow each other and are measured once.
    void addPlace(const QImage &page, const Coverage &coverage, const ocr::Quad &quad)
    {
        const bool again = !m_places.empty() && isNear(quad, m_places.back().quad, kSameLine);
        m_places.push_back({quad, again ? m_places.back().strokes
                                        : strokesBeside(page, quad, coverage, Wanted::Nearest)});
    }

    /// What tells most of the row that a place is in: headers are set in one face, and where those
    /// beside one are covered, strokes far off tell little of it.
    const std::optional<Strokes> &surestOfRow(const Place &place) const
    {
        const Place *surest = &place;
        for (const Place &other : m_places)
            if (other.strokes && isNear(place.quad, other.quad, kSameRow) &&
                (!surest->strokes || other.strokes->reach < surest->strokes->reach))
                surest = &other;
        return surest->strokes;
    }

    Face faceOf(const std::optional<Strokes> &strokes, const Strokes &usual) const
    {
        Face face = m_usual;
        if (!strokes)
            return face;
        face.bold = strokes->isBolderThan(usual);
        // Headers over Song may be of Hei, but not the other way round.
        if (face.bold && strokes->tellFace())
            face.serif = m_usual.serif && strokes->isSerif();
        return face;
    }

    double m_em = 0; ///< of most that is printed, pixels
    Face m_usual;
    std::vector<Place> m_places;
    std::vector<Face> m_faces; ///< of each place
};

/// What is printed on each sheet: those of a board are set in faces of their own.
std::map<int, Plan> bySheet(const Plan &plan, const Sheets &sheets)
{
    std::map<int, Plan> parts;
    for (const Region &region : plan.regions)
        if (isPrinted(region))
            parts[sheets.at(region.at.first().center())].regions.append(region);
    return parts;
}

} // namespace

bool printMasks(QImage &page, const Plan &plan, const Coverage &coverage)
{
    const bool any = std::any_of(plan.regions.begin(), plan.regions.end(), isPrinted);
    if (!any || qGuiApp == nullptr)
        return !any;
    const QColor ink = inkOf(page, plan, coverage);
    const Sheets sheets(plan);
    std::map<int, Faces> faces;
    for (const auto &[sheet, printed] : bySheet(plan, sheets))
        faces.try_emplace(sheet, page, printed, coverage, ink);
    for (const Region &region : plan.regions) {
        if (!isPrinted(region))
            continue;
        const bool warns = region.ofOurs && plan.purpose == Purpose::Sample;
        const Face face =
            warns ? kWarning : faces.at(sheets.at(region.at.first().center())).of(region);
        if (!canPrint(region.printed, fontFor(face)))
            return false;
        printWords(page, {0, 0}, region, face, ink);
    }
    return true;
}

} // namespace redaction
