// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Program.h"

#include "app/cli/ReadCommand.h"
#include "app/cli/RedactCommand.h"
#include "app/cli/ReportCommand.h"
#include "app/cli/RulesCommand.h"
#include "app/cli/ScanCommand.h"
#include "app/cli/ScanTable.h"
#include "app/cli/TextCommand.h"
#include "app/cli/VerifyCommand.h"

#include <QDir>
#include <QFileInfo>

#include <memory>
#include <vector>

namespace cli {

namespace {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ScanCommand>());
    commands.push_back(std::make_unique<ReadCommand>());
    commands.push_back(std::make_unique<TextCommand>());
    commands.push_back(std::make_unique<RedactCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    return commands;
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QList<QStringList> rows;
    for (const std::unique_ptr<Command> &command : commands)
        rows.append({QStringLiteral("  %1").arg(command->name()), command->summary()});
    return QStringLiteral(
               "Usage: noticeguard-cli VERB [options] …\n\n"
               "Finds exposed personal data on public notices, offline, and covers it.\n\n") +
           alignedTable(rows) +
           QStringLiteral("\nnoticeguard-cli VERB --help tells a verb's options.\n"
                          "Exit status: 0 done, 1 something is exposed, to review, unread or "
                          "incomplete, 2 wrong usage,\n3 an input could not be read, 4 internal "
                          "error, 5 a replacement was not proved, 130 interrupted.\n");
}

} // namespace

QString locateWorker(const QString &programFolder)
{
    const QString named = qEnvironmentVariable("NOTICEGUARD_WORKER");
    if (!named.isEmpty())
        return named;
    const QDir folder(programFolder);
    for (const QString &path :
         {QStringLiteral("noticeguard-worker"), QStringLiteral("../worker/noticeguard-worker"),
          QStringLiteral("../libexec/noticeguard/noticeguard-worker")}) {
        const QFileInfo candidate(folder.filePath(path));
        if (candidate.isFile() && candidate.isExecutable())
            return QDir::cleanPath(candidate.absoluteFilePath());
    }
    return folder.filePath(QStringLiteral("noticeguard-worker"));
}

int runProgram(const QStringList &arguments, Environment &environment)
{
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    const QString verb = arguments.value(0);
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h") ||
        verb == QLatin1String("help")) {
        environment.out << overview(commands);
        return Done;
    }
    if (verb == QLatin1String("--version")) {
        environment.out << QStringLiteral("noticeguard-cli " NOTICEGUARD_VERSION "\n");
        return Done;
    }
    for (const std::unique_ptr<Command> &command : commands) {
        if (command->name() == verb)
            return command->run(arguments.mid(1), environment);
    }
    environment.err << overview(commands);
    return usageError(environment, verb.isEmpty()
                                       ? QStringLiteral("A verb is missing.")
                                       : QStringLiteral("There is no verb %1.").arg(verb));
}

} // namespace cli
