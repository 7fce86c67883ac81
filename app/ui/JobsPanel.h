// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace ui {

class JobQueue;

/// The queue of long jobs, one line each: what it is, how far, and what can be done about it.
class JobsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit JobsPanel(JobQueue &jobs, QWidget *parent = nullptr);

    /// The buttons of a job's line; nullptr where there is no such line.
    QPushButton *pauseButton(int row) const;
    QPushButton *stopButton(int row) const;
    QPushButton *retryButton(int row) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *words;
        QProgressBar *progress;
        QPushButton *pause;
        QPushButton *stop;
        QPushButton *retry;
    };
    void makeLines();
    Line makeLine(int row);
    void refresh();
    void retranslate();

    JobQueue &m_jobs;
    QLabel *m_title;
    QToolButton *m_close;
    QWidget *m_body = nullptr;
    QScrollArea *m_scroll;
    QList<Line> m_lines; ///< one a row of the queue
};

} // namespace ui
