// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/PagePixels.h"

#include "app/ui/canvas/PageView.h"

namespace ui {

namespace {

/// Long side of the pixels asked for first: two screens' worth, so that zooming in a little needs
/// no more.
constexpr int kFirstSide = 2600;
/// Long side at most: 64 Mpx at 4 bytes is what one page may take in the window.
constexpr int kSharpSide = 8000;

} // namespace

PagePixels::PagePixels(BackgroundWork &work, PageView &view, QObject *parent)
    : QObject(parent), m_work(work), m_view(view)
{
    connect(&m_view, &PageView::sharperWanted, this, [this] {
        if (m_page > 0 && m_wantedSide < kSharpSide)
            request(kSharpSide);
    });
    connect(&m_work, &BackgroundWork::pixelsReady, this,
            [this](const QString &source, int page, int longSide, const PageImage &image) {
                if (source == m_source && page == m_page && longSide == m_wantedSide)
                    m_view.setImage(image);
            });
    connect(&m_work, &BackgroundWork::pixelsFailed, this, [this](const QString &source, int page) {
        if (source == m_source && page == m_page)
            m_view.setMessage(tr("The picture cannot be shown. The list still holds."));
    });
}

void PagePixels::show(const report::ScanPage *page)
{
    m_source = page != nullptr ? page->source : QString();
    m_page = page != nullptr ? page->page.page : 0;
    m_wantedSide = 0;
    m_work.dropPixelRequests();
    if (page != nullptr)
        request(kFirstSide);
}

void PagePixels::request(int longSide)
{
    m_wantedSide = longSide;
    m_work.requestPixels(m_source, m_page, longSide, BackgroundWork::Urgency::Shown);
}

} // namespace ui
