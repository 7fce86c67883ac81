// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"
#include "ocr/base/Result.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace ocr {

/// CBOR is what crosses the process boundary and what is stored: printable, self-describing, and
/// decoded by a library that is fuzzed. Each value has one encoder and one decoder in its own room;
/// decoders accept hostile values and answer ProtocolViolation, naming the field. Values that
/// QCborValue::fromCbor() gave together with a parser error must not be handed to them: Qt 6.4
/// leaves broken containers in these, which crash (tests/ocr/base/tst_pagecodec.cpp). Use parsed().

/// The value that the bytes hold; undefined where they are no CBOR from end to end.
QCborValue parsed(const QByteArray &bytes);

QCborValue encode(const Quad &quad); ///< eight doubles
QCborValue encode(const QList<Quad> &quads);
QCborValue encode(const Error &error);

Result<Quad> decodeQuad(const QCborValue &value);
Result<QList<Quad>> decodeQuads(const QCborValue &value);
/// The error that was sent, or ProtocolViolation where none can be decoded.
Error decodeError(const QCborValue &value);

/// Reads fields of a map one after the other and remembers the first that is wrong, so that a
/// decoder is a list of fields and one check at the end.
class FieldReader
{
public:
    explicit FieldReader(const QCborValue &value, const char *what);

    /// Whole number in [least, most].
    int integer(const char *field, int least, int most);
    double number(const char *field);
    bool boolean(const char *field);
    QString text(const char *field);
    QByteArray bytes(const char *field);
    QCborArray array(const char *field);
    QCborValue value(const char *field);
    Quad quad(const char *field);
    QList<Quad> quads(const char *field);
    /// Whole numbers, each in [least, most].
    QList<int> integers(const char *field, int least, int most);
    QStringList texts(const char *field);

    /// Marks the field as wrong: for checks that the functions above cannot make.
    void fail(const char *field);
    bool failed() const { return m_failed; }
    Error error() const;

private:
    QCborMap m_map;
    QString m_what;
    QString m_field;
    bool m_failed = false;
};

/// The list of a field, each element decoded by `decode`; the first failure marks the field as
/// wrong.
template <typename T, typename Decode>
QList<T> decodeList(FieldReader &reader, const char *field, Decode decode)
{
    QList<T> list;
    for (const QCborValue &element : reader.array(field)) {
        Result<T> decoded = decode(element);
        if (!decoded) {
            reader.fail(field);
            return {};
        }
        list.append(*std::move(decoded));
    }
    return list;
}

template <typename T>
QCborArray encodeList(const QList<T> &list)
{
    QCborArray array;
    for (const T &element : list)
        array.append(encode(element));
    return array;
}

} // namespace ocr
