// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <cstddef>

namespace ocr {

/// Pixels of three bytes each, owned by somebody else; rows lie `stride` bytes apart.
template <typename Byte>
struct ThreeByteView
{
    Byte *first = nullptr;
    std::ptrdiff_t stride = 0;
    int width = 0;
    int height = 0;
};

/// Makes a picture smaller as OpenCV's resize() with INTER_AREA does, to the last bit, in about a
/// third of its time: that goes over every channel of every pixel by itself. A pixel of `to`
/// stands for `stepX` by `stepY` pixels of `from`. False, and nothing written, where this processor
/// has no such code, and for steps that OpenCV has a way of its own for: less than 1, whole ones.
/// Threading: any; no two at a time into the same rows.
bool shrinkByArea(const ThreeByteView<const unsigned char> &from,
                  const ThreeByteView<unsigned char> &to, double stepX, double stepY);

/// The same for all of `from` in all of `to`.
bool shrinkByArea(const ThreeByteView<const unsigned char> &from,
                  const ThreeByteView<unsigned char> &to);

} // namespace ocr
