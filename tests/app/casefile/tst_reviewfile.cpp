// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// What is stored comes back, decisions count as they should, also after pages are judged anew.
#include "tests/app/casefile/InventedNotice.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using casefile::Change;
using casefile::ReviewFile;
using casefile::Source;
using casefile::StoredDecision;
using privacy::Decision;
using Choice = Decision::Choice;

class TestReviewFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void reviewAndKeyArePrivate();
    void comesBackAsItWasStored_data();
    void comesBackAsItWasStored();
    void aboutComesBack();
    void countsFindingsByDisposition();
    void sameBytesAtTwoPathsShareDecisions();
    void anotherFileAtAPathTakesItsPlace();
    void unreadPagesAreNeverForgotten();

    void lastDecisionCounts();
    void withdrawnDecisionGivesWayToTheOneBefore();
    void boxesStandUntilTheyAreWithdrawn();
    void aStepIsStoredWholeOrNotAtAll_data();
    void aStepIsStoredWholeOrNotAtAll();
    void randomStepsCountAsOnPaper_data();
    void randomStepsCountAsOnPaper();

    void decisionsFollowTheirFindings();
    void aKeptFindingThatIsGoneIsNotKept();
    void aCoveredFindingThatIsGoneStaysCovered();
    void findsAllOfOneValue_data();
    void findsAllOfOneValue();

private:
    void reopen();
    QList<Decision> decisions() const;

    privacy::RuleSet m_rules;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewFile> m_file;
};

void TestReviewFile::initTestCase()
{
    m_rules = builtInRules();
}

void TestReviewFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = ReviewFile::create(m_folder->filePath(u"review.ngreview"_s), {});
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    m_file = *std::move(created);
}

void TestReviewFile::cleanup()
{
    m_file.reset();
}

void TestReviewFile::reopen()
{
    const QString path = m_file->path();
    m_file.reset();
    auto opened = ReviewFile::open(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_file = *std::move(opened);
}

QList<Decision> TestReviewFile::decisions() const
{
    auto list = m_file->decisions();
    return list ? *list : QList<Decision>{Decision{}};
}

void TestReviewFile::reviewAndKeyArePrivate()
{
    const QFile::Permissions own =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_file->path()), own);
    QCOMPARE(QFile::permissions(casefile::keyPath(m_file->path())), own);
    // A key that became readable on its way is closed again.
    QVERIFY(QFile::setPermissions(casefile::keyPath(m_file->path()), own | QFile::ReadOther));
    reopen();
    QCOMPARE(QFile::permissions(casefile::keyPath(m_file->path())), own);
}

void TestReviewFile::comesBackAsItWasStored_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("people");
    QTest::newRow("a picture") << 1 << 12;
    QTest::newRow("a PDF") << 4 << 5;
    QTest::newRow("a sheet without findings") << 1 << 0;
}

void TestReviewFile::comesBackAsItWasStored()
{
    QFETCH(int, pages);
    QFETCH(int, people);
    support::Random random(static_cast<quint64>(pages));
    Source source = inventSource(random, u"/公示/低保 公示.jpg"_s, pages, people);
    source.pages.first().unread = {ocr::Quad::fromRect(QRectF(10, 10, 50, 20))};
    source.pages.first().sheets.first().incomplete = {ocr::Incomplete::Glare};
    judge(source, m_rules);
    const QList<privacy::PageJudgement> judged = source.judgements;
    privacy::SheetJudgement &sheet = source.judgements.first().sheets.first();
    sheet.date = QDate(2026, 11, 1);
    sheet.periodFrom = QDate(2026, 11, 2);
    sheet.periodTo = QDate(2026, 11, 8);
    sheet.periodDays = 7;
    sheet.action = u"take_down"_s;
    QVERIFY(m_file->store(source));
    reopen();

    const auto stored = m_file->source(source.path);
    QVERIFY(stored);
    QCOMPARE(stored->sha256, source.sha256);
    QCOMPARE(stored->judgedWith.noticeType, source.judgedWith.noticeType);
    QCOMPARE(stored->judgedWith.today, source.judgedWith.today);
    QVERIFY(stored->pages == source.pages);
    QVERIFY(stored->judgements == withoutRawTexts(source.judgements));
    for (int page = 1; page <= pages; ++page) {
        const auto judgement = m_file->judgement(source.sha256, page);
        QVERIFY(judgement && *judgement == stored->judgements[page - 1]);
    }
    Source again = *stored;
    judge(again, m_rules);
    QVERIFY(again.judgements == judged); // raw texts included

    const auto entries = m_file->pages();
    QVERIFY(entries);
    QCOMPARE(entries->size(), pages);
    QCOMPARE(entries->first().path, source.path);
    QCOMPARE(entries->first().unreadPlaces, 1);
    QVERIFY(!entries->first().complete);
    QCOMPARE(entries->last().page, pages);
    QCOMPARE(entries->last().width, 3000);
}

void TestReviewFile::aboutComesBack()
{
    casefile::About about;
    about.folder = u"/照片/托里乡"_s;
    about.rules = {{u"cn-base"_s, u"2026.11.1"_s}};
    about.engines = QStringList{u"ppocr-v4"_s};
    about.interrupted = true;
    about.left = QStringList{u"/照片/托里乡"_s, u"/照片/a.jpg"_s};
    QVERIFY(m_file->setAbout(about));
    reopen();
    const auto stored = m_file->about();
    QVERIFY(stored && *stored == about);
}

void TestReviewFile::countsFindingsByDisposition()
{
    support::Random random(7);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 8);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    std::array<int, 5> expected{};
    for (const privacy::Finding &finding : source.judgements.first().findings)
        ++expected[static_cast<size_t>(finding.disposition)];
    QVERIFY(expected[0] >= 16); // ID and phone of eight people
    const auto entries = m_file->pages();
    QVERIFY(entries);
    QVERIFY(entries->first().findings == expected);
    QCOMPARE(entries->first().count(privacy::Disposition::Exposed), expected[0]);
}

void TestReviewFile::sameBytesAtTwoPathsShareDecisions()
{
    support::Random random(3);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 3);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    const privacy::Finding finding = source.judgements.first().findings.first();
    QVERIFY(m_file->apply({{decisionOn(source, finding, Choice::Keep)}, {}}));
    source.path = u"/b.jpg"_s;
    QVERIFY(m_file->store(source));
    const auto entries = m_file->pages();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).path, u"/a.jpg"_s);
    QCOMPARE(entries->at(1).path, u"/b.jpg"_s);
    QCOMPARE(entries->at(0).decided, 1);
    QCOMPARE(entries->at(1).decided, 1);
    QCOMPARE(decisions().size(), 1);
    QVERIFY(m_file->source(u"/b.jpg"_s));
}

void TestReviewFile::anotherFileAtAPathTakesItsPlace()
{
    support::Random random(4);
    Source before = inventSource(random, u"/a.jpg"_s, 1, 3);
    Source after = inventSource(random, u"/a.jpg"_s, 1, 4);
    judge(before, m_rules);
    judge(after, m_rules);
    QVERIFY(m_file->store(before));
    QVERIFY(m_file->apply(
        {{decisionOn(before, before.judgements.first().findings.first(), Choice::Keep)}, {}}));
    QVERIFY(m_file->store(after));
    auto entries = m_file->pages();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().sha256, after.sha256);
    QCOMPARE(entries->first().decided, 0);
    QCOMPARE(m_file->history()->size(), 1);
    // The first photograph is put back: so are its decisions.
    QVERIFY(m_file->store(before));
    entries = m_file->pages();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().decided, 1);
}

void TestReviewFile::unreadPagesAreNeverForgotten()
{
    support::Random random(5);
    Source source = inventSource(random, u"/a.pdf"_s, 3, 2);
    source.pages.removeAt(1);
    judge(source, m_rules);
    const ocr::Error died{ocr::Error::Code::WorkerDied, u"The worker ended."_s};
    const casefile::Unread second{source.path, 2, died};
    const casefile::Unread other{u"/b.jpg"_s, 0, {ocr::Error::Code::Damaged, u"Not a JPEG."_s}};
    QVERIFY(m_file->storeUnread({source.path, 0, died})); // before it could be opened at all
    QVERIFY(m_file->storeUnread(second));
    QVERIFY(m_file->storeUnread(other));
    QVERIFY(m_file->store(source)); // page 2 could still not be read
    reopen();
    auto unread = m_file->unread();
    QVERIFY(unread);
    QCOMPARE(*unread, (QList<casefile::Unread>{second, other}));
    QCOMPARE(m_file->pages()->size(), 2);
    // Read at last.
    Source whole = inventSource(random, source.path, 3, 2);
    whole.sha256 = source.sha256;
    for (ocr::Page &page : whole.pages)
        page.sha256 = source.sha256;
    judge(whole, m_rules);
    QVERIFY(m_file->store(whole));
    QCOMPARE(*m_file->unread(), QList<casefile::Unread>{other});
    QCOMPARE(m_file->pages()->size(), 3);
}

void TestReviewFile::lastDecisionCounts()
{
    support::Random random(6);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 3);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    const QList<privacy::Finding> &findings = source.judgements.first().findings;
    Decision keep = decisionOn(source, findings[0], Choice::Keep);
    keep.why = u"公职人员"_s;
    keep.who = u"审核员甲"_s;
    Decision cover = decisionOn(source, findings[0], Choice::Cover);
    cover.printed = u"***"_s;
    const Decision other = decisionOn(source, findings[1], Choice::Keep);
    QVERIFY(m_file->apply({{keep}, {}}));
    QVERIFY(m_file->apply({{other}, {}}));
    const auto numbers = m_file->apply({{cover}, {}});
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 1);
    reopen();
    QCOMPARE(decisions(), (QList<Decision>{other, cover}));
    const auto history = m_file->history();
    QVERIFY(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).decision, keep);
    QVERIFY(history->at(0).state == StoredDecision::State::Superseded);
    QVERIFY(history->at(2).state == StoredDecision::State::Counts);
    QCOMPARE(history->at(2).sequence, numbers->first());
    QVERIFY(qAbs(history->at(2).when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(m_file->pages()->first().decided, 2);
}

void TestReviewFile::withdrawnDecisionGivesWayToTheOneBefore()
{
    support::Random random(6);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 3);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    const privacy::Finding finding = source.judgements.first().findings.first();
    const Decision cover = decisionOn(source, finding, Choice::Cover);
    const Decision keep = decisionOn(source, finding, Choice::Keep);
    const auto first = m_file->apply({{cover}, {}});
    const auto second = m_file->apply({{keep}, {}});
    QVERIFY(first && second);
    QVERIFY(m_file->apply({{}, *second})); // undo
    reopen();
    QCOMPARE(decisions(), QList<Decision>{cover});
    QVERIFY(m_file->apply({{}, *first}));
    QCOMPARE(decisions(), QList<Decision>{});
    QCOMPARE(m_file->pages()->first().decided, 0);
    QVERIFY(m_file->apply({{keep}, {}})); // redo
    QCOMPARE(decisions(), QList<Decision>{keep});
    QCOMPARE(m_file->history()->size(), 3);
}

void TestReviewFile::boxesStandUntilTheyAreWithdrawn()
{
    support::Random random(6);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 3);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    Decision box;
    box.sourceSha256 = source.sha256;
    box.boxes = {ocr::Quad::fromRect(QRectF(10.5, 20.25, 30, 40))};
    Decision moved = box;
    moved.boxes = {ocr::Quad::fromRect(QRectF(100, 20, 30, 40))};
    Decision second = box;
    second.boxes = {ocr::Quad::fromRect(QRectF(500, 20, 30, 40))};
    const auto numbers = m_file->apply({{box, second}, {}});
    QVERIFY(numbers);
    QCOMPARE(decisions(), (QList<Decision>{box, second}));
    QVERIFY(m_file->apply({{moved}, {numbers->first()}}));
    reopen();
    QCOMPARE(decisions(), (QList<Decision>{second, moved}));
}

void TestReviewFile::aStepIsStoredWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("a finding that is not there") << 0;
    QTest::newRow("a page that is not there") << 1;
    QTest::newRow("another source") << 2;
    QTest::newRow("neither finding nor boxes") << 3;
    QTest::newRow("finding and boxes") << 4;
    QTest::newRow("a number that was never given") << 5;
}

void TestReviewFile::aStepIsStoredWholeOrNotAtAll()
{
    QFETCH(int, fault);
    support::Random random(8);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 3);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    const privacy::Finding finding = source.judgements.first().findings.first();
    const Decision good = decisionOn(source, finding, Choice::Keep);
    QVERIFY(m_file->apply({{good}, {}}));
    Decision bad = good;
    switch (fault) {
    case 0:
        bad.finding = u"p1-f999"_s;
        break;
    case 1:
        bad.page = 2;
        break;
    case 2:
        bad.sourceSha256 = QByteArray(32, 'x');
        break;
    case 3:
        bad.finding.clear();
        break;
    case 4:
        bad.boxes = {ocr::Quad::fromRect(QRectF(0, 0, 9, 9))};
        break;
    default:
        break;
    }
    Change change{{decisionOn(source, finding, Choice::Cover), bad}, {}};
    if (fault == 5)
        change.withdraw = {1, 77};
    const auto applied = m_file->apply(change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ocr::Error::Code::InvalidInput);
    QCOMPARE(decisions(), QList<Decision>{good});
    QCOMPARE(m_file->history()->size(), 1);
}

void TestReviewFile::randomStepsCountAsOnPaper_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Decisions, undo and reopening at random, against a list kept by hand.
void TestReviewFile::randomStepsCountAsOnPaper()
{
    QFETCH(int, seed);
    support::Random random(static_cast<quint64>(seed));
    Source source = inventSource(random, u"/a.pdf"_s, 2, 3);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    struct Noted
    {
        qint64 number;
        Decision decision;
        bool withdrawn;
    };
    QList<Noted> paper;
    for (int step = 0; step < 40; ++step) {
        Change change;
        for (int i = random.below(4); i > 0; --i) {
            const auto &findings = source.judgements[random.below(2)].findings;
            Decision decision = decisionOn(source, random.pick(findings),
                                           random.chance(0.5) ? Choice::Keep : Choice::Cover);
            decision.why = QString::number(step);
            if (random.chance(0.2)) {
                decision.finding.clear();
                decision.boxes = {
                    ocr::Quad::fromRect(QRectF(random.real(0, 99), random.real(0, 99), 10, 10))};
            }
            change.decide.append(decision);
        }
        if (!paper.isEmpty() && random.chance(0.4))
            change.withdraw = {random.pick(paper).number};
        const auto numbers = m_file->apply(change);
        QVERIFY(numbers);
        for (Noted &noted : paper)
            noted.withdrawn |= change.withdraw.contains(noted.number);
        for (qsizetype i = 0; i < change.decide.size(); ++i)
            paper.append({numbers->at(i), change.decide[i], false});
        if (random.chance(0.1))
            reopen();
    }
    QList<Decision> expected;
    for (qsizetype i = 0; i < paper.size(); ++i) {
        bool counts = !paper[i].withdrawn;
        for (qsizetype later = i + 1; later < paper.size(); ++later)
            counts &= paper[later].withdrawn || paper[i].decision.finding.isEmpty() ||
                      paper[later].decision.finding != paper[i].decision.finding;
        if (counts)
            expected.append(paper[i].decision);
    }
    QCOMPARE(decisions(), expected);
}

/// New rules number anew: "p1-f3" may be somebody else afterwards.
void TestReviewFile::decisionsFollowTheirFindings()
{
    support::Random random(9);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 4);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    QList<privacy::Finding> &findings = source.judgements.first().findings;
    Change change;
    for (const privacy::Finding &finding : std::as_const(findings))
        change.decide.append(decisionOn(source, finding, Choice::Keep));
    QVERIFY(m_file->apply(change));

    QHash<QString, QString> renamed;
    findings.removeFirst();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QString name = u"p1-f%1"_s.arg(i + 1);
        renamed.insert(findings[i].id, name);
        findings[i].id = name;
    }
    QVERIFY(m_file->store(source));
    reopen();
    QList<Decision> expected;
    for (Decision decision : std::as_const(change.decide)) {
        if (!renamed.contains(decision.finding))
            continue; // its finding is gone
        decision.finding = renamed.value(decision.finding);
        expected.append(decision);
    }
    QCOMPARE(expected.size(), change.decide.size() - 1);
    QCOMPARE(decisions(), expected);
    QVERIFY(m_file->history()->first().state == StoredDecision::State::Detached);
}

void TestReviewFile::aKeptFindingThatIsGoneIsNotKept()
{
    support::Random random(9);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 4);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    privacy::Finding &finding = source.judgements.first().findings.first();
    QVERIFY(m_file->apply({{decisionOn(source, finding, Choice::Keep)}, {}}));
    // Read again, the same place says something else: that was never looked at.
    const QString before = finding.rawText;
    finding.rawText += u"9"_s;
    QVERIFY(m_file->store(source));
    QCOMPARE(decisions(), QList<Decision>{});
    QCOMPARE(m_file->pages()->first().decided, 0);
    // And when it says the same again, the decision holds again.
    finding.rawText = before;
    QVERIFY(m_file->store(source));
    QCOMPARE(decisions().size(), 1);
}

void TestReviewFile::aCoveredFindingThatIsGoneStaysCovered()
{
    support::Random random(9);
    Source source = inventSource(random, u"/a.jpg"_s, 1, 4);
    judge(source, m_rules);
    QVERIFY(m_file->store(source));
    QList<privacy::Finding> &findings = source.judgements.first().findings;
    const privacy::Finding gone = findings.takeFirst();
    QVERIFY(m_file->apply({{decisionOn(source, gone, Choice::Cover)}, {}}));
    QVERIFY(m_file->store(source));
    reopen();
    const QList<Decision> stored = decisions();
    QCOMPARE(stored.size(), 1);
    QVERIFY(stored.first().finding.isEmpty());
    QCOMPARE(stored.first().boxes, gone.place.quads);
    QVERIFY(stored.first().choice == Choice::Cover);
    const auto history = m_file->history();
    QVERIFY(history && history->first().state == StoredDecision::State::Detached);
    QCOMPARE(history->first().decision, stored.first());
}

void TestReviewFile::findsAllOfOneValue_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("expected");
    QTest::newRow("as it stands") << u"650102193501019965"_s << 2;
    QTest::newRow("with spaces") << u" 650102 19350101 9965 "_s << 2;
    QTest::newRow("in full width") << u"６５０１０２１９３５０１０１９９６５"_s << 2;
    QTest::newRow("with hyphens") << u"650102-19350101-9965"_s << 2;
    QTest::newRow("a part of it") << u"65010219350101"_s << 0;
    QTest::newRow("another") << u"650102193501019966"_s << 0;
    QTest::newRow("nothing") << u" - "_s << 0;
}

void TestReviewFile::findsAllOfOneValue()
{
    QFETCH(QString, asked);
    QFETCH(int, expected);
    support::Random random(10);
    Source first = inventSource(random, u"/a.jpg"_s, 1, 2);
    Source second = inventSource(random, u"/b.jpg"_s, 1, 2);
    judge(first, m_rules);
    judge(second, m_rules);
    first.judgements.first().findings[1].rawText = u"650102193501019965"_s;
    second.judgements.first().findings[2].rawText = u"650102 1935 0101 9965"_s;
    QVERIFY(m_file->store(first));
    QVERIFY(m_file->store(second));
    reopen();
    const auto found = m_file->withValue(asked);
    QVERIFY(found);
    QCOMPARE(found->size(), expected);
    if (expected == 0)
        return;
    const casefile::FindingKey key{first.sha256, 1, first.judgements.first().findings[1].id};
    QCOMPARE(found->first(), key);
    QCOMPARE(found->last().sha256, second.sha256);
    const auto same = m_file->withValueOf(key);
    QVERIFY(same && *same == *found);
}

QTEST_GUILESS_MAIN(TestReviewFile)
#include "tst_reviewfile.moc"
