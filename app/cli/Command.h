// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QCommandLineParser>
#include <QIODevice>
#include <QStringList>
#include <QTextStream>

#include <functional>

namespace cli {

/// What the exit status says: the contract's table. The highest that applies, in the order 130, 5,
/// 4, 3, 2, 1, 0, is returned.
enum ExitStatus {
    Done = 0,
    Exposed = 1, ///< something is exposed, to review, unread or incomplete
    Usage = 2,
    Unreadable = 3, ///< at least one input could not be read
    Internal = 4,
    NotProved = 5,
    Interrupted = 130
};

/// The world around a command, handed in so that tests can call it in-process.
struct Environment
{
    QIODevice &in;
    QTextStream &out; ///< results
    QTextStream &err; ///< progress and messages
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    QString workerProgram;
    std::function<bool()> isInterrupted = [] { return false; }; ///< any thread
};

/// One verb: its options, its help, its work.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;

    /// Parses the arguments after the verb, answers --help, and runs. Returns an exit status.
    int run(const QStringList &arguments, Environment &environment);

protected:
    /// Adds options and positional arguments.
    virtual void describe(QCommandLineParser &parser) const = 0;
    virtual int execute(const QCommandLineParser &parser, Environment &environment) = 0;
};

/// Says what is wrong with the command line; returns Usage.
int usageError(Environment &environment, const QString &message);
/// Says what went wrong and returns the status that fits the error.
int failure(Environment &environment, const ocr::Error &error);
/// The status an error stands for.
int statusOf(ocr::Error::Code code);

} // namespace cli
