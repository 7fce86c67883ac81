// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// `report SCAN.json --format … --output DIR`: the checklist of a stored scan.
class ReportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override
    {
        return QStringLiteral("Writes the checklist of a stored scan (masked values only).");
    }

protected:
    void describe(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Environment &environment) override;
};

} // namespace cli
