// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/CompiledRules_p.h"

namespace privacy {

/// Length of the word at `at` for somebody whom an office serves or who turns to it ("投诉人",
/// "服务对象"); 0 where none stands there. "村民委员会" and "客户经理" are none.
qsizetype servedAt(QStringView text, qsizetype at, const CompiledRules &rules);

/// Whether the text, up to whose end a number stands, makes that number an office's: it names an
/// office or a duty, and behind its last such word nobody who is served.
bool namesOffice(QStringView text, const CompiledRules &rules);

/// Whether a holder's or payee's name is an organisation's: longer than people's, and ends as one.
/// "李中心" is one man.
bool namesOrganisation(const QString &name, const CompiledRules &rules);

/// Whether a header or label says that the telephone stands in somebody's home ("宅电").
bool namesHome(QStringView header);

} // namespace privacy
