// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Cover.h"
#include "tests/app/redaction/TwinPages.h"

namespace support {

/// What covers the secret of such a pair: one finding, its table, the file's block grid.
redaction::Plan planOf(const Twins &twins, redaction::Style style);

/// The plan with nothing covered beyond the secret's own box.
redaction::Plan withoutMargin(redaction::Plan plan, const Twins &twins);

/// The bytes of the replacement; empty where it cannot be made.
QByteArray replacement(const QImage &page, const redaction::Plan &plan,
                       redaction::FileFormat format);

} // namespace support
