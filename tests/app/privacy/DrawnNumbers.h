// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Identifiers_p.h"

#include <QDate>

#include <rapidcheck.h>

/// Numbers drawn by RapidCheck: call inside a property only.
namespace drawn {

inline QString digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(QChar(u'0' + *rc::gen::inRange(0, 10)));
    return text;
}

/// A number with a right check character, of somebody who may live today.
inline QString resident()
{
    const QDate birth = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 46000));
    const QString number = digits(6) + birth.toString(QStringLiteral("yyyyMMdd")) + digits(3);
    return number + privacy::residentCheckCharacter(number);
}

} // namespace drawn
