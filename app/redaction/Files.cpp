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

ocr::Result<QList<QImage>> asList(const ocr::Result<QImage> &page)
{
    if (!page)
        return page.error();
    return QList<QImage>{*page};
}

} // namespace

ocr::Result<QByteArray> encodePages(const QList<QImage> &pages, FileFormat format)
{
    if (pages.isEmpty() || (format != FileFormat::Pdf && pages.size() != 1))
        return wrongPages(
            QStringLiteral("A PNG or JPEG replacement holds one page, a PDF at least one."));
    QList<QImage> plain;
    for (const QImage &page : pages) {
        if (page.isNull())
            return wrongPages(QStringLiteral("A page to be written has no pixels."));
        if (format == FileFormat::Jpeg && std::max(page.width(), page.height()) > kMostJpegSide)
            return wrongPages(
                QStringLiteral("A page of more than 65500 pixels a side cannot be a JPEG."));
        plain.append(page.convertToFormat(QImage::Format_RGB888));
    }
    switch (format) {
    case FileFormat::Png:
        return encodePng(plain.first());
    case FileFormat::Jpeg:
        return encodeJpeg(plain.first());
    case FileFormat::Pdf:
        return encodePdf(plain);
    }
    return ocr::Error{ocr::Error::Code::Internal, QStringLiteral("Unknown file format.")};
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
