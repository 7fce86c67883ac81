// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/ReadersThere.h"

#include <QFileInfo>

namespace jobs {

ReadersThere readersThere(const QString &workerProgram)
{
    return pipeline::readersThere(QFileInfo(workerProgram).absolutePath());
}

} // namespace jobs
