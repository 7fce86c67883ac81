// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/SecretClipboard.h"
#include "app/ui/SecretText.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/findings/FilterBar.h"
#include "app/ui/models/FindingDelegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QTableView *makeList(QAbstractItemModel &model, QWidget *parent)
{
    auto *list = new QTableView(parent);
    list->setModel(&model);
    list->setItemDelegate(new FindingDelegate(list));
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setShowGrid(false);
    list->setTabKeyNavigation(false); // Tab goes on to the next part of the window
    list->setWordWrap(false);
    list->setFrameShape(QFrame::NoFrame);
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->horizontalHeader()->setSectionResizeMode(FindingModel::ValueColumn,
                                                   QHeaderView::ResizeToContents);
    list->horizontalHeader()->setSectionResizeMode(FindingModel::PlaceColumn, QHeaderView::Stretch);
    list->horizontalHeader()->setSectionResizeMode(FindingModel::ChoiceColumn,
                                                   QHeaderView::ResizeToContents);
    // Wide enough for the commonest types; longer ones end in dots and stand in full below the
    // list.
    list->setColumnWidth(FindingModel::TypeColumn,
                         list->fontMetrics().horizontalAdvance(QStringLiteral("Bank card number")) +
                             44);
    list->horizontalHeader()->setMinimumSectionSize(60);
    return list;
}

/// A paragraph of the detail: a small heading and words, safe for rich text.
QString paragraph(const QString &heading, const QString &words)
{
    if (words.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b> %2</p>")
        .arg(heading.toHtmlEscaped(), words.toHtmlEscaped());
}

QString resultWords(const ReviewRow &row)
{
    if (row.row.kind != report::ChecklistRow::Kind::Finding)
        return choiceWords(row);
    //: %1 is a result such as "Must be covered", %2 a severity
    QString words = FindingsPanel::tr("%1 (%2)").arg(report::dispositionWords(row.row.disposition),
                                                     report::severityWords(row.row.severity));
    const QString chosen = choiceWords(row);
    if (!chosen.isEmpty())
        words += QStringLiteral(" · ") + chosen;
    const QString why = dismissalWords(row.choice.reason);
    return why.isEmpty() ? words : report::labelled(words, why);
}

} // namespace

FindingsPanel::FindingsPanel(FindingModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_verdict(new VerdictBar(this)), m_summary(new QLabel(this)),
      m_filterBar(new FilterBar(this)), m_clipboard(new SecretClipboard(this)),
      m_detail(new SecretText(*m_clipboard, this))
{
    m_filter.setSourceModel(&m_model);
    m_list = makeList(m_filter, this);
    m_clipboard->guard(*m_list, FindingModel::ValueColumn);
    m_summary->setContentsMargins(12, 6, 12, 0);

    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_summary);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_list, 3);
    layout->addWidget(rule);
    layout->addWidget(makeDetail(), 2);
    setMinimumWidth(300);

    connect(m_filterBar, &FilterBar::choiceChanged, &m_filter, &FindingFilter::setChoice);
    // Not the current row: the first becomes that when the list gets the focus, chosen by nobody.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetail(chosen());
        if (chosen() >= 0)
            Q_EMIT rowChosen(chosen());
    });
    // A click on the row that is chosen already goes there again.
    connect(m_list, &QTableView::clicked, this, [this] { Q_EMIT rowChosen(chosen()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { showDetail(-1); });
    retranslate();
}

QWidget *FindingsPanel::makeDetail()
{
    auto *area = new QWidget(this);
    m_detail->document()->setDocumentMargin(12);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    for (int i = 0; i < 3; ++i) {
        auto *button = new QToolButton(area);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(30);
        buttons->addWidget(button);
        m_buttons.append(button);
    }
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_detail, 1);
    layout->addLayout(buttons);
    area->setMinimumHeight(170);
    return area;
}

void FindingsPanel::setActions(const QList<QAction *> &actions)
{
    for (qsizetype i = 0; i < std::min(actions.size(), m_buttons.size()); ++i)
        m_buttons[i]->setDefaultAction(actions[i]);
}

void FindingsPanel::setPageSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void FindingsPanel::showNothing()
{
    m_model.setRows({});
    m_summary->clear();
}

void FindingsPanel::setRows(const QList<ReviewRow> &rows)
{
    m_model.setRows(rows);
    QSet<privacy::FindingType> types;
    for (const ReviewRow &row : rows) {
        if (row.row.kind == report::ChecklistRow::Kind::Finding)
            types.insert(row.row.type);
    }
    m_filterBar->setTypes(types);
    showDetail(chosen());
}

QModelIndex FindingsPanel::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

int FindingsPanel::chosen() const
{
    const QModelIndex row = m_filter.mapToSource(selected());
    return row.isValid() ? row.row() : -1;
}

void FindingsPanel::choose(int row)
{
    const QModelIndex wanted = m_model.index(row, 0);
    if (!wanted.isValid()) {
        m_list->setCurrentIndex({});
        return;
    }
    if (!m_filter.mapFromSource(wanted).isValid()) {
        ListChoice everything;
        everything.show = ListChoice::Show::Everything;
        everything.group = m_filterBar->choice().group;
        m_filterBar->setChoice(everything);
    }
    m_list->setCurrentIndex(m_filter.mapFromSource(wanted));
}

bool FindingsPanel::chooseItem(const ItemKey &key)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rows()[row].key == key) {
            choose(row);
            return true;
        }
    }
    return false;
}

int FindingsPanel::nextUndecided() const
{
    const int count = m_filter.rowCount();
    const int current = std::max(selected().row(), 0); // -1 where there is none
    for (int step = 0; step < count; ++step) {
        const int row = m_filter.mapToSource(m_filter.index((current + step) % count, 0)).row();
        if (isUndecided(m_model.rows()[row]))
            return row;
    }
    return -1;
}

bool FindingsPanel::step(int by)
{
    const QModelIndex current = selected();
    const int first = by > 0 ? -1 : m_filter.rowCount();
    const int row = (current.isValid() ? current.row() : first) + by;
    if (row < 0 || row >= m_filter.rowCount())
        return false;
    m_list->setCurrentIndex(m_filter.index(row, 0));
    return true;
}

void FindingsPanel::showDetail(int row)
{
    const QString html = detailOf(row);
    if (html == m_detailHtml)
        return; // what somebody marked there stays marked
    m_detailHtml = html;
    m_detail->setHtml(html);
}

QString FindingsPanel::detailOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return QStringLiteral("<p>%1</p>")
            .arg(tr("Choose a line of the list to see why it is there.").toHtmlEscaped());
    const ReviewRow &item = m_model.rows()[row];
    const report::ChecklistRow &finding = item.row;
    return QStringLiteral("<p style='margin:0 0 8px 0; font-size:large'><b>%1</b> &nbsp; %2</p>")
               .arg(report::typeWords(finding).toHtmlEscaped(),
                    leftToRight(finding.maskedValue).toHtmlEscaped()) +
           paragraph(tr("Result:"), resultWords(item)) +
           paragraph(tr("Why:"), item.choice.box ? tr("Somebody drew this box.")
                                                 : report::reasonWords(finding)) +
           paragraph(tr("Basis:"), report::basisWords(item.basis)) +
           paragraph(tr("What to do:"), report::actionWords(finding)) +
           paragraph(tr("Where:"), report::placeWords(finding));
}

void FindingsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Findings on this page"));
    m_detail->setAccessibleName(tr("Why it is on the list"));
    m_model.retranslate();
    showDetail(chosen());
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
