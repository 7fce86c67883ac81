// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/NetKernels_p.h"
#include "ocr/engine/NetLayers_p.h"
#include "ocr/engine/OneToOneLayer_p.h"

#include <opencv2/dnn.hpp>
#include <opencv2/dnn/layer.details.hpp>

#include <cmath>
#include <mutex>

namespace ocr {

namespace {

using cv::dnn::Layer;
using cv::dnn::LayerParams;
using cv::dnn::MatShape;
using kernels::Epilogue;

std::vector<float> copied(const cv::Mat &blob)
{
    CV_Assert(blob.isContinuous() && blob.type() == CV_32F);
    const auto *first = blob.ptr<float>();
    return {first, first + blob.total()};
}

Epilogue epilogueOf(const LayerParams &params)
{
    Epilogue epilogue;
    epilogue.activation = static_cast<kernels::Activation>(params.get<int>("activation", 0));
    epilogue.scale = params.get<float>("scale", 1.0F);
    epilogue.shift = params.get<float>("shift", 0.0F);
    return epilogue;
}

/// What all our nodes share: blobs taken over, nothing in place.
class NetLayer : public OneToOneLayer
{
public:
    explicit NetLayer(const LayerParams &params) : OneToOneLayer(params) {}

    bool getMemoryShapes(const std::vector<MatShape> &inputs, const int,
                         std::vector<MatShape> &outputs, std::vector<MatShape> &) const override
    {
        outputs.assign(1, outputShape(inputs.at(0)));
        return false;
    }

protected:
    virtual MatShape outputShape(const MatShape &input) const { return input; }

    std::vector<float> m_scratch;
};

class DepthwiseLayer final : public NetLayer
{
public:
    explicit DepthwiseLayer(const LayerParams &params)
        : NetLayer(params), m_epilogue(epilogueOf(params)), m_weights(copied(params.blobs.at(0))),
          m_bias(copied(params.blobs.at(1)))
    {
        m_shape.kernel = params.get<int>("kernel");
        m_shape.strideX = params.get<int>("stride_x");
        m_shape.strideY = params.get<int>("stride_y");
        blobs.clear();
    }

protected:
    MatShape outputShape(const MatShape &input) const override
    {
        kernels::DepthwiseShape shape = m_shape;
        shape.height = input.at(2);
        shape.width = input.at(3);
        return {input[0], input[1], shape.outHeight(), shape.outWidth()};
    }

    void run(const cv::Mat &input, cv::Mat &output) override
    {
        kernels::DepthwiseShape shape = m_shape;
        shape.height = input.size[2];
        shape.width = input.size[3];
        const int taps = shape.kernel * shape.kernel;
        for (int channel = 0; channel < input.size[1]; ++channel)
            kernels::depthwisePlane(shape, input.ptr<float>(0, channel),
                                    m_weights.data() + static_cast<std::size_t>(channel) *
                                                           static_cast<std::size_t>(taps),
                                    m_bias[static_cast<std::size_t>(channel)], m_epilogue,
                                    output.ptr<float>(0, channel), m_scratch);
    }

private:
    kernels::DepthwiseShape m_shape;
    Epilogue m_epilogue;
    std::vector<float> m_weights;
    std::vector<float> m_bias;
};

/// 1x1 convolution with its activation.
class PointwiseLayer final : public NetLayer
{
public:
    explicit PointwiseLayer(const LayerParams &params)
        : NetLayer(params), m_epilogue(epilogueOf(params)), m_bias(copied(params.blobs.at(1)))
    {
        const cv::Mat &weights = params.blobs.at(0);
        m_weights = kernels::PackedRows(weights.ptr<float>(), weights.size[0], weights.size[1]);
        blobs.clear();
    }

protected:
    MatShape outputShape(const MatShape &input) const override
    {
        return {input.at(0), m_weights.rows, input.at(2), input.at(3)};
    }

    void run(const cv::Mat &input, cv::Mat &output) override
    {
        const int plane = input.size[2] * input.size[3];
        const auto stride = static_cast<std::size_t>(plane);
        kernels::multiply(m_weights, {input.ptr<float>(), plane, stride}, m_bias.data(), m_epilogue,
                          output.ptr<float>(), stride, m_scratch);
    }

private:
    Epilogue m_epilogue;
    kernels::PackedRows m_weights;
    std::vector<float> m_bias;
};

class ActivationLayer final : public NetLayer
{
public:
    ActivationLayer(const LayerParams &params, kernels::Activation activation)
        : NetLayer(params), m_epilogue(epilogueOf(params))
    {
        m_epilogue.activation = activation;
    }

    bool getMemoryShapes(const std::vector<MatShape> &inputs, const int,
                         std::vector<MatShape> &outputs, std::vector<MatShape> &) const override
    {
        outputs.assign(1, inputs.at(0));
        return true; // in place
    }

protected:
    void run(const cv::Mat &input, cv::Mat &output) override
    {
        kernels::activate(m_epilogue, input.ptr<float>(), output.ptr<float>(), input.total());
    }

private:
    Epilogue m_epilogue;
};

/// (1,C,1,T) to (1,T,C), or back.
class TransposeLayer final : public NetLayer
{
public:
    TransposeLayer(const LayerParams &params, bool toSequence)
        : NetLayer(params), m_toSequence(toSequence)
    {}

protected:
    MatShape outputShape(const MatShape &input) const override
    {
        if (m_toSequence)
            return {input.at(0), input.at(3), input.at(1)};
        return {input.at(0), input.at(2), 1, input.at(1)};
    }

    void run(const cv::Mat &input, cv::Mat &output) override
    {
        const int rows = input.size[1];
        const int columns = m_toSequence ? input.size[3] : input.size[2];
        const auto *source = input.ptr<float>();
        auto *target = output.ptr<float>();
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < columns; ++c)
                target[static_cast<std::size_t>(c) * static_cast<std::size_t>(rows) +
                       static_cast<std::size_t>(r)] =
                    source[static_cast<std::size_t>(r) * static_cast<std::size_t>(columns) +
                           static_cast<std::size_t>(c)];
        }
    }

private:
    bool m_toSequence;
};

class LayerNormLayer final : public NetLayer
{
public:
    explicit LayerNormLayer(const LayerParams &params)
        : NetLayer(params), m_gain(copied(params.blobs.at(0))), m_beta(copied(params.blobs.at(1))),
          m_epsilon(params.get<float>("epsilon"))
    {
        blobs.clear();
    }

protected:
    void run(const cv::Mat &input, cv::Mat &output) override
    {
        const std::size_t width = m_gain.size();
        const std::size_t rows = input.total() / width;
        for (std::size_t r = 0; r < rows; ++r) {
            const float *in = input.ptr<float>() + r * width;
            float *out = output.ptr<float>() + r * width;
            float mean = 0;
            for (std::size_t i = 0; i < width; ++i)
                mean += in[i];
            mean /= static_cast<float>(width);
            float variance = 0;
            for (std::size_t i = 0; i < width; ++i)
                variance += (in[i] - mean) * (in[i] - mean);
            const float factor = 1.0F / std::sqrt(variance / static_cast<float>(width) + m_epsilon);
            for (std::size_t i = 0; i < width; ++i)
                out[i] = (in[i] - mean) * factor * m_gain[i] + m_beta[i];
        }
    }

private:
    std::vector<float> m_gain;
    std::vector<float> m_beta;
    float m_epsilon;
};

/// (1,T,K) times a constant (K,N) plus a bias a column. Computed as the transposed product, so that
/// the constant is the packed factor, and turned back into rows.
class LinearLayer final : public NetLayer
{
public:
    explicit LinearLayer(const LayerParams &params)
        : NetLayer(params), m_bias(copied(params.blobs.at(1)))
    {
        cv::Mat turned;
        cv::transpose(params.blobs.at(0), turned);
        m_weights = kernels::PackedRows(turned.ptr<float>(), turned.rows, turned.cols);
        blobs.clear();
    }

protected:
    MatShape outputShape(const MatShape &input) const override
    {
        return {input.at(0), input.at(1), m_weights.rows};
    }

    void run(const cv::Mat &input, cv::Mat &output) override
    {
        const int steps = input.size[1];
        const cv::Mat rows(steps, m_weights.depth, CV_32F, const_cast<float *>(input.ptr<float>()));
        cv::transpose(rows, m_turned);
        m_product.create(m_weights.rows, steps, CV_32F);
        kernels::multiply(
            m_weights, {m_turned.ptr<float>(), steps, static_cast<std::size_t>(steps)},
            m_bias.data(), {}, m_product.ptr<float>(), static_cast<std::size_t>(steps), m_scratch);
        cv::Mat result(steps, m_weights.rows, CV_32F, output.ptr<float>());
        cv::transpose(m_product, result);
    }

private:
    kernels::PackedRows m_weights;
    std::vector<float> m_bias;
    cv::Mat m_turned;
    cv::Mat m_product;
};

/// Joint queries, keys and values (1,T,3*H*D) to attended values (1,T,H*D).
class AttentionLayer final : public NetLayer
{
public:
    explicit AttentionLayer(const LayerParams &params)
        : NetLayer(params), m_heads(params.get<int>("heads")), m_scale(params.get<float>("scale"))
    {}

protected:
    MatShape outputShape(const MatShape &input) const override
    {
        return {input.at(0), input.at(1), input.at(2) / 3};
    }

    void run(const cv::Mat &input, cv::Mat &output) override
    {
        const int steps = input.size[1];
        const int width = input.size[2] / 3;
        const int depth = width / m_heads;
        const cv::Mat packed(steps, 3 * width, CV_32F, const_cast<float *>(input.ptr<float>()));
        cv::Mat result(steps, width, CV_32F, output.ptr<float>());
        for (int head = 0; head < m_heads; ++head) {
            const auto part = [&](int which) {
                return packed.colRange(which * width + head * depth,
                                       which * width + (head + 1) * depth);
            };
            cv::Mat scores;
            cv::gemm(part(0), part(1), m_scale, cv::noArray(), 0, scores, cv::GEMM_2_T);
            for (int row = 0; row < steps; ++row)
                softmax(scores.ptr<float>(row), steps);
            cv::Mat attended;
            cv::gemm(scores, part(2), 1, cv::noArray(), 0, attended);
            attended.copyTo(result.colRange(head * depth, (head + 1) * depth));
        }
    }

private:
    static void softmax(float *values, int count)
    {
        float largest = values[0];
        for (int i = 1; i < count; ++i)
            largest = std::max(largest, values[i]);
        float sum = 0;
        for (int i = 0; i < count; ++i) {
            values[i] = std::exp(values[i] - largest);
            sum += values[i];
        }
        for (int i = 0; i < count; ++i)
            values[i] /= sum;
    }

    int m_heads;
    float m_scale;
};

template <typename T, auto... Arguments>
cv::Ptr<Layer> make(LayerParams &params)
{
    return cv::makePtr<T>(params, Arguments...);
}

} // namespace

void registerNetLayers()
{
    using cv::dnn::LayerFactory;
    using kernels::Activation;
    static std::once_flag once;
    std::call_once(once, [] {
        registerConvolutionLayers();
        LayerFactory::registerLayer("NoticeGuardDepthwise", make<DepthwiseLayer>);
        LayerFactory::registerLayer("NoticeGuardPointwise", make<PointwiseLayer>);
        LayerFactory::registerLayer("NoticeGuardHardSwish",
                                    make<ActivationLayer, Activation::HardSwish>);
        LayerFactory::registerLayer("NoticeGuardSwish", make<ActivationLayer, Activation::Swish>);
        LayerFactory::registerLayer("NoticeGuardToSequence", make<TransposeLayer, true>);
        LayerFactory::registerLayer("NoticeGuardToImage", make<TransposeLayer, false>);
        LayerFactory::registerLayer("NoticeGuardLayerNorm", make<LayerNormLayer>);
        LayerFactory::registerLayer("NoticeGuardLinear", make<LinearLayer>);
        LayerFactory::registerLayer("NoticeGuardAttention", make<AttentionLayer>);
    });
}

} // namespace ocr
