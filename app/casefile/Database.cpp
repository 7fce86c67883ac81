// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/Database_p.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace casefile {

namespace {

using ocr::Error;

// How long another program's step is waited for: a backup that copies the file, a look into it.
constexpr int kBusyMilliseconds = 2000;

// Result codes of SQLite (sqlite.org/rescode.html), whose low byte Qt hands through.
enum class Sqlite {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NoDatabase = 26
};

} // namespace

Database::Database(const QString &path, bool readOnly)
    : m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                             QUuid::createUuid().toString(QUuid::Id128))),
      m_fileName(QFileInfo(path).fileName()), m_readOnly(readOnly)
{
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds) +
        (readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

ocr::Result<std::unique_ptr<Database>> Database::connect(const QString &path, bool readOnly)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return Error{Error::Code::EngineFailed,
                     QStringLiteral("The SQLite driver of Qt is not installed.")};
    }
    std::unique_ptr<Database> database(new Database(path, readOnly));
    if (!database->m_connection.open())
        return database->error(database->m_connection.lastError());
    if (ocr::Result<void> ready = database->setUp(); !ready)
        return ready.error();
    return database;
}

ocr::Result<void> Database::setUp()
{
    // A foreign file may hold more than tables: nothing in it is trusted, and nothing is mapped,
    // because a mapped file that another program shortens ends this one.
    static const QStringList kSettings{
        QStringLiteral("trusted_schema = OFF"), QStringLiteral("cell_size_check = ON"),
        QStringLiteral("mmap_size = 0"),        QStringLiteral("temp_store = MEMORY"),
        QStringLiteral("secure_delete = ON"),   QStringLiteral("foreign_keys = ON")};
    for (const QString &setting : kSettings) {
        if (ocr::Result<void> set = run(QStringLiteral("PRAGMA ") + setting); !set)
            return set;
    }
    if (m_readOnly)
        return {};
    // One file at rest, which may lie on a share, and a step that has returned survives a power
    // cut: EXTRA syncs the folder as well after the journal has gone.
    ocr::Result<QVariant> journal = value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!journal)
        return journal.error();
    if (journal->toString() != QLatin1String("delete")) {
        return Error{Error::Code::Damaged,
                     QStringLiteral("%1 keeps its journal in another way than this program does.")
                         .arg(m_fileName)};
    }
    return run(QStringLiteral("PRAGMA synchronous = EXTRA"));
}

ocr::Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return error(query.lastError());
    return {};
}

ocr::Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Statement statement(*this, sql);
    if (ocr::Result<void> ran = statement.run(values); !ran)
        return ran.error();
    const QVariant first = statement.next() ? statement.value(0) : QVariant();
    if (ocr::Result<void> ended = statement.ended(); !ended)
        return ended.error();
    return first;
}

void Database::rollBack()
{
    // SQLite has often rolled back by itself by now, and then refuses: that is no fault.
    QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
}

Error Database::error(const QSqlError &error) const
{
    const auto say = [this](Error::Code code, const char *sentence) {
        return Error{code, QLatin1String(sentence).arg(m_fileName)};
    };
    const int code = error.nativeErrorCode().toInt();
    switch (static_cast<Sqlite>(code & 0xff)) {
    case Sqlite::Busy:
    case Sqlite::Locked:
        return say(Error::Code::AlreadyExists, "%1 is locked by another program.");
    case Sqlite::ReadOnly:
        return m_readOnly
                   ? say(Error::Code::NotReadable,
                         "%1 was not closed properly and must be opened for writing first.")
                   : say(Error::Code::WriteFailed, "%1 could not be saved: it is write-protected.");
    case Sqlite::InputOutput:
        return say(Error::Code::WriteFailed,
                   "%1 could not be saved or read: its disk reported a fault or is full.");
    case Sqlite::Full:
        return say(Error::Code::WriteFailed, "%1 could not be saved: the disk is full.");
    case Sqlite::CannotOpen:
        return m_readOnly ? say(Error::Code::NotReadable, "%1 could not be opened for reading.")
                          : say(Error::Code::WriteFailed,
                                "%1 could not be saved: its folder cannot be written to.");
    case Sqlite::Corrupt:
    case Sqlite::NoDatabase:
        return say(Error::Code::Damaged, "%1 is damaged: it was cut short or altered.");
    }
    return Error{
        Error::Code::Internal,
        QStringLiteral("SQLite refused a statement on %1 (code %2).").arg(m_fileName).arg(code)};
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

ocr::Result<void> Statement::run(const QVariantList &values)
{
    if (!m_prepared)
        return m_database.error(m_query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values[i]);
    if (!m_query.exec())
        return m_database.error(m_query.lastError());
    return {};
}

ocr::Result<void> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return m_database.error(m_query.lastError());
    return {};
}

} // namespace casefile
