// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Mats_p.h"
#include "ocr/image/SheetPixels.h"
#include "ocr/image/marks/Marks.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ocr {

namespace {

/// Long side of the copy on which seals are looked for: a 40 mm seal on a sheet that is a sixth of
/// a board is still about 50 px wide.
constexpr int kSealSide = 1600;
constexpr int kLeastSeal = 22;

/// Share of the ellipse inside a turned box along which there is red: a rim, or a full disc.
double rimShare(const cv::Mat &red, const cv::RotatedRect &box)
{
    constexpr int kRays = 72;
    int hit = 0;
    const double turn = box.angle * CV_PI / 180;
    for (int ray = 0; ray < kRays; ++ray) {
        const double angle = ray * 2 * CV_PI / kRays;
        bool found = false;
        for (double share = 0.82; share <= 1.06 && !found; share += 0.02) {
            const double a = std::cos(angle) * box.size.width / 2 * share;
            const double b = std::sin(angle) * box.size.height / 2 * share;
            const cv::Point at(cvRound(box.center.x + a * std::cos(turn) - b * std::sin(turn)),
                               cvRound(box.center.y + a * std::sin(turn) + b * std::cos(turn)));
            found = cv::Rect(0, 0, red.cols, red.rows).contains(at) && red.at<uchar>(at) != 0;
        }
        hit += found ? 1 : 0;
    }
    return static_cast<double>(hit) / kRays;
}

bool looksLikeSeal(const std::vector<cv::Point> &outline, const cv::Mat &red, cv::RotatedRect &box)
{
    std::vector<cv::Point> hull;
    cv::convexHull(outline, hull);
    if (hull.size() < 6)
        return false;
    box = cv::minAreaRect(hull);
    const double least = qMin(box.size.width, box.size.height);
    const double most = qMax(box.size.width, box.size.height);
    if (least < kLeastSeal || most > 0.45 * qMax(red.cols, red.rows) || most > 1.8 * least)
        return false;
    const double roundness = cv::contourArea(hull) / (CV_PI / 4 * least * most);
    if (roundness < 0.84 || roundness > 1.16)
        return false;
    return rimShare(red, box) > 0.6;
}

} // namespace

Result<QList<Mark>> findSeals(const QImage &page)
{
    QList<Mark> seals;
    if (page.isNull() || page.format() != QImage::Format_BGR888) // nothing searched is not none
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("Seals are looked for on BGR888 pixels only.")};
    try {
        const double scale =
            qMin(1.0, static_cast<double>(kSealSide) / qMax(page.width(), page.height()));
        const cv::Mat small = image::shrunkBy(image::viewOf(page), scale);
        const cv::Mat red = image::redMask(small, kSealRedness);
        cv::Mat closed;
        cv::morphologyEx(red, closed, cv::MORPH_CLOSE,
                         cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
        std::vector<std::vector<cv::Point>> outlines;
        std::vector<cv::Vec4i> nesting; // next, previous, first inside, around
        // Not the outermost only: on a red board the sheets, seals and all, lie inside of it.
        cv::findContours(closed, outlines, nesting, cv::RETR_CCOMP, cv::CHAIN_APPROX_SIMPLE);
        std::vector<cv::Rect> found;
        for (size_t i = 0; i < outlines.size(); ++i) {
            cv::RotatedRect box;
            const bool isHole = nesting[i][3] >= 0;
            if (isHole || !looksLikeSeal(outlines[i], red, box))
                continue;
            found.push_back(box.boundingRect());
        }
        for (const cv::Rect &bounds : found) {
            // The emblem inside a rim is of the same seal.
            if (std::any_of(found.begin(), found.end(), [&](const cv::Rect &other) {
                    return other.area() > bounds.area() && (other & bounds) == bounds;
                }))
                continue;
            Mark seal;
            seal.kind = MarkKind::Seal;
            seal.quad = Quad::fromRect(QRectF(bounds.x / scale, bounds.y / scale,
                                              bounds.width / scale, bounds.height / scale) &
                                       QRectF(page.rect()));
            seals.append(seal);
        }
    } catch (const cv::Exception &e) {
        return Error{Error::Code::EngineFailed,
                     QStringLiteral("The page could not be searched for seals: %1")
                         .arg(QString::fromStdString(e.err))};
    }
    return seals;
}

} // namespace ocr
