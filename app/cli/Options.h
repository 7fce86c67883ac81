// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"
#include "app/cli/ProgressLine.h"
#include "app/jobs/Session.h"

namespace cli {

/// Options that every verb which reads pages shares: --notice-type, --languages, --engine, --jobs,
/// --rules, --progress.
void addReadingOptions(QCommandLineParser &parser);
/// --timings alone, for verbs that print them.
void addTimingsOption(QCommandLineParser &parser);
/// --rules alone, for verbs that read no pages.
void addRulesOption(QCommandLineParser &parser);
/// --notice-type alone.
void addNoticeTypeOption(QCommandLineParser &parser);
void addFormatOption(QCommandLineParser &parser, const QStringList &formats);

/// The rule packs that --rules names. InvalidInput names the file.
ocr::Result<QList<privacy::RulePackText>> rulePacks(const QCommandLineParser &parser);
/// The notice type, checked against those the built-in packs and `extra` know. InvalidInput.
ocr::Result<privacy::JudgeOptions> judgeOptions(const QCommandLineParser &parser,
                                                const QList<privacy::RulePackText> &extra);
/// A small text file whole; a pipe or device ends at the limit instead of filling the memory.
/// InvalidInput names the file.
ocr::Result<QByteArray> smallFile(const QString &path, qint64 mostBytes);
/// InvalidInput names the option.
ocr::Result<jobs::SessionOptions> sessionOptions(const QCommandLineParser &parser,
                                                 const Environment &environment);
/// --progress; `auto` is a line that renews itself on a terminal, and nothing elsewhere.
ocr::Result<ProgressLine::Mode> progressMode(const QCommandLineParser &parser,
                                             const Environment &environment);
/// --format, or the first of `formats` on a terminal and the second elsewhere. InvalidInput.
ocr::Result<QString> formatOf(const QCommandLineParser &parser, const QStringList &formats,
                              const QString &onTerminal, const QString &elsewhere,
                              const Environment &environment);
/// One of the words, by name; `fallback` where the option is not set. InvalidInput.
ocr::Result<QString> wordOf(const QCommandLineParser &parser, const QString &option,
                            const QStringList &words, const QString &fallback);

} // namespace cli
