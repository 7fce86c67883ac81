// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Deflate_p.h"
#include "app/redaction/PdfFile_p.h"
#include "app/redaction/PngFile_p.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cstring>
#include <memory>
#include <set>
#include <string>

namespace redaction {

namespace {

constexpr double kPointsPerPixel = 72.0 / 300.0;
constexpr size_t kMostPages = 10'000; // as ocr::Limits

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

std::string bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QPDFObjectHandle imageObject(QPDF &pdf, const QImage &page, const QByteArray &deflated)
{
    QPDFObjectHandle image = pdf.newStream();
    image.replaceDict(QPDFObjectHandle::parse(
        QStringLiteral(
            "<< /Type /XObject /Subtype /Image /Width %1 /Height %2 /ColorSpace /DeviceRGB "
            "/BitsPerComponent 8 >>")
            .arg(page.width())
            .arg(page.height())
            .toStdString()));
    // A PNG's image data is a PDF's Flate data with the PNG predictors: compressed once, exactly.
    image.replaceStreamData(
        bytesOf(deflated), QPDFObjectHandle::newName("/FlateDecode"),
        QPDFObjectHandle::parse(
            QStringLiteral("<< /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns %1 >>")
                .arg(page.width())
                .toStdString()));
    return image;
}

void addPage(QPDF &pdf, const QImage &page, const QByteArray &deflated)
{
    const std::string width = number(page.width() * kPointsPerPixel);
    const std::string height = number(page.height() * kPointsPerPixel);
    QPDFObjectHandle contents =
        pdf.newStream("q\n" + width + " 0 0 " + height + " 0 0 cm\n/Im0 Do\nQ\n");
    QPDFObjectHandle object = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Page /MediaBox [ 0 0 " + width + " " + height +
                                " ] /Resources << /XObject << >> >> >>"));
    object.getKey("/Resources")
        .getKey("/XObject")
        .replaceKey("/Im0", imageObject(pdf, page, deflated));
    object.replaceKey("/Contents", contents);
    QPDFPageDocumentHelper(pdf).addPage(object, false);
}

bool hasOnly(QPDFObjectHandle dictionary, const std::set<std::string> &allowed)
{
    if (!dictionary.isDictionary())
        return false;
    const std::set<std::string> keys = dictionary.getKeys();
    return std::includes(allowed.begin(), allowed.end(), keys.begin(), keys.end());
}

bool isInteger(QPDFObjectHandle object, int least, int most)
{
    return object.isInteger() && object.getIntValue() >= least && object.getIntValue() <= most;
}

/// A Flate-compressed RGB image with PNG predictors, and nothing more.
bool isPlainImage(QPDFObjectHandle image)
{
    if (!image.isStream())
        return false;
    QPDFObjectHandle entries = image.getDict();
    if (!hasOnly(entries, {"/BitsPerComponent", "/ColorSpace", "/DecodeParms", "/Filter", "/Height",
                           "/Length", "/Subtype", "/Type", "/Width"}) ||
        !entries.getKey("/Filter").isNameAndEquals("/FlateDecode") ||
        !entries.getKey("/ColorSpace").isNameAndEquals("/DeviceRGB") ||
        !isInteger(entries.getKey("/BitsPerComponent"), 8, 8) ||
        !isInteger(entries.getKey("/Width"), 1, 1'000'000) ||
        !isInteger(entries.getKey("/Height"), 1, 1'000'000))
        return false;
    QPDFObjectHandle parms = entries.getKey("/DecodeParms");
    return hasOnly(parms, {"/BitsPerComponent", "/Colors", "/Columns", "/Predictor"}) &&
           isInteger(parms.getKey("/Predictor"), 15, 15) &&
           isInteger(parms.getKey("/Colors"), 3, 3) &&
           isInteger(parms.getKey("/BitsPerComponent"), 8, 8) &&
           parms.getKey("/Columns").isInteger() &&
           parms.getKey("/Columns").getIntValue() == entries.getKey("/Width").getIntValue();
}

QSize sizeOf(QPDFObjectHandle image)
{
    QPDFObjectHandle entries = image.getDict();
    return {static_cast<int>(entries.getKey("/Width").getIntValue()),
            static_cast<int>(entries.getKey("/Height").getIntValue())};
}

/// The one image of a page that holds nothing but it; null otherwise.
QPDFObjectHandle onlyImage(QPDFObjectHandle page)
{
    const QPDFObjectHandle none = QPDFObjectHandle::newNull();
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (!hasOnly(page, {"/Contents", "/MediaBox", "/Parent", "/Resources", "/Type"}) ||
        !hasOnly(resources, {"/XObject"}) || !hasOnly(resources.getKey("/XObject"), {"/Im0"}) ||
        !contents.isStream() || !hasOnly(contents.getDict(), {"/Length"}))
        return none;
    const std::shared_ptr<Buffer> drawn = contents.getRawStreamData();
    static const QRegularExpression wanted(
        QStringLiteral("\\Aq\\n[0-9.]{1,12} 0 0 [0-9.]{1,12} 0 0 cm\\n/Im0 Do\\nQ\\n\\z"));
    const QString text = QString::fromLatin1(reinterpret_cast<const char *>(drawn->getBuffer()),
                                             static_cast<qsizetype>(drawn->getSize()));
    QPDFObjectHandle image = resources.getKey("/XObject").getKey("/Im0");
    return wanted.match(text).hasMatch() && isPlainImage(image) ? image : none;
}

QByteArray rawData(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getRawStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())};
}

bool isExact(QPDFObjectHandle image)
{
    const QSize size = sizeOf(image);
    return isExactDeflate(rawData(image), qint64(size.height()) * (3 * qint64(size.width()) + 1));
}

/// Opens without repairing anything: a file that needs it is not ours.
void openStrictly(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("replacement", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QImage pixelsOf(QPDFObjectHandle image)
{
    const std::shared_ptr<Buffer> data = image.getStreamData(qpdf_dl_generalized);
    const QSize size = sizeOf(image);
    QImage page(size, QImage::Format_RGB888);
    const size_t row = 3 * static_cast<size_t>(size.width());
    if (page.isNull() || data->getSize() != row * static_cast<size_t>(size.height()))
        return {};
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(page.scanLine(y), data->getBuffer() + row * static_cast<size_t>(y), row);
    return page;
}

ocr::Error notWritten()
{
    return {ocr::Error::Code::EngineFailed,
            QStringLiteral("The pages could not be written as PDF.")};
}

ocr::Error damagedPdf()
{
    return {ocr::Error::Code::Damaged, QStringLiteral("The PDF file is damaged.")};
}

ocr::Result<QImage> pageImage(const QPDFObjectHandle &page)
{
    QPDFObjectHandle image = onlyImage(page);
    if (image.isNull())
        return ocr::Error{ocr::Error::Code::UnsupportedFormat,
                          QStringLiteral("A page of the PDF is not one plain image.")};
    const QSize size = sizeOf(image);
    if (qint64(size.width()) * size.height() > kMostPagePixels)
        return ocr::Error{ocr::Error::Code::TooLarge,
                          QStringLiteral("A page of the PDF has more than 200 million pixels.")};
    // Before decoding, so that a small stream cannot become a large one.
    QImage pixels = isExact(image) ? pixelsOf(image) : QImage();
    if (pixels.isNull())
        return damagedPdf();
    return pixels;
}

} // namespace

struct PdfEncoder::Private
{
    Private() { pdf.emptyPDF(); }
    QPDF pdf;
};

PdfEncoder::PdfEncoder() : d(std::make_unique<Private>()) {}

PdfEncoder::~PdfEncoder() = default;

ocr::Result<void> PdfEncoder::add(const QImage &page)
{
    const ocr::Result<QByteArray> png = encodePng(page);
    if (!png)
        return png.error();
    try {
        addPage(d->pdf, page, pngImageData(pngParts(*png)));
    } catch (const std::exception &) {
        return notWritten();
    }
    return {};
}

ocr::Result<QByteArray> PdfEncoder::finish()
{
    try {
        QPDFWriter writer(d->pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &) {
        return notWritten();
    }
}

ocr::Result<QList<QImage>> decodePdf(const QByteArray &bytes, int only)
{
    try {
        QPDF pdf;
        openStrictly(pdf, bytes);
        const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        if (pages.size() > kMostPages)
            return ocr::Error{ocr::Error::Code::UnsupportedFormat,
                              QStringLiteral("The PDF has too many pages.")};
        QList<QImage> images;
        for (size_t i = 0; i < pages.size(); ++i) {
            if (only > 0 && i + 1 != static_cast<size_t>(only))
                continue;
            ocr::Result<QImage> image = pageImage(pages[i]);
            if (!image)
                return image.error();
            images.append(*std::move(image));
        }
        if (!images.isEmpty())
            return images;
    } catch (const std::exception &) {
        // Falls through: libqpdf throws for whatever it cannot parse.
    }
    return damagedPdf();
}

PdfContent pdfContent(const QByteArray &bytes)
{
    PdfContent content;
    try {
        QPDF pdf;
        openStrictly(pdf, bytes);
        QPDFObjectHandle root = pdf.getRoot();
        QPDFObjectHandle tree = root.getKey("/Pages");
        content.noMetadata = hasOnly(pdf.getTrailer(), {"/ID", "/Root", "/Size"}) &&
                             hasOnly(root, {"/Pages", "/Type"}) &&
                             hasOnly(tree, {"/Count", "/Kids", "/Type"});
        const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        content.pages = static_cast<int>(pages.size());
        bool plain = true;
        bool exact = true;
        for (const QPDFObjectHandle &page : pages) {
            QPDFObjectHandle image = onlyImage(page);
            plain = plain && !image.isNull();
            exact = exact && plain && isExact(image);
        }
        // Catalogue and page tree, and for each page itself, its contents and its image.
        content.imageOnly = plain && pdf.getAllObjects().size() == 2 + 3 * pages.size();
        content.dataExact = exact;
    } catch (const std::exception &) {
        return {};
    }
    return content;
}

} // namespace redaction
