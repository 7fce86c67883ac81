// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/Page.h"

#include "ocr/base/GreySealMark.h"

#include <algorithm>

namespace ocr {

QString mediumName(Medium medium)
{
    switch (medium) {
    case Medium::Paper:
        return QStringLiteral("paper");
    case Medium::Screen:
        return QStringLiteral("screen");
    case Medium::Led:
        return QStringLiteral("led");
    case Medium::Board:
        return QStringLiteral("board");
    }
    return {};
}

QString incompleteName(Incomplete incomplete)
{
    switch (incomplete) {
    case Incomplete::Cut:
        return QStringLiteral("cut");
    case Incomplete::Hidden:
        return QStringLiteral("hidden");
    case Incomplete::Glare:
        return QStringLiteral("glare");
    case Incomplete::Blur:
        return QStringLiteral("blur");
    case Incomplete::Small:
        return QStringLiteral("small");
    }
    return {};
}

QString markKindName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::QrCode:
        return QStringLiteral("qr_code");
    case MarkKind::Barcode:
        return QStringLiteral("barcode");
    case MarkKind::Face:
        return QStringLiteral("face");
    case MarkKind::Fingerprint:
        return QStringLiteral("fingerprint");
    case MarkKind::PenStrokes:
        return QStringLiteral("pen_strokes");
    case MarkKind::Seal:
        return QStringLiteral("seal");
    case MarkKind::IdCardImage:
        return QStringLiteral("id_card_image");
    case MarkKind::HiddenText:
        return QStringLiteral("hidden_text");
    case MarkKind::WeakCover:
        return QStringLiteral("weak_cover");
    }
    return {};
}

QString cellText(const Page &page, const Cell &cell)
{
    QStringList texts;
    for (const int line : cell.lines)
        if (line >= 0 && line < page.lines.size())
            texts.append(page.lines[line].text());
    return texts.join(QChar(u'\n'));
}

const Cell *cellAt(const Table &table, int row, int column)
{
    for (const Cell &cell : table.cells) {
        if (row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column &&
            column < cell.column + cell.columnSpan)
            return &cell;
    }
    return nullptr;
}

bool isOnSeal(const Page &page, const Quad &quad)
{
    return std::any_of(page.marks.begin(), page.marks.end(), [&](const Mark &mark) {
        return mark.kind == MarkKind::Seal && mark.payload != greySeal() &&
               coveredShare(quad, mark.quad) > 0.8;
    });
}

} // namespace ocr
