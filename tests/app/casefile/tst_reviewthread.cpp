// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
// A window stores without waiting, is answered in order, and loses nothing when it goes.
#include "app/casefile/ReviewThread.h"
#include "tests/app/casefile/InventedNotice.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using casefile::ReviewFile;
using casefile::ReviewThread;

class TestReviewThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void answersInOrderAndHere();
    void saysWhyItCannotOpen();
    void neverKeepsItsCallerWaiting();
    void finishesWhatWasAskedForWhenItGoes();

private:
    casefile::Source m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestReviewThread::initTestCase()
{
    support::Random random(51);
    m_source = inventSource(random, u"/a.jpg"_s, 1, 5);
    judge(m_source, builtInRules());
}

void TestReviewThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"review.ngreview"_s);
}

void TestReviewThread::answersInOrderAndHere()
{
    ReviewThread review;
    QStringList answers;
    const QThread *here = QThread::currentThread();
    const QThread *there = here;
    const auto note = [&](const QString &name, bool good) {
        answers.append(good && QThread::currentThread() == here ? name : u"bad "_s + name);
    };
    review.create(m_path, {}, [&](const ocr::Result<void> &created) {
        note(u"created"_s, created.has_value());
    });
    review.ask(
        [&](ReviewFile &file) {
            there = QThread::currentThread();
            return file.store(m_source);
        },
        [&](const ocr::Result<void> &stored) { note(u"stored"_s, stored.has_value()); });
    review.ask([](ReviewFile &file) { return file.pages(); },
               [&](const ocr::Result<QList<casefile::PageEntry>> &pages) {
                   note(u"listed"_s, pages && pages->size() == 1);
               });
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers, (QStringList{u"created"_s, u"stored"_s, u"listed"_s}));
    QVERIFY(there != here);
}

void TestReviewThread::saysWhyItCannotOpen()
{
    ReviewThread review;
    QList<ocr::Error::Code> codes;
    review.ask(
        [](ReviewFile &file) { return file.about(); },
        [&](const ocr::Result<casefile::About> &about) { codes.append(about.error().code); });
    review.open(m_path, ReviewFile::Access::ReadWrite,
                [&](const ocr::Result<void> &opened) { codes.append(opened.error().code); });
    QTRY_COMPARE(codes.size(), 2);
    QVERIFY(codes.first() == ocr::Error::Code::NotFound);
    QVERIFY(codes.last() == ocr::Error::Code::NotFound);
}

void TestReviewThread::neverKeepsItsCallerWaiting()
{
    ReviewThread review;
    QElapsedTimer timer;
    timer.start();
    bool done = false;
    review.create(m_path, {}, [](const ocr::Result<void> &) {});
    review.ask(
        [](ReviewFile &file) {
            QThread::msleep(300); // a slow disk
            return file.about();
        },
        [&](const ocr::Result<casefile::About> &) { done = true; });
    QVERIFY(timer.elapsed() < 250);
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void TestReviewThread::finishesWhatWasAskedForWhenItGoes()
{
    constexpr int kSteps = 20;
    int answered = 0;
    {
        ReviewThread review;
        review.create(m_path, {}, [&](const ocr::Result<void> &) { ++answered; });
        const casefile::Source source = m_source;
        review.ask([source](ReviewFile &file) { return file.store(source); },
                   [&](const ocr::Result<void> &) { ++answered; });
        for (int i = 0; i < kSteps; ++i) {
            const casefile::Change change{
                {decisionOn(source, source.judgements.first().findings[i % 5],
                            privacy::Decision::Choice::Keep)},
                {}};
            review.ask([change](ReviewFile &file) { return file.apply(change); },
                       [&](const ocr::Result<QList<qint64>> &) { ++answered; });
        }
    }
    QCoreApplication::processEvents();
    QCOMPARE(answered, 0); // who has gone is not called any more
    const auto file = ReviewFile::open(m_path);
    QVERIFY(file);
    QCOMPARE((*file)->history()->size(), kSteps);
}

QTEST_GUILESS_MAIN(TestReviewThread)
#include "tst_reviewthread.moc"
