// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Judge.h"
#include "ocr/base/Page.h"
#include "ocr/base/Result.h"

namespace report {

/// One page that was read and judged.
struct ScanPage
{
    QString source; ///< absolute path
    ocr::Page page;
    privacy::PageJudgement judgement;
};

/// An input, or one page of it, that could not be read: unread, never clean.
struct SourceError
{
    QString source; ///< absolute path
    int page = 0;   ///< from 1; 0: the whole source
    ocr::Error error;
};

/// The result of a scan, from which every output is made: JSON, tables, checklist.
struct ScanDocument
{
    QList<privacy::RulePackInfo> rules;
    QStringList engines;   ///< "ppocr-v4", "tesseract-5.3.0"
    QList<ScanPage> pages; ///< in the order of the inputs
    QList<SourceError> errors;
    bool interrupted = false;
};

} // namespace report
