// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/ScanCommand.h"

#include "app/cli/OpenSession.h"
#include "app/cli/Options.h"
#include "app/cli/ScanTable.h"
#include "app/cli/TimingsTable.h"
#include "app/report/ScanJson.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

namespace cli {

namespace {

/// Something that a person has to look at: found, unread, or not wholly seen.
bool wantsALook(const report::ScanPage &scanned)
{
    const QList<privacy::Finding> &findings = scanned.judgement.findings;
    const QList<ocr::Sheet> &sheets = scanned.page.sheets;
    return !scanned.page.unread.isEmpty() ||
           std::any_of(findings.cbegin(), findings.cend(),
                       [](const privacy::Finding &finding) {
                           return finding.disposition == privacy::Disposition::Exposed ||
                                  finding.disposition == privacy::Disposition::Review;
                       }) ||
           std::any_of(sheets.cbegin(), sheets.cend(), [](const ocr::Sheet &sheet) {
               return !sheet.isComplete() || sheet.rowsRead < 1.0;
           });
}

int statusOfScan(const report::ScanDocument &document)
{
    if (document.interrupted)
        return Interrupted;
    // An engine that cannot start fails every page alike: that is our trouble, not the inputs'.
    const bool ours = std::any_of(
        document.errors.cbegin(), document.errors.cend(),
        [](const report::SourceError &error) { return statusOf(error.error.code) == Internal; });
    if (ours)
        return Internal;
    if (!document.errors.isEmpty())
        return Unreadable;
    return std::any_of(document.pages.cbegin(), document.pages.cend(), wantsALook) ? Exposed : Done;
}

QString written(const report::ScanDocument &document, const QString &format)
{
    if (format == QLatin1String("csv"))
        return scanCsv(document);
    if (format == QLatin1String("table"))
        return scanTable(document);
    return QString::fromUtf8(QJsonDocument(report::scanJson(document)).toJson());
}

} // namespace

void ScanCommand::describe(QCommandLineParser &parser) const
{
    addFormatOption(parser,
                    {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("table")});
    addReadingOptions(parser);
    addTimingsOption(parser);
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QStringLiteral("Pictures, PDF files or folders."),
                                 QStringLiteral("path…"));
}

int ScanCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    const ocr::Result<QString> format =
        formatOf(parser, {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("table")},
                 QStringLiteral("table"), QStringLiteral("json"), environment);
    if (!format)
        return failure(environment, format.error());
    const ocr::Result<OpenSession> opened = openSession(parser, environment);
    if (!opened)
        return failure(environment, opened.error());
    QElapsedTimer timer;
    timer.start();
    ProgressLine progress(environment, opened->progress, opened->session->rules());
    const report::ScanDocument document =
        opened->session->scan(parser.positionalArguments(), progress);
    progress.clear();
    environment.out << written(document, *format);
    environment.out.flush();
    if (parser.isSet(QStringLiteral("timings")))
        environment.err << timingsTable(document, static_cast<double>(timer.elapsed()) / 1000.0);
    if (document.interrupted)
        environment.err << QStringLiteral("Interrupted; what was finished is in the output.\n");
    return statusOfScan(document);
}

} // namespace cli
