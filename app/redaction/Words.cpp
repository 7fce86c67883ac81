// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Typeset_p.h"
#include "app/redaction/Words_p.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>
#include <array>

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
    double widestOwn = 0;
    for (const QChar unit : text)
        widestOwn = std::max(widestOwn, metrics.horizontalAdvance(unit) / kDrawnEm);
    // Too narrow for slots of one width: as they go naturally, or digits would be narrowed for the
    // sake of stars, which many a face sets closer.
    const bool even = isEven(text) && room / count >= widestOwn;
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

/// Tints the part with the ink as far as the mask says, inside the region only. Both frames are
/// told by their top left on the page.
void tint(QImage &part, QPoint topLeft, const QImage &mask, QPoint origin, const QRegion &inside,
          QColor ink)
{
    const std::array<int, 3> colour{ink.red(), ink.green(), ink.blue()};
    for (const QRect &rect : inside &QRect(topLeft, part.size()))
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            const uchar *amount = mask.constScanLine(y - origin.y());
            uchar *pixel =
                part.scanLine(y - topLeft.y()) + 3 * qsizetype(rect.left() - topLeft.x());
            for (int x = rect.left(); x <= rect.right(); ++x)
                for (const int c : colour) {
                    const int share = amount[x - origin.x()];
                    *pixel = static_cast<uchar>((*pixel * (255 - share) + c * share + 127) / 255);
                    ++pixel;
                }
        }
}

} // namespace

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

void printWords(QImage &part, QPoint topLeft, const Region &region, const Face &face, QColor ink)
{
    QRegion inside;
    for (const QRect &rect : region.rects)
        inside += rect;
    const QRect box = inside.boundingRect();
    if (box.isEmpty() || !box.intersects(QRect(topLeft, part.size())))
        return;
    QImage mask(box.size(), QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-box.topLeft());
    drawWords(painter, region.printed, region.at.first(), fontFor(face), face.heavier);
    painter.end();
    tint(part, topLeft, mask, box.topLeft(), inside, ink);
}

} // namespace redaction
