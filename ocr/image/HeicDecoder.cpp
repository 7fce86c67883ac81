// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Decoders_p.h"
#include "ocr/image/Exif_p.h"
#include "ocr/image/Mats_p.h"

#include <libheif/heif.h>
#include <opencv2/imgproc.hpp>

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
    HeicDecoder(EncodedFile file, Context context, Handle handle)
        : m_file(std::move(file)), m_context(std::move(context)), m_handle(std::move(handle))
    {}
    int pageCount() const override { return 1; }
    Result<SourceImage> decode(int page) override;

private:
    EncodedFile m_file; ///< the context reads from its bytes
    Context m_context;
    Handle m_handle;
};

Result<SourceImage> HeicDecoder::decode(int)
{
    const int width = heif_image_handle_get_width(m_handle.get());
    const int height = heif_image_handle_get_height(m_handle.get());
    const bool alpha = heif_image_handle_has_alpha_channel(m_handle.get()) != 0;
    if (auto checked = checkSize(m_file, width, height, alpha ? 4 : 3); !checked)
        return checked.error();
    heif_image *decoded = nullptr;
    // libheif turns by the irot and imir boxes itself: EXIF's orientation must not be applied
    // again.
    const heif_error error = heif_decode_image(
        m_handle.get(), &decoded, heif_colorspace_RGB,
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
    result.capture = captureOf(m_handle.get());
    return result;
}

} // namespace

Result<std::unique_ptr<Decoder>> openHeic(const EncodedFile &file)
{
    Context context(heif_context_alloc());
    if (!context)
        return Error{Error::Code::Internal,
                     QStringLiteral("%1: the HEIC library did not start.").arg(file.name)};
    const auto size = static_cast<size_t>(file.bytes.size());
    if (heif_context_read_from_memory_without_copy(context.get(), file.bytes.constData(), size,
                                                   nullptr)
            .code != heif_error_Ok)
        return damaged(file, QStringLiteral("its HEIC structure is broken or truncated"));
    heif_image_handle *handle = nullptr;
    if (heif_context_get_primary_image_handle(context.get(), &handle).code != heif_error_Ok)
        return damaged(file, QStringLiteral("it holds no picture"));
    return std::unique_ptr<Decoder>(
        std::make_unique<HeicDecoder>(file, std::move(context), Handle(handle)));
}

} // namespace ocr::image
