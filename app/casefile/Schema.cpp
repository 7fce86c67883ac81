// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/Schema_p.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

namespace casefile {

namespace {

using ocr::Error;

// The file format of SQLite (sqlite.org/fileformat.html): 100 bytes of header, big-endian.
constexpr char kMagic[] = "SQLite format 3"; // with its final zero byte
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kVersionAt = 60;
constexpr qsizetype kApplicationAt = 68;

/// Numbers, names of our own and hashes lie open, so that lists need no unsealing; everything that
/// came from a picture or a person's pen is in a column named `sealed`.
const QStringList &tables()
{
    static const QStringList kTables{
        QStringLiteral("CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE document(id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, "
                       "notice_type TEXT NOT NULL, judged_on TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE source(id INTEGER PRIMARY KEY, document INTEGER NOT NULL "
                       "REFERENCES document(id), path_hash BLOB NOT NULL, listed INTEGER NOT NULL, "
                       "sealed BLOB NOT NULL, UNIQUE(path_hash, document)) STRICT"),
        QStringLiteral("CREATE UNIQUE INDEX source_listed ON source(path_hash) WHERE listed = 1"),
        QStringLiteral("CREATE TABLE page(id INTEGER PRIMARY KEY, document INTEGER NOT NULL "
                       "REFERENCES document(id), number INTEGER NOT NULL, pages INTEGER NOT NULL, "
                       "width INTEGER NOT NULL, height INTEGER NOT NULL, "
                       "unread_places INTEGER NOT NULL, complete INTEGER NOT NULL, "
                       "sheets_sealed BLOB NOT NULL, sealed BLOB NOT NULL, "
                       "UNIQUE(document, number)) STRICT"),
        QStringLiteral("CREATE TABLE finding(id INTEGER PRIMARY KEY, page INTEGER NOT NULL "
                       "REFERENCES page(id) ON DELETE CASCADE, number INTEGER NOT NULL, "
                       "name TEXT NOT NULL, type TEXT NOT NULL, disposition TEXT NOT NULL, "
                       "severity TEXT NOT NULL, confidence REAL NOT NULL, sealed BLOB NOT NULL, "
                       "UNIQUE(page, name)) STRICT"),
        QStringLiteral("CREATE TABLE value_hash(finding INTEGER NOT NULL REFERENCES finding(id) "
                       "ON DELETE CASCADE, hash BLOB NOT NULL, PRIMARY KEY(finding, hash)) STRICT"),
        QStringLiteral("CREATE INDEX value_hash_hash ON value_hash(hash)"),
        QStringLiteral("CREATE TABLE decision(sequence INTEGER PRIMARY KEY, made INTEGER NOT NULL, "
                       "page INTEGER REFERENCES page(id), withdraws INTEGER "
                       "REFERENCES decision(sequence), choice TEXT, sealed BLOB, "
                       "CHECK((withdraws IS NULL) = (page IS NOT NULL AND choice IS NOT NULL AND "
                       "sealed IS NOT NULL))) STRICT"),
        QStringLiteral("CREATE INDEX decision_withdraws ON decision(withdraws)"),
        QStringLiteral("CREATE TABLE subject(decision INTEGER PRIMARY KEY REFERENCES "
                       "decision(sequence), finding INTEGER REFERENCES finding(id) "
                       "ON DELETE SET NULL) STRICT"),
        QStringLiteral("CREATE INDEX subject_finding ON subject(finding)"),
        QStringLiteral("CREATE TABLE unread(id INTEGER PRIMARY KEY, path_hash BLOB NOT NULL, "
                       "page INTEGER NOT NULL, sealed BLOB NOT NULL, "
                       "UNIQUE(path_hash, page)) STRICT"),
    };
    return kTables;
}

Error say(Error::Code code, const char *sentence, const QString &fileName)
{
    return {code, QLatin1String(sentence).arg(fileName)};
}

ocr::Result<QByteArray> readHeader(const QString &path, const QString &fileName)
{
    const QFileInfo file(path);
    if (!file.exists())
        return say(Error::Code::NotFound, "There is no file %1.", fileName);
    if (!file.isFile())
        return say(Error::Code::UnsupportedFormat, "%1 is not a file.", fileName);
    if (file.size() == 0)
        return say(Error::Code::Empty, "%1 is empty: it was never finished.", fileName);
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        return say(Error::Code::NotReadable, "%1 may not be read.", fileName);
    return bytes.read(kHeaderBytes);
}

} // namespace

ocr::Result<void> checkHeader(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    const ocr::Result<QByteArray> header = readHeader(path, fileName);
    if (!header)
        return header.error();
    const QByteArray magic(kMagic, sizeof kMagic);
    if (!header->startsWith(magic) && !magic.startsWith(*header))
        return say(Error::Code::UnsupportedFormat, "%1 is not a review file of NoticeGuard.",
                   fileName);
    if (header->size() < kHeaderBytes)
        return say(Error::Code::Damaged, "%1 is damaged: it was cut short.", fileName);
    if (qFromBigEndian<quint32>(header->constData() + kApplicationAt) != kApplicationId)
        return say(Error::Code::UnsupportedFormat, "%1 is not a review file of NoticeGuard.",
                   fileName);
    const quint32 version = qFromBigEndian<quint32>(header->constData() + kVersionAt);
    if (version > kFormatVersion) {
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("%1 was written by a newer NoticeGuard (format %2, this one "
                                    "knows %3).")
                         .arg(fileName)
                         .arg(version)
                         .arg(kFormatVersion)};
    }
    if (version == 0)
        return say(Error::Code::Damaged, "%1 is damaged: it names no format.", fileName);
    return {};
}

ocr::Result<void> createTables(Database &database)
{
    QStringList statements = tables();
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(kFormatVersion));
    for (const QString &statement : std::as_const(statements)) {
        if (ocr::Result<void> done = database.run(statement); !done)
            return done;
    }
    return {};
}

ocr::Result<void> checkTables(Database &database)
{
    Statement schema(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql NOT NULL"));
    if (ocr::Result<void> ran = schema.run(); !ran)
        return ran;
    QSet<QString> found;
    while (schema.next())
        found.insert(schema.text(0));
    if (ocr::Result<void> ended = schema.ended(); !ended)
        return ended;
    if (found.isEmpty())
        return say(Error::Code::Empty, "%1 is empty: it was never finished.", database.fileName());
    if (found != QSet<QString>(tables().cbegin(), tables().cend()))
        return say(Error::Code::Damaged, "%1 is damaged: its tables are not those of its format.",
                   database.fileName());
    // SQLite reads what is missing of the last page as zeroes.
    const ocr::Result<QVariant> bytes = database.value(
        QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    if (!bytes)
        return bytes.error();
    if (QFileInfo(database.connection().databaseName()).size() < bytes->toLongLong())
        return say(Error::Code::Damaged, "%1 is damaged: it was cut short.", database.fileName());
    const ocr::Result<QVariant> check = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return check.error();
    if (check->toString() != QLatin1String("ok"))
        return say(Error::Code::Damaged, "%1 is damaged: it was cut short or altered.",
                   database.fileName());
    return {};
}

} // namespace casefile
