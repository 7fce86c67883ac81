// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/clerk/Advice.h"
#include "app/ui/clerk/Doubts.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class CompareView;
class NoticeTypeBar;
class PageModel;
class PageView;
class Pager;
class QuestionBox;
class TurnButtons;
class VerdictBar;

/// For somebody who has to post a notice today: the page, one verdict, what to do, a few questions,
/// one button; then the copy beside the original, and where it can go.
class NoticePage final : public QWidget
{
    Q_OBJECT

public:
    NoticePage(PageModel &pages, Decisions &decisions, QWidget *parent = nullptr);

    PageView &view() { return *m_view; }
    CompareView &compare() { return *m_compare; }
    VerdictBar &verdict() { return *m_verdict; }
    NoticeTypeBar &noticeType() { return *m_noticeType; }
    QListWidget &steps() { return *m_steps; }
    TurnButtons &turnButtons() { return *m_turnButtons; }
    /// How the copy is to be, beside its style.
    QCheckBox &flat() { return *m_flat; }
    QCheckBox &blackAndWhite() { return *m_blackAndWhite; }
    /// The rules that everything is judged by; needed for what a notice is called.
    void setRules(const privacy::RuleSet &rules);
    const privacy::RuleSet &rules() const { return m_rules; }
    QuestionBox &questionBox() { return *m_questionBox; }
    QString question() const; ///< the words of the question that is open; empty: none

    /// Only the notice of this file is shown, one of several; empty: all that was opened is one.
    void setSource(const QString &source);
    const QString &source() const { return m_source; }
    /// What was read of the notice that is shown.
    report::ScanDocument scope() const;

    /// Row of the page model that is shown; -1: none.
    int currentPage() const { return m_page; }
    void choosePage(int row);
    /// Pages came or went, decisions changed, or reading or other work began or ended.
    void refresh(bool isReading, bool isBusy);
    /// Whether it is a summary of a review, which is kept.
    void setStored(bool isStored);
    /// What its file shows for certain while it is still being read; until that ends.
    void tellFirstSight(const QString &source, privacy::FindingType type);
    /// Copies are there: the line that tells of their proof, and the row of the page of each, of
    /// which the first of the page that is shown is shown.
    void showCopies(const QString &proof, const QList<int> &rows);
    /// Of these copies the one that is shown; -1: none.
    int currentCopy() const { return m_copy; }
    /// To a page, or copy, further on or back.
    void stepPage(int by);
    /// Turns what is shown clockwise by quarters: the page, and its copy beside it. The next notice
    /// stands as it is again.
    void turn(int quarters);
    /// Whether page and copy are shown against each other.
    bool isComparing() const;
    /// There is none, or it does not follow the latest decisions any more.
    void dropCopy();
    QString proof() const; ///< the line that tells of it
    bool hasCopy() const { return m_copy >= 0; }
    /// Answers the open question.
    void answer(bool isPersonal);
    /// Asks about places that could not be proved, one after the other.
    void askAbout(const QList<Doubt> &doubts);
    /// Covers those that nobody answered.
    void coverDoubts();

Q_SIGNALS:
    void pageChosen(int row);
    void copyChosen(int copy); ///< index into those of showCopies()
    void noticeTypeChosen(const QByteArray &sha256, const QString &type);
    void copyWanted();
    void copyOptionsChanged();
    void pictureWanted();
    void pdfWanted();
    void printWanted();
    void doubtsAnswered();   ///< all of them
    void everythingWanted(); ///< the review of every finding
    void listWanted();       ///< back to the other notices

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAdvice();
    QWidget *makeOutputs();
    void refreshPager();
    QList<int> rowsOfNotice() const; ///< of the page model
    void goTo(const ItemKey &key);
    void goTo(const PageKey &page, const ocr::Quad &place);
    int rowOf(const PageKey &page) const; ///< of the page model, within the notice; -1: none
    ocr::Quad placeOf(const ItemKey &key) const;
    void showPlace(const ocr::Quad &place);
    void refreshWords();
    void refreshQuestion();
    bool isAskedNow(const Doubt &about);
    void takeCrop();
    void retranslate();

    PageModel &m_pages;
    Decisions &m_decisions;
    QStackedWidget *m_canvas;
    TurnButtons *m_turnButtons;
    Pager *m_pager;
    PageView *m_view;
    CompareView *m_compare;
    privacy::RuleSet m_rules;
    NoticeTypeBar *m_noticeType;
    VerdictBar *m_verdict;
    QListWidget *m_steps;
    QuestionBox *m_questionBox;
    QCheckBox *m_flat;
    QCheckBox *m_blackAndWhite;
    QPushButton *m_make;
    QWidget *m_outputs;
    QLabel *m_proof;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_picture;
    QPushButton *m_everything;
    QPushButton *m_list;
    QLabel *m_kept;
    QString m_source;
    QList<Step> m_allSteps;
    QList<Question> m_questions;
    QList<Doubt> m_doubts;        ///< asked about before the questions
    std::optional<Doubt> m_asked; ///< the place that is shown with the question
    std::optional<privacy::FindingType> m_firstSight;
    int m_page = -1;
    QList<int> m_copyRows; ///< of the page model, of each copy
    int m_copy = -1;       ///< index into them; -1: there is no copy
    bool m_isReading = false;
    bool m_isBusy = false;
    bool m_isStored = false;
};

} // namespace ui
