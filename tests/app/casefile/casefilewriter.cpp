// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// casefilewriter WAY FILE: what it was promised is told line by line on its standard output.
//   decide    decisions, step after step, until it is killed:     "acked NUMBER"
//   store     sources, one after the other, until it is killed:   "stored PATH"
//   hold      opens the file and keeps it open until it is killed: "open"
//   nobody    opens the file without any rights of its own:       "open", or "error CODE SENTENCE"
//   limited   stores until its files may not grow any more:       "stored PATH" …, "error …", then
//             reads all of it back:                               "read PAGES"
//   full      the same on a disk of 1 MB, mounted over FILE's folder for this process only;
//             "cannot" where the system does not allow that
#include "tests/app/casefile/InventedNotice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using casefile::ReviewFile;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int sayError(const ocr::Error &error)
{
    say(u"error %1 %2"_s.arg(ocr::errorName(error.code), error.detail));
    return 1;
}

int decideForever(ReviewFile &file)
{
    const auto entries = file.pages();
    if (!entries)
        return sayError(entries.error());
    const auto source = file.source(entries->first().path);
    if (!source)
        return sayError(source.error());
    support::Random random(static_cast<quint64>(::getpid()));
    for (;;) {
        casefile::Change change;
        for (int i = random.between(1, 4); i > 0; --i) {
            const privacy::Finding &finding = random.pick(source->judgements.first().findings);
            privacy::Decision decision =
                decisionOn(*source, finding, privacy::Decision::Choice::Keep);
            decision.why = u"这是张三本人 13912340000"_s;
            decision.who = u"审核员李四"_s;
            decision.printed = u"王五******"_s;
            change.decide.append(decision);
        }
        const auto numbers = file.apply(change);
        if (!numbers)
            return sayError(numbers.error());
        say(u"acked %1"_s.arg(numbers->last()));
    }
}

/// Until it cannot, or for ever.
ocr::Error storeMany(ReviewFile &file)
{
    support::Random random(11);
    const privacy::RuleSet rules = builtInRules();
    for (int i = 1;; ++i) {
        casefile::Source source = inventSource(random, u"/照片/%1.jpg"_s.arg(i), 1, 10);
        judge(source, rules);
        if (const auto stored = file.store(source); !stored)
            return stored.error();
        say(u"stored %1"_s.arg(source.path));
    }
}

/// Fills what there is, then looks whether everything that was promised is there.
int storeAndRead(ReviewFile &file)
{
    sayError(storeMany(file));
    const auto entries = file.pages();
    if (!entries)
        return sayError(entries.error());
    for (const casefile::PageEntry &entry : *entries) {
        if (const auto source = file.source(entry.path); !source)
            return sayError(source.error());
    }
    say(u"read %1"_s.arg(entries->size()));
    return 0;
}

int withinLimit(ReviewFile &file)
{
    std::signal(SIGXFSZ, SIG_IGN); // the write fails then, instead of ending the process
    const auto size = static_cast<rlim_t>(QFileInfo(file.path()).size()) + 300'000;
    const rlimit limit{size, size};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    return storeAndRead(file);
}

bool putText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           file.write(text) == text.size();
}

/// A disk of its own, which ends with this process; what anybody may mount in a name space of
/// theirs.
bool mountDisk(const QString &folder)
{
    const QByteArray user = "0 " + QByteArray::number(::geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(::getegid()) + " 1";
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && putText(u"/proc/self/uid_map"_s, user) &&
           putText(u"/proc/self/setgroups"_s, "deny") && putText(u"/proc/self/gid_map"_s, group) &&
           ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=1m") == 0;
}

int onFullDisk(const QString &path)
{
    if (!mountDisk(QFileInfo(path).absolutePath())) {
        say(u"cannot"_s);
        return 0;
    }
    const auto file = ReviewFile::create(path, {});
    return file ? storeAndRead(**file) : sayError(file.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString way = application.arguments().value(1);
    const QString path = application.arguments().value(2);
    if (way == u"full"_s)
        return onFullDisk(path);
    if (way == u"nobody"_s && ::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
        return 2;
    const auto file = ReviewFile::open(path);
    if (!file)
        return sayError(file.error());
    if (way == u"decide"_s)
        return decideForever(**file);
    if (way == u"store"_s)
        return sayError(storeMany(**file));
    if (way == u"limited"_s)
        return withinLimit(**file);
    say(u"open"_s);
    if (way == u"hold"_s)
        ::pause();
    return 0;
}
