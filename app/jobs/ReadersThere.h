// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/ReadersThere.h"

namespace jobs {

using pipeline::ReadersThere;

/// Which readers that worker will find. Takes some 0.2 s.
ReadersThere readersThere(const QString &workerProgram);

} // namespace jobs
