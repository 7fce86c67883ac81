// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/ReviewFile.h"
#include "tests/support/Invented.h"

/// A list of people as the reader would hand it over: a ruled table under 序号, 姓名, 身份证号,
/// 联系电话, 住址, each line with places of its characters and numbers with two readings.
ocr::Page inventPage(support::Random &random, const QByteArray &sha256, int page, int pages,
                     int people);

/// 32 bytes that stand for a file's SHA-256.
QByteArray inventSha256(support::Random &random);

/// Judged with the built-in rules, or with those given.
privacy::RuleSet builtInRules();
casefile::Source inventSource(support::Random &random, const QString &path, int pages, int people);
void judge(casefile::Source &source, const privacy::RuleSet &rules);

/// All raw texts of a source: lines and findings.
QStringList rawTexts(const casefile::Source &source);

/// As they come back from a file: raw texts are not stored.
QList<privacy::PageJudgement> withoutRawTexts(QList<privacy::PageJudgement> judgements);

privacy::Decision decisionOn(const casefile::Source &source, const privacy::Finding &finding,
                             privacy::Decision::Choice choice);
