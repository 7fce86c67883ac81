// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/Random.h"

#include <QDate>
#include <QString>

namespace support {

/// A person who does not exist. The ID numbers carry sequences 996 to 998, which were kept for
/// centenarians, with birth years after 1930: nobody was ever given one. Everything else is drawn
/// from lists or at random; any likeness is chance.
struct Person
{
    QString name;       ///< in Chinese characters
    QString arabicName; ///< in Uyghur letters, of another person
    QString sex;        ///< 男 or 女, as the sequence says
    QString ethnicity;
    QDate birth;
    QString residentId;     ///< 18 characters, check digit right
    QString phone;          ///< 11 digits with an allocated head
    QString bankCard;       ///< 16 to 19 digits, begins with 62, passes Luhn
    QString disabilityCard; ///< resident ID, category and grade
    QString disability;     ///< category in words, the one in the card
    QString disabilityGrade;
    QString address; ///< down to group and door
};

Person inventPerson(Random &random, int bornFrom = 1935, int bornTo = 2004);

QString inventHanName(Random &random);
QString inventTownship(Random &random);
QString inventVillage(Random &random);
QString inventLandline(Random &random);
/// A unified social credit code with a right check character (GB 32100): an organisation, no
/// person.
QString inventCreditCode(Random &random);
/// Eighteen digits under 承包方编码 that may look like an ID.
QString inventContractCode(Random &random);

/// GB 11643: the check character of the first 17 digits.
QChar residentIdCheck(const QString &first17);
/// The digit that makes the number pass Luhn.
QChar luhnCheck(const QString &withoutCheck);

} // namespace support
