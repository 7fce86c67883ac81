// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// `read`: what was recognised, raw text included; says so on stderr.
class ReadCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("read"); }
    QString summary() const override
    {
        return QStringLiteral("Prints the recognised lines and tables: raw text.");
    }

protected:
    void describe(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Environment &environment) override;
};

} // namespace cli
