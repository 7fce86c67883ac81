// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Source.h"

#include "ocr/image/Decoders_p.h"
#include "ocr/image/Format_p.h"

#include <QCryptographicHash>

#include <opencv2/core.hpp>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace ocr {

namespace image {

Error damaged(const EncodedFile &file, const QString &why)
{
    return {Error::Code::Damaged, QStringLiteral("%1 is damaged: %2.").arg(file.name, why)};
}

Result<void> checkSize(const EncodedFile &file, qint64 width, qint64 height, int bytesPerPixel)
{
    if (width < 1 || height < 1)
        return damaged(file, QStringLiteral("its header gives no size"));
    // Divided, not multiplied: a header may name sizes whose product wraps round.
    if (width > file.limits.pixels / height)
        return Error{Error::Code::TooLarge,
                     QStringLiteral("%1 has more than %2 million pixels a page.")
                         .arg(file.name)
                         .arg(file.limits.pixels / 1'000'000)};
    if (width * height > file.limits.memoryBytes / bytesPerPixel)
        return Error{Error::Code::TooLarge, QStringLiteral("%1 would need more than %2 MB a page.")
                                                .arg(file.name)
                                                .arg(file.limits.memoryBytes >> 20)};
    return {};
}

namespace {

Result<std::unique_ptr<Decoder>> openDecoder(const EncodedFile &file)
{
    switch (file.format) {
    case Source::Format::Heic:
        return openHeic(file);
    case Source::Format::Pdf:
        return openPdf(file);
    default:
        return openRaster(file);
    }
}

Result<QByteArray> readAll(int descriptor, const QString &name, const Limits &limits)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return Error{Error::Code::NotReadable,
                     QStringLiteral("%1 is not a regular file.").arg(name)};
    if (status.st_size > limits.memoryBytes)
        return Error{
            Error::Code::TooLarge,
            QStringLiteral("%1 is larger than %2 MB.").arg(name).arg(limits.memoryBytes >> 20)};
    // Copied, not mapped: a file that shrinks while it is mapped would end the process.
    QByteArray bytes(qsizetype(status.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            pread(descriptor, bytes.data() + done, static_cast<size_t>(bytes.size() - done), done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{Error::Code::NotReadable, QStringLiteral("%1 cannot be read.").arg(name)};
        if (got == 0)
            return Error{Error::Code::NotReadable,
                         QStringLiteral("%1 changed while it was read.").arg(name)};
        done += got;
    }
    return bytes;
}

} // namespace

} // namespace image

struct Source::Private
{
    image::EncodedFile file;
    QByteArray sha256;
    std::unique_ptr<image::Decoder> decoder;
};

Source::Source(std::unique_ptr<Private> p) : d(std::move(p)) {}
Source::Source(Source &&) noexcept = default;
Source &Source::operator=(Source &&) noexcept = default;
Source::~Source() = default;

Result<Source> Source::open(int descriptor, const QString &name, const Limits &limits)
{
    Result<QByteArray> bytes = image::readAll(descriptor, name, limits);
    if (!bytes)
        return bytes.error();
    return fromBytes(*bytes, name, limits);
}

Result<Source> Source::fromBytes(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    if (bytes.isEmpty())
        return Error{Error::Code::Empty, QStringLiteral("%1 is empty.").arg(name)};
    if (bytes.size() > limits.memoryBytes)
        return Error{
            Error::Code::TooLarge,
            QStringLiteral("%1 is larger than %2 MB.").arg(name).arg(limits.memoryBytes >> 20)};
    const std::optional<Format> format = image::sniffFormat(bytes);
    if (!format) {
        const QString known = image::knownRefused(bytes);
        return Error{Error::Code::UnsupportedFormat,
                     known.isEmpty()
                         ? QStringLiteral("%1 is of no kind that is read.").arg(name)
                         : QStringLiteral("%1 is %2, which is not read.").arg(name, known)};
    }
    auto p = std::make_unique<Private>();
    p->file = {bytes, name, *format, limits};
    p->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    auto decoder = image::openDecoder(p->file);
    if (!decoder)
        return decoder.error();
    p->decoder = *std::move(decoder);
    return Source(std::move(p));
}

Source::Format Source::format() const
{
    return d->file.format;
}

int Source::pageCount() const
{
    return d->decoder->pageCount();
}

const QByteArray &Source::sha256() const
{
    return d->sha256;
}

Result<SourceImage> Source::page(int number, Monitor &monitor)
{
    if (number < 1 || number > pageCount())
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("%1 has no page %2.").arg(d->file.name).arg(number)};
    if (monitor.isCancelled())
        return Error{Error::Code::Cancelled,
                     QStringLiteral("Reading %1 was cancelled.").arg(d->file.name)};
    try {
        Result<SourceImage> decoded = d->decoder->decode(number - 1);
        if (!decoded)
            return decoded;
        if (monitor.isCancelled())
            return Error{Error::Code::Cancelled,
                         QStringLiteral("Reading %1 was cancelled.").arg(d->file.name)};
        decoded->page = number;
        decoded->pages = pageCount();
        decoded->sha256 = d->sha256;
        return decoded;
    } catch (const std::exception &) { // OpenCV and std::bad_alloc: not across the room
        return Error{Error::Code::Internal,
                     QStringLiteral("%1 could not be turned into pixels.").arg(d->file.name)};
    }
}

} // namespace ocr
