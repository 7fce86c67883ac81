// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Decoders_p.h"
#include "ocr/image/Exif_p.h"
#include "ocr/image/Format_p.h"
#include "ocr/image/Mats_p.h"

#include <libheif/heif.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace ocr::image {

namespace {

template <typename T, void (*release)(T *)>
struct Releaser
{
    void operator()(T *pointer) const { release(pointer); }
};
void releaseHandle(heif_image_handle *handle)
{
    heif_image_handle_release(handle);
}
void releaseImage(heif_image *image)
{
    heif_image_release(image);
}
using Context = std::unique_ptr<heif_context, Releaser<heif_context, heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<heif_image_handle, releaseHandle>>;
using Image = std::unique_ptr<heif_image, Releaser<heif_image, releaseImage>>;

CaptureFacts captureOf(const heif_image_handle *handle)
{
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) < 1)
        return {};
    QByteArray block(qsizetype(heif_image_handle_get_metadata_size(handle, id)), Qt::Uninitialized);
    if (block.size() < 10 ||
        heif_image_handle_get_metadata(handle, id, block.data()).code != heif_error_Ok)
        return {};
    // Four bytes tell where the TIFF structure begins (ISO/IEC 23008-12, A.2.1).
    const qsizetype at =
        4 + qsizetype(static_cast<uchar>(block[2]) << 8 | static_cast<uchar>(block[3]));
    return at < block.size() ? readExif(QByteArrayView(block).sliced(at)).capture : CaptureFacts();
}

class HeicDecoder final : public Decoder
{
public:
    HeicDecoder(EncodedFile file, Context context, std::vector<heif_item_id> pictures)
        : m_file(std::move(file)), m_context(std::move(context)), m_pictures(std::move(pictures))
    {}
    int pageCount() const override { return static_cast<int>(m_pictures.size()); }
    Result<SourceImage> decode(int page) override;

private:
    EncodedFile m_file; ///< the context reads from its bytes
    Context m_context;
    std::vector<heif_item_id> m_pictures;
};

/// The pictures that stand for themselves (no thumbnails or depths), the primary one first.
std::vector<heif_item_id> picturesOf(heif_context *context)
{
    const int count = heif_context_get_number_of_top_level_images(context);
    std::vector<heif_item_id> pictures(static_cast<size_t>(std::max(0, count)));
    heif_context_get_list_of_top_level_image_IDs(context, pictures.data(), count);
    heif_item_id primary = 0;
    if (heif_context_get_primary_image_ID(context, &primary).code != heif_error_Ok)
        return pictures;
    const auto at = std::find(pictures.begin(), pictures.end(), primary);
    if (at == pictures.end())
        pictures.insert(pictures.begin(), primary);
    else
        std::rotate(pictures.begin(), at, at + 1);
    return pictures;
}

Result<SourceImage> HeicDecoder::decode(int page)
{
    heif_image_handle *found = nullptr;
    if (heif_context_get_image_handle(m_context.get(), m_pictures[static_cast<size_t>(page)],
                                      &found)
            .code != heif_error_Ok)
        return damaged(m_file, QStringLiteral("page %1 cannot be found").arg(page + 1));
    const Handle handle(found);
    const int width = heif_image_handle_get_width(handle.get());
    const int height = heif_image_handle_get_height(handle.get());
    const bool alpha = heif_image_handle_has_alpha_channel(handle.get()) != 0;
    if (auto checked = checkSize(m_file, width, height, alpha ? 4 : 3); !checked)
        return checked.error();
    heif_image *decoded = nullptr;
    // libheif turns by the irot and imir boxes itself: EXIF's orientation must not be applied
    // again.
    const heif_error error = heif_decode_image(
        handle.get(), &decoded, heif_colorspace_RGB,
        alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, nullptr);
    const Image image(decoded);
    if (error.code != heif_error_Ok || !image)
        return damaged(m_file, QStringLiteral("it cannot be decoded"));
    int stride = 0;
    const uint8_t *pixels =
        heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    const int shownWidth = heif_image_get_width(image.get(), heif_channel_interleaved);
    const int shownHeight = heif_image_get_height(image.get(), heif_channel_interleaved);
    if (!pixels || shownWidth < 1 || shownHeight < 1)
        return damaged(m_file, QStringLiteral("it holds no pixels"));
    const QImage view(pixels, shownWidth, shownHeight, stride,
                      alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    SourceImage result;
    result.pixels = toBgrOnWhite(view);
    if (result.pixels.isNull())
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 needs more memory than there is.").arg(m_file.name)};
    result.capture = captureOf(handle.get());
    return result;
}

} // namespace

Result<std::unique_ptr<Decoder>> openHeic(const EncodedFile &file)
{
    if (isAnimated(file.format, file.bytes))
        return Error{Error::Code::UnsupportedFormat,
                     QStringLiteral("%1 holds a film, of which only one picture could be read; "
                                    "save its pictures one by one.")
                         .arg(file.name)};
    Context context(heif_context_alloc());
    if (!context)
        return Error{Error::Code::Internal,
                     QStringLiteral("%1: the HEIC library did not start.").arg(file.name)};
    const auto size = static_cast<size_t>(file.bytes.size());
    if (heif_context_read_from_memory_without_copy(context.get(), file.bytes.constData(), size,
                                                   nullptr)
            .code != heif_error_Ok)
        return damaged(file, QStringLiteral("its HEIC structure is broken or truncated"));
    std::vector<heif_item_id> pictures = picturesOf(context.get());
    if (pictures.empty())
        return damaged(file, QStringLiteral("it holds no picture"));
    if (pictures.size() > static_cast<size_t>(file.limits.pages))
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 has more pages than are read.").arg(file.name)};
    return std::unique_ptr<Decoder>(
        std::make_unique<HeicDecoder>(file, std::move(context), std::move(pictures)));
}

} // namespace ocr::image
