// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/TextLine.h"

#include <algorithm>

namespace ocr {

QString readerName(Reader reader)
{
    switch (reader) {
    case Reader::PpOcr:
        return QStringLiteral("ppocr");
    case Reader::Tesseract:
        return QStringLiteral("tesseract");
    }
    return {};
}

QString scriptName(Script script)
{
    switch (script) {
    case Script::Han:
        return QStringLiteral("Han");
    case Script::Latin:
        return QStringLiteral("Latin");
    case Script::Arabic:
        return QStringLiteral("Arabic");
    case Script::Cyrillic:
        return QStringLiteral("Cyrillic");
    case Script::Digits:
        return QStringLiteral("Digits");
    case Script::Unknown:
        return QStringLiteral("Unknown");
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
    return left < right ? partOf(static_cast<double>(left), static_cast<double>(right)) : quad();
}

Quad TextLine::partOf(double from, double to) const
{
    const qsizetype pieces = place.quads.size() - 1;
    if (pieces < 2)
        return quad().slice(from, to);
    // A bent line: the parts of its pieces that lie in the stretch, each an equal share of the way.
    QList<Quad> parts;
    const auto count = static_cast<double>(pieces);
    for (qsizetype i = 0; i < pieces; ++i) {
        const double begin = std::clamp(from * count - static_cast<double>(i), 0.0, 1.0);
        const double end = std::clamp(to * count - static_cast<double>(i), 0.0, 1.0);
        if (begin < end)
            parts.append(place.quads[i + 1].slice(begin, end));
    }
    return parts.isEmpty() ? quad() : parts.size() == 1 ? parts.first() : surrounding(parts);
}

} // namespace ocr
