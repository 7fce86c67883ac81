// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Inputs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace jobs {

namespace {

using ocr::Error;

const QStringList &suffixes()
{
    static const QStringList kSuffixes{
        QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("jpe"),
        QStringLiteral("jfif"), QStringLiteral("png"),  QStringLiteral("webp"),
        QStringLiteral("bmp"),  QStringLiteral("dib"),  QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("heic"), QStringLiteral("heif"),
        QStringLiteral("pdf")};
    return kSuffixes;
}

bool isDocument(const QFileInfo &file)
{
    static const QSet<QString> kSuffixes{
        QStringLiteral("doc"),  QStringLiteral("docx"), QStringLiteral("xls"),
        QStringLiteral("xlsx"), QStringLiteral("ppt"),  QStringLiteral("pptx"),
        QStringLiteral("wps"),  QStringLiteral("et"),   QStringLiteral("dps"),
        QStringLiteral("odt"),  QStringLiteral("ods"),  QStringLiteral("odp"),
        QStringLiteral("ofd"),  QStringLiteral("rtf"),  QStringLiteral("txt"),
        QStringLiteral("csv"),  QStringLiteral("htm"),  QStringLiteral("html")};
    // What office programs put beside a file that somebody has open.
    return kSuffixes.contains(file.suffix().toLower()) &&
           !file.fileName().startsWith(QLatin1String("~$"));
}

class Walk
{
public:
    explicit Walk(Documents documents) : m_documents(documents) {}

    void add(const QString &path)
    {
        const QFileInfo info(path);
        const QString absolute = QDir::cleanPath(info.absoluteFilePath());
        if (!info.exists())
            fail(absolute, Error::Code::NotFound,
                 QStringLiteral("There is no such file or folder."));
        else if (!info.isDir())
            addFile(absolute);
        else if (const qsizetype before = m_seen + m_inputs.errors.size();
                 addFolder(absolute), m_seen + m_inputs.errors.size() == before)
            fail(absolute, Error::Code::Empty,
                 QStringLiteral("The folder holds no pictures or PDF files."));
    }

    Inputs take() { return std::move(m_inputs); }

private:
    void addFile(const QString &path)
    {
        ++m_seen;
        if (m_taken.contains(path))
            return;
        m_taken.insert(path);
        m_inputs.files.append(path);
    }

    void addFolder(const QString &path)
    {
        const QDir folder(path);
        const QString canonical = folder.canonicalPath();
        if (m_walked.contains(canonical))
            return;
        m_walked.insert(canonical);
        if (!folder.isReadable() || !QFileInfo(path).isExecutable()) {
            fail(path, Error::Code::NotReadable, QStringLiteral("The folder may not be opened."));
            return;
        }
        // System: links that lead nowhere and pipes too, so that each is listed and none just
        // missing.
        QFileInfoList entries = folder.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
        std::sort(entries.begin(), entries.end(), [](const QFileInfo &a, const QFileInfo &b) {
            return naturallyBefore(a.fileName(), b.fileName());
        });
        for (const QFileInfo &entry : std::as_const(entries)) {
            if (entry.isDir())
                addFolder(entry.absoluteFilePath());
            else if (suffixes().contains(entry.suffix().toLower()))
                addFile(entry.absoluteFilePath());
            else if (m_documents == Documents::Listed && isDocument(entry))
                fail(entry.absoluteFilePath(), Error::Code::UnsupportedFormat,
                     QStringLiteral("The file is no picture or PDF."));
        }
    }

    void fail(const QString &path, Error::Code code, const QString &detail)
    {
        m_inputs.errors.append({path, 0, {code, detail}});
    }

    const Documents m_documents;
    Inputs m_inputs;
    QSet<QString> m_taken;
    QSet<QString> m_walked; ///< canonical: a link that leads back up ends here
    qsizetype m_seen = 0;
};

/// The run of digits at `from`, leading zeros left out.
QStringView numberAt(const QString &text, qsizetype from, qsizetype &end)
{
    end = from;
    while (end < text.size() && text[end].isDigit())
        ++end;
    qsizetype start = from;
    while (start + 1 < end && text[start] == QLatin1Char('0'))
        ++start;
    return QStringView(text).mid(start, end - start);
}

} // namespace

bool naturallyBefore(const QString &a, const QString &b)
{
    // Not QCollator: its numeric mode does nothing in the C locale, and order must not hang on
    // locales.
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView x = numberAt(a, i, i);
            const QStringView y = numberAt(b, j, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int order = x.compare(y); order != 0)
                return order < 0;
            continue;
        }
        const QChar x = a[i].toCaseFolded();
        const QChar y = b[j].toCaseFolded();
        if (x != y)
            return x < y;
        ++i;
        ++j;
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j;
    return a < b;
}

Inputs expandInputs(const QStringList &paths, Documents documents)
{
    Walk walk(documents);
    for (const QString &path : paths)
        walk.add(path);
    return walk.take();
}

ocr::Result<pipeline::Descriptor> openInput(const QString &path)
{
    // Non-blocking: a named pipe would otherwise wait for a writer for ever.
    pipeline::Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return Error{Error::Code::NotFound, QStringLiteral("There is no such file.")};
        return Error{Error::Code::NotReadable, QStringLiteral("The file may not be opened.")};
    }
    struct stat facts
    {};
    if (::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error{Error::Code::NotReadable, QStringLiteral("This is no ordinary file.")};
    return file;
}

} // namespace jobs
