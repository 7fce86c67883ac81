// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What is shown before anything was opened: one place to drop files, and two buttons.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Whether something is being dragged over the window that would be taken.
    void setDropping(bool dropping);

Q_SIGNALS:
    void filesWanted();
    void folderWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QWidget *m_area;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_local;
    QPushButton *m_files;
    QPushButton *m_folder;
    bool m_dropping = false;
};

} // namespace ui
