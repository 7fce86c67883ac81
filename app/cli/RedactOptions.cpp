// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/RedactOptions.h"

#include "app/cli/Options.h"
#include "app/jobs/OutputFolder.h"
#include "app/privacy/Decision.h"

#include <QFileInfo>

namespace cli {

namespace {

using ocr::Error;

constexpr qsizetype kMostNumber = 40; ///< characters of an evidence number: one line of a label

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
    constexpr qint64 kMostBytes = 16LL * 1024 * 1024; // some hundred thousand decisions
    const ocr::Result<QByteArray> bytes = smallFile(path, kMostBytes);
    if (!bytes)
        return bytes.error();
    return privacy::decisionsFromJson(*bytes, QFileInfo(path).fileName());
}

/// Style and purpose belong together: each tells the other where only one is given.
ocr::Result<void> readPurpose(const QCommandLineParser &parser, redaction::PlanOptions &plan)
{
    if (parser.isSet(QStringLiteral("purpose"))) {
        const ocr::Result<QString> purpose = wordOf(
            parser, QStringLiteral("purpose"),
            {QStringLiteral("post"), QStringLiteral("evidence"), QStringLiteral("sample")}, {});
        if (!purpose)
            return purpose.error();
        plan.purpose = redaction::purposeNamed(*purpose);
    }
    const bool isEvidence = plan.purpose == redaction::Purpose::Evidence;
    const ocr::Result<QString> style =
        wordOf(parser, QStringLiteral("style"), {QStringLiteral("masked"), QStringLiteral("block")},
               isEvidence ? QStringLiteral("block") : QStringLiteral("masked"));
    if (!style)
        return style.error();
    plan.style =
        *style == QLatin1String("block") ? redaction::Style::Block : redaction::Style::Masked;
    if (plan.purpose && isEvidence != (plan.style == redaction::Style::Block))
        return invalid(QStringLiteral("--purpose evidence has --style block, post and sample have "
                                      "--style masked."));
    plan.evidenceNumber = parser.value(QStringLiteral("evidence-number")).simplified();
    if (!plan.evidenceNumber.isEmpty() && plan.style != redaction::Style::Block)
        return invalid(QStringLiteral("--evidence-number is for --purpose evidence."));
    if (plan.evidenceNumber.size() > kMostNumber)
        return invalid(
            QStringLiteral("--evidence-number takes up to %1 characters.").arg(kMostNumber));
    return {};
}

/// A seal stays only where somebody says that the issuing office puts the sheet up anew, or on
/// evidence; a sample's is always grey.
ocr::Result<void> readSeal(const QCommandLineParser &parser, redaction::PlanOptions &plan)
{
    const bool isSample = redaction::purposeOf(plan) == redaction::Purpose::Sample;
    if (isSample && parser.isSet(QStringLiteral("seal")))
        return invalid(QStringLiteral("A sample's seal is always grey: it takes no --seal."));
    const ocr::Result<QString> seal = wordOf(
        parser, QStringLiteral("seal"), {QStringLiteral("keep"), QStringLiteral("remove")},
        plan.style == redaction::Style::Block ? QStringLiteral("keep") : QStringLiteral("remove"));
    if (!seal)
        return seal.error();
    plan.keepSeal = *seal == QLatin1String("keep");
    return {};
}

} // namespace

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
    const ocr::Result<void> purpose = readPurpose(parser, options.plan);
    if (!purpose)
        return purpose.error();
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
    const ocr::Result<void> seal = readSeal(parser, options.plan);
    if (!seal)
        return seal.error();
    ocr::Result<QList<privacy::Decision>> decisions = decisionsFrom(parser);
    if (!decisions)
        return decisions.error();
    options.decisions = *std::move(decisions);
    options.singleReaderAccepted = parser.isSet(QStringLiteral("single-reader"));
    options.force = parser.isSet(QStringLiteral("force"));
    // It is looked at again when writing starts; here nothing was read for nothing.
    const ocr::Result<void> folder = jobs::checkOutputFolder(options.folder, options.force);
    if (!folder)
        return invalid(folder.error().detail);
    return options;
}

} // namespace cli
