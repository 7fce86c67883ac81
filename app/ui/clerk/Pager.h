// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// Steps through pages: back, which one of how many, further. Hidden where there is only one.
class Pager final : public QWidget
{
    Q_OBJECT

public:
    explicit Pager(QWidget *parent = nullptr);

    enum class Unit { Page, Sheet };
    /// `index` from 0.
    void setPlace(qsizetype index, qsizetype count, Unit unit);

Q_SIGNALS:
    void stepped(int by); ///< 1: further, -1: back

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_previous;
    QLabel *m_where;
    QToolButton *m_next;
    qsizetype m_index = 0;
    qsizetype m_count = 0;
    Unit m_unit = Unit::Page;
};

} // namespace ui
