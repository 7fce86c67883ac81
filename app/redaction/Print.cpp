// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Print_p.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace redaction {

namespace {

// Share of a reader's line box that an em takes: its boxes have some room around the ink.
constexpr double kEmShare = 0.82;
// Share of its natural width to which a mask is narrowed at most; then it is made smaller.
constexpr double kNarrowest = 0.7;
constexpr double kAlike = 1.45;       ///< heights by a larger factor apart are of other text
constexpr double kAround = 6;         ///< line heights around a place in which its ink is measured
constexpr int kInkSamples = 200;      ///< a side of the grid
constexpr double kInkShare = 0.015;   ///< darkest share of the surroundings that is taken for ink
constexpr int kLeastContrast = 70;    ///< below which there is no text to take the ink from
const QColor kDefaultInk(45, 45, 48); ///< black print as cameras and scanners see it

/// The ink of uncovered text around a place.
QColor inkAround(const QImage &page, const ocr::Quad &place, const Coverage &coverage)
{
    const double reach = kAround * place.height();
    const QRect near =
        place.boundingRect().adjusted(-reach, -reach, reach, reach).toAlignedRect() & page.rect();
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

QFont fontFor(double height)
{
    // The face of most notices is a Song; Uyghur letters come from the system's own substitutes.
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(4, static_cast<int>(std::lround(kEmShare * height))));
    return font;
}

/// The usual height of masks about as high as this one: a reader's boxes differ by a few pixels
/// from line to line, and the words of one column must not.
double usualHeight(const Plan &plan, double height)
{
    std::vector<double> heights;
    for (const Region &region : plan.regions) {
        if (region.printed.isEmpty() || region.at.isEmpty())
            continue;
        const double other = region.at.first().height();
        if (other < height * kAlike && height < other * kAlike)
            heights.push_back(other);
    }
    if (heights.empty())
        return height;
    std::sort(heights.begin(), heights.end());
    return heights[heights.size() / 2];
}

void printOne(QPainter &painter, const QString &text, const ocr::Quad &place, double usual)
{
    const double width = place.width();
    const double height = place.height();
    QTransform onPage;
    QPolygonF corners;
    for (const QPointF &corner : place.corners)
        corners << corner;
    if (!QTransform::quadToQuad(QPolygonF(QRectF(0, 0, width, height)).first(4), corners, onPage))
        return;
    QFont font = fontFor(usual);
    double advance = QFontMetricsF(font).horizontalAdvance(text);
    if (advance * kNarrowest > width) {
        font.setPixelSize(std::max(
            4, static_cast<int>(std::floor(font.pixelSize() * width / (advance * kNarrowest)))));
        advance = QFontMetricsF(font).horizontalAdvance(text);
    }
    const QFontMetricsF metrics(font);
    const double narrow = advance > width ? width / advance : 1.0;
    painter.setTransform(onPage);
    painter.translate((width - advance * narrow) / 2,
                      (height + metrics.ascent() - metrics.descent()) / 2);
    painter.scale(narrow, 1.0);
    painter.setFont(font);
    painter.drawText(QPointF(0, 0), text);
    painter.resetTransform();
}

} // namespace

bool printMasks(QImage &page, const Plan &plan, const Coverage &coverage)
{
    for (const Region &region : plan.regions) {
        if (region.printed.isEmpty() || region.at.isEmpty())
            continue;
        if (qGuiApp == nullptr)
            return false;
        // Before the painter opens: it keeps the page busy.
        const QColor ink = inkAround(page, region.at.first(), coverage);
        QRegion inside;
        for (const QRect &rect : region.rects)
            inside += rect;
        QPainter painter(&page);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setClipRegion(inside);
        painter.setPen(ink);
        printOne(painter, region.printed, region.at.first(),
                 usualHeight(plan, region.at.first().height()));
    }
    return true;
}

} // namespace redaction
