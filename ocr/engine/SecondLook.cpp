// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/SecondLook_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ocr {

namespace {

/// Digits of 30 px with a quarter of that above and below: of 11 phone numbers that Tesseract had
/// misread on photographs it read 10 right in this size.
constexpr double kDigitHeight = 30;
constexpr double kAir = 0.25;
/// What is lower than this share of the strip is a dot, a dash or dust.
constexpr double kLowest = 0.3;
/// Wider than high by this: not one digit.
constexpr double kWidest = 1.2;
constexpr std::size_t kFewestDigits = 4;
/// What is beyond the strip: the paper that darkOnLight() makes.
constexpr double kPaperGrey = 245;

/// Heads and feet of the characters of a run: the middle of each upper and lower side.
struct Ends
{
    std::vector<cv::Point2f> heads;
    std::vector<cv::Point2f> feet;
};

Ends endsOfCharacters(const cv::Mat &grey)
{
    cv::Mat ink;
    cv::threshold(grey, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres);
    Ends ends;
    for (int i = 1; i < count; ++i) {
        const int top = stats.at<int>(i, cv::CC_STAT_TOP);
        const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        const bool cut = top == 0 || top + height == grey.rows;
        if (cut || height < kLowest * grey.rows || width > kWidest * height)
            continue;
        const auto x =
            static_cast<float>(stats.at<int>(i, cv::CC_STAT_LEFT)) + static_cast<float>(width) / 2;
        ends.heads.emplace_back(x, static_cast<float>(top));
        ends.feet.emplace_back(x, static_cast<float>(top + height));
    }
    return ends;
}

/// A straight line: its height at a column and its slope.
struct Slope
{
    double y = 0;
    double slope = 0;
};

Slope slopeThrough(const std::vector<cv::Point2f> &points, double column)
{
    cv::Vec4f line; // direction, point
    cv::fitLine(points, line, cv::DIST_HUBER, 0, 0.01, 0.01);
    const double slope = static_cast<double>(line[1]) /
                         std::max(static_cast<double>(std::abs(line[0])), 1e-6) *
                         (line[0] < 0 ? -1 : 1);
    return {static_cast<double>(line[3]) + (column - static_cast<double>(line[2])) * slope, slope};
}

} // namespace

cv::Mat levelled(const cv::Mat &grey)
{
    const Ends ends = endsOfCharacters(grey);
    if (ends.heads.size() < kFewestDigits)
        return grey;
    const double middle = grey.cols / 2.0;
    const Slope heads = slopeThrough(ends.heads, middle);
    const Slope feet = slopeThrough(ends.feet, middle);
    const double height = feet.y - heads.y;
    if (height < 1)
        return grey;
    const double slope = (heads.slope + feet.slope) / 2;
    const double scale = kDigitHeight / height;
    const double top = heads.y - kAir * height;
    const cv::Matx23d toSource(1 / scale, 0, 0, slope / scale, 1 / scale, top - slope * middle);
    const cv::Size size(std::max(1, static_cast<int>(grey.cols * scale)),
                        static_cast<int>((1 + 2 * kAir) * kDigitHeight));
    cv::Mat level;
    cv::warpAffine(grey, level, toSource, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, cv::Scalar(kPaperGrey));
    return level;
}

Result<std::optional<Reading>> lookAgain(TesseractReader &tesseract, const cv::Mat &run,
                                         const cv::Mat &roomy, DigitVotes votes)
{
    const cv::Mat level = levelled(run);
    cv::Mat blackAndWhite;
    cv::threshold(level, blackAndWhite, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    const std::array<std::pair<cv::Mat, Alphabet>, 3> looks{
        {{level, Alphabet::All}, {blackAndWhite, Alphabet::All}, {roomy, Alphabet::Digits}}};
    std::optional<Reading> showing;
    for (const auto &[pixels, alphabet] : looks) {
        Result<Reading> reading = tesseract.read(pixels, QStringLiteral("eng"), alphabet);
        if (!reading)
            return reading.error();
        if (votes.add(reading->text))
            showing = *std::move(reading);
        if (votes.confirmed())
            return showing;
    }
    return std::optional<Reading>();
}

} // namespace ocr
