// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Reader.h"

namespace ui {

/// A Reader on real sessions: one for reading and covering, and one of its own for the pixels that
/// are shown, because a session does one thing at a time and the page must appear while others are
/// read.
class SessionReader final : public Reader
{
public:
    explicit SessionReader(const jobs::SessionOptions &options);

    report::ScanDocument scan(const QStringList &paths, jobs::Observer &observer) override;
    ocr::Result<QList<jobs::Replacement>> redact(const report::ScanDocument &scan,
                                                 const jobs::RedactOptions &options,
                                                 jobs::Observer &observer) override;
    ocr::Result<ocr::PixelBuffer> pixels(const QString &source, int page, int longSide) override;

private:
    jobs::SessionOptions m_options;
    std::unique_ptr<jobs::Session> m_work; ///< made in the thread that reads
    std::unique_ptr<jobs::Session> m_view; ///< made in the thread that fetches pixels
};

} // namespace ui
