// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"

#include <QWidget>

class QSlider;

namespace ui {

/// A page before and after, one beside the other's cut: the line between them follows the slider,
/// the mouse and the arrow keys. Where they are not of one shape, side by side.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    void setBefore(const PageImage &image);
    void setAfter(const PageImage &image);
    void clear();
    /// Share of the width that shows the page before, 0..1.
    void setCut(double share);
    double cut() const;

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF room() const;
    QRectF pageRect() const;
    bool isOneShape() const;
    void refresh();
    void cutAt(double x);
    void retranslate();

    PageImage m_before;
    PageImage m_after;
    QSlider *m_slider;
};

} // namespace ui
