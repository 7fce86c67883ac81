// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/worker/Loop.h"

#include "app/worker/ChannelMonitor.h"
#include "app/worker/Handler.h"

namespace worker {

namespace {

ocr::Result<void> sendAnswer(pipeline::Channel &channel, int number, const Answer &answer)
{
    QList<int> descriptors;
    if (answer.pixels.descriptor() >= 0)
        descriptors.append(answer.pixels.descriptor());
    return channel.send(pipeline::encode(pipeline::Reply{number, answer.body}), descriptors);
}

} // namespace

int serve(pipeline::Channel &channel, const QString &programFolder)
{
    Handler handler(programFolder);
    for (;;) {
        const ocr::Result<std::optional<pipeline::Packet>> packet = channel.receive(-1);
        if (!packet)
            return packet.error().code == ocr::Error::Code::WorkerDied ? 0 : 1;
        if (!packet->has_value())
            continue;
        const ocr::Result<pipeline::Request> request = pipeline::decodeRequest((*packet)->bytes);
        if (!request)
            return 1;
        if (std::holds_alternative<pipeline::Cancel>(request->body))
            continue; // its request was answered before it came
        ChannelMonitor monitor(channel, *request);
        const Answer answer = handler.handle(request->body, (*packet)->descriptors, monitor);
        if (!sendAnswer(channel, request->number, answer))
            return 0;
    }
}

} // namespace worker
