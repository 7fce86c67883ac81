// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/marks/GreySeals.h"

#include "ocr/image/Mats_p.h"
#include "ocr/image/Median_p.h"
#include "ocr/image/marks/Marks_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace ocr {

namespace {

constexpr int kSide = 1200;     ///< px of the long side of the copy on which rims are looked for
constexpr int kHoughSide = 600; ///< the same for circles: their cost goes with its fourth power
// Radii in shares of the long side: seals are 38 to 50 mm wide, sheets 210 (A5) to 420 mm (A3).
constexpr double kLeastRadius = 0.04;
constexpr double kMostRadius = 0.125;
constexpr int kRays = 120;
constexpr int kSectors = 12;
// Shares of the radius: how far a rim may be from its circle, how far from its neighbourhood, and
// where beside it there is paper.
constexpr double kOffCircle = 0.09;
constexpr double kOffNeighbours = 0.025;
constexpr double kBeside = 0.075;
constexpr int kRimContrast = 40;   ///< of 255, by which a rim is darker than what is beside it
constexpr double kMostOfRim = 0.7; ///< of the rays; text that crosses it hides the others
// Of 255: what is darker is ink (the paper of a page for reading is lifted to 245).
constexpr int kInk = 205;
constexpr double kDarkest = 0.02;     ///< of a line's pixels: its print
constexpr double kPrintDarker = 25;   ///< of 255, than a rim
constexpr double kTowardsPrint = 0.4; ///< of the way from rim to print: beyond, it is print
// Shares of the radius between which a seal's own ink lies: star, signs and rim.
constexpr double kStar = 0.42;
constexpr double kSigns = 0.5;
constexpr double kRim = 1.08;
constexpr double kSpecks = 0.02; ///< of a place's ink that may be otherwise
constexpr int kLeastColour = 40; ///< of 255, between a pixel's channels
constexpr int kFewestColoured = 60;

int at(const cv::Mat &grey, cv::Point2d point)
{
    const cv::Point pixel(cvRound(point.x), cvRound(point.y));
    return cv::Rect(0, 0, grey.cols, grey.rows).contains(pixel) ? grey.at<uchar>(pixel) : 255;
}

/// What one ray from the middle of a circle meets near it.
struct RimPoint
{
    double radius = 0;
    int ink = 255;
    bool isRim = false; ///< a stroke with lighter paper on both sides
};

RimPoint rimOn(const cv::Mat &grey, cv::Point2d centre, double radius, double angle)
{
    const cv::Point2d way(std::cos(angle), std::sin(angle));
    RimPoint rim;
    for (double r = (1 - kOffCircle) * radius; r <= (1 + kOffCircle) * radius; r += 0.5)
        if (const int ink = at(grey, centre + r * way); ink < rim.ink)
            rim = {r, ink, false};
    const double beside = std::max(2.0, kBeside * radius);
    rim.isRim = rim.ink < kInk &&
                at(grey, centre + (rim.radius - beside) * way) > rim.ink + kRimContrast &&
                at(grey, centre + (rim.radius + beside) * way) > rim.ink + kRimContrast;
    return rim;
}

/// The circle that lies nearest to the rim's points: Hough's is off by a few pixels.
GreySeal circleThrough(const std::vector<RimPoint> &rays, cv::Point2d centre)
{
    cv::Mat left;
    cv::Mat right;
    for (size_t ray = 0; ray < rays.size(); ++ray) {
        if (!rays[ray].isRim)
            continue;
        const double angle = static_cast<double>(ray) * 2 * CV_PI / kRays;
        const cv::Point2d at = rays[ray].radius * cv::Point2d(std::cos(angle), std::sin(angle));
        left.push_back(cv::Mat(cv::Matx13d(at.x, at.y, 1)));
        right.push_back(at.dot(at));
    }
    cv::Mat answer;
    cv::solve(left, right, answer, cv::DECOMP_SVD);
    const cv::Point2d off(answer.at<double>(0) / 2, answer.at<double>(1) / 2);
    return {{centre.x + off.x, centre.y + off.y},
            std::sqrt(std::max(1.0, answer.at<double>(2) + off.dot(off))),
            0,
            0};
}

/// The seal whose rim a circle is, measured on the copy; its ink is not known yet.
std::optional<GreySeal> rimOf(const cv::Mat &grey, cv::Point2d centre, double radius)
{
    std::vector<RimPoint> rays;
    for (int ray = 0; ray < kRays; ++ray)
        rays.push_back(rimOn(grey, centre, radius, ray * 2 * CV_PI / kRays));
    int hits = 0;
    constexpr int kOfSector = kRays / kSectors;
    for (int sector = 0; sector < kSectors; ++sector) {
        std::vector<double> near;
        for (int ray = sector * kOfSector; ray < (sector + 1) * kOfSector; ++ray)
            if (rays[static_cast<size_t>(ray)].isRim)
                near.push_back(rays[static_cast<size_t>(ray)].radius);
        if (near.empty())
            continue;
        const double usual = image::medianOf(near);
        hits += static_cast<int>(std::count_if(near.begin(), near.end(), [&](double r) {
            return std::abs(r - usual) < std::max(1.0, kOffNeighbours * radius);
        }));
    }
    if (hits < kMostOfRim * kRays)
        return std::nullopt;
    return circleThrough(rays, centre);
}

/// The median brightness of a rim on the page itself.
double inkOfRim(const cv::Mat &grey, const GreySeal &seal)
{
    std::vector<double> inks;
    for (int ray = 0; ray < kRays; ++ray)
        inks.push_back(
            rimOn(grey, {seal.centre.x(), seal.centre.y()}, seal.radius, ray * 2 * CV_PI / kRays)
                .ink);
    return image::medianOf(inks);
}

bool isTaken(const QList<GreySeal> &seals, const GreySeal &seal)
{
    return std::any_of(seals.begin(), seals.end(), [&](const GreySeal &other) {
        const QPointF way = other.centre - seal.centre;
        return std::hypot(way.x(), way.y()) < other.radius;
    });
}

cv::Mat greyOf(const QImage &page)
{
    cv::Mat grey;
    cv::extractChannel(image::viewOf(page), grey, 1); // all three say the same
    return grey;
}

/// Whether a share of the radius is where a seal has ink of its own.
bool isInZone(double share)
{
    return share < kStar || (share > kSigns && share < kRim);
}

} // namespace

std::optional<double> image::printOf(const cv::Mat &bgr, int channel, const QList<TextLine> &lines)
{
    std::vector<double> prints;
    for (const TextLine &line : lines) {
        if (line.readings.isEmpty() || line.place.quads.isEmpty())
            continue;
        const QRect box =
            line.quad().boundingRect().toAlignedRect() & QRect(0, 0, bgr.cols, bgr.rows);
        std::vector<uchar> pixels;
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                pixels.push_back(bgr.ptr(y)[3 * x + channel]);
        if (pixels.empty())
            continue;
        const auto darkest =
            pixels.begin() + static_cast<qsizetype>(kDarkest * static_cast<double>(pixels.size()));
        std::nth_element(pixels.begin(), darkest, pixels.end());
        prints.push_back(*darkest);
    }
    return prints.empty() ? std::nullopt : std::optional(image::medianOf(prints));
}

Quad GreySeal::box() const
{
    return Quad::fromRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
}

bool hasColour(const QImage &page)
{
    int coloured = 0;
    for (int y = 0; y < page.height(); y += 2) {
        const uchar *row = page.constScanLine(y);
        for (int x = 0; x < page.width(); x += 2) {
            const uchar *pixel = row + qsizetype(3) * x;
            const auto [least, most] = std::minmax({pixel[0], pixel[1], pixel[2]});
            if (most - least > kLeastColour && ++coloured >= kFewestColoured)
                return true;
        }
    }
    return false;
}

Result<QList<GreySeal>> findGreySeals(const QImage &reading, const QList<TextLine> &lines)
{
    if (reading.isNull() || reading.format() != QImage::Format_BGR888)
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("Seals are looked for on BGR888 pixels only.")};
    QList<GreySeal> seals;
    if (hasColour(reading))
        return seals;
    try {
        const cv::Mat grey = greyOf(reading);
        const std::optional<double> print = image::printOf(image::viewOf(reading), 1, lines);
        if (!print)
            return seals;
        const double scale =
            std::min(1.0, static_cast<double>(kSide) / std::max(grey.cols, grey.rows));
        const cv::Mat small = image::shrunkBy(grey, scale);
        const int longSide = std::max(small.cols, small.rows);
        const double less = static_cast<double>(kHoughSide) / longSide;
        if (less * std::min(small.cols, small.rows) < 2)
            return seals; // a strip
        const cv::Mat least = image::shrunkBy(small, less);
        const double toSmall = static_cast<double>(small.cols) / least.cols;
        const double side = std::max(least.cols, least.rows);
        std::vector<cv::Vec3f> circles; // the surest first
        cv::HoughCircles(least, circles, cv::HOUGH_GRADIENT, 1, kLeastRadius * side, 120, 40,
                         cvRound(kLeastRadius * side), cvRound(kMostRadius * side));
        for (const cv::Vec3f &circle : circles) {
            std::optional<GreySeal> seal =
                rimOf(small, toSmall * cv::Point2d(circle[0], circle[1]), toSmall * circle[2]);
            if (!seal)
                continue;
            seal->centre /= scale;
            seal->radius /= scale;
            seal->ink = inkOfRim(grey, *seal);
            seal->print = *print;
            if (seal->ink >= *print + kPrintDarker && !isTaken(seals, *seal))
                seals.append(*seal);
        }
    } catch (const cv::Exception &e) {
        return Error{Error::Code::EngineFailed,
                     QStringLiteral("The page could not be searched for seals: %1")
                         .arg(QString::fromStdString(e.err))};
    }
    return seals;
}

bool isOfGreySeal(const QImage &reading, const GreySeal &seal, const Quad &place,
                  const QList<TextLine> &lines)
{
    const QPointF off = place.center() - seal.centre;
    if (std::hypot(off.x(), off.y()) > kRim * seal.radius)
        return false;
    QList<Quad> read;
    for (const TextLine &line : lines)
        if (!line.readings.isEmpty() && !line.place.quads.isEmpty() &&
            sharedArea(line.quad(), place) > 0)
            read.append(line.quad());
    const double darkest = seal.ink - kTowardsPrint * (seal.ink - seal.print);
    const QRect box = place.boundingRect().toAlignedRect() & reading.rect();
    std::vector<int> inks;
    int foreign = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const uchar *row = reading.constScanLine(y);
        for (int x = box.left(); x <= box.right(); ++x) {
            const QPointF point(x + 0.5, y + 0.5);
            const int grey = row[3 * x + 1];
            if (grey >= kInk || !place.contains(point) ||
                std::any_of(read.begin(), read.end(),
                            [point](const Quad &quad) { return quad.contains(point); }))
                continue;
            inks.push_back(grey);
            const QPointF way = point - seal.centre;
            const bool own =
                grey >= darkest && isInZone(std::hypot(way.x(), way.y()) / seal.radius);
            foreign += own ? 0 : 1;
        }
    }
    // Its strokes are as dark as the rim, not only as light: pencil is fainter. The darkest quarter
    // tells, as edges of strokes are lighter.
    if (inks.empty() || foreign > kSpecks * static_cast<double>(inks.size()))
        return false;
    const auto dark = inks.begin() + static_cast<std::ptrdiff_t>(inks.size() / 4);
    std::nth_element(inks.begin(), dark, inks.end());
    return *dark <= 2 * seal.ink - darkest;
}

} // namespace ocr
