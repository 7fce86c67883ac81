// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/TextPage.h"

#include "app/jobs/TextInput.h"
#include "app/report/Words.h"
#include "app/ui/SecretClipboard.h"
#include "app/ui/VerdictBar.h"

#include <QEvent>
#include <QFileInfo>
#include <QHideEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWidest = 900; // px: lines that are still easy to follow

bool isExposed(const privacy::TextFinding &found)
{
    return found.finding.disposition == privacy::Disposition::Exposed;
}

bool wantsALook(const privacy::TextFinding &found)
{
    return found.finding.disposition == privacy::Disposition::Review;
}

/// "Line 3 · Mobile number 138****8000": masked only.
QString wordsOf(const privacy::TextFinding &found)
{
    return TextPage::tr("Line %1").arg(found.line) + QStringLiteral(" · ") +
           report::typeWords(found.finding.type) + QStringLiteral("  \u2068") +
           found.finding.maskedText + QStringLiteral("\u2069  ") +
           report::dispositionWords(found.finding.disposition) + QStringLiteral(". ") +
           report::actionWords(found.finding.action);
}

} // namespace

PastedText pastedText(const QMimeData &data)
{
    if (data.hasHtml() && data.html().contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return {data.html(), true};
    return {data.hasText() ? data.text() : QString(), data.text().contains(QLatin1Char('\t'))};
}

ocr::Result<PastedText> textOfFile(const QString &path)
{
    const ocr::Result<QString> text = jobs::readTextFile(path, QFileInfo(path).fileName());
    if (!text)
        return text.error();
    return PastedText{*text, text->contains(QLatin1Char('\t'))};
}

bool isTextFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("txt") || suffix == QLatin1String("tsv");
}

TextPage *TextPage::open(QStackedWidget &stack, const PastedText &text,
                         const privacy::RuleSet &rules)
{
    leave(stack);
    auto *page = new TextPage(stack, text, rules);
    stack.addWidget(page);
    stack.setCurrentWidget(page);
    page->m_list->setFocus(Qt::OtherFocusReason);
    connect(page->m_close, &QPushButton::clicked, page, [&stack] { leave(stack); });
    return page;
}

void TextPage::leave(QStackedWidget &stack)
{
    const auto *page = qobject_cast<TextPage *>(stack.currentWidget());
    if (page == nullptr)
        return;
    if (page->m_before != nullptr)
        stack.setCurrentWidget(page->m_before);
}

TextPage::TextPage(QStackedWidget &stack, const PastedText &text, const privacy::RuleSet &rules)
    : QWidget(&stack), m_before(stack.currentWidget()), m_verdict(new VerdictBar(this)),
      m_list(new QListWidget(this)), m_close(new QPushButton(this)), m_kept(new QLabel(this))
{
    (new SecretClipboard(this))->guard(*m_list); // NOLINT: the page takes it
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_kept, 1);
    foot->addWidget(m_close);
    auto *column = new QWidget(this);
    column->setMaximumWidth(kWidest);
    auto *inner = new QVBoxLayout(column);
    inner->addWidget(m_verdict);
    inner->addWidget(m_list, 1);
    inner->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 20);
    layout->addStretch(1);

    connect(&m_judging, &QFutureWatcherBase::finished, this, &TextPage::refresh);
    m_judging.setFuture(QtConcurrent::run([text, rules] {
        return privacy::judgeText(text.text, rules, {text.table, privacy::JudgeOptions()});
    }));
    retranslate();
}

void TextPage::refresh()
{
    m_list->clear();
    if (!m_judging.isFinished()) {
        m_verdict->setVerdict(Verdict::Working, tr("Reading…"));
        return;
    }
    const QList<privacy::TextFinding> found = m_judging.result();
    const auto exposed = static_cast<int>(std::count_if(found.cbegin(), found.cend(), isExposed));
    const auto open = static_cast<int>(std::count_if(found.cbegin(), found.cend(), wantsALook));
    if (exposed > 0)
        m_verdict->setVerdict(Verdict::MustCover,
                              tr("%n item(s) of personal data must be covered.", nullptr, exposed));
    else if (open > 0)
        m_verdict->setVerdict(Verdict::LookAt, tr("%n place(s) want a look.", nullptr, open));
    else
        m_verdict->setVerdict(Verdict::Clean, tr("Nothing personal was found in this text."));
    for (const auto &isShown : {isExposed, wantsALook}) {
        for (const privacy::TextFinding &one : found) {
            if (isShown(one))
                m_list->addItem(wordsOf(one));
        }
    }
}

void TextPage::retranslate()
{
    m_list->setAccessibleName(tr("What was found in the text"));
    m_close->setText(tr("Close"));
    m_kept->setText(tr("The text is not kept."));
    refresh();
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
