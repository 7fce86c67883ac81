// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/TesseractData.h"

#include "ocr/engine/TesseractReader_p.h"

#include <QHash>

namespace ocr {

bool hasTesseractData(const QString &language)
{
    static const QHash<QString, QString> names{{QStringLiteral("zh"), QStringLiteral("chi_sim")},
                                               {QStringLiteral("ug"), QStringLiteral("uig")},
                                               {QStringLiteral("kk"), QStringLiteral("kaz")},
                                               {QStringLiteral("en"), QStringLiteral("eng")}};
    const QString name = names.value(language);
    return !name.isEmpty() && TesseractReader().prepare(name);
}

} // namespace ocr
