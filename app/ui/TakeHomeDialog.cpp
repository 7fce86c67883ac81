// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/TakeHomeDialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kMostNumber = 40; ///< characters: one line of a label, as on the command line
constexpr int kWidth = 520;     // px: fits 1366x768 at 150 %

} // namespace

TakeHomeDialog::TakeHomeDialog(redaction::Purpose purpose, QWidget *parent)
    : QDialog(parent), m_group(new QButtonGroup(this)), m_numberLabel(new QLabel(this)),
      m_number(new QLineEdit(this)), m_checklist(new QCheckBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *layout = new QVBoxLayout(this);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const redaction::Purpose each :
         {redaction::Purpose::Evidence, redaction::Purpose::Post, redaction::Purpose::Sample}) {
        const Line line{each, new QRadioButton(this), new QLabel(this)};
        line.note->setWordWrap(true);
        line.note->setForegroundRole(QPalette::PlaceholderText);
        line.note->setContentsMargins(indent, 0, 0, 0);
        m_group->addButton(line.button);
        layout->addWidget(line.button);
        layout->addWidget(line.note);
        if (each == redaction::Purpose::Evidence) {
            auto *number = new QHBoxLayout;
            number->setContentsMargins(indent, 0, 0, 0);
            number->addWidget(m_numberLabel);
            number->addWidget(m_number, 1);
            layout->addLayout(number);
        }
        layout->addSpacing(8);
        m_lines.append(line);
    }
    m_number->setMaxLength(kMostNumber);
    m_numberLabel->setBuddy(m_number);
    m_checklist->setChecked(true);
    layout->addWidget(m_checklist);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_group, &QButtonGroup::buttonToggled, this, &TakeHomeDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(QIcon()); // a style's own do not go with ours
    choose(purpose);
    retranslate();
    resize(kWidth, sizeHint().height());
}

void TakeHomeDialog::choose(redaction::Purpose purpose)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.button->setChecked(line.purpose == purpose);
        if (line.purpose == purpose)
            line.button->setFocus();
    }
    refresh();
}

TakeHomeWish TakeHomeDialog::wish() const
{
    TakeHomeWish wish;
    for (const Line &line : m_lines) {
        if (line.button->isChecked())
            wish.purpose = line.purpose;
    }
    if (wish.purpose == redaction::Purpose::Evidence)
        wish.evidenceNumber = m_number->text().simplified();
    wish.hasChecklist = m_checklist->isChecked();
    return wish;
}

void TakeHomeDialog::refresh()
{
    const bool isEvidence = m_lines.first().button->isChecked();
    m_number->setEnabled(isEvidence);
    m_numberLabel->setEnabled(isEvidence);
}

void TakeHomeDialog::retranslate()
{
    setWindowTitle(tr("Save covered copies"));
    const QStringList names{tr("Pictures as &evidence"), tr("Copies to &hang up"),
                            tr("S&amples to show how it should look")};
    const QStringList notes{tr("Hatched black covers, each picture with its number"),
                            tr("Paper and the permitted mask in the place of what is covered, "
                               "room for a new stamp"),
                            tr("As copies to hang up, but they say that they must not be posted")};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i].button->setText(names[i]);
        m_lines[i].note->setText(notes[i]);
        m_lines[i].button->setAccessibleDescription(notes[i]);
    }
    m_numberLabel->setText(tr("Evidence &number:"));
    m_number->setPlaceholderText(tr("empty: each picture its own"));
    m_checklist->setText(tr("With the &checklist (Excel, PDF, CSV)"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose a folder…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void TakeHomeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
