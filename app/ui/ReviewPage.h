// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/canvas/LinkItem.h"
#include "app/ui/review/Queue.h"

#include <QSet>
#include <QWidget>

class QListView;

namespace ui {

class CanvasPane;
class Decisions;
class FindingModel;
class FindingsPanel;
class NoticeTypeBar;
class PageModel;
class PageView;

/// The three panes: pages, the page that is shown, and its findings; keeps list and page in step.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(PageModel &pages, FindingModel &findings, Decisions &decisions,
               QWidget *parent = nullptr);

    PageView &view() { return *m_view; }
    CanvasPane &canvas() { return *m_canvas; }
    NoticeTypeBar &noticeType() { return *m_noticeType; }
    FindingsPanel &panel() { return *m_panel; }
    QListView &pageList() { return *m_pageList; }

    int currentPage() const; ///< row of the page model; -1: none
    void choosePage(int row);
    /// Steps through the findings of all pages.
    void stepFinding(int by);
    void stepPage(int by);
    /// The chosen row, or nullptr.
    const ReviewRow *chosen() const;
    /// The next row of this page that nobody decided; from its end on, the next of the queue that
    /// the list as it is filtered would show.
    void goOn();
    /// The next of the queue over all pages, from its start behind its end.
    void nextInQueue();
    void goTo(const ItemKey &key);
    /// Shows a place that is on no row, with its page.
    void showPlace(const PageKey &page, const ocr::Quad &place);
    /// What is left to decide, over all pages.
    QList<QueueEntry> queue();
    void clear();
    /// Rows of the page model that can be seen, from and to; (-1, -1) for none.
    std::pair<int, int> visiblePages() const;

    /// A box of one's own on the page that is shown, as one undo step; chosen afterwards.
    void addBox(const ocr::Quad &box);

    /// Lets the corners of the sheet in the middle of what is seen be pulled, or stops it.
    void correctCorners();
    /// Lets the lines of a table be moved, added and removed, or stops it. False where the page has
    /// no table.
    bool correctBorders();

Q_SIGNALS:
    /// Somebody says that the source of the page is something else; empty: what was found.
    void noticeTypeChosen(const QByteArray &sha256, const QString &type);
    /// Another page is to be shown; its pixels are wanted.
    void pageChosen(int row);
    void visiblePagesChanged();
    /// The corners of a sheet were pulled over a part of the page that was never read.
    void unreadPartTaken();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void whenDecided(const QSet<PageKey> &pages);
    const QList<ReviewRow> &rowsOf(int page);
    QList<QList<ReviewRow>> rowsOfAll();
    QWidget *makeMiddle();
    void showPage(int row);
    void showRows(int row);
    void showNoticeType();
    void showCovered();
    void changeBox(int row, const ocr::Quad &box);
    void changeCorners(int sheet, const ocr::Quad &corners);
    void changeBorders(int table, const ocr::TableGrid &grid);
    void refreshBorders();
    int tableInHand(const ocr::Page &page) const;
    const report::ScanPage *correctedPage() const;
    ocr::TableGrid gridNow(const report::ScanPage &page, int table) const;
    FindingLinks linksOf(int row) const;
    void refreshSummary();
    void retranslate();
    void goToFinding(int row);

    PageModel &m_pages;
    FindingModel &m_findings;
    Decisions &m_decisions;
    QHash<int, QList<ReviewRow>> m_rows; ///< by row of the page model; what changed is left out
    QListView *m_pageList;
    CanvasPane *m_canvas;
    PageView *m_view; ///< the pane's
    NoticeTypeBar *m_noticeType;
    FindingsPanel *m_panel;
    PageKey m_correctedPage; ///< whose corners or lines are being pulled
};

} // namespace ui
