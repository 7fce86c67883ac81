// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/TakeHome.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace ui {

/// Asks what covered copies are for, before they are made: never decided after, and never mixed.
class TakeHomeDialog final : public QDialog
{
    Q_OBJECT

public:
    TakeHomeDialog(redaction::Purpose purpose, QWidget *parent = nullptr);

    TakeHomeWish wish() const; ///< without its folder
    void choose(redaction::Purpose purpose);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    /// One purpose: its button and a line that says what such copies look like.
    struct Line
    {
        redaction::Purpose purpose;
        QRadioButton *button;
        QLabel *note;
    };
    QList<Line> m_lines;
    QButtonGroup *m_group;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QCheckBox *m_checklist;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
