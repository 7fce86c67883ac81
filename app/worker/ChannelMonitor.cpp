// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/worker/ChannelMonitor.h"

namespace worker {

namespace {

constexpr qint64 kLookEveryMs = 20; // a poll costs microseconds, but is asked for a line at a time
constexpr qint64 kProgressEveryMs = 100; // more often nobody sees
constexpr qint64 kLinesEveryMs = 250;

bool tellsLines(const pipeline::Request &request)
{
    const auto *read = std::get_if<pipeline::Read>(&request.body);
    return read != nullptr && read->tellsLines;
}

} // namespace

ChannelMonitor::ChannelMonitor(pipeline::Channel &channel, const pipeline::Request &request)
    : m_channel(channel), m_number(request.number), m_tellsLines(tellsLines(request))
{
    m_sinceLook.start();
    m_sinceProgress.start();
    m_sinceLines.start();
}

bool ChannelMonitor::isCancelled() const
{
    if (m_cancelled)
        return true;
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock && m_sinceLook.elapsed() >= kLookEveryMs) {
        m_sinceLook.restart();
        look();
    }
    return m_cancelled;
}

void ChannelMonitor::look() const
{
    const ocr::Result<std::optional<pipeline::Packet>> packet = m_channel.receive(0);
    if (!packet) {
        m_cancelled = true;
        return;
    }
    if (!packet->has_value())
        return;
    const ocr::Result<pipeline::Request> request = pipeline::decodeRequest((*packet)->bytes);
    const bool stale = request && std::holds_alternative<pipeline::Cancel>(request->body) &&
                       request->number != m_number;
    // A Cancel that came too late for the request before is no reason to stop this one.
    m_cancelled = !stale;
}

void ChannelMonitor::setProgress(double share)
{
    const std::lock_guard lock(m_mutex);
    if (m_sinceProgress.elapsed() < kProgressEveryMs)
        return;
    m_sinceProgress.restart();
    send(pipeline::Progress{share});
}

/// What is left when the page is done goes with the page.
void ChannelMonitor::lineRead(const ocr::TextLine &line)
{
    if (!m_tellsLines || line.readings.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    m_lines.append(line);
    if (m_sinceLines.elapsed() < kLinesEveryMs)
        return;
    m_sinceLines.restart();
    send(pipeline::LinesRead{std::exchange(m_lines, {})});
}

void ChannelMonitor::send(const pipeline::ReplyBody &body)
{
    if (!m_channel.send(pipeline::encode(pipeline::Reply{m_number, body})))
        m_cancelled = true;
}

} // namespace worker
