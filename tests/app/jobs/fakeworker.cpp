// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Channel.h"
#include "app/pipeline/Messages.h"
#include "tests/support/ReadLine.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QRegion>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

// What it does with a source stands in the source: "pages 3" has three pages; "die 2" dies on page
// 2, "tells 2" tells a line with a number on page 2 twice where it is asked for lines, "blabs 2"
// also where it is not, "once 2" only where no file of that name with ".died" is there, "hang 2"
// never answers, "babble 2" answers rubbish, "damaged" cannot be opened. Pages carry the process id
// as their capture device. Its replacements are kReplacement; "dieswriting" and "diesproving" die
// half-way, "shows 3" finds something on page 3 of the replacement until kPlace is covered or kept
// there, "doubts 3" until all of page 3 is covered, "altered" finds other pixels than planned.

namespace {

constexpr int kReplacement = 300'000; // bytes
const QRect kPlace(10, 10, 20, 20);

struct Script
{
    int pages = 1;
    int die = 0;
    int once = 0;
    int hang = 0;
    int babble = 0;
    int tells = 0;
    int blabs = 0;
    bool damaged = false;
    bool diesWriting = false;
    bool diesProving = false;
    bool altered = false;
    int shows = 0;
    int doubts = 0;
    QByteArray mark; ///< path of the file that "once" leaves
};

Script scriptOf(int file)
{
    char buffer[1024] = {};
    const ssize_t length = ::pread(file, buffer, sizeof buffer - 1, 0);
    Script script;
    for (const QByteArray &line : QByteArray(buffer, std::max<ssize_t>(length, 0)).split('\n')) {
        const QByteArray word = line.split(' ').value(0);
        const int number = line.split(' ').value(1).toInt();
        if (word == "pages")
            script.pages = number;
        else if (word == "die")
            script.die = number;
        else if (word == "once")
            script.once = number;
        else if (word == "hang")
            script.hang = number;
        else if (word == "babble")
            script.babble = number;
        else if (word == "tells")
            script.tells = number;
        else if (word == "blabs")
            script.blabs = number;
        else if (word == "damaged")
            script.damaged = true;
        else if (word == "dieswriting")
            script.diesWriting = true;
        else if (word == "diesproving")
            script.diesProving = true;
        else if (word == "altered")
            script.altered = true;
        else if (word == "shows")
            script.shows = number;
        else if (word == "doubts")
            script.doubts = number;
        else if (word == "mark")
            script.mark = line.mid(5);
    }
    return script;
}

/// Waits until the session gives up; says Cancelled where it asked for it.
pipeline::ReplyBody hangUntilCancelled(pipeline::Channel &channel)
{
    for (;;) {
        const auto packet = channel.receive(60'000);
        if (!packet)
            ::_exit(0);
        if (packet->has_value())
            return pipeline::Failed{{ocr::Error::Code::Cancelled, QStringLiteral("Cancelled.")}};
    }
}

/// An invented number whose check digit holds, read alike by two readers.
ocr::TextLine tellingLine()
{
    return tests::lineReadAlike(ocr::Quad::fromRect(QRectF(0, 0, 500, 20)),
                                QStringLiteral("身份证号：650101199001010010"));
}

pipeline::ReplyBody readPage(const Script &script, int number, const pipeline::Read &request,
                             pipeline::Channel &channel)
{
    const int page = request.page;
    if ((script.tells == page && request.tellsLines) || script.blabs == page) {
        const pipeline::Reply told{number, pipeline::LinesRead{{tellingLine()}}};
        for (int i = 0; i < 2; ++i)
            (void)channel.send(pipeline::encode(told));
    }
    if (script.die == page)
        ::raise(SIGKILL);
    if (script.once == page && ::access(script.mark.constData(), F_OK) != 0) {
        ::close(::creat(script.mark.constData(), 0600));
        ::raise(SIGKILL);
    }
    if (script.hang == page)
        return hangUntilCancelled(channel);
    if (script.babble == page)
        (void)channel.send("rubbish");
    ocr::Page read;
    read.page = page;
    read.pages = script.pages;
    read.sha256 = QByteArray(32, 's');
    read.width = 100;
    read.height = 100;
    read.capture.device = QString::number(::getpid());
    ocr::Sheet sheet;
    sheet.quad = ocr::Quad::fromRect(QRectF(0, 0, 100, 100));
    read.sheets = {sheet};
    read.engines = {QStringLiteral("fake")};
    return pipeline::PageRead{read};
}

pipeline::ReplyBody writePages(const Script &script, int file)
{
    const QByteArray bytes(kReplacement, 'r');
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(
            file, bytes.constData() + done,
            static_cast<size_t>(std::min<qsizetype>(bytes.size() - done, kReplacement / 10)));
        if (count <= 0)
            return pipeline::Failed{
                {ocr::Error::Code::WriteFailed, QStringLiteral("The disk is full.")}};
        done += count;
        if (script.diesWriting)
            ::raise(SIGKILL);
    }
    return pipeline::Written{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}};
}

bool covers(const redaction::Plan &plan, const QRect &place)
{
    return std::any_of(plan.regions.begin(), plan.regions.end(),
                       [&place](const redaction::Region &region) {
                           QRegion covered;
                           for (const QRect &rect : region.rects)
                               covered += rect;
                           return (QRegion(place) - covered).isEmpty();
                       });
}

pipeline::ReplyBody provePages(const Script &script, const pipeline::Prove &request)
{
    if (script.diesProving)
        ::raise(SIGKILL);
    redaction::Proof proof;
    proof.checks.append({QStringLiteral("tail"), true, {}, {}, {}, 0});
    for (const redaction::Plan &plan : request.plans) {
        const ocr::Quad place = ocr::Quad::fromRect(QRectF(kPlace));
        const bool shows =
            (script.shows == plan.page && !covers(plan, kPlace) &&
             !plan.keptPlaces.contains(place)) ||
            (script.doubts == plan.page && !covers(plan, QRect(0, 0, plan.width, plan.height)));
        proof.checks.append(
            {QStringLiteral("planned_pixels"), !script.altered, {}, {}, {}, plan.page});
        proof.checks.append(
            {QStringLiteral("nothing_exposed"), !shows,
             shows ? QStringLiteral("1 findings are still exposed.") : QString(),
             shows ? QList{place} : QList<ocr::Quad>(),
             shows ? QStringList{QStringLiteral("phone, upper left")} : QStringList(), plan.page});
    }
    return pipeline::Proved{proof};
}

pipeline::ReplyBody answer(const pipeline::Request &request, const pipeline::Packet &packet,
                           pipeline::Channel &channel)
{
    if (std::holds_alternative<pipeline::Configure>(request.body) ||
        std::holds_alternative<pipeline::Prepare>(request.body))
        return pipeline::Done{};
    if (packet.descriptors.empty())
        return pipeline::Failed{{ocr::Error::Code::ProtocolViolation, QStringLiteral("No file.")}};
    const Script script = scriptOf(packet.descriptors.front().number());
    if (script.damaged)
        return pipeline::Failed{
            {ocr::Error::Code::Damaged, QStringLiteral("The file is damaged.")}};
    if (std::holds_alternative<pipeline::Probe>(request.body))
        return pipeline::Probed{script.pages, QByteArray(32, 's')};
    if (const auto *read = std::get_if<pipeline::Read>(&request.body))
        return readPage(script, request.number, *read, channel);
    if (std::holds_alternative<pipeline::Redact>(request.body) && packet.descriptors.size() == 2)
        return writePages(script, packet.descriptors[1].number());
    if (const auto *prove = std::get_if<pipeline::Prove>(&request.body))
        return provePages(script, *prove);
    return pipeline::Failed{{ocr::Error::Code::Internal, QStringLiteral("Not scripted.")}};
}

} // namespace

int main()
{
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is an answer, not an end
    pipeline::Channel channel{pipeline::Descriptor(3)};
    for (;;) {
        const auto packet = channel.receive(-1);
        if (!packet)
            return 0;
        const ocr::Result<pipeline::Request> request = pipeline::decodeRequest((*packet)->bytes);
        if (!request)
            return 1;
        if (std::holds_alternative<pipeline::Cancel>(request->body))
            continue;
        const pipeline::Reply reply{request->number, answer(*request, **packet, channel)};
        if (!channel.send(pipeline::encode(reply)))
            return 0;
    }
}
