// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/LayFlat.h"
#include "ocr/image/Mats_p.h"
#include "ocr/image/Median_p.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ocr {

namespace {

/// Long side of the copy on which the paper is looked at: 4 px of a 300 dpi A4 page each.
constexpr int kPaperSide = 880;
/// Share of the long side that the thickest print takes: titles stand a fiftieth of an A4 page
/// high, their strokes lie half of that apart.
constexpr double kPrint = 0.02;
constexpr double kMostGain = 5;  ///< in deeper shadow noise would come out as print
constexpr double kDarkPage = 50; ///< median below which a page glows by itself
/// Share by which the weakest channel of coloured paper stays below its strongest. Tungsten light
/// on white paper stays above 0.5.
constexpr double kColouredPaper = 0.42;
/// Of the paper's light: what is above is paper.
constexpr double kWhite = 0.9;
constexpr double kLightestInk = 0.55; ///< print of a blurred page is no darker
constexpr double kInkShare = 0.01;    ///< darkest share of a page that is surely ink
/// Colour of an evened pixel, in shares of the paper's light: noise and colour fringes of
/// subsampled JPEGs stay below the first, seals and coloured headings are above the second.
constexpr double kGrey = 0.1;
constexpr double kColour = 0.22;
constexpr double kRedAsGrey = 0.72; ///< of the paper's light: red ink in black and white
constexpr int kSmallest = 64;       ///< px: a page of which edges can be told
constexpr double kEdge = 0.012; ///< share of the long side in which strips of the ground may lie

using Channels = std::array<cv::Mat, 3>; ///< 32-bit

/// The light of the paper everywhere, on a small copy: what is left of a page without its print.
class PaperLight
{
public:
    PaperLight(const cv::Mat &page, const cv::Mat &covered)
    {
        const cv::Mat small =
            image::shrunkBy(page, double(kPaperSide) / std::max(page.cols, page.rows));
        cv::Mat hidden;
        cv::resize(covered, hidden, small.size(), 0, 0, cv::INTER_AREA);
        cv::threshold(hidden, hidden, 0, 255, cv::THRESH_BINARY);
        cv::dilate(hidden, hidden, {}); // shrinking in halves looks a little further
        const int reach = std::max(5, cvRound(kPrint * std::max(small.cols, small.rows))) | 1;
        const cv::Mat brush = cv::getStructuringElement(cv::MORPH_ELLIPSE, {reach, reach});
        std::vector<cv::Mat> planes;
        cv::split(small, planes);
        for (size_t c = 0; c < 3; ++c)
            m_light[c] = lightOf(planes[c], hidden, brush);
        measure(small, hidden);
    }

    bool isDark() const { return m_dark; }
    /// What each channel of a row of a page of that size is to be multiplied with to make its paper
    /// 1.0.
    void gains(int y, cv::Size page, std::array<std::vector<float>, 3> &row) const
    {
        const double v = (y + 0.5) * m_light[0].rows / page.height - 0.5;
        const double top = std::clamp(std::floor(v), 0.0, m_light[0].rows - 1.0);
        const int upper = static_cast<int>(top);
        const int lower = std::min(upper + 1, m_light[0].rows - 1);
        const auto down = static_cast<float>(std::clamp(v - top, 0.0, 1.0));
        for (int x = 0; x < page.width; ++x) {
            const double u = (x + 0.5) * m_light[0].cols / page.width - 0.5;
            const double first = std::clamp(std::floor(u), 0.0, m_light[0].cols - 1.0);
            const int left = static_cast<int>(first);
            const int right = std::min(left + 1, m_light[0].cols - 1);
            const auto across = static_cast<float>(std::clamp(u - first, 0.0, 1.0));
            std::array<float, 3> light{};
            for (size_t c = 0; c < 3; ++c) {
                const float *a = m_light[c].ptr<float>(upper);
                const float *b = m_light[c].ptr<float>(lower);
                const float above = a[left] + (a[right] - a[left]) * across;
                const float below = b[left] + (b[right] - b[left]) * across;
                light[c] = above + (below - above) * down;
            }
            if (m_coloured)
                light.fill(*std::max_element(light.begin(), light.end()));
            for (size_t c = 0; c < 3; ++c)
                row[c][static_cast<size_t>(x)] =
                    1 / std::max(light[c], static_cast<float>(255 / kMostGain));
        }
    }

private:
    /// One channel without print; where all is covered, from what lies around.
    static cv::Mat lightOf(const cv::Mat &channel, const cv::Mat &hidden, const cv::Mat &brush)
    {
        cv::Mat paper = channel.clone();
        paper.setTo(0, hidden);
        cv::dilate(paper, paper, brush);
        cv::Mat unknown;
        cv::erode(hidden, unknown, brush); // nothing but covers within reach
        paper.setTo(255, unknown);
        cv::erode(paper, paper, brush);
        cv::Mat known;
        cv::bitwise_not(unknown, known);
        cv::Mat weight;
        known.convertTo(weight, CV_32F, 1 / 255.0);
        cv::Mat light;
        paper.convertTo(light, CV_32F);
        light = light.mul(weight);
        const int reach = brush.cols;
        cv::Mat sum;
        cv::Mat count;
        cv::GaussianBlur(light, sum, {}, reach / 4.0);
        cv::GaussianBlur(weight, count, {}, reach / 4.0);
        fillGaps(sum, count);
        return sum;
    }

    /// Divides by the weights; where there are none, by those of ever coarser copies.
    static void fillGaps(cv::Mat &sum, const cv::Mat &count)
    {
        cv::Mat coarse;
        if (std::min(sum.cols, sum.rows) >= 4) {
            cv::Mat less;
            cv::Mat lessCount;
            cv::resize(sum, less, {}, 0.5, 0.5, cv::INTER_AREA);
            cv::resize(count, lessCount, {}, 0.5, 0.5, cv::INTER_AREA);
            double least = 0;
            cv::minMaxLoc(count, &least);
            if (least < 0.5)
                fillGaps(less, lessCount);
            cv::resize(less, coarse, sum.size(), 0, 0, cv::INTER_LINEAR);
        }
        for (int y = 0; y < sum.rows; ++y) {
            auto *value = sum.ptr<float>(y);
            const auto *weight = count.ptr<float>(y);
            for (int x = 0; x < sum.cols; ++x) {
                if (weight[x] >= 0.5F || (coarse.empty() && weight[x] > 0.001F))
                    value[x] /= weight[x];
                else
                    value[x] = coarse.empty() ? 255.0F : coarse.at<float>(y, x);
            }
        }
    }

    void measure(const cv::Mat &small, const cv::Mat &hidden)
    {
        std::array<std::vector<float>, 3> paper;
        std::vector<float> page;
        for (int y = 0; y < small.rows; ++y)
            for (int x = 0; x < small.cols; ++x) {
                if (hidden.at<uchar>(y, x) != 0)
                    continue;
                const cv::Vec3b pixel = small.at<cv::Vec3b>(y, x);
                page.push_back(static_cast<float>(pixel[0] + pixel[1] + pixel[2]) / 3);
                for (size_t c = 0; c < 3; ++c)
                    paper[c].push_back(m_light[c].at<float>(y, x));
            }
        m_dark = !page.empty() && image::medianOf(page) < kDarkPage;
        std::array<double, 3> usual{};
        for (size_t c = 0; c < 3; ++c)
            usual[c] = image::medianOf(paper[c]);
        const auto [least, most] = std::minmax_element(usual.begin(), usual.end());
        m_coloured = *least < (1 - kColouredPaper) * *most;
    }

    Channels m_light;
    bool m_dark = false;
    bool m_coloured = false;
};

/// A pixel in shares of the paper's light: 1 is paper.
struct Shade
{
    float red = 1;
    float green = 1;
    float blue = 1;

    float most() const { return std::max({red, green, blue}); }
    float least() const { return std::min({red, green, blue}); }
    float grey() const { return 0.299F * red + 0.587F * green + 0.114F * blue; }
    float colour() const { return most() - least(); }
};

/// Goes over the page once to measure its ink and once to change it.
class Evener
{
public:
    Evener(cv::Mat page, cv::Mat covered, PageInk ink)
        : m_page(std::move(page)), m_covered(std::move(covered)), m_light(m_page, m_covered),
          m_ink(ink)
    {
        for (std::vector<float> &gains : m_gains)
            gains.resize(static_cast<size_t>(m_page.cols));
    }

    bool isDark() const { return m_light.isDark(); }

    void even()
    {
        const double ink = darkestInk();
        // Black and white: what is nearer to ink than to paper is black, the rest a smooth edge.
        m_black = static_cast<float>(m_ink == PageInk::Colour ? 0.85 * ink : 0.55 * ink + 0.25);
        for (int y = 0; y < m_page.rows; ++y) {
            m_light.gains(y, m_page.size(), m_gains);
            auto *row = m_page.ptr<cv::Vec3b>(y);
            for (int x = 0; x < m_page.cols; ++x)
                row[x] = m_ink == PageInk::Colour ? inColour(shadeOf(row[x], x))
                                                  : inGrey(shadeOf(row[x], x));
        }
    }

private:
    Shade shadeOf(const cv::Vec3b &pixel, int x) const
    {
        const auto at = static_cast<size_t>(x);
        return {static_cast<float>(pixel[0]) * m_gains[0][at],
                static_cast<float>(pixel[1]) * m_gains[1][at],
                static_cast<float>(pixel[2]) * m_gains[2][at]};
    }

    /// In shares of the paper's light; of the darkest pixels of a grid.
    double darkestInk()
    {
        std::vector<int> counts(101);
        int all = 0;
        for (int y = 0; y < m_page.rows; y += 3) {
            m_light.gains(y, m_page.size(), m_gains);
            for (int x = 0; x < m_page.cols; x += 3) {
                if (m_covered.at<uchar>(y, x) != 0)
                    continue;
                const float grey = shadeOf(m_page.at<cv::Vec3b>(y, x), x).grey();
                ++counts[static_cast<size_t>(std::clamp(grey * 100, 0.0F, 100.0F))];
                ++all;
            }
        }
        int seen = 0;
        size_t shade = 0;
        while (shade < 100 && (seen += counts[shade]) < kInkShare * all)
            ++shade;
        return std::min(kLightestInk, static_cast<double>(shade) / 100);
    }

    uchar toned(float share) const
    {
        const float value = (share - m_black) / (static_cast<float>(kWhite) - m_black);
        return static_cast<uchar>(std::clamp(value, 0.0F, 1.0F) * 255 + 0.5F);
    }

    cv::Vec3b inColour(Shade shade) const
    {
        const float grey = shade.grey();
        const float keep = std::clamp((shade.colour() - static_cast<float>(kGrey)) /
                                          static_cast<float>(kColour - kGrey),
                                      0.0F, 1.0F);
        const auto part = [&](float value) { return toned(grey + (value - grey) * keep); };
        return {part(shade.red), part(shade.green), part(shade.blue)};
    }

    cv::Vec3b inGrey(Shade shade) const
    {
        float grey = shade.grey();
        const float red = shade.red - std::max(shade.green, shade.blue);
        if (red > kGrey) {
            const float share = std::min(1.0F, (red - static_cast<float>(kGrey)) /
                                                   static_cast<float>(kColour - kGrey));
            // Black print under a seal is dark in its red channel, too.
            const float light =
                std::min(1.0F, shade.red) *
                (m_black + (static_cast<float>(kWhite) - m_black) * static_cast<float>(kRedAsGrey));
            grey += (std::max(light, grey) - grey) * share;
        }
        const uchar value = toned(grey);
        return {value, value, value};
    }

    cv::Mat m_page;
    cv::Mat m_covered;
    PaperLight m_light;
    PageInk m_ink;
    std::array<std::vector<float>, 3> m_gains;
    float m_black = 0;
};

/// Makes strips at the edges white that end in paper before long: the ground behind the sheet shows
/// there where its corners were found a little too far out. Print reaches further in, or stands
/// away from the edge.
void cleanEdge(cv::Mat page, const cv::Mat &covered, cv::Point start, cv::Point step, int reach)
{
    constexpr int kPaper = 240; // evened paper is white, what lies beside it may be light
    constexpr int kLead = 6;    // px of paper, or of white beyond the picture, before such a strip
    constexpr int kSoft = 3;    // px over which it ends
    cv::Point at = start;
    int length = 0;
    const auto isPaper = [&](cv::Point point) {
        const cv::Vec3b pixel = page.at<cv::Vec3b>(point);
        return std::min({pixel[0], pixel[1], pixel[2]}) >= kPaper;
    };
    while (length < kLead && covered.at<uchar>(at) == 0 && isPaper(at)) {
        at += step;
        ++length;
    }
    if (length == kLead)
        return;
    for (; length < reach && covered.at<uchar>(at) == 0 && !isPaper(at); ++length)
        at += step;
    if (length == reach || covered.at<uchar>(at) != 0)
        return;
    at = start;
    for (int i = 0; i < length + kSoft && covered.at<uchar>(at) == 0; ++i, at += step)
        page.at<cv::Vec3b>(at) = cv::Vec3b(255, 255, 255);
}

void cleanEdges(const cv::Mat &page, const cv::Mat &covered)
{
    if (std::min(page.cols, page.rows) < kSmallest)
        return;
    const int reach =
        std::min({cvRound(kEdge * std::max(page.cols, page.rows)), page.cols / 4, page.rows / 4});
    for (int x = 0; x < page.cols; ++x) {
        cleanEdge(page, covered, {x, 0}, {0, 1}, reach);
        cleanEdge(page, covered, {x, page.rows - 1}, {0, -1}, reach);
    }
    for (int y = 0; y < page.rows; ++y) {
        cleanEdge(page, covered, {0, y}, {1, 0}, reach);
        cleanEdge(page, covered, {page.cols - 1, y}, {-1, 0}, reach);
    }
}

/// What glows is ink, whatever its colour; what is dark is paper.
void invert(cv::Mat page)
{
    for (int y = 0; y < page.rows; ++y) {
        auto *row = page.ptr<cv::Vec3b>(y);
        for (int x = 0; x < page.cols; ++x)
            row[x] = cv::Vec3b::all(
                static_cast<uchar>(255 - std::max({row[x][0], row[x][1], row[x][2]})));
    }
}

} // namespace

QImage evenLight(QImage page, const QImage &covered, PageInk ink)
{
    if (page.isNull() || page.format() != QImage::Format_RGB888 || covered.size() != page.size() ||
        covered.format() != QImage::Format_Grayscale8)
        return {};
    try {
        const cv::Mat hidden = image::viewOf(covered);
        cv::Mat pixels = image::writableViewOf(page);
        Evener evener(pixels, hidden, ink);
        if (evener.isDark()) {
            if (ink == PageInk::BlackAndWhite)
                invert(pixels);
            return page;
        }
        evener.even();
        cleanEdges(pixels, hidden);
    } catch (const cv::Exception &) {
        return {};
    }
    return page;
}

} // namespace ocr
