// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Face_p.h"
#include "app/redaction/Print_p.h"
#include "app/redaction/Typeset_p.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace redaction {

namespace {

constexpr int kDrawnEm = 200; ///< px at which outlines are made, before they are scaled
// Of the em box of Han characters, from its top.
constexpr double kBaseline = 0.88;
// Shares of the natural width up to which words are spaced out to fill their place.
constexpr double kWidest = 1.35;
constexpr double kWidestStars = 2.5;
// Share of its natural width to which a mask is narrowed at most; then it is made smaller.
constexpr double kNarrowest = 0.7;
constexpr size_t kRowsAsked = 7;      ///< whose letters decide on the face of a column
constexpr size_t kPlacesAsked = 12;   ///< about the ink and the face
constexpr int kRowsAway = 40;         ///< line heights within which a row of text is looked for
constexpr double kSameLine = 0.4;     ///< of its height, across
constexpr double kAround = 12;        ///< line heights around a place in which its ink is measured
constexpr int kInkSamples = 200;      ///< a side of the grid
constexpr double kSpecks = 0.001;     ///< darkest share of the surroundings that may be dirt
constexpr double kCore = 0.1;         ///< darkest share of its ink: edges of strokes are lighter
constexpr int kLeastContrast = 70;    ///< below which there is no text to take the ink from
constexpr int kSameHue = 24;          ///< of 255, of paper in another light
constexpr double kPaperLeast = 0.65;  ///< of the brightness of paper in another light
constexpr double kStroke = 0.2;       ///< em: no stroke of text is thicker
const QColor kDefaultInk(45, 45, 48); ///< black print as cameras and scanners see it

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

/// What kind of letters words are printed in.
struct Face
{
    bool serif = true;
    bool bold = false;
    double heavier = 0; ///< ems that its stems are thicker than those of the font
};

QFont fontFor(const Face &face)
{
    // Uyghur letters come from the system's own substitutes.
    QFont font(face.serif ? QStringLiteral("Noto Serif CJK SC")
                          : QStringLiteral("Noto Sans CJK SC"));
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(kDrawnEm);
    return font;
}

bool isPrinted(const Region &region)
{
    return !region.printed.isEmpty() && !region.at.isEmpty();
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
            if (const auto strokes = strokesBeside(page, place, coverage))
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

/// Finds the face of one place after the other: pieces of one line have one.
class Faces
{
public:
    Faces(const QImage &page, const Plan &plan, const Coverage &coverage)
        : m_page(page), m_coverage(coverage), m_rows(strokesOfRows(page, plan, coverage))
    {
        const auto serifs = std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Strokes &row) { return row.isSerif(); });
        m_usual.serif = m_rows.empty() || 2 * serifs > static_cast<qsizetype>(m_rows.size());
        if (!m_rows.empty())
            m_usual.heavier = m_rows[m_rows.size() / 2].weightBeyond(m_usual.serif);
    }

    Face of(const Region &region)
    {
        // Words printed again may be of a header.
        if (region.why != Region::Why::Added || !region.finding.isEmpty())
            return m_usual;
        const ocr::Quad &place = region.at.first();
        if (!isOnLastLine(place)) {
            m_last = m_usual;
            if (const auto own = strokesBeside(m_page, place, m_coverage)) {
                m_last.serif = own->isSerif();
                m_last.bold = !m_rows.empty() && own->isBolderThan(m_rows[m_rows.size() / 2]);
            }
        }
        m_lastPlace = place;
        return m_last;
    }

private:
    bool isOnLastLine(const ocr::Quad &place) const
    {
        if (!m_lastPlace)
            return false;
        const QPointF along = place.corners[1] - place.corners[0];
        const QPointF way = place.corners[0] - m_lastPlace->corners[0];
        const double across = along.x() * way.y() - along.y() * way.x();
        return std::abs(across) < kSameLine * place.height() * place.width() &&
               std::abs(m_lastPlace->height() - place.height()) < kSameLine * place.height();
    }

    const QImage &m_page;
    const Coverage &m_coverage;
    std::vector<Strokes> m_rows;
    Face m_usual;
    Face m_last;
    std::optional<ocr::Quad> m_lastPlace;
};

/// Characters of one width each: Han, or the digits and stars of a number.
bool isEven(const QString &text)
{
    const auto isOf = [&text](auto isKind) {
        return std::all_of(text.begin(), text.end(), isKind);
    };
    return isOf(isWide) ||
           isOf([](QChar unit) { return unit.isDigit() || QStringView(u"*Xx").contains(unit); });
}

/// Letters that stand for themselves: those of Arabic script join, and others take two units.
bool isApart(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar unit) {
        return unit.isSurrogate() || unit.isMark() || unit.script() == QChar::Script_Arabic;
    });
}

/// The words as outlines, in ems: drawn text depends on which glyphs the process has cached before,
/// and the proof is made in another process than the page. The baseline is y = 0; from 0 to
/// `width` along x.
QPainterPath outlinesOf(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const double natural = metrics.horizontalAdvance(text) / kDrawnEm;
    const auto count = static_cast<double>(text.size());
    const bool starsOnly =
        std::all_of(text.begin(), text.end(), [](QChar unit) { return unit == u'*'; });
    const double widest = text.contains(u'*') && !starsOnly ? kWidestStars : kWidest;
    QPainterPath outlines;
    if (natural <= 0)
        return outlines;
    const double room = std::min(width, widest * natural);
    const double left = (width - room) / 2;
    const auto draw = [&](const QString &part, double from, double scale) {
        QPainterPath path;
        path.addText(QPointF(0, 0), font, part);
        QTransform placed;
        placed.translate(from, 0);
        placed.scale(scale / kDrawnEm, 1.0 / kDrawnEm);
        outlines.addPath(placed.map(path));
    };
    const double narrow = std::min(1.0, room / natural);
    if (text == u"·") { // an em wide in some faces, with its ink in the middle
        draw(text, (width - natural) / 2, 1);
        return outlines;
    }
    if (!isApart(text)) {
        draw(text, left + (room - natural * narrow) / 2, narrow);
        return outlines;
    }
    const bool even = isEven(text);
    double at = left;
    for (const QChar unit : text) {
        const double own = metrics.horizontalAdvance(unit) / kDrawnEm;
        const double slot =
            even ? room / count : own * narrow + std::max(0.0, room - natural) / count;
        const double scale = std::min(narrow, slot / std::max(own, 1e-6));
        draw(unit, at + (slot - own * scale) / 2, scale);
        at += slot;
    }
    return outlines;
}

/// Whether the fonts that are there have a shape for every character: a box in its place would be
/// printed, and proved, without anybody noticing.
bool canPrint(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::none_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        return run.glyphIndexes().contains(0U);
    });
}

/// Draws the words in white on black: how much ink each pixel of the region takes.
void drawWords(QPainter &painter, const QString &text, const ocr::Quad &place, const QFont &font,
               double heavier)
{
    const double width = place.width();
    double em = place.height();
    QTransform onPage;
    QPolygonF corners;
    for (const QPointF &corner : place.corners)
        corners << corner;
    if (em <= 0 ||
        !QTransform::quadToQuad(QPolygonF(QRectF(0, 0, width, em)).first(4), corners, onPage))
        return;
    const double natural = QFontMetricsF(font).horizontalAdvance(text) / kDrawnEm;
    const double baseline = kBaseline * em;
    if (text.size() > 1) // a mark of its own keeps its height over the baseline
        em = std::min(em, width / (natural * kNarrowest));
    painter.setTransform(onPage, true);
    painter.translate(0, baseline);
    painter.scale(em, em);
    const QPainterPath outlines = outlinesOf(text, font, width / em);
    painter.fillPath(outlines, Qt::white);
    if (heavier > 0)
        painter.strokePath(outlines,
                           QPen(Qt::white, heavier, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// Tints the page with the ink as far as the mask says, inside the region only.
void tint(QImage &page, const QImage &mask, QPoint origin, const QRegion &inside, QColor ink)
{
    const std::array<int, 3> colour{ink.red(), ink.green(), ink.blue()};
    for (const QRect &rect : inside)
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            const uchar *amount = mask.constScanLine(y - origin.y());
            uchar *pixel = page.scanLine(y) + 3 * qsizetype(rect.left());
            for (int x = rect.left(); x <= rect.right(); ++x)
                for (const int c : colour) {
                    const int share = amount[x - origin.x()];
                    *pixel = static_cast<uchar>((*pixel * (255 - share) + c * share + 127) / 255);
                    ++pixel;
                }
        }
}

void printOne(QImage &page, const Region &region, const Face &face, QColor ink)
{
    QRegion inside;
    for (const QRect &rect : region.rects)
        inside += rect & page.rect();
    const QRect box = inside.boundingRect();
    if (box.isEmpty())
        return;
    QImage mask(box.size(), QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-box.topLeft());
    drawWords(painter, region.printed, region.at.first(), fontFor(face), face.heavier);
    painter.end();
    tint(page, mask, box.topLeft(), inside, ink);
}

} // namespace

bool printMasks(QImage &page, const Plan &plan, const Coverage &coverage)
{
    const bool any = std::any_of(plan.regions.begin(), plan.regions.end(), isPrinted);
    if (!any || qGuiApp == nullptr)
        return !any;
    Faces faces(page, plan, coverage);
    const QColor ink = inkOf(page, plan, coverage);
    for (const Region &region : plan.regions) {
        if (!isPrinted(region))
            continue;
        const Face face = faces.of(region);
        if (!canPrint(region.printed, fontFor(face)))
            return false;
        printOne(page, region, face, ink);
    }
    return true;
}

} // namespace redaction
