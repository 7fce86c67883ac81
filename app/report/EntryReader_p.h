// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"
#include "ocr/base/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace report {

/// Takes fields out of one JSON object that anybody may have written, and remembers the first that
/// is wrong. A field that is wrong gives an empty value; fields that are not asked for are ignored.
class EntryReader
{
public:
    /// A hand-made file must not make us allocate without end: no real one has longer lists.
    static constexpr qsizetype kMaxEntries = 1'000'000;
    static constexpr int kMaxSide = 200'000;       ///< px: longer than any page that Limits lets in
    static constexpr qsizetype kMaxText = 100'000; ///< characters

    /// `what` begins the error's sentence ("scan.json: page 3").
    EntryReader(const QJsonValue &value, QString what);

    bool isThere(const char *field) const; ///< neither missing nor null
    QString text(const char *field);       ///< empty where it is not there
    int integer(const char *field, int least, int most);
    /// As integer(); `fallback` where it is not there.
    int integerOr(const char *field, int least, int most, int fallback);
    double share(const char *field);    ///< 0..1
    QByteArray hash(const char *field); ///< 32 raw bytes
    QDate date(const char *field);      ///< ISO; invalid where it is not there
    QJsonArray array(const char *field);
    QStringList texts(const char *field);
    ocr::Quad quad(const char *field);
    QList<ocr::Quad> quads(const char *field);
    bool flag(const char *field) const { return value(field).toBool(); }
    QJsonObject object(const char *field) const { return value(field).toObject(); }

    void fail(const char *field);
    bool failed() const { return m_failed; }
    /// InvalidInput; names the entry and the field.
    ocr::Error error() const;

private:
    QJsonValue value(const char *field) const { return m_object.value(QLatin1String(field)); }
    ocr::Quad quadOf(const QJsonValue &value, const char *field);

    QJsonObject m_object;
    QString m_what;
    QString m_field;
    bool m_failed = false;
};

} // namespace report
