// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/review/Alike.h"

#include <QAction>
#include <QMenu>
#include <QObject>

namespace ui {

class NoticeBar;
class PageModel;
class ReviewPage;

/// Everything that decides: actions with their keys, and the menus of reasons, types and of what a
/// decision takes along. Letter keys, Space and Delete count only where list or page has the focus,
/// so that they stay free for typing.
class ReviewActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; it is a child of the window whose keys it takes.
    ReviewActions(QWidget &window, ReviewPage &review, PageModel &pages, Decisions &decisions,
                  NoticeBar &notice);
    ~ReviewActions() override;

    QMenu &menu() { return m_menu; }
    /// The three buttons under a finding's reason.
    QList<QAction *> buttons() { return {m_accept, m_dismissMenu, m_moreMenu}; }
    QAction &undoAction() { return *m_undo; }
    QAction &redoAction() { return *m_redo; }
    QList<QAction *> all() const;
    /// Whether the review is what the window shows: what acts on its rows and page, which nobody
    /// sees elsewhere, is off where it is not.
    void setShown(bool isShown);
    /// Whether what is shown follows the decisions that undo and redo are of.
    void setUndoable(bool isUndoable);
    void retranslate();

    /// Gives the chosen row, and what reaches as far, this answer: one undo step.
    void answer(Answer answer, Reach reach, const QString &reason = {});
    void changeType(privacy::FindingType type, Reach reach);
    /// What a masked copy shows in the place of the chosen value; empty: the mask that was found.
    /// False, and says why, where the words would show more than that mask.
    bool changeMask(const QString &words);
    QAction &printedAction() { return *m_mask; }

private:
    QAction *make(const QList<QKeySequence> &keys, bool onlyInReview);
    void makeActions();
    void makeCanvasActions();
    void makeMenus();
    void askMask();
    void correctBorders();
    void dismiss();
    bool isWholePageChosen() const;
    void fitReasons();
    void fitToolTips();
    void fillMore();
    void fillTypes();
    void popUp(QMenu &menu);
    QList<ItemKey> reached(Reach reach) const;
    void decide(const QList<Decisions::Change> &changes, const QString &words);
    void offerUndo(const QString &words);
    void refreshUndo();

    QWidget &m_window;
    ReviewPage &m_review;
    PageModel &m_pages;
    Decisions &m_decisions;
    NoticeBar &m_notice;
    QMenu m_menu;
    QMenu m_reasons;
    QMenu m_more;
    QMenu m_types;
    Reach m_reach = Reach::This; ///< of the menu of reasons or kinds that is open
    QAction *m_accept;
    QAction *m_dismiss;
    QAction *m_takeBack;
    QAction *m_changeType;
    QAction *m_bulk;
    QAction *m_mask;
    QAction *m_noticeType;
    QAction *m_draw;
    QAction *m_addBox;
    QAction *m_corners;
    QAction *m_borders;
    QAction *m_compare;
    QAction *m_sideBySide;
    QAction *m_next;
    QAction *m_nextRow;
    QAction *m_previousRow;
    QAction *m_nextPage;
    QAction *m_previousPage;
    QAction *m_undo;
    QAction *m_redo;
    bool m_isUndoable = true;
    QAction *m_dismissMenu; ///< for the button: opens the reasons
    QAction *m_moreMenu;
};

} // namespace ui
