// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/ReportCommand.h"

#include "app/cli/Options.h"
#include "app/cli/ScanTable.h"
#include "app/jobs/EvidencePictures.h"
#include "app/jobs/Session.h"
#include "app/report/ReportLanguage.h"
#include "app/report/ScanFromJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cli {

namespace {

using ocr::Error;

/// Of the contract, and to come with official documents.
const QStringList kLaterFormats{QStringLiteral("docx"), QStringLiteral("html")};

/// Words in the chosen language while it lives; programs and tests go on in their own.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
    {
        if (report::loadTranslations(m_translator, language))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~SpokenLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    QTranslator m_translator;
};

ocr::Result<QStringList> formatsOf(const QCommandLineParser &parser)
{
    QStringList formats;
    const QString given = parser.value(QStringLiteral("format"));
    for (const QString &part : given.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString format = part.trimmed().toLower();
        if (kLaterFormats.contains(format))
            return Error{Error::Code::InvalidInput,
                         QStringLiteral("This version writes no %1 yet; it writes %2.")
                             .arg(format, jobs::reportFormats().join(QStringLiteral(", ")))};
        if (!jobs::reportFormats().contains(format))
            return Error{Error::Code::InvalidInput,
                         QStringLiteral("--format takes some of %1, with commas between them.")
                             .arg(jobs::reportFormats().join(QStringLiteral(", ")))};
        if (!formats.contains(format))
            formats.append(format);
    }
    if (formats.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QStringLiteral("--format says what is to be written: %1.")
                         .arg(jobs::reportFormats().join(QStringLiteral(", ")))};
    return formats;
}

ocr::Result<QByteArray> bytesOf(const QString &path, Environment &environment)
{
    QFile file(path);
    if (path != QLatin1String("-") && !QFileInfo::exists(path))
        return Error{Error::Code::NotFound, QStringLiteral("There is no %1.").arg(path)};
    if (path != QLatin1String("-") && !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, QStringLiteral("%1 may not be opened.").arg(path)};
    QIODevice &device = path == QLatin1String("-") ? environment.in : file;
    QByteArray bytes = device.read(report::kMostScanBytes + 1);
    if (bytes.isEmpty())
        return Error{Error::Code::Empty, QStringLiteral("%1 is empty.").arg(path)};
    return bytes;
}

bool isCase(const QString &path, const QByteArray &bytes)
{
    return QFileInfo(path).isDir() || bytes.startsWith("SQLite format 3");
}

int noCases(const QString &path, Environment &environment)
{
    return usageError(environment,
                      QStringLiteral("%1 is no stored scan, and this version writes no reports of "
                                     "cases yet; give it what `scan --format json` wrote.")
                          .arg(path));
}

/// Whoever wrote the folder, its pictures are opened in a worker as any input is.
ocr::Result<QList<report::CoveredPicture>>
picturesFor(const QString &folder, const report::ScanDocument &scan, const Environment &environment)
{
    jobs::SessionOptions options;
    options.workerProgram = environment.workerProgram;
    options.jobs = 1;
    const ocr::Result<std::unique_ptr<jobs::Session>> session = jobs::Session::create(options);
    if (!session)
        return Error{Error::Code::Internal, session.error().detail};
    return jobs::evidencePictures(folder, scan, [&](const QString &file, int page, int longSide) {
        return (*session)->pixels(file, page, longSide);
    });
}

} // namespace

void ReportCommand::describe(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{QStringLiteral("format"), QStringLiteral("What is written; several with commas."),
          jobs::reportFormats().join(QLatin1Char(','))},
         {QStringLiteral("output"), QStringLiteral("The folder to write to."),
          QStringLiteral("folder")},
         {QStringLiteral("pictures"),
          QStringLiteral("Shows the evidence pictures in this folder that `redact --purpose "
                         "evidence` wrote."),
          QStringLiteral("folder")},
         {QStringLiteral("language"), QStringLiteral("Language of the checklist."),
          QStringLiteral("zh_CN|en|ug|kk"), QStringLiteral("zh_CN")},
         {QStringLiteral("force"), QStringLiteral("Overwrites checklists that are there.")}});
    parser.addPositionalArgument(QStringLiteral("scan"),
                                 QStringLiteral("What `scan --format json` wrote; - for stdin."),
                                 QStringLiteral("SCAN.json"));
}

int ReportCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return usageError(environment, QStringLiteral("report takes one stored scan."));
    const ocr::Result<QStringList> formats = formatsOf(parser);
    if (!formats)
        return failure(environment, formats.error());
    const ocr::Result<QString> language =
        wordOf(parser, QStringLiteral("language"), report::languages(), QStringLiteral("zh_CN"));
    if (!language)
        return failure(environment, language.error());
    const QString folder = parser.value(QStringLiteral("output"));
    if (folder.isEmpty())
        return usageError(environment, QStringLiteral("--output names the folder to write to."));
    if (isCase(paths.first(), {}))
        return noCases(paths.first(), environment);
    const ocr::Result<QByteArray> bytes = bytesOf(paths.first(), environment);
    if (!bytes)
        return failure(environment, bytes.error());
    if (isCase(paths.first(), *bytes))
        return noCases(paths.first(), environment);
    const ocr::Result<report::ScanDocument> scan =
        report::scanFromJson(*bytes, QFileInfo(paths.first()).fileName());
    if (!scan) {
        failure(environment, scan.error());
        return Unreadable; // whatever is wrong with it is wrong with an input
    }
    report::ChecklistReport checklist = report::checklistReport(*scan, QDate::currentDate());
    if (parser.isSet(QStringLiteral("pictures"))) {
        ocr::Result<QList<report::CoveredPicture>> pictures =
            picturesFor(parser.value(QStringLiteral("pictures")), *scan, environment);
        if (!pictures)
            return failure(environment, pictures.error());
        checklist.pictures = *std::move(pictures);
    }
    const SpokenLanguage spoken(*language);
    const ocr::Result<QStringList> names = jobs::writeReports(
        checklist, {folder, *formats, *language, parser.isSet(QStringLiteral("force"))});
    if (!names)
        return failure(environment, names.error());
    for (const QString &name : *names)
        environment.out << printable(QDir(folder).filePath(name)) << QLatin1Char('\n');
    return Done;
}

} // namespace cli
