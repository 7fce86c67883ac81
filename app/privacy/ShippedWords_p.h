// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>

namespace privacy {

/// A word list of resources/words by its file name, in UTF-8; empty where none ships. Reads it anew
/// at each call. Any thread.
QByteArray shippedWords(const QString &name);

} // namespace privacy
