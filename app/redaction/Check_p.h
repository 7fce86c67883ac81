// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Proof.h"

namespace redaction {

/// A check that keeps its sentence and places only where it failed.
inline Check makeCheck(const char *name, bool passed, const QString &detail,
                       const QList<ocr::Quad> &where = {})
{
    return {QString::fromLatin1(name),           passed, passed ? QString() : detail,
            passed ? QList<ocr::Quad>() : where, {},     0};
}

} // namespace redaction
