// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/RulesCommand.h"

#include "app/cli/Options.h"
#include "app/cli/ScanTable.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

QString packId(const privacy::RulePackText &pack)
{
    return QJsonDocument::fromJson(pack.json).object().value(QLatin1String("id")).toString();
}

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
        rows.append({pack.id, pack.version});
    environment.out << alignedTable(rows);
    return Done;
}

int show(const QString &id, Environment &environment)
{
    for (const privacy::RulePackText &pack : privacy::RuleSet::builtInPacks()) {
        if (packId(pack) == id || pack.name == id) {
            environment.out << QString::fromUtf8(pack.json);
            return Done;
        }
    }
    return usageError(environment, QStringLiteral("There is no rule pack %1.").arg(id));
}

int check(const QStringList &paths, Environment &environment)
{
    int problems = 0;
    for (const QString &path : paths) {
        const ocr::Result<QByteArray> bytes = smallFile(path);
        if (!bytes) {
            environment.err << bytes.error().detail << QLatin1Char('\n');
            return Unreadable;
        }
        for (const privacy::RuleProblem &problem :
             privacy::RuleSet::check({QFileInfo(path).fileName(), *bytes})) {
            ++problems;
            environment.out
                << QStringLiteral("%1:%2: %3\n").arg(path).arg(problem.line).arg(problem.text);
        }
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
    if (what == QLatin1String("show") && words.size() == 2)
        return show(words[1], environment);
    if (what == QLatin1String("check") && words.size() >= 2)
        return check(words.mid(1), environment);
    return usageError(environment, QStringLiteral("rules takes list, show ID, or check FILE…"));
}

} // namespace cli
