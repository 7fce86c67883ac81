// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/objdetect.hpp>

#include <memory>
#include <vector>

namespace ocr {

/// A face in a crop: its box in the crop's pixels.
struct FaceBox
{
    cv::Rect2d box;
    double score = 0; ///< 0..1
};

/// Looks for faces in one BGR crop.
class FaceDetector
{
public:
    FaceDetector() = default;
    virtual ~FaceDetector() = default;
    FaceDetector(const FaceDetector &) = delete;
    FaceDetector &operator=(const FaceDetector &) = delete;

    virtual std::vector<FaceBox> detect(const cv::Mat &crop) = 0;
};

/// BlazeFace "back" (Bazarevsky et al. 2019, arXiv:1907.05047): 256 x 256, NHWC, -1..1. Throws
/// cv::Exception where the bytes are no such net.
class BlazeFace : public FaceDetector
{
public:
    explicit BlazeFace(const QByteArray &onnx);
    std::vector<FaceBox> detect(const cv::Mat &crop) override;

private:
    cv::dnn::Net m_net;
    std::vector<cv::String> m_outputs;
};

/// Viola and Jones, frontal faces only.
class HaarFace : public FaceDetector
{
public:
    static std::unique_ptr<HaarFace> open(const std::string &path);
    std::vector<FaceBox> detect(const cv::Mat &crop) override;

private:
    cv::CascadeClassifier m_cascade;
};

/// The better one of boxes that overlap.
std::vector<FaceBox> withoutDoubles(std::vector<FaceBox> boxes);

} // namespace ocr
