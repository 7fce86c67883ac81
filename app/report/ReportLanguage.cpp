// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ReportLanguage.h"

namespace report {

QStringList languages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("en"), QStringLiteral("ug"),
            QStringLiteral("kk")};
}

bool isRightToLeft(const QString &language)
{
    return language == QLatin1String("ug") || language == QLatin1String("kk");
}

bool loadTranslations(QTranslator &translator, const QString &language)
{
    return translator.load(QStringLiteral(":/i18n/noticeguard_") + language);
}

} // namespace report
