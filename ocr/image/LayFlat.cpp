// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/LayFlat.h"

#include "ocr/image/Mats_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

constexpr int kBandRows = 256; ///< rows of the flat page at a time: the map of all of them is 70 MB
// Bicubic sampling skips source pixels from here on.
constexpr double kFiner = 1.25;
constexpr int kSupport = 4; ///< px that bicubic sampling looks beyond a place

/// Where each pixel of the band comes from, in pixels of a source that was shrunk by `scale`.
cv::Mat placesOf(const FlatMap &map, int top, cv::Size size, double scaleX, double scaleY)
{
    cv::Mat places(size, CV_32FC2);
    for (int y = 0; y < size.height; ++y) {
        auto *row = places.ptr<cv::Vec2f>(y);
        for (int x = 0; x < size.width; ++x) {
            const QPointF source = map.toSource(QPointF(x + 0.5, top + y + 0.5));
            row[x] = {static_cast<float>(source.x() * scaleX - 0.5),
                      static_cast<float>(source.y() * scaleY - 0.5)};
        }
    }
    return places;
}

/// The part of the source that the places lie in; OpenCV counts its pixels in 16 bits.
cv::Rect around(const cv::Mat &places, cv::Size source)
{
    float left = 1e9F;
    float top = 1e9F;
    float right = -1e9F;
    float bottom = -1e9F;
    for (int y = 0; y < places.rows; ++y)
        for (int x = 0; x < places.cols; ++x) {
            const cv::Vec2f at = places.at<cv::Vec2f>(y, x);
            left = std::min(left, at[0]);
            right = std::max(right, at[0]);
            top = std::min(top, at[1]);
            bottom = std::max(bottom, at[1]);
        }
    const auto inside = [](float value, int most) {
        return static_cast<int>(std::clamp(value, -1.0e6F, static_cast<float>(most)));
    };
    const cv::Rect near(
        cv::Point(inside(left, source.width) - kSupport, inside(top, source.height) - kSupport),
        cv::Point(inside(right, source.width) + kSupport,
                  inside(bottom, source.height) + kSupport));
    return near & cv::Rect(cv::Point(), source);
}

} // namespace

QImage layFlat(const QImage &page, const FlatSheet &sheet)
{
    const FlatMap map(sheet);
    QImage flat(sheet.width, sheet.height, QImage::Format_RGB888);
    if (flat.isNull() || !map.isValid() || page.format() != QImage::Format_RGB888)
        return {};
    try {
        const double finer = sheet.sourceDotsPerInch() / FlatSheet::kDotsPerInch;
        const cv::Mat source =
            image::shrunkBy(image::viewOf(page), finer > kFiner ? 1 / finer : 1.0);
        const double scaleX = double(source.cols) / page.width();
        const double scaleY = double(source.rows) / page.height();
        cv::Mat target = image::writableViewOf(flat);
        for (int top = 0; top < target.rows; top += kBandRows) {
            cv::Mat band = target.rowRange(top, std::min(top + kBandRows, target.rows));
            cv::Mat places = placesOf(map, top, band.size(), scaleX, scaleY);
            const cv::Rect part = around(places, source.size());
            if (part.empty()) {
                band.setTo(cv::Scalar::all(255));
                continue;
            }
            places -= cv::Scalar(part.x, part.y);
            cv::remap(source(part), band, places, cv::noArray(), cv::INTER_CUBIC,
                      cv::BORDER_CONSTANT, cv::Scalar::all(255));
        }
    } catch (const cv::Exception &) {
        return {};
    }
    return flat;
}

} // namespace ocr
