// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/clerk/Advice.h"

namespace ui {

/// One of many notices that somebody wants to post: a file with all its pages.
struct Notice
{
    QString source; ///< absolute path
    QString kind;   ///< what it looks like, in words; empty where nothing of it was read
    Posting posting;
    QStringList eyes; ///< why a person has to look at it, in sentences; empty: nobody has to
};

/// What it looks like, in words; empty where no sheet is of a kind that the rules know.
QString kindOf(const report::ScanDocument &read, const privacy::RuleSet &rules);

/// The pages and errors of one source; an empty path: all of it.
report::ScanDocument onlyOf(const report::ScanDocument &scan, const QString &source);

/// Every source of a scan once, in its order; those of which nothing could be read come last.
QStringList sourcesOf(const report::ScanDocument &scan);

/// What one source comes to. `read` as it was read and `decided` after people's decisions, of this
/// source only. Pure, in the language that is installed.
Notice noticeOf(const QString &source, const report::ScanDocument &read,
                const report::ScanDocument &decided, const Decisions &decisions,
                const privacy::RuleSet &rules);

} // namespace ui
