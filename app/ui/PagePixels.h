// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"
#include "app/ui/BackgroundWork.h"

namespace ui {

class PageView;

/// Brings the pixels of one page into one view, coarse ones first and sharper ones when the view
/// asks for them: all of them, or where they would be too many, half the size, and the page's own
/// around what is seen.
class PagePixels final : public QObject
{
    Q_OBJECT

public:
    PagePixels(BackgroundWork &work, PageView &view, QObject *parent = nullptr);

    /// The view shows this page from now on; its pixels follow. nullptr: no page.
    void show(const report::ScanPage *page);

private:
    void connectWork();
    bool isOfPage(const QString &source, int page) const
    {
        return source == m_source && page == m_page;
    }
    void sharpen(double width, const QRectF &seen);
    void request(int longSide);
    void requestPart(const QRect &place);
    void release();

    BackgroundWork &m_work;
    PageView &m_view;
    QString m_source;
    int m_page = 0;
    QSize m_size;         ///< upright source pixels
    int m_wantedSide = 0; ///< long side of the pixels that were asked for
    PagePart m_part;      ///< the last that came
    QRect m_wantedPart;   ///< asked for and not here yet
    bool m_lacksParts = false;
};

} // namespace ui
