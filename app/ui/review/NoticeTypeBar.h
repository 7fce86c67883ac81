// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/review/Decisions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace ui {

/// A notice type in the language of the window; its Chinese title or its id where nobody gave it
/// words.
QString noticeTypeWords(const QString &id, const privacy::RuleSet &rules);

/// "This looks like: …" with a button that says otherwise: a list of all kinds of notices that can
/// be searched by typing.
class NoticeTypeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeTypeBar(QWidget *parent = nullptr);

    void setRules(const privacy::RuleSet &rules);
    /// What was found, and what somebody said instead (empty: nobody did). Never the notice's own
    /// title: it may name whom the notice is about.
    void setType(const QString &found, const QString &chosen);
    /// The same of a page's first sheet; nullptr: hidden.
    void showPage(const report::ScanPage *page, const Decisions &decisions);
    QString words() const;
    /// Opens the list.
    void change();

Q_SIGNALS:
    /// An id of the rules; empty: what was found.
    void typeChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePicker();
    void fill();
    void narrow(const QString &text);
    void retranslate();

    privacy::RuleSet m_rules;
    QString m_found;
    QString m_chosen;
    QLabel *m_words;
    QToolButton *m_change;
    QWidget *m_picker; ///< a popup
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace ui
