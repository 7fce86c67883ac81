// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace ocr::image {

namespace {

/// Against the paper around: dark enough that nobody prints black words on it on purpose.
constexpr double kDarkBand = 0.45;
// Of a stroke over one line of print, in millimetres of an A4 sheet.
constexpr double kLeastThick = 2.2;
constexpr double kMostThick = 14;
constexpr double kLeastLong = 8;
constexpr double kLeastAspect = 1.8;
constexpr double kLeastFilled = 0.8; ///< of its box
/// What shows through is darker than the stroke by this many levels, and no more.
constexpr double kLeastThrough = 9;
constexpr double kMostThrough = 70;
constexpr double kMostUneven = 8;   ///< standard deviation of the stroke's own levels
constexpr double kMostLight = 0.02; ///< share of lighter pixels: white words on a bar are more
constexpr int kMostColour = 60;     ///< between channels: a marker is black or nearly so
constexpr int kLeastSigns = 3;

struct Levels
{
    double mean = 0;
    double deviation = 0;
    double share = 0;
};

Levels levelsOf(const cv::Mat &gray, const cv::Mat &mask, int all)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(gray, mean, deviation, mask);
    return {mean[0], deviation[0], static_cast<double>(cv::countNonZero(mask)) / std::max(1, all)};
}

/// The level that parts the pixels under the mask in two classes best.
double otsuUnder(const cv::Mat &gray, const cv::Mat &mask)
{
    std::vector<uchar> inside;
    for (int y = 0; y < gray.rows; ++y)
        for (int x = 0; x < gray.cols; ++x)
            if (mask.at<uchar>(y, x))
                inside.push_back(gray.at<uchar>(y, x));
    cv::Mat thresholded;
    return inside.empty() ? 0
                          : cv::threshold(cv::Mat(inside), thresholded, 0, 255,
                                          cv::THRESH_BINARY | cv::THRESH_OTSU);
}

/// Whether dark pieces are as tall as print in such a stroke, and stand one after the other.
bool areSigns(const cv::Mat &dark, bool upright)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(dark, labels, stats, centers);
    const int along = upright ? dark.rows : dark.cols;
    const int across = upright ? dark.cols : dark.rows;
    int signs = 0;
    int first = along;
    int last = 0;
    for (int i = 1; i < count; ++i) {
        const int w = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const int h = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        const int tall = upright ? w : h;
        const int wide = upright ? h : w;
        if (tall < 0.25 * across || wide > 1.5 * across)
            continue;
        const int at = stats.at<int>(i, upright ? cv::CC_STAT_TOP : cv::CC_STAT_LEFT);
        ++signs;
        first = std::min(first, at);
        last = std::max(last, at + wide);
    }
    return signs >= kLeastSigns && last - first > 0.4 * along;
}

bool showsThrough(const cv::Mat &bgr, const cv::Mat &stroke, double paper)
{
    cv::Mat gray;
    cv::cvtColor(bgr, gray, cv::COLOR_BGR2GRAY);
    cv::GaussianBlur(gray, gray, {3, 3}, 0);
    const int all = cv::countNonZero(stroke);
    if (all < 400)
        return false;
    const cv::Scalar colour = cv::mean(bgr, stroke);
    const auto [least, most] = std::minmax({colour[0], colour[1], colour[2]});
    const double parting = otsuUnder(gray, stroke);
    const cv::Mat dark = (gray <= parting) & stroke;
    const cv::Mat own = (gray > parting) & stroke;
    const Levels under = levelsOf(gray, dark, all);
    const Levels band = levelsOf(gray, own, all);
    const cv::Mat light = (gray > band.mean + 25) & stroke;
    const double through = band.mean - under.mean;
    return most - least <= kMostColour && band.mean < kDarkBand * paper &&
           through >= kLeastThrough && through <= kMostThrough && band.deviation <= kMostUneven &&
           under.share > 0.04 && under.share < 0.45 && cv::countNonZero(light) < kMostLight * all &&
           areSigns(dark, stroke.rows > stroke.cols);
}

} // namespace

QList<Mark> findMarkerStrokes(const PagePixels &page, const QList<Quad> &sheets)
{
    cv::Mat gray;
    cv::cvtColor(page.small, gray, cv::COLOR_BGR2GRAY);
    cv::Mat paper;
    cv::dilate(gray, paper, cv::getStructuringElement(cv::MORPH_RECT, {61, 61}));
    cv::Mat limit;
    paper.convertTo(limit, CV_8U, kDarkBand + 0.05);
    cv::Mat dark = gray < limit;
    const double usual =
        page.scale * pixelsPerMillimetre(sheets,
                                         sheets.isEmpty() ? QPointF() : sheets.first().center(),
                                         std::max(page.bgr.cols, page.bgr.rows));
    const int thick = std::max(3, cvRound(0.8 * kLeastThick * usual));
    cv::morphologyEx(dark, dark, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, {thick, thick}));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(dark, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    QList<Mark> marks;
    for (const std::vector<cv::Point> &outline : outlines) {
        const cv::RotatedRect box = cv::minAreaRect(outline);
        const double shorter = std::min(box.size.width, box.size.height);
        const double longer = std::max(box.size.width, box.size.height);
        const double unit =
            page.scale * pixelsPerMillimetre(sheets,
                                             QPointF(box.center.x, box.center.y) / page.scale,
                                             std::max(page.bgr.cols, page.bgr.rows));
        if (shorter < kLeastThick * unit || shorter > kMostThick * unit ||
            longer < kLeastLong * unit || longer < kLeastAspect * shorter ||
            cv::contourArea(outline) < kLeastFilled * shorter * longer)
            continue;
        const cv::Rect bounds = cv::boundingRect(outline);
        const double back = 1 / page.scale;
        const cv::Rect large = cv::Rect(cvFloor(bounds.x * back), cvFloor(bounds.y * back),
                                        cvCeil(bounds.width * back), cvCeil(bounds.height * back)) &
                               cv::Rect(0, 0, page.bgr.cols, page.bgr.rows);
        cv::Mat stroke;
        cv::resize(dark(bounds), stroke, large.size(), 0, 0, cv::INTER_NEAREST);
        const int rim = std::max(3, cvRound(0.12 * shorter * back)) | 1;
        cv::copyMakeBorder(stroke, stroke, rim, rim, rim, rim, cv::BORDER_CONSTANT, 0);
        cv::erode(stroke, stroke, cv::getStructuringElement(cv::MORPH_RECT, {rim, rim}));
        stroke = stroke(cv::Rect(rim, rim, large.width, large.height)).clone();
        const double around = paper.at<uchar>(cv::Point(box.center));
        if (showsThrough(page.bgr(large), stroke, around))
            marks.append({MarkKind::WeakCover,
                          Quad::fromRect(QRectF(large.x, large.y, large.width, large.height)),
                          QStringLiteral("marker")});
    }
    return marks;
}

} // namespace ocr::image
