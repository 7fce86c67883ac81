// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Decoders_p.h"
#include "ocr/image/Mats_p.h"
#include "ocr/image/PdfHiddenText_p.h"
#include "ocr/image/PdfPictures_p.h"

#include <QBuffer>
#include <QPdfDocument>

#include <cmath>

namespace ocr::image {

namespace {

class PdfDecoder final : public Decoder
{
public:
    explicit PdfDecoder(const EncodedFile &file)
        : m_file(file), m_pictures(pdfPicturesIn(file.bytes))
    {
        m_buffer.setData(m_file.bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    int pageCount() const override { return m_document.pageCount(); }
    QPdfDocument::Status status() const { return m_document.status(); }
    QPdfDocument::Error error() const { return m_document.error(); }
    Result<SourceImage> decode(int page) override;

private:
    EncodedFile m_file;
    PdfPictures m_pictures;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

Result<SourceImage> PdfDecoder::decode(int page)
{
    const QSizeF points = m_document.pagePointSize(page);
    if (!(points.width() > 0) || !(points.height() > 0))
        return damaged(m_file, QStringLiteral("page %1 has no size").arg(page + 1));
    const double scale = m_file.limits.pdfDpi / 72.0;
    const double width = std::ceil(points.width() * scale - 0.01);
    const double height = std::ceil(points.height() * scale - 0.01);
    if (width > 1e6 || height > 1e6)
        return Error{Error::Code::TooLarge,
                     QStringLiteral("Page %1 of %2 is too large.").arg(page + 1).arg(m_file.name)};
    if (auto checked = checkSize(m_file, std::llround(width), std::llround(height), 4); !checked)
        return checked.error();
    QPdfDocumentRenderOptions options;
    // Stamps and filled-in fields are annotations: what a viewer shows must be read.
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    QImage rendered =
        m_document.render(page, QSize(static_cast<int>(width), static_cast<int>(height)), options);
    if (rendered.isNull())
        return damaged(m_file, QStringLiteral("page %1 cannot be rendered").arg(page + 1));
    SourceImage result;
    result.pixels = toBgrOnWhite(std::move(rendered));
    if (result.pixels.isNull())
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 needs more memory than there is.").arg(m_file.name)};
    result.capture.dotsPerInch = m_file.limits.pdfDpi;
    const bool scanned = m_pictures.there == PdfPictures::There::Yes;
    result.hiddenText = findHiddenText(m_document, page, result.pixels, scanned);
    result.history.lossless = m_pictures.there == PdfPictures::There::No;
    result.history.scale = scaleOfPictures(m_pictures, result.pixels.size(), m_file.limits.pdfDpi);
    if (result.history.lossless) {
        result.history.mcuWidth = 1;
        result.history.mcuHeight = 1;
    }
    return result;
}

} // namespace

Result<std::unique_ptr<Decoder>> openPdf(const EncodedFile &file)
{
    auto decoder = std::make_unique<PdfDecoder>(file);
    if (decoder->status() != QPdfDocument::Status::Ready) {
        switch (decoder->error()) {
        case QPdfDocument::Error::IncorrectPassword:
            return Error{Error::Code::PasswordProtected,
                         QStringLiteral("%1 is protected by a password.").arg(file.name)};
        case QPdfDocument::Error::UnsupportedSecurityScheme:
            return Error{
                Error::Code::PasswordProtected,
                QStringLiteral("%1 is encrypted in a way that is not known.").arg(file.name)};
        default:
            return damaged(file, QStringLiteral("its PDF structure is broken or truncated"));
        }
    }
    if (decoder->pageCount() < 1)
        return Error{Error::Code::Empty, QStringLiteral("%1 has no page.").arg(file.name)};
    if (decoder->pageCount() > file.limits.pages)
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 has more pages than are read.").arg(file.name)};
    return std::unique_ptr<Decoder>(std::move(decoder));
}

} // namespace ocr::image
