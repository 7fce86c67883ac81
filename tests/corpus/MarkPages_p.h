// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/corpus/Notices.h"

namespace corpus {

/// Kinds that carry more than print: signatures and prints, codes, copies of cards, and one with
/// nothing but seals, logos and cells to be signed.
QStringList markPageKinds();
DrawnSheet drawMarkPage(const QString &kind, support::Random &random, const NoticeOptions &options);

} // namespace corpus
