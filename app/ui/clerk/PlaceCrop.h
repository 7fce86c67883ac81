// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"
#include "ocr/base/Geometry.h"

#include <QWidget>

namespace ui {

/// A small piece of a page around one place, which is framed. Pixels only; never turned with the
/// language.
class PlaceCrop final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceCrop(QWidget *parent = nullptr);

    /// Upright source pixels, and how many the page has; hidden where there is none, or no image.
    void setPlace(QSize page, const ocr::Quad &place);
    void setImage(const PageImage &image);

Q_SIGNALS:
    /// The pixels at hand are too coarse for the place, with the page so many pixels of the screen
    /// wide; `seen`: upright source pixels. Once for each place.
    void sharperWanted(double width, const QRectF &seen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    PageImage m_image;
    QSize m_page;
    QRectF m_place;
    bool m_hasAsked = false;
};

} // namespace ui
