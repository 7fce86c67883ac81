// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ocr::image {

namespace {

/// Long side of the copy on which strokes are looked for: a stroke of 0.4 mm is 3 px on A4.
constexpr int kStrokeSide = 2200;
constexpr double kEdge = 3;          ///< pixels of that copy: the shadow of a sheet's edge
constexpr double kLeastHeight = 2.2; ///< millimetres: lower ones are dashes, dots and print
constexpr double kLeastWidth = 3.0;
constexpr double kMostHeight = 32;
constexpr double kMostWidth = 90;
/// Shares of the box that are ink. A photograph or a bar lies above, a stray line below.
constexpr double kLeastInk = 0.02;
constexpr double kMostInk = 0.62;      // a brush pen's characters give 0.5
constexpr float kReadWell = 0.75F;     ///< confidence from which on a character is print
constexpr double kReadAsPrint = 0.7;   ///< mean confidence of a line of print's size
constexpr qsizetype kLongestName = 26; ///< Uyghur names have up to so many letters
constexpr int kBlueInk = 28; ///< excess of blue over red, of 255: ball-pen and gel-pen blue
/// Seals and red print, in shadows too: nobody signs in red, people put their name seals there.
constexpr double kRedInk = 0.7; ///< of red light, and the others have less
constexpr int kLeastRed = 14;   ///< by so much of 255

/// Paper around strokes differs by so much of 255, on so much of it: 0.98 and more around names on
/// drawn lists, 0.5 and less in photographs.
constexpr int kPaperSpread = 14;
constexpr double kLeastPaper = 0.55;

void addInk(StrokePixels &ink)
{
    const cv::Mat &bgr = ink.small;
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat paper;
    cv::blur(grey, paper, {41, 41});
    cv::Mat darker;
    cv::subtract(paper, grey, darker);
    cv::threshold(darker, ink.all, 26, 255, cv::THRESH_BINARY);
    std::vector<cv::Mat> channels;
    cv::split(bgr, channels);
    cv::Mat excess;
    cv::subtract(channels[0], channels[2], excess);
    cv::threshold(excess, ink.blue, kBlueInk, 255, cv::THRESH_BINARY);
    cv::bitwise_and(ink.blue, ink.all, ink.blue);
    cv::Mat others;
    cv::max(channels[0], channels[1], others);
    cv::Mat red;
    cv::compare(channels[2] * kRedInk, others, red, cv::CMP_GT);
    cv::bitwise_and(red, redMask(bgr, kLeastRed), red);
    cv::dilate(red, red, cv::getStructuringElement(cv::MORPH_RECT, {3, 3})); // its paler rims
    cv::bitwise_or(ink.all, red, ink.dark);
    ink.all.setTo(0, red);
}

std::vector<cv::Point> scaled(const Quad &quad, double scale)
{
    std::vector<cv::Point> points;
    for (const QPointF &corner : quad.corners)
        points.emplace_back(cvRound(corner.x() * scale), cvRound(corner.y() * scale));
    return points;
}

void wipe(cv::Mat &mask, const Quad &quad, double scale)
{
    cv::fillConvexPoly(mask, scaled(quad, scale), 0);
}

/// Borders of all cells: what crosses one is cut in two, which is mended when pieces are joined.
void wipeRules(cv::Mat &mask, const Page &page, double scale)
{
    const int thickness = std::max(5, kStrokeSide / 300);
    for (const Table &table : page.tables)
        for (const Cell &cell : table.cells)
            cv::polylines(mask, scaled(cell.quad, scale), true, 0, thickness);
}

/// Takes out the stretches of a line that a reader had no doubt of.
void wipeReadWell(cv::Mat &mask, const TextLine &line, qsizetype end, double scale)
{
    const Reading &reading = line.readings.first();
    const double margin = 0.12 * line.quad().height();
    const qsizetype count = std::min(end, reading.characters.size());
    for (qsizetype from = 0; from < count;) {
        qsizetype to = from;
        while (to < count && reading.characters[to].confidence >= kReadWell)
            ++to;
        if (to > from)
            wipe(mask, line.quadOf(reading, from, to).grown(margin, margin), scale);
        from = to + 1;
    }
}

/// Takes out what is print: lines of print's size, else the stretches that a reader had no doubt
/// of. A name written as clearly as print is read as well.
void wipePrint(cv::Mat &mask, const cv::Mat &ink, const Page &page, double scale)
{
    const PaperLean lean(page);
    QList<LineInk> inks;
    for (int i = 0; i < page.lines.size(); ++i)
        inks.append(page.lines[i].place.quads.isEmpty()
                        ? LineInk()
                        : inkOfLine(ink, page.lines[i].quad(), lean.directionOf(i), scale));
    const QList<LineKind> kinds = kindsOfLines(page, inks, lean);
    for (int i = 0; i < page.lines.size(); ++i) {
        const TextLine &line = page.lines[i];
        if (line.place.quads.isEmpty() || line.readings.isEmpty())
            continue;
        const Reading &reading = line.readings.first();
        if (kinds[i] == LineKind::Written && reading.text.size() <= kLongestName) {
            // What it is written behind is print, and a dashed line to write on is nothing else.
            wipeReadWell(mask, line, endOfLabel(reading), scale);
            continue;
        }
        const double margin = 0.12 * line.quad().height();
        const double direction = lean.directionOf(i);
        if (kinds[i] == LineKind::Printed && reading.confidence >= kReadAsPrint)
            wipe(mask, line.quad().grown(margin, margin), scale);
        else
            wipeReadWell(
                mask, line,
                writtenFrom(
                    line, [&](const Quad &part) { return inkOfLine(ink, part, direction, scale); }),
                scale);
    }
}

/// What long straight runs are left: rules outside tables, lines to write on.
void wipeRuns(cv::Mat &mask, double unit)
{
    const int length = std::max(30, cvRound(9 * unit));
    cv::Mat runs;
    cv::morphologyEx(mask, runs, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {length, 1}));
    cv::dilate(runs, runs, cv::getStructuringElement(cv::MORPH_RECT, {3, 5}));
    cv::subtract(mask, runs, mask);
    cv::morphologyEx(mask, runs, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {1, length}));
    cv::dilate(runs, runs, cv::getStructuringElement(cv::MORPH_RECT, {5, 3}));
    cv::subtract(mask, runs, mask);
}

/// What lies around the sheets: names that run to the paper's edge would be one with it.
void wipeDesk(cv::Mat &mask, const QList<Quad> &sheets, double scale)
{
    cv::Mat paper = cv::Mat::zeros(mask.size(), CV_8U);
    for (const Quad &sheet : sheets)
        cv::fillConvexPoly(paper, scaled(sheet.grown(-kEdge / scale, -kEdge / scale), scale), 255);
    cv::bitwise_and(mask, paper, mask);
}

bool looksWritten(const cv::Mat &mask, const cv::Rect &box, double unit)
{
    if (box.height < kLeastHeight * unit || box.width < kLeastWidth * unit ||
        box.height > kMostHeight * unit || box.width > kMostWidth * unit)
        return false;
    const double share = cv::countNonZero(mask(box)) / static_cast<double>(box.area());
    return share >= kLeastInk && share <= kMostInk;
}

/// How much of what lies between and around strokes has one brightness: nearly all of paper, little
/// of a photograph, whose clouds and branches are dark upon light as well.
double paperAround(const cv::Mat &bgr, const cv::Mat &ink, const cv::Rect &box, double unit)
{
    const int reach = cvRound(unit);
    const cv::Rect around =
        cv::Rect(box.tl() - cv::Point(reach, reach), box.br() + cv::Point(reach, reach)) &
        cv::Rect(cv::Point(), ink.size());
    cv::Mat grey;
    cv::cvtColor(bgr(around), grey, cv::COLOR_BGR2GRAY);
    cv::Mat free;
    cv::dilate(ink(around), free, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    std::vector<uchar> values;
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x)
            if (free.at<uchar>(y, x) == 0)
                values.push_back(grey.at<uchar>(y, x));
    if (values.size() < 20)
        return 1;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    const int paper = *middle;
    const auto like = std::count_if(values.begin(), values.end(), [paper](uchar value) {
        return std::abs(value - paper) <= kPaperSpread;
    });
    return static_cast<double>(like) / static_cast<double>(values.size());
}

bool isOnSheet(const Page &page, const cv::Rect &box, double scale)
{
    const QPointF center((box.x + box.width / 2.0) / scale, (box.y + box.height / 2.0) / scale);
    return std::any_of(page.sheets.begin(), page.sheets.end(),
                       [&](const Sheet &sheet) { return sheet.quad.contains(center); });
}

/// Leaves of the ink what is neither print nor ruling, no other mark and on a sheet.
void leaveStrokes(StrokePixels &ink, const Page &page, const QList<Quad> &sheets, double scale)
{
    // Rules are no part of what stands between them.
    cv::Mat unruled = ink.all.clone();
    wipeRules(unruled, page, scale);
    // Print is dark: blue ink stays where a reader made text of it.
    wipePrint(ink.all, unruled, page, scale);
    cv::bitwise_or(ink.all, ink.blue, ink.all);
    for (const Mark &mark : page.marks) {
        wipe(ink.all, mark.quad.grown(4, 4), scale);
        cv::fillConvexPoly(ink.dark, scaled(mark.quad, scale), 255);
    }
    wipeRules(ink.all, page, scale);
    wipeDesk(ink.all, sheets, scale);
}

} // namespace

StrokePixels strokePixels(const cv::Mat &bgr)
{
    StrokePixels pixels;
    pixels.page = bgr.size();
    pixels.scale = std::min(1.0, static_cast<double>(kStrokeSide) / std::max(bgr.cols, bgr.rows));
    // A small page comes back as it is, and these pixels outlive it.
    pixels.small = pixels.scale < 1 ? shrunkBy(bgr, pixels.scale) : bgr.clone();
    addInk(pixels);
    return pixels;
}

QList<Mark> findPenStrokes(const StrokePixels &pixels, const Page &page)
{
    const double scale = pixels.scale;
    StrokePixels ink = pixels;
    ink.all = pixels.all.clone(); // changed here; copies of a Mat share what they show
    ink.dark = pixels.dark.clone();
    QList<Quad> sheets;
    for (const Sheet &sheet : page.sheets)
        sheets.append(sheet.quad);
    leaveStrokes(ink, page, sheets, scale);
    const double widest = std::max(pixels.page.width, pixels.page.height);
    const double common =
        scale * pixelsPerMillimetre(
                    sheets, QPointF(pixels.page.width / 2.0, pixels.page.height / 2.0), widest);
    wipeRuns(ink.all, common);

    cv::Mat joined;
    const int reach = std::max(3, cvRound(2.2 * common));
    cv::morphologyEx(ink.all, joined, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(joined, labels, stats, centers);
    QList<Mark> strokes;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH),
                           stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (!looksWritten(ink.all, box, common) || !isOnSheet(page, box, scale))
            continue;
        const cv::Mat own = ink.all(box) & (labels(box) == i);
        if (isMadeOfSigns(own, common) ||
            paperAround(ink.small, ink.dark, box, common) < kLeastPaper)
            continue;
        Mark mark;
        mark.kind = MarkKind::PenStrokes;
        mark.quad = Quad::fromRect(QRectF((box.x - 2) / scale, (box.y - 2) / scale,
                                          (box.width + 4) / scale, (box.height + 4) / scale) &
                                   QRectF(0, 0, pixels.page.width, pixels.page.height));
        strokes.append(mark);
    }
    return strokes;
}

} // namespace ocr::image
