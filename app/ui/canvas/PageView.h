// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"
#include "app/ui/review/Choice.h"

#include <QGraphicsView>
#include <QVariantAnimation>

namespace ui {

class HighlightItem;
class PageItem;

/// Shows one page with the frames around its findings: zoom, pan, fit. Scene frame: upright source
/// pixels, whatever the size of the pixels that were delivered. Stays left-to-right in every
/// language.
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

    /// Frames that row more strongly; -1: none.
    void light(int row);
    /// Glides to the row's place, with about a third of the page around it.
    void glideTo(int row);

    void zoomBy(double factor);
    void zoomTo(double screenPixelsPerPagePixel);
    void fitPage();
    double zoom() const { return transform().m11(); }

Q_SIGNALS:
    void findingClicked(int row);
    void zoomChanged(double zoom);
    /// The pixels at hand are too coarse for this zoom.
    void sharperWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void setZoom(double zoom);
    void clearFindings();

    QGraphicsScene m_scene;
    PageItem *m_page = nullptr; ///< owned by the scene
    QList<HighlightItem *> m_highlights;
    QVariantAnimation m_glide;
    QString m_message;
    QPoint m_pressedAt;
    bool m_fitted = true;
};

} // namespace ui
