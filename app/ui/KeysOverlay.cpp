// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/KeysOverlay.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString plainText(const QAction &action)
{
    // Chinese menus carry their key in brackets.
    static const QRegularExpression key(QStringLiteral("\\(&.\\)|&|…"));
    return action.text().remove(key);
}

constexpr int kWidth = 860; // px: two columns of Uyghur words and their keys

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts()) {
        // Keys above F12 are the platform's bindings for keyboards that nobody has here.
        const int key = sequence[0].key();
        if (key > Qt::Key_F12 && key <= Qt::Key_F35)
            continue;
        keys.append(QStringLiteral("<b>%1</b>")
                        .arg(sequence.toString(QKeySequence::NativeText).toHtmlEscaped()));
    }
    return keys.join(QStringLiteral(" &nbsp; "));
}

} // namespace

KeysOverlay::KeysOverlay(QWidget *window) : QWidget(window), m_words(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words, 0, Qt::AlignCenter);
    m_words->setTextFormat(Qt::RichText);
    m_words->setAutoFillBackground(true);
    m_words->setBackgroundRole(QPalette::Base);
    m_words->setForegroundRole(QPalette::Text);
    m_words->setMargin(24);
    m_words->setWordWrap(true);
    m_words->setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void KeysOverlay::showKeys(const QList<QAction *> &actions)
{
    const bool turns = layoutDirection() == Qt::RightToLeft;
    QStringList cells;
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString words = QStringLiteral("<td style='padding:2px 7px'>%1</td>")
                                  .arg(plainText(*action).toHtmlEscaped());
        const QString keys =
            QStringLiteral("<td dir='ltr' style='padding:2px 14px 2px 7px'>%1</td>")
                .arg(keysOf(*action));
        cells.append(turns ? keys + words : words + keys);
    }
    // Qt's rich text knows the direction of a paragraph, but none of a table.
    const QString turned = turns ? QStringLiteral(" dir='rtl'") : QString();
    QString table =
        QStringLiteral("<table%1>").arg(turns ? QStringLiteral(" width='100%'") : QString());
    const qsizetype half = (cells.size() + 1) / 2; // two columns fit the smallest screen
    for (qsizetype i = 0; i < half; ++i) {
        const QString second =
            i + half < cells.size() ? cells[i + half] : QStringLiteral("<td></td><td></td>");
        table += QStringLiteral("<tr>%1%2</tr>")
                     .arg(turns ? second : cells[i], turns ? cells[i] : second);
    }
    table += QStringLiteral("</table>");
    m_words->setText(QStringLiteral("<h3%1>%2</h3>%3<p%1>%4</p>")
                         .arg(turned, tr("Keys").toHtmlEscaped(), table,
                              tr("The arrow keys step through list and pages; the numeric pad does "
                                 "the same. On a chosen box they move it, with Shift they change "
                                 "its size. L or the right mouse button holds a loupe. Any key "
                                 "closes this.")
                                  .toHtmlEscaped()));
    setAccessibleName(tr("Keys"));
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    m_words->setFixedWidth(std::min(kWidth, width() - 40));
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
}

QString KeysOverlay::text() const
{
    return isVisible() ? m_words->text() : QString();
}

void KeysOverlay::leave()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

bool KeysOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // any key closes it, and does nothing else
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeysOverlay::keyPressEvent(QKeyEvent *)
{
    leave();
}

void KeysOverlay::mousePressEvent(QMouseEvent *)
{
    leave();
}

void KeysOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
