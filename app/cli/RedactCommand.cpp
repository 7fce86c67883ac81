// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/RedactCommand.h"

#include "app/cli/OpenSession.h"
#include "app/cli/Options.h"
#include "app/cli/PlaceChoices.h"
#include "app/cli/ScanTable.h"
#include "app/privacy/Decision.h"
#include "app/redaction/FlatPlan.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cli {

namespace {

using ocr::Error;

// Print below two thirds of the 300 dots an inch of a flat page is visibly soft.
constexpr double kSharpDots = 200;

const QStringList &formats()
{
    static const QStringList kFormats{QStringLiteral("png"), QStringLiteral("jpeg"),
                                      QStringLiteral("pdf")};
    return kFormats;
}

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

ocr::Result<QList<privacy::Decision>> decisionsFrom(const QCommandLineParser &parser)
{
    const QString path = parser.value(QStringLiteral("decisions"));
    if (path.isEmpty())
        return QList<privacy::Decision>();
    const ocr::Result<QByteArray> bytes = smallFile(path);
    if (!bytes)
        return bytes.error();
    return privacy::decisionsFromJson(*bytes, QFileInfo(path).fileName());
}

/// Both are also checked when writing starts; here it saves reading everything first.
ocr::Result<void> checkFolder(const QString &path, bool force)
{
    const QDir folder(path);
    if (folder.exists() && !force &&
        !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return invalid(QStringLiteral("The folder %1 holds files already.").arg(path));
    QFileInfo there(QDir::cleanPath(folder.absolutePath()));
    while (!there.exists() && !there.isRoot())
        there = QFileInfo(there.path());
    if (!there.isDir() || !there.isWritable() || !there.isExecutable())
        return invalid(QStringLiteral("%1 may not be written to.").arg(there.filePath()));
    return {};
}

ocr::Result<jobs::RedactOptions> redactOptions(const QCommandLineParser &parser)
{
    jobs::RedactOptions options;
    options.folder = parser.value(QStringLiteral("output"));
    if (options.folder.isEmpty())
        return invalid(QStringLiteral("--output DIR is missing."));
    const ocr::Result<QString> format =
        wordOf(parser, QStringLiteral("format"), formats(), QStringLiteral("png"));
    if (!format)
        return format.error();
    options.format = static_cast<redaction::FileFormat>(formats().indexOf(*format));
    const ocr::Result<QString> include =
        wordOf(parser, QStringLiteral("include"),
               {QStringLiteral("exposed"), QStringLiteral("exposed+review")},
               QStringLiteral("exposed+review"));
    if (!include)
        return include.error();
    options.plan.include = *include == QLatin1String("exposed")
                               ? redaction::Include::Exposed
                               : redaction::Include::ExposedAndReview;
    const ocr::Result<QString> style =
        wordOf(parser, QStringLiteral("style"), {QStringLiteral("masked"), QStringLiteral("block")},
               QStringLiteral("masked"));
    if (!style)
        return style.error();
    options.plan.style =
        *style == QLatin1String("block") ? redaction::Style::Block : redaction::Style::Masked;
    const ocr::Result<QString> page =
        wordOf(parser, QStringLiteral("page"), {QStringLiteral("original"), QStringLiteral("flat")},
               QStringLiteral("original"));
    if (!page)
        return page.error();
    options.plan.page =
        *page == QLatin1String("flat") ? redaction::PageForm::Flat : redaction::PageForm::Original;
    const ocr::Result<QString> ink =
        wordOf(parser, QStringLiteral("ink"), {QStringLiteral("colour"), QStringLiteral("bw")},
               QStringLiteral("colour"));
    if (!ink)
        return ink.error();
    options.plan.ink =
        *ink == QLatin1String("bw") ? redaction::Ink::BlackAndWhite : redaction::Ink::Colour;
    const ocr::Result<QString> seal =
        wordOf(parser, QStringLiteral("seal"), {QStringLiteral("keep"), QStringLiteral("remove")},
               options.plan.style == redaction::Style::Block ? QStringLiteral("keep")
                                                             : QStringLiteral("remove"));
    if (!seal)
        return seal.error();
    options.plan.keepSeal = *seal == QLatin1String("keep");
    ocr::Result<QList<privacy::Decision>> decisions = decisionsFrom(parser);
    if (!decisions)
        return decisions.error();
    options.decisions = *std::move(decisions);
    options.singleReaderAccepted = parser.isSet(QStringLiteral("single-reader"));
    options.force = parser.isSet(QStringLiteral("force"));
    const ocr::Result<void> folder = checkFolder(options.folder, options.force);
    if (!folder)
        return folder.error();
    return options;
}

/// What a person should know before printing a flat sheet.
void tellSheet(const jobs::Replacement &replacement, Environment &environment)
{
    if (!replacement.plan.flat)
        return;
    QStringList faults;
    for (const ocr::Incomplete why : replacement.incomplete)
        faults.append(ocr::incompleteName(why));
    if (!faults.isEmpty())
        environment.err << QStringLiteral("%1: the sheet is not whole (%2).\n")
                               .arg(replacement.file, faults.join(QStringLiteral(", ")));
    const double dots = replacement.plan.flat->sourceDotsPerInch();
    if (dots < kSharpDots)
        environment.err << QStringLiteral("%1: the picture has only %2 dots an inch there; print "
                                          "will look soft.\n")
                               .arg(replacement.file)
                               .arg(std::lround(dots));
}

ocr::Result<QList<PlaceChoice>> placeChoices(const QCommandLineParser &parser)
{
    QList<PlaceChoice> choices;
    for (const auto &[option, choice] : {std::pair("also-cover", privacy::Decision::Choice::Cover),
                                         std::pair("looked-at", privacy::Decision::Choice::Keep)})
        for (const QString &word : parser.values(QLatin1String(option))) {
            const ocr::Result<PlaceChoice> place = placeChoiceFrom(word, choice);
            if (!place)
                return place.error();
            choices.append(*place);
        }
    return choices;
}

/// One failed check, where it failed, and what a person can do about it.
void tellCheck(const redaction::Check &check, const jobs::Replacement &page,
               Environment &environment)
{
    environment.err
        << QStringLiteral("  page %1, %2: %3\n").arg(page.page).arg(check.name, check.detail);
    // What was covered as a whole tells the places of the source already (Replacement::doubt).
    const QList<ocr::Quad> where =
        page.doubt.checks.isEmpty() ? redaction::toSource(check.where, page.plan) : check.where;
    for (qsizetype i = 0; i < std::max(check.places.size(), check.where.size()); ++i) {
        const QString words = check.places.value(i);
        environment.err
            << QStringLiteral("    %1\n").arg(words.isEmpty() ? QStringLiteral("there:") : words);
        if (!redaction::isOfReading(check) || i >= check.where.size())
            continue;
        const QString place = placeWord(page.sourceSha256, page.page, where[i]);
        environment.err << QStringLiteral("      cover it:                     --also-cover %1\n"
                                          "      I looked: nothing personal:   --looked-at %1\n")
                               .arg(place);
    }
}

/// What a person has to know of one page.
void tellPage(const jobs::Replacement &page, bool sealMayStay, Environment &environment)
{
    const bool coveredWhole = !page.doubt.checks.isEmpty();
    for (const redaction::Check &check : (coveredWhole ? page.doubt : page.proof).checks)
        if (!check.passed)
            tellCheck(check, page, environment);
    if (coveredWhole && !page.error)
        environment.err << QStringLiteral("  page %1 of %2 is covered as a whole: it could not be "
                                          "proved otherwise\n")
                               .arg(page.page)
                               .arg(printable(page.file));
    if (sealMayStay && page.withoutColour && !page.error)
        environment.err << QStringLiteral("  page %1 of %2 has no colour that tells a seal from "
                                          "print: a seal on it, if there is one, was kept\n")
                               .arg(page.page)
                               .arg(printable(page.file));
}

int tellResult(const QList<jobs::Replacement> &replacements, const report::ScanDocument &scan,
               const redaction::PlanOptions &plan, Environment &environment)
{
    bool cancelled = scan.interrupted;
    int status = scan.errors.isEmpty() ? Done : Unreadable;
    int written = 0;
    const bool sealMayStay = !plan.keepSeal && plan.style == redaction::Style::Masked;
    for (const jobs::Replacement &replacement : replacements) {
        tellPage(replacement, sealMayStay, environment);
        if (!replacement.doubt.checks.isEmpty())
            status = std::max<int>(status, NotProved);
        if (!replacement.error) {
            ++written;
            tellSheet(replacement, environment);
            continue;
        }
        cancelled |= replacement.error->code == Error::Code::Cancelled;
        status = std::max(status, statusOf(replacement.error->code));
    }
    environment.err << QStringLiteral("%1 pages covered and proved, %2 not written\n")
                           .arg(written)
                           .arg(replacements.size() - written + scan.errors.size());
    return cancelled ? Interrupted : status;
}

} // namespace

void RedactCommand::describe(QCommandLineParser &parser) const
{
    addReadingOptions(parser);
    const auto add = [&](const char *name, const char *description, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(description), QLatin1String(value)});
    };
    add("output", "The folder to write to; made where it is not there.", "dir");
    add("style", "How values are hidden.", "masked|block");
    add("page", "The page as it is, or each sheet laid flat for printing.", "original|flat");
    add("ink", "Colours of the replacement.", "colour|bw");
    add("format", "The files that are written.", "png|jpeg|pdf");
    add("include", "What is covered.", "exposed|exposed+review");
    add("seal", "What happens to seals.", "keep|remove");
    add("decisions", "A person's choices, a JSON list.", "file");
    add("also-cover", "A place that is to be covered, too; may be repeated.", "place");
    add("looked-at", "A place where a person found nothing personal; may be repeated.", "place");
    parser.addOptions(
        {{QStringLiteral("force"),
          QStringLiteral("Writes into a folder that holds files; none is overwritten.")},
         {QStringLiteral("single-reader"),
          QStringLiteral("Accepts pages that only one engine read.")}});
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QStringLiteral("Pictures, PDF files or folders."),
                                 QStringLiteral("path…"));
}

int RedactCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    ocr::Result<jobs::RedactOptions> redaction = redactOptions(parser);
    if (!redaction)
        return failure(environment, redaction.error());
    const ocr::Result<QList<PlaceChoice>> choices = placeChoices(parser);
    if (!choices)
        return failure(environment, choices.error());
    const ocr::Result<OpenSession> opened = openSession(parser, environment);
    if (!opened)
        return failure(environment, opened.error());
    ProgressLine progress(environment, opened->progress);
    const report::ScanDocument scan = opened->session->scan(parser.positionalArguments(), progress);
    if (scan.interrupted && scan.pages.isEmpty()) {
        progress.clear();
        environment.err << QStringLiteral("Interrupted while reading; nothing was written.\n");
        return Interrupted;
    }
    if (scan.interrupted) {
        progress.clear();
        environment.err << QStringLiteral(
                               "Interrupted while reading; the %1 pages that were read are still "
                               "covered. Ctrl-C again ends at once.\n")
                               .arg(scan.pages.size());
        environment.err.flush();
    }
    const ocr::Result<QList<privacy::Decision>> chosen = decisionsOf(*choices, scan);
    if (!chosen) {
        progress.clear();
        return failure(environment, chosen.error());
    }
    redaction->decisions += *chosen;
    const ocr::Result<QList<jobs::Replacement>> replacements =
        opened->session->redact(scan, *redaction, progress);
    progress.clear();
    if (!replacements)
        return failure(environment, replacements.error());
    return tellResult(*replacements, scan, redaction->plan, environment);
}

} // namespace cli
