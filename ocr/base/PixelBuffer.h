// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <cstddef>

namespace ocr {

/// Pixels that cross the process boundary: 8-bit BGR rows without padding in a sealed memory file
/// (memfd), so that the receiver maps what nobody can change any more. Move-only; owns descriptor
/// and mapping. No Qt Gui, so that every room may hand one on.
class PixelBuffer
{
public:
    PixelBuffer() = default;
    PixelBuffer(PixelBuffer &&other) noexcept;
    PixelBuffer &operator=(PixelBuffer &&other) noexcept;
    PixelBuffer(const PixelBuffer &) = delete;
    PixelBuffer &operator=(const PixelBuffer &) = delete;
    ~PixelBuffer();

    /// Copies width*height*3 bytes, whose rows are `stride` bytes apart, into a new sealed buffer.
    static Result<PixelBuffer> copyOf(const uchar *pixels, int width, int height, qsizetype stride);
    /// Takes over a received descriptor. ProtocolViolation where it is not sealed against change
    /// and shrinking, or its size is not width*height*3. The descriptor is closed in any case.
    static Result<PixelBuffer> fromDescriptor(int descriptor, int width, int height);

    int width() const { return m_width; }
    int height() const { return m_height; }
    int descriptor() const { return m_descriptor; }
    /// Read-only rows of width*3 bytes; nullptr for an empty buffer. Valid as long as the buffer
    /// lives.
    const uchar *data() const { return m_data; }
    std::size_t size() const
    {
        return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height) * 3;
    }

private:
    void release() noexcept;

    int m_descriptor = -1;
    int m_width = 0;
    int m_height = 0;
    const uchar *m_data = nullptr;
};

} // namespace ocr
