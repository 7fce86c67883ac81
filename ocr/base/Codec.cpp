// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/Codec.h"

#include <QStringList>

#include <cmath>

namespace ocr {

namespace {

bool isNumber(const QCborValue &value)
{
    return value.isDouble() || value.isInteger();
}

Error violation(const QString &what)
{
    return {Error::Code::ProtocolViolation,
            QStringLiteral("The message has a wrong %1.").arg(what)};
}

} // namespace

QCborValue parsed(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError ? value : QCborValue(QCborValue::Undefined);
}

QCborValue encode(const Quad &quad)
{
    QCborArray array;
    for (const QPointF &corner : quad.corners) {
        array.append(corner.x());
        array.append(corner.y());
    }
    return array;
}

QCborValue encode(const QList<Quad> &quads)
{
    return encodeList(quads);
}

QCborValue encode(const Error &error)
{
    return QCborMap{{QStringLiteral("code"), errorName(error.code)},
                    {QStringLiteral("detail"), error.detail}};
}

Result<Quad> decodeQuad(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    if (!value.isArray() || array.size() != 8)
        return violation(QStringLiteral("quad"));
    Quad quad;
    for (qsizetype i = 0; i < 8; ++i) {
        const double number = array.at(i).toDouble();
        if (!isNumber(array.at(i)) || !std::isfinite(number))
            return violation(QStringLiteral("quad"));
        (i % 2 == 0 ? quad.corners[i / 2].rx() : quad.corners[i / 2].ry()) = number;
    }
    return quad;
}

Result<QList<Quad>> decodeQuads(const QCborValue &value)
{
    if (!value.isArray())
        return violation(QStringLiteral("list of quads"));
    QList<Quad> quads;
    for (const QCborValue &element : value.toArray()) {
        const Result<Quad> quad = decodeQuad(element);
        if (!quad)
            return quad.error();
        quads.append(*quad);
    }
    return quads;
}

Error decodeError(const QCborValue &value)
{
    FieldReader reader(value, "error");
    Error error;
    error.code = errorFromName(reader.text("code"));
    error.detail = reader.text("detail");
    return reader.failed() ? reader.error() : error;
}

FieldReader::FieldReader(const QCborValue &value, const char *what)
    : m_map(value.toMap()), m_what(QString::fromLatin1(what))
{
    if (!value.isMap())
        m_failed = true;
}

int FieldReader::integer(const char *field, int least, int most)
{
    const QCborValue found = value(field);
    if (!found.isInteger() || found.toInteger() < least || found.toInteger() > most) {
        fail(field);
        return least;
    }
    return static_cast<int>(found.toInteger());
}

double FieldReader::number(const char *field)
{
    const QCborValue found = value(field);
    if (!isNumber(found) || !std::isfinite(found.toDouble()))
        fail(field);
    return found.toDouble();
}

bool FieldReader::boolean(const char *field)
{
    const QCborValue found = value(field);
    if (!found.isBool())
        fail(field);
    return found.toBool();
}

QString FieldReader::text(const char *field)
{
    const QCborValue found = value(field);
    if (!found.isString())
        fail(field);
    return found.toString();
}

QByteArray FieldReader::bytes(const char *field)
{
    const QCborValue found = value(field);
    if (!found.isByteArray())
        fail(field);
    return found.toByteArray();
}

QCborArray FieldReader::array(const char *field)
{
    const QCborValue found = value(field);
    if (!found.isArray())
        fail(field);
    return found.toArray();
}

QCborValue FieldReader::value(const char *field)
{
    return m_map.value(QLatin1String(field));
}

Quad FieldReader::quad(const char *field)
{
    const Result<Quad> decoded = decodeQuad(value(field));
    if (!decoded) {
        fail(field);
        return {};
    }
    return *decoded;
}

QList<Quad> FieldReader::quads(const char *field)
{
    const Result<QList<Quad>> decoded = decodeQuads(value(field));
    if (!decoded) {
        fail(field);
        return {};
    }
    return *decoded;
}

QList<int> FieldReader::integers(const char *field, int least, int most)
{
    QList<int> list;
    for (const QCborValue &element : array(field)) {
        if (!element.isInteger() || element.toInteger() < least || element.toInteger() > most) {
            fail(field);
            return {};
        }
        list.append(static_cast<int>(element.toInteger()));
    }
    return list;
}

QStringList FieldReader::texts(const char *field)
{
    QStringList list;
    for (const QCborValue &element : array(field)) {
        if (!element.isString())
            fail(field);
        list.append(element.toString());
    }
    return list;
}

void FieldReader::fail(const char *field)
{
    if (!m_failed)
        m_field = QString::fromLatin1(field);
    m_failed = true;
}

Error FieldReader::error() const
{
    return violation(m_field.isEmpty() ? m_what
                                       : QStringLiteral("%1 in its %2").arg(m_field, m_what));
}

} // namespace ocr
