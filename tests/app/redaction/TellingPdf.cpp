// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/TellingFiles.h"

#include <map>

namespace tests {

using telling::deflated;
using telling::utf16;
using telling::utf8;
using telling::xmp;

namespace {

/// A PDF to which a revision is appended: objects anew or further ones.
class PdfRevision
{
public:
    explicit PdfRevision(const QByteArray &file) : m_file(file) {}

    /// The last revision's text of the first object that holds `word`, and its number.
    std::pair<int, QByteArray> objectWith(const QByteArray &word) const
    {
        const qsizetype begin = m_file.lastIndexOf(" 0 obj\n", m_file.lastIndexOf(word));
        const qsizetype line = m_file.lastIndexOf('\n', begin) + 1;
        const qsizetype text = begin + 7;
        return {m_file.mid(line, begin - line).toInt(),
                m_file.mid(text, m_file.indexOf("\nendobj", text) - text)};
    }
    void put(int number, const QByteArray &text) { m_objects[number] = text; }
    int add(const QByteArray &text)
    {
        const int number = size() + static_cast<int>(m_added++);
        put(number, text);
        return number;
    }
    int addStream(const QByteArray &dictionary, const QByteArray &content)
    {
        const QByteArray data = deflated(content);
        return add("<< " + dictionary + " /Filter /FlateDecode /Length " +
                   QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
    }
    QByteArray written(const QByteArray &trailer = {}) const
    {
        QByteArray file = m_file;
        QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
        for (const auto &[number, text] : m_objects) {
            table += QByteArray::number(number) + " 1\n" +
                     QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
        }
        const qsizetype at = file.size();
        return file + table + "trailer\n<< /Size " +
               QByteArray::number(size() + static_cast<int>(m_added)) + " /Root " +
               QByteArray::number(objectWith("/Catalog").first) + " 0 R /Prev " +
               QByteArray::number(lastNumber("startxref\n")) + ' ' + trailer + ">>\nstartxref\n" +
               QByteArray::number(at) + "\n%%EOF\n";
    }

private:
    int size() const { return lastNumber("/Size "); }
    int lastNumber(const QByteArray &word) const
    {
        qsizetype at = m_file.lastIndexOf(word) + word.size();
        int number = 0;
        for (; at < m_file.size() && m_file[at] >= '0' && m_file[at] <= '9'; ++at)
            number = 10 * number + (m_file[at] - '0');
        return number;
    }

    QByteArray m_file;
    std::map<int, QByteArray> m_objects;
    qsizetype m_added = 0;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// UTF-16 as PDF writes it in hexadecimal digits.
QByteArray hexText(const QStringList &values)
{
    return "<FEFF" + utf16(values, QStringConverter::Utf16BE).toHex().toUpper() + '>';
}

QByteArray octalText(const QStringList &values)
{
    QByteArray text("(");
    for (const char byte : utf8(values))
        text += '\\' + QByteArray::number(static_cast<uchar>(byte), 8).rightJustified(3, '0');
    return text + ')';
}

QByteArray withMore(QByteArray dictionary, const QByteArray &more)
{
    return dictionary.insert(dictionary.lastIndexOf(">>"), ' ' + more + ' ');
}

QByteArray withInfo(const QByteArray &file, const QStringList &values)
{
    PdfRevision revision(file);
    const int info =
        revision.add("<< /Title " + hexText(values) + " /Author " + octalText(values) + " >>");
    return revision.written("/Info " + reference(info) + ' ');
}

QByteArray withXmp(const QByteArray &file, const QStringList &values)
{
    PdfRevision revision(file);
    const auto [number, catalog] = revision.objectWith("/Catalog");
    const int metadata = revision.addStream("/Type /Metadata /Subtype /XML", xmp(values));
    revision.put(number, withMore(catalog, "/Metadata " + reference(metadata)));
    return revision.written();
}

/// Text that is drawn invisibly, behind more than 4 kB of what does nothing.
QByteArray withInvisibleText(const QByteArray &file, const QStringList &values)
{
    PdfRevision revision(file);
    auto [number, page] = revision.objectWith("/Contents ");
    QByteArray content;
    for (int i = 0; i < 2000; ++i)
        content += QByteArray::number(i * 7919 % 10007) + " 0 m\n";
    content += "n BT /F1 12 Tf 3 Tr 90 600 Td (" + utf8(values) + ") Tj ET\n";
    const int hidden = revision.addStream({}, content);
    const qsizetype at = page.indexOf("/Contents ") + 10;
    const qsizetype end = page.indexOf(" R", at) + 2;
    page.replace(at, end - at, "[ " + page.mid(at, end - at) + ' ' + reference(hidden) + " ]");
    revision.put(number, page);
    return revision.written();
}

QByteArray withAnnotation(const QByteArray &file, const QStringList &values)
{
    PdfRevision revision(file);
    const auto [number, page] = revision.objectWith("/Contents ");
    const int note = revision.add("<< /Type /Annot /Subtype /Text /F 2 /Rect [ 10 10 30 30 ] "
                                  "/Contents " +
                                  hexText(values) + " /T " + octalText(values) + " >>");
    revision.put(number, withMore(page, "/Annots [ " + reference(note) + " ]"));
    return revision.written();
}

QByteArray withAttachment(const QByteArray &file, const QStringList &values)
{
    PdfRevision revision(file);
    const auto [number, catalog] = revision.objectWith("/Catalog");
    const int stream = revision.addStream("/Type /EmbeddedFile", utf8(values));
    const QByteArray name = hexText(values.mid(0, 1));
    const int specification = revision.add("<< /Type /Filespec /F (list.txt) /UF " + name +
                                           " /EF << /F " + reference(stream) + " >> >>");
    revision.put(number, withMore(catalog, "/Names << /EmbeddedFiles << /Names [ " + name + ' ' +
                                               reference(specification) + " ] >> >>"));
    return revision.written();
}

} // namespace

QList<TellingPlace> placesOfPdf()
{
    return {{"Info dictionary", withInfo},         {"XMP of a PDF", withXmp},
            {"invisible text", withInvisibleText}, {"annotation", withAnnotation},
            {"attachment", withAttachment},        telling::afterTheEnd("after the end of a PDF")};
}

QByteArray plainPdf()
{
    const QByteArray text = "BT /F1 36 Tf 0 Tr 90 700 Td (NOTICE OF THE VILLAGE) Tj ET\n";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R /Resources << "
        "/Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray bytes("%PDF-1.4\n");
    QByteArray table("xref\n0 6\n0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

} // namespace tests
