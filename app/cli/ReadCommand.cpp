// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/ReadCommand.h"

#include "app/cli/OpenSession.h"
#include "app/cli/Options.h"
#include "app/cli/TimingsTable.h"
#include "app/report/ReadJson.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace cli {

void ReadCommand::describe(QCommandLineParser &parser) const
{
    addFormatOption(parser, {QStringLiteral("json"), QStringLiteral("text")});
    addReadingOptions(parser);
    addTimingsOption(parser);
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QStringLiteral("Pictures, PDF files or folders."),
                                 QStringLiteral("path…"));
}

int ReadCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    const ocr::Result<QString> format =
        formatOf(parser, {QStringLiteral("json"), QStringLiteral("text")}, QStringLiteral("text"),
                 QStringLiteral("json"), environment);
    if (!format)
        return failure(environment, format.error());
    const ocr::Result<OpenSession> opened = openSession(parser, environment);
    if (!opened)
        return failure(environment, opened.error());
    environment.err << QStringLiteral(
        "This prints raw text, personal data included: keep it safe.\n");
    environment.err.flush();
    QElapsedTimer timer;
    timer.start();
    ProgressLine progress(environment, opened->progress, opened->session->rules());
    const report::ScanDocument document =
        opened->session->scan(parser.positionalArguments(), progress);
    progress.clear();
    if (*format == QLatin1String("text"))
        environment.out << report::readText(document);
    else
        environment.out << QString::fromUtf8(QJsonDocument(report::readJson(document)).toJson());
    environment.out.flush();
    if (parser.isSet(QStringLiteral("timings")))
        environment.err << timingsTable(document, static_cast<double>(timer.elapsed()) / 1000.0);
    if (document.interrupted) {
        environment.err << QStringLiteral("Interrupted; what was finished is in the output.\n");
        return Interrupted;
    }
    int status = Done;
    for (const report::SourceError &error : document.errors)
        status = std::max(status, statusOf(error.error.code));
    return status;
}

} // namespace cli
