// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"
#include "ocr/base/Monitor.h"
#include "ocr/image/Source.h"

namespace pipeline {

/// The pixels that a plan covers: those of its page, or an empty page where it could not be read.
/// Errors of Source::page(). Threading as there.
ocr::Result<ocr::SourceImage> imageFor(const redaction::Plan &plan, ocr::Source &source,
                                       ocr::Monitor &monitor);

} // namespace pipeline
