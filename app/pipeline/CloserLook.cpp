// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/CloserLook_p.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

namespace pipeline {

namespace {

using ocr::Quad;

constexpr double kCloser = 2;
/// A look costs no more than the search for text on so many pages: all of `redact` is to take at
/// most four times as long as `scan`.
constexpr double kMostPages = 1.5;
/// Readers stay below this on what is no text.
constexpr double kSure = 0.6;
/// Share of a box that lies in lines from which on it is one of them.
constexpr double kKnown = 0.5;
/// In heights of the page's lines: a higher box is of several rows, read across. Print of that size
/// does not wait for a closer look.
constexpr double kHighest = 1.5;
/// So many times longer across the page's lines than along them, a box is of several rows, too.
constexpr double kLongest = 1.3;
/// Letters and digits of which a line that counts has so many: single ones are pieces of rulings.
constexpr int kFewest = 2;
constexpr int kGap = 24; ///< paper between parts, so that no line runs from one to the next

ocr::Error noMemory()
{
    return {ocr::Error::Code::EngineFailed,
            QStringLiteral("There is too little memory to look at covers more closely.")};
}

/// Tells of a cancel only: progress is the page's, and it never falls.
class CancelOnly final : public ocr::Monitor
{
public:
    explicit CancelOnly(const ocr::Monitor &monitor) : m_monitor(monitor) {}
    bool isCancelled() const override { return m_monitor.isCancelled(); }
    void setProgress(double) override {}

private:
    const ocr::Monitor &m_monitor;
};

/// Parts of a page side by side on one picture, in the page's own pixels.
class Clippings
{
public:
    Clippings(const QImage &page, QList<QRect> parts);

    QImage &pixels() { return m_pixels; }
    /// Back on the page; empty for what lies in no part.
    Quad onPage(const Quad &quad) const;
    ocr::Place onPage(const ocr::Place &place) const;

private:
    struct Clipping
    {
        QRect at; ///< on the picture
        QPoint fromPage;
    };

    QSize arrange(const QList<QRect> &parts, int width);
    const Clipping *clippingOf(const Quad &quad) const;

    std::vector<Clipping> m_clippings;
    QImage m_pixels;
};

Clippings::Clippings(const QImage &page, QList<QRect> parts)
{
    // Tall ones first: rows of equal height waste least.
    std::stable_sort(parts.begin(), parts.end(),
                     [](const QRect &a, const QRect &b) { return a.height() > b.height(); });
    double area = 0;
    int widest = 0;
    for (const QRect &part : std::as_const(parts)) {
        area += double(part.width() + kGap) * (part.height() + kGap);
        widest = std::max(widest, part.width());
    }
    const QSize size =
        arrange(parts, std::max(widest + 2 * kGap, static_cast<int>(std::sqrt(area))));
    m_pixels = QImage(size, QImage::Format_BGR888);
    if (m_pixels.isNull())
        return;
    m_pixels.fill(Qt::white);
    for (const Clipping &clipping : m_clippings) {
        const QRect from = clipping.at.translated(-clipping.fromPage);
        for (int y = 0; y < from.height(); ++y)
            std::memcpy(m_pixels.scanLine(clipping.at.top() + y) +
                            3 * qsizetype(clipping.at.left()),
                        page.constScanLine(from.top() + y) + 3 * qsizetype(from.left()),
                        3 * static_cast<size_t>(from.width()));
    }
}

/// Row after row, as wide as told.
QSize Clippings::arrange(const QList<QRect> &parts, int width)
{
    QPoint next(kGap, kGap);
    int rowHeight = 0;
    for (const QRect &part : parts) {
        if (next.x() > kGap && next.x() + part.width() + kGap > width) {
            next = QPoint(kGap, next.y() + rowHeight + kGap);
            rowHeight = 0;
        }
        m_clippings.push_back({QRect(next, part.size()), next - part.topLeft()});
        next.rx() += part.width() + kGap;
        rowHeight = std::max(rowHeight, part.height());
    }
    return {width, next.y() + rowHeight + kGap};
}

const Clippings::Clipping *Clippings::clippingOf(const Quad &quad) const
{
    const QPointF center = quad.center();
    const auto found =
        std::find_if(m_clippings.begin(), m_clippings.end(), [center](const Clipping &clipping) {
            return QRectF(clipping.at).contains(center);
        });
    return found == m_clippings.end() ? nullptr : &*found;
}

Quad moved(Quad quad, QPointF by)
{
    for (QPointF &corner : quad.corners)
        corner += by;
    return quad;
}

Quad Clippings::onPage(const Quad &quad) const
{
    const Clipping *clipping = clippingOf(quad);
    return clipping == nullptr ? Quad() : moved(quad, -clipping->fromPage);
}

ocr::Place Clippings::onPage(const ocr::Place &place) const
{
    const Clipping *clipping = clippingOf(place.quads.first());
    QList<Quad> quads;
    for (const Quad &quad : place.quads)
        if (clipping != nullptr)
            quads.append(moved(quad, -clipping->fromPage));
    return ocr::Place::onPage(quads);
}

bool isSure(const ocr::TextLine &line)
{
    return !line.place.quads.isEmpty() && line.confidence() >= kSure;
}

bool tellsSomething(const ocr::TextLine &line)
{
    const QString text = line.text();
    return std::count_if(text.begin(), text.end(),
                         [](QChar unit) { return unit.isLetterOrNumber(); }) >= kFewest;
}

bool isAmong(const Quad &quad, const QList<ocr::TextLine> &lines)
{
    double shared = 0;
    for (const ocr::TextLine &line : lines)
        if (isSure(line) && line.quad().boundingRect().intersects(quad.boundingRect()))
            shared += ocr::sharedArea(quad, line.quad());
    return shared >= kKnown * quad.area();
}

/// Whether the box holds no line of the page's kind: several rows or columns, read across.
class AcrossLines
{
public:
    explicit AcrossLines(const ocr::Page &page) : m_highest(kHighest * lineHeightOf(page))
    {
        const auto level =
            std::count_if(page.lines.begin(), page.lines.end(), [](const ocr::TextLine &line) {
                const QRectF box = line.quad().boundingRect();
                return box.width() >= box.height();
            });
        m_isLevel = 2 * level >= page.lines.size();
    }

    bool holds(const Quad &quad) const
    {
        const QRectF box = quad.boundingRect();
        const double along = m_isLevel ? box.width() : box.height();
        const double across = m_isLevel ? box.height() : box.width();
        return std::min(quad.width(), quad.height()) > m_highest || across > kLongest * along;
    }

private:
    double m_highest = 0;
    bool m_isLevel = true;
};

/// Twice that at which the page was looked at, on its smallest sheet; less where that costs too
/// much.
double closerScale(const ocr::Page &page, QSize clippings, const ocr::Engine &engine)
{
    double scale = 0;
    double looked = 0; // pixels at which the page was looked at
    for (const ocr::Sheet &sheet : page.sheets) {
        const QSize size =
            (sheet.quad.boundingRect().toAlignedRect() & QRect(0, 0, page.width, page.height))
                .size();
        if (size.isEmpty())
            continue;
        const double own = engine.scaleFor(size);
        scale = std::max(scale, own);
        looked += own * own * size.width() * size.height();
    }
    const double most = kMostPages * looked / (double(clippings.width()) * clippings.height());
    return std::min(kCloser * scale, std::sqrt(most));
}

} // namespace

int lineHeightOf(const ocr::Page &page)
{
    std::vector<double> heights;
    for (const ocr::TextLine &line : page.lines)
        if (isSure(line))
            heights.push_back(line.quad().height());
    if (heights.empty())
        return 40;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return static_cast<int>(std::ceil(*middle));
}

ocr::Result<QList<ocr::TextLine>> lookCloser(const QImage &reading, ocr::Page &page,
                                             const QList<QRect> &parts, ocr::Engine &engine,
                                             ocr::Monitor &monitor)
{
    QList<ocr::TextLine> found;
    if (parts.isEmpty())
        return found;
    Clippings clippings(reading, parts);
    if (clippings.pixels().isNull())
        return noMemory();
    const AcrossLines acrossLines(page);
    ocr::ReadRegions regions;
    regions.scale = closerScale(page, clippings.pixels().size(), engine);
    regions.isPassedOver = [&](const Quad &box) {
        const Quad quad = clippings.onPage(box);
        return quad.isEmpty() || acrossLines.holds(quad) || isAmong(quad, page.lines) ||
               isAmong(quad, found);
    };
    CancelOnly quiet(monitor);
    for (const bool inverted : {false, true}) {
        if (inverted)
            clippings.pixels().invertPixels();
        const ocr::Result<QList<ocr::TextLine>> lines =
            engine.readPage(clippings.pixels(), regions, page.times, quiet);
        if (!lines)
            return lines.error();
        for (ocr::TextLine line : *lines) {
            line.place = clippings.onPage(line.place);
            if (isSure(line) && tellsSomething(line))
                found.append(std::move(line));
        }
    }
    return found;
}

} // namespace pipeline
