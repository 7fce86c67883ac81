// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/VerifyCommand.h"

#include "app/cli/OpenSession.h"
#include "app/cli/Options.h"
#include "app/cli/ScanTable.h"
#include "app/redaction/ProofAlone.h"
#include "app/report/ManifestJson.h"
#include "app/report/ScanJson.h"

#include <QJsonDocument>

namespace cli {

namespace {

QJsonObject jsonOf(const jobs::Verified &verified, bool hasManifest)
{
    QList<report::ManifestCheck> checks;
    for (const redaction::Check &check : verified.proof.checks)
        checks.append(
            {check.name, check.passed, check.detail, check.where, check.places, check.page});
    QJsonObject object = report::proofJson(checks);
    object.insert(QStringLiteral("coverage_checked"), hasManifest && verified.renderer.has_value());
    object.insert(QStringLiteral("purpose"),
                  verified.purpose ? QJsonValue(redaction::purposeName(*verified.purpose))
                                   : QJsonValue());
    object.insert(QStringLiteral("pixels_compared"),
                  verified.renderer == std::optional<int>(redaction::kRenderer));
    object.insert(QStringLiteral("errors"),
                  report::errorsJson(verified.unreadable ? QList{*verified.unreadable}
                                                         : QList<report::SourceError>()));
    return object;
}

/// What the proof in JSON says as well, for whoever sits at a terminal.
void tell(QTextStream &err, const jobs::Verified &verified, bool hasManifest)
{
    if (verified.unreadable)
        err << printable(verified.unreadable->error.detail) << QLatin1Char('\n');
    if (verified.renderer && *verified.renderer != redaction::kRenderer)
        err << QStringLiteral("Another version of this program drew the copy: its covers were read "
                              "again, but not compared pixel by pixel.\n");
    if (!hasManifest)
        err << QStringLiteral("Without a manifest, coverage was not checked.\n");
    for (const redaction::Check &check : verified.proof.checks)
        if (redaction::isWarning(check))
            err << printable(check.detail) << QLatin1Char('\n');
}

/// The worker that proves is not there: nothing is proved, and nothing is wrong with the files.
jobs::Verified withoutProver(const ocr::Error &error)
{
    jobs::Verified verified;
    verified.proof.checks = {{QStringLiteral("prover"), false, error.detail, {}, {}, 0}};
    return verified;
}

} // namespace

void VerifyCommand::describe(QCommandLineParser &parser) const
{
    addReadingOptions(parser);
    parser.addOption({QStringLiteral("manifest"),
                      QStringLiteral("The manifest that was written with the replacement."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("single-reader"),
                      QStringLiteral("Accepts a replacement that only one engine reads again.")});
    parser.addPositionalArgument(QStringLiteral("original"), QStringLiteral("The original."));
    parser.addPositionalArgument(QStringLiteral("replacement"), QStringLiteral("Its replacement."));
}

int VerifyCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2) {
        return usageError(environment,
                          QStringLiteral("verify takes an original and its replacement."));
    }
    const QString manifest = parser.value(QStringLiteral("manifest"));
    const ocr::Result<OpenSession> opened = openSession(parser, environment);
    if (!opened && opened.error().code != ocr::Error::Code::Internal)
        return failure(environment, opened.error());
    ocr::Result<jobs::Verified> verified = jobs::Verified();
    if (opened) {
        ProgressLine progress(environment, opened->progress, opened->session->rules());
        verified = opened->session->verify(paths[0], paths[1], manifest,
                                           parser.isSet(QStringLiteral("single-reader")), progress);
        progress.clear();
    } else {
        verified = withoutProver(opened.error());
    }
    if (!verified)
        return failure(environment, verified.error());
    tell(environment.err, *verified, !manifest.isEmpty());
    environment.out << QString::fromUtf8(
        QJsonDocument(jsonOf(*verified, !manifest.isEmpty())).toJson());
    if (verified->unreadable)
        return statusOf(verified->unreadable->error.code);
    return verified->proof.passed() ? Done : NotProved;
}

} // namespace cli
