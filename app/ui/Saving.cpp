// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Saving.h"

#include "app/report/Words.h"
#include "app/ui/Direction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace ui {

namespace {

/// More failures than this are only counted: the message must not push the page away.
constexpr int kMostLines = 4;

ocr::Error::Code codeOf(const jobs::Replacement &replacement)
{
    if (replacement.error)
        return replacement.error->code;
    if (replacement.plan.unread)
        return ocr::Error::Code::NotReadable;
    return replacement.unlisted ? replacement.unlisted->code : ocr::Error::Code::ProofFailed;
}

QString failureOf(const jobs::Replacement &replacement)
{
    //: %1 is a file's name, %2 a page number, %3 one or two sentences
    return Saving::tr("%1, page %2: %3")
        .arg(inOwnDirection(report::shownFileName(replacement.source)))
        .arg(replacement.page)
        .arg(report::errorWords(codeOf(replacement)));
}

/// Empty where there is none that can be read.
QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

bool mayTakeThePlaceOf(const Saving::Checklist &before, const QDir &folder)
{
    for (auto it = before.sha256.cbegin(); it != before.sha256.cend(); ++it) {
        if (!Saving::isAsWritten(folder, it.key(), it.value()))
            return false;
    }
    return !before.stem.isEmpty();
}

QString freeStem(const Saving::ChecklistPlace &place)
{
    const QDir folder(place.folder);
    for (int number = 1;; ++number) {
        const QString stem =
            number == 1 ? place.stem : QStringLiteral("%1-%2").arg(place.stem).arg(number);
        if (std::none_of(place.formats.cbegin(), place.formats.cend(), [&](const QString &format) {
                return folder.exists(stem + QLatin1Char('.') + format);
            }))
            return stem;
    }
}

} // namespace

QStringList Saving::checklistFormats()
{
    return {QStringLiteral("xlsx"), QStringLiteral("pdf"), QStringLiteral("csv")};
}

QString Saving::freeFolder(const QString &chosen)
{
    const QDir folder(chosen);
    const auto isFree = [](const QDir &dir) {
        return !dir.exists() ||
               dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    };
    if (isFree(folder))
        return folder.absolutePath();
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? QStringLiteral("covered") : QStringLiteral("covered-%1").arg(number);
        if (isFree(QDir(folder.filePath(name))))
            return folder.absoluteFilePath(name);
    }
}

QString Saving::failureWords(const QList<jobs::Replacement> &replacements)
{
    QStringList failures;
    for (const jobs::Replacement &replacement : replacements) {
        if (!isProved(replacement))
            failures.append(failureOf(replacement));
    }
    if (failures.isEmpty())
        return {};
    QStringList lines{
        tr("%n pages have no covered copy:", nullptr, static_cast<int>(failures.size()))};
    lines.append(failures.mid(0, kMostLines));
    if (failures.size() > kMostLines)
        lines.append(tr("and %n more.", nullptr, static_cast<int>(failures.size()) - kMostLines));
    return lines.join(QLatin1Char('\n'));
}

QString Saving::coveringWords(const QList<jobs::Replacement> &replacements, const QString &folder)
{
    QStringList lines;
    const auto written = std::count_if(replacements.cbegin(), replacements.cend(), isProved);
    if (written > 0) {
        lines.append(tr("%n covered copies were written and checked: what is covered cannot be "
                        "brought back.",
                        nullptr, static_cast<int>(written)));
        lines.append(tr("They are in %1.").arg(leftToRight(QDir::toNativeSeparators(folder))));
    }
    if (const QString failures = failureWords(replacements); !failures.isEmpty())
        lines.append(failures);
    return lines.isEmpty() ? tr("There was nothing to write.") : lines.join(QLatin1Char('\n'));
}

bool Saving::isProved(const jobs::Replacement &replacement)
{
    return !replacement.error && !replacement.unlisted && !replacement.file.isEmpty() &&
           replacement.proof.passed() && replacement.doubt.checks.isEmpty();
}

bool Saving::areProved(const QList<jobs::Replacement> &replacements)
{
    return !replacements.isEmpty() &&
           std::all_of(replacements.cbegin(), replacements.cend(), isProved);
}

QString Saving::whyUnproved(const QList<jobs::Replacement> &replacements)
{
    const auto first = std::find_if_not(replacements.cbegin(), replacements.cend(), isProved);
    return first == replacements.cend() ? QString() : report::errorWords(codeOf(*first));
}

QString Saving::numbered(const QString &path, qsizetype index)
{
    if (index == 0)
        return path;
    const QFileInfo info(path);
    return info.dir().filePath(
        QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(index + 1).arg(info.suffix()));
}

bool Saving::holds(const QString &path, const QByteArray &sha256)
{
    return !sha256.isEmpty() && sha256Of(path) == sha256;
}

QString Saving::changedWords(int copies)
{
    return tr("%n older copy (copies) there were changed by hand and stay: look at them before you "
              "hand them on.",
              nullptr, copies);
}

bool Saving::isAsWritten(const QDir &folder, const QString &name, const QByteArray &sha256)
{
    // What office programs put beside a file that somebody has open.
    for (const QString &sign :
         {QStringLiteral(".~lock.%1#").arg(name), QStringLiteral("~$%1").arg(name)}) {
        if (folder.exists(sign))
            return false;
    }
    return !folder.exists(name) || holds(folder.filePath(name), sha256);
}

Saving::Removed Saving::removeAsWritten(const QString &path, const QByteArray &sha256)
{
    if (!QFile::exists(path))
        return Removed::Yes;
    if (!holds(path, sha256))
        return Removed::Changed;
    return QFile::remove(path) ? Removed::Yes : Removed::Failed;
}

bool Saving::copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = source.readAll();
    return source.error() == QFileDevice::NoError && writeFile(to, bytes);
}

bool Saving::writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Of a disk that gets full in the middle of a block, commit() alone knows nothing in Qt 6.4.
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
           file.commit();
}

QString Saving::checklistFormat(const QString &path)
{
    for (const QString &format : checklistFormats()) {
        if (path.endsWith(QLatin1Char('.') + format, Qt::CaseInsensitive))
            return format;
    }
    return {};
}

ocr::Result<void> Saving::writeChecklist(const report::ScanDocument &scan, const QString &path,
                                         const QString &language,
                                         const std::function<bool()> &isCancelled)
{
    const ocr::Result<QByteArray> bytes = jobs::reportBytes(
        report::checklistReport(scan, QDate::currentDate()), checklistFormat(path), language);
    if (!bytes)
        return bytes.error();
    if (isCancelled())
        return ocr::Error{ocr::Error::Code::Cancelled, {}};
    if (!writeFile(path, *bytes))
        return ocr::Error{ocr::Error::Code::WriteFailed,
                          QStringLiteral("The checklist %1 could not be written.")
                              .arg(QFileInfo(path).fileName())};
    return {};
}

QString Saving::besideWords(const QString &stem)
{
    return tr("The checklist of before was opened or changed, so the new one stands beside it as "
              "%1.")
        .arg(inOwnDirection(stem));
}

ocr::Result<Saving::Checklist>
Saving::writeBesideCopies(const report::ScanDocument &scan,
                          const QList<report::CoveredPicture> &pictures,
                          const ChecklistPlace &place)
{
    report::ChecklistReport report = report::checklistReport(scan, QDate::currentDate());
    report.pictures = pictures;
    Checklist written;
    // Looked at when the bytes are ready: making them takes seconds, in which somebody may begin to
    // fill in the one before.
    const auto nameNow = [&](jobs::ReportFiles &files) {
        files.force = mayTakeThePlaceOf(place.before, QDir(place.folder));
        files.stem = files.force ? place.before.stem : freeStem(place);
        written.stem = files.stem;
    };
    jobs::ReportFiles files;
    files.folder = place.folder;
    files.formats = place.formats;
    files.language = place.language;
    files.isCancelled = place.isCancelled;
    files.nameNow = nameNow;
    const ocr::Result<QStringList> names = jobs::writeReports(report, files);
    if (!names)
        return names.error();
    for (const QString &name : *names)
        written.sha256.insert(name, sha256Of(QDir(place.folder).filePath(name)));
    return written;
}

} // namespace ui
