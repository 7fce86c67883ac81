// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/corpus/Notices.h"

namespace corpus {

/// Kinds that are more than one table: running text, forms, labels, village finance.
QStringList freePageKinds();
DrawnSheet drawFreePage(const QString &kind, support::Random &random, const NoticeOptions &options);

} // namespace corpus
