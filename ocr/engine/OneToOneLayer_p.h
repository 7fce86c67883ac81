// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <opencv2/dnn.hpp>

#include <vector>

namespace ocr {

/// A layer with one input and one output.
class OneToOneLayer : public cv::dnn::Layer
{
public:
    explicit OneToOneLayer(const cv::dnn::LayerParams &params) : Layer(params) {}

    void forward(cv::InputArrayOfArrays inputArrays, cv::OutputArrayOfArrays outputArrays,
                 cv::OutputArrayOfArrays) final
    {
        std::vector<cv::Mat> inputs;
        std::vector<cv::Mat> outputs;
        inputArrays.getMatVector(inputs);
        outputArrays.getMatVector(outputs);
        run(inputs.at(0), outputs.at(0));
    }

protected:
    virtual void run(const cv::Mat &input, cv::Mat &output) = 0;
};

} // namespace ocr
