// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/models/FindingFilter.h"

#include <QSet>
#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;

namespace ui {

/// Chooses what the list of findings shows and how it is grouped.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const ListChoice &choice() const { return m_choice; }
    void setChoice(const ListChoice &choice);
    /// The types that can be chosen: those of the list.
    void setTypes(const QSet<privacy::FindingType> &types);
    void focusSearch();

Q_SIGNALS:
    void choiceChanged(const ui::ListChoice &choice);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<QComboBox *, 5> boxes() const;
    void fill();
    void take();

    ListChoice m_choice;
    QList<privacy::FindingType> m_types;
    QComboBox *m_show;
    QComboBox *m_type;
    QComboBox *m_severity;
    QComboBox *m_disposition;
    QComboBox *m_group;
    QLineEdit *m_search;
    bool m_isFilling = false;
};

} // namespace ui
