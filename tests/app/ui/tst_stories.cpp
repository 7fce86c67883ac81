// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "tests/app/ui/DrawnList.h"
#include "tests/app/ui/RealBench.h"

#include <QListWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;
using namespace tests;

/// Both people's days from end to end: drawn notices, real workers, the real window.
class tst_stories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<PrivateHome>(); }
    void clerkPostsOneNotice();
    void clerkPostsAFolder();
    void inspectorReviewsAFolder();
    void badInputIsToldInWords();

private:
    std::unique_ptr<PrivateHome> m_home;
};

void tst_stories::clerkPostsOneNotice()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("list.png"));
    QVERIFY(drawnList(inventedPeople()).save(picture));
    RealBench bench;
    NoticePage &notice = bench.window.noticePage();

    dropOn(bench.window, QPoint(300, 350), picture);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    QVERIFY(notice.isVisible());
    QCOMPARE(notice.verdict().verdict(), Verdict::LookAt);
    QCOMPARE(notice.verdict().text(), QStringLiteral("It may be posted after changes."));
    QVERIFY(notice.steps().count() >= 1 && notice.steps().count() <= 6);
    int questions = 0;
    while (!notice.question().isEmpty() && questions < 3) {
        ++questions;
        notice.answer(true);
    }
    QVERIFY(notice.question().isEmpty()); // three at most

    QVERIFY(bench.press(QStringLiteral("Make a postable copy")));
    bench.acceptOneReader();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    QVERIFY2(notice.hasCopy(), qPrintable(bench.window.notice() + notice.question()));
    QVERIFY(notice.proof().contains(QStringLiteral("cannot be brought back")));

    const QString copy = folder.filePath(QStringLiteral("copy.png"));
    bench.window.clerk().savePicture(copy);
    QCOMPARE(runCli({QStringLiteral("verify"), picture, copy}), 0);
    QCOMPARE(runCli({QStringLiteral("verify"), picture, picture}),
             5); // the control: nothing is covered

    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setPageSize(QPageSize(QPageSize::A3));
    printer->setColorMode(QPrinter::GrayScale);
    const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
    printer->setOutputFileName(paper);
    const QSignalSpy printed(&bench.window.clerk(), &ClerkFlow::printed);
    bench.window.clerk().print(std::move(printer));
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, kReadingMs);
    QVERIFY(QFileInfo(paper).size() > 1000);

    bench.window.close();
    QVERIFY(QDir(reviewFolder()).isEmpty()); // nothing was kept
}

void tst_stories::clerkPostsAFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    QVERIFY(drawnList(inventedPeople()).save(folder.filePath(QStringLiteral("a.png"))));
    QVERIFY(drawnList({}).save(folder.filePath(QStringLiteral("b.png"))));
    RealBench bench;
    dropOn(bench.window, QPoint(300, 350), folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    NoticesPage &list = bench.window.noticesPage();
    QVERIFY(list.isVisible());
    QCOMPARE(list.model().rowCount(), 2);
    QCOMPARE(list.model().count(Verdict::LookAt), 1);

    const QString copies = out.filePath(QStringLiteral("copies"));
    bench.window.batch().makeCopies(copies);
    bench.acceptOneReader();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    const QStringList pictures = QDir(copies).entryList({QStringLiteral("*.png")}, QDir::Files);
    QVERIFY2(pictures.size() == 2, qPrintable(bench.window.notice()));
    for (const QString &name : pictures)
        QVERIFY2(name.contains(QStringLiteral("postable")), qPrintable(name));
    QVERIFY(QFile::exists(copies + QStringLiteral("/checklist.xlsx")));
    QVERIFY(exposedOn(folder.path()) >= 4); // the control
    QCOMPARE(exposedOn(copies), 0);
}

void tst_stories::inspectorReviewsAFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    for (int i = 0; i < 20; ++i) {
        const QImage picture =
            drawnList(i % 10 == 0 ? inventedPeople().mid(i / 10, 1) : QList<QStringList>());
        QVERIFY(picture.save(folder.filePath(QStringLiteral("%1.png").arg(i))));
    }
    QList<Decisions::Change> chosen;
    QString left;
    {
        RealBench bench;
        bench.window.openPaths({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
        QCOMPARE(bench.window.pages().rowCount(), 20);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTRY_VERIFY(bench.window.review().panel().list().hasFocus());
        QVERIFY(bench.window.pages().totals().exposed >= 4); // two IDs, two mobile numbers
        // Sheets whose corners are the picture's own, and the like, want a look as well.
        int pressed = 0;
        press(Qt::Key_F8);
        while (!bench.window.review().queue().isEmpty() && pressed < 100) {
            if (++pressed == 2) {
                press(Qt::Key_Delete);
                QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
                press(Qt::Key_Return);
                QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
            } else {
                press(Qt::Key_Space);
            }
        }
        QVERIFY(bench.window.review().queue().isEmpty());
        QVERIFY(pressed >= 4);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.window.review().queue().size(), 1);
        press(Qt::Key_Space);
        QVERIFY(bench.window.review().queue().isEmpty());
        bench.window.store().flush();
        QVERIFY2(bench.window.notice().isEmpty(), qPrintable(bench.window.notice()));
        left = out.filePath(QStringLiteral("left.ngreview"));
        QVERIFY(copyReview(left));
        chosen = choicesOf(bench.window.decisions());
    }
    QVERIFY(!bytesOf(left).contains("650101190001010001"));

    RealBench again;
    const QSignalSpy judged(&again.window.judging(), &Judging::judged);
    again.window.openReview(left);
    QTRY_COMPARE_WITH_TIMEOUT(again.window.pages().rowCount(), 20, kReadingMs);
    QTRY_VERIFY_WITH_TIMEOUT(!judged.isEmpty(), kReadingMs);
    for (const auto &[key, choice] : std::as_const(chosen))
        QCOMPARE(again.window.decisions().of(key).answer, choice.answer);
    QVERIFY(again.window.review().queue().isEmpty());

    const QString checklist = out.filePath(QStringLiteral("checklist.csv"));
    again.window.saveChecklist(checklist);
    QTRY_VERIFY(!again.window.isBusy());
    const QByteArray listed = bytesOf(checklist);
    QVERIFY(listed.contains("650101********0001") || listed.contains("110105********002X"));
    QVERIFY(!listed.contains("650101190001010001") && !listed.contains("11010519491231002X"));
    const QString covered = out.filePath(QStringLiteral("covered"));
    again.window.takeHome({.folder = covered});
    again.acceptOneReader();
    QTRY_VERIFY_WITH_TIMEOUT(!again.window.isBusy(), kReadingMs);
    QVERIFY2(QDir(covered).entryList({QStringLiteral("*.png")}).size() == 20,
             qPrintable(again.window.notice()));
}

void tst_stories::badInputIsToldInWords()
{
    const QTemporaryDir junk;
    for (const auto &[name, bytes] : {std::pair{"text.jpg", QByteArray("no picture at all")},
                                      {"empty.png", QByteArray()},
                                      {"cut.png", QByteArray("\x89PNG\r\n\x1a\n????")}}) {
        QFile file(junk.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QVERIFY(QFile::copy(QStringLiteral(LOCKED_PDF), junk.filePath(QStringLiteral("locked.pdf"))));
    const QTemporaryDir folder;
    const QString vanishing = folder.filePath(QStringLiteral("there.png"));
    QVERIFY(drawnList({}).save(vanishing));
    const QString missing = folder.filePath(QStringLiteral("never.png"));

    RealBench bench;
    bench.window.openPaths({junk.path(), missing, vanishing});
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    QHash<QString, QString> told;
    for (const report::SourceError &error : bench.window.pages().scan().errors)
        told.insert(QFileInfo(error.source).fileName(), ocr::errorName(error.error.code));
    QCOMPARE(told.size(), 5);
    QCOMPARE(told[QStringLiteral("locked.pdf")], QStringLiteral("password_protected"));
    QCOMPARE(told[QStringLiteral("never.png")], QStringLiteral("not_found"));
    QCOMPARE(told[QStringLiteral("empty.png")], QStringLiteral("empty"));
    for (int row = 0; row < bench.window.pages().rowCount(); ++row) {
        const QString summary =
            bench.window.pages().index(row).data(PageModel::SummaryRole).toString();
        QVERIFY2(!summary.isEmpty() && !summary.contains(QStringLiteral("inside the program")),
                 qPrintable(summary));
    }
    QVERIFY(bench.window.review().panel().verdict().verdict() != Verdict::Clean);

    // In the language of the window, whatever the rooms below say of it in English.
    static const QRegularExpression letters(QStringLiteral("\\p{Han}|\\p{Arabic}"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}"));
    for (const char *code : {"zh_CN", "ug", "kk", "en"}) {
        bench.language.install(QLatin1String(code));
        for (int row = 0; row < bench.window.pages().rowCount(); ++row) {
            const QString summary =
                bench.window.pages().index(row).data(PageModel::SummaryRole).toString();
            const bool isRead = bench.window.pages().errorAt(row) == nullptr;
            QVERIFY2(isRead || summary.contains(qstrcmp(code, "en") == 0 ? english : letters),
                     qPrintable(summary));
            QVERIFY2(qstrcmp(code, "en") == 0 || !summary.contains(english), qPrintable(summary));
        }
    }

    // A file that is gone when its copy is to be made.
    QVERIFY(QFile::remove(vanishing));
    bench.window.takeHome({.folder = folder.filePath(QStringLiteral("out"))});
    bench.acceptOneReader();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
    QVERIFY2(bench.window.notice().contains(QStringLiteral("It is not there any more.")),
             qPrintable(bench.window.notice()));
}

QTEST_MAIN(tst_stories)
#include "tst_stories.moc"
