// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringConverter>
#include <QStringList>

#include <functional>

namespace tests {

/// One place in a file, beside its pixels, that can tell values.
struct TellingPlace
{
    QByteArray name; ///< "EXIF"
    /// The file with the values there, too. What comes out can be opened like the file.
    std::function<QByteArray(const QByteArray &file, const QStringList &values)> plant;
};

/// What several of them write.
namespace telling {

QByteArray utf16(const QStringList &values, QStringConverter::Encoding encoding);
QByteArray utf8(const QStringList &values);
QByteArray deflated(const QByteArray &bytes);
QByteArray xmp(const QStringList &values);
TellingPlace afterTheEnd(const QByteArray &name);

} // namespace telling

/// EXIF (two encodings), its thumbnail, XMP, IPTC, comment, and bytes after the end.
QList<TellingPlace> placesOfJpeg();
/// tEXt, zTXt, iTXt (plain and compressed), eXIf, and bytes after the end.
QList<TellingPlace> placesOfPng();
/// Info dictionary, XMP, invisible text in a stream that begins after 4 kB, an annotation, an
/// attachment, and bytes after the end. Takes what plainPdf() gives, or any PDF with a plain table
/// of its objects.
QList<TellingPlace> placesOfPdf();

/// A PDF of one page that shows a heading, to plant values in.
QByteArray plainPdf();
/// The picture that the thumbnail of placesOfJpeg() shows, as it stands in the file.
QByteArray thumbnail();

} // namespace tests
