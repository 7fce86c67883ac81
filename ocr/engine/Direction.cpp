// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/Direction_p.h"
#include "ocr/engine/LineCrop_p.h"

#include <algorithm>

namespace ocr {

namespace {

constexpr double kTall = 1.5;
/// Boxes that vote: the direction net takes 3 ms each, and errs on about one short line in twenty.
constexpr std::size_t kVoters = 9;
/// Boxes that are read both ways where the vote is divided.
constexpr std::size_t kReaders = 5;

double confidenceAt(Lane &lane, const cv::Mat &page, const LineShape &box, int turn)
{
    const Reading reading = lane.recogniser->read(
        cropLine(page, turned(box, turn), Recogniser::kHeight, Recogniser::kWidthStep), {});
    // Longer readings at the same confidence weigh more: upside down, much of a line reads as
    // nothing.
    return reading.confidence * static_cast<double>(reading.text.size());
}

} // namespace

bool isTall(const Quad &quad)
{
    return quad.height() > kTall * quad.width();
}

int commonTurn(Lane &lane, const cv::Mat &page, const std::vector<LineShape> &boxes)
{
    std::vector<LineShape> wide;
    std::vector<LineShape> tall;
    for (const LineShape &box : boxes) {
        if (isTall(box.quad))
            tall.push_back(box);
        else if (box.quad.width() > kTall * box.quad.height())
            wide.push_back(box);
    }
    const int base = tall.size() > wide.size() ? 1 : 0;
    std::vector<LineShape> &voters = base == 1 ? tall : wide;
    if (voters.empty() || !lane.direction)
        return 0;
    std::sort(voters.begin(), voters.end(),
              [](const LineShape &a, const LineShape &b) { return a.quad.area() > b.quad.area(); });
    // The largest are titles of a few characters; the longest lie behind them.
    std::stable_sort(voters.begin(), voters.end(), [](const LineShape &a, const LineShape &b) {
        return std::max(a.quad.width(), a.quad.height()) >
               std::max(b.quad.width(), b.quad.height());
    });
    voters.resize(std::min(voters.size(), kVoters));
    int against = 0;
    for (const LineShape &box : voters)
        against += lane.direction->upsideDown(
                       cropLine(page, turned(box, base), Recogniser::kHeight, 1)) > 0.5
                       ? 1
                       : 0;
    const int count = static_cast<int>(voters.size());
    if (count >= 3 && against * 5 <= count && base == 0)
        return 0;
    double forward = 0;
    double backward = 0;
    for (std::size_t i = 0; i < std::min(voters.size(), kReaders); ++i) {
        forward += confidenceAt(lane, page, voters[i], base);
        backward += confidenceAt(lane, page, voters[i], base + 2);
    }
    return backward > forward ? base + 2 : base;
}

int ownTurn(Lane &lane, const cv::Mat &page, const LineShape &box, int common)
{
    const bool sheetIsTall = common % 2 == 1;
    const bool square = !isTall(box.quad) && box.quad.width() <= kTall * box.quad.height();
    if (square || isTall(box.quad) == sheetIsTall || !lane.recogniser)
        return common;
    const int one = isTall(box.quad) ? 1 : 0;
    return confidenceAt(lane, page, box, one) >= confidenceAt(lane, page, box, one + 2) ? one
                                                                                        : one + 2;
}

} // namespace ocr
