// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Channel.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <thread>

using pipeline::Channel;
using pipeline::Descriptor;
using pipeline::Packet;

namespace {

struct Ends
{
    Descriptor ours;
    Descriptor theirs;
};

Ends connectedEnds()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        qFatal("no socket pair");
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesMessages_data();
    void carriesMessages();
    void keepsTheOrderOfMessages();
    void carriesOpenFiles();
    void saysNothingWhereNothingCame();
    void keepsHalfAMessageForTheNextCall();
    void tellsAHangUp();
    void tellsAHangUpInsideAMessage();
    void refusesALengthOverTheLimit();
    void refusesTooManyFiles();
};

void TestChannel::carriesMessages_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("more than one chunk") << 3 * 1024 * 1024 + 7;
}

void TestChannel::carriesMessages()
{
    QFETCH(int, length);
    Ends ends = connectedEnds();
    Channel sender(std::move(ends.ours));
    Channel receiver(std::move(ends.theirs));
    const QByteArray bytes(length, 'x');
    std::jthread thread([&] { QVERIFY(sender.send(bytes)); });
    const ocr::Result<std::optional<Packet>> packet = receiver.receive(10'000);
    QVERIFY(packet && packet->has_value());
    QCOMPARE((*packet)->bytes, bytes);
}

void TestChannel::keepsTheOrderOfMessages()
{
    Ends ends = connectedEnds();
    Channel sender(std::move(ends.ours));
    Channel receiver(std::move(ends.theirs));
    QVERIFY(sender.send("first"));
    QVERIFY(sender.send("second"));
    QCOMPARE((*receiver.receive(1000))->bytes, QByteArray("first"));
    QCOMPARE((*receiver.receive(1000))->bytes, QByteArray("second"));
}

void TestChannel::carriesOpenFiles()
{
    Ends ends = connectedEnds();
    Channel sender(std::move(ends.ours));
    Channel receiver(std::move(ends.theirs));
    const Descriptor file(::memfd_create("test", MFD_CLOEXEC));
    QCOMPARE(::write(file.number(), "abc", 3), ssize_t(3));
    QVERIFY(sender.send("with a file", {file.number()}));
    ocr::Result<std::optional<Packet>> packet = receiver.receive(1000);
    QVERIFY(packet && packet->has_value());
    QCOMPARE((*packet)->descriptors.size(), size_t(1));
    const int received = (*packet)->descriptors.front().number();
    QVERIFY(received != file.number());
    char text[3] = {};
    QCOMPARE(::pread(received, text, 3, 0), ssize_t(3));
    QCOMPARE(QByteArray(text, 3), QByteArray("abc"));
    QVERIFY(::fcntl(received, F_GETFD) & FD_CLOEXEC);
}

void TestChannel::saysNothingWhereNothingCame()
{
    Ends ends = connectedEnds();
    Channel receiver(std::move(ends.theirs));
    const ocr::Result<std::optional<Packet>> packet = receiver.receive(0);
    QVERIFY(packet);
    QVERIFY(!packet->has_value());
}

void TestChannel::keepsHalfAMessageForTheNextCall()
{
    Ends ends = connectedEnds();
    Channel receiver(std::move(ends.theirs));
    const QByteArray whole = QByteArray::fromHex("00000004") + "text";
    QCOMPARE(::send(ends.ours.number(), whole.constData(), 6, 0), ssize_t(6));
    QVERIFY(!(*receiver.receive(10)).has_value());
    QCOMPARE(::send(ends.ours.number(), whole.constData() + 6, 2, 0), ssize_t(2));
    const ocr::Result<std::optional<Packet>> packet = receiver.receive(1000);
    QVERIFY(packet && packet->has_value());
    QCOMPARE((*packet)->bytes, QByteArray("text"));
}

void TestChannel::tellsAHangUp()
{
    Ends ends = connectedEnds();
    Channel receiver(std::move(ends.theirs));
    ends.ours.reset();
    const ocr::Result<std::optional<Packet>> packet = receiver.receive(1000);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, ocr::Error::Code::WorkerDied);
    QCOMPARE(receiver.send("nobody there").error().code, ocr::Error::Code::WorkerDied);
}

void TestChannel::tellsAHangUpInsideAMessage()
{
    Ends ends = connectedEnds();
    Channel receiver(std::move(ends.theirs));
    QCOMPARE(::send(ends.ours.number(), "\0\0\0\x04te", 6, 0), ssize_t(6));
    ends.ours.reset();
    QCOMPARE(receiver.receive(1000).error().code, ocr::Error::Code::WorkerDied);
}

void TestChannel::refusesALengthOverTheLimit()
{
    Ends ends = connectedEnds();
    Channel receiver(std::move(ends.theirs));
    QCOMPARE(::send(ends.ours.number(), "\xff\xff\xff\xff", 4, 0), ssize_t(4));
    QCOMPARE(receiver.receive(1000).error().code, ocr::Error::Code::ProtocolViolation);
}

void TestChannel::refusesTooManyFiles()
{
    Ends ends = connectedEnds();
    Channel sender(std::move(ends.ours));
    Channel receiver(std::move(ends.theirs));
    const int file = sender.socket();
    QCOMPARE(sender.send("x", {file, file, file}).error().code, ocr::Error::Code::TooLarge);

    // Two files with the header and two with the body: each time allowed, together too many.
    const auto sendRaw = [&](const QByteArray &bytes) {
        QByteArray copy = bytes;
        iovec part{copy.data(), size_t(copy.size())};
        alignas(cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))] = {};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(2 * sizeof(int));
        const int files[2] = {file, file};
        memcpy(CMSG_DATA(header), files, sizeof files);
        return ::sendmsg(file, &message, 0);
    };
    QCOMPARE(sendRaw(QByteArray::fromHex("00000001")), ssize_t(4));
    QCOMPARE(sendRaw("y"), ssize_t(1));
    QCOMPARE(receiver.receive(1000).error().code, ocr::Error::Code::ProtocolViolation);
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
