// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/TextLine.h"

#include <algorithm>

namespace ocr {

QString readerName(Reader reader)
{
    switch (reader) {
    case Reader::PpOcr: return QStringLiteral("ppocr");
    case Reader::Tesseract: return QStringLiteral("tesseract");
    }
    return {};
}

QString scriptName(Script script)
{
    switch (script) {
    case Script::Han: return QStringLiteral("Han");
    case Script::Latin: return QStringLiteral("Latin");
    case Script::Arabic: return QStringLiteral("Arabic");
    case Script::Cyrillic: return QStringLiteral("Cyrillic");
    case Script::Digits: return QStringLiteral("Digits");
    case Script::Unknown: return QStringLiteral("Unknown");
    }
    return {};
}

Quad TextLine::quadOf(const Reading &reading, qsizetype from, qsizetype to) const
{
    from = std::clamp<qsizetype>(from, 0, reading.characters.size());
    to = std::clamp<qsizetype>(to, from, reading.characters.size());
    if (from == to)
        return quad();
    float left = 1;
    float right = 0;
    for (qsizetype i = from; i < to; ++i) {
        left = std::min(left, reading.characters[i].from);
        right = std::max(right, reading.characters[i].to);
    }
    return left < right ? quad().slice(static_cast<double>(left), static_cast<double>(right)) : quad();
}

} // namespace ocr
