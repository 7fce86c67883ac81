// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QHash>

#include <opencv2/core/mat.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace ocr::image {

/// 255 where red exceeds both other channels by at least `least` of 255.
cv::Mat redMask(const cv::Mat &bgr, int least);

/// The median of how dark the strokes of lines are, in one channel of a page as forReading() made
/// it; nothing where none was read.
std::optional<double> printOf(const cv::Mat &bgr, int channel, const QList<TextLine> &lines);

/// Pixels of the page to a millimetre at a place, taking the sheet there for A4.
double pixelsPerMillimetre(const QList<Quad> &sheets, QPointF at, double longSide);

/// The page and a copy of it at most kSmallSide long, on which places are looked for.
struct PagePixels
{
    cv::Mat bgr;
    cv::Mat small;
    double scale = 1; ///< of small against bgr
};

inline constexpr int kSmallSide = 1600; ///< 5 px/mm of A4, 2 px/mm of a board of three

using UnitAt = std::function<double(cv::Point)>; ///< pixels of the copy to a millimetre

/// What small rims of red that stand alone surround, as convex outlines: seals, boxes for a thumb,
/// but no cells of tables.
std::vector<std::vector<cv::Point>> smallRedFrames(const cv::Mat &red, const UnitAt &unitAt);
/// Whether most of the red inside a frame lies outside the prints (not 0): a seal's characters, one
/// of which passes for a print.
bool isMostlyOther(const std::vector<cv::Point> &frame, const cv::Mat &red, const cv::Mat &prints);
/// Whether what is red at a place is frames with signs in them: one name seal, or two that touch.
bool isMadeOfFrames(const cv::Mat &bgr, const cv::Rect &place);

QList<Mark> findCodes(const PagePixels &page);
QList<Mark> findFingerprints(const PagePixels &page, const QList<Quad> &sheets);
/// Covers on the sheets that hide too little: a marker's stroke through which print shows, a
/// mosaic (of findMosaics()).
QList<Mark> findWeakCovers(const PagePixels &page, const QList<Mark> &mosaics,
                           const QList<Quad> &sheets);
QList<Mark> findMarkerStrokes(const PagePixels &page, const QList<Quad> &sheets);
QList<Mark> findMosaics(const cv::Mat &bgr);

/// What strokes are looked for on: a copy of the page, and its ink.
struct StrokePixels
{
    cv::Size page;
    cv::Mat small;
    double scale = 1; ///< of small against the page
    cv::Mat all;      ///< darker than the paper around, and not red
    cv::Mat blue;     ///< of these, blue
    cv::Mat dark;     ///< all that is no paper: red and other marks, too
};
StrokePixels strokePixels(const cv::Mat &bgr);
QList<Mark> findPenStrokes(const StrokePixels &pixels, const Page &page);

/// What a line's ink measures, in pixels of the page; all 0 where there is next to none.
struct LineInk
{
    double width = 0;
    double height = 0;
};

/// Measures the ink inside a line's quad along a direction: the boxes of text finders are loose, by
/// a third of a line's height, and turn by degrees on short lines. `mask` is `scale` times the
/// page.
LineInk inkOfLine(const cv::Mat &mask, const Quad &quad, double degrees, double scale);

/// How the lines of a page lie on it by the rulings of their tables. Keeps a reference to the page.
class PaperLean
{
public:
    explicit PaperLean(const Page &page);

    /// Which way a line runs, in degrees: its row's, where it stands in a table.
    double directionOf(int line) const;
    /// Whether a line runs across the row it stands in: signs of several rows read downwards.
    bool standsAcross(int line) const;
    /// How much higher the same print stands where a line is than where another is: paper seen from
    /// aside shows one column larger than the next. Widths go with its square. 1 where no row of a
    /// table has both.
    double scale(int line, int other) const;

private:
    struct InTable
    {
        int table = 0;
        const Cell *cell = nullptr;
    };
    const Page &m_page;
    QHash<int, InTable> m_cells; ///< by line
    /// Of cells of one row, by table, row and column.
    QHash<std::pair<int, std::pair<int, int>>, double> m_heights;
};

/// How a line came on the paper, by the print on its left: print of one list or form has one size
/// and pitch, what is written beside it seldom has. Unknown where no print stands there.
enum class LineKind { Unknown, Printed, Written };
/// One for each of the page's lines; `inks` measures each of them.
QList<LineKind> kindsOfLines(const Page &page, const QList<LineInk> &inks, const PaperLean &lean);

/// How many characters of a reading are a label and its colon, with something behind it; else 0.
qsizetype endOfLabel(const Reading &reading);

/// The first character of a line that is written behind its printed label ("经办人签字：张三丰"
/// read as one line), else how many it has. `inkIn` measures a part of the line, which has a
/// reading.
qsizetype writtenFrom(const TextLine &line, const std::function<LineInk(const Quad &)> &inkIn);

/// Whether ink (not 0) is nothing but the signs people put where others sign, in several rows
/// perhaps: lines through, ticks, crosses, rings. `unit`: pixels a millimetre.
bool isMadeOfSigns(const cv::Mat &ink, double unit);

/// By text alone: the front by its labels, the back by the authority's words.
QList<Mark> findIdCards(const Page &page);

} // namespace ocr::image
