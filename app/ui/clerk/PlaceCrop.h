// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/PageImage.h"
#include "ocr/base/Geometry.h"

#include <QTransform>
#include <QWidget>

namespace ui {

/// A small piece of a page around one place, which is framed. Pixels only; never turned with the
/// language, but with the page. Of the page's own pixels it keeps those that it shows, also where
/// the view's are of another part by now.
class PlaceCrop final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceCrop(QWidget *parent = nullptr);

    /// Upright source pixels, and how many the page has; hidden where there is none, or no image.
    void setPlace(QSize page, const ocr::Quad &place);
    /// Of the place's page.
    void setImage(const PageImage &image);
    /// Clockwise by quarters, as the page is turned.
    void setTurns(int quarters);

Q_SIGNALS:
    /// The pixels at hand are too coarse for the place, with the page so many pixels of the screen
    /// wide; `seen`: upright source pixels. Once for each place, image and turn.
    void sharperWanted(double width, const QRectF &seen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    double zoom() const; ///< pixels of the screen for one of the page
    QTransform toScreen() const;
    QRectF seen() const;                    ///< of the page
    bool shows(const PagePart &part) const; ///< whether it holds all that is seen
    void keepWhatIsSeen();

    PageImage m_image;
    QSize m_page;
    QRectF m_place;
    int m_turns = 0;
    bool m_hasAsked = false;
};

} // namespace ui
