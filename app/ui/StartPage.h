// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

/// What is shown before anything was opened: checking one notice, or reviewing a folder.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Whether something is being dragged over the window that would be taken, and for which way.
    void setDropping(bool dropping, bool forReview = false);
    /// Whether a place of this page is on the way to the review.
    bool isOverReview(QPoint at) const { return m_review.frame->geometry().contains(at); }
    void setSettingsAction(QAction *action);
    void setLanguageMenu(QMenu *menu);

Q_SIGNALS:
    void filesWanted();
    void noticesWanted(); ///< a folder of notices to post
    void pasteWanted();
    void folderWanted();
    void reviewWanted(); ///< one that was begun before

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// One of the two ways to begin: a frame with a title, a hint and buttons.
    struct Way
    {
        QWidget *frame;
        QLabel *title;
        QLabel *hint;
    };
    Way makeWay(const QList<QPushButton *> &buttons);
    void retranslate();

    QPushButton *m_files;
    QPushButton *m_notices;
    QPushButton *m_paste;
    QPushButton *m_folder;
    QPushButton *m_begun;
    Way m_notice;
    Way m_review;
    QLabel *m_local;
    QToolButton *m_language;
    QToolButton *m_settings;
    bool m_dropping = false;
    bool m_forReview = false;
};

} // namespace ui
