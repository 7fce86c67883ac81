// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetMedium_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Brightest channel of an unlit panel, and of its lamps.
constexpr int kUnlit = 70;
constexpr int kLamp = 110;

} // namespace

bool isDrawnByMachine(const cv::Mat &page)
{
    int64 equal = 0;
    int64 count = 0;
    const int step = std::max(1, page.rows / 400);
    for (int y = 0; y < page.rows; y += step) {
        const cv::Vec3b *row = page.ptr<cv::Vec3b>(y);
        for (int x = 1; x < page.cols; ++x)
            equal += row[x] == row[x - 1] ? 1 : 0;
        count += page.cols - 1;
    }
    // Camera and scanner noise leaves below 0.4; burnt-out white paper of a scan is the exception.
    return static_cast<double>(equal) > 0.8 * static_cast<double>(count);
}

bool hasPaperShape(cv::Size size)
{
    const double ratio =
        static_cast<double>(std::max(size.width, size.height)) / std::min(size.width, size.height);
    return std::abs(ratio - std::sqrt(2.0)) < 0.02 || std::abs(ratio - 11 / 8.5) < 0.015;
}

bool findLedPanel(const Scene &scene, Corners &panel)
{
    std::vector<cv::Mat> channels;
    cv::split(scene.bgr, channels);
    cv::Mat brightest;
    cv::max(channels[0], channels[1], brightest);
    cv::max(brightest, channels[2], brightest);
    cv::Mat dark;
    cv::threshold(brightest, dark, kUnlit, 255, cv::THRESH_BINARY_INV);
    // Signs are holes in the dark: closed over.
    cv::morphologyEx(dark, dark, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {15, 15}));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(dark, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const auto largest =
        std::max_element(outlines.begin(), outlines.end(), [](const auto &a, const auto &b) {
            return cv::contourArea(a) < cv::contourArea(b);
        });
    if (largest == outlines.end() ||
        cv::contourArea(*largest) < 0.15 * static_cast<double>(dark.total()))
        return false;
    if (!quadAround(*largest, panel) || cv::contourArea(*largest) < 0.85 * areaOf(panel))
        return false;
    cv::Mat inside = cv::Mat::zeros(dark.size(), CV_8U);
    cv::drawContours(inside, outlines, static_cast<int>(largest - outlines.begin()), 255,
                     cv::FILLED);
    cv::Mat least;
    cv::min(channels[0], channels[1], least);
    cv::min(least, channels[2], least);
    cv::Mat lamps = (brightest > kLamp) & ((brightest - least) > 60) & inside;
    cv::Mat paper = (least > 130) & inside;
    const double area = cv::countNonZero(inside);
    const double lit = cv::countNonZero(lamps) / area;
    return lit > 0.015 && lit < 0.5 && cv::countNonZero(paper) < 0.3 * cv::countNonZero(lamps);
}

} // namespace ocr::image
