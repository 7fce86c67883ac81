// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QLocale>
#include <QTranslator>

namespace ui {

/// The languages of the interface, and the one that is installed. Sets the layout direction too,
/// because Qt 6.4 takes Kazakh in Arabic letters for left-to-right.
class Language final
{
public:
    struct Choice
    {
        QString code;    ///< "en", "zh_CN", "ug", "kk"
        QString ownName; ///< in its own script; never translated
    };

    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    static QList<Choice> choices();
    /// The choice that fits best: the first of the system's languages that there is, English
    /// otherwise.
    static QString bestFor(const QLocale &locale);
    static bool isRightToLeft(const QString &code);
    /// Somebody who grew up with the language read its translation. Those nobody read are marked
    /// unfinished in translations/, too.
    static bool isNativeChecked(const QString &code);
    /// The line that says so, in the language that is installed.
    static QString uncheckedWords();

    /// Installs the language for the whole application; widgets get QEvent::LanguageChange.
    void install(const QString &code);
    QString installed() const { return m_code; }

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< the buttons and menus of Qt's own dialogs
    QString m_code = QStringLiteral("en");
};

} // namespace ui
