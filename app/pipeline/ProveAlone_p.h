// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Proof.h"
#include "ocr/engine/Engine.h"
#include "ocr/image/Source.h"

namespace pipeline {

/// Whether a copy without a plan has the original's pages, and of what size: `copy` holds that of
/// each of its pages, as they are decoded. Reads the original only where a PDF has more pages, of
/// which each may be one of its sheets. Errors: those of Source::page() for an original of one
/// page; Cancelled.
ocr::Result<QList<redaction::Check>> compareWithOriginal(ocr::Source &source,
                                                         const QList<QSize> &copy, bool isPdf,
                                                         ocr::Engine &engine,
                                                         ocr::Monitor &monitor);

} // namespace pipeline
