// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// Three hundred pictures: listed within a second, judged again within ten.
#include "tests/app/casefile/InventedNotice.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using casefile::ReviewFile;

namespace {

constexpr int kPictures = 300;
constexpr int kPeople = 30;

/// Seconds of this process's own work: other programs on the machine do not count.
class WorkClock
{
public:
    double seconds() const { return static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace

class TestLargeReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isListedWithinASecond();
    void isJudgedAgainWithinTenSeconds();
    void decidesAColumnInOneStep();

private:
    QTemporaryDir m_folder;
    QString m_path;
    privacy::RuleSet m_rules;
};

void TestLargeReview::initTestCase()
{
    m_rules = builtInRules();
    m_path = m_folder.filePath(u"review.ngreview"_s);
    const auto file = ReviewFile::create(m_path, {});
    QVERIFY(file);
    support::Random random(41);
    casefile::Source source = inventSource(random, u"/first.jpg"_s, 1, kPeople);
    judge(source, m_rules);
    const WorkClock clock;
    for (int i = 0; i < kPictures; ++i) { // the same people each time: judging them takes longest
        source.path = u"/照片/%1.jpg"_s.arg(i);
        source.sha256 = inventSha256(random);
        source.pages.first().sha256 = source.sha256;
        QVERIFY((*file)->store(source));
    }
    qInfo("stored %d pictures, %d findings each: %.2f s, %lld bytes", kPictures,
          int(source.judgements.first().findings.size()), clock.seconds(),
          QFileInfo(m_path).size());
}

void TestLargeReview::isListedWithinASecond()
{
    const WorkClock clock;
    const auto file = ReviewFile::open(m_path);
    QVERIFY(file);
    const double opened = clock.seconds();
    const auto entries = (*file)->pages();
    QVERIFY(entries);
    QCOMPARE(entries->size(), kPictures);
    const auto decisions = (*file)->decisions();
    QVERIFY(decisions);
    const double seconds = clock.seconds();
    qInfo("opened in %.3f s, listed in %.3f s", opened, seconds);
    QVERIFY(seconds <= 1.0 * SLOWER);
    for (const casefile::PageEntry &entry : *entries)
        QVERIFY((*file)->judgement(entry.sha256, entry.page));
    qInfo("all findings for a list: %.2f s", clock.seconds() - seconds);
}

void TestLargeReview::isJudgedAgainWithinTenSeconds()
{
    const auto file = ReviewFile::open(m_path);
    QVERIFY(file);
    const auto entries = (*file)->pages();
    QVERIFY(entries);
    const WorkClock clock;
    double loading = 0;
    qsizetype findings = 0;
    for (const casefile::PageEntry &entry : *entries) {
        const WorkClock load;
        auto source = (*file)->source(entry.path);
        loading += load.seconds();
        QVERIFY(source);
        judge(*source, m_rules);
        findings += source->judgements.first().findings.size();
    }
    QVERIFY(findings > kPictures * kPeople * 2);
    qInfo("judged again in %.2f s, of which loading %.2f s", clock.seconds(), loading);
    QVERIFY(clock.seconds() <= 10.0 * SLOWER);
}

void TestLargeReview::decidesAColumnInOneStep()
{
    const auto file = ReviewFile::open(m_path);
    QVERIFY(file);
    const auto source = (*file)->source(u"/照片/7.jpg"_s);
    QVERIFY(source);
    casefile::Change change;
    for (const privacy::Finding &finding : source->judgements.first().findings)
        change.decide.append(decisionOn(*source, finding, privacy::Decision::Choice::Keep));
    const WorkClock clock;
    QVERIFY((*file)->apply(change));
    qInfo("%d decisions in one step: %.3f s", int(change.decide.size()), clock.seconds());
    QVERIFY(clock.seconds() <= 0.5 * SLOWER);
}

QTEST_GUILESS_MAIN(TestLargeReview)
#include "tst_largereview.moc"
