// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QStringList>
#include <QTranslator>

namespace report {

/// The languages that there are words in: "zh_CN", "en", "ug", "kk". Kazakh is in Arabic letters.
QStringList languages();

/// Set by us, because Qt 6.4 takes Kazakh for left-to-right whatever its letters are.
bool isRightToLeft(const QString &language);

/// Loads a language's translations, and its plural forms (English has a file for these alone).
bool loadTranslations(QTranslator &translator, const QString &language);

} // namespace report
