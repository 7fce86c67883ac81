// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/VerdictBar.h"

#include "app/report/Words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace ui {

namespace {

constexpr int kStripe = 5; // px
constexpr int kSign = 26;  // px

Verdict verdictOf(const report::ChecklistTotals &totals, bool isReading)
{
    if (totals.exposed > 0)
        return Verdict::MustCover;
    if (isReading || (totals.pages == 0 && totals.unreadSources == 0))
        return Verdict::Working;
    return totals.nothingExposed() ? Verdict::Clean : Verdict::LookAt;
}

} // namespace

VerdictBar::VerdictBar(QWidget *parent) : QFrame(parent), m_words(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kStripe + kSign + 22, 10, kStripe + 10, 10);
    layout->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_words->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    m_words->setFont(font);
    setMinimumHeight(kSign + 24);
    setTotals({}, false);
}

void VerdictBar::setTotals(const report::ChecklistTotals &totals, bool isReading)
{
    m_totals = totals;
    m_isReading = isReading;
    refresh();
}

void VerdictBar::refresh()
{
    if (!m_totals)
        return;
    QString words = report::verdictWords(*m_totals);
    if (m_isReading) {
        words = m_totals->exposed == 0 && m_totals->toLookAt() == 0 ? tr("Reading…")
                                                                    : tr("So far: %1").arg(words);
    }
    put(verdictOf(*m_totals, m_isReading), words);
}

void VerdictBar::setVerdict(Verdict verdict, const QString &words)
{
    m_totals.reset();
    put(verdict, words);
}

void VerdictBar::put(Verdict verdict, const QString &words)
{
    m_verdict = verdict;
    m_words->setText(words);
    setAccessibleName(words);
    m_words->setAccessibleName(words);
    turn();
    update();
}

void VerdictBar::turn()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int wide = kStripe + kSign + 22;
    layout()->setContentsMargins(rightToLeft ? kStripe + 10 : wide, 10,
                                 rightToLeft ? wide : kStripe + 10, 10);
}

void VerdictBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::LayoutDirectionChange)
        turn();
}

void VerdictBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    const QColor colour = colourOf(m_verdict, isDark);
    QColor wash = colour;
    wash.setAlphaF(0.10F);
    painter.fillRect(rect(), wash);
    const QRect stripe =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kStripe, height()));
    painter.fillRect(stripe, colour);
    const QRect sign = QStyle::visualRect(
        layoutDirection(), rect(), QRect(kStripe + 11, (height() - kSign) / 2, kSign, kSign));
    drawVerdict(painter, sign, m_verdict, colour);
}

} // namespace ui
