// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// The clerk's day on notices of the corpus: photographed, scanned and bilingual, with the truth of
// what stands on them; real workers, the real window. The inspector's day: folderstory.cpp.
#include "app/report/ScanJson.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "tests/app/ui/CorpusPages.h"
#include "tests/app/ui/RealBench.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// Of a notice whose time is not over.
int nextYear()
{
    return QDate::currentDate().year() + 1;
}

} // namespace

class tst_corpusstories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_home = std::make_unique<PrivateHome>(); }
    void clerkPostsOneNotice();
    void clerkPostsAFolder();

private:
    std::unique_ptr<PrivateHome> m_home;
};

void tst_corpusstories::initTestCase()
{
    if (!hasModels())
        QSKIP("The reading models are not prepared (packaging/set-up.sh).");
}

void tst_corpusstories::clerkPostsOneNotice()
{
    const QTemporaryDir folder;
    const auto truth = drawPage(folder.path(), 0, "photo", QStringLiteral("lowincome"), nextYear());
    QVERIFY(truth);
    const QString picture = folder.filePath(truth->image);
    RealBench bench;
    NoticePage &notice = bench.window.noticePage();
    dropOn(bench.window, QPoint(300, 350), picture);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    QVERIFY(notice.isVisible());
    QCOMPARE(notice.verdict().verdict(), Verdict::LookAt);
    const support::Figure found =
        highRiskFound({*truth}, report::scanJson(bench.window.pages().scan()));
    QVERIFY(found.total >= 5);
    QCOMPARE(found.good, found.total);

    int questions = 0;
    while (!notice.question().isEmpty() && ++questions <= 3)
        notice.answer(true);
    QVERIFY(notice.question().isEmpty()); // three at most
    QVERIFY(bench.press(QStringLiteral("Make a postable copy")));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    for (int i = 0; i < 10 && !notice.hasCopy() && !notice.question().isEmpty(); ++i) {
        notice.answer(true); // what could not be proved is covered
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    }
    QVERIFY2(notice.hasCopy(), qPrintable(bench.window.notice() + notice.question()));

    const QString copy = folder.filePath(QStringLiteral("copy.png"));
    bench.window.clerk().savePicture(copy);
    QCOMPARE(runCli({QStringLiteral("verify"), picture, copy}), 0);
    QVERIFY(exposedOn(picture) >= 5); // the control
    QCOMPARE(exposedOn(copy), 0);

    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setOutputFileName(folder.filePath(QStringLiteral("paper.pdf")));
    const QSignalSpy printed(&bench.window.clerk(), &ClerkFlow::printed);
    bench.window.clerk().print(std::move(printer));
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, kReadingMs);
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("paper.pdf"))).size() > 10'000);
    bench.window.close();
    QVERIFY(QDir(reviewFolder()).isEmpty()); // nothing was kept
}

void tst_corpusstories::clerkPostsAFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    int drawn = 0;
    for (const char *kind : {"lowincome", "onecard", "bilingual"})
        drawn += drawPage(folder.path(), drawn, "scan150", QLatin1String(kind), nextYear()) ? 1 : 0;
    QVERIFY(drawPage(folder.path(), drawn++, "scan150", QStringLiteral("disability"))); // is over
    QCOMPARE(drawn, 4);
    RealBench bench;
    dropOn(bench.window, QPoint(300, 350), folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    QVERIFY(bench.window.noticesPage().isVisible());
    QCOMPARE(bench.window.noticesPage().model().rowCount(), drawn);
    QCOMPARE(bench.window.noticesPage().model().count(Verdict::LookAt), 3);
    QCOMPARE(bench.window.noticesPage().model().count(Verdict::MustCover), 1);
    const QString copies = out.filePath(QStringLiteral("copies"));
    bench.window.batch().makeCopies(copies);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    const QStringList pictures =
        QDir(copies).entryList({QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files);
    QVERIFY2(pictures.size() == 3, qPrintable(bench.window.notice()));
    for (const QString &name : pictures)
        QVERIFY2(name.contains(QStringLiteral("postable")), qPrintable(name));
    QVERIFY(QFile::exists(copies + QStringLiteral("/checklist.xlsx")));
    QVERIFY(exposedOn(folder.path()) >= 10); // the control
    QCOMPARE(exposedOn(copies), 0);
}

QTEST_MAIN(tst_corpusstories)
#include "tst_corpusstories.moc"
