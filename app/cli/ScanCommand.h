// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// `scan`: finds exposed personal data on pages, as JSON, CSV or a table.
class ScanCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("scan"); }
    QString summary() const override
    {
        return QStringLiteral("Finds exposed personal data in pictures, PDF files and folders.");
    }

protected:
    void describe(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Environment &environment) override;
};

} // namespace cli
