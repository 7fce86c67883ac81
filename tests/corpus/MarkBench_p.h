// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/corpus/Notices.h"

namespace corpus {

/// A sheet full of marks of one kind, or without any; the kind is one of markBenchKinds().
DrawnSheet drawMarkBench(const QString &kind, support::Random &random,
                         const NoticeOptions &options);
/// Everything that is nobody's and looks like a mark.
DrawnSheet drawUnmarked(support::Random &random, const NoticeOptions &options,
                        const support::SheetStyle &style);

} // namespace corpus
