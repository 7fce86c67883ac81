// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What somebody sees otherwise than it was read: corners of a sheet, lines of a table.
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/models/FindingModel.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/Decisions.h"
#include "ocr/base/SheetLines.h"

#include <QLineF>

#include <algorithm>

namespace ui {

void ReviewPage::correctCorners()
{
    const report::ScanPage *page = m_pages.pageAt(currentPage());
    if (m_view->boxes().editsSheet() || page == nullptr) {
        m_view->boxes().stopEditing();
        return;
    }
    const QList<ocr::Sheet> sheets = m_decisions.corrected(*page).sheets;
    const QPointF middle = m_view->mapToScene(m_view->viewport()->rect().center());
    const auto seen = std::find_if(sheets.cbegin(), sheets.cend(), [&](const ocr::Sheet &sheet) {
        return sheet.quad.contains(middle);
    });
    const auto sheet = seen == sheets.cend() ? sheets.cbegin() : seen;
    if (sheet == sheets.cend())
        return;
    m_correctedPage = keyOf(*page);
    m_canvas->setShown(PageView::Shown::Before);
    m_view->fitPage();
    m_view->grid().stopEditing();
    m_view->boxes().editSheet(static_cast<int>(sheet - sheets.cbegin()) + 1, sheet->quad);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

/// As it was read; null where it is gone.
const report::ScanPage *ReviewPage::correctedPage() const
{
    for (int row = 0; const report::ScanPage *page = m_pages.pageAt(row); ++row) {
        if (keyOf(*page) == m_correctedPage)
            return page;
    }
    return nullptr;
}

void ReviewPage::changeCorners(int sheet, const ocr::Quad &corners)
{
    Choice choice;
    choice.corners = corners;
    const report::ScanPage *page = correctedPage();
    const bool isRead = page == nullptr || ocr::placesNeverRead(page->page, corners).isEmpty();
    m_decisions.decide({{Decisions::cornersKey(m_correctedPage, sheet), choice}},
                       tr("corners corrected"));
    if (!isRead)
        Q_EMIT unreadPartTaken();
}

/// The table of the finding that is lit, else the one under the mouse, else the one nearest to the
/// middle of what is seen; -1: the page has none.
int ReviewPage::tableInHand(const ocr::Page &page) const
{
    if (const ReviewRow *row = chosen();
        row != nullptr && row->row.table >= 0 && row->row.table < page.tables.size())
        return row->row.table;
    QPoint at = m_view->viewport()->mapFromGlobal(QCursor::pos());
    if (!m_view->viewport()->underMouse())
        at = m_view->viewport()->rect().center();
    const QPointF place = m_view->mapToScene(at);
    const auto distance = [&](const ocr::Table &table) {
        return table.quad.contains(place) ? 0 : QLineF(table.quad.center(), place).length();
    };
    const auto nearest = std::min_element(
        page.tables.cbegin(), page.tables.cend(),
        [&](const ocr::Table &a, const ocr::Table &b) { return distance(a) < distance(b); });
    return nearest == page.tables.cend() ? -1 : static_cast<int>(nearest - page.tables.cbegin());
}

bool ReviewPage::correctBorders()
{
    const report::ScanPage *page = m_pages.pageAt(currentPage());
    if (m_view->grid().isEditing() || page == nullptr) {
        m_view->grid().stopEditing();
        return page != nullptr;
    }
    const int table = tableInHand(page->page);
    if (table < 0)
        return false;
    m_correctedPage = keyOf(*page);
    m_canvas->setShown(PageView::Shown::Before);
    m_view->boxes().setDrawing(false);
    m_view->boxes().stopEditing();
    m_view->glideTo(page->page.tables[table].quad); // all of it, with its ends
    m_view->grid().edit(table, page->page.tables[table], gridNow(*page, table));
    m_view->setFocus(Qt::ShortcutFocusReason);
    return true;
}

ocr::TableGrid ReviewPage::gridNow(const report::ScanPage &page, int table) const
{
    const Choice choice = m_decisions.of(Decisions::bordersKey(keyOf(page), table + 1));
    const ocr::Table &read = page.page.tables[table];
    // Lines that do not fit it are of another reading: copies and judgement do without them.
    return choice.grid && ocr::fits(*choice.grid, read) ? *choice.grid : ocr::gridOf(read);
}

void ReviewPage::changeBorders(int table, const ocr::TableGrid &grid)
{
    Choice choice; // lines as they were read are no correction
    if (const report::ScanPage *page = correctedPage();
        page != nullptr && grid != ocr::gridOf(page->page.tables[table]))
        choice.grid = grid;
    m_decisions.decide({{Decisions::bordersKey(m_correctedPage, table + 1), choice}},
                       tr("table corrected"));
}

/// A step may have been undone.
void ReviewPage::refreshBorders()
{
    const report::ScanPage *page = m_pages.pageAt(currentPage());
    if (!m_view->grid().isEditing() || page == nullptr || keyOf(*page) != m_correctedPage)
        return;
    m_view->grid().setGrid(gridNow(*page, m_view->grid().table()));
}

} // namespace ui
