// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/SheetFaults_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr::image {

namespace {

/// Grey values by which a stroke is darker than the paper around it, on the shrunk copy.
constexpr int kInk = 28;
/// What paper stays below between its strokes, and cork, cloth and wood do not.
constexpr int kGrain = 9;
/// A sheet that takes more of the picture is a scan: its sides may lie on the frame by nature.
constexpr double kScanShare = 0.9;
/// Sharpest edges wider than this, px of the page: out of focus or shaken. Sharp phone pictures
/// measure 2 to 4, denoised and recompressed ones up to 5.
constexpr double kBlurredEdge = 7;

cv::Mat polygonMask(const Scene &scene, const Corners &corners)
{
    cv::Mat mask = cv::Mat::zeros(scene.bgr.size(), CV_8U);
    std::vector<cv::Point> points;
    for (const cv::Point2d &corner : corners)
        points.emplace_back(cvRound(corner.x), cvRound(corner.y));
    cv::fillConvexPoly(mask, points, 255);
    return mask;
}

/// Strokes: darker than a closing that is wider than they are.
cv::Mat inkMask(const Scene &scene, int darker = kInk)
{
    cv::Mat grey;
    cv::cvtColor(scene.bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat ink;
    cv::morphologyEx(grey, ink, cv::MORPH_BLACKHAT,
                     cv::getStructuringElement(cv::MORPH_RECT, {11, 11}));
    cv::threshold(ink, ink, darker, 255, cv::THRESH_BINARY);
    return ink;
}

/// Whether strokes run into a side of the frame: several, with paper between.
bool inkMeetsFrame(const cv::Mat &ink)
{
    const std::array<cv::Mat, 4> strips = {ink.rowRange(0, 3), ink.rowRange(ink.rows - 3, ink.rows),
                                           ink.colRange(0, 3),
                                           ink.colRange(ink.cols - 3, ink.cols)};
    for (size_t side = 0; side < 4; ++side) {
        cv::Mat line;
        cv::reduce(strips[side], line, side < 2 ? 0 : 1, cv::REDUCE_MIN);
        line = line.reshape(1, 1);
        int inked = 0;
        int runs = 0;
        for (int i = 1; i < line.cols; ++i) {
            inked += line.at<uchar>(0, i) != 0 ? 1 : 0;
            runs += line.at<uchar>(0, i) != 0 && line.at<uchar>(0, i - 1) == 0 ? 1 : 0;
        }
        if (runs >= 4 && inked < line.cols / 2)
            return true;
    }
    return false;
}

bool isCut(const Scene &scene, const Corners &corners, const cv::Mat &ink)
{
    const Evidence evidence = weigh(scene, corners);
    // Where the real edge is not seen nobody can say that no row follows behind the frame.
    if (evidence.areaShare < kScanShare)
        return std::count(evidence.onFrame.begin(), evidence.onFrame.end(), true) > 0;
    return inkMeetsFrame(ink);
}

/// Whether the paper a little outside of a burnt-out place is clearly darker: evenly lit paper that
/// is just too bright falls off slowly.
bool isSteep(const cv::Mat &least, const cv::Mat &sheet, const cv::Mat &blob)
{
    cv::Mat close;
    cv::dilate(blob, close, cv::getStructuringElement(cv::MORPH_ELLIPSE, {21, 21}));
    cv::Mat wide;
    cv::dilate(close, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    wide.setTo(0, close);
    wide &= sheet; // the board is darker by nature
    cv::Mat paper; // strokes closed over
    cv::morphologyEx(least, paper, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    return cv::mean(paper, wide)[0] < 238;
}

/// Whether a burnt-out place runs along most of the sheet's sides: the bare margin of a sheet whose
/// middle is printed on a ground. A reflection lies somewhere on the sheet.
bool isMargin(const cv::Mat &sheet, const cv::Mat &blob)
{
    constexpr double kMostSides = 0.6;
    // Beyond the picture is no paper either: a scan's sides lie on the frame.
    cv::Mat inner;
    cv::erode(sheet, inner, cv::getStructuringElement(cv::MORPH_RECT, {15, 15}), {-1, -1}, 1,
              cv::BORDER_CONSTANT, cv::Scalar(0));
    const cv::Mat sides = sheet & ~inner;
    return cv::countNonZero(blob & sides) > kMostSides * cv::countNonZero(sides);
}

/// A reflection: burnt-out paper with ink right up to its rim and none inside.
bool hasGlare(const Scene &scene, const cv::Mat &sheet, const cv::Mat &ink)
{
    cv::Mat least;
    std::vector<cv::Mat> channels;
    cv::split(scene.bgr, channels);
    cv::min(channels[0], channels[1], least);
    cv::min(least, channels[2], least);
    cv::Mat burnt;
    cv::threshold(least, burnt, 248, 255, cv::THRESH_BINARY);
    burnt &= sheet;
    const double area = cv::countNonZero(sheet);
    if (cv::countNonZero(burnt) > 0.5 * area) // white paper, not a reflection
        return false;
    cv::morphologyEx(burnt, burnt, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::morphologyEx(burnt, burnt, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {11, 11}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(burnt, labels, stats, centres);
    for (int i = 1; i < count; ++i) {
        const double size = stats.at<int>(i, cv::CC_STAT_AREA);
        if (size < 0.003 * area)
            continue;
        const cv::Mat blob = labels == i;
        if (isMargin(sheet, blob))
            continue;
        cv::Mat inside;
        cv::erode(blob, inside, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
        cv::Mat ring;
        cv::dilate(blob, ring, cv::getStructuringElement(cv::MORPH_ELLIPSE, {41, 41}));
        ring &= sheet;
        ring.setTo(0, blob);
        const double inkInside = cv::countNonZero(ink & inside) /
                                 std::max(1.0, static_cast<double>(cv::countNonZero(inside)));
        const double inkAround = cv::countNonZero(ink & ring) /
                                 std::max(1.0, static_cast<double>(cv::countNonZero(ring)));
        if (inkAround > 0.02 && inkInside < 0.25 * inkAround && isSteep(least, sheet, blob))
            return true;
    }
    return false;
}

/// Colours so many px inside one side, and whether each differs from the paper of that side.
std::vector<bool> strangersAlong(const Scene &scene, cv::Point2d a, cv::Point2d b, double depth)
{
    constexpr int kSamples = 120;
    const cv::Point2d along = (b - a) * (1 / std::max(1.0, cv::norm(b - a)));
    const cv::Point2d inwards(-along.y, along.x);
    std::vector<cv::Vec3b> colours;
    for (int i = 0; i < kSamples; ++i) {
        const cv::Point2d at = a + (b - a) * (0.02 + 0.96 * i / (kSamples - 1)) + inwards * depth;
        colours.push_back(
            scene.smooth.at<cv::Vec3b>(std::clamp(cvRound(at.y), 0, scene.smooth.rows - 1),
                                       std::clamp(cvRound(at.x), 0, scene.smooth.cols - 1)));
    }
    std::array<double, 3> usual{};
    for (int channel = 0; channel < 3; ++channel) {
        std::vector<uchar> values;
        for (const cv::Vec3b &colour : colours)
            values.push_back(colour[channel]);
        std::nth_element(values.begin(), values.begin() + kSamples / 2, values.end());
        usual[static_cast<size_t>(channel)] = values[kSamples / 2];
    }
    std::vector<bool> strange;
    for (const cv::Vec3b &colour : colours) // a shadow changes lightness, hardly colour
        strange.push_back(std::hypot(colour[1] - usual[1], colour[2] - usual[2]) > 11 ||
                          colour[0] < 0.3 * usual[0]);
    return strange;
}

bool longestRunReaches(const std::vector<bool> &flags, size_t least)
{
    size_t run = 0;
    for (const bool flag : flags) {
        run = flag ? run + 1 : 0;
        if (run >= least)
            return true;
    }
    return false;
}

/// Something that is no paper reaches in over a side: a finger, a clip, a hanging branch.
bool isHidden(const Scene &scene, const Corners &corners)
{
    std::array<std::vector<bool>, 4> strange;
    for (size_t side = 0; side < 4; ++side) {
        strange[side] = strangersAlong(scene, corners[side], corners[(side + 1) % 4], 7);
        // What reaches in no deeper is board seen past an outline that is a little off.
        const std::vector<bool> deeper =
            strangersAlong(scene, corners[side], corners[(side + 1) % 4], 14);
        for (size_t i = 0; i < deeper.size(); ++i)
            strange[side][i] = strange[side][i] && deeper[i];
    }
    for (size_t side = 0; side < 4; ++side) {
        std::vector<bool> alone = strange[side];
        const std::vector<bool> &opposite = strange[(side + 2) % 4];
        for (size_t i = 0; i < alone.size(); ++i) // a printed band runs through to the other side
            alone[i] = alone[i] && !opposite[alone.size() - 1 - i];
        if (longestRunReaches(alone, 4)) // 3 % of the side; a drawing pin takes less
            return true;
    }
    return false;
}

} // namespace

namespace {

/// The part of the page that the sheet stands on.
cv::Rect boundsOf(const cv::Mat &page, const Scene &scene, const Corners &corners)
{
    std::vector<cv::Point> points;
    for (const cv::Point2d &corner : corners)
        points.emplace_back(cvRound(corner.x / scene.scale), cvRound(corner.y / scene.scale));
    return cv::boundingRect(points) & cv::Rect(0, 0, page.cols, page.rows);
}

} // namespace

double edgeWidth(const cv::Mat &page, const Scene &scene, const Corners &corners)
{
    constexpr int kBlock = 40;
    constexpr int kLeastContrast = 45;
    constexpr int kMostLooks = 1500;
    const cv::Mat mask = polygonMask(scene, corners);
    std::vector<double> widths;
    // At most so many looks at a sheet, and no more at a picture.
    const double area = areaOf(corners) / (scene.scale * scene.scale);
    const double apart =
        std::sqrt(std::max(area / kMostLooks, static_cast<double>(page.total()) / 4000));
    const int step = std::max(kBlock, static_cast<int>(apart));
    const cv::Rect around = boundsOf(page, scene, corners);
    for (int y = around.y; y + kBlock < around.br().y; y += step) {
        for (int x = around.x; x + kBlock < around.br().x; x += step) {
            const int sceneY = static_cast<int>((y + kBlock / 2) * scene.scale);
            const int sceneX = static_cast<int>((x + kBlock / 2) * scene.scale);
            if (mask.at<uchar>(std::min(sceneY, mask.rows - 1), std::min(sceneX, mask.cols - 1)) ==
                0)
                continue;
            cv::Mat grey;
            cv::cvtColor(page(cv::Rect(x, y, kBlock, kBlock)), grey, cv::COLOR_BGR2GRAY);
            cv::blur(grey, grey, {3, 3}); // noise would pass for a steep edge
            double low = 0;
            double high = 0;
            cv::minMaxLoc(grey, &low, &high);
            if (high - low < kLeastContrast)
                continue;
            cv::Mat across;
            cv::Mat down;
            cv::Sobel(grey, across, CV_32F, 1, 0, 1, 0.5);
            cv::Sobel(grey, down, CV_32F, 0, 1, 1, 0.5);
            cv::Mat steep;
            cv::magnitude(across, down, steep);
            double steepest = 0;
            cv::minMaxLoc(steep, nullptr, &steepest);
            widths.push_back((high - low) / std::max(0.1, steepest));
        }
    }
    if (widths.size() < 20)
        return 0;
    const auto quarter = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 4);
    std::nth_element(widths.begin(), quarter, widths.end());
    return *quarter;
}

QList<Incomplete> faultsOf(const cv::Mat &page, const Scene &scene, const Corners &corners,
                           Medium medium)
{
    QList<Incomplete> faults;
    const cv::Mat ink = inkMask(scene);
    const cv::Mat sheet = polygonMask(scene, corners);
    if (medium != Medium::Led && isCut(scene, corners, ink))
        faults.append(Incomplete::Cut);
    if (medium == Medium::Screen || medium == Medium::Led)
        return faults;
    if (isHidden(scene, corners))
        faults.append(Incomplete::Hidden);
    if (hasGlare(scene, sheet, ink))
        faults.append(Incomplete::Glare);
    if (edgeWidth(page, scene, corners) > kBlurredEdge)
        faults.append(Incomplete::Blur);
    return faults;
}

bool textOutside(const Scene &scene, const std::vector<Corners> &sheets)
{
    constexpr int kBlock = 12;
    cv::Mat outside(scene.bgr.size(), CV_8U, cv::Scalar(255));
    for (const Corners &sheet : sheets)
        outside.setTo(0, polygonMask(scene, sheet));
    cv::erode(outside, outside, cv::getStructuringElement(cv::MORPH_RECT, {13, 13}));
    const cv::Mat ink = inkMask(scene);
    const cv::Mat grain = inkMask(scene, kGrain);
    int inked = 0;
    int blank = 0;
    int count = 0;
    for (int y = 0; y + kBlock <= ink.rows; y += kBlock) {
        for (int x = 0; x + kBlock <= ink.cols; x += kBlock) {
            const cv::Rect block(x, y, kBlock, kBlock);
            if (cv::countNonZero(outside(block)) < kBlock * kBlock)
                continue;
            const int strokes = cv::countNonZero(ink(block));
            ++count;
            blank += cv::countNonZero(grain(block)) <= 3 ? 1 : 0;
            inked += strokes > kBlock * kBlock / 14 && strokes < kBlock * kBlock * 6 / 10 ? 1 : 0;
        }
    }
    // A rough board is "inked" nearly everywhere, a smooth one nowhere: text stands between.
    return count > 60 && blank > 0.35 * count && inked > 25 && inked > 0.03 * count;
}

} // namespace ocr::image
