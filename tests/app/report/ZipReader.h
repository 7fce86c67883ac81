// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>
#include <QString>

namespace tests {

/// The content of one entry of a small zip file (stored or deflated; APPNOTE.TXT 4.3), read through
/// the central directory. Empty where there is none or the file is no zip. For tests that read back
/// workbooks.
QByteArray zipEntry(const QString &file, const QString &name);

} // namespace tests
