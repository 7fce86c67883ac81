// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/TextCommand.h"

#include "app/cli/Options.h"
#include "app/cli/ScanTable.h"
#include "app/jobs/TextInput.h"
#include "app/privacy/SafeText.h"
#include "app/report/Checklist.h"
#include "app/report/TextJson.h"
#include "app/report/Words.h"

#include <QJsonDocument>

#include <algorithm>

namespace cli {

namespace {

const QString kSafe = QStringLiteral("safe");
const QStringList kFormats{QStringLiteral("json"), QStringLiteral("table"), kSafe};

ocr::Result<QString> textFrom(const QString &path, QIODevice &standardInput)
{
    if (path.isEmpty() || path == QLatin1String("-"))
        return jobs::readText(standardInput, QStringLiteral("The text"));
    return jobs::readTextFile(path, path);
}

QString textTable(const QList<privacy::TextFinding> &findings)
{
    QList<QStringList> rows{{QStringLiteral("line"), QStringLiteral("start"), QStringLiteral("end"),
                             QStringLiteral("what"), QStringLiteral("value"),
                             QStringLiteral("disposition"), QStringLiteral("severity"),
                             QStringLiteral("why, by what law, and what to do")}};
    report::ScanPage page;
    for (const privacy::TextFinding &found : findings)
        page.judgement.findings.append(found.finding);
    // Findings come first among the rows, in their order.
    const QList<report::ChecklistRow> explained = report::allRowsOf(page);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const privacy::TextFinding &found = findings[i];
        rows.append({QString::number(found.line), QString::number(found.start),
                     QString::number(found.end), privacy::findingTypeName(found.finding.type),
                     found.finding.maskedText, privacy::dispositionName(found.finding.disposition),
                     privacy::severityName(found.finding.severity),
                     report::sentenceOf(explained[i])});
    }
    return alignedTable(rows);
}

/// Writes the text with masks in the place of what has to go, or says where it still tells
/// something.
int writeSafe(const privacy::SafeText &safe, Environment &environment)
{
    if (!safe.isSafe())
        return failure(
            environment,
            {ocr::Error::Code::ProofFailed,
             QStringLiteral("With everything masked that was found, line %1 still shows something "
                            "(%2). No safe text is given.")
                 .arg(safe.exposed->line)
                 .arg(privacy::findingTypeName(safe.exposed->finding.type))});
    environment.out << safe.text;
    return Done;
}

} // namespace

void TextCommand::describe(QCommandLineParser &parser) const
{
    addFormatOption(parser, kFormats);
    addNoticeTypeOption(parser);
    addRulesOption(parser);
    parser.addOption({QStringLiteral("table"),
                      QStringLiteral("Takes tab-separated lines (or clipboard HTML) as a table "
                                     "with a header row.")});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("A text file; - or nothing: standard input."),
                                 QStringLiteral("[file|-]"));
}

int TextCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    const ocr::Result<QString> format =
        formatOf(parser, kFormats, QStringLiteral("table"), QStringLiteral("json"), environment);
    if (!format)
        return failure(environment, format.error());
    if (parser.positionalArguments().size() > 1)
        return usageError(environment, QStringLiteral("text takes one file."));
    const ocr::Result<QList<privacy::RulePackText>> packs = rulePacks(parser);
    if (!packs)
        return failure(environment, packs.error());
    const ocr::Result<privacy::JudgeOptions> judge = judgeOptions(parser, *packs);
    if (!judge)
        return failure(environment, judge.error());
    const ocr::Result<privacy::RuleSet> rules =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks() + *packs);
    if (!rules)
        return failure(environment, rules.error());
    const ocr::Result<QString> text =
        textFrom(parser.positionalArguments().value(0), environment.in);
    if (!text)
        return failure(environment, text.error());
    const privacy::TextOptions options{parser.isSet(QStringLiteral("table")), *judge};
    const privacy::JudgedText judged = privacy::judgedText(*text, *rules, options);
    if (*format == kSafe)
        return writeSafe(privacy::safeText(*text, judged, *rules, options), environment);
    const QList<privacy::TextFinding> &findings = judged.findings;
    if (*format == QLatin1String("table"))
        environment.out << textTable(findings);
    else
        environment.out << QString::fromUtf8(QJsonDocument(report::textJson(findings)).toJson());
    const bool wantsALook =
        std::any_of(findings.cbegin(), findings.cend(), [](const privacy::TextFinding &found) {
            return found.finding.disposition == privacy::Disposition::Exposed ||
                   found.finding.disposition == privacy::Disposition::Review;
        });
    return wantsALook ? Exposed : Done;
}

} // namespace cli
