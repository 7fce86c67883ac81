// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/SecretClipboard.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QUuid>

#include <algorithm>

namespace ui {

namespace {

constexpr int kKeptMs = 60'000;
const QString kMark = QStringLiteral("application/x-noticeguard-copy");
const char *const kColumn = "secretClipboardColumn";

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent), m_mark(QUuid::createUuid().toByteArray())
{
    m_end.setSingleShot(true);
    m_end.setInterval(kKeptMs);
    connect(&m_end, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::guard(QAbstractItemView &view, int column)
{
    view.setProperty(kColumn, column);
    view.installEventFilter(this);
}

void SecretClipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setMimeData(marked(text).release()); // which takes it
}

std::unique_ptr<QMimeData> SecretClipboard::marked(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    // What clipboard managers of KDE, GNOME and others look for, and those on Windows.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), "1");
    data->setData(kMark, m_mark);
    m_given.removeAll(nullptr);
    m_given.append(data.get());
    m_end.start();
    return data;
}

void SecretClipboard::clear()
{
    m_end.stop();
    m_given.removeAll(nullptr);
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (!m_given.isEmpty() && isOn(mode))
            QGuiApplication::clipboard()->clear(mode);
    }
}

bool SecretClipboard::isOn(QClipboard::Mode mode) const
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    if (mode == QClipboard::Selection && !clipboard.supportsSelection())
        return false;
    const QMimeData *now = clipboard.mimeData(mode);
    if (std::find(m_given.cbegin(), m_given.cend(), now) != m_given.cend())
        return now != nullptr;
    // What this program has put there may come back as an object of the platform's.
    const bool isOwn =
        mode == QClipboard::Selection ? clipboard.ownsSelection() : clipboard.ownsClipboard();
    return isOwn && now != nullptr && now->data(kMark) == m_mark;
}

bool SecretClipboard::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (view == nullptr || event->type() != QEvent::KeyPress ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    const int column = view->property(kColumn).toInt();
    const QModelIndex current = view->currentIndex();
    const QString text = (column < 0 ? current : current.siblingAtColumn(column)).data().toString();
    if (!text.isEmpty())
        copy(text);
    return true; // the view itself would copy it unmarked
}

} // namespace ui
