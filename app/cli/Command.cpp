// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/Command.h"

#include "app/cli/ScanTable.h"

namespace cli {

int Command::run(const QStringList &arguments, Environment &environment)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    parser.addOption(help);
    describe(parser);
    const QString program = QStringLiteral("noticeguard-cli %1").arg(name());
    if (!parser.parse(QStringList{program} + arguments))
        return usageError(environment, parser.errorText());
    if (parser.isSet(help)) {
        // Qt writes the program's own name there, without the verb.
        QString text = parser.helpText();
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        const qsizetype options = text.indexOf(QLatin1String("[options]"));
        if (options >= 0 && options < end)
            text.replace(0, options, QStringLiteral("Usage: %1 ").arg(program));
        environment.out << text;
        return Done;
    }
    return execute(parser, environment);
}

int usageError(Environment &environment, const QString &message)
{
    environment.err << printable(message) << QLatin1Char('\n');
    environment.err.flush();
    return Usage;
}

int failure(Environment &environment, const ocr::Error &error)
{
    environment.err << printable(error.detail) << QLatin1Char('\n');
    environment.err.flush();
    return statusOf(error.code);
}

int statusOf(ocr::Error::Code code)
{
    using Code = ocr::Error::Code;
    switch (code) {
    case Code::InvalidInput:
    case Code::AlreadyExists:
    case Code::RulesInvalid:
        return Usage;
    case Code::NotFound:
    case Code::NotReadable:
    case Code::Empty:
    case Code::UnsupportedFormat:
    case Code::Damaged:
    case Code::PasswordProtected:
    case Code::TooLarge:
    case Code::WorkerDied:
    case Code::WorkerTimedOut:
        return Unreadable;
    case Code::ProofFailed:
        return NotProved;
    case Code::Cancelled:
        return Interrupted;
    case Code::ModelMissing:
    case Code::ModelDamaged:
    case Code::EngineFailed:
    case Code::WriteFailed:
    case Code::ProtocolViolation:
    case Code::Internal:
        break;
    }
    return Internal;
}

} // namespace cli
