// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/BentLine_p.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ocr {

namespace {

/// Only a region this many times longer than its box is high can be told bent from merely thick.
constexpr double kLongEnough = 4;
/// Bent: the middle leaves a straight line by this share of the region's thickness, which is about
/// 0.4 of the text's height.
constexpr double kBent = 0.3;
/// Length of a piece in thicknesses: about three characters.
constexpr double kPieceLength = 8;
constexpr int kMostPieces = 32;

/// The upper and lower edge of a region at each step along its longer way; x runs along it.
struct Edges
{
    std::vector<double> top;
    std::vector<double> bottom;

    bool known(std::size_t x) const { return bottom[x] >= top[x]; }
    double middle(std::size_t x) const { return (top[x] + bottom[x]) / 2; }
};

Edges edgesOf(const std::vector<QPointF> &points, double length)
{
    const auto columns = static_cast<std::size_t>(length) + 1;
    constexpr double far = std::numeric_limits<double>::max();
    Edges edges{std::vector<double>(columns, far), std::vector<double>(columns, -far)};
    for (const QPointF p : points) {
        const std::size_t x = std::min(static_cast<std::size_t>(std::max(p.x(), 0.0)), columns - 1);
        edges.top[x] = std::min(edges.top[x], p.y());
        edges.bottom[x] = std::max(edges.bottom[x], p.y());
    }
    return edges;
}

double usualThickness(const Edges &edges)
{
    std::vector<double> thicknesses;
    for (std::size_t x = 0; x < edges.top.size(); ++x) {
        if (edges.known(x))
            thicknesses.push_back(edges.bottom[x] - edges.top[x] + 1);
    }
    const auto middle = thicknesses.begin() + static_cast<std::ptrdiff_t>(thicknesses.size() / 2);
    std::nth_element(thicknesses.begin(), middle, thicknesses.end());
    return *middle;
}

/// Height of the region's middle at the ends of so many pieces.
std::vector<double> nodesOf(const Edges &edges, int pieces)
{
    const auto columns = static_cast<double>(edges.top.size());
    const double window = columns / pieces / 2;
    std::vector<double> nodes;
    for (int i = 0; i <= pieces; ++i) {
        double sum = 0;
        int count = 0;
        for (std::size_t x = 0; x < edges.top.size(); ++x) {
            if (edges.known(x) &&
                std::abs(static_cast<double>(x) - columns * i / pieces) <= window) {
                sum += edges.middle(x);
                ++count;
            }
        }
        nodes.push_back(count > 0 ? sum / count : nodes.empty() ? 0 : nodes.back());
    }
    // The first and last window are halves whose middle lies a quarter of a piece inside: carry the
    // slope on.
    const std::size_t n = nodes.size();
    if (n > 2) {
        nodes.front() += (nodes[0] - nodes[1]) / 3;
        nodes.back() += (nodes[n - 1] - nodes[n - 2]) / 3;
    }
    return nodes;
}

/// The straight line nearest to the nodes: its value at the first and at the last.
std::pair<double, double> straightened(const std::vector<double> &nodes)
{
    const auto n = static_cast<double>(nodes.size());
    double sum = 0;
    double weighted = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        sum += nodes[i];
        weighted += nodes[i] * (static_cast<double>(i) / (n - 1) - 0.5);
    }
    const double slope = weighted * 12 * (n - 1) / (n * (n + 1));
    return {sum / n - slope / 2, sum / n + slope / 2};
}

double bendOf(const std::vector<double> &nodes)
{
    const auto [begin, end] = straightened(nodes);
    double bend = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(nodes.size() - 1);
        bend = std::max(bend, std::abs(nodes[i] - (begin + (end - begin) * share)));
    }
    return bend;
}

/// The frame whose x runs along the longer way of a box, from its top left.
struct Frame
{
    QPointF origin;
    QPointF along;
    QPointF across;
    bool tall = false;

    Quad band(QPointF from, QPointF to, double half) const
    {
        const auto at = [this](double x, double y) { return origin + along * x + across * y; };
        const Quad quad{{at(from.x(), from.y() - half), at(to.x(), to.y() - half),
                         at(to.x(), to.y() + half), at(from.x(), from.y() + half)}};
        // In a tall frame x runs down and y to the left: begin again from the top left.
        return tall ? Quad{{quad.corners[3], quad.corners[0], quad.corners[1], quad.corners[2]}}
                    : quad;
    }
};

} // namespace

std::optional<LineShape> bentLine(const std::vector<cv::Point> &contour, const Quad &box,
                                  double unclip)
{
    const double length = std::max(box.width(), box.height());
    if (length < kLongEnough * std::min(box.width(), box.height()))
        return std::nullopt;
    Frame frame{box.corners[0], {}, {}, box.height() > box.width()};
    frame.along = (box.corners[frame.tall ? 3 : 1] - frame.origin) / length;
    frame.across = QPointF(-frame.along.y(), frame.along.x());
    std::vector<QPointF> points;
    for (const cv::Point p : contour) {
        const QPointF d = QPointF(p.x, p.y) - frame.origin;
        points.emplace_back(QPointF::dotProduct(d, frame.along),
                            QPointF::dotProduct(d, frame.across));
    }
    const Edges edges = edgesOf(points, length);
    const double thickness = usualThickness(edges);
    const int pieces = std::min(static_cast<int>(length / (kPieceLength * thickness)), kMostPieces);
    if (pieces < 2)
        return std::nullopt;
    const std::vector<double> nodes = nodesOf(edges, pieces);
    const double bend = bendOf(nodes);
    if (bend < kBent * thickness)
        return std::nullopt;
    const double grow = unclip * length * thickness / (2 * (length + thickness));
    const double half = thickness / 2 + grow;
    const auto [begin, end] = straightened(nodes);
    LineShape line{
        frame.band({-grow, begin}, {length + grow, end}, half + std::min(bend, half / 2)), {}};
    const double step = (length + 2 * grow) / pieces;
    for (int i = 0; i < pieces; ++i) {
        const double x = -grow + i * step;
        line.pieces.append(frame.band({x, nodes[static_cast<std::size_t>(i)]},
                                      {x + step, nodes[static_cast<std::size_t>(i) + 1]}, half));
    }
    return line;
}

} // namespace ocr
