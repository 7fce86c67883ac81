// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/Invented.h"

#include <QColor>
#include <QPainter>
#include <QStringList>

// What people leave on paper, drawn by other means than tests/support/MarkPainter, on which the
// finders were tried while they were written: ridges grow out of noise along a thumb's directions,
// signatures are written with the outlines of handwriting fonts.
namespace corpus {

/// How one thumb was pressed on the paper.
struct Press
{
    QColor ink;
    double strength = 1; ///< 0..1; a nearly dry thumb is below 0.5
    double part = 1;     ///< share of the height that touched the paper
    double smear = 0;    ///< pixels that the thumb slid
    double turn = 0;     ///< degrees
};

/// Presses as signing people do it: full, partial, dry, smeared, rolled.
Press inventPress(support::Random &random);
/// A thumb's print around `center`, `width` pixels wide before turning. Returns the box of its ink.
QRectF drawThumb(QPainter &painter, QPointF center, double width, const Press &press,
                 support::Random &random);

/// Writes names with a pen. `fontFiles` are handwriting fonts; without any, Kai type is bent until
/// it looks written.
class Hand
{
public:
    explicit Hand(const QStringList &fontFiles) : m_fontFiles(fontFiles) {}
    /// A Chinese name so high, beginning at `left` middle. Returns the box of its ink.
    QRectF writeName(QPainter &painter, QPointF left, double height, const QString &name,
                     support::Random &random) const;
    /// A name in Uyghur letters, ending at `right` middle.
    QRectF writeUyghur(QPainter &painter, QPointF right, double height, const QString &name,
                       support::Random &random) const;
    /// One or two quick strokes that stand for a name.
    QRectF scrawl(QPainter &painter, QPointF left, double height, support::Random &random) const;

private:
    QStringList m_fontFiles;
};

/// What a code looks like besides its bits.
struct CodeLook
{
    QColor ink = QColor(16, 16, 18);
    bool logo = false; ///< a picture over the middle; drawn with the highest error correction
    bool dots = false; ///< round modules
    bool bars = false; ///< Code 128; EAN-13 where the payload is 13 digits
};

/// Fills `place` with the modules of a code; the quiet zone is the paper's.
void drawCode(QPainter &painter, const QRectF &place, const QString &payload, const CodeLook &look);

} // namespace corpus
