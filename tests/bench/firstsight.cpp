// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Session.h"
#include "app/report/Checklist.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

// What shows of each picture at first sight, when, and whether the whole judgement says so too:
// each picture is read by a warm worker on two threads, as the window does with one that is
// dropped. Ends with 1 where something was said too early.

namespace {

class FirstSightClock final : public jobs::Observer
{
public:
    FirstSightClock() { m_timer.start(); }
    bool wantsFirstSight() const override { return true; }
    void foundAtFirstSight(const QString &, privacy::FindingType found) override
    {
        type = found;
        seconds = elapsed();
    }
    double elapsed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }

    std::optional<privacy::FindingType> type;
    double seconds = 0;

private:
    QElapsedTimer m_timer;
};

bool findsCitizen(const report::ScanDocument &scan)
{
    using Type = privacy::FindingType;
    for (const report::ScanPage &page : scan.pages) {
        for (const privacy::Finding &finding : page.judgement.findings) {
            if ((finding.type == Type::ResidentId || finding.type == Type::DisabilityCert) &&
                (finding.disposition == privacy::Disposition::Exposed ||
                 finding.disposition == privacy::Disposition::Review))
                return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "noticeguard-bench-firstsight WORKER PICTURE...\n");
        return 2;
    }
    jobs::SessionOptions options;
    options.workerProgram = QFileInfo(arguments[1]).absoluteFilePath();
    options.jobs = 2;
    const auto session = jobs::Session::create(options);
    if (!session)
        return 2;
    (*session)->prepare({});
    int shown = 0;
    int wrong = 0;
    for (const QString &picture : arguments.mid(2)) {
        FirstSightClock clock;
        const report::ScanDocument scan = (*session)->scan({picture}, clock);
        const double whole = clock.elapsed();
        const bool isWrong =
            clock.type && (!findsCitizen(scan) || report::totalsOf(scan).nothingExposed());
        shown += clock.type.has_value();
        wrong += isWrong;
        std::printf("%6.2f of %6.2f s  %-16s %-22s %s\n", clock.seconds, whole,
                    clock.type ? qPrintable(privacy::findingTypeName(*clock.type)) : "-",
                    isWrong                                   ? "SAID TOO EARLY"
                    : report::totalsOf(scan).nothingExposed() ? "nothing exposed"
                                                              : "something",
                    qPrintable(QFileInfo(picture).fileName()));
        std::fflush(stdout);
    }
    std::printf("%d of %d at first sight, %d said too early\n", shown,
                static_cast<int>(arguments.size()) - 2, wrong);
    return wrong == 0 ? 0 : 1;
}
