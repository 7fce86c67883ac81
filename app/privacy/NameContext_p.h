// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QStringView>

namespace privacy {

/// Whether words for a person, or for those among whom one is, end with it: "村民", "其妻", "三组".
bool endsPerson(QChar c);

/// Whether a sentence goes on so behind the name of its subject: with what the bearer does or has.
bool goesOn(QStringView rest);

/// Whether with this character behind it a word is a place's or a firm's.
bool beginsOther(QChar behind);

} // namespace privacy
