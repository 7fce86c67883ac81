// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/faces/FaceNet_p.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace ocr {

namespace {

constexpr int kSide = 256;
/// MediaPipe asks for 0.65 of its back model; the drawn pages of tests/corpus stay below 0.2.
constexpr double kLeastScore = 0.6;
constexpr float kLeastLogit = 0.4055F; ///< of kLeastScore
/// Two boxes of one face share at least this much (intersection over union).
constexpr double kSameFace = 0.3;

/// Boxes of one output layer: `cells` x `cells` squares with `anchors` guesses each.
void collect(const cv::Mat &scores, const cv::Mat &boxes, int cells, int anchors, double scale,
             std::vector<FaceBox> &found)
{
    const auto *score = scores.ptr<float>();
    const auto *box = boxes.ptr<float>();
    for (int i = 0; i < cells * cells * anchors; ++i, box += 16) {
        if (score[i] < kLeastLogit)
            continue;
        const int cell = i / anchors;
        const double x = (cell % cells + 0.5) / cells * kSide + box[0];
        const double y = (cell / cells + 0.5) / cells * kSide + box[1];
        const double width = box[2];
        const double height = box[3];
        found.push_back({cv::Rect2d((x - width / 2) * scale, (y - height / 2) * scale,
                                    width * scale, height * scale),
                         1 / (1 + std::exp(-static_cast<double>(score[i])))});
    }
}

} // namespace

BlazeFace::BlazeFace(const QByteArray &onnx)
    : m_net(cv::dnn::readNetFromONNX(onnx.constData(), static_cast<size_t>(onnx.size()))),
      m_outputs(m_net.getUnconnectedOutLayersNames())
{
    CV_Assert(m_outputs.size() == 4);
}

std::vector<FaceBox> BlazeFace::detect(const cv::Mat &crop)
{
    const double scale = std::max(crop.cols, crop.rows) / static_cast<double>(kSide);
    cv::Mat small;
    cv::resize(crop, small,
               {std::max(1, cvRound(crop.cols / scale)), std::max(1, cvRound(crop.rows / scale))},
               0, 0, cv::INTER_AREA);
    cv::Mat square(kSide, kSide, CV_8UC3, cv::Scalar(127, 127, 127));
    small.copyTo(square(cv::Rect(0, 0, small.cols, small.rows)));
    cv::cvtColor(square, square, cv::COLOR_BGR2RGB);
    const int shape[] = {1, kSide, kSide, 3};
    cv::Mat input(4, shape, CV_32F);
    cv::Mat flat(kSide, kSide, CV_32FC3, input.ptr<float>());
    square.convertTo(flat, CV_32F, 1 / 127.5, -1);
    m_net.setInput(input);
    std::vector<cv::Mat> outputs;
    m_net.forward(outputs, m_outputs);
    // Told apart by size: 16 x 16 cells with two guesses, 8 x 8 with six; scores and boxes.
    const auto ofSize = [&](size_t size) {
        const auto at = std::find_if(outputs.begin(), outputs.end(),
                                     [size](const cv::Mat &m) { return m.total() == size; });
        CV_Assert(at != outputs.end());
        return *at;
    };
    std::vector<FaceBox> found;
    collect(ofSize(512), ofSize(512 * 16), 16, 2, scale, found);
    collect(ofSize(384), ofSize(384 * 16), 8, 6, scale, found);
    return withoutDoubles(std::move(found));
}

std::unique_ptr<HaarFace> HaarFace::open(const std::string &path)
{
    auto haar = std::make_unique<HaarFace>();
    if (!haar->m_cascade.load(path))
        return nullptr;
    return haar;
}

std::vector<FaceBox> HaarFace::detect(const cv::Mat &crop)
{
    const double scale = std::max(crop.cols, crop.rows) / static_cast<double>(kSide);
    cv::Mat grey;
    cv::resize(crop, grey,
               {std::max(1, cvRound(crop.cols / scale)), std::max(1, cvRound(crop.rows / scale))},
               0, 0, cv::INTER_AREA);
    cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
    cv::equalizeHist(grey, grey);
    std::vector<cv::Rect> faces;
    m_cascade.detectMultiScale(grey, faces, 1.1, 4, 0, {kSide / 8, kSide / 8});
    std::vector<FaceBox> found;
    for (const cv::Rect &face : faces)
        found.push_back(
            {cv::Rect2d(face.x * scale, face.y * scale, face.width * scale, face.height * scale),
             1.0}); // a cascade knows yes and no only
    return found;
}

std::vector<FaceBox> withoutDoubles(std::vector<FaceBox> boxes)
{
    std::stable_sort(boxes.begin(), boxes.end(),
                     [](const FaceBox &a, const FaceBox &b) { return a.score > b.score; });
    std::vector<FaceBox> kept;
    for (const FaceBox &box : boxes) {
        const bool same = std::any_of(kept.begin(), kept.end(), [&box](const FaceBox &other) {
            const double shared = (box.box & other.box).area();
            return shared > kSameFace * (box.box.area() + other.box.area() - shared);
        });
        if (!same)
            kept.push_back(box);
    }
    return kept;
}

} // namespace ocr
