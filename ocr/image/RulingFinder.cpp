// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/SideBySide.h"
#include "ocr/image/Mats_p.h"
#include "ocr/image/Memory_p.h"
#include "ocr/image/RulingTracks_p.h"
#include "ocr/image/SheetPixels.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace ocr {

namespace {

using image::Track;

/// Height of a line of text where no ink tells it: 12 pt at 300 dpi.
constexpr double kUsualTextHeight = 44;

/// Median height of what could be characters, px of the sheet.
double textHeightOf(const cv::Mat &grey)
{
    cv::Mat small;
    cv::resize(grey, small, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::Mat ink;
    cv::adaptiveThreshold(small, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, 25,
                          18);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    std::vector<int> heights;
    for (int i = 1; i < count; ++i) {
        const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        if (height >= 6 && height <= 80 && width <= 3 * height && height <= 3 * width)
            heights.push_back(2 * height);
    }
    if (heights.size() < 12)
        return kUsualTextHeight;
    // Upper quartile: Han characters fall into parts, whole ones are the taller.
    const auto quartile = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() * 3 / 4);
    std::nth_element(heights.begin(), quartile, heights.end());
    return std::clamp(static_cast<double>(*quartile), 14.0, 90.0);
}

Ruling rulingOf(const Track &track, bool vertical)
{
    Ruling ruling;
    ruling.thickness = track.thickness;
    for (const cv::Point2d &point : track.points)
        ruling.points.append(vertical ? QPointF(point.y, point.x) : QPointF(point.x, point.y));
    for (const cv::Point2d &gap : track.gaps)
        ruling.gaps.append(QPointF(gap.x, gap.y));
    return ruling;
}

/// Whether an end of a short line stands on one of the long lines across.
bool standsOn(const cv::Point2d &end, const std::vector<Track> &across, double reach)
{
    return std::any_of(across.begin(), across.end(), [&](const Track &line) {
        return end.y > line.from() - reach && end.y < line.to() + reach &&
               std::abs(line.at(end.y) - end.x) < reach;
    });
}

/// Whether a line begins and ends inside one cell, between two lines across that it does not meet:
/// a row of stars or of level strokes, or an underline.
bool liesInACell(const Track &track, const std::vector<Track> &across)
{
    bool before = false;
    bool behind = false;
    for (const Track &line : across) {
        const double middle = (track.points.front().y + track.points.back().y) / 2;
        if (middle < line.from() || middle > line.to())
            continue;
        const double x = line.at(middle);
        before = before || x < track.from();
        behind = behind || x > track.to();
        if (x >= track.from() && x <= track.to())
            return false;
    }
    return before && behind;
}

/// Long lines stand for themselves; a short one must reach from one long line across to another, as
/// the side of a cell does and the stroke of a character does not.
std::vector<Track> supported(const std::vector<Track> &tracks, const std::vector<Track> &across,
                             double longEnough, double reach)
{
    std::vector<Track> kept;
    for (const Track &track : tracks) {
        const int ends = (standsOn(track.points.front(), across, reach) ? 1 : 0) +
                         (standsOn(track.points.back(), across, reach) ? 1 : 0);
        const double length = track.to() - track.from();
        if (ends == 2 || (ends == 1 && length >= 0.6 * longEnough) ||
            (ends == 0 && length >= longEnough && !liesInACell(track, across)))
            kept.push_back(track);
    }
    return kept;
}

std::vector<Track> onlyLong(const std::vector<Track> &tracks, double length)
{
    std::vector<Track> kept;
    std::copy_if(tracks.begin(), tracks.end(), std::back_inserter(kept),
                 [length](const Track &track) { return track.to() - track.from() >= length; });
    return kept;
}

} // namespace

Result<Rulings> findRulings(const QImage &flat, int threads)
{
    Rulings rulings;
    if (flat.isNull() || flat.format() != QImage::Format_BGR888 || flat.width() < 64 ||
        flat.height() < 64)
        return rulings;
    const Result<bool> isSought = image::tried(
        QStringLiteral("There is too little memory to look for the lines of tables."), [&] {
            cv::Mat grey;
            cv::cvtColor(image::viewOf(flat), grey, cv::COLOR_BGR2GRAY);
            const double textHeight = textHeightOf(grey);
            cv::Mat turned;
            cv::transpose(grey, turned);
            std::vector<Track> across;
            std::vector<Track> down;
            sideBySide(
                threads, [&] { across = image::trackLines(turned, textHeight); },
                [&] { down = image::trackLines(grey, textHeight); });
            const double longEnough = 4.5 * textHeight;
            const double reach = 0.35 * textHeight + 3;
            for (const Track &track :
                 supported(across, onlyLong(down, longEnough), longEnough, reach))
                rulings.horizontal.append(rulingOf(track, false));
            for (const Track &track :
                 supported(down, onlyLong(across, longEnough), longEnough, reach))
                rulings.vertical.append(rulingOf(track, true));
        });
    if (!isSought)
        return isSought.error();
    if (!*isSought)
        return Rulings();
    const auto middle = [](const Ruling &ruling) {
        return ruling.points[ruling.points.size() / 2];
    };
    std::sort(rulings.horizontal.begin(), rulings.horizontal.end(),
              [&](const Ruling &a, const Ruling &b) { return middle(a).y() < middle(b).y(); });
    std::sort(rulings.vertical.begin(), rulings.vertical.end(),
              [&](const Ruling &a, const Ruling &b) { return middle(a).x() < middle(b).x(); });
    return rulings;
}

} // namespace ocr
