// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Channel.h"
#include "app/pipeline/Messages.h"
#include "ocr/base/Monitor.h"
#include "ocr/base/TextLine.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace worker {

/// Watches the channel while one request is worked on: a Cancel with its number, a hang-up or
/// anything that does not belong there stops the work; progress goes out at most ten times a
/// second, and lines, where they are asked for, four times. Threading: any thread of the work.
class ChannelMonitor final : public ocr::Monitor
{
public:
    ChannelMonitor(pipeline::Channel &channel, const pipeline::Request &request);

    bool isCancelled() const override;
    void setProgress(double share) override;
    void lineRead(const ocr::TextLine &line) override;

private:
    void look() const;
    void send(const pipeline::ReplyBody &body);

    pipeline::Channel &m_channel;
    int m_number;
    mutable std::mutex m_mutex; ///< guards the channel and the timers
    mutable std::atomic_bool m_cancelled = false;
    mutable QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceProgress;
    bool m_tellsLines;
    QElapsedTimer m_sinceLines;
    QList<ocr::TextLine> m_lines; ///< not sent yet
};

} // namespace worker
