// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Scene_p.h"

#include <QtGlobal>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace ocr::image {

namespace {

/// Sides of the flat copy in which partings are looked for.
constexpr int kLongSide = 900;
/// Grey values: a parting is that much darker than both sides, or one side than the other. Means
/// over 15 px along the parting leave noise below 2.
constexpr float kLeastStep = 3.5F;
/// The same of the Lab channels a and b: shadows leave them alone, and their noise is smaller.
constexpr float kLeastColourStep = 2.5F;
/// Two papers differ further out as well: black ink on yellow paper has other a and b only where it
/// stands.
constexpr float kLeastColourBeyond = 1.5F;
/// Of lightness: the flanks of a curved rule are steps too, but the paper goes on as light as it
/// was.
constexpr float kLeastBeyond = 1;
/// A part narrower than this share of the whole is a folded margin, no sheet.
constexpr double kLeastPart = 0.14;

struct Parting
{
    double top = 0; ///< x at the upper edge of the flat copy
    double bottom = 0;
    double support = 0;
};

/// Signs of a parting, as bits: a darker line, and steps of lightness, a and b (Lab), down and up:
/// two kinds of paper often differ in colour only. The last: a line or a step of lightness, by
/// turns.
constexpr size_t kSigns = 8;
constexpr uchar kDarkLine = 1;
constexpr size_t kFirstColour = 3;
constexpr size_t kMixed = 7;
/// Share of a parting along which its sign shows.
constexpr double kLeastSupport = 0.88;
constexpr double kLeastMixed = 0.94;
/// The same in the rows next to both edges, of which the outermost are left out.
constexpr double kAtEdge = 0.7;
constexpr double kAtWideEdge = 0.5;
constexpr int kSkip = 2;
using Support = std::array<double, kSigns>;

/// Adds the steps of one channel, which remain at `leastBeyond` further out, and the darker lines
/// where they are asked for.
void addSigns(const cv::Mat &channel, float leastStep, float leastBeyond, int firstBit,
              bool darkLines, cv::Mat &signs)
{
    cv::Mat even;
    cv::blur(channel, even, {1, 15});
    even.convertTo(even, CV_32F);
    cv::Mat beside;
    cv::blur(even, beside, {4, 1});
    for (int y = 0; y < channel.rows; ++y) {
        const float *side = beside.ptr<float>(y);
        const float *middle = even.ptr<float>(y);
        uchar *sign = signs.ptr(y);
        for (int x = 15; x + 15 < channel.cols; ++x) {
            const float left = side[x - 4];
            const float right = side[x + 4];
            const float darkest = std::min(std::min(middle[x - 1], middle[x]), middle[x + 1]);
            int bits = darkLines && std::min(left, right) - darkest > leastStep ? kDarkLine : 0;
            // The edge of a shadow goes on rising further out, that of a sheet does not.
            const float wide = side[x - 14] - side[x + 14];
            const auto isStep = [&](float near, float far) {
                return near > leastStep && near > 0.55F * far && far > leastBeyond;
            };
            bits |= (isStep(left - right, wide) ? 1 : 0) << firstBit;
            bits |= (isStep(right - left, -wide) ? 2 : 0) << firstBit;
            sign[x] = static_cast<uchar>(sign[x] | bits);
        }
    }
}

/// The signs at each pixel of the flat copy.
cv::Mat partingSigns(const cv::Mat &bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    cv::Mat lab;
    cv::cvtColor(bgr, lab, cv::COLOR_BGR2Lab);
    cv::Mat signs = cv::Mat::zeros(bgr.size(), CV_8U);
    addSigns(grey, kLeastStep, kLeastBeyond, 1, true, signs);
    for (int channel = 1; channel < 3; ++channel) {
        cv::Mat colour;
        cv::extractChannel(lab, colour, channel);
        addSigns(colour, kLeastColourStep, kLeastColourBeyond, 1 + 2 * channel, false, signs);
    }
    return signs;
}

/// Each place with the signs of its left and right neighbours: a line may be one pixel off.
cv::Mat widened(const cv::Mat &signs)
{
    cv::Mat wide = signs.clone();
    for (int y = 0; y < signs.rows; ++y) {
        const uchar *from = signs.ptr(y);
        uchar *to = wide.ptr(y);
        for (int x = 1; x + 1 < signs.cols; ++x)
            to[x] = static_cast<uchar>(from[x - 1] | from[x] | from[x + 1]);
        for (int x = 0; x < signs.cols; ++x)
            to[x] = static_cast<uchar>(to[x] | ((to[x] & 7) != 0 ? 1 << kMixed : 0));
    }
    return wide;
}

/// Share of the rows in which each sign stands on the line; none where it leaves the copy.
Support supportOf(const cv::Mat &wide, double top, double bottom, int from, int to, int every)
{
    // Eight counters of one byte: a sign's bit spread over eight bytes is one number to add.
    constexpr int kMostRows = 255;
    std::array<int, kSigns> hits{};
    quint64 counters = 0;
    int count = 0;
    const auto flush = [&hits, &counters] {
        for (size_t kind = 0; kind < kSigns; ++kind)
            hits[kind] += static_cast<int>(counters >> (8 * kind) & 0xFF);
        counters = 0;
    };
    const double lean = (bottom - top) / wide.rows;
    for (int y = from; y < to; y += every, ++count) {
        const int x = cvRound(top + lean * y);
        if (x < 1 || x + 1 >= wide.cols)
            return {};
        const quint64 sign = wide.ptr(y)[x];
        counters += (sign & 0x7F) * 0x0002040810204081ULL & 0x0101010101010101ULL;
        counters += (sign >> 7) << 56;
        if (count % kMostRows == kMostRows - 1)
            flush();
    }
    flush();
    Support support{};
    for (size_t kind = 0; kind < kSigns; ++kind)
        support[kind] = static_cast<double>(hits[kind]) / std::max(1, count);
    return support;
}

/// Whether several dark lines run beside the best one, nearer than a sheet is wide: all are rulings
/// of a table that reaches under the neighbouring sheet. A gap between sheets has two edges and a
/// shadow.
bool isRuling(const cv::Mat &signs, const Parting &parting)
{
    constexpr int kMostBesideGap = 2;
    constexpr double kApart = 12;
    const int skip = std::max(12, signs.rows / 45);
    int lines = 0;
    for (const double direction : {-1.0, 1.0}) {
        double last = 0;
        for (double off = kApart; off < kLeastPart * signs.cols; off += 1.5) {
            bool found = false;
            for (double lean = -3; lean <= 3 && !found && off - last >= kApart; lean += 1.5) {
                const double top = parting.top + direction * off;
                const double bottom = parting.bottom + direction * off + lean;
                found = supportOf(signs, top, bottom, skip, signs.rows - skip, 3)[0] > 0.85;
            }
            if (found) {
                ++lines;
                last = off;
            }
        }
    }
    return lines > kMostBesideGap;
}

/// Where a parting must show too: rulings of a table end before.
struct EdgeRows
{
    Support above;
    Support below;

    EdgeRows(const cv::Mat &signs, double top, double bottom, int rows)
        : above(supportOf(signs, top, bottom, kSkip, rows, 1)),
          below(supportOf(signs, top, bottom, signs.rows - rows, signs.rows - kSkip, 1))
    {}

    bool shows(size_t kind, double least) const
    {
        return above[kind] >= least && below[kind] >= least;
    }
};

/// The best line from edge to edge; `support` 0 where none is good enough.
Parting bestParting(const cv::Mat &signs)
{
    Parting best;
    // Colours need no guard against rulings, and neighbours seldom end at one height.
    const int edge = std::max(12, signs.rows / 45);
    const int wideEdge = std::max(20, signs.rows / 20);
    const double margin = kLeastPart * signs.cols;
    const double slant = 0.03 * signs.rows;
    double bestExcess = 0;
    for (double top = margin; top <= signs.cols - margin; top += 1.5) {
        for (double lean = -slant; lean <= slant; lean += 2) {
            const double bottom = top + lean;
            const EdgeRows wide(signs, top, bottom, wideEdge);
            bool possible = false;
            for (size_t kind = 0; kind < kSigns && !possible; ++kind)
                possible = wide.shows(kind, kAtWideEdge);
            if (!possible)
                continue;
            const EdgeRows narrow(signs, top, bottom, edge);
            const Support support = supportOf(signs, top, bottom, kSkip, signs.rows - kSkip, 3);
            for (size_t kind = 0; kind < kSigns; ++kind) {
                const bool colour = kind >= kFirstColour && kind != kMixed;
                const double excess =
                    support[kind] - (kind == kMixed ? kLeastMixed : kLeastSupport);
                if (excess >= 0 && excess + 1e-9 > bestExcess &&
                    (colour ? wide.shows(kind, kAtWideEdge) : narrow.shows(kind, kAtEdge))) {
                    best = {top, bottom, support[kind]};
                    bestExcess = excess + 1e-6;
                }
            }
        }
    }
    return best;
}

cv::Point2d mapped(const cv::Matx33d &matrix, cv::Point2d point)
{
    const cv::Vec3d at = matrix * cv::Vec3d(point.x, point.y, 1);
    return {at[0] / at[2], at[1] / at[2]};
}

/// Sheets side by side in the shape, as its parts from left to right; one part where none parts
/// them.
std::vector<Corners> partedOnce(const Scene &scene, const Corners &corners)
{
    const double width =
        (cv::norm(corners[1] - corners[0]) + cv::norm(corners[2] - corners[3])) / 2;
    const double height =
        (cv::norm(corners[3] - corners[0]) + cv::norm(corners[2] - corners[1])) / 2;
    const double scale = kLongSide / std::max(width, height);
    const cv::Size size(static_cast<int>(width * scale), static_cast<int>(height * scale));
    if (size.width < 80 || size.height < 80)
        return {corners};
    const auto right = static_cast<float>(size.width);
    const auto bottom = static_cast<float>(size.height);
    const std::array<cv::Point2f, 4> flat = {
        cv::Point2f(0, 0), {right, 0}, {right, bottom}, {0, bottom}};
    const std::array<cv::Point2f, 4> source = {cv::Point2f(corners[0]), cv::Point2f(corners[1]),
                                               cv::Point2f(corners[2]), cv::Point2f(corners[3])};
    const cv::Matx33d toFlat = cv::getPerspectiveTransform(source.data(), flat.data());
    cv::Mat pixels;
    cv::warpPerspective(scene.bgr, pixels, toFlat, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const cv::Mat signs = widened(partingSigns(pixels));
    const Parting parting = bestParting(signs);
    if (parting.support <= 0 || isRuling(signs, parting))
        return {corners};
    const cv::Matx33d toScene = toFlat.inv();
    const cv::Point2d above = mapped(toScene, {parting.top, 0});
    const cv::Point2d below = mapped(toScene, {parting.bottom, static_cast<double>(size.height)});
    return {Corners{corners[0], above, below, corners[3]},
            Corners{above, corners[1], corners[2], below}};
}

Corners turnedOnce(const Corners &corners)
{
    return {corners[1], corners[2], corners[3], corners[0]};
}

} // namespace

std::vector<Corners> parted(const Scene &scene, const Corners &corners)
{
    constexpr int kMostParts = 12;
    std::vector<Corners> open = {corners};
    std::vector<Corners> done;
    while (!open.empty()) {
        const Corners part = open.back();
        open.pop_back();
        std::vector<Corners> parts;
        if (static_cast<int>(open.size() + done.size()) < kMostParts) {
            parts = partedOnce(scene, part);
            if (parts.size() == 1) {
                parts = partedOnce(scene, turnedOnce(part));
                for (Corners &piece : parts) // back to corner 0 at the top left
                    piece = {piece[3], piece[0], piece[1], piece[2]};
            }
        }
        if (parts.size() < 2)
            done.push_back(part);
        else
            open.insert(open.end(), parts.begin(), parts.end());
    }
    return done;
}

} // namespace ocr::image
