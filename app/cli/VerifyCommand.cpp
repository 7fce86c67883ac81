// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/VerifyCommand.h"

#include "app/cli/OpenSession.h"
#include "app/cli/Options.h"
#include "app/report/ManifestJson.h"

#include <QJsonDocument>

namespace cli {

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
    const ocr::Result<OpenSession> opened = openSession(parser, environment);
    if (!opened)
        return failure(environment, opened.error());
    const QString manifest = parser.value(QStringLiteral("manifest"));
    ProgressLine progress(environment, opened->progress, opened->session->rules());
    const ocr::Result<jobs::Verified> verified = opened->session->verify(
        paths[0], paths[1], manifest, parser.isSet(QStringLiteral("single-reader")), progress);
    progress.clear();
    if (!verified)
        return failure(environment, verified.error());
    const redaction::Proof &proof = verified->proof;
    QList<report::ManifestCheck> checks;
    for (const redaction::Check &check : proof.checks)
        checks.append(
            {check.name, check.passed, check.detail, check.where, check.places, check.page});
    QJsonObject object = report::proofJson(checks);
    object.insert(QStringLiteral("coverage_checked"), !manifest.isEmpty());
    object.insert(QStringLiteral("purpose"),
                  verified->purpose ? QJsonValue(redaction::purposeName(*verified->purpose))
                                    : QJsonValue());
    const bool isOther = verified->renderer && *verified->renderer != redaction::kRenderer;
    object.insert(QStringLiteral("pixels_compared"), verified->renderer && !isOther);
    if (isOther)
        environment.err << QStringLiteral(
            "Another version of this program drew the copy: its covers were read again, but not "
            "compared pixel by pixel.\n");
    if (manifest.isEmpty())
        environment.err << QStringLiteral("Without a manifest, coverage was not checked.\n");
    environment.out << QString::fromUtf8(QJsonDocument(object).toJson());
    return proof.passed() ? Done : NotProved;
}

} // namespace cli
