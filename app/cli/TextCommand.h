// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"

namespace cli {

/// `text`: judges pasted text.
class TextCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("text"); }
    QString summary() const override
    {
        return QStringLiteral("Finds exposed personal data in text from a file or standard input.");
    }

protected:
    void describe(QCommandLineParser &parser) const override;
    int execute(const QCommandLineParser &parser, Environment &environment) override;
};

} // namespace cli
