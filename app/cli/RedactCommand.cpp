// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/RedactCommand.h"

#include "app/cli/OpenSession.h"
#include "app/cli/Options.h"
#include "app/cli/PlaceChoices.h"
#include "app/cli/RedactOptions.h"
#include "app/cli/ScanTable.h"
#include "app/redaction/FlatPlan.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cli {

namespace {

using ocr::Error;

// Print below two thirds of the 300 dots an inch of a flat page is visibly soft.
constexpr double kSharpDots = 200;

/// What a person should know before printing a flat sheet.
void tellSheet(const jobs::Replacement &replacement, redaction::PageForm wanted,
               Environment &environment)
{
    if (!replacement.plan.flat && wanted == redaction::PageForm::Flat)
        environment.err << QStringLiteral("%1: the page is as it was; a sheet on it could not be "
                                          "laid flat.\n")
                               .arg(replacement.file);
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
    if (page.plan.unread) {
        if (!page.error)
            environment.err << QStringLiteral("  page %1 of %2 is empty: it could not be read\n")
                                   .arg(page.page)
                                   .arg(printable(page.file));
        return;
    }
    const bool coveredWhole = !page.doubt.checks.isEmpty();
    for (const redaction::Check &check : (coveredWhole ? page.doubt : page.proof).checks)
        if (!check.passed)
            tellCheck(check, page, environment);
    if (coveredWhole && !page.error)
        environment.err << QStringLiteral("  page %1 of %2 is covered as a whole: it could not be "
                                          "proved otherwise\n")
                               .arg(page.page)
                               .arg(printable(page.file));
    if (page.withoutWords && !page.error)
        environment.err << QStringLiteral(
                               "  page %1 of %2: its covers do not say whose they are; a "
                               "font with Han characters is missing\n")
                               .arg(page.page)
                               .arg(printable(page.file));
    for (const QString &words :
         page.error || page.withoutWords ? QStringList() : page.plan.notPrinted)
        environment.err << QStringLiteral("  page %1 of %2 does not carry %3\n")
                               .arg(page.page)
                               .arg(printable(page.file),
                                    words == QLatin1String("period")
                                        ? QStringLiteral("its period and the day it comes down: "
                                                         "there is no free paper, or the notice "
                                                         "does not say from when to when")
                                        : QStringLiteral("the label of evidence: there is no free "
                                                         "paper"));
    if (sealMayStay && page.withoutColour && !page.error)
        environment.err << QStringLiteral("  page %1 of %2 has no colour that tells a seal from "
                                          "print: a seal on it, if there is one, was kept\n")
                               .arg(page.page)
                               .arg(printable(page.file));
}

/// What a person chose for pages that were not read is not lost: they have no copy, and it can be
/// said again.
void tellUnread(const QStringList &places, Environment &environment)
{
    for (const QString &place : places)
        environment.err << QStringLiteral("%1 is on a page that was not read.\n").arg(place);
}

/// Usage says that nothing was done, which is not so once pages are covered: then an input changed
/// meanwhile, or a name was taken.
int statusOfPage(const Error &error)
{
    if (error.code == Error::Code::InvalidInput)
        return Unreadable;
    const int status = statusOf(error.code);
    return status == Usage ? int(Internal) : status;
}

int tellResult(const QList<jobs::Replacement> &replacements, const report::ScanDocument &scan,
               const redaction::PlanOptions &plan, Environment &environment)
{
    bool cancelled = scan.interrupted;
    int status = scan.errors.isEmpty() ? Done : Unreadable;
    int written = 0;
    int unread = 0; // empty pages, which the scan's errors name already
    const bool sealMayStay = !plan.keepSeal && plan.style == redaction::Style::Masked;
    for (const jobs::Replacement &replacement : replacements) {
        tellPage(replacement, sealMayStay, environment);
        unread += replacement.plan.unread ? 1 : 0;
        if (!replacement.doubt.checks.isEmpty() && !replacement.plan.unread)
            status = std::max<int>(status, NotProved);
        if (!replacement.error && !replacement.plan.unread) {
            ++written;
            tellSheet(replacement, plan.page, environment);
        }
        if (!replacement.error)
            continue;
        cancelled |= replacement.error->code == Error::Code::Cancelled;
        status = std::max(status, statusOfPage(*replacement.error));
    }
    environment.err << QStringLiteral("%1 pages covered and proved, %2 not written\n")
                           .arg(written)
                           .arg(replacements.size() - unread - written + scan.errors.size());
    if (!replacements.isEmpty() && replacements.first().unlisted) {
        const Error &unlisted = *replacements.first().unlisted;
        environment.err << QStringLiteral("The manifest was not written, so the copies cannot be "
                                          "verified with it: %1\n")
                               .arg(printable(unlisted.detail));
        status = std::max(status, statusOfPage(unlisted));
    }
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
    add("purpose",
        "What it is for: to be hung up, to prove what hung there, or to show how it should look. "
        "Tells the style, or is told by it.",
        "post|evidence|sample");
    add("style", "How values are hidden.", "masked|block");
    add("evidence-number", "What evidence is called; otherwise the source's SHA-256 and page.",
        "text");
    add("page", "The page as it is, or each sheet laid flat for printing.", "original|flat");
    add("ink", "Colours of the replacement.", "colour|bw");
    add("format", "The files that are written.", "png|jpeg|pdf");
    add("include", "What is covered.", "exposed|exposed+review");
    add("seal", "What happens to seals; keep only where the issuing office hangs it up anew.",
        "keep|remove");
    add("decisions", "A person's choices, a JSON list.", "file");
    add("also-cover", "A place that is to be covered, too; may be repeated.", "place");
    add("looked-at", "A place where a person found nothing personal; may be repeated.", "place");
    parser.addOptions(
        {{QStringLiteral("force"),
          QStringLiteral("Writes into a folder that holds other files; none is overwritten.")},
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
    ProgressLine progress(environment, opened->progress, opened->session->rules());
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
    const ocr::Result<ChosenPlaces> chosen = decisionsOf(*choices, scan);
    if (!chosen) {
        progress.clear();
        return failure(environment, chosen.error());
    }
    redaction->decisions += chosen->decisions;
    const ocr::Result<QList<jobs::Replacement>> replacements =
        opened->session->redact(scan, *redaction, progress);
    progress.clear();
    if (!replacements)
        return failure(environment, replacements.error());
    tellUnread(chosen->unread, environment);
    return tellResult(*replacements, scan, redaction->plan, environment);
}

} // namespace cli
