// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/corpus/Writing.h"

#include <QDataStream>
#include <QImageWriter>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace corpus {
namespace {

using ocr::Error;
using support::TruthPage;

Error writeError(const QString &file)
{
    return {Error::Code::WriteFailed, u"%1 could not be written."_s.arg(file)};
}

QString fileName(const QString &level, int number, const QString &name, const QString &suffix)
{
    return u"%1_%2_%3.%4"_s.arg(level).arg(number, 2, 10, QLatin1Char('0')).arg(name, suffix);
}

TruthPage completed(TruthPage truth, const QString &file, QSize size)
{
    truth.image = file;
    truth.width = size.width();
    truth.height = size.height();
    return truth;
}

/// One directory of a TIFF: tag, type (3 short, 4 long), count 1, value.
void writeTag(QDataStream &out, quint16 tag, quint16 type, quint32 value)
{
    out << tag << type << quint32(1);
    if (type == 3)
        out << quint16(value) << quint16(0);
    else
        out << value;
}

void writeFrame(QDataStream &out, const QImage &grey, bool last)
{
    // Directory first, pixels behind it; see TIFF 6.0, baseline grey scale.
    constexpr quint32 kTags = 11;
    const quint32 start = quint32(out.device()->pos());
    const quint32 pixels = start + 2 + kTags * 12 + 4 + 16;
    const quint32 bytes = quint32(grey.width() * grey.height());
    out << quint16(kTags);
    writeTag(out, 256, 4, quint32(grey.width()));
    writeTag(out, 257, 4, quint32(grey.height()));
    writeTag(out, 258, 3, 8);
    writeTag(out, 259, 3, 1);
    writeTag(out, 262, 3, 1);
    writeTag(out, 273, 4, pixels);
    writeTag(out, 277, 3, 1);
    writeTag(out, 278, 4, quint32(grey.height()));
    writeTag(out, 279, 4, bytes);
    out << quint16(282) << quint16(5) << quint32(1) << pixels - 16;
    out << quint16(283) << quint16(5) << quint32(1) << pixels - 8;
    out << (last ? quint32(0) : pixels + bytes + bytes % 2);
    for (int i = 0; i < 2; ++i)
        out << quint32(150) << quint32(1);
    for (int y = 0; y < grey.height(); ++y)
        out.writeRawData(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    if (bytes % 2 == 1)
        out << quint8(0);
}

} // namespace

ocr::Result<TruthPage> writeScene(const QDir &folder, int number, Scene scene)
{
    const QString suffix = scene.format == "jpeg" ? u"jpg"_s : QString::fromLatin1(scene.format);
    const QString file = fileName(scene.truth.level, number, scene.name, suffix);
    QImageWriter writer(folder.filePath(file), scene.format);
    writer.setQuality(scene.quality);
    if (!writer.write(scene.image))
        return writeError(file);
    return completed(scene.truth, file, scene.image.size());
}

ocr::Result<QList<TruthPage>> writePdf(const QDir &folder, const QString &name,
                                       const QList<DrawnSheet> &pages)
{
    const QString file = name + u".pdf"_s;
    // A3 at 300 dpi, rounded as renderers round: 420 by 297 mm.
    const QSize rendered(4961, 3508);
    QPdfWriter writer(folder.filePath(file));
    writer.setResolution(300);
    writer.setPageLayout({QPageSize(QPageSize::A3), QPageLayout::Landscape, {}});
    QPainter painter;
    if (!painter.begin(&writer))
        return writeError(file);
    QList<TruthPage> truths;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        const DrawnSheet &sheet = pages[i];
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), sheet.image);
        TruthPage truth;
        truth.page = int(i) + 1;
        truth.level = u"pages"_s;
        truth.kinds = QStringList{sheet.kind};
        truth.items = sheet.items;
        truth.sheets.append({sheet.noticeType,
                             ocr::Quad::fromRect(QRectF(QPointF(0, 0), QSizeF(sheet.image.size()))),
                             {},
                             sheet.medium});
        support::mapPage(truth,
                         QTransform::fromScale(double(rendered.width()) / sheet.image.width(),
                                               double(rendered.height()) / sheet.image.height()));
        truths += completed(truth, file, rendered);
    }
    if (!painter.end())
        return writeError(file);
    return truths;
}

ocr::Result<QList<TruthPage>> writeTiff(const QDir &folder, const QString &name,
                                        const QList<Scene> &frames)
{
    QFile out(folder.filePath(name + u".tiff"_s));
    if (!out.open(QIODevice::WriteOnly))
        return writeError(out.fileName());
    QDataStream stream(&out);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("II*\0", 4);
    stream << quint32(8);
    QList<TruthPage> truths;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        writeFrame(stream, frames[i].image.convertToFormat(QImage::Format_Grayscale8),
                   i == frames.size() - 1);
        TruthPage truth = completed(frames[i].truth, name + u".tiff"_s, frames[i].image.size());
        truth.page = int(i) + 1;
        truth.level = u"pages"_s;
        truths += truth;
    }
    if (stream.status() != QDataStream::Ok || !out.flush())
        return writeError(out.fileName());
    return truths;
}

ocr::Result<TruthPage> writeHeic(const QDir &folder, int number, Scene scene)
{
    const QString encoder = QStandardPaths::findExecutable(u"heif-enc"_s);
    if (encoder.isEmpty())
        return Error{Error::Code::NotFound, u"heif-enc is not installed."_s};
    scene.format = "png";
    scene.truth.level = u"format"_s;
    ocr::Result<TruthPage> plain = writeScene(folder, number, scene);
    if (!plain)
        return plain;
    const QString png = plain->image;
    plain->image.replace(u".png"_s, u".heic"_s);
    QProcess process;
    process.start(encoder,
                  {u"-q"_s, u"80"_s, u"-o"_s, folder.filePath(plain->image), folder.filePath(png)});
    const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
    QFile::remove(folder.filePath(png));
    if (!done)
        return writeError(plain->image);
    return plain;
}

ocr::Result<void> writeTruth(const QDir &folder, const QList<TruthPage> &pages)
{
    QFile out(folder.filePath(u"truth.json"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(support::encodeTruth(pages)) < 0 ||
        !out.flush())
        return writeError(out.fileName());
    return {};
}

} // namespace corpus
