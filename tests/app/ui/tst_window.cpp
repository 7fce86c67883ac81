// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/Saving.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "tests/app/ui/FakeReader.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");

/// A window on a fake reader, shown at the smallest size that is promised.
struct Bench
{
    /// The texts below are English, with its plural forms.
    static Language &english(Language &language)
    {
        language.install(QStringLiteral("en"));
        return language;
    }

    explicit Bench(const QList<report::ScanPage> &pages) : window(reader, english(language))
    {
        reader.pages = pages;
        window.resize(1366, 768);
        window.show();
    }

    FindingsPanel &panel() { return window.review().panel(); }
    PageView &view() { return window.review().view(); }
    QPointF middle() { return view().mapToScene(view().viewport()->rect().center()); }

    tests::PrivateHome home;
    tests::FakeReader reader; // before the window, which it outlives
    Language language;
    MainWindow window;
};

} // namespace

class tst_window final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsDropped();
    void clickOnAFindingCentresThePageThere();
    void clickOnThePageChoosesTheFinding();
    void keysStepThroughFindingsAndPages();
    void zoomKeysWork();
    void cancelStopsAndKeepsWhatWasRead();
    void closingWhileReadingEndsCleanly();
    void destroyingWhileReadingEndsCleanly();
    void filesThatCouldNotBeReadAreListedInPlainWords();
    void verdictNeverSaysNothingExposedTooEarly();
    void savesCoveredCopiesIntoAnEmptyFolder();
    void singleReaderPagesAreAskedAbout();
    void titleNamesNoFile();
    void languagesChangeWithoutARestart_data();
    void languagesChangeWithoutARestart();
    void everyControlHasAName();
    void whatIsCopiedIsMarkedAndTakenBack();
    void keepsNothingButTheReview();
    void cornersOfASheetAreCorrected();
    void sheetOverWhatWasNeverReadIsTold();
};

void tst_window::readsWhatIsDropped()
{
    Bench bench({tests::inventedPage(kPicture)});
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(kPicture), QUrl(QStringLiteral("https://example.org/x.jpg"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &enter);
    QVERIFY(enter.isAccepted());
    QTRY_COMPARE(bench.reader.preparations, 1); // before anything is dropped
    QCOMPARE(bench.reader.scans, 0);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &drop);
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.pages().rowCount(), 1);
    QCOMPARE(bench.window.findings().rowCount(), 6);
    QTRY_VERIFY(bench.reader.pixelRequests > 0);
    QCOMPARE(bench.panel().verdict().verdict(), Verdict::MustCover);
    QVERIFY(bench.panel().verdict().text().contains(QStringLiteral("3 items must be covered")));
}

void tst_window::clickOnAFindingCentresThePageThere()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_COMPARE(bench.panel().list().model()->rowCount(), 4);
    QTRY_VERIFY(!bench.window.isBusy());
    QTableView &list = bench.panel().list();
    // The third is at the page's lower right corner: without room around the page it could not be
    // centred.
    for (const int row : {2, 0, 1}) {
        const QModelIndex index = list.model()->index(row, 0);
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                          list.visualRect(index).center());
        const QPointF place = index.data(FindingModel::PlaceRole).toRectF().center();
        // Whole screen pixels on both ways (an even width has no middle one), in pixels of the
        // page.
        QTRY_VERIFY(QLineF(bench.middle(), place).length() < 3 / bench.view().zoom());
        const double shown = bench.view().viewport()->width() / bench.view().zoom();
        QVERIFY(shown > 2000 * 0.2 && shown < 2000 * 0.5); // about a third of the page
    }
}

void tst_window::clickOnThePageChoosesTheFinding()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_COMPARE(bench.window.findings().rowCount(), 6);
    QTRY_VERIFY(!bench.window.isBusy());
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                      bench.view().mapFromScene(QPointF(1320, 425)));
    QCOMPARE(bench.panel().chosen(), 1);
    QVERIFY(bench.panel().detail().contains(QStringLiteral("check digit is right")));
    QTest::qWait(200); // the glide
    // The masked one is not on the list until it is asked for.
    bench.view().fitPage();
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                      bench.view().mapFromScene(QPointF(850, 825)));
    QCOMPARE(bench.panel().chosen(), 5);
    QCOMPARE(bench.panel().list().model()->rowCount(), 6);
}

void tst_window::keysStepThroughFindingsAndPages()
{
    Bench bench({tests::inventedPage(kPicture, 1, 2), tests::inventedPage(kPicture, 2, 2)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&bench.window, Qt::Key_N);
    QCOMPARE(bench.panel().chosen(), 3);
    QCOMPARE(bench.window.review().currentPage(), 0);
    QTest::keyClick(&bench.window, Qt::Key_N);
    QCOMPARE(bench.window.review().currentPage(), 1);
    QCOMPARE(bench.panel().chosen(), 0);
    QTest::keyClick(&bench.window, Qt::Key_P);
    QCOMPARE(bench.window.review().currentPage(), 0);
    QCOMPARE(bench.panel().chosen(), 3);
    QTest::keyClick(&bench.window, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(bench.window.review().currentPage(), 1);
}

void tst_window::zoomKeysWork()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    const double fitted = bench.view().zoom();
    QTest::keyClick(&bench.window, Qt::Key_Plus);
    QVERIFY(bench.view().zoom() > fitted * 1.2);
    QTest::keyClick(&bench.window, Qt::Key_Minus);
    QVERIFY(qAbs(bench.view().zoom() - fitted) < 0.001);
    QTest::keyClick(&bench.window, Qt::Key_0);
    QCOMPARE(bench.view().zoom(), 1.0);
    QTest::keyClick(&bench.window, Qt::Key_F);
    QVERIFY(qAbs(bench.view().zoom() - fitted) < 0.001);
}

void tst_window::cancelStopsAndKeepsWhatWasRead()
{
    Bench bench({tests::inventedPage(kPicture, 1, 3), tests::cleanPage(kPicture, 2, 3),
                 tests::cleanPage(kPicture, 3, 3)});
    bench.reader.isHeld = true;
    bench.window.openPaths({kPicture});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    QVERIFY(bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.reader.wasCancelled);
    QCOMPARE(bench.window.pages().rowCount(), 1);
    QVERIFY(bench.panel().verdict().text().contains(QStringLiteral("stopped before the end")));
}

void tst_window::closingWhileReadingEndsCleanly()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.isHeld = true;
    bench.window.openPaths({kPicture});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    bench.window.close();
    QVERIFY(!bench.window.isVisible()); // at once
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.reader.wasCancelled);
    QVERIFY(!bench.window.isVisible());
}

void tst_window::destroyingWhileReadingEndsCleanly()
{
    const tests::PrivateHome home;
    tests::FakeReader reader;
    reader.pages = {tests::inventedPage(kPicture)};
    reader.isHeld = true;
    Language language;
    {
        MainWindow window(reader, language);
        window.openPaths({kPicture});
        QTRY_COMPARE(reader.scans.load(), 1);
    }
    QVERIFY(reader.wasCancelled);
}

void tst_window::filesThatCouldNotBeReadAreListedInPlainWords()
{
    Bench bench({tests::cleanPage(kPicture)});
    bench.reader.errors = {{QStringLiteral("/nowhere/locked.pdf"),
                            0,
                            {ocr::Error::Code::PasswordProtected, QStringLiteral("detail")}}};
    bench.window.openPaths({QStringLiteral("/nowhere")});
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.pages().rowCount(), 2);
    const QModelIndex error = bench.window.pages().index(1);
    QVERIFY(error.data(Qt::DisplayRole).toString().contains(QStringLiteral("locked.pdf")));
    QVERIFY(error.data(PageModel::SummaryRole).toString().contains(QStringLiteral("password")));
    QCOMPARE(bench.panel().verdict().verdict(), Verdict::LookAt);
    bench.window.review().choosePage(1);
    QCOMPARE(bench.window.findings().rowCount(), 1);
}

void tst_window::verdictNeverSaysNothingExposedTooEarly()
{
    const QString nothing = QStringLiteral("Nothing exposed");
    Bench bench({tests::cleanPage(kPicture)});
    bench.reader.isHeld = true;
    bench.window.openPaths({kPicture});
    QTRY_COMPARE(bench.window.pages().rowCount(), 1);
    QVERIFY(!bench.panel().verdict().text().contains(nothing));
    bench.reader.released.release(1);
    QTRY_VERIFY(!bench.window.isBusy());
    QTRY_VERIFY(bench.panel().verdict().text().contains(nothing)); // the control: it can be said
    QCOMPARE(bench.panel().verdict().verdict(), Verdict::Clean);
}

void tst_window::savesCoveredCopiesIntoAnEmptyFolder()
{
    QTemporaryDir folder;
    QFile taken(folder.filePath(QStringLiteral("taken.txt")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    Bench bench({tests::inventedPage(kPicture)});
    jobs::Replacement written;
    written.source = kPicture;
    written.file = QStringLiteral("001-00000000.png");
    written.proof.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
    jobs::Replacement unproved = written;
    unproved.page = 2;
    unproved.file.clear();
    unproved.error = ocr::Error{ocr::Error::Code::ProofFailed, {}};
    bench.reader.replacements = {written, unproved};
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.path()});
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    QCOMPARE(bench.reader.redactOptions.folder, folder.filePath(QStringLiteral("covered")));
    QVERIFY(!bench.reader.redactOptions.force);
    QVERIFY(bench.window.notice().contains(QStringLiteral("1 covered copy was written")));
    QVERIFY(bench.window.notice().contains(QStringLiteral("did not pass its check")));
}

void tst_window::singleReaderPagesAreAskedAbout()
{
    QTemporaryDir folder;
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.singleReader = true;
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.takeHome({.folder = folder.path()});
    QVERIFY(!bench.window.isBusy());
    QVERIFY(bench.window.notice().contains(QStringLiteral("read only once")));
    for (QPushButton *button : bench.window.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Save anyway"))
            button->click();
    }
    QTRY_COMPARE(bench.reader.redactOptions.folder, folder.path());
    QVERIFY(bench.reader.redactOptions.singleReaderAccepted);
}

void tst_window::titleNamesNoFile()
{
    Bench bench({tests::inventedPage(QStringLiteral("/nowhere/650101190001010001.jpg"))});
    bench.window.openPaths({QStringLiteral("/nowhere/650101190001010001.jpg")});
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.window.windowTitle(), QStringLiteral("NoticeGuard"));
    QVERIFY(!bench.window.pages().index(0).data().toString().contains(tests::kRawId));
}

void tst_window::languagesChangeWithoutARestart_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << Qt::LeftToRight;
    QTest::newRow("Uyghur") << QStringLiteral("ug") << Qt::RightToLeft;
    QTest::newRow("Kazakh") << QStringLiteral("kk") << Qt::RightToLeft;
}

void tst_window::languagesChangeWithoutARestart()
{
    QFETCH(QString, code);
    QFETCH(Qt::LayoutDirection, direction);
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const QString english = bench.panel().verdict().text();
    bench.language.install(code);
    QCoreApplication::processEvents();
    QVERIFY(bench.panel().verdict().text() != english);
    QVERIFY(bench.window.findings().index(0, 0).data().toString() !=
            QStringLiteral("ID card number"));
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QCOMPARE(bench.view().layoutDirection(), Qt::LeftToRight); // pictures do not turn
    bench.language.install(QStringLiteral("en"));
    QTRY_COMPARE(bench.panel().verdict().text(), english); // told of by a posted event
}

void tst_window::everyControlHasAName()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    int named = 0;
    for (QWidget *widget : bench.window.review().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<QLabel *>(widget) != nullptr)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        if (accessible->role() == QAccessible::Client ||
            accessible->role() == QAccessible::Splitter)
            continue;
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++named;
    }
    QVERIFY(named >= 4);
}

void tst_window::whatIsCopiedIsMarkedAndTakenBack()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("somebody's own"));
    {
        Bench bench({tests::inventedPage(kPicture)});
        bench.window.openPaths({kPicture});
        QTRY_VERIFY(!bench.window.isBusy());
        bench.panel().choose(0);
        QTest::keyClick(&bench.panel().list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(clipboard->text().contains(QStringLiteral("********")),
                 qPrintable(clipboard->text()));
        QVERIFY(!clipboard->text().contains(tests::kRawId));
        QCOMPARE(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
    }
    QVERIFY(clipboard->text().isEmpty()); // it went with the window
    {
        Bench bench({tests::inventedPage(kPicture)});
        bench.window.openPaths({kPicture});
        QTRY_VERIFY(!bench.window.isBusy());
        bench.panel().choose(0);
        QTest::keyClick(&bench.panel().list(), Qt::Key_C, Qt::ControlModifier);
        clipboard->setText(QStringLiteral("somebody's own"));
    }
    QCOMPARE(clipboard->text(), QStringLiteral("somebody's own")); // not ours to take
}

void tst_window::keepsNothingButTheReview()
{
    const QString source = QStringLiteral("/nowhere/somebody.jpg");
    const QTemporaryDir out;
    qputenv("XDG_CACHE_HOME", out.filePath(QStringLiteral("cache")).toLocal8Bit());
    Bench bench(
        {tests::inventedPage(source), tests::inventedPage(QStringLiteral("/nowhere/b.jpg"))});
    bench.window.openPaths({source});
    QTRY_VERIFY(!bench.window.isBusy());
    QTRY_VERIFY(bench.window.pages().hasThumbnail(source, 1)); // in memory
    bench.window.store().flush();
    QStringList kept;
    for (const QString &place : {bench.home.folder.path(), out.path()}) {
        QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("somebody"), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains(tests::kRawId.toUtf8()), qPrintable(file.fileName()));
            QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                     QFileDevice::Permissions());
            kept.append(QFileInfo(file.fileName()).fileName());
        }
    }
    // The review, its key, and what says that it is open.
    QVERIFY(kept.size() >= 2);
    for (const QString &name : std::as_const(kept))
        QVERIFY2(name.contains(QStringLiteral(".ngreview")), qPrintable(name));
}

void tst_window::sheetOverWhatWasNeverReadIsTold()
{
    report::ScanPage page = tests::inventedPage(kPicture);
    page.page.sheets[0].quad = ocr::Quad::fromRect({300, 300, 1200, 2000});
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.review().correctCorners();
    const QString words = QStringLiteral("was never read");
    // Inwards, the first corner; then outwards.
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QTest::keyClick(&bench.view(), Qt::Key_Return);
    QCOMPARE(bench.window.decisions().undoStack().count(), 1);
    QVERIFY(!bench.window.notice().contains(words));
    QTest::keyClick(&bench.view(), Qt::Key_3);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&bench.view(), Qt::Key_Right);
    QTest::keyClick(&bench.view(), Qt::Key_Return);
    QCOMPARE(bench.window.decisions().undoStack().count(), 2);
    QVERIFY2(bench.window.notice().contains(words), qPrintable(bench.window.notice()));
}

void tst_window::cornersOfASheetAreCorrected()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const report::ScanDocument read = bench.window.pages().scan();
    const ocr::Quad found = read.pages[0].page.sheets[0].quad;
    bench.window.review().correctCorners();
    QVERIFY(bench.view().boxes().editsSheet());
    // The third corner, by mouse.
    const QPoint from = bench.view().mapFromScene(found.corners[2]);
    const QPoint to = from - QPoint(40, 30);
    QTest::mousePress(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to),
                     bench.view().viewport()->mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.view().viewport(), &move);
    QTest::mouseRelease(bench.view().viewport(), Qt::LeftButton, Qt::NoModifier, to);
    const ocr::Quad pulled =
        bench.window.decisions().forCovering(read).pages[0].page.sheets[0].quad;
    QVERIFY(QLineF(pulled.corners[2], found.corners[2]).length() > 20 / bench.view().zoom());
    for (const size_t other : {size_t(0), size_t(1), size_t(3)})
        QCOMPARE(pulled.corners[other], found.corners[other]);
    // The first, by keys: 1, arrow, Enter.
    QTest::keyClick(&bench.view(), Qt::Key_1);
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QTest::keyClick(&bench.view(), Qt::Key_Return);
    const ocr::Quad nudged =
        bench.window.decisions().forCovering(read).pages[0].page.sheets[0].quad;
    QVERIFY(nudged.corners[0].x() > found.corners[0].x());
    QCOMPARE(nudged.corners[2], pulled.corners[2]);
    QCOMPARE(bench.window.decisions().undoStack().count(), 2);
    // What people say about corners covers and keeps nothing.
    QVERIFY(bench.window.decisions().forCopies(read).isEmpty());
    QTest::keyClick(&bench.view(), Qt::Key_Escape);
    QVERIFY(!bench.view().boxes().editsSheet());

    bench.window.store().close();
    bench.window.store().flush();
    const QDir reviews(reviewFolder());
    Bench again({});
    again.window.openReview(
        reviews.filePath(reviews.entryList({QStringLiteral("*.ngreview")}, QDir::Files).value(0)));
    QTRY_COMPARE(again.window.pages().rowCount(), 1);
    QCOMPARE(again.window.decisions()
                 .forCovering(again.window.pages().scan())
                 .pages[0]
                 .page.sheets[0]
                 .quad,
             nudged);
    again.window.decisions().undoStack().undo();
}

QTEST_MAIN(tst_window)
#include "tst_window.moc"
