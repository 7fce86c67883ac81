// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/findings/FilterBar.h"

#include "app/report/Words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr int kAny = -1;

template <typename Code>
std::optional<Code> chosen(const QComboBox &box)
{
    const int code = box.currentData().toInt();
    return code == kAny ? std::optional<Code>() : static_cast<Code>(code);
}

template <typename Code>
void addItem(QComboBox &box, const QString &words, Code code)
{
    box.addItem(words, static_cast<int>(code));
}

template <typename Code>
void choose(QComboBox &box, const std::optional<Code> &code)
{
    box.setCurrentIndex(std::max(0, box.findData(code ? static_cast<int>(*code) : kAny)));
}

/// Whether nothing that nobody decided can be on the list: what needs no action is asked for among
/// what does.
bool contradicts(const ListChoice &choice)
{
    using privacy::Disposition;
    const bool isQuiet = choice.disposition && *choice.disposition != Disposition::Exposed &&
                         *choice.disposition != Disposition::Review;
    return isQuiet && (choice.show == ListChoice::Show::NeedsAction ||
                       choice.show == ListChoice::Show::Undecided);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_show(new QComboBox(this)), m_type(new QComboBox(this)),
      m_severity(new QComboBox(this)), m_disposition(new QComboBox(this)),
      m_group(new QComboBox(this)), m_search(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setSpacing(4);
    grid->addWidget(m_show, 0, 0);
    grid->addWidget(m_type, 0, 1);
    grid->addWidget(m_severity, 0, 2);
    grid->addWidget(m_disposition, 1, 0);
    grid->addWidget(m_group, 1, 1);
    grid->addWidget(m_search, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column,
                               1); // all of them short of words, and none with room to spare
    for (QComboBox *box : boxes()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::take);
    }
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::take);
    fill();
}

void FilterBar::setChoice(const ListChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    fill();
    Q_EMIT choiceChanged(m_choice);
}

void FilterBar::setTypes(const QSet<privacy::FindingType> &types)
{
    QList<privacy::FindingType> sorted(types.cbegin(), types.cend());
    if (m_choice.type && !sorted.contains(*m_choice.type))
        sorted.append(*m_choice.type); // a choice is kept from page to page
    std::sort(sorted.begin(), sorted.end());
    if (sorted == m_types)
        return;
    m_types = sorted;
    fill();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::array<QComboBox *, 5> FilterBar::boxes() const
{
    return {m_show, m_type, m_severity, m_disposition, m_group};
}

void FilterBar::fill()
{
    using privacy::Disposition;
    using privacy::Severity;
    m_isFilling = true;
    for (QComboBox *box : boxes())
        box->clear();
    addItem(*m_show, tr("Needs action"), ListChoice::Show::NeedsAction);
    addItem(*m_show, tr("Undecided"), ListChoice::Show::Undecided);
    addItem(*m_show, tr("Decided"), ListChoice::Show::Decided);
    addItem(*m_show, tr("Everything"), ListChoice::Show::Everything);
    addItem(*m_type, tr("All kinds"), kAny);
    for (const privacy::FindingType type : std::as_const(m_types))
        addItem(*m_type, report::typeWords(type), type);
    addItem(*m_severity, tr("Any severity"), kAny);
    for (const Severity severity :
         {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        addItem(*m_severity, report::severityWords(severity), severity);
    addItem(*m_disposition, tr("Any result"), kAny);
    for (const Disposition disposition :
         {Disposition::Exposed, Disposition::Review, Disposition::Masked, Disposition::Permitted,
          Disposition::Official})
        addItem(*m_disposition, report::dispositionWords(disposition), disposition);
    addItem(*m_group, tr("Not grouped"), ListChoice::Group::None);
    addItem(*m_group, tr("By person"), ListChoice::Group::Person);
    addItem(*m_group, tr("By column"), ListChoice::Group::Column);
    addItem(*m_group, tr("By row"), ListChoice::Group::Row);
    addItem(*m_group, tr("By rule"), ListChoice::Group::Rule);
    choose<ListChoice::Show>(*m_show, m_choice.show);
    choose(*m_type, m_choice.type);
    choose(*m_severity, m_choice.severity);
    choose(*m_disposition, m_choice.disposition);
    choose<ListChoice::Group>(*m_group, m_choice.group);
    m_search->setText(m_choice.text);
    m_search->setPlaceholderText(tr("Search"));
    m_show->setAccessibleName(tr("Which findings are shown"));
    m_type->setAccessibleName(tr("Kind of finding"));
    m_severity->setAccessibleName(tr("Severity"));
    m_disposition->setAccessibleName(tr("Result"));
    m_group->setAccessibleName(tr("How the list is grouped"));
    m_search->setAccessibleName(tr("Search the list"));
    m_group->setToolTip(tr("“By rule” goes by the first article of law of each finding"));
    m_show->setToolTip(
        tr("“Everything” also lists what may be shown and what is hidden well enough"));
    m_isFilling = false;
}

void FilterBar::take()
{
    if (m_isFilling)
        return;
    ListChoice choice;
    choice.show = static_cast<ListChoice::Show>(m_show->currentData().toInt());
    choice.type = chosen<privacy::FindingType>(*m_type);
    choice.severity = chosen<privacy::Severity>(*m_severity);
    choice.disposition = chosen<privacy::Disposition>(*m_disposition);
    choice.group = static_cast<ListChoice::Group>(m_group->currentData().toInt());
    choice.text = m_search->text().trimmed();
    if (choice == m_choice)
        return;
    const bool isShowNew = choice.show != m_choice.show;
    m_choice = choice;
    if (contradicts(m_choice)) {
        // What was chosen last counts: nobody is to wonder at an empty list.
        if (isShowNew)
            m_choice.disposition.reset();
        else
            m_choice.show = ListChoice::Show::Everything;
        fill();
    }
    Q_EMIT choiceChanged(m_choice);
}

/// Esc empties the search, and stops no work of the window.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_search || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_search->clear();
    event->accept();
    return true;
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace ui
