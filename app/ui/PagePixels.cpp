// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/PagePixels.h"

#include "app/ui/canvas/PageView.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Long side of the pixels asked for first: two screens' worth, so that zooming in a little needs
/// no more.
constexpr int kFirstSide = 2600;
/// What one page may take in the window: 256 MB at 4 bytes, and a third more for smaller sizes. A
/// larger page comes in half its size, and a part of it (192 MB) as it is.
constexpr qint64 kMostPixels = 64'000'000;
/// Side of such a part: several screens, so that moving about asks rarely. Each asks for the whole
/// page to be decoded, which takes seconds; to keep all of it would take 600 MB of a laptop's 4 GB.
constexpr int kPartSide = 8000;

bool fitsWhole(QSize page)
{
    return qint64(page.width()) * page.height() <= kMostPixels;
}

/// Around what is seen, and so large that this lies wholly in it.
QRect partAround(const QRectF &seen, QSize page)
{
    const int leastWidth = static_cast<int>(std::ceil(seen.width())) + 2;
    const int leastHeight = static_cast<int>(std::ceil(seen.height())) + 2;
    const auto other = [](int side) { return static_cast<int>(kMostPixels / std::max(side, 1)); };
    int width = std::min(page.width(), std::max(kPartSide, leastWidth));
    const int height = std::min(page.height(), std::max(other(width), leastHeight));
    width = std::min(page.width(), std::max(other(height), leastWidth));
    const auto begin = [](double middle, int side, int whole) {
        return std::clamp(qRound(middle - side / 2.0), 0, whole - side);
    };
    return {begin(seen.center().x(), width, page.width()),
            begin(seen.center().y(), height, page.height()), width, height};
}

} // namespace

PagePixels::PagePixels(BackgroundWork &work, PageView &view, QObject *parent)
    : QObject(parent), m_work(work), m_view(view)
{
    connect(&m_view, &PageView::sharperWanted, this, &PagePixels::sharpen);
    connectWork();
}

void PagePixels::connectWork()
{
    connect(&m_work, &BackgroundWork::pixelsReady, this,
            [this](const QString &source, int page, int longSide, const PageImage &image) {
                if (isOfPage(source, page) && longSide == m_wantedSide)
                    m_view.setImage(image.withPart(m_part));
            });
    connect(&m_work, &BackgroundWork::pixelsFailed, this, [this](const QString &source, int page) {
        if (isOfPage(source, page))
            m_view.setMessage(tr("The picture cannot be shown. The list still holds."));
    });
    connect(&m_work, &BackgroundWork::partReady, this,
            [this](const QString &source, int page, const PagePart &part) {
                if (!isOfPage(source, page) || part.place != m_wantedPart)
                    return;
                m_wantedPart = {};
                m_part = part;
                m_view.setImage(m_view.image().withPart(part));
            });
    connect(&m_work, &BackgroundWork::partFailed, this,
            [this](const QString &source, int page, const QRect &place) {
                if (!isOfPage(source, page) || place != m_wantedPart)
                    return;
                m_wantedPart = {};
                m_lacksParts = true; // what is there stays, and nothing is asked again and again
            });
    connect(&m_work, &BackgroundWork::pixelRequestsDropped, this, &PagePixels::release);
}

void PagePixels::show(const report::ScanPage *page)
{
    m_source = page != nullptr ? page->source : QString();
    m_page = page != nullptr ? page->page.page : 0;
    m_size = page != nullptr ? QSize(page->page.width, page->page.height) : QSize();
    m_wantedSide = 0;
    m_part = {};
    m_lacksParts = false;
    m_work.dropPixelRequests();
    if (page != nullptr)
        request(kFirstSide);
}

/// Two views may have a page; the one that nobody sees keeps no part of it.
void PagePixels::release()
{
    m_wantedPart = {};
    if (m_view.isVisible() || m_part.pixels.isNull())
        return;
    m_part = {};
    m_view.setImage(m_view.image().withPart({}));
}

void PagePixels::sharpen(double width, const QRectF &seen)
{
    if (m_page <= 0)
        return;
    const bool isWhole = fitsWhole(m_size);
    const double half = m_size.width() * PageImage::kPartFrom;
    if (!isWhole && width > half * PageImage::kCoarseFrom && m_wantedPart.isNull() && !m_lacksParts)
        requestPart(partAround(seen, m_size));
    // What lies around the part, when the page is moved.
    const int longSide = std::max(m_size.width(), m_size.height());
    const int sharpSide = isWhole ? longSide : (longSide + 1) / 2;
    if (m_wantedSide < sharpSide)
        request(sharpSide);
}

void PagePixels::request(int longSide)
{
    m_wantedSide = longSide;
    m_work.requestPixels(m_source, m_page, longSide, BackgroundWork::Urgency::Shown);
}

void PagePixels::requestPart(const QRect &place)
{
    m_wantedPart = place;
    m_work.requestPart(m_source, m_page, place, m_size);
}

} // namespace ui
