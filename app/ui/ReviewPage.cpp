// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/ReviewPage.h"

#include "app/redaction/Plan.h"
#include "app/report/Words.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/models/PageDelegate.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/Decisions.h"
#include "app/ui/review/NoticeTypeBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {
/// Widths at start on a window of 1366 px, the smallest that we promise.
constexpr int kPageListWidth = 216;
constexpr int kPanelWidth = 530; // a place such as "row 12, column 4" stands in full
} // namespace

ReviewPage::ReviewPage(PageModel &pages, FindingModel &findings, Decisions &decisions,
                       QWidget *parent)
    : QWidget(parent), m_pages(pages), m_findings(findings), m_decisions(decisions),
      m_pageList(new QListView(this)), m_canvas(new CanvasPane(this)), m_view(&m_canvas->view()),
      m_noticeType(new NoticeTypeBar(this)), m_panel(new FindingsPanel(findings, this))
{
    m_pageList->setModel(&m_pages);
    m_pageList->setItemDelegate(new PageDelegate(m_pageList));
    m_pageList->setUniformItemSizes(true);
    m_pageList->setFrameShape(QFrame::NoFrame);
    m_pageList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pageList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pageList->setMinimumWidth(140);

    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_pageList);
    panes->addWidget(makeMiddle());
    panes->addWidget(m_panel);
    panes->setStretchFactor(0, 0);
    panes->setStretchFactor(1, 1);
    panes->setStretchFactor(2, 0);
    panes->setSizes({kPageListWidth, 620, kPanelWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);

    connect(
        m_pageList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showPage(current.isValid() ? current.row() : -1); });
    connect(m_pageList->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ReviewPage::visiblePagesChanged);
    connect(m_pageList->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &ReviewPage::visiblePagesChanged);
    connect(m_panel, &FindingsPanel::rowChosen, this, &ReviewPage::goToFinding);
    connect(m_view, &PageView::findingClicked, m_panel, &FindingsPanel::choose);
    connect(&m_pages, &PageModel::dataChanged, this, &ReviewPage::refreshSummary);
    connect(&m_decisions, &Decisions::changed, this, &ReviewPage::whenDecided);
    m_panel->list().installEventFilter(this);
    retranslate();
}

QWidget *ReviewPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_noticeType);
    layout->addWidget(m_canvas, 1);
    connect(m_view, &PageView::boxDrawn, this, &ReviewPage::addBox);
    connect(m_view, &PageView::boxChanged, this, &ReviewPage::changeBox);
    connect(m_view, &PageView::sheetChanged, this, &ReviewPage::changeCorners);
    connect(m_view, &PageView::gridChanged, this, &ReviewPage::changeBorders);
    connect(m_canvas, &CanvasPane::coveredWanted, this, &ReviewPage::showCovered);
    connect(m_noticeType, &NoticeTypeBar::typeChosen, this, [this](const QString &type) {
        if (const report::ScanPage *page = m_pages.pageAt(currentPage()))
            Q_EMIT noticeTypeChosen(page->page.sha256, type);
    });
    return middle;
}

int ReviewPage::currentPage() const
{
    const QModelIndex current = m_pageList->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ReviewPage::choosePage(int row)
{
    m_pageList->setCurrentIndex(m_pages.index(row));
}

void ReviewPage::showPage(int row)
{
    const report::ScanPage *page = m_pages.pageAt(row);
    if (page == nullptr) {
        m_panel->setRows({});
        m_canvas->showPage({});
        if (const report::SourceError *error = m_pages.errorAt(row)) {
            m_panel->setRows(
                {{.row = report::rowOf(*error), .key = {}, .choice = {}, .basis = {}}});
            m_panel->choose(0);
            m_view->setMessage(tr("This could not be read.") + QLatin1Char('\n') +
                               report::errorWords(error->error.code));
        }
    } else {
        m_canvas->showPage(QSize(page->page.width, page->page.height));
        showRows(row);
    }
    showNoticeType();
    refreshSummary();
    Q_EMIT pageChosen(row);
}

void ReviewPage::showRows(int row)
{
    m_panel->setRows(rowsOf(row));
    m_view->setFindings(m_findings.rows());
    if (m_canvas->showsCovered())
        showCovered();
}

void ReviewPage::showNoticeType()
{
    m_noticeType->showPage(m_pages.pageAt(currentPage()), m_decisions);
}

/// As the plan of a covered copy has it, so that what is shown is what will be hidden.
void ReviewPage::showCovered()
{
    const report::ScanPage *page = m_pages.pageAt(currentPage());
    QList<QRect> covered;
    if (page != nullptr) {
        report::ScanDocument alone;
        alone.pages = {*page};
        const report::ScanPage chosen = m_decisions.forCovering(alone).pages.first();
        const ocr::Result<redaction::Plan> plan = redaction::makePlan(
            chosen.page, chosen.judgement, m_decisions.forCopies(alone), redaction::PlanOptions());
        if (plan) {
            for (const redaction::Region &region : plan->regions)
                covered += region.rects;
        } else {
            m_view->setMessage(tr("What a copy would cover cannot be shown."));
        }
    }
    m_canvas->setCovered(covered);
}

void ReviewPage::addBox(const ocr::Quad &box)
{
    const report::ScanPage *page = m_pages.pageAt(currentPage());
    if (page == nullptr)
        return;
    Choice choice;
    choice.answer = Answer::Accepted;
    choice.box = box;
    const ItemKey key = m_decisions.nextBox(keyOf(*page));
    m_decisions.decide({{key, choice}}, tr("box drawn"));
    m_panel->chooseItem(key);
}

void ReviewPage::changeBox(int row, const ocr::Quad &box)
{
    if (row < 0 || row >= m_findings.rows().size())
        return;
    const ReviewRow changed = m_findings.rows()[row];
    Choice choice = changed.choice;
    choice.box = box;
    m_decisions.decide({{changed.key, choice}}, tr("box changed"));
}

FindingLinks ReviewPage::linksOf(int row) const
{
    FindingLinks links;
    const report::ScanPage *page = m_pages.pageAt(currentPage());
    if (page == nullptr || row < 0 || row >= m_findings.rows().size())
        return links;
    const ReviewRow &lit = m_findings.rows()[row];
    if (lit.row.table >= 0 && lit.row.table < page->page.tables.size()) {
        const ocr::Page corrected = m_decisions.corrected(*page);
        for (const ocr::Cell &cell : corrected.tables[lit.row.table].cells) {
            const bool isInColumn =
                lit.row.column >= cell.column && lit.row.column < cell.column + cell.columnSpan;
            if (isInColumn && lit.row.row >= cell.row && lit.row.row < cell.row + cell.rowSpan)
                links.cell = {cell.quad};
            else if (isInColumn && cell.header)
                links.header = {cell.quad}; // the last: next to the values
        }
    }
    for (const ReviewRow &other : m_findings.rows()) {
        if (lit.person >= 0 && other.person == lit.person && other.row.sheet == lit.row.sheet &&
            !other.row.quads.isEmpty())
            links.person.append(other.row.quads.first());
    }
    return links;
}

void ReviewPage::refreshSummary()
{
    const QModelIndex current = m_pageList->currentIndex();
    m_panel->setPageSummary(
        m_pages.pageAt(currentPage()) == nullptr
            ? QString()
            : tr("This page: %1").arg(current.data(PageModel::SummaryRole).toString()));
}

void ReviewPage::goToFinding(int row)
{
    m_view->light(row, linksOf(row));
    m_view->glideTo(row);
}

void ReviewPage::stepFinding(int by)
{
    if (m_panel->step(by))
        return;
    for (int page = currentPage() + by; page >= 0 && page < m_pages.rowCount(); page += by) {
        choosePage(page);
        if (m_panel->step(by))
            return;
    }
}

void ReviewPage::stepPage(int by)
{
    const int page = currentPage() + by;
    if (page >= 0 && page < m_pages.rowCount())
        choosePage(page);
}

const ReviewRow *ReviewPage::chosen() const
{
    const int row = m_panel->chosen();
    return row >= 0 ? &m_findings.rows()[row] : nullptr;
}

const QList<ReviewRow> &ReviewPage::rowsOf(int page)
{
    const auto known = m_rows.constFind(page);
    if (known != m_rows.cend())
        return *known;
    return *m_rows.insert(page, m_decisions.rowsOf(*m_pages.pageAt(page)));
}

QList<QList<ReviewRow>> ReviewPage::rowsOfAll()
{
    QList<QList<ReviewRow>> pages;
    for (int page = 0; m_pages.pageAt(page) != nullptr; ++page)
        pages.append(rowsOf(page));
    return pages;
}

QList<QueueEntry> ReviewPage::queue()
{
    return queueOf(rowsOfAll());
}

void ReviewPage::goOn()
{
    const int row = m_panel->nextUndecided();
    if (row >= 0) {
        m_panel->choose(row);
        return;
    }
    // Who looks at one kind only goes on with that on the other pages.
    const QList<QList<ReviewRow>> pages = rowsOfAll();
    for (const QueueEntry &entry : queueOf(pages)) {
        const QList<ReviewRow> &rows = pages[entry.page];
        const bool isListed = std::any_of(rows.cbegin(), rows.cend(), [&](const ReviewRow &one) {
            return one.key == entry.key && m_panel->lists(one);
        });
        if (!isListed)
            continue;
        choosePage(entry.page);
        m_panel->chooseItem(entry.key);
        return;
    }
}

void ReviewPage::nextInQueue()
{
    const QList<QueueEntry> waiting = queue();
    if (waiting.isEmpty())
        return;
    const ReviewRow *now = chosen();
    qsizetype next = 0;
    for (qsizetype i = 0; now != nullptr && i < waiting.size(); ++i) {
        if (waiting[i].key == now->key)
            next = (i + 1) % waiting.size();
    }
    choosePage(waiting[next].page);
    m_panel->chooseItem(waiting[next].key);
}

void ReviewPage::goTo(const ItemKey &key)
{
    for (int page = 0; m_pages.pageAt(page) != nullptr; ++page) {
        if (keyOf(*m_pages.pageAt(page)) != key.page)
            continue;
        choosePage(page);
        m_panel->chooseItem(key);
        return;
    }
}

void ReviewPage::showPlace(const PageKey &key, const ocr::Quad &place)
{
    for (int page = 0; m_pages.pageAt(page) != nullptr; ++page) {
        if (keyOf(*m_pages.pageAt(page)) != key)
            continue;
        choosePage(page);
        m_panel->choose(-1);
        FindingLinks frame; // it is on no row, and would be seen nowhere
        frame.cell = {place};
        m_view->light(-1, frame);
        m_view->glideTo(place);
        return;
    }
}

void ReviewPage::clear()
{
    m_rows.clear();
    m_canvas->showPage({});
    m_panel->showNothing();
}

void ReviewPage::whenDecided(const QSet<PageKey> &pages)
{
    for (int page = 0; m_pages.pageAt(page) != nullptr; ++page) {
        if (!pages.contains(keyOf(*m_pages.pageAt(page))))
            continue;
        m_rows.remove(page);
        if (page != currentPage())
            continue;
        const ReviewRow *chosenRow = chosen();
        const ItemKey key = chosenRow != nullptr ? chosenRow->key : ItemKey();
        showRows(page);
        refreshBorders();
        // Judged anew the list is another. What was decided and left the list stays out of it: the
        // filter would go with it, and the next key decide on another kind.
        const QList<ReviewRow> &rows = m_findings.rows();
        const bool isListed = std::any_of(rows.cbegin(), rows.cend(), [&](const ReviewRow &one) {
            return one.key == key && m_panel->lists(one);
        });
        if (m_panel->chosen() < 0 && isListed)
            m_panel->chooseItem(key);
        m_view->light(m_panel->chosen(), linksOf(m_panel->chosen()));
        showNoticeType();
    }
    refreshSummary();
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // The pages stand before the list, so that the way to them turns with the language.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (key->modifiers() == Qt::NoModifier ? key->key() : 0) {
    case Qt::Key_Down:
        stepFinding(1);
        return true;
    case Qt::Key_Up:
        stepFinding(-1);
        return true;
    case Qt::Key_Left:
        stepPage(isMirrored ? 1 : -1);
        return true;
    case Qt::Key_Right:
        stepPage(isMirrored ? -1 : 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

std::pair<int, int> ReviewPage::visiblePages() const
{
    const QRect shown = m_pageList->viewport()->rect();
    const int middle = shown.center().x();
    const QModelIndex first = m_pageList->indexAt(QPoint(middle, shown.top() + 1));
    const QModelIndex last = m_pageList->indexAt(QPoint(middle, shown.bottom()));
    if (!first.isValid())
        return {-1, -1};
    return {first.row(), last.isValid() ? last.row() : m_pages.rowCount() - 1};
}

void ReviewPage::retranslate()
{
    m_pageList->setAccessibleName(tr("Pages"));
    m_pages.retranslate();
    refreshSummary();
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
