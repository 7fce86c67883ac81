// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/MatrixTiles_p.h"
#include "ocr/engine/NetKernels_p.h"
#include "ocr/engine/NetLayers_p.h"
#include "ocr/engine/OneToOneLayer_p.h"

#include <opencv2/dnn/all_layers.hpp>
#include <opencv2/dnn/layer.details.hpp>

#include <algorithm>

namespace ocr {

namespace {

using cv::dnn::Layer;
using cv::dnn::LayerParams;
using cv::dnn::MatShape;

constexpr int kKernel = 3;
constexpr int kTaps = kKernel * kKernel;
/// OpenCV is quick enough with fewer channels.
constexpr int kLeastChannels = 16;

/// Whether a parameter that OpenCV's importer gives as one number or one for each side is `value`.
bool is(const LayerParams &params, const char *name, int value, int otherwise)
{
    if (!params.has(name))
        return otherwise == value;
    const cv::dnn::DictValue &values = params.get(name);
    for (int i = 0; i < values.size(); ++i) {
        if (values.get<int>(i) != value)
            return false;
    }
    return true;
}

/// Rows of weights with their biases, of a layer's two blobs.
struct Weights
{
    kernels::PackedRows rows;
    std::vector<float> bias;
};

std::vector<float> biasOf(const LayerParams &params, int channels)
{
    std::vector<float> bias(static_cast<std::size_t>(channels));
    if (params.blobs.size() > 1)
        std::copy_n(params.blobs[1].ptr<float>(), channels, bias.begin());
    return bias;
}

/// The weights are taken over, packed, so that the layer keeps none of its own.
class TextFinderLayer : public OneToOneLayer
{
public:
    explicit TextFinderLayer(const LayerParams &params) : OneToOneLayer(params) { blobs.clear(); }
};

/// 3x3, a pixel of zeros around. Goes over the padded picture as it lies, where OpenCV 4.6 copies
/// each pixel nine times and then multiplies at a third of this speed.
class Convolution3x3Layer final : public TextFinderLayer
{
public:
    explicit Convolution3x3Layer(const LayerParams &params) : TextFinderLayer(params)
    {
        const cv::Mat &weights = params.blobs.at(0);
        m_weights.rows =
            kernels::PackedRows(weights.ptr<float>(), weights.size[0], weights.size[1] * kTaps);
        m_weights.bias = biasOf(params, weights.size[0]);
        m_weights.bias.resize(m_weights.bias.size() + kernels::kTileRows);
    }

    bool getMemoryShapes(const std::vector<MatShape> &inputs, const int,
                         std::vector<MatShape> &outputs, std::vector<MatShape> &) const override
    {
        const MatShape &input = inputs.at(0);
        outputs.assign(1, {input.at(0), m_weights.rows.rows, input.at(2), input.at(3)});
        return false;
    }

protected:
    void run(const cv::Mat &input, cv::Mat &output) override
    {
        pad(input);
        for (int y = 0; y < input.size[2]; ++y) {
            for (int x = 0; x < input.size[3]; x += kernels::kOffsetColumns)
                runTile(y, x, output);
        }
        // 11 MB of a large tile, in each layer of each lane: not to be kept while lines are read.
        std::vector<float>().swap(m_padded);
    }

private:
    void pad(const cv::Mat &input)
    {
        const int channels = input.size[1];
        const int height = input.size[2];
        const int width = input.size[3];
        m_stride = width + kKernel - 1;
        const int plane = m_stride * (height + kKernel - 1);
        m_padded.assign(static_cast<std::size_t>(channels) * static_cast<std::size_t>(plane) +
                            kernels::kOffsetColumns,
                        0.0F);
        m_offsets.clear();
        for (int c = 0; c < channels; ++c) {
            for (int y = 0; y < height; ++y)
                std::copy_n(input.ptr<float>(0, c, y), width,
                            m_padded.data() + c * plane + (y + 1) * m_stride + 1);
            for (int tap = 0; tap < kTaps; ++tap)
                m_offsets.push_back(c * plane + tap / kKernel * m_stride + tap % kKernel);
        }
    }

    void runTile(int y, int x, cv::Mat &output)
    {
        static const kernels::OffsetTiles multiply = kernels::offsetTiles();
        const int width = std::min(kernels::kOffsetColumns, output.size[3] - x);
        const kernels::PackedRows &left = m_weights.rows;
        alignas(64) float tile[kernels::kTileRows * kernels::kTileStride];
        for (int row = 0; row < left.rows; row += kernels::kTileRows) {
            multiply(left.values.data() +
                         static_cast<std::size_t>(row) * static_cast<std::size_t>(left.depth),
                     m_padded.data() + y * m_stride + x, m_offsets.data(), width, left.depth,
                     m_weights.bias.data() + row, tile);
            for (int r = 0; r < std::min(kernels::kTileRows, left.rows - row); ++r)
                std::copy_n(tile + r * kernels::kTileStride, width,
                            output.ptr<float>(0, row + r, y) + x);
        }
    }

    Weights m_weights;
    int m_stride = 0;
    std::vector<float> m_padded;
    std::vector<int> m_offsets; ///< of each weight's pixel, from the tile's first
};

/// 2x2 in steps of two: each pixel becomes four, none of which another adds to.
class Doubling2x2Layer final : public TextFinderLayer
{
public:
    explicit Doubling2x2Layer(const LayerParams &params) : TextFinderLayer(params)
    {
        const cv::Mat &weights = params.blobs.at(0); // (from, to, 2, 2)
        const int channels = weights.size[1];
        cv::Mat turned;
        cv::transpose(cv::Mat(weights.size[0], 4 * channels, CV_32F,
                              const_cast<float *>(weights.ptr<float>())),
                      turned);
        m_weights.rows = kernels::PackedRows(turned.ptr<float>(), turned.rows, turned.cols);
        for (const float bias : biasOf(params, channels))
            m_weights.bias.insert(m_weights.bias.end(), 4, bias);
    }

    bool getMemoryShapes(const std::vector<MatShape> &inputs, const int,
                         std::vector<MatShape> &outputs, std::vector<MatShape> &) const override
    {
        const MatShape &input = inputs.at(0);
        outputs.assign(1, {input.at(0), m_weights.rows.rows / 4, 2 * input.at(2), 2 * input.at(3)});
        return false;
    }

protected:
    void run(const cv::Mat &input, cv::Mat &output) override
    {
        const int width = input.size[3];
        const auto stride = static_cast<std::size_t>(width);
        const std::size_t plane = stride * static_cast<std::size_t>(input.size[2]);
        m_row.resize(stride * static_cast<std::size_t>(m_weights.rows.rows));
        for (int y = 0; y < input.size[2]; ++y) {
            kernels::multiply(m_weights.rows, {input.ptr<float>(0, 0, y), width, plane},
                              m_weights.bias.data(), {}, m_row.data(), stride, m_scratch);
            for (int row = 0; row < m_weights.rows.rows; row += 2) {
                const float *const left = m_row.data() + static_cast<std::size_t>(row) * stride;
                const float *const right = left + stride;
                auto *target = output.ptr<float>(0, row / 4, 2 * y + row / 2 % 2);
                for (int x = 0; x < width; ++x) {
                    target[2 * x] = left[x];
                    target[2 * x + 1] = right[x];
                }
            }
        }
    }

private:
    Weights m_weights;
    std::vector<float> m_row;
    std::vector<float> m_scratch;
};

bool isOurs(const LayerParams &params, int kernel, int stride, int pad)
{
    return kernels::offsetTiles() != nullptr && !params.blobs.empty() &&
           params.blobs[0].dims == 4 && params.blobs[0].type() == CV_32F &&
           params.blobs[0].size[2] == kernel && params.blobs[0].size[3] == kernel &&
           is(params, "stride", stride, 1) && is(params, "pad", pad, 0) &&
           is(params, "dilation", 1, 1) && is(params, "group", 1, 1) && is(params, "adj", 0, 0) &&
           !params.has("pad_mode");
}

cv::Ptr<Layer> convolution(LayerParams &params)
{
    if (isOurs(params, kKernel, 1, 1) && params.blobs[0].size[1] >= kLeastChannels)
        return cv::makePtr<Convolution3x3Layer>(params);
    return cv::dnn::ConvolutionLayer::create(params);
}

cv::Ptr<Layer> deconvolution(LayerParams &params)
{
    if (isOurs(params, 2, 2, 0))
        return cv::makePtr<Doubling2x2Layer>(params);
    return cv::dnn::DeconvolutionLayer::create(params);
}

} // namespace

void registerConvolutionLayers()
{
    // Later ones go before OpenCV's own.
    cv::dnn::LayerFactory::registerLayer("Convolution", convolution);
    cv::dnn::LayerFactory::registerLayer("Deconvolution", deconvolution);
}

} // namespace ocr
