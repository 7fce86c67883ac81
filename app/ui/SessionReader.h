// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Reader.h"

#include <mutex>

namespace ui {

/// A Reader on a real session, which is made when it is first needed.
class SessionReader final : public Reader
{
public:
    explicit SessionReader(const jobs::SessionOptions &options);

    ocr::Result<void> configure(const ReadingSettings &settings) override;
    jobs::ReadersThere readersThere() override;
    void prepare(const std::function<bool()> &isCancelled) override;
    report::ScanDocument scan(const QStringList &paths, jobs::Observer &observer) override;
    ocr::Result<QList<jobs::Replacement>> redact(const report::ScanDocument &scan,
                                                 const jobs::RedactOptions &options,
                                                 jobs::Observer &observer) override;
    report::ScanDocument judgeAgain(const report::ScanDocument &scan,
                                    const jobs::NoticeTypes &types) override;
    privacy::RuleSet rules() override;
    ocr::Result<ocr::PixelBuffer> pixels(const QString &source, int page, int longSide) override;
    ocr::Result<ocr::PixelBuffer> part(const QString &source, int page, const QRect &part) override;

private:
    /// The session, or why there is none. Whoever holds one goes on with it after a configure().
    ocr::Result<std::shared_ptr<jobs::Session>> session();

    jobs::SessionOptions m_options;
    std::mutex m_mutex; ///< pixels may be asked for while the first scan makes the session
    std::shared_ptr<jobs::Session> m_session;
};

} // namespace ui
