// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/engine/MatrixTiles_p.h"

#include <cstddef>
#include <vector>

namespace ocr::kernels {

/// The inner loops of the nets, for one thread, planar float32. OpenCV 4.6 runs 5x5 depthwise
/// convolutions about twenty times slower than 3x3 ones and has no fused hard-swish: half of the
/// recognition time. The compiler vectorises these loops for several processors; the right one is
/// taken at run time, so the program runs anywhere.

enum class Activation { None = 0, HardSwish = 1, Relu = 2, Swish = 3 };

/// What happens to each sum before it is stored: scale * act(sum) + shift.
struct Epilogue
{
    Activation activation = Activation::None;
    float scale = 1;
    float shift = 0;
};

/// Left factor (rows x depth) arranged for multiply(): blocks of kRowBlock rows, zero rows at the
/// end.
struct PackedRows
{
    static constexpr int kRowBlock = kTileRows;

    PackedRows() = default;
    /// From a row-major matrix of rows x depth.
    PackedRows(const float *matrix, int rows, int depth);

    int rows = 0;
    int depth = 0;
    std::vector<float> values;
};

/// Right factor (depth x columns), row-major, `stride` floats from row to row.
struct Columns
{
    const float *values = nullptr;
    int columns = 0;
    std::size_t stride = 0;
};

/// result (rows x columns, `resultStride` floats from row to row) = left * right + bias of the row.
/// `scratch` is kept by the caller, so that nothing is allocated once it has grown.
void multiply(const PackedRows &left, const Columns &right, const float *bias,
              const Epilogue &epilogue, float *result, std::size_t resultStride,
              std::vector<float> &scratch);

struct DepthwiseShape
{
    int kernel = 3; ///< 3 or 5, padded by half of it
    int strideY = 1;
    int strideX = 1;
    int height = 0; ///< of the input plane
    int width = 0;

    int outHeight() const { return (height - 1) / strideY + 1; }
    int outWidth() const { return (width - 1) / strideX + 1; }
};

/// One plane of a depthwise convolution.
void depthwisePlane(const DepthwiseShape &shape, const float *input, const float *weights,
                    float bias, const Epilogue &epilogue, float *output,
                    std::vector<float> &scratch);

void activate(const Epilogue &epilogue, const float *input, float *output, std::size_t count);

/// Index of the largest value, and its softmax; that of `blank`, which nobody asks for, stays 0.
struct Peak
{
    int index = 0;
    float probability = 0;
};
Peak softmaxPeak(const float *values, int count, int blank);

} // namespace ocr::kernels
