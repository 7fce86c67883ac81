// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Cover.h"
#include "app/redaction/JpegFile_p.h"
#include "app/redaction/PdfFile_p.h"
#include "app/redaction/PngFile_p.h"

#include <algorithm>

namespace redaction {

namespace {

constexpr int kMostJpegSide = 65'500; // libjpeg's own limit

ocr::Error wrongPages(const QString &sentence)
{
    return {ocr::Error::Code::InvalidInput, sentence};
}

ocr::Error wrongNumber()
{
    return wrongPages(
        QStringLiteral("A PNG or JPEG replacement holds one page, a PDF at least one."));
}

ocr::Result<QList<QImage>> asList(const ocr::Result<QImage> &page)
{
    if (!page)
        return page.error();
    return QList<QImage>{*page};
}

} // namespace

struct PageEncoder::Private
{
    FileFormat format;
    PdfEncoder pdf;
    QByteArray single; ///< PNG or JPEG
    int pages = 0;
};

PageEncoder::PageEncoder(FileFormat format) : d(new Private{format, {}, {}, 0}) {}

PageEncoder::~PageEncoder() = default;

ocr::Result<void> PageEncoder::add(const QImage &page)
{
    if (page.isNull())
        return wrongPages(QStringLiteral("A page to be written has no pixels."));
    if (d->format != FileFormat::Pdf && d->pages > 0)
        return wrongNumber();
    if (d->format == FileFormat::Jpeg && std::max(page.width(), page.height()) > kMostJpegSide)
        return wrongPages(
            QStringLiteral("A page of more than 65500 pixels a side cannot be a JPEG."));
    ++d->pages;
    const QImage plain = page.convertToFormat(QImage::Format_RGB888);
    if (d->format == FileFormat::Pdf)
        return d->pdf.add(plain);
    ocr::Result<QByteArray> bytes =
        d->format == FileFormat::Png ? encodePng(plain) : encodeJpeg(plain);
    if (!bytes)
        return bytes.error();
    d->single = *std::move(bytes);
    return {};
}

ocr::Result<QByteArray> PageEncoder::finish()
{
    if (d->pages == 0)
        return wrongNumber();
    if (d->format == FileFormat::Pdf)
        return d->pdf.finish();
    return std::move(d->single);
}

ocr::Result<QByteArray> encodePages(const QList<QImage> &pages, FileFormat format)
{
    PageEncoder encoder(format);
    for (const QImage &page : pages) {
        const ocr::Result<void> added = encoder.add(page);
        if (!added)
            return added.error();
    }
    return encoder.finish();
}

ocr::Result<QImage> decodePage(const QByteArray &bytes, FileFormat format, int page)
{
    if (page < 1 || (format != FileFormat::Pdf && page != 1))
        return wrongPages(QStringLiteral("The replacement has no page %1.").arg(page));
    if (format == FileFormat::Png)
        return decodePng(bytes);
    if (format == FileFormat::Jpeg)
        return decodeJpeg(bytes);
    ocr::Result<QList<QImage>> pages = decodePdf(bytes, page);
    if (!pages)
        return pages.error();
    return pages->takeFirst();
}

ocr::Result<QList<QImage>> decodePages(const QByteArray &bytes, FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return asList(decodePng(bytes));
    case FileFormat::Jpeg:
        return asList(decodeJpeg(bytes));
    case FileFormat::Pdf:
        return decodePdf(bytes);
    }
    return ocr::Error{ocr::Error::Code::Internal, QStringLiteral("Unknown file format.")};
}

} // namespace redaction
