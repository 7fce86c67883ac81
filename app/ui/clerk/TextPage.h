// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/SafeText.h"
#include "app/ui/NewestRun.h"
#include "app/ui/clerk/Advice.h"
#include "app/ui/clerk/PastedText.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

class NoticeTypeBar;
class QuestionBox;
class TextView;
class VerdictBar;

/// A text in the place of a picture: before and after, one verdict, what to do, a few questions,
/// and the safe text to copy or to save. Judges in the background; keeps nothing, and goes when it
/// is left.
class TextPage final : public QWidget
{
    Q_OBJECT

public:
    /// Shows it over what the stack shows.
    static TextPage *open(QStackedWidget &stack, const PastedText &text,
                          const privacy::RuleSet &rules);
    /// Back to what was there before, where a text is shown.
    static void leave(QStackedWidget &stack);

    VerdictBar &verdict() { return *m_verdict; }
    NoticeTypeBar &noticeType() { return *m_noticeType; }
    QListWidget &steps() { return *m_steps; }
    /// Every place that goes; its tick says so.
    QListWidget &list() { return *m_list; }
    QTabWidget &tabs() { return *m_tabs; }
    TextView &before() { return *m_before; }
    TextView &after() { return *m_after; }
    QuestionBox &questionBox() { return *m_questionBox; }
    /// What may be posted, after the latest decisions; nothing while it is being made, where it
    /// still tells something, or where such a notice must not be posted.
    const privacy::SafeText *safe() const;
    /// Its words and kind, for the name of a file; without folder and suffix.
    QString nameOfCopy() const;
    /// Judges by these from now on; what was decided is decided anew, what was covered stays so.
    void setRules(const privacy::RuleSet &rules);

    void copy();
    /// In the format of its name.
    void save(const QString &path);
    /// Covers what is chosen in the text before, too.
    void coverChosen();
    void undo() { m_decisions.undoStack().undo(); }
    void redo() { m_decisions.undoStack().redo(); }

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class CoverStep;

    TextPage(QStackedWidget &stack, const PastedText &text, const privacy::RuleSet &rules);
    QWidget *makeAdvice();
    void connectAll();
    void judge();
    void takeJudged(const std::shared_ptr<const privacy::JudgedText> &judged);
    void make(); ///< the safe text, anew
    void takeSafe(const std::shared_ptr<const privacy::SafeText> &safe);
    void refresh();
    void refreshVerdict();
    void fillList();
    void refreshTicks();
    void refreshMarks();
    void refreshQuestion();
    void refreshOutputs();
    void answer(bool isPersonal);
    void tick(const QListWidgetItem *item);
    void goTo(const QString &finding);
    void choosePath();
    void tell(const QString &words);
    void retranslate();
    report::ScanDocument read() const;
    report::ScanDocument decided() const;
    privacy::TextChoices choices() const;
    bool isJudged() const { return m_judged != nullptr; }

    QPointer<QWidget> m_behind;
    PastedText m_text;
    privacy::RuleSet m_rules;
    QString m_noticeTypeChosen; ///< empty: what was found
    Decisions m_decisions;
    QList<privacy::TextSpan> m_covered; ///< what a person covers besides
    NoticeTypeBar *m_noticeType;
    VerdictBar *m_verdict;
    QListWidget *m_steps;
    QTabWidget *m_tabs;
    TextView *m_before;
    TextView *m_after;
    QListWidget *m_list;
    QuestionBox *m_questionBox;
    QPushButton *m_cover;
    QPushButton *m_undo;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
    QLabel *m_done; ///< what came of it
    QLabel *m_kept;
    std::shared_ptr<const privacy::JudgedText> m_judged;
    std::shared_ptr<const privacy::SafeText> m_safe;
    QList<Step> m_allSteps;
    QList<Question> m_questions;
    QString m_asked; ///< the finding that the question is about
    bool m_isForbidden = false;
    NewestRun<std::shared_ptr<const privacy::JudgedText>> m_judging;
    NewestRun<std::shared_ptr<const privacy::SafeText>> m_making;
};

} // namespace ui
