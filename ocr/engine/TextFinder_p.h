// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>

#include <opencv2/dnn.hpp>

namespace ocr {

/// The PP-OCRv4 detection net. Not thread-safe: one a lane.
class TextFinder
{
public:
    /// `model` is det.onnx as prepared; it is kept, because OpenCV 4.6 runs this net only at the
    /// first size it saw (later ones give zeros): another size loads it again, which takes 12 ms.
    explicit TextFinder(QByteArray model) : m_model(std::move(model)) {}

    /// Probability of text, 0..255, for each pixel of a BGR tile whose sides are multiples of 32.
    cv::Mat probabilities(const cv::Mat &tile);

private:
    QByteArray m_model;
    cv::dnn::Net m_net;
    cv::Size m_size;
};

} // namespace ocr
