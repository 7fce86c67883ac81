// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/RulesCommand.h"

#include "app/cli/Options.h"
#include "app/cli/ScanTable.h"

#include <QFileInfo>

namespace cli {

namespace {

int list(Environment &environment)
{
    const ocr::Result<privacy::RuleSet> rules =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    if (!rules) {
        environment.err << rules.error().detail << QLatin1Char('\n');
        return Internal; // ours, not the user's
    }
    QList<QStringList> rows;
    for (const privacy::RulePackInfo &pack : rules->packs())
        rows.append({pack.id, pack.version, QStringLiteral("always used")});
    for (const privacy::RulePackText &text : privacy::RuleSet::presetPacks()) {
        const privacy::RulePackInfo pack = privacy::RuleSet::infoOf(text);
        rows.append({pack.id, pack.version, QStringLiteral("used with --rules %1").arg(pack.id)});
    }
    environment.out << alignedTable(rows);
    return Done;
}

int types(Environment &environment)
{
    const ocr::Result<privacy::RuleSet> rules =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks());
    if (!rules) {
        environment.err << rules.error().detail << QLatin1Char('\n');
        return Internal;
    }
    environment.out << rules->noticeTypes().join(QLatin1Char('\n')) << QLatin1Char('\n');
    return Done;
}

int show(const QString &id, Environment &environment)
{
    for (const privacy::RulePackText &pack :
         privacy::RuleSet::builtInPacks() + privacy::RuleSet::presetPacks()) {
        if (privacy::RuleSet::infoOf(pack).id == id || pack.name == id) {
            environment.out << QString::fromUtf8(pack.json);
            return Done;
        }
    }
    return usageError(environment, QStringLiteral("There is no rule pack %1.").arg(id));
}

int check(const QStringList &paths, Environment &environment)
{
    int problems = 0;
    QList<privacy::RulePackText> packs = privacy::RuleSet::builtInPacks();
    for (const QString &path : paths) {
        const ocr::Result<QByteArray> bytes = smallFile(path, privacy::kMostPackBytes);
        if (!bytes) {
            environment.err << bytes.error().detail << QLatin1Char('\n');
            return Unreadable;
        }
        packs.append({QFileInfo(path).fileName(), *bytes});
        for (const privacy::RuleProblem &problem : privacy::RuleSet::check(packs.last())) {
            ++problems;
            environment.out
                << QStringLiteral("%1:%2: %3\n").arg(path).arg(problem.line).arg(problem.text);
        }
    }
    // Each pack is sound by itself: what is left is what they ask of one another.
    if (const ocr::Result<privacy::RuleSet> all = privacy::RuleSet::compile(packs);
        problems == 0 && !all) {
        environment.out << all.error().detail << QLatin1Char('\n');
        return Usage;
    }
    if (problems == 0)
        environment.out << QStringLiteral("No problems.\n");
    return problems == 0 ? Done : Usage;
}

} // namespace

void RulesCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("list"),
                                 QStringLiteral("The packs that ship with the program."),
                                 QStringLiteral("list"));
    parser.addPositionalArgument(QStringLiteral("types"),
                                 QStringLiteral("The notice types that --notice-type takes."),
                                 QStringLiteral("| types"));
    parser.addPositionalArgument(QStringLiteral("show ID"), QStringLiteral("Prints one of them."),
                                 QStringLiteral("| show ID"));
    parser.addPositionalArgument(QStringLiteral("check FILE…"),
                                 QStringLiteral("Tells file, line and fault of broken packs."),
                                 QStringLiteral("| check FILE…"));
}

int RulesCommand::execute(const QCommandLineParser &parser, Environment &environment)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (what == QLatin1String("list") && words.size() == 1)
        return list(environment);
    if (what == QLatin1String("types") && words.size() == 1)
        return types(environment);
    if (what == QLatin1String("show") && words.size() == 2)
        return show(words[1], environment);
    if (what == QLatin1String("check") && words.size() >= 2)
        return check(words.mid(1), environment);
    return usageError(environment,
                      QStringLiteral("rules takes list, types, show ID, or check FILE…"));
}

} // namespace cli
