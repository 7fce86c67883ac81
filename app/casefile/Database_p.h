// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace casefile {

/// One connection to one SQLite file, with the settings that make a finished step lasting. Belongs
/// to the thread that made it. Messages name the file, never a value.
class Database
{
public:
    /// The file must exist. EngineFailed, and the errors of error().
    static ocr::Result<std::unique_ptr<Database>> connect(const QString &path, bool readOnly);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    ocr::Result<void> run(const QString &sql);
    /// The first column of the only row; a null QVariant where there is no row.
    ocr::Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Runs `body` (answers Result<void>) so that all of it lasts, or nothing.
    template <typename Body>
    ocr::Result<void> transaction(Body body)
    {
        // Immediate: a step that cannot be written fails here, before anything was worked out.
        if (ocr::Result<void> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        ocr::Result<void> done = body();
        if (done)
            done = run(QStringLiteral("COMMIT"));
        if (!done)
            rollBack();
        return done;
    }
    /// As above for what is only read: all of it from the same moment.
    template <typename Body>
    ocr::Result<void> snapshot(Body body)
    {
        if (ocr::Result<void> begun = run(QStringLiteral("BEGIN")); !begun)
            return begun;
        ocr::Result<void> done = body();
        rollBack();
        return done;
    }

    ocr::Error error(const QSqlError &error) const;
    QSqlDatabase connection() const { return m_connection; }
    const QString &fileName() const { return m_fileName; }

private:
    Database(const QString &path, bool readOnly);
    ocr::Result<void> setUp();
    void rollBack();

    QSqlDatabase m_connection;
    QString m_fileName;
    bool m_readOnly = false;
};

/// A prepared statement, run once or many times.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    ocr::Result<void> run(const QVariantList &values = {});
    /// False at the end, and where stepping failed: ask ended() behind the loop.
    bool next() { return m_query.next(); }
    ocr::Result<void> ended() const;

    QVariant value(int column) const { return m_query.value(column); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    Database &m_database;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace casefile
