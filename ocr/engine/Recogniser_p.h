// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

#include <QByteArray>

#include <opencv2/dnn.hpp>

#include <vector>

namespace ocr {

/// The PP-OCRv4 recognition net with its key list. Not thread-safe: one a lane.
class Recogniser
{
public:
    static constexpr int kHeight = 48; ///< px of a strip
    static constexpr int kWidthStep =
        8; ///< a strip's width is a multiple: one step of the output each

    /// `keys` is keys.txt: one character a line.
    Recogniser(const QByteArray &model, const QByteArray &keys);

    /// Reads an upright BGR strip of kHeight. Places are shares of its width; they meet between two
    /// characters where there is least of `ink` (inkColumns of the strip).
    Reading read(const cv::Mat &strip, const std::vector<int> &ink);

private:
    cv::dnn::Net m_net;
    QStringList m_keys; ///< blank first, space last
};

/// Tells text from text upside down (PP-OCR's direction net). Not thread-safe: one a lane.
class DirectionNet
{
public:
    explicit DirectionNet(const QByteArray &model);

    /// Probability that a BGR strip stands upside down.
    double upsideDown(const cv::Mat &strip);

private:
    cv::dnn::Net m_net;
};

} // namespace ocr
