// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/ReviewPage.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/models/PageDelegate.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/Decisions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr double kZoomStep = 1.25;
/// Widths at start on a window of 1366 px, the smallest that we promise.
constexpr int kPageListWidth = 216;
constexpr int kPanelWidth = 530; // a place such as "row 12, column 4" stands in full
} // namespace

ReviewPage::ReviewPage(PageModel &pages, FindingModel &findings, Decisions &decisions,
                       QWidget *parent)
    : QWidget(parent), m_pages(pages), m_findings(findings), m_decisions(decisions),
      m_pageList(new QListView(this)), m_view(new PageView(this)),
      m_panel(new FindingsPanel(findings, this)), m_zoomIn(new QToolButton(this)),
      m_zoomOut(new QToolButton(this)), m_actual(new QToolButton(this)),
      m_fit(new QToolButton(this)), m_zoom(new QLabel(this))
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
    panes->addWidget(makeCanvas());
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
    connect(&m_decisions, &Decisions::changed, this, &ReviewPage::whenDecided);
    m_panel->list().installEventFilter(this);
    retranslate();
}

QWidget *ReviewPage::makeCanvas()
{
    auto *canvas = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addStretch();
    for (QToolButton *button : {m_zoomOut, m_actual, m_fit, m_zoomIn})
        button->setAutoRaise(true);
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_actual->setText(QStringLiteral("1:1"));
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("800 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_zoomOut, m_zoom, m_zoomIn, m_actual, m_fit})
        bar->addWidget(widget);
    bar->addStretch();
    auto *layout = new QVBoxLayout(canvas);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(bar);
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / kZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(kZoomStep); });
    connect(m_actual, &QToolButton::clicked, m_view,
            [this] { m_view->zoomTo(1 / m_view->devicePixelRatioF()); });
    connect(m_fit, &QToolButton::clicked, m_view, &PageView::fitPage);
    connect(m_view, &PageView::zoomChanged, m_zoom, [this](double zoom) {
        m_zoom->setText(leftToRight(QStringLiteral("%1 %").arg(qRound(zoom * 100))));
    });
    return canvas;
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
        m_view->clearPage();
        if (const report::SourceError *error = m_pages.errorAt(row)) {
            m_panel->setRows(
                {{.row = report::rowOf(*error), .key = {}, .choice = {}, .basis = {}}});
            m_panel->choose(0);
            m_view->setMessage(tr("This could not be read.") + QLatin1Char('\n') +
                               report::errorWords(error->error.code));
        }
    } else {
        m_view->showPage(QSize(page->page.width, page->page.height));
        m_panel->setRows(rowsOf(row));
        m_view->setFindings(m_findings.rows());
    }
    refreshSummary();
    Q_EMIT pageChosen(row);
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
    m_view->light(row);
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

QList<QueueEntry> ReviewPage::queue()
{
    QList<QList<ReviewRow>> pages;
    for (int page = 0; m_pages.pageAt(page) != nullptr; ++page)
        pages.append(rowsOf(page));
    return queueOf(pages);
}

void ReviewPage::goOn()
{
    const int row = m_panel->nextUndecided();
    if (row >= 0)
        m_panel->choose(row);
    else
        nextInQueue();
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

void ReviewPage::clear()
{
    m_rows.clear();
    m_view->clearPage();
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
        const int chosenRow = m_panel->chosen();
        m_panel->setRows(rowsOf(page));
        m_view->setFindings(m_findings.rows());
        m_view->light(chosenRow);
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
    m_view->setAccessibleName(tr("The page, with frames around what was found"));
    m_zoomOut->setToolTip(tr("Smaller"));
    m_zoomIn->setToolTip(tr("Larger"));
    m_actual->setToolTip(tr("Each pixel of the picture as one pixel of the screen"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("The whole page"));
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_actual, m_fit})
        button->setAccessibleName(button->toolTip());
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
