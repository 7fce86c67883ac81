// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Options.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace cli {

namespace {

using ocr::Error;

constexpr int kMostJobs = 64;

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

/// A pack that ships with the program but is used only where it is asked for, by its id.
std::optional<privacy::RulePackText> presetPack(const QString &id)
{
    for (const privacy::RulePackText &pack : privacy::RuleSet::presetPacks())
        if (privacy::RuleSet::infoOf(pack).id == id)
            return pack;
    return std::nullopt;
}

} // namespace

void addRulesOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("rules"),
         QStringLiteral("Adds a rule pack, or one that ships with the program by its id; "
                        "may be given several times."),
         QStringLiteral("file|id")});
}

void addNoticeTypeOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("notice-type"),
                      QStringLiteral("What kind of notice it is: auto, or an id."),
                      QStringLiteral("auto|id"), QStringLiteral("auto")});
}

void addFormatOption(QCommandLineParser &parser, const QStringList &formats)
{
    parser.addOption({QStringLiteral("format"), QStringLiteral("How the result is written."),
                      formats.join(QLatin1Char('|'))});
}

void addReadingOptions(QCommandLineParser &parser)
{
    addNoticeTypeOption(parser);
    addRulesOption(parser);
    parser.addOptions(
        {{QStringLiteral("languages"), QStringLiteral("Languages to read."),
          QStringLiteral("zh,ug,kk,en"), QStringLiteral("zh,ug,kk,en")},
         {QStringLiteral("engine"), QStringLiteral("Who reads."),
          QStringLiteral("auto|ppocr|tesseract"), QStringLiteral("auto")},
         {QStringLiteral("jobs"), QStringLiteral("Worker processes; as many as cores otherwise."),
          QStringLiteral("n")},
         {QStringLiteral("progress"), QStringLiteral("How progress is shown on stderr."),
          QStringLiteral("auto|plain|none"), QStringLiteral("auto")}});
}

void addTimingsOption(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("timings"), QStringLiteral("Shows on stderr where the time went.")});
}

ocr::Result<QString> wordOf(const QCommandLineParser &parser, const QString &option,
                            const QStringList &words, const QString &fallback)
{
    const QString word = parser.isSet(option) ? parser.value(option) : fallback;
    if (words.contains(word))
        return word;
    return invalid(
        QStringLiteral("--%1 takes one of %2.").arg(option, words.join(QStringLiteral(", "))));
}

ocr::Result<QString> formatOf(const QCommandLineParser &parser, const QStringList &formats,
                              const QString &onTerminal, const QString &elsewhere,
                              const Environment &environment)
{
    return wordOf(parser, QStringLiteral("format"), formats,
                  environment.outIsTerminal ? onTerminal : elsewhere);
}

ocr::Result<QByteArray> smallFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("%1 may not be opened.").arg(path));
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return invalid(
            QStringLiteral("%1 is longer than %2 MB.").arg(path).arg(mostBytes / (1024 * 1024)));
    return bytes;
}

ocr::Result<QList<privacy::RulePackText>> rulePacks(const QCommandLineParser &parser)
{
    QList<privacy::RulePackText> packs;
    for (const QString &path : parser.values(QStringLiteral("rules"))) {
        if (std::optional<privacy::RulePackText> preset = presetPack(path)) {
            packs.append(*std::move(preset));
            continue;
        }
        ocr::Result<QByteArray> bytes = smallFile(path, privacy::kMostPackBytes);
        if (!bytes)
            return bytes.error();
        packs.append({QFileInfo(path).fileName(), *std::move(bytes)});
    }
    return packs;
}

ocr::Result<privacy::JudgeOptions> judgeOptions(const QCommandLineParser &parser,
                                                const QList<privacy::RulePackText> &extra)
{
    privacy::JudgeOptions options;
    options.noticeType = parser.value(QStringLiteral("notice-type"));
    options.today = QDate::currentDate();
    // A mistyped id would quietly judge by no notice's rules.
    if (options.noticeType == QLatin1String("auto") ||
        options.noticeType == QLatin1String("unknown"))
        return options;
    const ocr::Result<privacy::RuleSet> rules =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks() + extra);
    if (!rules)
        return rules.error();
    if (!rules->noticeTypes().contains(options.noticeType)) {
        return invalid(QStringLiteral("--notice-type takes auto, unknown or the id of a notice "
                                      "type; \"rules types\" lists them."));
    }
    return options;
}

ocr::Result<jobs::SessionOptions> sessionOptions(const QCommandLineParser &parser,
                                                 const Environment &environment)
{
    jobs::SessionOptions options;
    options.workerProgram = environment.workerProgram;
    if (parser.isSet(QStringLiteral("jobs"))) {
        bool isNumber = false;
        options.jobs = parser.value(QStringLiteral("jobs")).toInt(&isNumber);
        if (!isNumber || options.jobs < 1 || options.jobs > kMostJobs)
            return invalid(QStringLiteral("--jobs takes a number from 1 to %1.").arg(kMostJobs));
    }
    const ocr::Result<QString> engine =
        wordOf(parser, QStringLiteral("engine"),
               {QStringLiteral("auto"), QStringLiteral("ppocr"), QStringLiteral("tesseract")},
               QStringLiteral("auto"));
    if (!engine)
        return engine.error();
    options.engine = *engine;
    options.languages = parser.value(QStringLiteral("languages")).split(QLatin1Char(','));
    const QStringList known{QStringLiteral("zh"), QStringLiteral("ug"), QStringLiteral("kk"),
                            QStringLiteral("en")};
    for (const QString &language : std::as_const(options.languages)) {
        if (!known.contains(language))
            return invalid(QStringLiteral("--languages takes a list of zh, ug, kk and en."));
    }
    ocr::Result<QList<privacy::RulePackText>> packs = rulePacks(parser);
    if (!packs)
        return packs.error();
    options.extraPacks = *std::move(packs);
    const ocr::Result<privacy::JudgeOptions> judge = judgeOptions(parser, options.extraPacks);
    if (!judge)
        return judge.error();
    options.judge = *judge;
    return options;
}

ocr::Result<ProgressLine::Mode> progressMode(const QCommandLineParser &parser,
                                             const Environment &environment)
{
    const ocr::Result<QString> word =
        wordOf(parser, QStringLiteral("progress"),
               {QStringLiteral("auto"), QStringLiteral("plain"), QStringLiteral("none")},
               QStringLiteral("auto"));
    if (!word)
        return word.error();
    if (*word == QLatin1String("plain"))
        return ProgressLine::Mode::Plain;
    if (*word == QLatin1String("none") || !environment.errIsTerminal)
        return ProgressLine::Mode::None;
    return ProgressLine::Mode::Renewed;
}

} // namespace cli
