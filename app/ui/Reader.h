// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/ReadersThere.h"
#include "app/jobs/Session.h"
#include "app/ui/settings/ReadingSettings.h"

namespace ui {

/// The window's door to all work, so that tests can stand in for it.
/// Threading: blocking. scan() and redact() are called from one thread, pixels() from another,
/// possibly at the same time; never from the GUI thread.
class Reader
{
public:
    virtual ~Reader() = default;

    /// Engine, languages and further rule packs of what begins from now on; what runs goes on as it
    /// began. RulesInvalid: the packs do not fit together, and nothing was changed. Does not block:
    /// GUI thread.
    virtual ocr::Result<void> configure(const ReadingSettings &settings) = 0;
    /// Any thread.
    virtual jobs::ReadersThere readersThere() = 0;

    /// As jobs::Session::prepare; from the same thread as scan().
    virtual void prepare(const std::function<bool()> &isCancelled) = 0;
    /// As jobs::Session::scan.
    virtual report::ScanDocument scan(const QStringList &paths, jobs::Observer &observer) = 0;
    /// As jobs::Session::redact.
    virtual ocr::Result<QList<jobs::Replacement>> redact(const report::ScanDocument &scan,
                                                         const jobs::RedactOptions &options,
                                                         jobs::Observer &observer) = 0;
    /// As jobs::Session::judgeAgain. From a thread of its own, also while scan() runs.
    virtual report::ScanDocument judgeAgain(const report::ScanDocument &scan,
                                            const jobs::NoticeTypes &types) = 0;
    /// As jobs::Session::rules; none where there can be no session. Does not block: GUI thread.
    virtual privacy::RuleSet rules() = 0;
    /// As jobs::Session::pixels.
    virtual ocr::Result<ocr::PixelBuffer> pixels(const QString &source, int page, int longSide) = 0;
    /// As jobs::Session::part; from the same thread.
    virtual ocr::Result<ocr::PixelBuffer> part(const QString &source, int page,
                                               const QRect &part) = 0;
};

} // namespace ui
