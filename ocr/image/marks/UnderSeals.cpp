// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/UnderSeals.h"

#include "ocr/base/GreySealMark.h"
#include "ocr/image/Mats_p.h"
#include "ocr/image/Median_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <QHash>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace ocr {

namespace {

// Of 255: what is darker is ink (the paper of a page for reading is lifted to 245). The signs of
// seals on scans and photographs have 178 and more there, print 35 to 92.
constexpr int kInk = 205;
constexpr double kUsualPrint = 50;   ///< where nothing was read
constexpr double kLeastApart = 60;   ///< of 255, by which print is darker than the seal
constexpr size_t kFewest = 60;       ///< pixels that tell how dark a seal is
constexpr double kLeastPrint = 0.2;  ///< squares of the line's height: two thin digits
constexpr double kOfRuling = 0.7;    ///< of a line's width, which rulings run through
constexpr double kLongest = 2;       ///< of its height: no stroke runs on for so long
constexpr int kMostLean = 10;        ///< degrees by which rulings leave the page's axes
constexpr double kBesideLine = 0.15; ///< of its height, by which strokes leave a line's quad

bool isRead(const TextLine &line)
{
    return !line.readings.isEmpty();
}

bool isUnreadAlready(const Page &page, const Quad &line)
{
    constexpr double kSame = 0.9;
    return std::any_of(page.unread.begin(), page.unread.end(),
                       [&line](const Quad &place) { return coveredShare(line, place) > kSame; });
}

/// Lines near a place, a little larger than they were found.
QList<Quad> linesAt(const Page &page, const Quad &place, bool readOnly)
{
    QList<Quad> near;
    for (const TextLine &line : page.lines) {
        if (line.place.quads.isEmpty() || (readOnly && !isRead(line)))
            continue;
        const Quad quad = line.quad();
        const double beside = kBesideLine * quad.height();
        if (const Quad grown = quad.grown(beside, beside); sharedArea(grown, place) > 0)
            near.append(grown);
    }
    return near;
}

/// Calls `see` with each pixel of the place, outside the others, and how bright its red is: where a
/// seal has faded that is as bright as the rest, and blue ink is dark there.
template <typename See>
void eachPixel(const QImage &reading, const Quad &place, const QList<Quad> &others, See see)
{
    const QRect box = place.boundingRect().toAlignedRect() & reading.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const uchar *row = reading.constScanLine(y);
        for (int x = box.left(); x <= box.right(); ++x) {
            const QPointF point(x + 0.5, y + 0.5);
            const int red = row[3 * qsizetype(x) + 2];
            if (red < kInk && place.contains(point) &&
                std::none_of(others.begin(), others.end(),
                             [point](const Quad &quad) { return quad.contains(point); }))
                see(x - box.left(), y - box.top(), red);
        }
    }
}

/// Ink that runs on for at least so many columns, a straight line that goes down by `slope` with
/// each.
void addRuns(const cv::Mat &ink, double slope, int least, cv::Mat &rulings)
{
    const int most = static_cast<int>(std::ceil(std::abs(slope) * ink.cols));
    for (int start = -most; start < ink.rows + most; ++start) {
        const auto rowAt = [&](int x) { return start + static_cast<int>(std::lround(slope * x)); };
        int run = 0;
        for (int x = 0; x <= ink.cols; ++x) {
            const int y = x < ink.cols ? rowAt(x) : -1;
            if (y >= 0 && y < ink.rows && ink.at<uchar>(y, x) != 0) {
                ++run;
                continue;
            }
            for (int back = run >= least ? x - run : x; back < x; ++back)
                rulings.at<uchar>(rowAt(back), back) = 255;
            run = 0;
        }
    }
}

/// The rulings among ink, nearly level ones of at least so many pixels. A pixel that is missing, or
/// a step where they lean, does not end them.
cv::Mat levelRulings(const cv::Mat &ink, double least)
{
    constexpr int kStep = 3; // rows: one above and below
    const cv::Mat beside = cv::Mat::ones(kStep, 1, CV_8U);
    cv::Mat thick;
    cv::dilate(ink, thick, beside);
    cv::Mat rulings = cv::Mat::zeros(ink.size(), CV_8U);
    for (int degrees = -kMostLean; degrees <= kMostLean; ++degrees)
        addRuns(thick, std::tan(degrees * CV_PI / 180), std::max(1, cvCeil(least)), rulings);
    cv::dilate(rulings, rulings, beside);
    return rulings;
}

/// How long rulings are at least, in pixels.
struct Lengths
{
    double level = 0;
    double upright = 0;
};

/// Not 0 where rulings are in a part of the page, as straight as the paper lies.
cv::Mat rulingsAmong(const cv::Mat &ink, Lengths lengths)
{
    const cv::Mat upright = levelRulings(ink.t(), lengths.upright).t();
    return levelRulings(ink, lengths.level) | upright;
}

/// 255 where the red of a part of the page is darker.
cv::Mat darkIn(const QImage &reading, const QRect &part, double darkest)
{
    cv::Mat red;
    const cv::Rect place(part.x(), part.y(), part.width(), part.height());
    cv::extractChannel(image::viewOf(reading)(place), red, 2);
    return red < darkest;
}

/// Rulings across a seal; a seal that is inked all over is none.
cv::Mat rulingsAcross(const QImage &reading, const QRect &seal, double darkest)
{
    constexpr double kLong = 0.6;  // of the seal: its rim bends sooner
    constexpr double kThick = 0.1; // as thick as no ruling is
    const int side = std::min(seal.width(), seal.height());
    const cv::Mat dark = darkIn(reading, seal, darkest);
    const int thick = std::max(3, cvCeil(kThick * side));
    cv::Mat solid;
    cv::morphologyEx(dark, solid, cv::MORPH_OPEN, cv::Mat::ones(thick, thick, CV_8U));
    return rulingsAmong(dark & ~solid, {kLong * side, kLong * side});
}

/// From where on ink on the seal is print; nothing where print is not that much darker.
std::optional<double> darkestOwn(const QImage &reading, const Page &page, const Quad &seal,
                                 double print)
{
    const QRect box = seal.boundingRect().toAlignedRect() & reading.rect();
    if (box.isEmpty())
        return std::nullopt;
    const cv::Mat rulings = rulingsAcross(reading, box, print + kLeastApart);
    std::vector<double> inks;
    eachPixel(reading, seal, linesAt(page, seal, false), [&](int x, int y, int red) {
        if (rulings.at<uchar>(y, x) == 0)
            inks.push_back(red);
    });
    const double own = inks.size() < kFewest ? kInk : image::medianOf(inks);
    if (own < print + kLeastApart)
        return std::nullopt;
    return (own + print) / 2;
}

/// Print in squares of the line's height, without the rulings that run through it or past it.
double printIn(const QImage &reading, const Quad &line, const QList<Quad> &read, double darkest)
{
    const QRect box = line.boundingRect().toAlignedRect() & reading.rect();
    if (box.isEmpty())
        return 0;
    const double longest = kLongest * line.height();
    const int beside = static_cast<int>(longest);
    const QRect part = box.adjusted(-beside, -beside, beside, beside) & reading.rect();
    const double through = std::clamp(kOfRuling * line.width(), line.height(), longest);
    const cv::Mat rulings = rulingsAmong(darkIn(reading, part, darkest), {through, longest});
    const QPoint offset = box.topLeft() - part.topLeft();
    int print = 0;
    eachPixel(reading, line, read, [&](int x, int y, int red) {
        if (red < darkest && rulings.at<uchar>(y + offset.y(), x + offset.x()) == 0)
            ++print;
    });
    return print / std::max(1.0, line.height() * line.height());
}

/// From where on ink is print on each red seal of a page, worked out where it is asked for.
class SealInks
{
public:
    SealInks(const QImage &reading, const Page &page) : m_reading(reading), m_page(page) {}

    /// Of one of the page's marks, as darkestOwn().
    std::optional<double> darkestOf(qsizetype mark)
    {
        const auto known = m_known.constFind(mark);
        if (known != m_known.cend())
            return *known;
        if (!m_print)
            m_print =
                image::printOf(image::viewOf(m_reading), 2, m_page.lines).value_or(kUsualPrint);
        return *m_known.insert(mark,
                               darkestOwn(m_reading, m_page, m_page.marks[mark].quad, *m_print));
    }

private:
    const QImage &m_reading;
    const Page &m_page;
    std::optional<double> m_print;
    QHash<qsizetype, std::optional<double>> m_known;
};

bool holdsPrint(const QImage &reading, const Page &page, const Quad &line, SealInks &inks)
{
    const QList<Quad> read = linesAt(page, line, true);
    for (qsizetype i = 0; i < page.marks.size(); ++i) {
        const Mark &mark = page.marks[i];
        if (mark.kind != MarkKind::Seal || mark.payload == greySeal() ||
            sharedArea(line, mark.quad) <= 0)
            continue;
        const std::optional<double> darkest = inks.darkestOf(i);
        if (darkest && printIn(reading, line, read, *darkest) >= kLeastPrint)
            return true;
    }
    return false;
}

} // namespace

QList<Quad> printUnderSeals(const QImage &reading, const Page &page)
{
    QList<Quad> found;
    if (reading.isNull() || reading.format() != QImage::Format_BGR888)
        return found;
    SealInks inks(reading, page); // most pages have no such line
    for (const TextLine &line : page.lines) {
        if (isRead(line) || line.place.quads.isEmpty() || !isOnSeal(page, line.quad()))
            continue;
        if (!isUnreadAlready(page, line.quad()) && holdsPrint(reading, page, line.quad(), inks))
            found.append(line.quad());
    }
    return found;
}

} // namespace ocr
