// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"
#include "ocr/base/Result.h"

#include <QString>
#include <QStringList>
#include <QTransform>

namespace support {

/// What must happen to an item, as tests/corpus/README.md explains.
enum class Expect { Violation, Masked, Trap, Context, Free };

/// One value on a drawn page, or the part of it that stands on one line.
struct TruthItem
{
    QString type; ///< a finding type of the scan JSON, or "amount", "date", "office_phone", …
    QString text;
    Expect expect = Expect::Free;
    ocr::Quad quad; ///< tight around the ink, image pixels, clockwise from where the text begins
    QString row;    ///< the same for all values of one table row; empty outside tables
    QString whole;  ///< the whole value where `text` is only a part; parts follow each other
};

/// One sheet in the picture.
struct TruthSheet
{
    QString type;   ///< notice type
    ocr::Quad quad; ///< image pixels, from the sheet's own top left; may reach over the edge
    QStringList incomplete; ///< "cut" "hidden" "glare" "blur" "small"; empty: all there
    QString medium;
};

/// One page and everything on it.
struct TruthPage
{
    QString image; ///< file name
    int page = 1;  ///< from 1, in files of several pages
    QString level; ///< scan300, scan150, photo, hard, board, …
    QStringList kinds;
    int width = 0;
    int height = 0;
    QList<TruthSheet> sheets;
    QList<TruthItem> items;
};

/// Moves every item and sheet of the page.
void mapPage(TruthPage &page, const QTransform &transform);

/// The pages as truth.json, in the format that the scorers read.
QByteArray encodeTruth(const QList<TruthPage> &pages);
/// Reads what encodeTruth() wrote. Errors: Damaged.
ocr::Result<QList<TruthPage>> decodeTruth(const QByteArray &json);

} // namespace support
