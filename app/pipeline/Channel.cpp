// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Channel.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>

namespace pipeline {

namespace {

constexpr qsizetype kHeaderBytes = 4;
// Bytes are only reserved as they arrive, so that a length alone cannot make us take 256 MB.
constexpr qsizetype kChunkBytes = 1024 * 1024;
constexpr int kSendTimeoutSeconds = 30;

ocr::Error hungUp()
{
    return {ocr::Error::Code::WorkerDied, QStringLiteral("The other process hung up.")};
}

ocr::Error violation(const char *what)
{
    return {ocr::Error::Code::ProtocolViolation, QLatin1String(what)};
}

using Control = std::array<char, CMSG_SPACE(sizeof(int) * kMaxDescriptors)>;

void attach(msghdr &message, Control &control, const QList<int> &descriptors)
{
    if (descriptors.isEmpty())
        return;
    const size_t bytes = sizeof(int) * static_cast<size_t>(descriptors.size());
    message.msg_control = control.data();
    message.msg_controllen = CMSG_SPACE(bytes);
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(bytes);
    std::memcpy(CMSG_DATA(header), descriptors.constData(), bytes);
}

/// Takes over what came beside the bytes; false where the kernel had to leave some out.
bool takeDescriptors(msghdr &message, std::vector<Descriptor> &into)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(header) + i * sizeof(int), sizeof(int));
            into.emplace_back(number);
        }
    }
    return !(message.msg_flags & MSG_CTRUNC);
}

} // namespace

Channel::Channel(Descriptor socket) : m_socket(std::move(socket))
{
    const timeval patience{kSendTimeoutSeconds, 0};
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

ocr::Result<void> Channel::send(const QByteArray &bytes, const QList<int> &descriptors)
{
    if (static_cast<quint64>(bytes.size()) > kMaxMessageBytes ||
        descriptors.size() > kMaxDescriptors)
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("A message is longer than the channel allows.")};
    std::array<uchar, kHeaderBytes> header{};
    qToBigEndian(static_cast<quint32>(bytes.size()), header.data());
    QByteArray all(reinterpret_cast<const char *>(header.data()), kHeaderBytes);
    all += bytes;
    qsizetype sent = 0;
    while (sent < all.size()) {
        iovec part{all.data() + sent, static_cast<size_t>(all.size() - sent)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) Control control{};
        if (sent == 0)
            attach(message, control, descriptors);
        const ssize_t count = ::sendmsg(m_socket.number(), &message, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return hungUp();
        sent += count;
    }
    return {};
}

/// Reads what is there, at most up to the end of the message; false where the other end hung up.
ocr::Result<bool> Channel::readSome()
{
    qsizetype wanted = kHeaderBytes - m_incoming.size();
    if (wanted <= 0) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_incoming.constData()));
        wanted = std::min(kHeaderBytes + length - m_incoming.size(), kChunkBytes);
    }
    const qsizetype before = m_incoming.size();
    m_incoming.resize(before + wanted);
    iovec part{m_incoming.data() + before, static_cast<size_t>(wanted)};
    alignas(cmsghdr) Control control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t count = ::recvmsg(m_socket.number(), &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    const int failure = errno;
    m_incoming.resize(before + std::max<ssize_t>(count, 0));
    if (count < 0)
        return failure == EINTR || failure == EAGAIN ? ocr::Result<bool>(true) : hungUp();
    const bool whole = takeDescriptors(message, m_descriptors);
    if (!whole || m_descriptors.size() > kMaxDescriptors)
        return violation("A message carries more open files than the channel allows.");
    return count > 0;
}

ocr::Result<std::optional<Packet>> Channel::receive(int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs < 0 ? QDeadlineTimer::Forever : QDeadlineTimer(timeoutMs));
    for (;;) {
        if (m_incoming.size() >= kHeaderBytes) {
            const auto length = qFromBigEndian<quint32>(m_incoming.constData());
            if (length > kMaxMessageBytes)
                return violation("A message is longer than the channel allows.");
            if (m_incoming.size() - kHeaderBytes == static_cast<qsizetype>(length)) {
                Packet packet{m_incoming.mid(kHeaderBytes), std::move(m_descriptors)};
                m_incoming.clear();
                m_descriptors.clear();
                return std::optional<Packet>(std::move(packet));
            }
        }
        pollfd watched{m_socket.number(), POLLIN, 0};
        const int wait = deadline.isForever() ? -1 : static_cast<int>(deadline.remainingTime());
        const int ready = ::poll(&watched, 1, wait);
        if (ready < 0 && errno != EINTR)
            return hungUp();
        if (ready == 0)
            return std::optional<Packet>();
        if (ready < 0)
            continue;
        const ocr::Result<bool> open = readSome();
        if (!open)
            return open.error();
        if (!*open)
            return hungUp();
    }
}

} // namespace pipeline
