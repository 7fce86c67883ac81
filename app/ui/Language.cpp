// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Language.h"

#include "app/report/ReportLanguage.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace ui {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QList<Language::Choice> Language::choices()
{
    return {{QStringLiteral("zh_CN"), QStringLiteral("中文")},
            {QStringLiteral("ug"), QStringLiteral("ئۇيغۇرچە")},
            {QStringLiteral("kk"), QStringLiteral("قازاقشا")},
            {QStringLiteral("en"), QStringLiteral("English")}};
}

QString Language::bestFor(const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages()) {
        for (const Choice &choice : choices()) {
            if (wanted.section(QLatin1Char('-'), 0, 0) ==
                choice.code.section(QLatin1Char('_'), 0, 0))
                return choice.code;
        }
    }
    return QStringLiteral("en");
}

bool Language::isRightToLeft(const QString &code)
{
    return report::isRightToLeft(code);
}

bool Language::isNativeChecked(const QString &code)
{
    return code != QLatin1String("ug") && code != QLatin1String("kk");
}

QString Language::uncheckedWords()
{
    return QCoreApplication::translate("Language",
                                       "This translation has not been checked by a native reader.");
}

void Language::install(const QString &code)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    m_code = code;
    if (m_qts.load(QStringLiteral("qtbase_") + code,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English too: its file holds the plural forms.
    if (report::loadTranslations(m_ours, code))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(isRightToLeft(code) ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace ui
