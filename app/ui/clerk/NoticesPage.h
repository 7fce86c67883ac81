// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/clerk/NoticesModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class VerdictBar;

/// For somebody who has to post many notices today: one line for each with its verdict, what needs
/// eyes, one button for all copies, and the checklist.
class NoticesPage final : public QWidget
{
    Q_OBJECT

public:
    NoticesPage(PageModel &pages, Decisions &decisions, QWidget *parent = nullptr);

    NoticesModel &model() { return *m_model; }
    QTableView &list() { return *m_list; }
    VerdictBar &verdict() { return *m_verdict; }
    QCheckBox &onlyEyes() { return *m_onlyEyes; }
    QCheckBox &asPdf() { return *m_asPdf; }
    QCheckBox &flat() { return *m_flat; }
    QCheckBox &blackAndWhite() { return *m_blackAndWhite; }
    /// These sources came or changed.
    void refresh(const QSet<QString> &sources);
    /// Whether something runs, and whether it is reading.
    void setWork(bool isBusy, bool isReading);
    /// Whether reading was stopped, and how many pages it has left; 0: not known.
    void setUnread(bool isSomething, int pages);
    QString chosen() const; ///< the source of the line that is chosen; empty: none

Q_SIGNALS:
    void noticeWanted(const QString &source); ///< one of them, to look at
    void copiesWanted();
    void checklistWanted();
    void everythingWanted(); ///< the review of every finding

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();
    void hideQuietRows();
    void retranslate();

    NoticesModel *m_model;
    VerdictBar *m_verdict;
    QTableView *m_list;
    QCheckBox *m_onlyEyes;
    QCheckBox *m_asPdf;
    QCheckBox *m_flat;
    QCheckBox *m_blackAndWhite;
    QPushButton *m_make;
    QPushButton *m_look;
    QPushButton *m_checklist;
    QPushButton *m_everything;
    QLabel *m_kept;
    bool m_isReading = false;
    bool m_isBusy = false;
    bool m_isUnread = false;
    int m_unreadPages = 0;
};

} // namespace ui
