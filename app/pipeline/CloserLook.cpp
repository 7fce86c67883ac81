// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Clippings_p.h"
#include "app/pipeline/CloserLook_p.h"

#include <algorithm>
#include <cmath>
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
/// Share of a box's core, the middle of its height, that lies in lines from which on it is one of
/// them, and the length of the rest, in heights of the box, from which on it tells more than they.
/// (Finders draw the edges of boxes here and there: the core hardly knows of that.)
constexpr double kKnown = 0.5;
constexpr double kMore = 0.7;
constexpr double kCore = 0.4;
/// In heights of the page's lines: a higher box is of several rows, read across. Print of that size
/// does not wait for a closer look.
constexpr double kHighest = 1.5;
/// So many times longer across the page's lines than along them, a box is of several rows, too.
constexpr double kLongest = 1.3;
/// Letters and digits of which a line that counts has so many: single ones are pieces of rulings.
constexpr int kFewest = 2;
/// Pixels of paper between parts, so that hardly a line runs from one to the next. With much more
/// of it the finder overlooks faint print.
constexpr int kGap = 24;
/// Pixels of parts that are on one picture, unless one part has more: all of a large page's covers
/// would take as much memory as the page.
constexpr double kBatch = 40e6;
/// In heights of the page's lines: what two halves of a large part share, so that a number is whole
/// in either.
constexpr int kShared = 20;
constexpr int kMostShared = 2000; ///< px, of halves that are over 3,000 px long

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
    const bool isAlong = quad.width() >= quad.height();
    const Quad core = isAlong ? quad.grown(0, -(1 - kCore) / 2 * quad.height())
                              : quad.grown(-(1 - kCore) / 2 * quad.width(), 0);
    double shared = 0;
    for (const ocr::TextLine &line : lines)
        if (isSure(line) && line.quad().boundingRect().intersects(core.boundingRect()))
            shared += ocr::sharedArea(core, line.quad());
    const double height = std::min(quad.width(), quad.height());
    const double more = (core.area() - shared) / std::max(1.0, kCore * height);
    return shared >= kKnown * core.area() && more < kMore * height;
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

/// A part as it is, or pieces of it that are no larger than a batch.
void split(const QRect &part, int shared, QList<QRect> &pieces)
{
    if (double(part.width()) * part.height() <= kBatch) {
        pieces.append(part);
        return;
    }
    const bool isWide = part.width() >= part.height();
    const int half = ((isWide ? part.width() : part.height()) + shared) / 2;
    QRect first = part;
    QRect second = part;
    if (isWide) {
        first.setWidth(half);
        second.setLeft(part.right() + 1 - half);
    } else {
        first.setHeight(half);
        second.setTop(part.bottom() + 1 - half);
    }
    split(first, shared, pieces);
    split(second, shared, pieces);
}

/// The parts as far as they lie on the page, in as many lists as pictures are needed.
QList<QList<QRect>> batchesOf(const QList<QRect> &parts, const QRect &page, int lineHeight)
{
    QList<QRect> pieces;
    for (const QRect &part : parts)
        if (const QRect there = part & page; !there.isEmpty())
            split(there, std::min(kShared * lineHeight, kMostShared), pieces);
    // Tall ones first: rows of equal height waste least.
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const QRect &a, const QRect &b) { return a.height() > b.height(); });
    QList<QList<QRect>> batches;
    double area = 0;
    for (const QRect &piece : std::as_const(pieces)) {
        const double own = double(piece.width()) * piece.height();
        if (batches.isEmpty() || area + own > kBatch) {
            batches.append(QList<QRect>());
            area = 0;
        }
        batches.last().append(piece);
        area += own;
    }
    return batches;
}

/// Looks at parts of one picture, and adds what was not found before.
class Looker
{
public:
    Looker(ocr::Page &page, ocr::Engine &engine, const ocr::Monitor &monitor)
        : m_page(page), m_engine(engine), m_acrossLines(page), m_quiet(monitor)
    {}

    ocr::Result<void> look(Clippings clippings, double scale);
    QList<ocr::TextLine> found() const { return m_found; }

private:
    bool isKnown(const Quad &quad) const
    {
        return isAmong(quad, m_page.lines) || isAmong(quad, m_found);
    }
    void add(ocr::TextLine line);

    ocr::Page &m_page;
    ocr::Engine &m_engine;
    const AcrossLines m_acrossLines;
    CancelOnly m_quiet;
    QList<ocr::TextLine> m_found;
};

/// Parts that overlap show the same line.
void Looker::add(ocr::TextLine line)
{
    if (isSure(line) && tellsSomething(line) && !isAmong(line.quad(), m_found))
        m_found.append(std::move(line));
}

ocr::Result<void> Looker::look(Clippings clippings, double scale)
{
    if (clippings.pixels().isNull())
        return noMemory();
    ocr::ReadRegions regions;
    regions.scale = scale;
    regions.isPassedOver = [&](const Quad &box) {
        const Quad quad = clippings.onPage(box);
        return quad.isEmpty() || m_acrossLines.holds(quad) || isKnown(quad);
    };
    for (const bool inverted : {false, true}) {
        if (inverted)
            clippings.pixels().invertPixels();
        const ocr::Result<QList<ocr::TextLine>> lines =
            m_engine.readPage(clippings.pixels(), regions, m_page.times, m_quiet);
        if (!lines)
            return lines.error();
        for (ocr::TextLine line : *lines) {
            line.place = clippings.onPage(line.place);
            add(std::move(line));
        }
    }
    return {};
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
    const int lineHeight = lineHeightOf(page);
    const QList<QList<QRect>> batches = batchesOf(parts, reading.rect(), lineHeight);
    double area = 0;
    for (const QList<QRect> &batch : batches)
        area += areaOf(batch, kGap);
    const ocr::Look first = engine.lastLook();
    const double scale =
        std::min(kCloser * first.scale, std::sqrt(kMostPages * first.pixels / std::max(1.0, area)));
    Looker looker(page, engine, monitor);
    for (const QList<QRect> &batch : batches) {
        const ocr::Result<void> looked = looker.look(Clippings(reading, batch, kGap), scale);
        if (!looked)
            return looked.error();
    }
    return looker.found();
}

} // namespace pipeline
