// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/StageTimes.h"

namespace ocr {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Decode:
        return QStringLiteral("decode");
    case Stage::Sheets:
        return QStringLiteral("sheets");
    case Stage::Detect:
        return QStringLiteral("detect");
    case Stage::Recognise:
        return QStringLiteral("recognise");
    case Stage::SecondReader:
        return QStringLiteral("second_reader");
    case Stage::Layout:
        return QStringLiteral("layout");
    case Stage::Rules:
        return QStringLiteral("rules");
    case Stage::Cover:
        return QStringLiteral("cover");
    case Stage::Prove:
        return QStringLiteral("prove");
    }
    return {};
}

void StageTimes::add(const StageTimes &other)
{
    for (size_t i = 0; i < ms.size(); ++i)
        ms[i] += other.ms[i];
}

} // namespace ocr
