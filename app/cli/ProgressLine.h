// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/cli/Command.h"
#include "app/jobs/Session.h"

namespace cli {

/// Tells on stderr how far the work is, what could not be read, and that only one engine reads.
/// Threading: the session calls it from its threads, one call at a time.
class ProgressLine final : public jobs::Observer
{
public:
    enum class Mode {
        None,
        Plain,  ///< one line a page
        Renewed ///< one line that is written over, for terminals
    };

    /// Files are named as these rules let them be (jobs::shownPath); they must outlive this.
    ProgressLine(Environment &environment, Mode mode, const privacy::RuleSet &rules)
        : m_environment(environment), m_mode(mode), m_rules(rules)
    {}
    ~ProgressLine() override { clear(); }

    bool isCancelled() const override { return m_environment.isInterrupted(); }
    void progressed(int done, int total, double secondsLeft) override;
    void judged(const QList<report::ScanPage> &pagesOfOneSource) override;
    void failed(const report::SourceError &error) override;
    void passedOver(const QList<qsizetype> &decisions) override;

    /// Takes the line away, before anything else is printed.
    void clear();

private:
    Environment &m_environment;
    Mode m_mode;
    const privacy::RuleSet &m_rules;
    bool m_shown = false;
    bool m_saidSingle = false;
};

/// "1 min 20 s"
QString durationText(double seconds);

} // namespace cli
