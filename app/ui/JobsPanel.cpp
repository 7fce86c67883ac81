// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/JobsPanel.h"

#include "app/report/Words.h"
#include "app/ui/JobQueue.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostHeight = 170; // px: the page stays in sight
constexpr int kProgressWidth = 200;

} // namespace

JobsPanel::JobsPanel(JobQueue &jobs, QWidget *parent)
    : QFrame(parent), m_jobs(jobs), m_title(new QLabel(this)), m_close(new QToolButton(this)),
      m_scroll(new QScrollArea(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its buttons have it
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_scroll);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &JobsPanel::makeLines);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &JobsPanel::makeLines);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, &JobsPanel::refresh);
    makeLines();
    retranslate();
    hide();
}

QPushButton *JobsPanel::pauseButton(int row) const
{
    return row < m_lines.size() ? m_lines[row].pause : nullptr;
}

QPushButton *JobsPanel::stopButton(int row) const
{
    return row < m_lines.size() ? m_lines[row].stop : nullptr;
}

QPushButton *JobsPanel::retryButton(int row) const
{
    return row < m_lines.size() ? m_lines[row].retry : nullptr;
}

void JobsPanel::makeLines()
{
    m_lines.clear();
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater(); // one of its buttons may be what led here
    m_body = new QWidget;      // NOLINT: the scroll area takes it
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const Line line = makeLine(row);
        int column = 0;
        for (QWidget *part : std::initializer_list<QWidget *>{line.words, line.progress, line.pause,
                                                              line.stop, line.retry})
            grid->addWidget(part, row, column++);
        m_lines.append(line);
    }
    m_scroll->setWidget(m_body);
    refresh();
    m_scroll->setFixedHeight(std::clamp(m_body->sizeHint().height() + 4, 34, kMostHeight));
}

JobsPanel::Line JobsPanel::makeLine(int row)
{
    const Line line{new QLabel(m_body), new QProgressBar(m_body), new QPushButton(m_body),
                    new QPushButton(m_body), new QPushButton(m_body)};
    line.words->setTextFormat(Qt::PlainText);
    line.progress->setFixedWidth(kProgressWidth);
    line.progress->setTextVisible(false);
    const int id = m_jobs.index(row).data(JobQueue::IdRole).toInt();
    connect(line.pause, &QPushButton::clicked, this,
            [this] { m_jobs.setPaused(!m_jobs.isPaused()); });
    connect(line.stop, &QPushButton::clicked, this, [this, id] { m_jobs.cancel(id); });
    // After the click was dealt with: a new job makes new lines.
    connect(
        line.retry, &QPushButton::clicked, this, [this, id] { m_jobs.retry(id); },
        Qt::QueuedConnection);
    return line;
}

void JobsPanel::refresh()
{
    for (int row = 0; row < m_lines.size() && row < m_jobs.rowCount(); ++row) {
        const Line &line = m_lines[row];
        const QModelIndex job = m_jobs.index(row);
        const auto state = static_cast<JobQueue::State>(job.data(JobQueue::StateRole).toInt());
        const bool isRunning =
            state == JobQueue::State::Running || state == JobQueue::State::Paused;
        const QString words = job.data().toString();
        line.words->setText(words);
        line.progress->setRange(0, job.data(JobQueue::TotalRole).toInt());
        line.progress->setValue(job.data(JobQueue::DoneRole).toInt());
        line.progress->setAccessibleName(words);
        line.progress->setVisible(isRunning || state == JobQueue::State::Stopping);
        line.pause->setVisible(isRunning);
        line.pause->setText(state == JobQueue::State::Paused ? tr("Go on") : tr("Pause"));
        line.pause->setAccessibleName(report::labelled(line.pause->text(), words));
        line.stop->setVisible(isRunning || state == JobQueue::State::Waiting);
        line.stop->setText(tr("Stop"));
        line.stop->setAccessibleName(report::labelled(line.stop->text(), words));
        line.retry->setVisible(job.data(JobQueue::CanRetryRole).toBool());
        line.retry->setText(tr("Try again"));
        line.retry->setAccessibleName(report::labelled(line.retry->text(), words));
    }
}

void JobsPanel::retranslate()
{
    m_title->setText(tr("Work"));
    m_close->setAccessibleName(tr("Close the list of work"));
    m_close->setToolTip(tr("Close the list of work"));
    refresh();
}

void JobsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
