// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/clerk/QuestionBox.h"

#include "app/ui/clerk/PlaceCrop.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

QuestionBox::QuestionBox(QWidget *parent)
    : QFrame(parent), m_crop(new PlaceCrop(this)), m_words(new QLabel(this)),
      m_yes(new QPushButton(this)), m_no(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_words->setTextFormat(Qt::PlainText); // it may name what was pasted
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::ToolTipText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_crop);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(m_crop, &PlaceCrop::sharperWanted, this, &QuestionBox::sharperWanted);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
}

void QuestionBox::ask(const QString &words, const QString &yes, const QString &no)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_yes->setText(yes);
    m_no->setText(no);
    setVisible(!words.isEmpty());
}

void QuestionBox::setPlace(QSize page, const ocr::Quad &place)
{
    m_crop->setPlace(page, place);
    m_crop->setAccessibleName(m_words->text());
}

void QuestionBox::setImage(const PageImage &image)
{
    m_crop->setImage(image);
}

void QuestionBox::setTurns(int quarters)
{
    m_crop->setTurns(quarters);
}

QString QuestionBox::words() const
{
    return isHidden() ? QString() : m_words->text();
}

bool QuestionBox::showsPlace() const
{
    return !m_crop->isHidden();
}

} // namespace ui
