// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/MatrixTiles_p.h"

#include <algorithm>
#include <type_traits>

#ifdef NOTICEGUARD_X86
#include <immintrin.h>
#endif

namespace ocr::kernels {

namespace {

void multiplyPlain(const float *left, const float *right, int width, int depth, const float *bias,
                   float *tile)
{
    for (int r = 0; r < kTileRows; ++r)
        std::fill_n(tile + r * kTileStride, width, bias[r]);
    for (int k = 0; k < depth; ++k) {
        for (int r = 0; r < kTileRows; ++r) {
            for (int c = 0; c < width; ++c)
                tile[r * kTileStride + c] += left[r] * right[c];
        }
        left += kTileRows;
        right += width;
    }
}

#ifdef NOTICEGUARD_X86
__attribute__((target("avx512f"))) void multiplyAvx512(const float *left, const float *right,
                                                       int /*width*/, int depth, const float *bias,
                                                       float *tile)
{
    __m512 sums[kTileRows][2];
    for (int r = 0; r < kTileRows; ++r)
        sums[r][0] = sums[r][1] = _mm512_set1_ps(bias[r]);
    for (int k = 0; k < depth; ++k) {
        const __m512 a = _mm512_loadu_ps(right);
        const __m512 b = _mm512_loadu_ps(right + 16);
        for (int r = 0; r < kTileRows; ++r) {
            const __m512 factor = _mm512_set1_ps(left[r]);
            sums[r][0] = _mm512_fmadd_ps(factor, a, sums[r][0]);
            sums[r][1] = _mm512_fmadd_ps(factor, b, sums[r][1]);
        }
        left += kTileRows;
        right += kTileStride;
    }
    for (int r = 0; r < kTileRows; ++r) {
        _mm512_storeu_ps(tile + r * kTileStride, sums[r][0]);
        _mm512_storeu_ps(tile + r * kTileStride + 16, sums[r][1]);
    }
}

/// `Rows` rows by `Vectors` times eight columns: the sums and what they are made from fit the
/// sixteen registers. `steps`: from each row of `right` to the next, or the place of each.
template <int Rows, int Vectors, typename Steps>
__attribute__((target("avx2,fma"))) inline void
multiplyRowsAvx2(const float *left, const float *right, Steps steps, int depth, const float *bias,
                 float *tile)
{
    __m256 sums[Rows][Vectors];
#pragma GCC unroll 32
    for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 32
        for (int v = 0; v < Vectors; ++v)
            sums[r][v] = _mm256_set1_ps(bias[r]);
    }
    for (int k = 0; k < depth; ++k) {
        const float *row = right;
        if constexpr (std::is_pointer_v<Steps>)
            row += steps[k];
        __m256 columns[Vectors];
#pragma GCC unroll 32
        for (int v = 0; v < Vectors; ++v)
            columns[v] = _mm256_loadu_ps(row + 8 * v);
#pragma GCC unroll 32
        for (int r = 0; r < Rows; ++r) {
            const __m256 factor = _mm256_broadcast_ss(left + r);
#pragma GCC unroll 32
            for (int v = 0; v < Vectors; ++v)
                sums[r][v] = _mm256_fmadd_ps(factor, columns[v], sums[r][v]);
        }
        left += kTileRows;
        if constexpr (!std::is_pointer_v<Steps>)
            right += steps;
    }
#pragma GCC unroll 32
    for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 32
        for (int v = 0; v < Vectors; ++v)
            _mm256_storeu_ps(tile + r * kTileStride + 8 * v, sums[r][v]);
    }
}

/// Eight sums at a time keep both multipliers busy, twelve do so in spite of delays; what is done
/// with each tile afterwards is cheaper for 32 columns.
__attribute__((target("avx2,fma"))) void multiplyAvx2(const float *left, const float *right,
                                                      int width, int depth, const float *bias,
                                                      float *tile)
{
    constexpr int half = kTileRows / 2;
    if (width == 8) {
        multiplyRowsAvx2<kTileRows, 1>(left, right, width, depth, bias, tile);
        return;
    }
    for (int row = 0; row < kTileRows; row += half) {
        const float *const l = left + row;
        float *const target = tile + row * kTileStride;
        if (width == 24) {
            multiplyRowsAvx2<half, 3>(l, right, width, depth, bias + row, target);
            continue;
        }
        for (int x = 0; x < width; x += 16)
            multiplyRowsAvx2<half, 2>(l, right + x, width, depth, bias + row, target + x);
    }
}

__attribute__((target("avx2,fma"))) void multiplyOffsets(const float *left, const float *right,
                                                         const int *offsets, int width, int depth,
                                                         const float *bias, float *tile)
{
    constexpr int half = kTileRows / 2;
    for (int row = 0; row < kTileRows; row += half) {
        float *const target = tile + row * kTileStride;
        if (width > 16)
            multiplyRowsAvx2<half, 3>(left + row, right, offsets, depth, bias + row, target);
        else if (width > 8)
            multiplyRowsAvx2<half, 2>(left + row, right, offsets, depth, bias + row, target);
        else
            multiplyRowsAvx2<half, 1>(left + row, right, offsets, depth, bias + row, target);
    }
}

/// `Vectors` times eight columns at a time, so that a weight is fetched once for all of them; of
/// the last eight `count` are wanted.
template <int Vectors>
__attribute__((target("avx2,fma"))) inline void sumTapsAvx2(const float *const *taps,
                                                            const float *weights, float bias, int x,
                                                            float *out, int count)
{
    constexpr int taken = 25;
    __m256 sums[Vectors];
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v)
        sums[v] = _mm256_set1_ps(bias);
#pragma GCC unroll 25
    for (int t = 0; t < taken; ++t) {
        const __m256 weight = _mm256_broadcast_ss(weights + t);
#pragma GCC unroll 4
        for (int v = 0; v < Vectors; ++v)
            sums[v] = _mm256_fmadd_ps(weight, _mm256_loadu_ps(taps[t] + x + 8 * v), sums[v]);
    }
#pragma GCC unroll 4
    for (int v = 0; v < Vectors - 1; ++v)
        _mm256_storeu_ps(out + x + 8 * v, sums[v]);
    if (count == 8) {
        _mm256_storeu_ps(out + x + 8 * (Vectors - 1), sums[Vectors - 1]);
        return;
    }
    alignas(32) float rest[8];
    _mm256_store_ps(rest, sums[Vectors - 1]);
    std::copy_n(rest, count, out + x + 8 * (Vectors - 1));
}

__attribute__((target("avx2,fma"))) void sumTaps(const float *const *taps, const float *weights,
                                                 float bias, float *out, int count)
{
    int x = 0;
    for (; x + 32 <= count; x += 32)
        sumTapsAvx2<4>(taps, weights, bias, x, out, 8);
    const int left = count - x;
    const int last = (left - 1) % 8 + 1;
    if (left > 24)
        sumTapsAvx2<4>(taps, weights, bias, x, out, last);
    else if (left > 16)
        sumTapsAvx2<3>(taps, weights, bias, x, out, last);
    else if (left > 8)
        sumTapsAvx2<2>(taps, weights, bias, x, out, last);
    else if (left > 0)
        sumTapsAvx2<1>(taps, weights, bias, x, out, last);
}

bool hasAvx2()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}
#endif

} // namespace

TileKernel fastestTiles()
{
#ifdef NOTICEGUARD_X86
    if (__builtin_cpu_supports("avx512f"))
        return {kTileStride, kTileStride, kTileStride, multiplyAvx512};
    if (hasAvx2())
        return {24, kTileStride, 8, multiplyAvx2};
#endif
    return {kTileStride, kTileStride, kTileStride, multiplyPlain};
}

OffsetTiles offsetTiles()
{
#ifdef NOTICEGUARD_X86
    if (hasAvx2())
        return multiplyOffsets;
#endif
    return nullptr;
}

TapSums fastestTapSums()
{
#ifdef NOTICEGUARD_X86
    if (hasAvx2())
        return sumTaps;
#endif
    return nullptr;
}

} // namespace ocr::kernels
