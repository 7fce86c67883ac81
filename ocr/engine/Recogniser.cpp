// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/NetKernels_p.h"
#include "ocr/engine/Recogniser_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <limits>
#include <vector>

namespace ocr {

namespace {

struct Symbol
{
    int key = 0;
    double center = 0; ///< output steps
    double confidence = 0;
};

cv::dnn::Net netOf(const QByteArray &model)
{
    return cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size()));
}

cv::Mat blobOf(const cv::Mat &strip)
{
    return cv::dnn::blobFromImage(strip, 1 / 127.5, cv::Size(), cv::Scalar::all(127.5));
}

/// CTC: equal neighbours are one symbol, the blank (key 0) separates.
std::vector<Symbol> symbolsOf(const cv::Mat &output)
{
    const int steps = output.size[1];
    const int classes = output.size[2];
    std::vector<Symbol> symbols;
    int previous = 0;
    int first = 0;
    for (int step = 0; step < steps; ++step) {
        const kernels::Peak peak = kernels::softmaxPeak(output.ptr<float>(0, step), classes, 0);
        if (peak.index != 0 && peak.index != previous) {
            first = step;
            symbols.push_back({peak.index, step + 0.5, peak.probability});
        } else if (peak.index != 0) {
            symbols.back().center = (first + step + 1) / 2.0;
            symbols.back().confidence =
                std::max<double>(symbols.back().confidence, peak.probability);
        }
        previous = peak.index;
    }
    return symbols;
}

/// Half the width a symbol can have, in strip pixels: full-width ones are as wide as high.
double reach(const QString &text)
{
    const bool narrow = text.size() == 1 && text.front().unicode() < 0x2000;
    return narrow ? 0.36 * Recogniser::kHeight : 0.58 * Recogniser::kHeight;
}

/// Where one character ends and the next begins: the column with least ink between their centres,
/// near the middle where several are equal. The net's peaks lie up to a quarter of a character
/// beside the truth.
double gapBetween(const std::vector<int> &ink, double left, double right)
{
    const double middle = (left + right) / 2;
    const int reachOfGap = static_cast<int>((right - left) * 0.3);
    int best = static_cast<int>(middle);
    double least = std::numeric_limits<double>::max();
    for (int x = best - reachOfGap; x <= best + reachOfGap; ++x) {
        if (x < 0 || x >= static_cast<int>(ink.size()))
            continue;
        const double cost = ink[static_cast<std::size_t>(x)] + 4 * std::abs(x + 0.5 - middle);
        if (cost < least) {
            least = cost;
            best = x;
        }
    }
    return best + 0.5;
}

} // namespace

Recogniser::Recogniser(const QByteArray &model, const QByteArray &keys) : m_net(netOf(model))
{
    m_keys.append(QString());
    for (const QByteArray &line : keys.split('\n')) {
        if (!line.isEmpty())
            m_keys.append(QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line));
    }
    m_keys.append(QStringLiteral(" "));
}

Reading Recogniser::read(const cv::Mat &strip, const std::vector<int> &ink)
{
    m_net.setInput(blobOf(strip));
    const cv::Mat output = m_net.forward();
    const std::vector<Symbol> symbols = symbolsOf(output);
    Reading reading{Reader::PpOcr, QStringLiteral("ch"), {}, 0, {}};
    const auto step = static_cast<double>(strip.cols) / output.size[1];
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const QString text = m_keys.value(symbols[i].key);
        const double center = symbols[i].center * step;
        double from = std::max(center - reach(text), 0.0);
        double to = std::min(center + reach(text), static_cast<double>(strip.cols));
        if (i > 0)
            from = std::max(from, gapBetween(ink, symbols[i - 1].center * step, center));
        if (i + 1 < symbols.size())
            to = std::min(to, gapBetween(ink, center, symbols[i + 1].center * step));
        const CharacterPlace place{static_cast<float>(from / strip.cols),
                                   static_cast<float>(to / strip.cols),
                                   static_cast<float>(symbols[i].confidence)};
        reading.text += text;
        reading.characters.append(QList<CharacterPlace>(text.size(), place));
        reading.confidence += symbols[i].confidence / static_cast<double>(symbols.size());
    }
    return reading;
}

DirectionNet::DirectionNet(const QByteArray &model) : m_net(netOf(model)) {}

double DirectionNet::upsideDown(const cv::Mat &strip)
{
    // 48 x 192: shorter strips are filled up, longer ones cut, as the net was trained.
    constexpr int width = 192;
    cv::Mat input(Recogniser::kHeight, width, CV_8UC3, cv::Scalar::all(127.5));
    const cv::Rect part(0, 0, std::min(width, strip.cols), Recogniser::kHeight);
    strip(part).copyTo(input(part));
    m_net.setInput(blobOf(input));
    const cv::Mat output = m_net.forward();
    return output.at<float>(0, 1);
}

} // namespace ocr
