// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/NoticePage.h"

#include "app/report/Words.h"
#include "app/ui/LineIcon.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/Notices.h"
#include "app/ui/clerk/Pager.h"
#include "app/ui/clerk/QuestionBox.h"
#include "app/ui/clerk/TurnButtons.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/NoticeTypeBar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kAdviceWidth = 430; // px: leaves the page two thirds of the smallest screen

QLabel *makeQuiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NoticePage::NoticePage(PageModel &pages, Decisions &decisions, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_decisions(decisions), m_canvas(new QStackedWidget(this)),
      m_turnButtons(new TurnButtons(this)), m_pager(new Pager(this)), m_view(new PageView(this)),
      m_compare(new CompareView(this)), m_noticeType(new NoticeTypeBar(this)),
      m_verdict(new VerdictBar(this)), m_steps(new QListWidget(this)),
      m_questionBox(new QuestionBox(this)), m_flat(new QCheckBox(this)),
      m_blackAndWhite(new QCheckBox(this)), m_make(new QPushButton(this)),
      m_outputs(new QWidget(this)), m_proof(new QLabel(this)), m_print(new QPushButton(this)),
      m_pdf(new QPushButton(this)), m_picture(new QPushButton(this)),
      m_everything(new QPushButton(this)), m_list(new QPushButton(this)), m_kept(makeQuiet(this))
{
    m_canvas->addWidget(m_view);
    m_canvas->addWidget(m_compare);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *paper = new QVBoxLayout;
    paper->setSpacing(0);
    paper->addWidget(m_canvas, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_turnButtons);
    tools->addStretch();
    tools->addWidget(m_pager);
    tools->addStretch();
    paper->addLayout(tools);
    layout->addLayout(paper, 1);
    layout->addWidget(makeAdvice());

    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_allSteps.size())
            goTo(m_allSteps[row].first);
    });
    connect(m_steps, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { goTo(m_allSteps.value(m_steps->row(item)).first); });
    connect(m_questionBox, &QuestionBox::answered, this, &NoticePage::answer);
    connect(m_view, &PageView::imageChanged, this, &NoticePage::takeCrop);
    connect(m_turnButtons, &TurnButtons::turned, this, &NoticePage::turn);
    connect(m_questionBox, &QuestionBox::sharperWanted, m_view,
            [this](double width, const QRectF &seen) {
                if (m_asked && rowOf(m_asked->page) == m_page)
                    Q_EMIT m_view->sharperWanted(width, seen);
            });
    connect(m_pager, &Pager::stepped, this, &NoticePage::stepPage);
    connect(m_list, &QPushButton::clicked, this, &NoticePage::listWanted);
    connect(m_noticeType, &NoticeTypeBar::typeChosen, this, [this](const QString &type) {
        if (const report::ScanPage *page = m_pages.pageAt(m_page))
            Q_EMIT noticeTypeChosen(page->page.sha256, type);
    });
    for (QCheckBox *option : {m_flat, m_blackAndWhite})
        connect(option, &QCheckBox::toggled, this, &NoticePage::copyOptionsChanged);
    connect(m_make, &QPushButton::clicked, this, &NoticePage::copyWanted);
    connect(m_print, &QPushButton::clicked, this, &NoticePage::printWanted);
    connect(m_pdf, &QPushButton::clicked, this, &NoticePage::pdfWanted);
    connect(m_picture, &QPushButton::clicked, this, &NoticePage::pictureWanted);
    connect(m_everything, &QPushButton::clicked, this, &NoticePage::everythingWanted);
    m_turnButtons->setEnabled(false);
    m_list->hide();
    dropCopy();
    retranslate();
}

QWidget *NoticePage::makeAdvice()
{
    auto *advice = new QWidget(this);
    advice->setFixedWidth(kAdviceWidth);
    m_steps->setWordWrap(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSpacing(5);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTabKeyNavigation(false);
    QFont large = m_make->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_make->setFont(large);
    m_make->setMinimumHeight(48);
    m_make->setDefault(true);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_questionBox);
    auto *options = new QHBoxLayout;
    options->addWidget(m_flat);
    options->addWidget(m_blackAndWhite);
    foot->addLayout(options);
    foot->addWidget(m_make);
    foot->addWidget(makeOutputs());
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_list);
    ways->addWidget(m_everything);
    foot->addLayout(ways);
    foot->addWidget(m_kept);
    auto *layout = new QVBoxLayout(advice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_noticeType);
    layout->addWidget(m_verdict);
    layout->addWidget(m_steps, 1);
    layout->addLayout(foot);
    return advice;
}

QWidget *NoticePage::makeOutputs()
{
    m_proof->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_print, m_pdf, m_picture})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(m_outputs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_proof);
    layout->addLayout(buttons);
    return m_outputs;
}

QList<int> NoticePage::rowsOfNotice() const
{
    QList<int> rows;
    for (int row = 0; m_pages.pageAt(row) != nullptr; ++row) {
        if (m_source.isEmpty() || m_pages.pageAt(row)->source == m_source)
            rows.append(row);
    }
    return rows;
}

void NoticePage::stepPage(int by)
{
    const QList<int> rows = hasCopy() ? m_copyRows : rowsOfNotice();
    const qsizetype now = hasCopy() ? m_copy : rows.indexOf(m_page);
    const qsizetype next = now + by;
    if (next < 0 || next >= rows.size())
        return;
    if (rows[next] != m_page)
        choosePage(rows[next]);
    if (hasCopy()) {
        m_copy = static_cast<int>(next);
        Q_EMIT copyChosen(m_copy);
    }
    refreshPager();
}

void NoticePage::turn(int quarters)
{
    m_view->turn(quarters);
    m_compare->setTurns(m_view->quarterTurns());
    m_questionBox->setTurns(m_view->quarterTurns());
    takeCrop(); // the view may have more of what is seen of it now
}

void NoticePage::refreshPager()
{
    const QList<int> pages = rowsOfNotice();
    const QList<int> rows = hasCopy() ? m_copyRows : pages;
    const qsizetype now = hasCopy() ? m_copy : rows.indexOf(m_page);
    m_pager->setPlace(now, rows.size(),
                      rows.size() == pages.size() ? Pager::Unit::Page : Pager::Unit::Sheet);
}

bool NoticePage::isComparing() const
{
    return m_canvas->currentWidget() == m_compare;
}

QString NoticePage::question() const
{
    return m_questionBox->words();
}

QString NoticePage::proof() const
{
    return m_proof->text();
}

void NoticePage::choosePage(int row)
{
    const report::ScanPage *page = m_pages.pageAt(row);
    m_page = page != nullptr ? row : -1;
    m_turnButtons->setEnabled(page != nullptr);
    if (page == nullptr) {
        m_view->clearPage();
    } else {
        m_view->showPage(QSize(page->page.width, page->page.height));
        m_view->setFindings(m_decisions.rowsOf(*page));
    }
    m_noticeType->showPage(m_isReading ? nullptr : page, m_decisions);
    refreshPager();
    Q_EMIT pageChosen(m_page);
}

report::ScanDocument NoticePage::scope() const
{
    return onlyOf(m_pages.scan(), m_source);
}

void NoticePage::setSource(const QString &source)
{
    m_source = source;
    m_doubts.clear();
    m_asked.reset();
    m_questionBox->setImage({});
    m_firstSight.reset();
    turn(-m_view->quarterTurns());
    m_list->setVisible(!source.isEmpty());
    choosePage(rowsOfNotice().value(0, -1));
}

int NoticePage::rowOf(const PageKey &page) const
{
    for (const int row : rowsOfNotice()) {
        if (keyOf(*m_pages.pageAt(row)) == page)
            return row;
    }
    return -1;
}

void NoticePage::goTo(const ItemKey &key)
{
    const int row = key.item.isEmpty() ? -1 : rowOf(key.page);
    if (row < 0)
        return;
    if (row != m_page)
        choosePage(row);
    const QList<ReviewRow> rows = m_decisions.rowsOf(*m_pages.pageAt(row));
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].key == key) {
            m_canvas->setCurrentWidget(m_view);
            m_view->light(i);
            m_view->glideTo(i);
        }
    }
}

void NoticePage::goTo(const PageKey &page, const ocr::Quad &place)
{
    const int row = rowOf(page);
    if (row < 0)
        return;
    if (row != m_page)
        choosePage(row);
    m_canvas->setCurrentWidget(m_view);
    FindingLinks frame;
    frame.cell = {place};
    m_view->light(-1, frame);
    m_view->glideTo(place);
}

void NoticePage::setRules(const privacy::RuleSet &rules)
{
    m_rules = rules;
    m_noticeType->setRules(rules);
}

void NoticePage::refresh(bool isReading, bool isBusy)
{
    m_isReading = isReading;
    m_isBusy = isBusy;
    if (!isReading)
        m_firstSight.reset(); // the whole judgement is there, or there will be none
    if (m_page < 0) {
        if (const int row = rowsOfNotice().value(0, -1); row >= 0) // of this notice alone
            choosePage(row);
    } else if (const report::ScanPage *page = m_pages.pageAt(m_page)) {
        m_view->setFindings(m_decisions.rowsOf(*page));
    } else {
        choosePage(-1);
    }
    refreshWords();
}

void NoticePage::tellFirstSight(const QString &source, privacy::FindingType type)
{
    if (!m_source.isEmpty() && source != m_source)
        return;
    m_firstSight = type;
    if (m_isReading)
        refreshWords();
}

void NoticePage::refreshWords()
{
    const report::ScanDocument read = scope();
    m_allSteps = m_isReading || hasCopy() ? QList<Step>() : stepsOf(read, m_decisions, m_rules);
    const Posting posting =
        m_isReading ? Posting() : postingOf(onlyOf(m_pages.decided(), m_source), m_rules);
    // What can have no copy has nothing to be covered there.
    const bool asks = !m_isReading && !hasCopy() && !posting.isForbidden;
    m_questions = asks ? questionsOf(read, m_decisions) : QList<Question>();
    if (m_isReading && m_firstSight)
        //: before all was read; %1 is a kind of finding such as "Resident ID number"
        m_verdict->setVerdict(Verdict::LookAt, tr("Not to be posted as it is: %1. Reading goes on…")
                                                   .arg(report::typeWords(*m_firstSight)));
    else if (m_isReading)
        m_verdict->setVerdict(Verdict::Working, tr("Reading…"));
    else if (hasCopy() && posting.verdict != Verdict::MustCover)
        m_verdict->setVerdict(Verdict::Clean, tr("The copy may be posted."));
    else
        m_verdict->setVerdict(posting.verdict, posting.words);
    m_steps->clear();
    for (const Step &step : std::as_const(m_allSteps))
        m_steps->addItem(step.words);
    m_noticeType->showPage(m_isReading ? nullptr : m_pages.pageAt(m_page), m_decisions);
    m_flat->setEnabled(!m_isReading);
    m_blackAndWhite->setEnabled(!m_isReading);
    m_make->setEnabled(!m_isBusy && !read.pages.isEmpty() && !posting.isForbidden);
    m_make->setText(posting.verdict == Verdict::MustCover ? tr("Make a covered copy")
                                                          : tr("Make a postable copy"));
    m_make->setToolTip(posting.isForbidden ? posting.words : QString());
    m_make->setAccessibleDescription(m_make->toolTip());
    m_pdf->setEnabled(!m_isBusy); // it is made and proved first
    m_make->setVisible(!hasCopy());
    m_outputs->setVisible(hasCopy());
    refreshPager();
    refreshQuestion();
}

void NoticePage::refreshQuestion()
{
    if (!m_doubts.isEmpty()) {
        m_questionBox->ask(doubtWords(m_doubts.size()), coverItWords(), nothingPersonalWords());
        const Doubt &doubt = m_doubts.first();
        if (isAskedNow(doubt)) {
            goTo(doubt.page, doubt.place);
            showPlace(doubt.place);
        }
    } else if (!m_questions.isEmpty()) {
        const Question &question = m_questions.first();
        m_questionBox->ask(question.words, tr("Yes, cover it"), tr("No, nothing personal"));
        const ocr::Quad place = placeOf(question.about);
        if (isAskedNow({question.about.page, place})) {
            goTo(question.about);
            showPlace(place);
        }
    } else {
        m_questionBox->ask({}, {}, {});
        if (!m_isReading) // it comes again after that
            m_asked.reset();
    }
}

/// Once for each question: whoever looks at another page meanwhile is not taken back.
bool NoticePage::isAskedNow(const Doubt &about)
{
    if (m_asked == about)
        return false;
    m_asked = about;
    return true;
}

/// The question's crop is of its own page, whichever is looked at.
void NoticePage::takeCrop()
{
    if (m_asked && rowOf(m_asked->page) == m_page)
        m_questionBox->setImage(m_view->image());
}

void NoticePage::showPlace(const ocr::Quad &place)
{
    const report::ScanPage *page = m_pages.pageAt(m_page);
    m_questionBox->setPlace(page ? QSize(page->page.width, page->page.height) : QSize(), place);
    m_questionBox->setImage(m_view->image());
}

ocr::Quad NoticePage::placeOf(const ItemKey &key) const
{
    const int page = rowOf(key.page);
    for (const ReviewRow &row :
         page < 0 ? QList<ReviewRow>() : m_decisions.rowsOf(*m_pages.pageAt(page))) {
        if (row.key == key)
            return boxAround(row.row.quads);
    }
    return {};
}

void NoticePage::askAbout(const QList<Doubt> &doubts)
{
    m_doubts = doubts;
    refreshWords();
}

void NoticePage::coverDoubts()
{
    const QList<Doubt> doubts = std::exchange(m_doubts, {});
    for (const Doubt &doubt : doubts)
        m_decisions.decide({answerTo(doubt, true, m_decisions)}, tr("answer"));
}

void NoticePage::answer(bool isPersonal)
{
    if (!m_doubts.isEmpty()) {
        const Doubt doubt = m_doubts.takeFirst();
        m_decisions.decide({answerTo(doubt, isPersonal, m_decisions)}, tr("answer"));
        refreshWords();
        if (m_doubts.isEmpty())
            Q_EMIT doubtsAnswered();
        return;
    }
    if (m_questions.isEmpty())
        return;
    const ItemKey about = m_questions.first().about;
    const QList<Decisions::Change> changes = answersTo(about, isPersonal, scope(), m_decisions);
    m_decisions.noteAsked(about);
    m_decisions.decide(changes, tr("answer")); // refresh() follows from it
}

void NoticePage::showCopies(const QString &proof, const QList<int> &rows)
{
    m_copyRows = rows;
    m_copy = std::max(0, static_cast<int>(rows.indexOf(m_page)));
    m_proof->setText(proof);
    m_proof->setAccessibleName(proof);
    refreshWords();
    m_canvas->setCurrentWidget(m_compare);
    m_compare->fitPage();
    Q_EMIT copyChosen(m_copy);
    m_print->setFocus(Qt::OtherFocusReason);
}

void NoticePage::dropCopy()
{
    m_copyRows.clear();
    m_copy = -1;
    m_doubts.clear();
    m_compare->clear();
    m_canvas->setCurrentWidget(m_view);
    refreshWords();
}

void NoticePage::retranslate()
{
    m_print->setIcon(buttonIcon(QStringLiteral("print")));
    m_pdf->setIcon(buttonIcon(QStringLiteral("save-pdf")));
    m_picture->setIcon(buttonIcon(QStringLiteral("save-picture")));
    m_view->setAccessibleName(tr("The page, with frames around what was found"));
    m_steps->setAccessibleName(tr("What to do"));
    m_flat->setText(tr("Flatten for printing"));
    m_flat->setToolTip(tr("Each sheet by itself, laid flat, in even light"));
    m_blackAndWhite->setText(tr("Black and white"));
    m_blackAndWhite->setToolTip(tr("White paper and black print, for printers without colours"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_picture->setText(tr("Save as picture…"));
    m_everything->setText(tr("Show every finding"));
    m_everything->setToolTip(tr("Decide about each finding one by one"));
    m_list->setText(tr("All notices"));
    m_list->setToolTip(tr("Back to the list of all notices"));
    setStored(m_isStored);
    refreshWords();
}

void NoticePage::setStored(bool isStored)
{
    m_isStored = isStored;
    m_kept->setText(isStored ? tr("What is decided here is kept in the review.")
                             : tr("Nothing is kept unless it is saved."));
}

void NoticePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
