// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Monitor.h"
#include "ocr/base/Result.h"
#include "ocr/image/SourceImage.h"

#include <memory>

namespace ocr {

/// What is refused before a byte is decoded.
struct Limits
{
    qint64 pixels = 200'000'000;        ///< width * height of one page
    qint64 memoryBytes = 1'073'741'824; ///< of one decoded page and of the file
    int pages = 10'000;                 ///< of one PDF or TIFF
    int pdfDpi = 300;
};

/// An opened image file or PDF. What it is is told by its content, never by its suffix.
/// Threading: one thread at a time. Owns its copy (or mapping) of the bytes.
class Source
{
public:
    enum class Format { Jpeg, Png, WebP, Bmp, Tiff, Heic, Pdf };

    /// Opens the file behind a descriptor from its beginning (the descriptor stays the caller's and
    /// may be closed afterwards). `name` is used in messages only. Errors: Empty,
    /// UnsupportedFormat, Damaged, PasswordProtected, TooLarge, NotReadable.
    static Result<Source> open(int descriptor, const QString &name, const Limits &limits = {});
    /// As above, from bytes in memory.
    static Result<Source> fromBytes(const QByteArray &bytes, const QString &name,
                                    const Limits &limits = {});

    Source(Source &&) noexcept;
    Source &operator=(Source &&) noexcept;
    ~Source();

    Format format() const;
    int pageCount() const;
    const QByteArray &sha256() const;

    /// One page, from 1. PDF pages at Limits::pdfDpi on white paper.
    /// Errors: InvalidInput (no such page), TooLarge, Damaged (also: truncated), Cancelled.
    Result<SourceImage> page(int number, Monitor &monitor);

private:
    struct Private;
    explicit Source(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ocr
