// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// Ways into the window: what is dropped, pasted or given at the start becomes a notice or a part of
// a review, and a notice is never stored.
#include "app/ui/ReviewPage.h"
#include "app/ui/clerk/NoticesPage.h"
#include "tests/app/ui/WindowBench.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

void drop(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

void pastePicture(MainWindow &window)
{
    QImage picture(40, 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
}

const QString kKeptNowhere = QStringLiteral("Nothing is kept unless it is saved.");

} // namespace

class tst_opening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furtherPastedPictureLeavesTheFirst();
    void pastedPictureIsNoPartOfAReview();
    void nextNoticeIsNotStored_data();
    void nextNoticeIsNotStored();
    void reviewGrows();
    void textFilesAreOpenedOneByOne();
    void summaryOfAReviewSaysWhatIsKept();
    void startsAsTheFirstPage_data();
    void startsAsTheFirstPage();
};

void tst_opening::furtherPastedPictureLeavesTheFirst()
{
    WindowBench bench(manyPages(2));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.reader.isHeld = true;
    pastePicture(bench.window);
    QTRY_COMPARE(bench.reader.scans.load(), 1);
    const QString first = bench.reader.paths.value(0);
    QVERIFY(QFile::exists(first));
    pastePicture(bench.window);
    bench.reader.isHeld = false;
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.scans.load(), 2);
    const QString second = bench.reader.paths.value(0);
    QVERIFY(second != first);
    QVERIFY(QFile::exists(first));
    QVERIFY(QFile::exists(second));
    // The next one takes their place; that goes with what is open.
    pastePicture(bench.window);
    QVERIFY(bench.idle());
    QVERIFY(!QFile::exists(first) || bench.reader.paths.value(0) == first);
    QVERIFY(!QFile::exists(second));
    const QString third = bench.reader.paths.value(0);
    QVERIFY(QFile::exists(third));
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!QFile::exists(third));
}

void tst_opening::pastedPictureIsNoPartOfAReview()
{
    WindowBench bench(manyPages(2));
    QVERIFY(bench.opened({QStringLiteral("/nowhere")}));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    pastePicture(bench.window);
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.scans.load(), 1);
    QVERIFY2(bench.window.notice().contains(QStringLiteral("Save it as a file")),
             qPrintable(bench.window.notice()));
    QVERIFY(bench.window.store().isOpen());
}

void tst_opening::nextNoticeIsNotStored_data()
{
    QTest::addColumn<bool>("isReading");
    QTest::newRow("the first is read") << false;
    QTest::newRow("the first is being read") << true;
}

/// All of a notice is looked at, and the next one is dropped there.
void tst_opening::nextNoticeIsNotStored()
{
    QFETCH(bool, isReading);
    WindowBench bench({inventedPage(kPicture), inventedPage(kSecond)});
    bench.reader.isHeld = isReading;
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(bench.window.pages().rowCount() > 0);
    if (!isReading)
        QVERIFY(bench.idle());
    Q_EMIT bench.window.noticePage().everythingWanted();
    QVERIFY(bench.window.review().isVisible());
    drop(bench.window, {kSecond});
    bench.reader.isHeld = false;
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.scans.load(), 2);
    QVERIFY(!bench.window.store().isOpen());
    QVERIFY(!bench.window.review().isVisible());
    // While one is read they become a list: no verdict is of both.
    QCOMPARE(bench.window.noticesPage().isVisible(), isReading);
    bench.window.store().flush();
    QVERIFY(QDir(reviewFolder()).isEmpty());
}

void tst_opening::reviewGrows()
{
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    bench.reader.pages = {inventedPage(kSecond)};
    drop(bench.window, {kSecond});
    QVERIFY(bench.idle());
    QCOMPARE(bench.window.pages().rowCount(), 2);
    QVERIFY(bench.window.store().isOpen());
    // Over its summary, too.
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_F12);
    QVERIFY(bench.window.noticePage().isVisible());
    bench.reader.pages = {inventedPage(pathOf(3))};
    drop(bench.window, {pathOf(3)});
    QVERIFY(bench.idle());
    QCOMPARE(bench.window.pages().rowCount(), 3);
    QVERIFY(bench.window.store().isOpen());
}

void tst_opening::textFilesAreOpenedOneByOne()
{
    WindowBench bench({inventedPage(kPicture)});
    const QString a = QStringLiteral("/nowhere/a.txt");
    const QString b = QStringLiteral("/nowhere/b.txt");
    drop(bench.window, {a, b});
    QVERIFY2(bench.window.notice().contains(QStringLiteral("2 text files were not opened")),
             qPrintable(bench.window.notice()));
    QCOMPARE(bench.reader.scans.load(), 0);
    drop(bench.window, {a, kPicture});
    QVERIFY2(bench.window.notice().contains(QStringLiteral("1 text file was not opened")),
             qPrintable(bench.window.notice()));
    QVERIFY(bench.idle());
    QCOMPARE(bench.reader.paths, QStringList{kPicture});
}

void tst_opening::summaryOfAReviewSaysWhatIsKept()
{
    WindowBench bench({inventedPage(kPicture)});
    QVERIFY(bench.opened({kPicture}));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_F12);
    QVERIFY(bench.window.noticePage().isVisible());
    QVERIFY(!says(bench.window.noticePage(), kKeptNowhere));
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(bench.checked({kPicture})); // the control
    QVERIFY(says(bench.window.noticePage(), kKeptNowhere));
}

void tst_opening::startsAsTheFirstPage_data()
{
    QTest::addColumn<bool>("hasFolder");
    QTest::newRow("a file is a notice") << false;
    QTest::newRow("a folder is a review") << true;
}

void tst_opening::startsAsTheFirstPage()
{
    QFETCH(bool, hasFolder);
    const QTemporaryDir folder;
    WindowBench bench({inventedPage(kPicture)});
    bench.window.begin({hasFolder ? folder.path() : kPicture});
    QVERIFY(bench.idle());
    QCOMPARE(bench.window.pages().rowCount(), 1);
    QCOMPARE(bench.window.store().isOpen(), hasFolder);
    QCOMPARE(bench.window.review().isVisible(), hasFolder);
    QCOMPARE(bench.window.noticePage().isVisible(), !hasFolder);
}

QTEST_MAIN(tst_opening)
#include "tst_opening.moc"
