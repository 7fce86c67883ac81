// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/models/FindingDelegate.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

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

} // namespace

FindingsPanel::FindingsPanel(FindingModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_verdict(new VerdictBar(this)), m_summary(new QLabel(this)),
      m_everything(new QCheckBox(this)), m_detail(new QLabel(this))
{
    m_filter.setSourceModel(&m_model);
    m_list = makeList(m_filter, this);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 12, 6);
    line->addWidget(m_summary, 1);
    line->addWidget(m_everything);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMargin(12);
    auto *room = new QScrollArea(this);
    room->setWidget(m_detail);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setMinimumHeight(150);

    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addLayout(line);
    layout->addWidget(m_list, 3);
    layout->addWidget(rule);
    layout->addWidget(room, 1);
    setMinimumWidth(300);

    connect(m_everything, &QCheckBox::toggled, this,
            [this](bool everything) { m_filter.setShowsEverything(everything); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail(chosen());
        if (chosen() >= 0)
            Q_EMIT rowChosen(chosen());
    });
    // A click on the row that is chosen already goes there again.
    connect(m_list, &QTableView::clicked, this, [this] { Q_EMIT rowChosen(chosen()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { showDetail(-1); });
    retranslate();
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

int FindingsPanel::chosen() const
{
    const QModelIndex current = m_filter.mapToSource(m_list->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void FindingsPanel::choose(int row)
{
    const QModelIndex wanted = m_model.index(row, 0);
    if (!wanted.isValid()) {
        m_list->setCurrentIndex({});
        return;
    }
    if (!m_filter.mapFromSource(wanted).isValid())
        m_everything->setChecked(true);
    m_list->setCurrentIndex(m_filter.mapFromSource(wanted));
}

bool FindingsPanel::step(int by)
{
    const QModelIndex current = m_list->currentIndex();
    const int first = by > 0 ? -1 : m_filter.rowCount();
    const int row = (current.isValid() ? current.row() : first) + by;
    if (row < 0 || row >= m_filter.rowCount())
        return false;
    m_list->setCurrentIndex(m_filter.index(row, 0));
    return true;
}

QString FindingsPanel::detail() const
{
    return m_detail->text();
}

void FindingsPanel::showDetail(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_detail->setText(
            QStringLiteral("<p>%1</p>")
                .arg(tr("Choose a line of the list to see why it is there.").toHtmlEscaped()));
        return;
    }
    const report::ChecklistRow &finding = m_model.rows()[row];
    const bool isFinding = finding.kind == report::ChecklistRow::Kind::Finding;
    m_detail->setText(
        QStringLiteral("<p style='margin:0 0 8px 0; font-size:large'><b>%1</b> &nbsp; %2</p>")
            .arg(report::typeWords(finding).toHtmlEscaped(),
                 leftToRight(finding.maskedValue).toHtmlEscaped()) +
        paragraph(tr("Result:"),
                  isFinding ? tr("%1 (%2)").arg(report::dispositionWords(finding.disposition),
                                                report::severityWords(finding.severity))
                            : QString()) +
        paragraph(tr("Why:"), report::reasonWords(finding)) +
        paragraph(tr("What to do:"), report::actionWords(finding)) +
        paragraph(tr("Where:"), report::placeWords(finding)));
}

void FindingsPanel::retranslate()
{
    m_everything->setText(tr("Show everything"));
    m_everything->setToolTip(tr("Also what may be shown and what is hidden well enough"));
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
