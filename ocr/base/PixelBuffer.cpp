// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/PixelBuffer.h"

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ocr {

namespace {

constexpr int kSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;
constexpr int kMostSide = 1 << 20;

Error failure(const char *what)
{
    return {Error::Code::Internal,
            QStringLiteral("No memory for pixels: %1 failed.").arg(QLatin1String(what))};
}

} // namespace

PixelBuffer::PixelBuffer(PixelBuffer &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_width(std::exchange(other.m_width, 0)),
      m_height(std::exchange(other.m_height, 0)), m_data(std::exchange(other.m_data, nullptr))
{}

PixelBuffer &PixelBuffer::operator=(PixelBuffer &&other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_width = std::exchange(other.m_width, 0);
        m_height = std::exchange(other.m_height, 0);
        m_data = std::exchange(other.m_data, nullptr);
    }
    return *this;
}

PixelBuffer::~PixelBuffer()
{
    release();
}

void PixelBuffer::release() noexcept
{
    if (m_data)
        munmap(const_cast<uchar *>(m_data), size()); // NOLINT: munmap takes no const
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_data = nullptr;
    m_descriptor = -1;
}

Result<PixelBuffer> PixelBuffer::copyOf(const uchar *pixels, int width, int height,
                                        qsizetype stride)
{
    if (width < 1 || height < 1 || width > kMostSide || height > kMostSide)
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("Pixels have no or too large a size.")};
    PixelBuffer buffer;
    buffer.m_width = width;
    buffer.m_height = height;
    buffer.m_descriptor = memfd_create("noticeguard-pixels", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (buffer.m_descriptor < 0 ||
        ftruncate(buffer.m_descriptor, static_cast<off_t>(buffer.size())) != 0)
        return failure("memfd_create");
    void *writable =
        mmap(nullptr, buffer.size(), PROT_READ | PROT_WRITE, MAP_SHARED, buffer.m_descriptor, 0);
    if (writable == MAP_FAILED)
        return failure("mmap");
    const std::size_t row = static_cast<std::size_t>(width) * 3;
    for (int y = 0; y < height; ++y)
        std::memcpy(static_cast<uchar *>(writable) + static_cast<std::size_t>(y) * row,
                    pixels + y * stride, row);
    munmap(writable, buffer.size());
    if (fcntl(buffer.m_descriptor, F_ADD_SEALS, kSeals) != 0)
        return failure("sealing");
    void *mapped = mmap(nullptr, buffer.size(), PROT_READ, MAP_SHARED, buffer.m_descriptor, 0);
    if (mapped == MAP_FAILED)
        return failure("mmap");
    buffer.m_data = static_cast<const uchar *>(mapped);
    return buffer;
}

Result<PixelBuffer> PixelBuffer::fromDescriptor(int descriptor, int width, int height)
{
    PixelBuffer buffer;
    buffer.m_descriptor = descriptor;
    const Error violation{Error::Code::ProtocolViolation,
                          QStringLiteral("The pixels received are not as announced.")};
    if (width < 1 || height < 1 || width > kMostSide || height > kMostSide)
        return violation;
    buffer.m_width = width;
    buffer.m_height = height;
    const int seals = fcntl(descriptor, F_GET_SEALS);
    struct stat status
    {};
    if (seals < 0 || (seals & (F_SEAL_SHRINK | F_SEAL_WRITE)) != (F_SEAL_SHRINK | F_SEAL_WRITE) ||
        fstat(descriptor, &status) != 0 ||
        static_cast<std::size_t>(status.st_size) != buffer.size())
        return violation;
    void *mapped = mmap(nullptr, buffer.size(), PROT_READ, MAP_SHARED, descriptor, 0);
    if (mapped == MAP_FAILED)
        return failure("mmap");
    buffer.m_data = static_cast<const uchar *>(mapped);
    return buffer;
}

} // namespace ocr
