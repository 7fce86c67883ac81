// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/worker/ChannelMonitor.h"

#include <QtTest>

#include <sys/socket.h>

using namespace pipeline;

namespace {

constexpr int kLongMs = 300; // over which lines are kept back at most, and a little

ocr::TextLine lineOf(const QString &text)
{
    ocr::TextLine line;
    line.place = ocr::Place::onPage({ocr::Quad::fromRect(QRectF(0, 0, 100, 20))});
    if (text.isEmpty())
        return line;
    ocr::Reading reading{ocr::Reader::PpOcr, QStringLiteral("ch"), text, 0.98, {}};
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.characters.append({0.F, 1.F, 0.98F});
    line.readings = {reading};
    return line;
}

/// Both ends of a worker's channel.
struct Ends
{
    Ends()
    {
        int ends[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        session.emplace(Descriptor(ends[0]));
        worker.emplace(Descriptor(ends[1]));
    }

    /// The next reply that waits there.
    std::optional<Reply> next()
    {
        const auto packet = session->receive(0);
        if (!packet || !packet->has_value())
            return std::nullopt;
        const ocr::Result<Reply> reply = decodeReply((*packet)->bytes);
        return reply ? std::optional(*reply) : std::nullopt;
    }

    std::optional<Channel> session;
    std::optional<Channel> worker;
};

} // namespace

class TestChannelMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLinesTogether();
    void tellsNoLinesThatNobodyAskedFor();
};

void TestChannelMonitor::tellsLinesTogether()
{
    Ends ends;
    worker::ChannelMonitor monitor(*ends.worker, {7, Read{QStringLiteral("a.png"), 1, true}});
    const QList<ocr::TextLine> lines{lineOf(QStringLiteral("甲")), lineOf(QStringLiteral("乙"))};
    monitor.lineRead(lines[0]);
    monitor.lineRead(lineOf({})); // nobody could read it
    QVERIFY(!ends.next());
    QTest::qSleep(kLongMs);
    monitor.lineRead(lines[1]);
    const std::optional<Reply> told = ends.next();
    QVERIFY(told);
    QCOMPARE(told->number, 7);
    QVERIFY(std::holds_alternative<LinesRead>(told->body));
    QCOMPARE(std::get<LinesRead>(told->body).lines, lines);
    monitor.lineRead(lines[0]); // soon after: it waits
    QVERIFY(!ends.next());
}

void TestChannelMonitor::tellsNoLinesThatNobodyAskedFor()
{
    Ends ends;
    worker::ChannelMonitor reads(*ends.worker, {7, Read{QStringLiteral("a.png"), 1, false}});
    worker::ChannelMonitor proves(*ends.worker, {8, Prove{}});
    QTest::qSleep(kLongMs);
    reads.lineRead(lineOf(QStringLiteral("甲")));
    proves.lineRead(lineOf(QStringLiteral("甲")));
    QVERIFY(!ends.next());
    reads.setProgress(0.5); // it is the lines that are kept back
    QVERIFY(ends.next());
}

QTEST_GUILESS_MAIN(TestChannelMonitor)
#include "tst_channelmonitor.moc"
