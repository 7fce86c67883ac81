// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/NewestRun.h"
#include "app/ui/canvas/BoxTool.h"
#include "app/ui/canvas/GridTool.h"
#include "app/ui/canvas/LinkItem.h"
#include "app/ui/canvas/Loupe.h"
#include "app/ui/canvas/PageImage.h"
#include "app/ui/review/Choice.h"

#include <QGraphicsView>
#include <QTimer>
#include <QVariantAnimation>

namespace ui {

class CoverItem;
class HighlightItem;
class PageItem;

/// Shows one page with the frames around its findings: zoom, pan, fit, turn, a loupe, boxes of
/// one's own, and what a covered copy would hide. Scene frame: upright source pixels, whatever the
/// size of the pixels that were delivered. Stays left-to-right in every language.
class PageView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// A new page of so many upright source pixels, yet without pixels and frames, and fitted.
    void showPage(QSize size);
    void clearPage();
    /// Pixels of the page that is shown, in any size.
    void setImage(const PageImage &image);
    /// Words in the place of a picture that cannot be shown.
    void setMessage(const QString &message);
    /// One frame for each row that has a place; rows count as in the list.
    void setFindings(const QList<ReviewRow> &findings);

    /// Frames that row more strongly, with what belongs to it; -1: none. A box of one's own can be
    /// changed while it is lit.
    void light(int row, const FindingLinks &links = {});
    int lit() const { return m_lit; }
    /// Glides to the row's place, with about a third of the page around it.
    void glideTo(int row);
    /// The same for a place that is on no row.
    void glideTo(const ocr::Quad &place) { glide(place.boundingRect()); }

    void zoomBy(double factor);
    void zoomTo(double screenPixelsPerPagePixel);
    void fitPage();
    double zoom() const { return m_zoom; }
    /// Turns what is shown clockwise by quarters; the page itself stays as it is.
    void turn(int quarters);
    int quarterTurns() const { return m_turns; }
    /// Whether the picture is being turned, after which it is drawn faster.
    bool isTurning() const;
    /// Holds a loupe over the mouse, or over the lit finding where the mouse is elsewhere.
    void setLoupe(bool held);
    bool hasLoupe() const { return m_loupe; }

    enum class Shown {
        Before,  ///< the page with its frames
        Compare, ///< before on the left of a line, after on its right
        After    ///< as a covered copy shows it
    };
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// Pixels that a covered copy hides.
    void setCovered(const QList<QRect> &rects);
    /// Where the line stands, as a share of the view's width, 0..1.
    void setCut(double share);
    double cut() const { return m_cut; }

    BoxTool &boxes() { return m_boxes; }
    /// The lines of a table, while somebody corrects them.
    GridTool &grid() { return m_grid; }
    /// Makes a step of what is in hand: an undo means it, and no closing loses it.
    void keep();
    /// A box in the middle of what is seen, for those who use no mouse.
    ocr::Quad middleBox() const;
    /// Shows the same part of the page as another view.
    void follow(const PageView &other);
    const PageImage &image() const;

Q_SIGNALS:
    void findingClicked(int row);
    void boxDrawn(const ocr::Quad &box);
    void boxChanged(int row, const ocr::Quad &box);
    void sheetChanged(int sheet, const ocr::Quad &corners);
    void gridChanged(int table, const ocr::TableGrid &grid);
    void drawingChanged(bool drawing);
    void imageChanged();
    void cutChanged(double share);
    /// Another part of the page is seen, or another size of it.
    void moved();
    void zoomChanged(double zoom);
    /// The pixels at hand are too coarse for what is `seen` (upright source pixels) of the page,
    /// which is `width` pixels of the screen wide. Told again as long as it holds, soon after each
    /// change of what is seen or of the pixels.
    void sharperWanted(double width, const QRectF &seen);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void glide(QRectF place);
    void setZoom(double zoom);
    std::optional<double> fittingZoom() const;
    void turnPicture();
    void wishSoon();
    void wantSharper();
    void clearFindings();
    void showLooks();
    double loupeZoom() const;
    QPointF loupeMiddle() const; ///< on the screen
    LoupeView loupeView() const;
    /// The page as it is turned on the screen.
    QSizeF turnedSize() const;
    QPointF pageAt(const QMouseEvent &event) const;
    bool isOnCut(QPointF at) const;
    void pointAt(QPointF at);
    void drawMessage(QPainter &painter);
    void noteMotion();

    struct Turned
    {
        PageImage image; ///< upright
        int quarters = 0;
        PageImage turned;
    };

    NewestRun<Turned> m_turning;
    QTimer m_wish; ///< runs until sharper pixels may be asked for; the scene moves us as it goes
    QGraphicsScene m_scene;
    PageItem *m_page = nullptr; ///< owned by the scene, as the next two
    CoverItem *m_covers = nullptr;
    LinkItem *m_links = nullptr;
    BoxTool m_boxes;
    GridTool m_grid;
    QList<HighlightItem *> m_highlights;
    QVariantAnimation m_glide;
    QTimer m_rest;        ///< runs while the view moves
    QTransform m_painted; ///< how the view stood when it was painted last
    QString m_message;
    QList<std::optional<ocr::Quad>> m_own; ///< by row: a box of one's own
    QPoint m_pressedAt;
    Shown m_shown = Shown::Before;
    double m_zoom = 1; ///< screen pixels for one of the page
    double m_cut = 0.5;
    int m_turns = 0;
    int m_lit = -1;
    bool m_loupe = false;
    bool m_wasRough = false;
    bool m_pullsCut = false;
    bool m_fitted = true;
};

} // namespace ui
