// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/PdfGrammar_p.h"

#include <QByteArray>

#include <algorithm>

namespace redaction {

namespace {

/// Steps through the bytes; every function stays where it is when what it looks for is not there.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes) : m_bytes(bytes) {}

    bool take(QByteArrayView word)
    {
        if (!m_bytes.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    void blank()
    {
        while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\n'))
            ++m_at;
    }
    /// A whole number of at most twelve digits; -1 where there is none.
    qint64 number()
    {
        qsizetype end = m_at;
        while (end < m_bytes.size() && end - m_at < 12 && m_bytes[end] >= '0' &&
               m_bytes[end] <= '9')
            ++end;
        if (end == m_at)
            return -1;
        const qint64 value = m_bytes.sliced(m_at, end - m_at).toByteArray().toLongLong();
        m_at = end;
        return value;
    }
    bool skip(qint64 count)
    {
        if (count < 0 || count > m_bytes.size() - m_at)
            return false;
        m_at += count;
        return true;
    }
    /// The text up to the nearest of two words, which is not taken.
    QByteArrayView until(QByteArrayView word, QByteArrayView other)
    {
        const QByteArrayView rest = m_bytes.sliced(m_at);
        const qsizetype first = rest.indexOf(word);
        const qsizetype second = other.isEmpty() ? -1 : rest.indexOf(other);
        const qsizetype end = first < 0 ? second : (second < 0 ? first : std::min(first, second));
        if (end < 0)
            return {};
        m_at += end;
        return rest.first(end);
    }
    qsizetype left() const { return m_bytes.size() - m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// Printable ASCII without strings and comments: nothing that could carry words unseen.
bool isPlainDictionary(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c == '\n' || (c >= ' ' && c <= '~' && c != '(' && c != ')' && c != '%');
    });
}

qint64 lengthIn(QByteArrayView dictionary)
{
    const QByteArrayView key("/Length ");
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return -1;
    Cursor cursor(dictionary.sliced(at + key.size()));
    const qint64 length = cursor.number();
    // An indirect length ("5 0 R") is none that encodePdf() writes.
    return cursor.take(" /") || cursor.take(" >>") ? length : -1;
}

bool takeObject(Cursor &cursor)
{
    const QByteArrayView dictionary = cursor.until("stream\n", "endobj");
    if (!isPlainDictionary(dictionary))
        return false;
    if (cursor.take("stream\n")) {
        if (!cursor.skip(lengthIn(dictionary)))
            return false;
        cursor.blank();
        if (!cursor.take("endstream"))
            return false;
        cursor.blank();
    }
    return cursor.take("endobj");
}

bool takeHeader(Cursor &cursor)
{
    return cursor.take("%PDF-1.") && cursor.number() >= 0 && cursor.take("\n%\xBF\xF7\xA2\xFE\n");
}

/// The table of `entries` objects, free list head included.
bool takeTable(Cursor &cursor, int entries)
{
    if (!cursor.take("xref\n0 ") || cursor.number() != entries || !cursor.take("\n"))
        return false;
    for (int i = 0; i < entries; ++i) {
        const bool row = cursor.number() >= 0 && cursor.take(" ") && cursor.number() >= 0 &&
                         (cursor.take(" n \n") || cursor.take(" f \n"));
        if (!row)
            return false;
    }
    return true;
}

} // namespace

PdfBytes pdfBytes(QByteArrayView bytes)
{
    PdfBytes found;
    Cursor cursor(bytes);
    if (!takeHeader(cursor))
        return found;
    for (cursor.blank(); cursor.number() == found.objects + 1; cursor.blank()) {
        if (!cursor.take(" 0 obj\n") || !takeObject(cursor))
            return found;
        ++found.objects;
    }
    if (!takeTable(cursor, found.objects + 1) || !cursor.take("trailer") ||
        !isPlainDictionary(cursor.until("startxref", {})))
        return found;
    const bool closed =
        cursor.take("startxref\n") && cursor.number() >= 0 && cursor.take("\n%%EOF\n");
    found.tail = cursor.left();
    found.wellFormed = closed;
    return found;
}

} // namespace redaction
