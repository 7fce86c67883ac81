// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QColor>
#include <QPainter>

namespace ui {

/// The three states of a verdict, each with a colour and a shape of its own.
enum class Verdict { Working, MustCover, LookAt, Clean };

QColor colourOf(Verdict verdict, bool darkBackground = false);

/// A disc with a bar (must cover), a triangle (look at), a tick (clean), a ring (working).
void drawVerdict(QPainter &painter, const QRectF &box, Verdict verdict, const QColor &colour);

} // namespace ui
