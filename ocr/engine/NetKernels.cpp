// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/NetKernels_p.h"

#include <algorithm>
#include <cmath>
#include <cstring>

// One source, three machine codes: the loader picks by what the processor can. Elsewhere the plain
// one. Levels, not models: "arch=haswell" asks for a Haswell by name, and an EPYC with the same
// instructions gets the plain code.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define NOTICEGUARD_X86
#include <immintrin.h>
#define NOTICEGUARD_CLONES                                                                         \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define NOTICEGUARD_CLONES
#endif

namespace ocr::kernels {

namespace {

constexpr int kLanes = 16;
constexpr int kColumnBlock = 2 * kLanes;
constexpr int kRows = PackedRows::kRowBlock;

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

/// kRows x kColumnBlock sums; `left` is interleaved by kRows, `right` by kColumnBlock. By hand for
/// the two common processors: GCC 12 takes general vector types apart before it clones a function.
using TileFunction = void (*)(const float *left, const float *right, int depth, const float *bias,
                              float *tile);

void multiplyTilePlain(const float *left, const float *right, int depth, const float *bias,
                       float *tile)
{
    for (int r = 0; r < kRows; ++r)
        std::fill_n(tile + r * kColumnBlock, kColumnBlock, bias[r]);
    for (int k = 0; k < depth; ++k) {
        for (int r = 0; r < kRows; ++r) {
            for (int c = 0; c < kColumnBlock; ++c)
                tile[r * kColumnBlock + c] += left[r] * right[c];
        }
        left += kRows;
        right += kColumnBlock;
    }
}

#ifdef NOTICEGUARD_X86
__attribute__((target("avx512f"))) void
multiplyTileAvx512(const float *left, const float *right, int depth, const float *bias, float *tile)
{
    __m512 sums[kRows][2];
    for (int r = 0; r < kRows; ++r)
        sums[r][0] = sums[r][1] = _mm512_set1_ps(bias[r]);
    for (int k = 0; k < depth; ++k) {
        const __m512 a = _mm512_loadu_ps(right);
        const __m512 b = _mm512_loadu_ps(right + 16);
        for (int r = 0; r < kRows; ++r) {
            const __m512 factor = _mm512_set1_ps(left[r]);
            sums[r][0] = _mm512_fmadd_ps(factor, a, sums[r][0]);
            sums[r][1] = _mm512_fmadd_ps(factor, b, sums[r][1]);
        }
        left += kRows;
        right += kColumnBlock;
    }
    for (int r = 0; r < kRows; ++r) {
        _mm512_storeu_ps(tile + r * kColumnBlock, sums[r][0]);
        _mm512_storeu_ps(tile + r * kColumnBlock + 16, sums[r][1]);
    }
}

/// Four rows by sixteen columns at a time: eight sums fit the sixteen registers.
__attribute__((target("avx2,fma"))) void multiplyTileAvx2(const float *left, const float *right,
                                                          int depth, const float *bias, float *tile)
{
    for (int part = 0; part < 4; ++part) {
        const int row = part / 2 * 4;
        const int column = part % 2 * 16;
        __m256 sums[4][2];
        for (int r = 0; r < 4; ++r)
            sums[r][0] = sums[r][1] = _mm256_set1_ps(bias[row + r]);
        const float *l = left + row;
        const float *x = right + column;
        for (int k = 0; k < depth; ++k) {
            const __m256 a = _mm256_loadu_ps(x);
            const __m256 b = _mm256_loadu_ps(x + 8);
            for (int r = 0; r < 4; ++r) {
                const __m256 factor = _mm256_set1_ps(l[r]);
                sums[r][0] = _mm256_fmadd_ps(factor, a, sums[r][0]);
                sums[r][1] = _mm256_fmadd_ps(factor, b, sums[r][1]);
            }
            l += kRows;
            x += kColumnBlock;
        }
        for (int r = 0; r < 4; ++r) {
            _mm256_storeu_ps(tile + (row + r) * kColumnBlock + column, sums[r][0]);
            _mm256_storeu_ps(tile + (row + r) * kColumnBlock + column + 8, sums[r][1]);
        }
    }
}
#endif

TileFunction fastestTile()
{
#ifdef NOTICEGUARD_X86
    if (__builtin_cpu_supports("avx512f"))
        return multiplyTileAvx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return multiplyTileAvx2;
#endif
    return multiplyTilePlain;
}

NOTICEGUARD_CLONES
void multiplyPanel(const PackedRows &left, const float *panel, int width, const float *bias,
                   const Epilogue &epilogue, float *result, std::size_t resultStride)
{
    static const TileFunction multiplyTile = fastestTile();
    alignas(64) float tile[kRows * kColumnBlock];
    for (int row = 0; row < left.rows; row += kRows) {
        const int rows = std::min(kRows, left.rows - row);
        float rowBias[kRows] = {};
        if (bias != nullptr)
            std::copy_n(bias + row, rows, rowBias);
        multiplyTile(left.values.data() +
                         static_cast<std::size_t>(row) * static_cast<std::size_t>(left.depth),
                     panel, left.depth, rowBias, tile);
        for (int r = 0; r < rows; ++r)
            finishRow(epilogue, tile + r * kColumnBlock,
                      result + static_cast<std::size_t>(row + r) * resultStride,
                      static_cast<std::size_t>(width));
    }
}

void packPanel(const Columns &right, int from, int width, int depth, float *panel)
{
    for (int k = 0; k < depth; ++k) {
        const float *source = right.values + static_cast<std::size_t>(k) * right.stride +
                              static_cast<std::size_t>(from);
        float *target = panel + static_cast<std::size_t>(k) * kColumnBlock;
        if (width == kColumnBlock) { // of known size: no call
            std::copy_n(source, kColumnBlock, target);
            continue;
        }
        std::copy_n(source, width, target);
        std::fill(target + width, target + kColumnBlock, 0.0F);
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

template <int Kernel>
inline __attribute__((always_inline)) void
depthwiseRows(const DepthwiseShape &shape, const float *padded, std::size_t stride,
              const float *weights, float bias, const Epilogue &epilogue, float *output)
{
    const int half = static_cast<int>(stride / 2);
    const int outWidth = shape.outWidth();
    for (int y = 0; y < shape.outHeight(); ++y) {
        const float *rows[Kernel];
        for (int ky = 0; ky < Kernel; ++ky)
            rows[ky] = padded + static_cast<std::size_t>(y * shape.strideY + ky) * stride;
        float *out = output + static_cast<std::size_t>(y) * static_cast<std::size_t>(outWidth);
        if (shape.strideX == 1)
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
    const std::size_t needed = static_cast<std::size_t>(left.depth) * kColumnBlock;
    if (scratch.size() < needed)
        scratch.resize(needed);
    for (int column = 0; column < right.columns; column += kColumnBlock) {
        const int width = std::min(kColumnBlock, right.columns - column);
        packPanel(right, column, width, left.depth, scratch.data());
        multiplyPanel(left, scratch.data(), width, bias, epilogue, result + column, resultStride);
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
    if (scratch.size() < needed)
        scratch.resize(needed);
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
