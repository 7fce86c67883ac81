// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define NOTICEGUARD_X86
#endif

namespace ocr::kernels {

/// The innermost loops, by hand for the common processors: GCC 12 takes general vector types apart
/// before it clones a function, and keeps too few sums in registers. Whatever the processor, a sum
/// is built up in the same order, so that its last bit does not depend on the way it is cut up.

/// Rows of the left factor that are taken together.
inline constexpr int kTileRows = 8;
/// Floats from row to row of a finished tile; no tile is wider.
inline constexpr int kTileStride = 32;

/// How one processor multiplies.
struct TileKernel
{
    int columns = kTileStride; ///< widest tile
    int wide = kTileStride;    ///< the same where there are many columns
    int step = kTileStride;    ///< a tile's width is a multiple of this
    /// kTileRows x `width` sums, `bias` of the row included. `left` is interleaved by kTileRows,
    /// `right` by `width`.
    void (*multiply)(const float *left, const float *right, int width, int depth, const float *bias,
                     float *tile) = nullptr;
};

/// The fastest that this processor has.
TileKernel fastestTiles();

/// As TileKernel::multiply with rows of the right factor that lie anywhere: row k begins at right +
/// offsets[k]. `width` is at most kOffsetColumns; up to so many floats of each row are read.
inline constexpr int kOffsetColumns = 24;
using OffsetTiles = void (*)(const float *left, const float *right, const int *offsets, int width,
                             int depth, const float *bias, float *tile);

/// Null where this processor has none.
OffsetTiles offsetTiles();

/// out[x] = bias + weights[0] * taps[0][x] + ... of the 25 taps of a 5x5 kernel, for `count`
/// columns. Up to kTapSlack floats behind each tap's last one are read, and not used.
inline constexpr int kTapSlack = 8;
using TapSums = void (*)(const float *const *taps, const float *weights, float bias, float *out,
                         int count);

/// Null where the compiler's own loop is the fastest.
TapSums fastestTapSums();

} // namespace ocr::kernels
