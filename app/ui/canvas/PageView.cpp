// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/canvas/PageView.h"

#include "app/ui/canvas/CoverItem.h"
#include "app/ui/canvas/HighlightItem.h"
#include "app/ui/canvas/PageItem.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kLeastZoom = 0.02; // or the whole page, where that is less
constexpr double kMostZoom = 8;
constexpr int kGlideMs = 150;         // as designed
constexpr int kRestMs = 100;          // without a paint elsewhere: the view rests
constexpr int kWishMs = 100;          // of motion: where it ends is what is to be sharp
constexpr double kShareAround = 0.34; // of the page's width: as designed, a third
constexpr double kFitMargin = 0.02;   // of the page's sides
constexpr double kLoupeZoom = 3;      // times what is shown …
constexpr double kLoupeLeast = 1;     // … at least the page's own pixels …
constexpr double kLoupeMost = 2;      // … and no more than twice those, or half more than shown
constexpr double kBoxShare = 0.2;     // of what is seen: the side of a box without a mouse
/// Above the page and its frames; frames have 0 to 20.
constexpr double kCoverLayer = 25;
constexpr double kLinkLayer = -1;

} // namespace

PageView::PageView(QWidget *parent)
    : QGraphicsView(parent), m_turning([this](const Turned &made) {
          m_page->takeTurned(made.image, made.quarters, made.turned);
      })
{
    setScene(&m_scene);
    m_page = new PageItem;     // NOLINT(cppcoreguidelines-owning-memory): the scene takes it
    m_page->setVisible(false); // until there is a page; without one it would be a white dot
    m_page->setZValue(-2);
    m_scene.addItem(m_page);
    m_links = new LinkItem; // NOLINT(cppcoreguidelines-owning-memory): the scene takes it
    m_links->setZValue(kLinkLayer);
    m_scene.addItem(m_links);
    m_covers = new CoverItem; // NOLINT(cppcoreguidelines-owning-memory): the scene takes it
    m_covers->setZValue(kCoverLayer);
    m_scene.addItem(m_covers);
    setLayoutDirection(Qt::LeftToRight); // pictures do not turn with the language
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    // Frames keep their width on the screen, so their scene rectangles change with the zoom.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Dark);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setMouseTracking(true); // for the loupe and the cursors of handles
    connect(&m_boxes, &BoxTool::drawn, this, &PageView::boxDrawn);
    connect(&m_boxes, &BoxTool::changed, this, &PageView::boxChanged);
    connect(&m_boxes, &BoxTool::sheetChanged, this, &PageView::sheetChanged);
    connect(&m_boxes, &BoxTool::updated, this, [this] {
        viewport()->setCursor(m_boxes.isDrawing() ? Qt::CrossCursor : Qt::ArrowCursor);
        viewport()->update();
        Q_EMIT drawingChanged(m_boxes.isDrawing());
    });
    connect(&m_grid, &GridTool::changed, this, &PageView::gridChanged);
    connect(&m_grid, &GridTool::updated, this, [this] {
        viewport()->setCursor(Qt::ArrowCursor);
        viewport()->update();
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_wasRough)
            viewport()->update();
    });
    m_wish.setSingleShot(true);
    m_wish.setInterval(kWishMs);
    connect(&m_wish, &QTimer::timeout, this, &PageView::wantSharper);
    connect(this, &PageView::moved, this, &PageView::wishSoon);
    connect(this, &PageView::imageChanged, this, &PageView::wishSoon);
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const QRectF frame = value.toRectF();
        if (frame.isEmpty())
            return;
        setZoom(viewport()->width() / frame.width());
        centerOn(frame.center());
    });
}

void PageView::showPage(QSize size)
{
    m_glide.stop();
    clearFindings();
    m_message.clear();
    m_page->setPageSize(size);
    m_covers->setPageSize(size);
    m_links->setPageSize(size);
    m_boxes.setPage(QRectF(QPointF(), QSizeF(size)));
    m_grid.setPage(QRectF(QPointF(), QSizeF(size)));
    const QRectF page{QPointF(), QSizeF(size)};
    // Room around the page lets any corner of it stand in the middle of the view.
    m_scene.setSceneRect(page.adjusted(-page.width(), -page.height(), page.width(), page.height()));
    m_page->setVisible(!size.isEmpty());
    fitPage();
}

void PageView::clearPage()
{
    showPage(QSize());
}

void PageView::setImage(const PageImage &image)
{
    m_message.clear();
    m_page->setImage(image);
    turnPicture();
    viewport()->update();
    Q_EMIT imageChanged();
}

void PageView::setMessage(const QString &message)
{
    m_message = message;
    viewport()->update();
}

void PageView::clearFindings()
{
    m_page->setFrames({});
    qDeleteAll(m_highlights);
    m_highlights.clear();
    m_own.clear();
    m_lit = -1;
}

void PageView::setFindings(const QList<ReviewRow> &findings)
{
    clearFindings();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        m_own.append(findings[i].choice.box);
        if (findings[i].row.quads.isEmpty())
            continue;
        auto *item =
            new HighlightItem(findings[i].row, static_cast<int>(i)); // NOLINT: the scene takes it
        m_scene.addItem(item);
        m_highlights.append(item);
    }
    showLooks();
}

void PageView::light(int row, const FindingLinks &links)
{
    m_lit = row;
    for (HighlightItem *item : std::as_const(m_highlights))
        item->setLit(item->row() == row);
    m_links->setLinks(links);
    const std::optional<ocr::Quad> own = m_own.value(row);
    // Corners and lines stay in hand while the page is decided about.
    if (!m_grid.isEditing() && (own || !m_boxes.editsSheet()))
        m_boxes.edit(own ? row : -1, own.value_or(ocr::Quad()));
    showLooks();
}

/// Frames stand on the page before, never on what a copy shows.
void PageView::showLooks()
{
    const bool isBefore = m_shown == Shown::Before;
    for (HighlightItem *item : std::as_const(m_highlights))
        item->setVisible(isBefore && (m_boxes.row() < 0 || m_boxes.editsSheet() ||
                                      item->row() != m_boxes.row()));
    m_page->setFrames(m_highlights); // one that is lit comes to the top
    m_links->setVisible(isBefore);
    m_covers->setVisible(!isBefore);
    m_covers->setCut(m_shown == Shown::Compare ? std::optional(m_cut * viewport()->width())
                                               : std::nullopt);
    viewport()->update();
}

void PageView::setShown(Shown shown)
{
    m_shown = shown;
    showLooks();
}

void PageView::setCovered(const QList<QRect> &rects)
{
    m_covers->setCovered(rects);
}

void PageView::setCut(double share)
{
    m_cut = std::clamp(share, 0.0, 1.0);
    showLooks();
    Q_EMIT cutChanged(m_cut);
}

QSizeF PageView::turnedSize() const
{
    const QSizeF page = m_page->boundingRect().size();
    return m_turns % 2 == 0 ? page : page.transposed();
}

void PageView::glideTo(int row)
{
    const auto found =
        std::find_if(m_highlights.cbegin(), m_highlights.cend(),
                     [row](const HighlightItem *item) { return item->row() == row; });
    if (found != m_highlights.cend())
        glide((*found)->shape().boundingRect());
}

void PageView::glide(QRectF place)
{
    if (place.isEmpty() || viewport()->width() <= 0)
        return;
    // All as it is turned: a width is one of the screen.
    const QPointF middle = place.center();
    if (m_turns % 2 != 0)
        place = QRectF(QPointF(), place.size().transposed());
    double width = std::max(turnedSize().width() * kShareAround, place.width() * 1.3);
    // A tall place has to fit as well.
    const double aspect = static_cast<double>(viewport()->width()) / viewport()->height();
    width = std::clamp(std::max(width, place.height() * 1.3 * aspect),
                       viewport()->width() / kMostZoom, viewport()->width() / kLeastZoom);
    const auto frame = [aspect](QPointF at, double wide) {
        return QRectF(at - QPointF(wide / 2, wide / aspect / 2), QSizeF(wide, wide / aspect));
    };
    m_fitted = false;
    m_glide.stop();
    m_glide.setStartValue(
        frame(mapToScene(viewport()->rect().center()), viewport()->width() / m_zoom));
    m_glide.setEndValue(frame(middle, width));
    m_glide.start();
}

void PageView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, std::min(kLeastZoom, fittingZoom().value_or(kLeastZoom)), kMostZoom);
    QTransform toScreen;
    toScreen.rotate(90 * m_turns);
    toScreen.scale(m_zoom, m_zoom);
    setTransform(toScreen);
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT moved();
}

void PageView::wishSoon()
{
    if (!m_wish.isActive()) // also amid a long motion, not only after it
        m_wish.start();
}

void PageView::wantSharper()
{
    const QRectF page = m_page->boundingRect();
    const double width = page.width() * (m_loupe ? loupeZoom() : m_zoom) * devicePixelRatioF();
    const QRectF seen =
        page & (m_loupe ? loupeView().seen() : mapToScene(viewport()->rect()).boundingRect());
    if (!seen.isEmpty() && m_page->image().isCoarse(seen, width, page.size().toSize()))
        Q_EMIT sharperWanted(width, seen);
}

void PageView::zoomBy(double factor)
{
    m_fitted = false;
    m_glide.stop();
    setZoom(zoom() * factor);
}

void PageView::zoomTo(double screenPixelsPerPagePixel)
{
    m_fitted = false;
    m_glide.stop();
    setZoom(screenPixelsPerPagePixel);
}

bool PageView::isTurning() const
{
    return m_page->isTurning();
}

/// Beside the window: it takes half a second for the largest pages, which are drawn turned
/// meanwhile.
void PageView::turnPicture()
{
    if (m_page->startsTurning()) {
        m_turning.start([image = m_page->image(), turns = m_turns] {
            return Turned{image, turns, image.turned(turns)};
        });
    } else if (!m_page->isTurning()) {
        m_turning.drop();
    }
}

void PageView::turn(int quarters)
{
    const QPointF middle = mapToScene(viewport()->rect().center());
    m_turns = ((m_turns + quarters) % 4 + 4) % 4;
    m_page->setTurns(m_turns);
    turnPicture();
    m_glide.stop();
    if (m_fitted) {
        fitPage();
        return;
    }
    setZoom(m_zoom);
    centerOn(middle);
}

/// Nothing without a page, or without room for it.
std::optional<double> PageView::fittingZoom() const
{
    const QSizeF page = turnedSize();
    if (page.isEmpty() || viewport()->width() <= 0 || viewport()->height() <= 0)
        return {};
    return (1 - 2 * kFitMargin) *
           std::min(viewport()->width() / page.width(), viewport()->height() / page.height());
}

void PageView::fitPage()
{
    m_fitted = true;
    m_glide.stop();
    const std::optional<double> zoom = fittingZoom();
    if (!zoom)
        return;
    setZoom(*zoom);
    centerOn(m_page->boundingRect().center());
}

double PageView::loupeZoom() const
{
    return std::clamp(m_zoom * kLoupeZoom, kLoupeLeast, std::max(kLoupeMost, m_zoom * 1.5));
}

QPointF PageView::loupeMiddle() const
{
    const auto lit = std::find_if(m_highlights.cbegin(), m_highlights.cend(),
                                  [this](const HighlightItem *i) { return i->row() == m_lit; });
    if (!viewport()->underMouse() && lit != m_highlights.cend())
        return mapFromScene((*lit)->shape().boundingRect().center());
    return viewport()->mapFromGlobal(QCursor::pos());
}

LoupeView PageView::loupeView() const
{
    const QPointF middle = loupeMiddle();
    return {middle, mapToScene(middle.toPoint()), m_page->boundingRect().size().toSize(),
            loupeZoom(), m_turns};
}

void PageView::setLoupe(bool held)
{
    if (held == m_loupe)
        return;
    m_loupe = held;
    wishSoon();
    viewport()->update();
}

ocr::Quad PageView::middleBox() const
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect() & m_page->boundingRect();
    const QRectF around = seen.isEmpty() ? m_page->boundingRect() : seen;
    const QSizeF size = around.size() * kBoxShare;
    return ocr::Quad::fromRect(
        QRectF(around.center() - QPointF(size.width() / 2, size.height() / 2), size));
}

void PageView::follow(const PageView &other)
{
    m_fitted = false;
    m_turns = other.m_turns;
    m_page->setTurns(m_turns);
    turnPicture();
    if (!qFuzzyCompare(m_zoom, other.m_zoom) || transform() != other.transform())
        setZoom(other.m_zoom);
    centerOn(other.mapToScene(other.viewport()->rect().center()));
}

const PageImage &PageView::image() const
{
    return m_page->image();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT moved();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitPage();
    showLooks();
}

/// One paint soon after another and elsewhere is motion; what it left rough is painted again when
/// it rests.
void PageView::noteMotion()
{
    const QTransform stands = viewportTransform();
    const bool isMoving = m_rest.isActive() && stands != m_painted;
    m_page->setRough(isMoving);
    m_painted = stands;
    m_wasRough = isMoving;
    m_rest.start(kRestMs);
}

void PageView::drawBackground(QPainter *painter, const QRectF &)
{
    noteMotion();
    const QColor around = palette().color(QPalette::Dark);
    if (m_page->isVisible()) {
        m_page->draw(*painter, viewportTransform(), around);
        return;
    }
    // Straight: a turned rectangle is filled many times more slowly.
    painter->save();
    painter->resetTransform();
    painter->fillRect(viewport()->rect(), around);
    painter->restore();
}

void PageView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    if (m_shown == Shown::Before) {
        m_grid.paint(*painter, viewportTransform());
        m_boxes.paint(*painter, viewportTransform());
    }
    if (m_shown == Shown::Compare) {
        const double x = m_cut * viewport()->width();
        painter->setPen(QPen(Qt::white, 4));
        painter->drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
    }
    painter->restore();
    if (m_loupe)
        drawLoupe(*painter, m_page->image(), loupeView(), palette().color(QPalette::Highlight));
    drawMessage(*painter);
}

void PageView::drawMessage(QPainter &painter)
{
    if (m_message.isEmpty())
        return;
    painter.save();
    painter.resetTransform();
    const QRect box = viewport()->rect().adjusted(40, 40, -40, -40);
    const QRect text =
        painter.fontMetrics().boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRect(text.adjusted(-16, -12, 16, 12));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    painter.restore();
}

} // namespace ui
