// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QColor>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

/// The three states of a verdict, each with a colour and a shape of its own.
enum class Verdict { Working, MustCover, LookAt, Clean };

QColor colourOf(Verdict verdict, bool darkBackground = false);

/// A disc with a bar (must cover), a triangle (look at), a tick (clean), a ring (working).
void drawVerdict(QPainter &painter, const QRectF &box, Verdict verdict, const QColor &colour);

/// The same in a list's cell, on white where the cell is chosen: on the selection's colour it would
/// drown.
void drawVerdictIn(QPainter &painter, const QRect &box, Verdict verdict,
                   const QStyleOptionViewItem &cell);

} // namespace ui
