// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Face_p.h"
#include "app/redaction/Print_p.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace redaction {

namespace {

// Share of a reader's line box that an em takes: its boxes have some room around the ink.
constexpr double kEmShare = 0.71;
// Share of its natural width to which a mask is narrowed at most; then it is made smaller.
constexpr double kNarrowest = 0.7;
constexpr double kAlike = 1.45;       ///< heights by a larger factor apart are of other text
constexpr size_t kRowsAsked = 7;      ///< whose letters decide on the face of a column
constexpr double kAround = 12;        ///< line heights around a place in which its ink is measured
constexpr int kInkSamples = 200;      ///< a side of the grid
constexpr double kInkShare = 0.015;   ///< darkest share of the surroundings that is taken for ink
constexpr int kLeastContrast = 70;    ///< below which there is no text to take the ink from
const QColor kDefaultInk(45, 45, 48); ///< black print as cameras and scanners see it

/// The ink of uncovered text in a part of the page.
QColor inkIn(const QImage &page, QRect near, const Coverage &coverage)
{
    near &= page.rect();
    std::vector<QRgb> colours;
    const int stepX = std::max(1, near.width() / kInkSamples);
    const int stepY = std::max(1, near.height() / kInkSamples);
    for (int y = near.top(); y <= near.bottom(); y += stepY)
        for (int x = near.left(); x <= near.right(); x += stepX)
            if (!coverage.at(x, y))
                colours.push_back(page.pixel(x, y));
    if (colours.empty())
        return kDefaultInk;
    std::sort(colours.begin(), colours.end(),
              [](QRgb a, QRgb b) { return qGray(a) != qGray(b) ? qGray(a) < qGray(b) : a < b; });
    const size_t count =
        std::max<size_t>(1, static_cast<size_t>(kInkShare * static_cast<double>(colours.size())));
    if (qGray(colours[colours.size() / 2]) - qGray(colours[count / 2]) < kLeastContrast)
        return kDefaultInk;
    return QColor(colours[count / 2]);
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
};

QFont fontFor(const Face &face, double height)
{
    // Uyghur letters come from the system's own substitutes.
    QFont font(face.serif ? QStringLiteral("Noto Serif CJK SC")
                          : QStringLiteral("Noto Sans CJK SC"));
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(4, static_cast<int>(std::lround(kEmShare * height))));
    return font;
}

/// What goes for all words of one kind and about one size: a reader's boxes differ by a few pixels
/// from line to line, and the words of one column must not.
struct Usual
{
    double height = 0;
    Face face;
};

bool isAlike(const Region &a, const Region &b)
{
    if (a.why != b.why || a.printed.isEmpty() || a.at.isEmpty() || b.at.isEmpty())
        return false;
    const double one = a.at.first().height();
    const double other = b.at.first().height();
    return one < other * kAlike && other < one * kAlike;
}

/// Strokes of the first few rows in which a value was masked, in order of their thickness.
std::vector<Strokes> strokesOfRows(const QImage &page, const Plan &plan, const Coverage &coverage)
{
    std::vector<Strokes> rows;
    for (const Region &region : plan.regions) {
        if (region.why != Region::Why::Finding || region.printed.isEmpty() || region.at.isEmpty())
            continue;
        if (const auto strokes = strokesBeside(page, region.at.first(), coverage))
            rows.push_back(*strokes);
        if (rows.size() == kRowsAsked)
            break;
    }
    std::sort(rows.begin(), rows.end(),
              [](const Strokes &a, const Strokes &b) { return a.stems < b.stems; });
    return rows;
}

Usual usualFor(const QImage &page, const Plan &plan, const Region &region, const Coverage &coverage,
               const std::vector<Strokes> &rows)
{
    std::vector<double> heights;
    for (const Region &other : plan.regions)
        if (isAlike(other, region))
            heights.push_back(other.at.first().height());
    std::nth_element(heights.begin(), heights.begin() + static_cast<qsizetype>(heights.size() / 2),
                     heights.end());
    const auto serifs = std::count_if(rows.begin(), rows.end(),
                                      [](const Strokes &strokes) { return strokes.isSerif(); });
    Usual usual{heights[heights.size() / 2],
                {rows.empty() || 2 * serifs > static_cast<qsizetype>(rows.size()), false}};
    // Words printed again may be of a header.
    if (region.why != Region::Why::Added)
        return usual;
    if (const auto own = strokesBeside(page, region.at.first(), coverage)) {
        usual.face.serif = own->isSerif();
        usual.face.bold = !rows.empty() && own->isBolderThan(rows[rows.size() / 2]);
    }
    return usual;
}

/// Draws the words in white on black: how much ink each pixel of the region takes.
void drawWords(QPainter &painter, const QString &text, const ocr::Quad &place, QFont font)
{
    const double width = place.width();
    const double height = place.height();
    QTransform onPage;
    QPolygonF corners;
    for (const QPointF &corner : place.corners)
        corners << corner;
    if (!QTransform::quadToQuad(QPolygonF(QRectF(0, 0, width, height)).first(4), corners, onPage))
        return;
    double advance = QFontMetricsF(font).horizontalAdvance(text);
    if (advance * kNarrowest > width) {
        font.setPixelSize(std::max(
            4, static_cast<int>(std::floor(font.pixelSize() * width / (advance * kNarrowest)))));
        advance = QFontMetricsF(font).horizontalAdvance(text);
    }
    const QFontMetricsF metrics(font);
    const double narrow = advance > width ? width / advance : 1.0;
    painter.setTransform(onPage, true);
    painter.translate((width - advance * narrow) / 2,
                      (height + metrics.ascent() - metrics.descent()) / 2);
    painter.scale(narrow, 1.0);
    // As outlines: drawn text depends on which glyphs the process has cached before, and the proof
    // is made in another process than the page.
    QPainterPath outlines;
    outlines.addText(QPointF(0, 0), font, text);
    painter.fillPath(outlines, Qt::white);
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

void printOne(QImage &page, const Region &region, const QFont &font, QColor ink)
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
    drawWords(painter, region.printed, region.at.first(), font);
    painter.end();
    tint(page, mask, box.topLeft(), inside, ink);
}

} // namespace

bool printMasks(QImage &page, const Plan &plan, const Coverage &coverage)
{
    const std::vector<Strokes> rows = strokesOfRows(page, plan, coverage);
    // In even light all print is of one ink.
    const bool isEven = plan.isEvened();
    const QColor usualInk = isEven ? inkIn(page, page.rect(), coverage) : QColor();
    for (const Region &region : plan.regions) {
        if (region.printed.isEmpty() || region.at.isEmpty())
            continue;
        if (qGuiApp == nullptr)
            return false;
        const Usual usual = usualFor(page, plan, region, coverage, rows);
        printOne(page, region, fontFor(usual.face, usual.height),
                 isEven ? usualInk : inkIn(page, around(region.at.first()), coverage));
    }
    return true;
}

} // namespace redaction
