// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;

namespace ui {

/// All keys on one sheet over the window; any key or click puts it away.
class KeysOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysOverlay(QWidget *window);

    /// Shows the actions that have keys, in this order.
    void showKeys(const QList<QAction *> &actions);
    QString text() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();

    QLabel *m_words;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace ui
