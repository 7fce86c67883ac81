// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/MatrixTiles_p.h"
#include "ocr/engine/NetKernels_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

// One source, three machine codes: the loader picks by what the processor can. Elsewhere the plain
// one. Levels, not models: "arch=haswell" asks for a Haswell by name, and an EPYC with the same
// instructions gets the plain code.
#ifdef NOTICEGUARD_X86
#define NOTICEGUARD_CLONES                                                                         \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define NOTICEGUARD_CLONES
#endif

namespace ocr::kernels {

namespace {

constexpr int kLanes = 16;

inline __attribute__((always_inline)) float hardSwish(float x)
{
    return x * std::min(std::max(x + 3.0F, 0.0F), 6.0F) * (1.0F / 6.0F);
}

/// exp by a polynomial of degree five on [-ln2/2, ln2/2], relative error below 3e-6: it vectorises,
/// std::exp does not.
inline __attribute__((always_inline)) float fastExp(float x)
{
    x = std::min(std::max(x, -87.0F), 88.0F);
    const float scaled = x * 1.44269504F;
    const float whole = std::floor(scaled + 0.5F);
    const float f = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    const float poly =
        1.0F + f * (1.0F + f * (0.5F + f * (0.16666667F + f * (0.041666668F + f * 0.0083333338F))));
    const int bits = (static_cast<int>(whole) + 127) << 23;
    float power = 0;
    std::memcpy(&power, &bits, sizeof power);
    return poly * power;
}

inline __attribute__((always_inline)) void finishRow(const Epilogue &epilogue, const float *input,
                                                     float *output, std::size_t count)
{
    const float scale = epilogue.scale;
    const float shift = epilogue.shift;
    switch (epilogue.activation) {
    case Activation::None:
        for (std::size_t i = 0; i < count; ++i)
            output[i] = input[i];
        break;
    case Activation::HardSwish:
        for (std::size_t i = 0; i < count; ++i)
            output[i] = hardSwish(input[i]) * scale + shift;
        break;
    case Activation::Relu:
        for (std::size_t i = 0; i < count; ++i)
            output[i] = std::max(input[i], 0.0F);
        break;
    case Activation::Swish:
        for (std::size_t i = 0; i < count; ++i)
            output[i] = input[i] / (1.0F + fastExp(-input[i]));
        break;
    }
}

/// Rows of a tile to their places.
NOTICEGUARD_CLONES
void finishTile(const Epilogue &epilogue, const float *tile, int rows, int width, float *result,
                std::size_t resultStride)
{
    for (int r = 0; r < rows; ++r)
        finishRow(epilogue, tile + r * kTileStride,
                  result + static_cast<std::size_t>(r) * resultStride,
                  static_cast<std::size_t>(width));
}

/// A left factor of more floats than this does not stay in a small second-level cache: so many of
/// the right one's are then packed at a time, and the left one is fetched once for all of them.
constexpr std::size_t kCachedFloats = 80 * 1024;
constexpr int kPackedFloats = 48 * 1024;
constexpr int kManyColumns = 1024;

/// Columns [from, from + width) one row after the other, zeros up to `stride`.
void packPanel(const Columns &right, int from, int width, int stride, int depth, float *panel)
{
    for (int k = 0; k < depth; ++k) {
        const float *source = right.values + static_cast<std::size_t>(k) * right.stride +
                              static_cast<std::size_t>(from);
        float *target = panel + static_cast<std::size_t>(k) * static_cast<std::size_t>(stride);
        if (width == 24) // of known size: no call
            std::copy_n(source, 24, target);
        else if (width == kTileStride)
            std::copy_n(source, kTileStride, target);
        else
            std::fill(std::copy_n(source, width, target), target + stride, 0.0F);
    }
}

/// One packed stretch of columns.
struct Panel
{
    int from = 0;
    int width = 0;
    int stride = 0;
    const float *values = nullptr;
};

/// All rows of the product for columns that are packed.
void multiplyPanels(const TileKernel &kernel, const PackedRows &left,
                    const std::vector<Panel> &panels, const float *bias, const Epilogue &epilogue,
                    float *result, std::size_t resultStride)
{
    alignas(64) float tile[kTileRows * kTileStride];
    for (int row = 0; row < left.rows; row += kTileRows) {
        const int rows = std::min(kTileRows, left.rows - row);
        float rowBias[kTileRows] = {};
        if (bias != nullptr)
            std::copy_n(bias + row, rows, rowBias);
        const float *const factors = left.values.data() + static_cast<std::size_t>(row) *
                                                              static_cast<std::size_t>(left.depth);
        float *const target = result + static_cast<std::size_t>(row) * resultStride;
        for (const Panel &panel : panels) {
            kernel.multiply(factors, panel.values, panel.stride, left.depth, rowBias, tile);
            finishTile(epilogue, tile, rows, panel.width, target + panel.from, resultStride);
        }
    }
}

template <int Kernel>
inline __attribute__((always_inline)) void
depthwiseRow(const float *const *rows, const float *weights, float bias, float *out, int count)
{
    for (int x = 0; x < count; ++x) {
        float sum = bias;
        for (int ky = 0; ky < Kernel; ++ky) {
            for (int kx = 0; kx < Kernel; ++kx)
                sum += weights[ky * Kernel + kx] * rows[ky][x + kx];
        }
        out[x] = sum;
    }
}

/// Every second column: even and odd ones lie in two halves of the row, `half` floats apart.
template <int Kernel>
inline __attribute__((always_inline)) void depthwiseRowHalved(const float *const *rows,
                                                              const float *weights, float bias,
                                                              float *out, int count, int half)
{
    for (int x = 0; x < count; ++x) {
        float sum = bias;
        for (int ky = 0; ky < Kernel; ++ky) {
            for (int kx = 0; kx < Kernel; ++kx)
                sum += weights[ky * Kernel + kx] * rows[ky][x + kx / 2 + (kx % 2) * half];
        }
        out[x] = sum;
    }
}

/// Where each weight of the kernel begins to read; `half` is 0 where rows lie whole.
template <int Kernel>
inline __attribute__((always_inline)) std::array<const float *, Kernel * Kernel>
tapsOf(const float *const *rows, int half)
{
    std::array<const float *, Kernel * Kernel> taps{};
    for (int ky = 0; ky < Kernel; ++ky) {
        for (int kx = 0; kx < Kernel; ++kx)
            taps[static_cast<std::size_t>(ky * Kernel + kx)] =
                rows[ky] + (half == 0 ? kx : kx / 2 + (kx % 2) * half);
    }
    return taps;
}

template <int Kernel>
inline __attribute__((always_inline)) void
depthwiseRows(const DepthwiseShape &shape, const float *padded, std::size_t stride,
              const float *weights, float bias, const Epilogue &epilogue, float *output)
{
    static const TapSums sumTaps = fastestTapSums();
    const int half = static_cast<int>(stride / 2);
    const int outWidth = shape.outWidth();
    for (int y = 0; y < shape.outHeight(); ++y) {
        const float *rows[Kernel];
        for (int ky = 0; ky < Kernel; ++ky)
            rows[ky] = padded + static_cast<std::size_t>(y * shape.strideY + ky) * stride;
        float *out = output + static_cast<std::size_t>(y) * static_cast<std::size_t>(outWidth);
        if (Kernel == 5 && sumTaps != nullptr)
            sumTaps(tapsOf<Kernel>(rows, shape.strideX == 1 ? 0 : half).data(), weights, bias, out,
                    outWidth);
        else if (shape.strideX == 1)
            depthwiseRow<Kernel>(rows, weights, bias, out, outWidth);
        else
            depthwiseRowHalved<Kernel>(rows, weights, bias, out, outWidth, half);
        if (epilogue.activation != Activation::None)
            finishRow(epilogue, out, out, static_cast<std::size_t>(outWidth));
    }
}

NOTICEGUARD_CLONES
void depthwise(const DepthwiseShape &shape, const float *padded, std::size_t stride,
               const float *weights, float bias, const Epilogue &epilogue, float *output)
{
    if (shape.kernel == 5)
        depthwiseRows<5>(shape, padded, stride, weights, bias, epilogue, output);
    else
        depthwiseRows<3>(shape, padded, stride, weights, bias, epilogue, output);
}

/// Even and odd columns of a row apart.
NOTICEGUARD_CLONES
void partColumns(const float *source, int count, float *even, float *odd)
{
    for (int i = 0; i < count / 2; ++i) {
        even[i] = source[2 * i];
        odd[i] = source[2 * i + 1];
    }
    if (count % 2 != 0)
        even[count / 2] = source[count - 1];
}

NOTICEGUARD_CLONES
float sumOfExponentials(const float *values, int count, float largest)
{
    float sum = 0;
    float parts[kLanes] = {};
    int i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (int lane = 0; lane < kLanes; ++lane)
            parts[lane] += fastExp(values[i + lane] - largest);
    }
    for (const float part : parts)
        sum += part;
    for (; i < count; ++i)
        sum += fastExp(values[i] - largest);
    return sum;
}

NOTICEGUARD_CLONES
float largestOf(const float *values, int count)
{
    float parts[kLanes];
    std::fill(std::begin(parts), std::end(parts), values[0]);
    int i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (int lane = 0; lane < kLanes; ++lane)
            parts[lane] = parts[lane] > values[i + lane] ? parts[lane] : values[i + lane];
    }
    float largest = *std::max_element(std::begin(parts), std::end(parts));
    for (; i < count; ++i)
        largest = std::max(largest, values[i]);
    return largest;
}

NOTICEGUARD_CLONES
void activateAll(const Epilogue &epilogue, const float *input, float *output, std::size_t count)
{
    finishRow(epilogue, input, output, count);
}

} // namespace

PackedRows::PackedRows(const float *matrix, int rowCount, int depthCount)
    : rows(rowCount), depth(depthCount)
{
    const int blocks = (rows + kRowBlock - 1) / kRowBlock;
    values.assign(static_cast<std::size_t>(blocks) * kRowBlock * static_cast<std::size_t>(depth),
                  0.0F);
    for (int r = 0; r < rows; ++r) {
        for (int k = 0; k < depth; ++k) {
            const std::size_t block = static_cast<std::size_t>(r / kRowBlock) * kRowBlock *
                                      static_cast<std::size_t>(depth);
            values[block + static_cast<std::size_t>(k) * kRowBlock +
                   static_cast<std::size_t>(r % kRowBlock)] =
                matrix[static_cast<std::size_t>(r) * static_cast<std::size_t>(depth) +
                       static_cast<std::size_t>(k)];
        }
    }
}

void multiply(const PackedRows &left, const Columns &right, const float *bias,
              const Epilogue &epilogue, float *result, std::size_t resultStride,
              std::vector<float> &scratch)
{
    static const TileKernel kernel = fastestTiles();
    const int columns = right.columns < kManyColumns ? kernel.columns : kernel.wide;
    const bool cached = left.values.size() <= kCachedFloats;
    const int most = cached ? 1 : std::max(1, kPackedFloats / (left.depth * columns));
    const std::size_t needed = static_cast<std::size_t>(most) *
                               static_cast<std::size_t>(left.depth) *
                               static_cast<std::size_t>(columns);
    if (scratch.size() < needed)
        scratch.resize(needed);
    std::vector<Panel> panels;
    for (int column = 0; column < right.columns;) {
        panels.clear();
        float *values = scratch.data();
        for (int i = 0; i < most && column < right.columns; ++i) {
            const int width = std::min(columns, right.columns - column);
            const int stride = (width + kernel.step - 1) / kernel.step * kernel.step;
            packPanel(right, column, width, stride, left.depth, values);
            panels.push_back({column, width, stride, values});
            values += static_cast<std::size_t>(left.depth) * static_cast<std::size_t>(stride);
            column += width;
        }
        multiplyPanels(kernel, left, panels, bias, epilogue, result, resultStride);
    }
}

void depthwisePlane(const DepthwiseShape &shape, const float *input, const float *weights,
                    float bias, const Epilogue &epilogue, float *output,
                    std::vector<float> &scratch)
{
    const int pad = shape.kernel / 2;
    // Two columns more than needed keep the two halves of a stride-2 row inside.
    const std::size_t stride = static_cast<std::size_t>((shape.width + 2 * pad + 3) / 2 * 2);
    const std::size_t needed = stride * static_cast<std::size_t>(shape.height + 2 * pad);
    if (scratch.size() < needed + kTapSlack)
        scratch.resize(needed + kTapSlack);
    std::fill_n(scratch.begin(), static_cast<std::ptrdiff_t>(needed), 0.0F);
    for (int y = 0; y < shape.height; ++y) {
        const float *source =
            input + static_cast<std::size_t>(y) * static_cast<std::size_t>(shape.width);
        float *target = scratch.data() + static_cast<std::size_t>(y + pad) * stride;
        if (shape.strideX == 1) {
            std::copy_n(source, shape.width, target + pad);
        } else {
            // Column x stands at x + pad: with an odd pad the source's even columns are odd ones.
            float *const even = target + pad / 2;
            float *const odd = target + stride / 2 + pad / 2;
            if (pad % 2 == 0)
                partColumns(source, shape.width, even, odd);
            else
                partColumns(source, shape.width, odd, even + 1);
        }
    }
    depthwise(shape, scratch.data(), stride, weights, bias, epilogue, output);
}

void activate(const Epilogue &epilogue, const float *input, float *output, std::size_t count)
{
    activateAll(epilogue, input, output, count);
}

Peak softmaxPeak(const float *values, int count, int blank)
{
    Peak peak;
    const float largest = largestOf(values, count);
    peak.index = static_cast<int>(std::find(values, values + count, largest) - values);
    if (peak.index != blank)
        peak.probability = 1.0F / sumOfExponentials(values, count, largest);
    return peak;
}

} // namespace ocr::kernels
