// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/AreaShrink.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#if defined(__x86_64__) && defined(__GNUC__)
#define NOTICEGUARD_X86
#include <immintrin.h>
#endif

namespace ocr {

#ifdef NOTICEGUARD_X86

namespace {

/// Of less than this much of a pixel OpenCV takes no notice.
constexpr double kLeastPart = 1e-3;

bool isWhole(double step)
{
    return std::abs(step - std::round(step)) < 1e-9;
}

/// The pixels of one side that go into one pixel of the small picture: `first` and those after it.
struct Span
{
    int first = 0;
    std::vector<float> shares;
};

/// OpenCV's computeResizeAreaTab().
std::vector<Span> spansOf(int length, int smallLength, double step)
{
    std::vector<Span> spans(static_cast<std::size_t>(smallLength));
    for (int i = 0; i < smallLength; ++i) {
        const double from = i * step;
        const double to = from + step;
        const double whole = std::min(step, length - from);
        const int last = std::min(static_cast<int>(std::floor(to)), length - 1);
        const int first = std::min(static_cast<int>(std::ceil(from)), last);
        Span &span = spans[static_cast<std::size_t>(i)];
        span.first = first;
        if (first - from > kLeastPart) {
            span.first = first - 1;
            span.shares.push_back(static_cast<float>((first - from) / whole));
        }
        span.shares.insert(span.shares.end(), static_cast<std::size_t>(last - first),
                           static_cast<float>(1.0 / whole));
        if (to - last > kLeastPart)
            span.shares.push_back(
                static_cast<float>(std::min(std::min(to - last, 1.0), whole) / whole));
    }
    return spans;
}

/// The spans of a row in pairs, all of one length: shares of nothing add nothing. Pixels lie in
/// four floats each, the last of which is of no use.
struct Pairs
{
    Pairs(const std::vector<Span> &spans, int width)
    {
        for (const Span &span : spans)
            count = std::max(count, span.shares.size());
        offsets.resize((spans.size() + 1) / 2 * 2);
        shares.resize(offsets.size() * count * 4);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            // Nothing is read behind the row: the last spans begin further left.
            const int first =
                std::max(0, std::min(spans[i].first, width - static_cast<int>(count)));
            const auto lead = static_cast<std::size_t>(spans[i].first - first);
            offsets[i] = 3 * first;
            for (std::size_t k = 0; k < spans[i].shares.size(); ++k)
                std::fill_n(shares.begin() + static_cast<std::ptrdiff_t>(
                                                 (i / 2 * count + lead + k) * 8 + i % 2 * 4),
                            4, spans[i].shares[k]);
        }
    }

    std::size_t count = 0; ///< pixels a span
    std::vector<int> offsets;
    std::vector<float> shares; ///< of a pair: of its first pixels, of its second ones, ...
};

/// The four bytes at each of two places as eight floats.
__attribute__((target("avx2"))) inline __m256 pixelsAt(const unsigned char *one,
                                                       const unsigned char *two)
{
    std::int32_t first = 0;
    std::int32_t second = 0;
    std::memcpy(&first, one, sizeof first);
    std::memcpy(&second, two, sizeof second);
    return _mm256_cvtepi32_ps(
        _mm256_cvtepu8_epi32(_mm_insert_epi32(_mm_cvtsi32_si128(first), second, 1)));
}

/// A row of the large picture made narrow. Products and sums are rounded one by one and in OpenCV's
/// order: no fused instructions here. One byte behind the row is read.
__attribute__((target("avx2"))) void narrow(const unsigned char *row, const Pairs &pairs,
                                            float *result)
{
    const float *shares = pairs.shares.data();
    for (std::size_t i = 0; i < pairs.offsets.size(); i += 2, result += 8) {
        const unsigned char *one = row + pairs.offsets[i];
        const unsigned char *two = row + pairs.offsets[i + 1];
        __m256 sum = _mm256_setzero_ps();
        for (std::size_t k = 0; k < pairs.count; ++k, one += 3, two += 3, shares += 8)
            sum = _mm256_add_ps(sum, _mm256_mul_ps(pixelsAt(one, two), _mm256_loadu_ps(shares)));
        _mm256_storeu_ps(result, sum);
    }
}

__attribute__((target("avx2"))) void addRow(const std::vector<float> &row, float share,
                                            std::vector<float> &sums)
{
    const __m256 weight = _mm256_set1_ps(share);
    for (std::size_t i = 0; i < row.size(); i += 8) {
        const __m256 product = _mm256_mul_ps(_mm256_loadu_ps(row.data() + i), weight);
        _mm256_storeu_ps(sums.data() + i, _mm256_add_ps(_mm256_loadu_ps(sums.data() + i), product));
    }
}

__attribute__((target("avx2"))) void store(const std::vector<float> &sums, int width,
                                           unsigned char *row)
{
    for (int x = 0; x < width; ++x, row += 3) {
        const __m128i rounded = _mm_cvtps_epi32(_mm_loadu_ps(sums.data() + 4 * x));
        const __m128i packed = _mm_packus_epi16(_mm_packus_epi32(rounded, rounded), rounded);
        const std::int32_t four = _mm_cvtsi128_si32(packed);
        std::memcpy(row, &four, 3);
    }
}

} // namespace

bool shrinkByArea(const ThreeByteView<const unsigned char> &from,
                  const ThreeByteView<unsigned char> &to, double stepX, double stepY)
{
    if (!__builtin_cpu_supports("avx2") || stepX < 1 || stepY < 1 ||
        (isWhole(stepX) && isWhole(stepY)))
        return false;
    const Pairs across(spansOf(from.width, to.width, stepX), from.width);
    const std::vector<Span> down = spansOf(from.height, to.height, stepY);
    std::vector<float> row(4 * across.offsets.size());
    std::vector<float> sums(row.size());
    // The byte behind the last row may be nobody's: that one is made narrow from a copy.
    const auto rowBytes = static_cast<std::ptrdiff_t>(from.width) * 3;
    const unsigned char *const lastRow = from.first + (from.height - 1) * from.stride;
    std::vector<unsigned char> last(lastRow, lastRow + rowBytes);
    last.push_back(0);
    int narrowed = -1;
    for (int y = 0; y < to.height; ++y) {
        const Span &span = down[static_cast<std::size_t>(y)];
        std::fill(sums.begin(), sums.end(), 0.0F);
        for (std::size_t i = 0; i < span.shares.size(); ++i) {
            const int at = span.first + static_cast<int>(i);
            // A row at a border goes into the pixels on both sides of it.
            if (at != narrowed)
                narrow(at + 1 < from.height ? from.first + at * from.stride : last.data(), across,
                       row.data());
            narrowed = at;
            addRow(row, span.shares[i], sums);
        }
        store(sums, to.width, to.first + y * to.stride);
    }
    return true;
}

#else

bool shrinkByArea(const ThreeByteView<const unsigned char> &, const ThreeByteView<unsigned char> &,
                  double, double)
{
    return false;
}

#endif

bool shrinkByArea(const ThreeByteView<const unsigned char> &from,
                  const ThreeByteView<unsigned char> &to)
{
    // Rounded as cv::resize() rounds them.
    return shrinkByArea(from, to, 1 / (static_cast<double>(to.width) / from.width),
                        1 / (static_cast<double>(to.height) / from.height));
}

} // namespace ocr
