// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/ReviewActions.h"

#include "app/report/Words.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/LineIcon.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/canvas/CanvasPane.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/MaskWords.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/review/SameFinding.h"

#include <QInputDialog>
#include <QListView>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

/// How long an undo is offered after one decision on many, as designed.
constexpr int kUndoSeconds = 10;

QKeySequence onNumbers(Qt::Key key)
{
    return QKeySequence(QKeyCombination(Qt::KeypadModifier, key));
}

/// What a person may say that it is: not what only the reading itself can tell.
bool canBeChosen(privacy::FindingType type)
{
    using Type = privacy::FindingType;
    return type != Type::UnreadableCell && type != Type::MissingRequired &&
           type != Type::OverMasked && type != Type::HiddenContent;
}

} // namespace

ReviewActions::ReviewActions(QWidget &window, ReviewPage &review, PageModel &pages,
                             Decisions &decisions, NoticeBar &notice)
    : QObject(&window), m_window(window), m_review(review), m_pages(pages), m_decisions(decisions),
      m_notice(notice)
{
    makeActions();
    makeMenus();
    m_review.panel().setActions(buttons());
}

ReviewActions::~ReviewActions() = default;

QAction *ReviewActions::make(const QList<QKeySequence> &keys, bool onlyInReview)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    if (!onlyInReview) {
        m_window.addAction(action);
        return action;
    }
    action->setShortcutContext(Qt::WidgetShortcut);
    m_review.panel().list().addAction(action);
    m_review.view().addAction(action);
    m_review.pageList().addAction(action);
    return action;
}

void ReviewActions::makeActions()
{
    m_accept = make({QKeySequence(Qt::Key_Space), onNumbers(Qt::Key_5)}, true);
    m_dismiss = make({QKeySequence(Qt::Key_Delete), onNumbers(Qt::Key_Period)}, true);
    m_takeBack = make({QKeySequence(Qt::Key_Backspace)}, true);
    m_nextRow = make({QKeySequence(Qt::Key_J), onNumbers(Qt::Key_2)}, true);
    m_previousRow = make({QKeySequence(Qt::Key_K), onNumbers(Qt::Key_8)}, true);
    m_nextPage = make({onNumbers(Qt::Key_6), onNumbers(Qt::Key_3)}, true);
    m_previousPage = make({onNumbers(Qt::Key_4), onNumbers(Qt::Key_9)}, true);
    m_changeType = make({QKeySequence(Qt::Key_F4)}, false);
    m_bulk = make({QKeySequence(Qt::Key_F9)}, false);
    m_next = make({QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_Return),
                   onNumbers(Qt::Key_Enter)},
                  false);
    // Function keys reach these whatever input method is switched on.
    for (const auto &[action, key] : {std::pair{m_accept, Qt::Key_F5}, {m_dismiss, Qt::Key_F6}}) {
        QList<QKeySequence> keys = action->shortcuts();
        keys.append(QKeySequence(key));
        action->setShortcuts(keys);
    }
    m_mask = make({QKeySequence(Qt::Key_F2)}, false);
    makeCanvasActions();
    m_undo = make(QKeySequence::keyBindings(QKeySequence::Undo), false);
    m_redo = make(QKeySequence::keyBindings(QKeySequence::Redo), false);
    m_dismissMenu = new QAction(this);
    m_dismissMenu->setMenu(&m_reasons);
    m_accept->setIcon(lineIcon(QStringLiteral("confirm")));
    for (QAction *action : {m_dismiss, m_dismissMenu})
        action->setIcon(lineIcon(QStringLiteral("dismiss")));
    m_bulk->setIcon(lineIcon(QStringLiteral("many")));
    m_moreMenu = new QAction(this);
    m_moreMenu->setMenu(&m_more);

    connect(m_accept, &QAction::triggered, this, [this] { answer(Answer::Accepted, Reach::This); });
    connect(m_dismiss, &QAction::triggered, this, &ReviewActions::dismiss);
    connect(m_takeBack, &QAction::triggered, this, [this] { answer(Answer::None, Reach::This); });
    connect(m_nextRow, &QAction::triggered, this, [this] { m_review.stepFinding(1); });
    connect(m_previousRow, &QAction::triggered, this, [this] { m_review.stepFinding(-1); });
    connect(m_nextPage, &QAction::triggered, this, [this] { m_review.stepPage(1); });
    connect(m_previousPage, &QAction::triggered, this, [this] { m_review.stepPage(-1); });
    connect(m_changeType, &QAction::triggered, this, [this] {
        m_reach = Reach::This;
        popUp(m_types);
    });
    connect(m_bulk, &QAction::triggered, this, [this] { popUp(m_more); });
    connect(m_next, &QAction::triggered, this, [this] { m_review.nextInQueue(); });
    QUndoStack *stack = &m_decisions.undoStack();
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, [this, stack] {
        m_review.view().keep();
        stack->undo();
    });
    connect(m_redo, &QAction::triggered, this, [this, stack] {
        m_review.view().keep();
        stack->redo();
    });
    // "Undo" beside the words of one step must not undo another.
    connect(stack, &QUndoStack::indexChanged, &m_notice, &NoticeBar::withdrawOffer);
    connect(stack, &QUndoStack::canUndoChanged, this, &ReviewActions::refreshUndo);
    connect(stack, &QUndoStack::canRedoChanged, this, &ReviewActions::refreshUndo);
}

void ReviewActions::makeCanvasActions()
{
    m_noticeType = make({QKeySequence(Qt::Key_F3)}, false);
    m_addBox = make({QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_Insert)}, false);
    m_draw = make({QKeySequence(Qt::Key_B)}, true);
    m_corners = make({QKeySequence(Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_F7)}, true);
    m_borders = make({QKeySequence(Qt::Key_G), QKeySequence(Qt::SHIFT | Qt::Key_F7)}, true);
    m_compare = make({QKeySequence(Qt::Key_C), QKeySequence(Qt::Key_F11)}, true);
    m_sideBySide = make({QKeySequence(Qt::Key_V)}, true);
    PageView &view = m_review.view();
    CanvasPane &canvas = m_review.canvas();
    connect(m_noticeType, &QAction::triggered, this, [this] {
        for (NoticeTypeBar *bar : m_window.findChildren<NoticeTypeBar *>()) {
            if (bar->isVisible()) // the review's or the clerk's
                bar->change();
        }
    });
    connect(m_addBox, &QAction::triggered, this, [this, &canvas, &view] {
        canvas.setShown(PageView::Shown::Before);
        view.grid().stopEditing();
        m_review.addBox(view.middleBox());
        view.setFocus(Qt::ShortcutFocusReason); // the arrow keys are for the box now
    });
    connect(m_draw, &QAction::triggered, this, [&canvas, &view] {
        canvas.setShown(PageView::Shown::Before);
        view.grid().stopEditing();
        view.boxes().setDrawing(!view.boxes().isDrawing());
    });
    connect(m_corners, &QAction::triggered, &m_review, &ReviewPage::correctCorners);
    connect(&m_review, &ReviewPage::unreadPartTaken, this, [this] {
        m_notice.tell(tr("A part of this sheet was never read: nothing is found there, so copies "
                         "cover all of it. "
                         "Take its picture again, or look there and dismiss it."));
    });
    connect(m_borders, &QAction::triggered, this, &ReviewActions::correctBorders);
    connect(m_compare, &QAction::triggered, this, [&canvas] { canvas.showNext(); });
    connect(m_sideBySide, &QAction::triggered, this,
            [&canvas] { canvas.setSideBySide(!canvas.isSideBySide()); });
    connect(m_mask, &QAction::triggered, this, &ReviewActions::askMask);
}

void ReviewActions::makeMenus()
{
    m_menu.addActions({m_accept, m_dismiss, m_takeBack, m_changeType, m_mask, m_bulk});
    m_menu.addSeparator();
    m_menu.addActions({m_addBox, m_draw, m_corners, m_borders, m_noticeType});
    m_menu.addSeparator();
    m_menu.addActions({m_compare, m_sideBySide});
    m_menu.addSeparator();
    m_menu.addActions({m_next, m_nextRow, m_previousRow});
    m_menu.addSeparator();
    m_menu.addActions({m_undo, m_redo});
    for (const QString &reason : dismissalReasons() + QStringList(kLookedAt)) {
        QAction *action = m_reasons.addAction(QString());
        action->setData(reason);
        connect(action, &QAction::triggered, this,
                [this, reason] { answer(Answer::Dismissed, m_reach, reason); });
    }
    connect(&m_reasons, &QMenu::aboutToShow, this, &ReviewActions::fitReasons);
    connect(&m_review.panel(), &FindingsPanel::rowChosen, this, &ReviewActions::fitToolTips);
    connect(&m_review, &ReviewPage::pageChosen, this, &ReviewActions::fitToolTips);
    connect(m_dismissMenu->menu(), &QMenu::aboutToHide, this, [this] {
        // After the choice was taken, which follows the hiding.
        QMetaObject::invokeMethod(
            this, [this] { m_reach = Reach::This; }, Qt::QueuedConnection);
    });
    connect(&m_more, &QMenu::aboutToShow, this, &ReviewActions::fillMore);
    connect(&m_types, &QMenu::aboutToShow, this, &ReviewActions::fillTypes);
}

bool ReviewActions::isWholePageChosen() const
{
    const ReviewRow *row = m_review.chosen();
    return row != nullptr && isOfWholePage(*row);
}

/// Of a whole sheet or page there is one thing to say only.
void ReviewActions::fitReasons()
{
    const bool isWhole = isWholePageChosen();
    for (QAction *action : m_reasons.actions())
        action->setVisible(isWhole == (action->data() == kLookedAt));
}

void ReviewActions::fitToolTips()
{
    const bool isWhole = isWholePageChosen();
    m_accept->setToolTip(isWhole
                             ? tr("It stays on the checklist, to be taken again or checked (Space)")
                             : tr("It is personal and is covered (Space)"));
    m_dismissMenu->setToolTip(isWhole ? tr("Somebody looked, and nothing is left to do (Delete)")
                                      : tr("It may stay as it is (Delete)"));
}

void ReviewActions::fillMore()
{
    m_more.clear();
    const ReviewRow *row = m_review.chosen();
    if (row == nullptr)
        return;
    const QList<std::pair<Reach, QString>> reaches{
        {Reach::Column, tr("all %1 in this column")},
        {Reach::Value, tr("all %1 with this value")},
        {Reach::Alike, tr("all %1 like this, on every page")}};
    int number = 0;
    enum class What { Confirm, Dismiss, Kind };
    for (const What what : {What::Confirm, What::Dismiss, What::Kind}) {
        for (const auto &[reach, words] : reaches) {
            const int count = static_cast<int>(reached(reach).size());
            const QString all = words.arg(count);
            //: %1 is "all 18 in this column"
            const QString text = what == What::Confirm   ? tr("Confirm %1").arg(all)
                                 : what == What::Dismiss ? tr("Dismiss %1…").arg(all)
                                                         : tr("Change the kind of %1…").arg(all);
            QAction *action = m_more.addAction(QStringLiteral("&%1  %2").arg(++number).arg(text));
            action->setEnabled(count > 1);
            connect(action, &QAction::triggered, this, [this, what, reach = reach] {
                if (what == What::Confirm) {
                    answer(Answer::Accepted, reach);
                    return;
                }
                m_reach = reach;
                popUp(what == What::Dismiss ? m_reasons : m_types);
            });
        }
        m_more.addSeparator();
    }
    m_more.addActions({m_changeType, m_mask, m_takeBack});
}

void ReviewActions::fillTypes()
{
    m_types.clear();
    for (int code = 0; code < privacy::kFindingTypeCount; ++code) {
        const auto type = static_cast<privacy::FindingType>(code);
        if (!canBeChosen(type))
            continue;
        connect(m_types.addAction(report::typeWords(type)), &QAction::triggered, this,
                [this, type] { changeType(type, m_reach); });
    }
}

void ReviewActions::popUp(QMenu &menu)
{
    if (m_review.chosen() == nullptr)
        return;
    const QTableView &list = m_review.panel().list();
    const QRect row = list.visualRect(list.currentIndex());
    menu.popup(list.viewport()->mapToGlobal(row.bottomLeft()));
    // So that Enter alone takes the commonest.
    const QList<QAction *> actions = menu.actions();
    const auto first = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->isEnabled() && action->isVisible();
    });
    if (first != actions.cend())
        menu.setActiveAction(*first);
}

QList<ItemKey> ReviewActions::reached(Reach reach) const
{
    const ReviewRow *row = m_review.chosen();
    if (row == nullptr || row->key.item.isEmpty())
        return {};
    return reachedBy(row->key, reach, m_pages.scan(), m_decisions);
}

void ReviewActions::answer(Answer answer, Reach reach, const QString &reason)
{
    QList<Decisions::Change> changes;
    for (const ItemKey &key : reached(reach)) {
        Choice choice = m_decisions.of(key);
        if (choice.box && answer != Answer::Accepted) {
            choice = {}; // a box that is not wanted goes
        } else {
            choice.answer = answer;
            choice.reason = reason;
        }
        changes.append({key, choice});
    }
    const int count = static_cast<int>(changes.size());
    QString words;
    switch (answer) {
    case Answer::Accepted:
        words = tr("%n confirmed", nullptr, count);
        break;
    case Answer::Dismissed:
        words = tr("%n dismissed", nullptr, count);
        break;
    case Answer::None:
        words = tr("%n open again", nullptr, count);
        break;
    }
    decide(changes, words);
    if (answer != Answer::None && count > 0)
        m_review.goOn();
}

void ReviewActions::changeType(privacy::FindingType type, Reach reach)
{
    QList<Decisions::Change> changes;
    for (const ItemKey &key : reached(reach)) {
        Choice choice = m_decisions.of(key);
        choice.type = type;
        changes.append({key, choice});
    }
    decide(changes, tr("kind changed"));
}

void ReviewActions::dismiss()
{
    const ReviewRow *row = m_review.chosen();
    if (row != nullptr && row->choice.box) {
        answer(Answer::None, Reach::This); // a box of one's own goes without a reason
        return;
    }
    m_reach = Reach::This;
    popUp(m_reasons);
}

bool ReviewActions::changeMask(const QString &words)
{
    const ReviewRow *row = m_review.chosen();
    if (row == nullptr)
        return false;
    for (const report::ScanPage &page : m_pages.scan().pages) {
        const privacy::Finding *finding =
            keyOf(page) == row->key.page ? findingNamed(page.judgement, row->key.item) : nullptr;
        if (finding != nullptr && showsMore(words, *finding)) {
            m_notice.tell(tr("These words would show more of the value than its mask does. Show "
                             "fewer of its characters."));
            return false;
        }
    }
    Choice choice = m_decisions.of(row->key);
    choice.printed = words.trimmed();
    decide({{row->key, choice}}, tr("mask changed"));
    return true;
}

void ReviewActions::askMask()
{
    const ReviewRow *row = m_review.chosen();
    if (row == nullptr || row->row.kind != report::ChecklistRow::Kind::Finding)
        return;
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Change mask"));
    dialog->setLabelText(tr("A masked copy shows in the place of this value:"));
    dialog->setTextValue(row->row.maskedValue);
    connect(dialog, &QInputDialog::textValueSelected, this, &ReviewActions::changeMask);
    dialog->open();
}

void ReviewActions::correctBorders()
{
    if (!m_review.correctBorders())
        m_notice.tell(tr("No table was read on this page."));
    else if (m_review.view().grid().isEditing())
        m_notice.tell(tr("Drag a line of the table. A double click adds one (with Shift: from side "
                         "to side), Delete removes it; Shift and arrows choose, arrows move; "
                         "Space divides merged cells; Esc ends."));
}

void ReviewActions::decide(const QList<Decisions::Change> &changes, const QString &words)
{
    const int count = m_decisions.decide(changes, words);
    if (count > 1)
        offerUndo(words);
}

void ReviewActions::offerUndo(const QString &words)
{
    m_notice.offer(
        words, tr("Undo"),
        [this] {
            m_review.view().keep();
            m_decisions.undoStack().undo();
        },
        kUndoSeconds);
}

QList<QAction *> ReviewActions::all() const
{
    return {m_accept,  m_dismiss,    m_takeBack,    m_changeType, m_bulk,
            m_next,    m_nextRow,    m_previousRow, m_nextPage,   m_previousPage,
            m_mask,    m_noticeType, m_addBox,      m_draw,       m_corners,
            m_borders, m_compare,    m_sideBySide,  m_undo,       m_redo};
}

void ReviewActions::setShown(bool isShown)
{
    for (QAction *action : all()) {
        if (action != m_noticeType && action != m_undo && action != m_redo)
            action->setEnabled(isShown);
    }
}

void ReviewActions::setUndoable(bool isUndoable)
{
    m_isUndoable = isUndoable;
    refreshUndo();
}

void ReviewActions::refreshUndo()
{
    m_undo->setEnabled(m_isUndoable && m_decisions.undoStack().canUndo());
    m_redo->setEnabled(m_isUndoable && m_decisions.undoStack().canRedo());
}

void ReviewActions::retranslate()
{
    m_menu.setTitle(tr("&Review"));
    m_accept->setText(tr("&Confirm"));
    m_accept->setIconText(tr("Confirm")); // on the button, without a menu's key
    m_dismiss->setText(tr("&Dismiss…"));
    m_dismissMenu->setText(tr("Dismiss"));
    fitToolTips();
    m_moreMenu->setText(tr("More"));
    m_moreMenu->setToolTip(tr("Decide many at once (F9)"));
    m_takeBack->setText(tr("Leave &open again"));
    m_changeType->setText(tr("Change &kind…"));
    m_bulk->setText(tr("Decide &many…"));
    m_mask->setText(tr("Change mas&k…"));
    m_noticeType->setText(tr("Change kind of no&tice…"));
    m_addBox->setText(tr("&Add a box"));
    m_draw->setText(tr("Dra&w a box"));
    m_corners->setText(tr("Correct the sheet’s &corners"));
    m_borders->setText(tr("Correct the table’s lin&es"));
    m_compare->setText(tr("&Before, compare, after"));
    m_sideBySide->setText(tr("&Side by side"));
    m_next->setText(tr("Next that &needs somebody"));
    m_nextRow->setText(tr("Next &line"));
    m_previousRow->setText(tr("Pre&vious line"));
    m_nextPage->setText(tr("Next page"));
    m_previousPage->setText(tr("Previous page"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_reasons.setTitle(tr("Dismiss"));
    m_types.setTitle(tr("Change kind"));
    int number = 0;
    for (QAction *action : m_reasons.actions()) {
        const QString reason = action->data().toString();
        action->setText(QStringLiteral("&%1  %2")
                            .arg(reason == kLookedAt ? 1 : ++number) // it stands there alone
                            .arg(dismissalWords(reason)));
    }
}

} // namespace ui
