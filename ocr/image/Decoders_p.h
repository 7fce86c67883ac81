// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/image/Source.h"

#include <QByteArray>

namespace ocr::image {

/// What a decoder needs to know of the file; `name` stands in messages only.
struct EncodedFile
{
    QByteArray bytes;
    QString name;
    Source::Format format = Source::Format::Jpeg;
    Limits limits;
};

/// One decoder of one file. pageCount() is asked first (Qt's TIFF reader forgets its frames
/// otherwise).
class Decoder
{
public:
    virtual ~Decoder() = default;
    virtual int pageCount() const = 0;
    /// Pixels, capture facts and history of a page, from 0; page, pages and hash are the caller's.
    virtual Result<SourceImage> decode(int page) = 0;
};

/// Each refuses what it cannot even count: Damaged, PasswordProtected, UnsupportedFormat.
Result<std::unique_ptr<Decoder>> openRaster(const EncodedFile &file);
Result<std::unique_ptr<Decoder>> openHeic(const EncodedFile &file);
Result<std::unique_ptr<Decoder>> openPdf(const EncodedFile &file);

/// TooLarge where so many pixels, decoded at so many bytes each, break the limits.
Result<void> checkSize(const EncodedFile &file, qint64 width, qint64 height, int bytesPerPixel);

Error damaged(const EncodedFile &file, const QString &why);

} // namespace ocr::image
