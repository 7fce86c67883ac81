// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/ReviewFile.h"

#include "app/casefile/ReviewFile_p.h"
#include "app/casefile/Schema_p.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casefile {

namespace {

using ocr::Error;

const QByteArray kAboutPlace = QByteArrayLiteral("about");

QByteArray keyCheck(const Vault &vault)
{
    return vault.hash("key", QByteArrayLiteral("NoticeGuard"));
}

/// An empty file with mode 0600 for SQLite to fill; it gives its journals the same mode. One that
/// was never filled, because the program was killed, may be taken.
ocr::Result<void> makeEmpty(const QString &path)
{
    const QFileInfo file(path);
    const QByteArray name = QFile::encodeName(path);
    if (file.exists()) {
        if (!file.isFile() || file.size() > 0)
            return Error{Error::Code::AlreadyExists,
                         QStringLiteral("%1 is there already.").arg(file.fileName())};
        if (::chmod(name.constData(), 0600) == 0)
            return {};
    } else {
        const int descriptor =
            ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor >= 0) {
            ::close(descriptor);
            return {};
        }
    }
    return Error{Error::Code::WriteFailed,
                 QStringLiteral("%1 could not be made: its folder is missing or write-protected.")
                     .arg(file.fileName())};
}

ocr::Result<void> checkWritable(const QString &path)
{
    const QFileInfo file(path);
    if (file.isWritable() && QFileInfo(file.absolutePath()).isWritable())
        return {};
    return Error{
        Error::Code::NotReadable,
        QStringLiteral("%1 may be read but not changed: it or its folder is write-protected.")
            .arg(file.fileName())};
}

ocr::Result<void> checkKey(Database &database, const Vault &vault, const QString &path)
{
    const ocr::Result<QVariant> check =
        database.value(QStringLiteral("SELECT value FROM meta WHERE name = 'key'"));
    if (!check)
        return check.error();
    if (check->toByteArray() == keyCheck(vault))
        return {};
    return Error{Error::Code::PasswordProtected,
                 QStringLiteral("The key file %1 does not belong to %2.")
                     .arg(keyPath(path), database.fileName())};
}

/// Takes back what a create() that failed has made; never a file that holds anything.
class Unfinished
{
public:
    explicit Unfinished(const QString &path)
        : m_path(path), m_hadFile(QFileInfo::exists(path)),
          m_hadKey(QFileInfo::exists(keyPath(path)))
    {}
    ~Unfinished()
    {
        if (m_finished)
            return;
        if (!m_hadFile && QFileInfo(m_path).size() == 0)
            QFile::remove(m_path);
        if (!m_hadKey && !QFileInfo::exists(m_path))
            QFile::remove(keyPath(m_path));
    }
    void finish() { m_finished = true; }

private:
    QString m_path;
    bool m_hadFile;
    bool m_hadKey;
    bool m_finished = false;
};

ocr::Result<void> putAbout(Database &database, const Vault &vault, const About &about)
{
    Statement put(database,
                  QStringLiteral("INSERT INTO meta(name, value) VALUES('about', ?) "
                                 "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return put.run({vault.seal(packAbout(about), kAboutPlace)});
}

ocr::Result<void> fillNew(Database &database, const Vault &vault, const About &about)
{
    return database.transaction([&]() -> ocr::Result<void> {
        if (ocr::Result<void> made = createTables(database); !made)
            return made;
        Statement put(database, QStringLiteral("INSERT INTO meta(name, value) VALUES('key', ?)"));
        if (ocr::Result<void> done = put.run({keyCheck(vault)}); !done)
            return done;
        return putAbout(database, vault, about);
    });
}

} // namespace

QString keyPath(const QString &path)
{
    return path + QStringLiteral(".key");
}

ReviewFile::ReviewFile(std::unique_ptr<Private> p) : d(std::move(p)) {}
ReviewFile::~ReviewFile() = default;

ocr::Result<std::unique_ptr<ReviewFile>> ReviewFile::create(const QString &path, const About &about)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Unfinished unfinished(absolute);
    if (QFileInfo(absolute).size() > 0)
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("%1 is there already.").arg(QFileInfo(absolute).fileName())};
    auto vault = Vault::create(keyPath(absolute));
    if (!vault)
        return vault.error();
    if (ocr::Result<void> locked = (*vault)->lock(QFileInfo(absolute).fileName()); !locked)
        return locked.error();
    if (ocr::Result<void> made = makeEmpty(absolute); !made)
        return made.error();
    auto database = Database::connect(absolute, false);
    if (!database)
        return database.error();
    if (ocr::Result<void> filled = fillNew(**database, **vault, about); !filled)
        return filled.error();
    unfinished.finish();
    auto p = std::make_unique<Private>();
    p->path = absolute;
    p->vault = *std::move(vault);
    p->database = *std::move(database);
    return std::unique_ptr<ReviewFile>(new ReviewFile(std::move(p)));
}

ocr::Result<std::unique_ptr<ReviewFile>> ReviewFile::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString fileName = QFileInfo(absolute).fileName();
    const bool readOnly = access == Access::ReadOnly;
    if (ocr::Result<void> known = checkHeader(absolute); !known)
        return known.error();
    auto vault = Vault::open(keyPath(absolute));
    if (!vault)
        return vault.error();
    if (!readOnly) {
        if (ocr::Result<void> writable = checkWritable(absolute); !writable)
            return writable.error();
        if (ocr::Result<void> locked = (*vault)->lock(fileName); !locked)
            return locked.error();
    }
    auto database = Database::connect(absolute, readOnly);
    if (!database)
        return database.error();
    if (ocr::Result<void> sound = checkTables(**database); !sound)
        return sound.error();
    if (ocr::Result<void> fits = checkKey(**database, **vault, absolute); !fits)
        return fits.error();
    auto p = std::make_unique<Private>();
    p->path = absolute;
    p->vault = *std::move(vault);
    p->database = *std::move(database);
    return std::unique_ptr<ReviewFile>(new ReviewFile(std::move(p)));
}

QString ReviewFile::path() const
{
    return d->path;
}

ocr::Result<About> ReviewFile::about() const
{
    const ocr::Result<QVariant> sealed =
        d->database->value(QStringLiteral("SELECT value FROM meta WHERE name = 'about'"));
    if (!sealed)
        return sealed.error();
    return d->unsealed<About>(sealed->toByteArray(), kAboutPlace, unpackAbout);
}

ocr::Result<void> ReviewFile::setAbout(const About &about)
{
    return d->database->transaction([&] { return putAbout(*d->database, *d->vault, about); });
}

Error ReviewFile::Private::damaged() const
{
    return {Error::Code::Damaged,
            QStringLiteral("%1 is damaged: a part of it was altered or sealed for another place.")
                .arg(database->fileName())};
}

Error ReviewFile::Private::invalid(const char *sentence) const
{
    return {Error::Code::InvalidInput, QLatin1String(sentence).arg(database->fileName())};
}

QByteArray ReviewFile::Private::pathHash(const QString &source) const
{
    return vault->hash("path", source.toUtf8());
}

ocr::Result<qint64> ReviewFile::Private::pageId(const QByteArray &sha256, int page)
{
    const ocr::Result<QVariant> id =
        database->value(QStringLiteral("SELECT page.id FROM page JOIN document ON document.id = "
                                       "page.document WHERE sha256 = ? AND number = ?"),
                        {sha256, page});
    if (!id)
        return id.error();
    if (id->isNull())
        return Error{Error::Code::NotFound,
                     QStringLiteral("%1 holds no such page.").arg(database->fileName())};
    return id->toLongLong();
}

QByteArray sourcePlace(const QByteArray &pathHash, const QByteArray &sha256)
{
    return QByteArrayLiteral("source/") + pathHash.toHex() + '/' + sha256.toHex();
}

QByteArray unreadPlace(const QByteArray &pathHash, int page)
{
    return pagePlace("unread", pathHash, page);
}

QByteArray pagePlace(const char *what, const QByteArray &sha256, int page)
{
    return QByteArray(what) + '/' + sha256.toHex() + '/' + QByteArray::number(page);
}

QByteArray findingPlace(const QByteArray &sha256, int page, const QString &name)
{
    return pagePlace("finding", sha256, page) + '/' + name.toUtf8();
}

QString choiceName(privacy::Decision::Choice choice)
{
    return choice == privacy::Decision::Choice::Keep ? QStringLiteral("keep")
                                                     : QStringLiteral("cover");
}

} // namespace casefile
