// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

/// Two buttons that turn what is shown by a quarter. What is on the left turns to the left in every
/// language.
class TurnButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit TurnButtons(QWidget *parent = nullptr);

    QToolButton &left() { return *m_left; }
    QToolButton &right() { return *m_right; }

Q_SIGNALS:
    void turned(int quarters); ///< clockwise: 1 or -1

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_left;
    QToolButton *m_right;
};

} // namespace ui
