// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/TextPage.h"

#include "app/report/Words.h"
#include "app/ui/PrivateFileDialog.h"
#include "app/ui/SecretClipboard.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/QuestionBox.h"
#include "app/ui/clerk/TextOutputs.h"
#include "app/ui/clerk/TextView.h"
#include "app/ui/review/NoticeTypeBar.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kAdviceWidth = 430; // px: as beside pictures

bool isExposed(const privacy::TextFinding &found)
{
    return found.finding.disposition == privacy::Disposition::Exposed;
}

bool wantsALook(const privacy::TextFinding &found)
{
    return found.finding.disposition == privacy::Disposition::Review;
}

/// "Line 3 · Mobile number 138****8000": masked only. Dots of no language part them, because what
/// they part are not all sentences.
QString placeWordsOf(const privacy::TextFinding &found)
{
    return TextPage::tr("Line %1").arg(found.line) + QStringLiteral(" · ") +
           report::typeWords(found.finding.type) + QStringLiteral("  \u2068") +
           found.finding.maskedText + QStringLiteral("\u2069");
}

QString wordsOf(const privacy::TextFinding &found)
{
    return QStringList{placeWordsOf(found), report::dispositionWords(found.finding.disposition),
                       report::actionWords(found.finding.action)}
        .join(QStringLiteral(" · "));
}

} // namespace

/// Covers, or no longer covers, places that nobody found.
class TextPage::CoverStep final : public QUndoCommand
{
public:
    CoverStep(TextPage &page, const QList<privacy::TextSpan> &after, const QString &words)
        : QUndoCommand(words), m_page(page), m_before(page.m_covered), m_after(after)
    {}

    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const QList<privacy::TextSpan> &covered)
    {
        m_page.m_covered = covered;
        m_page.make();
    }

    TextPage &m_page;
    QList<privacy::TextSpan> m_before;
    QList<privacy::TextSpan> m_after;
};

TextPage *TextPage::open(QStackedWidget &stack, const PastedText &text,
                         const privacy::RuleSet &rules)
{
    leave(stack);
    auto *page = new TextPage(stack, text, rules);
    stack.addWidget(page);
    stack.setCurrentWidget(page);
    page->m_before->setFocus(Qt::OtherFocusReason);
    connect(page->m_close, &QPushButton::clicked, page, [&stack] { leave(stack); });
    return page;
}

void TextPage::leave(QStackedWidget &stack)
{
    const auto *page = qobject_cast<TextPage *>(stack.currentWidget());
    if (page == nullptr)
        return;
    if (page->m_behind != nullptr)
        stack.setCurrentWidget(page->m_behind);
}

TextPage::TextPage(QStackedWidget &stack, const PastedText &text, const privacy::RuleSet &rules)
    : QWidget(&stack), m_behind(stack.currentWidget()), m_text(text), m_rules(rules),
      m_noticeType(new NoticeTypeBar(this)), m_verdict(new VerdictBar(this)),
      m_steps(new QListWidget(this)), m_tabs(new QTabWidget(this)),
      m_before(new TextView(true, this)), m_after(new TextView(false, this)),
      m_list(new QListWidget(this)), m_questionBox(new QuestionBox(this)),
      m_cover(new QPushButton(this)), m_undo(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_save(new QPushButton(this)), m_close(new QPushButton(this)), m_done(new QLabel(this)),
      m_kept(new QLabel(this)), m_judging([this](const auto &judged) { takeJudged(judged); }),
      m_making([this](const auto &safe) { takeSafe(safe); })
{
    m_noticeType->setRules(rules);
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after),
                         static_cast<QWidget *>(m_list)})
        m_tabs->addTab(tab, QString());
    (new SecretClipboard(this))->guard(*m_list); // NOLINT: the page takes it
    for (QListWidget *list : {m_list, m_steps}) {
        list->setWordWrap(true);
        list->setSpacing(4);
        list->setFrameShape(QFrame::NoFrame);
        list->setTabKeyNavigation(false);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeAdvice());
    connectAll();
    retranslate();
    judge();
}

void TextPage::setRules(const privacy::RuleSet &rules)
{
    m_rules = rules;
    m_noticeType->setRules(rules);
    judge();
}

QWidget *TextPage::makeAdvice()
{
    auto *advice = new QWidget(this);
    advice->setFixedWidth(kAdviceWidth);
    QFont large = m_copy->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_copy->setFont(large);
    m_copy->setMinimumHeight(48);
    m_copy->setDefault(true);
    m_done->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setWordWrap(true);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addStretch(1); // in the place of steps where there are none
    foot->addWidget(m_questionBox);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_cover);
    ways->addWidget(m_undo);
    foot->addLayout(ways);
    foot->addWidget(m_copy);
    auto *outputs = new QHBoxLayout;
    outputs->addWidget(m_save);
    outputs->addWidget(m_close);
    foot->addLayout(outputs);
    foot->addWidget(m_done);
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

void TextPage::connectAll()
{
    connect(&m_decisions, &Decisions::changed, this, &TextPage::make);
    connect(m_noticeType, &NoticeTypeBar::typeChosen, this, [this](const QString &type) {
        m_noticeTypeChosen = type;
        judge();
    });
    const auto goToStep = [this](int row) {
        if (row >= 0 && row < m_allSteps.size())
            goTo(m_allSteps[row].first.item);
    };
    connect(m_steps, &QListWidget::currentRowChanged, this, goToStep);
    connect(m_steps, &QListWidget::itemClicked, this,
            [this, goToStep](QListWidgetItem *item) { goToStep(m_steps->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::itemChanged, this, &TextPage::tick);
    connect(m_questionBox, &QuestionBox::answered, this, &TextPage::answer);
    connect(m_before, &QPlainTextEdit::selectionChanged, this, &TextPage::refreshOutputs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TextPage::refreshOutputs);
    connect(m_cover, &QPushButton::clicked, this, &TextPage::coverChosen);
    connect(m_undo, &QPushButton::clicked, this, &TextPage::undo);
    connect(m_copy, &QPushButton::clicked, this, &TextPage::copy);
    connect(m_save, &QPushButton::clicked, this, &TextPage::choosePath);
    connect(&m_decisions.undoStack(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
}

namespace {

privacy::TextOptions optionsOf(const PastedText &text, const QString &noticeType)
{
    privacy::TextOptions options;
    options.table = text.table;
    if (!noticeType.isEmpty())
        options.judge.noticeType = noticeType;
    return options;
}

} // namespace

/// Findings are numbered anew by it: what was decided on others does not count for these. What
/// somebody covered is no finding: it stays covered, as the one step that can be undone.
void TextPage::judge()
{
    m_decisions.clear();
    const QList<privacy::TextSpan> covered = std::exchange(m_covered, {});
    m_judged.reset();
    m_safe.reset();
    m_making.drop();
    m_judging.start(
        [text = m_text, rules = m_rules, options = optionsOf(m_text, m_noticeTypeChosen)] {
            return std::make_shared<const privacy::JudgedText>(
                privacy::judgedText(text.text, rules, options));
        });
    refresh();
    if (!covered.isEmpty())
        m_decisions.undoStack().push(
            new CoverStep(*this, covered, tr("cover"))); // NOLINT: the stack takes it
}

void TextPage::takeJudged(const std::shared_ptr<const privacy::JudgedText> &judged)
{
    m_judged = judged;
    m_before->setLines(m_judged->lines);
    m_noticeType->setType(m_judged->judgement.sheets.value(0).noticeType, m_noticeTypeChosen);
    fillList();
    make();
}

void TextPage::make()
{
    m_safe.reset();
    tell({});
    if (isJudged())
        m_making.start([text = m_text, rules = m_rules, judged = m_judged, choices = choices(),
                        options = optionsOf(m_text, m_noticeTypeChosen)] {
            return std::make_shared<const privacy::SafeText>(
                privacy::safeText(text.text, *judged, rules, options, choices));
        });
    refresh();
}

void TextPage::takeSafe(const std::shared_ptr<const privacy::SafeText> &safe)
{
    m_safe = safe;
    m_after->setLines(m_safe->lines);
    if (!m_safe->isSafe())
        //: %2 is a kind of finding such as "Mobile number"
        tell(tr("Line %1 still tells something with everything covered: %2. Cover that place, too.")
                 .arg(m_safe->exposed->line)
                 .arg(report::typeWords(m_safe->exposed->finding.type)));
    refresh();
}

const privacy::SafeText *TextPage::safe() const
{
    return m_safe && m_safe->isSafe() && !m_isForbidden ? m_safe.get() : nullptr;
}

report::ScanDocument TextPage::read() const
{
    report::ScanDocument document;
    if (isJudged())
        document.pages.append({QString(), m_judged->page, m_judged->judgement});
    return document;
}

report::ScanDocument TextPage::decided() const
{
    report::ScanDocument document = read();
    for (report::ScanPage &page : document.pages)
        page = m_decisions.decided(page);
    return document;
}

privacy::TextChoices TextPage::choices() const
{
    privacy::TextChoices choices;
    choices.covered = m_covered;
    for (auto choice = m_decisions.all().cbegin(); choice != m_decisions.all().cend(); ++choice) {
        if (choice->answer == Answer::Dismissed)
            choices.kept.append(choice.key().item);
    }
    return choices;
}

void TextPage::refresh()
{
    m_allSteps = isJudged() ? stepsOf(read(), m_decisions, m_rules) : QList<Step>();
    refreshVerdict();
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (const Step &step : std::as_const(m_allSteps))
            m_steps->addItem(step.words);
        m_steps->setVisible(!m_allSteps.isEmpty()); // no white sheet where nothing is to be done
    }
    m_noticeType->setVisible(isJudged());
    refreshTicks();
    refreshMarks();
    refreshQuestion();
    refreshOutputs();
}

void TextPage::refreshVerdict()
{
    m_isForbidden = false;
    if (!isJudged()) {
        m_verdict->setVerdict(Verdict::Working, tr("Reading…"));
        return;
    }
    const Posting posting = postingOf(decided(), m_rules);
    m_isForbidden = posting.isForbidden;
    if (posting.verdict == Verdict::Clean && !m_covered.isEmpty())
        m_verdict->setVerdict(Verdict::LookAt,
                              tr("The safe text may be posted: it hides what you covered."));
    else if (posting.verdict == Verdict::Clean && m_judged->findings.isEmpty())
        m_verdict->setVerdict(Verdict::Clean, tr("Nothing personal was found in this text."));
    else
        m_verdict->setVerdict(posting.verdict, posting.words);
}

void TextPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &isShown : {isExposed, wantsALook}) {
        for (qsizetype i = 0; isJudged() && i < m_judged->findings.size(); ++i) {
            const privacy::TextFinding &found = m_judged->findings[i];
            if (!isShown(found))
                continue;
            auto *item = new QListWidgetItem(wordsOf(found), m_list); // NOLINT: the list takes it
            item->setData(Qt::UserRole, found.finding.id);
            if (m_judged->places[i].isEmpty()) // of what is missing nothing can be covered
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        }
    }
    m_tabs->setTabText(2, tr("What was found (%1)").arg(m_list->count()));
}

void TextPage::refreshTicks()
{
    const QSignalBlocker quiet(m_list);
    const QStringList kept = choices().kept;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if ((item->flags() & Qt::ItemIsUserCheckable) != 0)
            item->setCheckState(kept.contains(item->data(Qt::UserRole).toString()) ? Qt::Unchecked
                                                                                   : Qt::Checked);
    }
}

void TextPage::refreshMarks()
{
    QList<TextView::Mark> before;
    const QStringList kept = choices().kept;
    for (qsizetype i = 0; isJudged() && i < m_judged->findings.size(); ++i) {
        const privacy::TextFinding &found = m_judged->findings[i];
        if (!isExposed(found) && !wantsALook(found))
            continue;
        const Verdict verdict = kept.contains(found.finding.id) ? Verdict::Clean
                                : isExposed(found)              ? Verdict::MustCover
                                                                : Verdict::LookAt;
        for (const privacy::TextSpan &at : m_judged->places[i])
            before.append({at, verdict});
    }
    for (const privacy::TextSpan &at : std::as_const(m_covered))
        before.append({at, Verdict::MustCover});
    m_before->setMarks(before);
    QList<TextView::Mark> after;
    if (m_safe)
        for (const privacy::TextSpan &at : m_safe->masks)
            after.append({at, Verdict::Clean});
    m_after->setMarks(after);
}

void TextPage::refreshQuestion()
{
    m_questions.clear();
    if (isJudged() && !m_isForbidden)
        m_questions = questionsOf(read(), m_decisions);
    const Question question = m_questions.value(0);
    QStringList words{question.words};
    for (qsizetype i = 0; isJudged() && i < m_judged->findings.size(); ++i)
        if (m_judged->findings[i].finding.id == question.about.item)
            words.prepend(placeWordsOf(m_judged->findings[i]));
    m_questionBox->ask(words.join(QLatin1Char('\n')), tr("Yes, cover it"),
                       tr("No, nothing personal"));
    // Once for each question, and not away from the list in which somebody ticks.
    if (question.about.item != m_asked && m_tabs->currentWidget() != m_list)
        goTo(question.about.item);
    m_asked = question.about.item;
}

void TextPage::refreshOutputs()
{
    const bool canGo = safe() != nullptr;
    const bool isTable = m_safe ? m_safe->table : m_text.table;
    m_copy->setEnabled(canGo);
    m_save->setEnabled(canGo);
    m_after->setEnabled(canGo); // else it shows what was made before the latest decision
    m_copy->setText(isTable ? tr("Copy the safe table") : tr("Copy the safe text"));
    m_cover->setEnabled(isJudged() && m_tabs->currentWidget() == m_before &&
                        !m_before->chosen().isEmpty());
    m_undo->setEnabled(m_decisions.undoStack().canUndo());
}

void TextPage::answer(bool isPersonal)
{
    if (m_questions.isEmpty())
        return;
    const ItemKey about = m_questions.first().about;
    const QList<Decisions::Change> changes = answersTo(about, isPersonal, read(), m_decisions);
    m_decisions.noteAsked(about);
    m_decisions.decide(changes, tr("answer"));
}

void TextPage::tick(const QListWidgetItem *item)
{
    if (!isJudged())
        return;
    Choice choice;
    if (item->checkState() != Qt::Checked) {
        choice.answer = Answer::Dismissed;
        choice.reason = dismissalReasons().first();
    }
    m_decisions.decide(
        {{{keyOf(read().pages.first()), item->data(Qt::UserRole).toString()}, choice}},
        tr("answer"));
}

void TextPage::coverChosen()
{
    const QList<privacy::TextSpan> chosen = m_before->chosen();
    if (isJudged() && !chosen.isEmpty())
        m_decisions.undoStack().push(
            new CoverStep(*this, m_covered + chosen, tr("cover"))); // NOLINT: the stack takes it
}

void TextPage::goTo(const QString &finding)
{
    for (qsizetype i = 0; isJudged() && i < m_judged->findings.size(); ++i) {
        if (m_judged->findings[i].finding.id != finding || m_judged->places[i].isEmpty())
            continue;
        m_tabs->setCurrentWidget(m_before);
        m_before->goTo(m_judged->places[i].first());
    }
}

QString TextPage::nameOfCopy() const
{
    return copyName(decided(), m_rules, QDate::currentDate());
}

void TextPage::copy()
{
    const privacy::SafeText *text = safe();
    if (text == nullptr)
        return;
    copySafeText(*text);
    m_tabs->setCurrentWidget(m_after);
    tell(tr("Copied: judged again, nothing in it is exposed. Paste it where it is needed."));
}

void TextPage::choosePath()
{
    const privacy::SafeText *text = safe();
    if (text == nullptr)
        return;
    const QStringList formats = safeTextFormats(*text);
    QStringList filters;
    for (const QString &format : formats)
        filters.append(QStringLiteral("*.") + format);
    QFileDialog *dialog = privateFileDialog(this, tr("Save the safe text"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(formats.first());
    dialog->selectFile(nameOfCopy() + QLatin1Char('.') + formats.first());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.mid(2)); });
    connect(dialog, &QFileDialog::fileSelected, this, &TextPage::save);
    dialog->open();
}

void TextPage::save(const QString &path)
{
    const privacy::SafeText *text = safe();
    if (text == nullptr)
        tell(tr("It was not saved: something was decided meanwhile. Save it again."));
    else if (saveSafeText(*text, path, tr("Public notice")))
        tell(tr("Saved: judged again, nothing in it is exposed."));
    else
        tell(report::errorWords(ocr::Error::Code::WriteFailed));
}

void TextPage::tell(const QString &words)
{
    m_done->setText(words);
    m_done->setAccessibleName(words);
    m_done->setVisible(!words.isEmpty());
}

void TextPage::retranslate()
{
    m_before->setAccessibleName(tr("The text as it was pasted, with marks on what was found"));
    m_after->setAccessibleName(tr("The safe text"));
    m_list->setAccessibleName(tr("What was found in the text"));
    m_list->setToolTip(tr("What is ticked is covered in the safe text."));
    m_steps->setAccessibleName(tr("What to do"));
    m_tabs->setTabText(0, tr("Before"));
    m_tabs->setTabText(1, tr("After"));
    m_cover->setText(tr("Cover what is chosen"));
    m_cover->setToolTip(tr("Choose words in the text before with the mouse, or with Shift and the "
                           "arrow keys."));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_save->setText(tr("Save…"));
    m_close->setText(tr("Close"));
    m_kept->setText(tr("Nothing of the text is kept unless it is saved. What nobody answers is "
                       "covered."));
    fillList();
    refresh();
}

bool TextPage::event(QEvent *event)
{
    // The review behind it has these keys, too.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if (isUndo || key->matches(QKeySequence::Redo)) {
            if (event->type() == QEvent::KeyPress)
                isUndo ? undo() : redo();
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TextPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous() || !parentWidget()->isVisible())
        return; // the whole window is gone for a while
    Q_EMIT left();
    deleteLater();
}

} // namespace ui
