// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/OutputFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jobs {

namespace {

using ocr::Error;

Error writeFailed(const QString &folder)
{
    return {Error::Code::WriteFailed, QStringLiteral("Nothing can be written to %1.").arg(folder)};
}

// A published replacement is for whom the user's umask lets it be; while it is unproved it is
// nobody's but ours.
constexpr mode_t kPublishedMode = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH;

/// umask() can only tell by changing it, for all threads.
mode_t currentUmask()
{
    constexpr mode_t kUsual = S_IWGRP | S_IWOTH;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return kUsual;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("Umask:"))
            return static_cast<mode_t>(line.mid(6).trimmed().toUInt(nullptr, 8));
    return kUsual;
}

/// The kernel's name of an open file, also of one without a name in any folder.
QByteArray linkTo(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

} // namespace

OutputFile::OutputFile(QString folder, QString path, pipeline::Descriptor file)
    : m_folder(std::move(folder)), m_path(std::move(path)), m_file(std::move(file))
{}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_path(std::exchange(other.m_path, QString())),
      m_file(std::move(other.m_file))
{}

OutputFile::~OutputFile()
{
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

ocr::Result<OutputFile> OutputFile::create(const QString &folder)
{
    pipeline::Descriptor nameless(::open(QFile::encodeName(folder).constData(),
                                         O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (nameless.isOpen())
        return OutputFile(folder, {}, std::move(nameless));
    QByteArray path =
        QFile::encodeName(QDir(folder).filePath(QStringLiteral(".noticeguard-XXXXXX")));
    pipeline::Descriptor file(::mkostemp(path.data(), O_CLOEXEC));
    if (!file.isOpen())
        return writeFailed(folder);
    return OutputFile(folder, QFile::decodeName(path), std::move(file));
}

ocr::Result<void> OutputFile::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_file.number(), bytes.constData() + done,
                                      static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return writeFailed(m_folder);
        done += count;
    }
    return {};
}

ocr::Result<QByteArray> OutputFile::sha256() const
{
    QFile file;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const ocr::Result<pipeline::Descriptor> again = reopen(); // one that stands at the beginning
    if (!again || !file.open(again->number(), QIODevice::ReadOnly) || !hash.addData(&file))
        return writeFailed(m_folder);
    return hash.result();
}

ocr::Result<pipeline::Descriptor> OutputFile::reopen() const
{
    pipeline::Descriptor file(::open(linkTo(m_file.number()).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return writeFailed(m_folder);
    return file;
}

ocr::Result<void> OutputFile::replace(const QString &name)
{
    // Only a file that has a name can take another's place.
    const QString given = QStringLiteral(".noticeguard-%1-").arg(::getpid()) + name;
    const QDir folder(m_folder);
    const QByteArray source = QFile::encodeName(folder.filePath(given));
    ::unlink(source.constData()); // of a process that was killed
    const ocr::Result<void> published = publish(given);
    if (!published)
        return published;
    const QByteArray target = QFile::encodeName(folder.filePath(name));
    if (std::rename(source.constData(), target.constData()) == 0)
        return {};
    ::unlink(source.constData());
    return writeFailed(m_folder);
}

ocr::Result<void> OutputFile::publish(const QString &name)
{
    const QByteArray target = QFile::encodeName(QDir(m_folder).filePath(name));
    const QByteArray hidden = QFile::encodeName(m_path);
    const QByteArray source = m_path.isEmpty() ? linkTo(m_file.number()) : hidden;
    if (::fchmod(m_file.number(), kPublishedMode & ~currentUmask()) != 0 ||
        ::fsync(m_file.number()) != 0)
        return writeFailed(m_folder);
    // link, not rename: it refuses where the name is taken, on every file system that has links.
    if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), AT_SYMLINK_FOLLOW) ==
        0) {
        if (!hidden.isEmpty())
            ::unlink(hidden.constData());
    } else if (errno == EEXIST) {
        return Error{Error::Code::AlreadyExists,
                     QStringLiteral("%1 is there already and is never overwritten.").arg(name)};
    } else if (hidden.isEmpty() || ::renameat2(AT_FDCWD, hidden.constData(), AT_FDCWD,
                                               target.constData(), RENAME_NOREPLACE) != 0) {
        return writeFailed(m_folder);
    }
    m_path.clear();
    const pipeline::Descriptor folder(
        ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.number());
    return {};
}

} // namespace jobs
