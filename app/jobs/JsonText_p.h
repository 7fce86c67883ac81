// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace jobs {

/// UTF-8, indented for a reader, with whatever holds no object on one line: Qt's own indented form
/// takes 24 lines for one quad, and a page has hundreds.
QByteArray jsonText(const QJsonObject &object);

} // namespace jobs
