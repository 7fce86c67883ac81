// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class Appearance;
class Language;

/// Language, colours and letters of the window. Everything shows at once; both must outlive it.
class LookTab final : public QWidget
{
    Q_OBJECT

public:
    LookTab(Appearance *appearance, Language &language, QWidget *parent = nullptr);

    /// As it was when the tab was made.
    void restore();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Appearance *m_appearance; ///< null: colours and letters are not offered
    Language &m_languages;
    QString m_languageBefore;
    int m_themeBefore = 0;
    int m_percentBefore = 100;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QLabel *m_percentLabel;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_percent;
    QLabel *m_note;
};

} // namespace ui
