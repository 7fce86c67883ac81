// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/Invented.h"

#include <QColor>
#include <QPainter>

namespace support {

// What stands on notices besides print. Each draws with the painter's own units and returns the box
// of its ink.

/// A QR code with its modules exactly inside `place` (a square); the quiet zone is the paper's.
QRectF drawQrCode(QPainter &painter, const QRectF &place, const QString &payload);
/// A Code 128 of `payload` that fills `place`.
QRectF drawBarcode(QPainter &painter, const QRectF &place, const QString &payload);
/// A thumb's print in red ink: arched, looped or smeared ridges, denser in the middle.
QRectF drawFingerprint(QPainter &painter, const QRectF &place, Random &random);
/// Two or three characters in one running hand, with a pen in blue or black; they may leave `place`
/// by a tenth.
QRectF drawSignature(QPainter &painter, const QRectF &place, Random &random);
/// The front of an identity card of nobody, with a silhouette for a portrait.
QRectF drawIdCardFront(QPainter &painter, const QRectF &place, const Person &person);
QRectF drawIdCardBack(QPainter &painter, const QRectF &place);
/// Red things that are no prints: an emblem, a solid dot, a star, a square stamp of words.
void drawRedLogo(QPainter &painter, const QRectF &place, Random &random);

} // namespace support
