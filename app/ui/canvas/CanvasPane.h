// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageView.h"

#include <QWidget>

class QLabel;
class QSlider;
class QSplitter;
class QToolButton;

namespace ui {

/// The page with its tools: zoom, turn, draw, and before and after in one view or side by side.
class CanvasPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasPane(QWidget *parent = nullptr);

    PageView &view() { return *m_view; }
    /// A page of so many upright source pixels; empty: none.
    void showPage(QSize size);
    /// Pixels that a covered copy of this page hides; asked for by coveredWanted().
    void setCovered(const QList<QRect> &rects);

    void setShown(PageView::Shown shown);
    /// The next of before, compare and after.
    void showNext();
    void setSideBySide(bool beside);
    bool isSideBySide() const { return m_isBeside; }
    /// Whether setCovered() has anything to do.
    bool showsCovered() const;

Q_SIGNALS:
    void coveredWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void connectBar();
    void refresh();
    void retranslate();
    void fitBar();

    QSplitter *m_views;
    PageView *m_view;
    PageView *m_beside; ///< the page after, beside the one before
    QSlider *m_cut;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_actual;
    QToolButton *m_fit;
    QToolButton *m_turnLeft;
    QToolButton *m_turnRight;
    QToolButton *m_draw;
    QToolButton *m_before;
    QToolButton *m_compare;
    QToolButton *m_after;
    QToolButton *m_sideBySide;
    QLabel *m_zoom;
    bool m_isBeside = false;
};

} // namespace ui
