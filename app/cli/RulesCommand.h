// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// `rules list|show|check`: the rule packs.
class RulesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("rules"); }
    QString summary() const override
    {
        return QStringLiteral("Lists, shows and checks rule packs.");
    }

protected:
    void describe(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Environment &environment) override;
};

} // namespace cli
