// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/Scene_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

constexpr int kSceneSide = 1000;
/// Grain of 1 in 160 grey values (a wall in good light) becomes 8; darker than 24 counts as 24.
constexpr double kTextureGain = 8 * 160;
constexpr int kLeastLight = 24;

} // namespace

Scene sceneOf(const cv::Mat &page)
{
    Scene scene;
    scene.scale = std::min(1.0, static_cast<double>(kSceneSide) / std::max(page.cols, page.rows));
    if (scene.scale < 1)
        scene.bgr = resizedByArea(page, {}, scene.scale);
    else
        scene.bgr = page;
    cv::Mat grey;
    cv::cvtColor(scene.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat closed;
    cv::medianBlur(scene.bgr, closed, 5);
    cv::morphologyEx(closed, closed, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    cv::medianBlur(closed, closed, 5);
    cv::cvtColor(closed, scene.smooth, cv::COLOR_BGR2Lab);
    cv::Mat mean;
    cv::Mat rough;
    cv::blur(grey, mean, {5, 5});
    cv::absdiff(grey, mean, rough);
    cv::medianBlur(rough, rough, 5);
    cv::blur(rough, rough, {9, 9});
    // In relation to the light: a shadow dims the grain of a wall with it.
    cv::Mat light;
    cv::blur(grey, light, {9, 9});
    cv::max(light, kLeastLight, light);
    cv::divide(rough, light, scene.texture, kTextureGain);
    return scene;
}

} // namespace ocr::image
