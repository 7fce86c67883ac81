// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Descriptor.h"
#include "ocr/base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace pipeline {

/// The most bytes of one message: a page of 10,000 lines is about 20 MB.
inline constexpr quint32 kMaxMessageBytes = 256U * 1024 * 1024;
/// Open files that one message may carry.
inline constexpr int kMaxDescriptors = 2;

/// One message as it travels: its bytes and the open files that came with it.
struct Packet
{
    QByteArray bytes;
    std::vector<Descriptor> descriptors;
};

/// One end of the socket pair between a session and its worker: messages with a four-byte length
/// (big endian) before them, open files beside them (SCM_RIGHTS). The other end is not trusted.
/// Threading: one thread sends, one receives; the owner sees to that.
class Channel
{
public:
    /// Takes over a connected stream socket.
    explicit Channel(Descriptor socket);

    int socket() const { return m_socket.number(); }

    /// Errors: WorkerDied (the other end hung up), TooLarge, Internal. Gives up after 30 s in which
    /// the other end takes nothing.
    ocr::Result<void> send(const QByteArray &bytes, const QList<int> &descriptors = {});

    /// Waits so long for a whole message (0: only looks; below 0: for ever); nothing where the time
    /// is over: what came so far is kept for the next call. Errors: WorkerDied (hung up),
    /// ProtocolViolation (length or number of descriptors over the limit).
    ocr::Result<std::optional<Packet>> receive(int timeoutMs);

private:
    ocr::Result<bool> readSome();

    Descriptor m_socket;
    QByteArray m_incoming;                 ///< header first, then body
    std::vector<Descriptor> m_descriptors; ///< of the message under way
};

} // namespace pipeline
