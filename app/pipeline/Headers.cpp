// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Headers.h"

#include "ocr/layout/Layout.h"

namespace pipeline {

void carryHeaders(QList<ocr::Page> &pages)
{
    ocr::carryHeaders(pages);
}

} // namespace pipeline
