// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace ocr::image {

namespace {

/// Of 128: a nearly dry thumb takes 10 and more of green light, paper of a photograph stays
/// below 4.
constexpr int kLeastShare = 7;
constexpr double kInkBlur = 1.8;   ///< px of the copy: ridges, 3 px apart on A4, run together
constexpr double kDarkShare = 0.6; ///< of the red light around: a pen's or a printer's ink
constexpr int kBluish = 138;       ///< of 128, the paper's own: a blue pen, or what it lies over
/// Of 128, ridges and gaps together: drawn prints stay below 56, printed red gives 70 to 103.
constexpr double kFullInk = 58;
constexpr double kLighter = 0.982;   ///< of the paper's red: a dry print 0.97 and less
constexpr double kLeastTaken = 0.07; ///< of green light: the driest drawn prints 0.08
constexpr double kLeastPaper = 0.4;  ///< of what is around and not written on
constexpr double kLeastLight = 0.42; ///< of the lightest paper around: the darkest of a print's rim
constexpr double kBrownish = 1.35;   ///< blue light taken to green: skin 1.6, red pads 0.7 to 1.3
constexpr double kPinkish = 0.4;     ///< the same of what is drawn in pink: 0.2
constexpr double kMostFlat = 0.62;   ///< drawn prints: 0.56 and less
// Of what is around a print and neither ink nor writing, in cells of colour (paper's warmth): one
// colour holds all but 0.13, two all but 0.08, as where a striped row ends. Around what is reddish
// in photographs two leave 0.02 to 0.5.
constexpr int kColourReach = 3; ///< of 128 either way
constexpr double kMostMotley = 0.1;
constexpr double kOneColour = 0.12;
// Between two colours only a photograph is broad darkness, or has its red fade into what is around.
constexpr int kBroad = 9; ///< px of the copy: strokes of print are thinner
constexpr double kMostBroad = 0.3;
constexpr double kMostFading = 0.25;
constexpr size_t kLeastPixels = 40; ///< of the copy, under an oval
// A thumb's print is 12 to 22 mm wide and 16 to 30 mm tall; half a millimetre apart, its ridges run
// together at this scale. The limits are wide because the sheet may be A5 or A3. Round official
// seals begin at 38 mm: 27 mm where an A3 sheet is taken for A4.
constexpr double kLeastWidth = 6;
constexpr double kLeastHeight = 8;
constexpr double kMostWidth = 25;
constexpr double kMostHeight = 34;
constexpr double kMostAspect = 2.3;
constexpr double kMostTouching = 150; ///< five prints one below the other; a red band is longer

struct Blob
{
    cv::RotatedRect box;
    cv::Rect bounds;
};

/// Prints in neighbouring rows touch: what is left of their blob when a good part of its thickness
/// is taken off are their middles, from which each grows back. Appends the parts.
void partTouching(const std::vector<cv::Point> &outline, double unit,
                  std::vector<std::vector<cv::Point>> &outlines)
{
    const cv::Rect bounds = cv::boundingRect(outline);
    if (bounds.width < 9 || bounds.height < 9 ||
        std::max(bounds.width, bounds.height) > kMostTouching * unit ||
        std::max(bounds.width, bounds.height) < 1.5 * std::min(bounds.width, bounds.height))
        return;
    cv::Mat blob(bounds.height + 2, bounds.width + 2, CV_8U, cv::Scalar(0));
    const cv::Point shift(1 - bounds.x, 1 - bounds.y);
    cv::drawContours(blob, std::vector<std::vector<cv::Point>>{outline}, 0, 255, cv::FILLED,
                     cv::LINE_8, cv::noArray(), 0, shift);
    cv::Mat depth;
    cv::distanceTransform(blob, depth, cv::DIST_L2, 3);
    double deepest = 0;
    cv::minMaxLoc(depth, nullptr, &deepest);
    const double peel = 0.72 * deepest;
    cv::Mat cores;
    cv::threshold(depth, cores, peel, 255, cv::THRESH_BINARY);
    cores.convertTo(cores, CV_8U);
    cv::Mat labels;
    const int count = cv::connectedComponents(cores, labels);
    const int reach = 2 * cvRound(peel) + 1;
    for (int i = 1; count > 2 && i < count; ++i) {
        cv::Mat part = labels == i;
        cv::dilate(part, part, cv::getStructuringElement(cv::MORPH_ELLIPSE, {reach, reach}));
        cv::bitwise_and(part, blob, part);
        std::vector<std::vector<cv::Point>> own;
        cv::findContours(part, own, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE, -shift);
        outlines.insert(outlines.end(), own.begin(), own.end());
    }
}

std::vector<Blob> roundBlobs(const cv::Mat &red, const UnitAt &unitAt)
{
    cv::Mat closed;
    cv::morphologyEx(red, closed, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::morphologyEx(closed, closed, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    // Outer rims only, those inside others too: warm paper on a blue desk has a reddish frame
    // around all that stands on it.
    std::vector<std::vector<cv::Point>> outlines;
    std::vector<std::vector<cv::Point>> rims;
    std::vector<cv::Vec4i> ranks;
    cv::findContours(closed, rims, ranks, cv::RETR_CCOMP, cv::CHAIN_APPROX_SIMPLE);
    for (size_t i = 0; i < rims.size(); ++i)
        if (ranks[i][3] < 0)
            outlines.push_back(rims[i]);
    for (size_t i = 0, count = outlines.size(); i < count; ++i)
        partTouching(std::vector<cv::Point>(outlines[i]), unitAt(outlines[i].front()), outlines);
    std::vector<Blob> blobs;
    for (const std::vector<cv::Point> &outline : outlines) {
        std::vector<cv::Point> hull;
        cv::convexHull(outline, hull);
        if (hull.size() < 6)
            continue;
        const cv::RotatedRect box = cv::minAreaRect(hull);
        const double least = std::min(box.size.width, box.size.height);
        const double most = std::max(box.size.width, box.size.height);
        const double unit = unitAt(box.center);
        if (least < std::max(9.0, kLeastWidth * unit) || least > kMostWidth * unit ||
            most < kLeastHeight * unit || most > kMostHeight * unit || most > kMostAspect * least)
            continue;
        const double area = cv::contourArea(hull);
        const double roundness = area / (CV_PI / 4 * least * most);
        // Squares, such as a person's name seal, measure 1.27; text leaves its hull half empty.
        if (roundness < 0.82 || roundness > 1.17 || cv::contourArea(outline) < 0.68 * area)
            continue;
        blobs.push_back({box, cv::boundingRect(hull)});
    }
    return blobs;
}

std::vector<uchar> sortedUnder(const cv::Mat &mask, const cv::Mat &values)
{
    std::vector<uchar> picked;
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            if (mask.at<uchar>(y, x) != 0)
                picked.push_back(values.at<uchar>(y, x));
    std::sort(picked.begin(), picked.end());
    return picked;
}

double quantile(const std::vector<uchar> &sorted, double part)
{
    return sorted.empty()
               ? 0
               : sorted[static_cast<size_t>(part * static_cast<double>(sorted.size() - 1))];
}

/// Where red ink lies, and how much of it.
struct RedInk
{
    cv::Mat share; ///< 0..128: light that the ink takes from the other channels, against the paper
    cv::Mat known; ///< 0..255: how much of the place is neither writing nor rules
    cv::Mat mask;  ///< 255 where there is some ink
};

/// Against the paper around: lamplight makes all of a page reddish, shadows make it dark. Writing
/// and rules under a print say nothing about it: they are filled with what is red beside them.
RedInk redInk(const cv::Mat &bgr)
{
    constexpr int kStep = 8;
    std::vector<cv::Mat> channels;
    cv::split(bgr, channels);
    cv::Mat ratio;
    cv::max(channels[0], channels[1], ratio);
    cv::divide(ratio, channels[2], ratio, 128);
    cv::Mat paper;
    cv::resize(ratio, paper, {}, 1.0 / kStep, 1.0 / kStep, cv::INTER_AREA);
    cv::medianBlur(paper, paper, 41); // 330 px of the copy: more than two prints side by side
    cv::resize(paper, paper, ratio.size(), 0, 0, cv::INTER_LINEAR);
    cv::divide(ratio, paper, ratio, 128);
    RedInk ink;
    cv::subtract(cv::Scalar(128), ratio, ink.share);
    cv::Mat light;
    cv::blur(channels[2], light, {41, 41});
    cv::Mat known;
    cv::compare(channels[2], kDarkShare * light, known, cv::CMP_GT);
    known.setTo(0, ratio > kBluish);
    cv::erode(known, known, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::bitwise_and(ink.share, known, ink.share);
    cv::GaussianBlur(known, ink.known, {}, kInkBlur);
    cv::GaussianBlur(ink.share, ink.share, {}, kInkBlur);
    cv::divide(ink.share, ink.known, ink.share, 255);
    cv::compare(ink.share, kLeastShare, ink.mask, cv::CMP_GE);
    return ink;
}

/// Share of a grid's squares on the oval that hold ink, of those that are not under writing.
double inkedShare(const RedInk &ink, const cv::Mat &oval, const cv::Rect &bounds, double least)
{
    constexpr int kGrid = 7;
    int cells = 0;
    int inked = 0;
    for (int row = 0; row < kGrid; ++row)
        for (int column = 0; column < kGrid; ++column) {
            const cv::Rect cell(
                cv::Point(bounds.width * column / kGrid, bounds.height * row / kGrid),
                cv::Point(bounds.width * (column + 1) / kGrid, bounds.height * (row + 1) / kGrid));
            if (cell.empty() || cv::mean(oval(cell))[0] < 200 ||
                cv::mean(ink.known(bounds)(cell))[0] < 100)
                continue;
            ++cells;
            inked += cv::mean(ink.share(bounds)(cell))[0] > least ? 1 : 0;
        }
    return cells > 0 ? static_cast<double>(inked) / cells : 0;
}

cv::Mat ovalMask(const cv::RotatedRect &box, float size, const cv::Rect &bounds)
{
    cv::Mat mask(bounds.size(), CV_8U, cv::Scalar(0));
    const cv::Point2f corner(static_cast<float>(bounds.x), static_cast<float>(bounds.y));
    cv::ellipse(mask, cv::RotatedRect(box.center - corner, box.size * size, box.angle), 255,
                cv::FILLED);
    return mask;
}

/// Paper around, which the ink makes darker, in red light too, and which loses about as much green
/// as blue. What is reddish in a photograph is skin, wood and lamps: lighter, browner, among
/// others.
bool liesOnPaper(const RedInk &ink, const cv::Mat &bgr, const cv::RotatedRect &box)
{
    const cv::Rect bounds = cv::RotatedRect(box.center, box.size * 1.5F, box.angle).boundingRect() &
                            cv::Rect(0, 0, bgr.cols, bgr.rows);
    const cv::Mat colours = bgr(bounds);
    const cv::Mat share = ink.share(bounds);
    const cv::Mat written = ink.known(bounds) < 128;
    const cv::Mat oval = ovalMask(box, 0.84F, bounds) & ~written;
    const cv::Mat rim = (ovalMask(box, 1.5F, bounds) - ovalMask(box, 1.15F, bounds)) & ~written;
    const cv::Mat paper = rim & (share < kLeastShare);
    const cv::Scalar inked = cv::mean(colours, oval);
    const cv::Scalar bare = cv::mean(colours, paper);
    cv::Mat light;
    cv::extractChannel(colours, light, 2);
    // Dark mountains and roofs around a reddish one are a photograph: prints gave 0.57 and more.
    cv::Mat green;
    cv::extractChannel(bgr, green, 1);
    const cv::Rect around = cv::RotatedRect(box.center, box.size * 5.0F, 0).boundingRect() &
                            cv::Rect(0, 0, bgr.cols, bgr.rows);
    const cv::Mat everywhere(around.size(), CV_8U, cv::Scalar(255));
    const double lightest = quantile(sortedUnder(everywhere, green(around)), 0.9);
    if (quantile(sortedUnder(paper, green(bounds)), 0.2) < kLeastLight * lightest)
        return false;
    if (cv::countNonZero(paper) < kLeastPaper * cv::countNonZero(rim) ||
        quantile(sortedUnder(oval, light), 0.5) >=
            kLighter * quantile(sortedUnder(rim, light), 0.6))
        return false;
    const double red = inked[2] / std::max(1.0, bare[2]);
    const double blueTaken = 1 - inked[0] / std::max(1.0, bare[0]) / red;
    const double greenTaken = 1 - inked[1] / std::max(1.0, bare[1]) / red;
    return greenTaken > kLeastTaken && blueTaken < kBrownish * greenTaken &&
           blueTaken > kPinkish * greenTaken;
}

/// Shares of the pixels under the mask that are left when their commonest colour is taken away, and
/// the next: colour apart from brightness, so that shadows on paper change nothing.
std::pair<double, double> leftOfColours(const cv::Mat &bgr, const cv::Mat &mask)
{
    std::vector<cv::Mat> channels;
    cv::split(bgr, channels);
    cv::Mat green;
    cv::Mat blue;
    cv::divide(channels[1], channels[2], green, 128);
    cv::divide(channels[0], channels[2], blue, 128);
    cv::Mat counts(256, 256, CV_32F, cv::Scalar(0));
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x)
            if (mask.at<uchar>(y, x) != 0)
                counts.at<float>(green.at<uchar>(y, x), blue.at<uchar>(y, x)) += 1;
    const double all = std::max(1, cv::countNonZero(mask));
    constexpr int kSide = 2 * kColourReach + 1;
    std::array<double, 2> left{1, 1};
    double taken = 0;
    for (double &share : left) {
        cv::Mat sums;
        cv::boxFilter(counts, sums, -1, {kSide, kSide}, {-1, -1}, false, cv::BORDER_CONSTANT);
        double most = 0;
        cv::Point at;
        cv::minMaxLoc(sums, nullptr, &most, nullptr, &at);
        taken += most;
        share = 1 - taken / all;
        counts(cv::Rect(at.x - kColourReach, at.y - kColourReach, kSide, kSide) &
               cv::Rect(0, 0, 256, 256))
            .setTo(0);
    }
    return {left[0], left[1]};
}

/// Roofs, sand, skin and evening skies are reddish ovals too: what is around them has many colours.
bool isInPhotograph(const RedInk &ink, const cv::Mat &bgr, const cv::RotatedRect &box)
{
    const cv::Rect bounds = cv::RotatedRect(box.center, box.size * 1.9F, box.angle).boundingRect() &
                            cv::Rect(0, 0, bgr.cols, bgr.rows);
    const cv::Mat share = ink.share(bounds);
    const cv::Mat written = ink.known(bounds) < 128;
    const cv::Mat rim = ovalMask(box, 1.9F, bounds) - ovalMask(box, 1.15F, bounds);
    const cv::Mat paper = rim & ~written & (share < kLeastShare);
    cv::Mat broad;
    cv::morphologyEx(written, broad, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {kBroad, kBroad}));
    const int darkness = cv::countNonZero(broad & rim);
    // More darkness than paper: drawn prints had 0.85 of it and less, a street among roofs 1.4.
    if (darkness > cv::countNonZero(paper))
        return true;
    const auto [one, two] = leftOfColours(bgr(bounds), paper);
    if (one <= kOneColour || two > kMostMotley)
        return two > kMostMotley;
    const cv::Mat inside = ovalMask(box, 0.7F, bounds) & ~written;
    const cv::Mat near = (ovalMask(box, 1.4F, bounds) - ovalMask(box, 1.2F, bounds)) & ~written;
    return darkness > kMostBroad * cv::countNonZero(rim) ||
           quantile(sortedUnder(near, share), 0.75) >
               kMostFading * quantile(sortedUnder(inside, share), 0.5);
}

/// Beside the sheets are desks, walls and clothes.
bool isOnAny(const QList<Quad> &sheets, QPointF at)
{
    return sheets.isEmpty() || std::any_of(sheets.begin(), sheets.end(),
                                           [at](const Quad &sheet) { return sheet.contains(at); });
}

/// A print has ink nearly everywhere in its oval and nowhere the same for long; ridges are too fine
/// for a photograph. Words, stars and seals are full ink beside bare paper, logos one flat colour.
bool looksPrinted(const RedInk &ink, const cv::Mat &bgr, const cv::RotatedRect &box)
{
    const cv::Rect page(0, 0, bgr.cols, bgr.rows);
    const cv::Rect bounds = box.boundingRect() & page;
    const cv::Mat oval = ovalMask(box, 0.84F, bounds);
    const std::vector<uchar> shares = sortedUnder(oval, ink.share(bounds));
    if (shares.size() < kLeastPixels)
        return false;
    const double upper = quantile(shares, 0.8);
    const double most = quantile(shares, 0.98);
    const bool solid = upper > kFullInk && most < 1.05 * upper;
    const bool strokes = most > kFullInk && quantile(shares, 0.1) < 0.4 * upper;
    const auto flat = std::count_if(shares.begin(), shares.end(), [upper](uchar share) {
        return share > 0.9 * upper && share < 1.1 * upper;
    });
    if (solid || strokes ||
        static_cast<double>(flat) > kMostFlat * static_cast<double>(shares.size()))
        return false;
    if (!liesOnPaper(ink, bgr, box) || isInPhotograph(ink, bgr, box))
        return false;
    const double mean = cv::mean(ink.share(bounds), oval)[0];
    return inkedShare(ink, oval, bounds, 0.35 * mean) >= 0.9;
}

/// Four signs share a seal; a thumb pressed on one takes most of it.
bool isAsSmallAsSign(const Blob &blob, const std::vector<cv::Point> &frame)
{
    constexpr double kMostOfFrame = 0.6;
    const cv::Rect around = cv::boundingRect(frame);
    return std::max(blob.bounds.width, blob.bounds.height) <
           kMostOfFrame * std::min(around.width, around.height);
}

/// One of the signs of a square or round seal passes now and then, but not most of them.
void dropSigns(std::vector<Blob> &blobs, const cv::Mat &red, const UnitAt &unitAt)
{
    if (blobs.empty())
        return;
    cv::Mat taken(red.size(), CV_8U, cv::Scalar(0));
    for (const Blob &blob : blobs)
        taken(blob.bounds & cv::Rect(0, 0, red.cols, red.rows)) = 255;
    for (const std::vector<cv::Point> &frame : smallRedFrames(red, unitAt))
        if (isMostlyOther(frame, red, taken))
            std::erase_if(blobs, [&](const Blob &blob) {
                return isAsSmallAsSign(blob, frame) &&
                       cv::pointPolygonTest(frame, blob.box.center, false) > 0;
            });
}

/// On the page's own pixels: on the copy the signs of small seals run together with their frames.
void dropNameSeals(std::vector<Blob> &blobs, const PagePixels &page)
{
    std::erase_if(blobs, [&page](const Blob &blob) {
        const cv::Rect &box = blob.bounds;
        const cv::Rect place(cvFloor(box.x / page.scale) - 4, cvFloor(box.y / page.scale) - 4,
                             cvCeil(box.width / page.scale) + 8,
                             cvCeil(box.height / page.scale) + 8);
        return isMadeOfFrames(page.bgr, place & cv::Rect(0, 0, page.bgr.cols, page.bgr.rows));
    });
}

} // namespace

cv::Mat redMask(const cv::Mat &bgr, int least)
{
    std::vector<cv::Mat> channels;
    cv::split(bgr, channels);
    cv::Mat other;
    cv::max(channels[0], channels[1], other);
    cv::Mat mask;
    cv::subtract(channels[2], other, mask);
    cv::threshold(mask, mask, least, 255, cv::THRESH_BINARY);
    return mask;
}

QList<Mark> findFingerprints(const PagePixels &page, const QList<Quad> &sheets)
{
    const double scale = page.scale;
    const UnitAt unitAt = [&](cv::Point at) {
        return scale * pixelsPerMillimetre(sheets, QPointF(at.x, at.y) / scale,
                                           std::max(page.bgr.cols, page.bgr.rows));
    };
    const RedInk ink = redInk(page.small);
    std::vector<Blob> blobs = roundBlobs(ink.mask, unitAt);
    std::erase_if(blobs, [&](const Blob &blob) {
        const QPointF center(blob.box.center.x, blob.box.center.y);
        return !isOnAny(sheets, center / scale) || !looksPrinted(ink, page.small, blob.box);
    });
    dropSigns(blobs, ink.mask, unitAt);
    dropNameSeals(blobs, page);
    QList<Mark> prints;
    for (const Blob &blob : blobs) {
        Mark mark;
        mark.kind = MarkKind::Fingerprint;
        const double margin = 0.06 * std::max(blob.bounds.width, blob.bounds.height);
        mark.quad = Quad::fromRect(QRectF((blob.bounds.x - margin) / scale,
                                          (blob.bounds.y - margin) / scale,
                                          (blob.bounds.width + 2 * margin) / scale,
                                          (blob.bounds.height + 2 * margin) / scale) &
                                   QRectF(0, 0, page.bgr.cols, page.bgr.rows));
        prints.append(mark);
    }
    return prints;
}

} // namespace ocr::image
