// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/TextFinder_p.h"

#include <array>

namespace ocr {

namespace {

/// (x/255 - mean) / deviation with ImageNet's figures, in the channel order that PaddleOCR feeds:
/// the first figures go to blue.
cv::Mat normalised(const cv::Mat &tile)
{
    constexpr std::array mean{0.485F, 0.456F, 0.406F};
    constexpr std::array deviation{0.229F, 0.224F, 0.225F};
    std::array<std::array<float, 256>, 3> table{};
    for (std::size_t c = 0; c < 3; ++c) {
        for (std::size_t v = 0; v < 256; ++v)
            table[c][v] = (static_cast<float>(v) / 255.0F - mean[c]) / deviation[c];
    }
    const std::array<int, 4> shape{1, 3, tile.rows, tile.cols};
    cv::Mat blob(4, shape.data(), CV_32F);
    for (int y = 0; y < tile.rows; ++y) {
        const auto *pixels = tile.ptr<uchar>(y);
        auto *blue = blob.ptr<float>(0, 0, y);
        auto *green = blob.ptr<float>(0, 1, y);
        auto *red = blob.ptr<float>(0, 2, y);
        for (int x = 0; x < tile.cols; ++x) {
            blue[x] = table[0][pixels[3 * x]];
            green[x] = table[1][pixels[3 * x + 1]];
            red[x] = table[2][pixels[3 * x + 2]];
        }
    }
    return blob;
}

} // namespace

cv::Mat TextFinder::probabilities(const cv::Mat &tile)
{
    if (m_size != tile.size()) {
        m_net = cv::dnn::Net();
        m_net =
            cv::dnn::readNetFromONNX(m_model.constData(), static_cast<std::size_t>(m_model.size()));
        m_size = tile.size();
    }
    m_net.setInput(normalised(tile));
    const cv::Mat output = m_net.forward();
    const cv::Mat plane(output.size[2], output.size[3], CV_32F,
                        const_cast<float *>(output.ptr<float>()));
    cv::Mat map;
    plane.convertTo(map, CV_8U, 255);
    return map;
}

} // namespace ocr
