// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Excess of red over the other channels, of 255. Faint prints measure 30 and more, paper under
/// lamplight stays below 20.
constexpr int kLeastRed = 26;
// A thumb's print is 12 to 22 mm wide and 16 to 30 mm tall; half a millimetre apart, its ridges run
// together at this scale. The limits are wide because the sheet may be A5 or A3. Round official
// seals begin at 38 mm: 27 mm where an A3 sheet is taken for A4.
constexpr double kLeastWidth = 6;
constexpr double kLeastHeight = 8;
constexpr double kMostWidth = 25;
constexpr double kMostHeight = 34;
constexpr double kMostAspect = 2.3;

struct Blob
{
    cv::RotatedRect box;
    cv::Rect bounds;
};

/// Prints in neighbouring rows touch: what is left of their blob when a good part of its thickness
/// is taken off are their middles, from which each grows back. Appends the parts.
void partTouching(const std::vector<cv::Point> &outline,
                  std::vector<std::vector<cv::Point>> &outlines)
{
    const cv::Rect bounds = cv::boundingRect(outline);
    if (bounds.width < 9 || bounds.height < 9 ||
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

std::vector<Blob> roundBlobs(const cv::Mat &red, const QList<Quad> &sheets, double scale)
{
    cv::Mat closed;
    cv::morphologyEx(red, closed, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    cv::morphologyEx(closed, closed, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(closed, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    for (size_t i = 0, count = outlines.size(); i < count; ++i)
        partTouching(std::vector<cv::Point>(outlines[i]), outlines);
    std::vector<Blob> blobs;
    for (const std::vector<cv::Point> &outline : outlines) {
        std::vector<cv::Point> hull;
        cv::convexHull(outline, hull);
        if (hull.size() < 6)
            continue;
        const cv::RotatedRect box = cv::minAreaRect(hull);
        const double least = std::min(box.size.width, box.size.height);
        const double most = std::max(box.size.width, box.size.height);
        const QPointF at(box.center.x / scale, box.center.y / scale);
        const double unit =
            scale * pixelsPerMillimetre(sheets, at, std::max(red.cols, red.rows) / scale);
        if (least < std::max(9.0, kLeastWidth * unit) || least > kMostWidth * unit ||
            most < kLeastHeight * unit || most > kMostHeight * unit || most > kMostAspect * least)
            continue;
        const double area = cv::contourArea(hull);
        const double roundness = area / (CV_PI / 4 * least * most);
        // Squares, such as a person's name seal, measure 1.27; text leaves its hull half empty.
        if (roundness < 0.82 || roundness > 1.17 || cv::contourArea(outline) < 0.72 * area)
            continue;
        blobs.push_back({box, cv::boundingRect(hull)});
    }
    return blobs;
}

double medianOf(const cv::Mat &values, const cv::Mat &mask)
{
    std::vector<uchar> picked;
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            if (mask.at<uchar>(y, x) != 0)
                picked.push_back(values.at<uchar>(y, x));
    if (picked.empty())
        return 0;
    const auto middle = picked.begin() + static_cast<std::ptrdiff_t>(picked.size() / 2);
    std::nth_element(picked.begin(), middle, picked.end());
    return *middle;
}

/// Ridges all over: in a grid over the print nearly every square holds red, and nearly every one
/// holds gaps as well. A seal has white between rim, words and star; a logo or a dot is one colour.
bool hasRidges(const cv::Mat &excess, const cv::RotatedRect &box)
{
    constexpr int kGrid = 8;
    cv::Mat mask(excess.size(), CV_8U, cv::Scalar(0));
    cv::RotatedRect inner = box;
    inner.size = cv::Size2f(box.size.width * 0.84F, box.size.height * 0.84F);
    cv::ellipse(mask, inner, 255, cv::FILLED);
    // Lamplight makes paper red as well: what the rim of the crop shows is none of the print's.
    cv::Mat around(excess.size(), CV_8U, cv::Scalar(255));
    cv::ellipse(around, cv::RotatedRect(box.center, box.size * 1.1F, box.angle), 0, cv::FILLED);
    cv::Mat values;
    excess.convertTo(values, CV_32F, 1, -medianOf(excess, around));
    cv::max(values, 0, values);
    cv::Mat soft;
    const double sigma = std::max(1.0, std::max(box.size.width, box.size.height) / 28.0);
    cv::GaussianBlur(values, soft, {}, sigma);
    const double mean = cv::mean(values, mask)[0];
    if (mean < 12)
        return false;
    cv::Mat detail = cv::abs(values - soft);
    const cv::Rect bounds = inner.boundingRect() & cv::Rect(0, 0, excess.cols, excess.rows);
    int cells = 0;
    int inked = 0;
    int ridged = 0;
    for (int row = 0; row < kGrid; ++row)
        for (int column = 0; column < kGrid; ++column) {
            const cv::Rect cell(cv::Point(bounds.x + bounds.width * column / kGrid,
                                          bounds.y + bounds.height * row / kGrid),
                                cv::Point(bounds.x + bounds.width * (column + 1) / kGrid,
                                          bounds.y + bounds.height * (row + 1) / kGrid));
            if (cell.empty() || cv::mean(mask(cell))[0] < 200)
                continue;
            ++cells;
            inked += cv::mean(soft(cell))[0] > 0.45 * mean ? 1 : 0;
            ridged += cv::mean(detail(cell))[0] > 0.06 * mean ? 1 : 0;
        }
    return cells > 0 && inked >= 0.86 * cells && ridged >= 0.7 * cells;
}

cv::Mat excessOfRed(const cv::Mat &bgr)
{
    std::vector<cv::Mat> channels;
    cv::split(bgr, channels);
    cv::Mat other;
    cv::max(channels[0], channels[1], other);
    cv::Mat excess;
    cv::subtract(channels[2], other, excess);
    return excess;
}

bool isPrint(const cv::Mat &bgr, const Blob &blob, double scale)
{
    // At the page's own pixels, 200 px at most: ridges are half a millimetre apart.
    const int margin = 2 + std::max(blob.bounds.width, blob.bounds.height) / 6;
    const cv::Rect wide =
        blob.bounds + cv::Point(-margin, -margin) + cv::Size(2 * margin, 2 * margin);
    const cv::Rect place = cv::Rect(cvFloor(wide.x / scale), cvFloor(wide.y / scale),
                                    cvCeil(wide.width / scale), cvCeil(wide.height / scale)) &
                           cv::Rect(0, 0, bgr.cols, bgr.rows);
    const double shrink = std::min(1.0, 200.0 / std::max(place.width, place.height));
    const cv::Mat crop = shrunkBy(bgr(place), shrink);
    cv::RotatedRect box = blob.box;
    const auto factor = static_cast<float>(shrink / scale);
    box.center =
        cv::Point2f((box.center.x / static_cast<float>(scale) - static_cast<float>(place.x)) *
                        static_cast<float>(shrink),
                    (box.center.y / static_cast<float>(scale) - static_cast<float>(place.y)) *
                        static_cast<float>(shrink));
    box.size = cv::Size2f(box.size.width * factor, box.size.height * factor);
    return hasRidges(excessOfRed(crop), box);
}

} // namespace

cv::Mat redMask(const cv::Mat &bgr, int least)
{
    cv::Mat mask;
    cv::threshold(excessOfRed(bgr), mask, least, 255, cv::THRESH_BINARY);
    return mask;
}

QList<Mark> findFingerprints(const PagePixels &page, const QList<Quad> &sheets)
{
    const double scale = page.scale;
    const cv::Mat red = redMask(page.small, kLeastRed);
    QList<Mark> prints;
    for (const Blob &blob : roundBlobs(red, sheets, scale)) {
        if (!isPrint(page.bgr, blob, scale))
            continue;
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
