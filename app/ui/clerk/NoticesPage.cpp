// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/NoticesPage.h"

#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/NoticesDelegate.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui {

namespace {

/// px on a window of 1366; the last column, with its sentences, takes the rest.
constexpr std::array<std::pair<int, int>, 3> kWidths{{{NoticesModel::NameColumn, 240},
                                                      {NoticesModel::KindColumn, 200},
                                                      {NoticesModel::VerdictColumn, 320}}};

} // namespace

NoticesPage::NoticesPage(PageModel &pages, Decisions &decisions, QWidget *parent)
    : QWidget(parent), m_model(new NoticesModel(pages, decisions, this)),
      m_verdict(new VerdictBar(this)), m_list(new QTableView(this)),
      m_onlyEyes(new QCheckBox(this)), m_asPdf(new QCheckBox(this)), m_flat(new QCheckBox(this)),
      m_blackAndWhite(new QCheckBox(this)), m_make(new QPushButton(this)),
      m_look(new QPushButton(this)), m_checklist(new QPushButton(this)),
      m_everything(new QPushButton(this)), m_kept(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoticesDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : kWidths)
        m_list->setColumnWidth(column, width);
    m_make->setMinimumHeight(44);
    QFont large = m_make->font();
    large.setBold(true);
    m_make->setFont(large);
    m_kept->setForegroundRole(QPalette::PlaceholderText);

    auto *options = new QHBoxLayout;
    for (QCheckBox *option : {m_onlyEyes, m_asPdf, m_flat, m_blackAndWhite}) {
        options->addWidget(option);
        if (option == m_onlyEyes)
            options->addStretch();
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_look, m_everything, m_checklist, m_make}) {
        buttons->addWidget(button);
        if (button == m_everything)
            buttons->addStretch();
    }
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addLayout(options);
    foot->addLayout(buttons);
    foot->addWidget(m_kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);

    connect(m_list, &QTableView::activated, this, [this] { m_look->click(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NoticesPage::refreshWords);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (!chosen().isEmpty())
            Q_EMIT noticeWanted(chosen());
    });
    connect(m_onlyEyes, &QCheckBox::toggled, this, &NoticesPage::hideQuietRows);
    for (const QCheckBox *option : {m_asPdf, m_flat, m_blackAndWhite})
        connect(option, &QCheckBox::toggled, m_model, &NoticesModel::forgetCopies);
    // Line by line: heights that follow the contents by themselves are all reckoned anew each time.
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { m_list->resizeRowToContents(first); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        m_list->resizeRowToContents(changed.row());
        refreshWords();
    });
    auto *settle = new QTimer(this);
    settle->setSingleShot(true);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, settle,
            [settle] { settle->start(150); });
    connect(settle, &QTimer::timeout, m_list, &QTableView::resizeRowsToContents);
    connect(m_make, &QPushButton::clicked, this, &NoticesPage::copiesWanted);
    connect(m_checklist, &QPushButton::clicked, this, &NoticesPage::checklistWanted);
    connect(m_everything, &QPushButton::clicked, this, &NoticesPage::everythingWanted);
    retranslate();
}

QString NoticesPage::chosen() const
{
    return m_list->currentIndex().data(NoticesModel::SourceRole).toString();
}

void NoticesPage::refresh(const QSet<QString> &sources)
{
    m_model->refresh(sources);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    refreshWords();
}

void NoticesPage::setWork(bool isBusy, bool isReading)
{
    if (m_isBusy == isBusy && m_isReading == isReading)
        return;
    m_isBusy = isBusy;
    m_isReading = isReading;
    refreshWords();
}

void NoticesPage::setUnread(bool isSomething, int pages)
{
    if (m_isUnread == isSomething && m_unreadPages == pages)
        return;
    m_isUnread = isSomething;
    m_unreadPages = pages;
    refreshWords();
}

void NoticesPage::hideQuietRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setRowHidden(
            row, m_onlyEyes->isChecked() &&
                     !m_model->index(row, 0).data(NoticesModel::NeedsEyesRole).toBool());
}

void NoticesPage::refreshWords()
{
    const int mustNot = m_model->count(Verdict::MustCover);
    const int after = m_model->count(Verdict::LookAt);
    const int clean = m_model->count(Verdict::Clean);
    QStringList parts{tr("%n may be posted", nullptr, clean),
                      tr("%n after changes", nullptr, after),
                      tr("%n should not be posted", nullptr, mustNot)};
    if (m_isUnread)
        parts.append(m_unreadPages > 0 ? tr("%n page(s) were not read", nullptr, m_unreadPages)
                                       : tr("not all was read"));
    const QString words = parts.join(QStringLiteral(" · "));
    if (m_isReading)
        m_verdict->setVerdict(Verdict::Working, m_model->rowCount() > 0 ? words : tr("Reading…"));
    else
        m_verdict->setVerdict(mustNot > 0               ? Verdict::MustCover
                              : after > 0 || m_isUnread ? Verdict::LookAt
                                                        : Verdict::Clean,
                              words);
    m_onlyEyes->setText(tr("Only what needs eyes (%1)").arg(m_model->needingEyes()));
    const QStringList forbidden = m_model->forbiddenCopies();
    m_make->setEnabled(!m_isBusy && (clean + after > 0 || !forbidden.isEmpty() ||
                                     !m_model->unfitEarlier().isEmpty()));
    m_checklist->setEnabled(!m_isBusy && m_model->rowCount() > 0);
    m_look->setEnabled(!chosen().isEmpty());
    if (m_onlyEyes->isChecked())
        hideQuietRows();
}

void NoticesPage::retranslate()
{
    m_list->setAccessibleName(tr("Notices"));
    m_asPdf->setText(tr("As PDF files"));
    m_asPdf->setToolTip(tr("One file for each notice; pictures otherwise"));
    m_flat->setText(tr("Flatten for printing"));
    m_flat->setToolTip(tr("Each sheet by itself, laid flat, in even light"));
    m_blackAndWhite->setText(tr("Black and white"));
    m_blackAndWhite->setToolTip(tr("White paper and black print, for printers without colours"));
    m_make->setText(tr("Make all postable copies…"));
    m_look->setText(tr("Look at this notice"));
    m_checklist->setText(tr("Save checklist…"));
    m_everything->setText(tr("Show every finding"));
    m_kept->setText(tr("Nothing is kept unless it is saved."));
    if (m_model->rowCount() > 0)
        m_model->refresh(); // its words
    refreshWords();
}

void NoticesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
