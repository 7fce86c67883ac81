// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/RuleSet.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <string>

namespace privacy {

/// A parsed JSON text with the line of every value, and what its syntax has wrong.
struct LinedJson
{
    nlohmann::json root;
    QHash<QString, int> lines; ///< by path: "/words/3/zh/5"
    QList<RuleProblem> problems;

    int lineOf(const QString &path) const { return lines.value(path, 0); }
};

/// Parses JSON; a syntax error and every key that stands twice in one object is a problem with its
/// line.
LinedJson parseLined(const RulePackText &pack);

} // namespace privacy
