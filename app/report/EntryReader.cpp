// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/EntryReader_p.h"

#include <cmath>

namespace report {

EntryReader::EntryReader(const QJsonValue &value, QString what)
    : m_object(value.toObject()), m_what(std::move(what)), m_failed(!value.isObject())
{}

bool EntryReader::isThere(const char *field) const
{
    return !value(field).isNull() && !value(field).isUndefined();
}

QString EntryReader::text(const char *field)
{
    if (isThere(field) && (!value(field).isString() || value(field).toString().size() > kMaxText)) {
        fail(field);
        return {};
    }
    return value(field).toString();
}

int EntryReader::integer(const char *field, int least, int most)
{
    const double number = value(field).toDouble(least - 1.0);
    if (number < least || number > most || number != std::floor(number)) {
        fail(field);
        return least;
    }
    return static_cast<int>(number);
}

int EntryReader::integerOr(const char *field, int least, int most, int fallback)
{
    return isThere(field) ? integer(field, least, most) : fallback;
}

double EntryReader::share(const char *field)
{
    const double number = value(field).toDouble(-1);
    if (number >= 0 && number <= 1)
        return number;
    fail(field);
    return 0;
}

QByteArray EntryReader::hash(const char *field)
{
    const QByteArray bytes = QByteArray::fromHex(text(field).toLatin1());
    if (bytes.size() != 32)
        fail(field);
    return bytes;
}

QDate EntryReader::date(const char *field)
{
    const QString iso = text(field);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!iso.isEmpty() && !day.isValid())
        fail(field);
    return day;
}

QJsonArray EntryReader::array(const char *field)
{
    const QJsonArray list = value(field).toArray();
    if (!value(field).isArray() || list.size() > kMaxEntries)
        fail(field);
    return list.size() > kMaxEntries ? QJsonArray() : list;
}

QStringList EntryReader::texts(const char *field)
{
    QStringList list;
    for (const QJsonValue &element : array(field)) {
        if (!element.isString() || element.toString().size() > kMaxText)
            fail(field);
        else
            list.append(element.toString());
    }
    return list;
}

ocr::Quad EntryReader::quad(const char *field)
{
    return quadOf(value(field), field);
}

QList<ocr::Quad> EntryReader::quads(const char *field)
{
    QList<ocr::Quad> list;
    for (const QJsonValue &element : array(field))
        list.append(quadOf(element, field));
    return list;
}

void EntryReader::fail(const char *field)
{
    if (!m_failed)
        m_field = QLatin1String(field);
    m_failed = true;
}

ocr::Error EntryReader::error() const
{
    return {ocr::Error::Code::InvalidInput,
            m_field.isEmpty() ? QStringLiteral("%1 is not an object.").arg(m_what)
                              : QStringLiteral("%1 has a wrong %2.").arg(m_what, m_field)};
}

ocr::Quad EntryReader::quadOf(const QJsonValue &value, const char *field)
{
    const QJsonArray corners = value.toArray();
    ocr::Quad quad;
    for (qsizetype i = 0; i < 4; ++i) {
        const QJsonArray point = corners.at(i).toArray();
        if (corners.size() != 4 || point.size() != 2 || !point.at(0).isDouble() ||
            !point.at(1).isDouble())
            fail(field);
        quad.corners[i] = QPointF(point.at(0).toDouble(), point.at(1).toDouble());
        if (std::abs(quad.corners[i].x()) > kMaxSide || std::abs(quad.corners[i].y()) > kMaxSide)
            fail(field);
    }
    return quad;
}

} // namespace report
