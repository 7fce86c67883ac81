// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// `redact`: covered, proved replacements of every page, and a manifest.
class RedactCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("redact"); }
    QString summary() const override
    {
        return QStringLiteral("Writes covered replacements of pictures and PDF files.");
    }

protected:
    void describe(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Environment &environment) override;
};

} // namespace cli
