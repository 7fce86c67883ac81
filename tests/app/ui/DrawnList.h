// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QImage>
#include <QList>
#include <QStringList>

namespace tests {

/// Name, ID card number and phone number of people who do not exist (sequences 000 and 996 to 998
/// are nobody's).
QList<QStringList> inventedPeople();

/// A ruled list of them under a title; without any, a notice of a meeting that names nobody.
QImage drawnList(const QList<QStringList> &people);

} // namespace tests
