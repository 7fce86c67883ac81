// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What the window says of its long jobs.
#include "app/report/Words.h"
#include "app/ui/Direction.h"
#include "app/ui/JobQueue.h"

namespace ui {

QString JobQueue::words(const Job &job)
{
    switch (job.kind) {
    case Kind::Covering:
        return tr("Make covered copies");
    case Kind::TakingHome:
        return tr("Make covered copies and a checklist");
    case Kind::Writing:
        return tr("Write the checklist");
    case Kind::Reading:
        break;
    }
    if (job.paths.size() == 1)
        return tr("Read %1").arg(inOwnDirection(report::shownFileName(job.paths.first())));
    return tr("Read %n file(s)", nullptr, static_cast<int>(job.paths.size()));
}

QString JobQueue::progressWords(const Job &job)
{
    switch (job.state) {
    case State::Waiting:
        return tr("waits");
    case State::Stopping:
        return tr("Stopping…");
    case State::Stopped:
        return tr("stopped");
    case State::Done:
        if (job.failures > 0)
            return tr("done, %n could not be done", nullptr, job.failures);
        return job.canBeDoneAgain ? tr("done, but not all of it is saved as decided") : tr("done");
    case State::Running:
    case State::Paused:
        break;
    }
    if (job.kind == Kind::Writing)
        return tr("Writing…");
    if (job.total == 0)
        return job.kind == Kind::Reading ? tr("Reading…") : tr("Covering…");
    QString words = job.kind == Kind::Reading
                        ? tr("Read %1 of %2 pages").arg(job.done).arg(job.total)
                        : tr("Covered %1 of %2 pages").arg(job.done).arg(job.total);
    if (job.state == State::Paused)
        return words + QStringLiteral(" · ") + tr("paused");
    if (job.secondsLeft >= 60)
        words += QStringLiteral(" · ") +
                 tr("about %n minute(s) left", nullptr, qRound(job.secondsLeft / 60));
    else if (job.secondsLeft >= 0 && job.done < job.total)
        words += QStringLiteral(" · ") + tr("less than a minute left");
    return words;
}

} // namespace ui
