// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/CaptureFacts.h"
#include "ocr/base/PixelHistory.h"
#include "ocr/base/StageTimes.h"
#include "ocr/base/TextLine.h"

#include <QByteArray>
#include <QStringList>

namespace ocr {

/// One cell of a table. Rows and columns count from 0, header rows included.
struct Cell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool header = false;
    bool ink = false; ///< holds ink; with no readable line it is an unread cell
    Quad quad;        ///< the cell's inside, upright source pixels
    QList<int> lines; ///< indices into Page::lines, in reading order

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A ruled or unruled table of one sheet.
struct Table
{
    int sheet = 0; ///< index into Page::sheets
    int rows = 0;
    int columns = 0;
    bool ruled = false;
    int headerRows =
        0; ///< leading rows that are header; 0 where the table carries on from elsewhere
    Quad quad;
    QList<Cell> cells; ///< row by row
    /// Header texts carried over from another page or sheet, one a column; empty where it has its
    /// own.
    QStringList carriedHeaders;

    friend bool operator==(const Table &, const Table &) = default;
};

/// A label and its value in a form or in running text ("联系电话：138…"): where geometry shows
/// both.
struct LabelValue
{
    int sheet = 0;
    QList<int> labelLines; ///< indices into Page::lines
    QList<int> valueLines;

    friend bool operator==(const LabelValue &, const LabelValue &) = default;
};

enum class MarkKind {
    QrCode,
    Barcode,
    Face,
    Fingerprint,
    PenStrokes,
    Seal,
    IdCardImage,
    HiddenText, ///< text of a file where the page shows nothing of it, as under a drawn box:
                ///< payload
    WeakCover   ///< "marker" or "mosaic" (payload): a cover through which print shows
};

/// Something on the page that is not text.
struct Mark
{
    MarkKind kind = MarkKind::Seal;
    Quad quad;
    QString payload; ///< decoded content of a code; memory only

    friend bool operator==(const Mark &, const Mark &) = default;
};

enum class Medium { Paper, Screen, Led, Board };
/// Why a sheet does not count as wholly read.
enum class Incomplete { Cut, Hidden, Glare, Blur, Small };

QString mediumName(Medium medium);             ///< "paper" "screen" "led" "board"
QString incompleteName(Incomplete incomplete); ///< "cut" "hidden" "glare" "blur" "small"
QString markKindName(MarkKind kind); ///< "qr_code" "barcode" "face" "fingerprint" "pen_strokes"
                                     ///< "seal" "id_card_image" "hidden_text" "weak_cover"

/// One sheet of paper (or screen) on the page. There is always at least one.
struct Sheet
{
    Quad quad; ///< from its own top left as read, upright source pixels; may reach over the edge
    int orientation = 0; ///< further turn clockwise at which its text reads: 0, 90, 180, 270
    Medium medium = Medium::Paper;
    QList<Incomplete> incomplete; ///< empty: complete
    double rowsRead = 1.0;        ///< share of its table rows without an unread cell, 0..1
    QList<int> lines;             ///< indices into Page::lines, in reading order
    int continuesPage = 0;        ///< page number (from 1) whose list this one carries on; 0: none
    int continuesSheet = -1;      ///< index of that page's sheet

    bool isComplete() const { return incomplete.isEmpty(); }

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// All that was read on one page. Frame of every quad: upright source pixels.
struct Page
{
    int page = 1;      ///< from 1
    int pages = 1;     ///< pages, or frames, of the source
    QByteArray sha256; ///< 32 raw bytes: of the source file's bytes
    int width = 0;
    int height = 0;
    int orientation = 0; ///< of the largest sheet
    CaptureFacts capture;
    PixelHistory history;
    QList<TextLine> lines;
    QList<Sheet> sheets;
    QList<Table> tables;
    QList<LabelValue> pairs;
    QList<Mark> marks;
    QList<Quad> unread;        ///< places with ink like text that nobody could read
    bool singleReader = false; ///< only one engine was there to read it
    QStringList engines;       ///< "ppocr-v4", "tesseract-5.3.0"
    StageTimes times;

    friend bool operator==(const Page &, const Page &) = default;
};

/// Text of a cell: its lines joined, a line break between them.
QString cellText(const Page &page, const Cell &cell);

/// The cell that covers a row and column, or nullptr.
const Cell *cellAt(const Table &table, int row, int column);

/// Whether the quad lies on an official seal (by four fifths of its area): the bent characters
/// there are the seal's own and name an office, so that what nobody can read there is nobody's.
bool isOnSeal(const Page &page, const Quad &quad);

} // namespace ocr
