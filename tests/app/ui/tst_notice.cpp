// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Words.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/CompareView.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/TextPage.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "tests/app/ui/FakeReader.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;

namespace {

const QString kPicture = QStringLiteral("/nowhere/notice.jpg");

/// A window on a fake reader that gives back these pages.
struct Bench
{
    static Language &english(Language &language)
    {
        language.install(QStringLiteral("en"));
        return language;
    }

    explicit Bench(const QList<report::ScanPage> &pages) : window(reader, english(language))
    {
        reader.pages = pages;
        for (const report::ScanPage &page : pages) {
            jobs::Replacement copy;
            copy.source = page.source;
            copy.page = page.page.page;
            copy.file = QStringLiteral("%1.png").arg(reader.replacements.size() + 1);
            copy.proof.checks = {{QStringLiteral("planned_pixels"), true, {}, {}}};
            reader.replacements.append(copy);
        }
        window.resize(1366, 768);
        window.show();
    }

    NoticePage &notice() { return window.noticePage(); }

    tests::PrivateHome home;
    tests::FakeReader reader; // before the window, which it outlives
    Language language;
    MainWindow window;
};

/// A key as somebody presses it: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup != nullptr ? popup : QApplication::focusWidget(), key, modifiers);
}

} // namespace

/// The clerk's way through the window: one notice, its verdict, its copy.
class tst_notice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictHasThreeWords_data();
    void verdictHasThreeWords();
    void copiesOfWhatMustNotBePosted_data();
    void copiesOfWhatMustNotBePosted();
    void stepsTellHowItComesDown_data();
    void stepsTellHowItComesDown();
    void firstSightIsToldWhileReadingGoesOn();
    void firstSightGoesWithItsReading_data();
    void firstSightGoesWithItsReading();
    void stepsAreFewSentencesThatLeadToTheirPlace();
    void questionsAreAnsweredOnceForAllAlike();
    void noIsForWhatWasSeen();
    void threeQuestionsAreAskedAtMost();
    void inkThatIsCoveredLeavesTheOriginalUnfit();
    void aPictureThatIsNeededIsNotThere();
    void copyIsMadeShownAndDroppedWithTheNextDecision();
    void copyFollowsTheOptions();
    void flatCopiesAreOnePerSheet();
    void typeIsChangedOnTheSpot();
    void titleIsNotRepeatedInTheWindow();
    void copyThatIsNotProvedIsNoCopy();
    void copyIsSavedAndPrinted();
    void copyNameTellsOfNobody();
    void pastedTextIsJudgedInTheWindow();
    void pastedCellsAreATable();
};

void tst_notice::verdictHasThreeWords_data()
{
    QTest::addColumn<report::ScanPage>("page");
    QTest::addColumn<QString>("words");
    QTest::newRow("clean") << tests::cleanPage(kPicture) << QStringLiteral("It may be posted.");
    QTest::newRow("findings") << tests::inventedPage(kPicture) << QStringLiteral("after changes");
    report::ScanPage unread = tests::cleanPage(kPicture);
    unread.page.lines.clear();
    report::ScanPage over = tests::cleanPage(kPicture);
    over.judgement.sheets.first().action = QStringLiteral("take_down");
    QTest::newRow("take down") << over << QStringLiteral("its time is over");
    report::ScanPage never = over;
    never.judgement.sheets.first().noticeType = QStringLiteral("visitor_register");
    never.judgement.sheets.first().typeConfidence = 1;
    QTest::newRow("never posted") << never << QStringLiteral("never posted");
    QTest::newRow("no text") << unread << QStringLiteral("Do not post it");
}

void tst_notice::verdictHasThreeWords()
{
    QFETCH(report::ScanPage, page);
    QFETCH(QString, words);
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.notice().isVisible());
    QVERIFY2(bench.notice().verdict().text().contains(words),
             qPrintable(bench.notice().verdict().text()));
}

void tst_notice::copiesOfWhatMustNotBePosted_data()
{
    QTest::addColumn<report::ScanPage>("page");
    QTest::addColumn<bool>("canBeMade");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    const QString covered = QStringLiteral("Make a covered copy");
    report::ScanPage over = tests::inventedPage(kPicture);
    over.judgement.sheets.first().action = QStringLiteral("take_down");
    QTest::newRow("its time is over") << over << false << covered << QStringLiteral("covered");
    over.judgement.sheets.first().noticeType = QStringLiteral("visitor_register");
    over.judgement.sheets.first().typeConfidence = 1;
    QTest::newRow("never posted") << over << false << covered << QStringLiteral("covered");
    report::ScanPage unread = tests::cleanPage(kPicture);
    unread.page.lines.clear();
    QTest::newRow("not read") << unread << true << covered << QStringLiteral("covered");
    QTest::newRow("control") << tests::inventedPage(kPicture) << true
                             << QStringLiteral("Make a postable copy")
                             << QStringLiteral("postable");
}

void tst_notice::copiesOfWhatMustNotBePosted()
{
    QFETCH(report::ScanPage, page);
    QFETCH(bool, canBeMade);
    QFETCH(QString, button);
    QFETCH(QString, name);
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    const QPushButton *make = nullptr;
    for (const QPushButton *each : bench.notice().findChildren<QPushButton *>()) {
        if (each->text() == button)
            make = each;
    }
    QVERIFY(make != nullptr);
    QCOMPARE(make->isEnabled(), canBeMade);
    QCOMPARE(make->toolTip().isEmpty(), canBeMade); // else why
    const bool isAsked = !bench.notice().question().isEmpty();
    QCOMPARE(isAsked, canBeMade && !page.judgement.findings.isEmpty());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.notice().hasCopy(), canBeMade);
    const report::ScanDocument scan = bench.window.pages().decided();
    const QString wanted = copyName(scan, bench.notice().rules(), QDate(2026, 11, 23));
    QVERIFY2(wanted.endsWith(QLatin1Char(' ') + name), qPrintable(wanted));
}

void tst_notice::stepsTellHowItComesDown_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QStringList>("told");
    const QString down = QStringLiteral("take it down");
    const QString noHelp = QStringLiteral("Covering does not help");
    QTest::newRow("never posted") << QStringLiteral("visitor_register") << QDate()
                                  << QStringList{down, QStringLiteral("never posted"), noHelp,
                                                 QStringLiteral("change its kind")};
    QTest::newRow("its time is over") << QString() << QDate(2026, 3, 9)
                                      << QStringList{down, QStringLiteral("2026-03-09"), noHelp};
    QTest::newRow("by a day that is not named")
        << QString() << QDate() << QStringList{down, QStringLiteral("time is over"), noHelp};
    QTest::newRow("control") << QString() << QDate() << QStringList();
}

/// What must not hang is not made fit to hang by covering.
void tst_notice::stepsTellHowItComesDown()
{
    QFETCH(QString, type);
    QFETCH(QDate, last);
    QFETCH(QStringList, told);
    report::ScanPage page = tests::inventedPage(kPicture);
    privacy::SheetJudgement &sheet = page.judgement.sheets.first();
    sheet.action = told.isEmpty() ? QStringLiteral("replace") : QStringLiteral("take_down");
    sheet.noticeType = type;
    sheet.typeConfidence = 1;
    sheet.periodTo = last;
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QListWidget &steps = bench.notice().steps();
    QVERIFY(steps.count() >= 3 && steps.count() <= 6);
    QStringList lines;
    for (int i = 0; i < steps.count(); ++i)
        lines.append(steps.item(i)->text());
    const QString all = lines.join(QLatin1Char('\n'));
    QCOMPARE(all.contains(QStringLiteral("Column")), told.isEmpty()); // as things to cover
    for (const QString &words : std::as_const(told))
        QVERIFY2(all.contains(words, Qt::CaseInsensitive), qPrintable(all));
    if (told.isEmpty())
        return;
    // Why it is urgent leads to the place.
    const QStringList shown = lines.filter(QStringLiteral("3 items"));
    QCOMPARE(shown.size(), 1);
    steps.setCurrentRow(static_cast<int>(lines.indexOf(shown.first())));
    QCOMPARE(bench.notice().view().lit(), 0);
}

void tst_notice::firstSightIsToldWhileReadingGoesOn()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.firstSight = privacy::FindingType::ResidentId;
    bench.window.checkNotice({kPicture});
    const VerdictBar &verdict = bench.notice().verdict();
    QTRY_COMPARE(verdict.verdict(), Verdict::LookAt);
    QVERIFY(bench.window.isBusy());
    QVERIFY(verdict.text().contains(report::typeWords(privacy::FindingType::ResidentId)));
    QVERIFY(verdict.text().contains(QStringLiteral("Reading goes on")));
    QCOMPARE(verdict.accessibleName(), verdict.text());
    // Nothing can be made or answered of what is not there yet.
    QCOMPARE(bench.notice().steps().count(), 0);
    QVERIFY(bench.notice().question().isEmpty());
    for (const QPushButton *button : bench.notice().findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Make a postable copy"))
            QVERIFY(!button->isEnabled());
    }
    bench.language.install(QStringLiteral("zh_CN"));
    QTRY_VERIFY(verdict.text().contains(QStringLiteral("仍在识别")));
    for (const QPushButton *button : bench.window.statusBar()->findChildren<QPushButton *>())
        QVERIFY(button->text() != QLatin1String("Pause"));
    bench.language.install(QStringLiteral("en"));
    bench.reader.released.release();
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(verdict.verdict(), Verdict::LookAt);
    QTRY_COMPARE(verdict.text(), QStringLiteral("It may be posted after changes."));
    QVERIFY(bench.notice().steps().count() > 0);
}

void tst_notice::firstSightGoesWithItsReading_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"cancelled", "failed", "of many"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void tst_notice::firstSightGoesWithItsReading()
{
    QFETCH(QString, end);
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.firstSight = privacy::FindingType::ResidentId;
    const VerdictBar &verdict = bench.notice().verdict();
    if (end == QLatin1String("of many")) { // nobody asks for it, so nothing waits
        bench.window.checkNotice({kPicture, QStringLiteral("/nowhere/other.jpg")});
        QTRY_VERIFY(!bench.window.isBusy());
        return;
    }
    if (end == QLatin1String("failed")) {
        bench.reader.pages.clear();
        bench.reader.errors = {
            {kPicture, 0, {ocr::Error::Code::Damaged, QStringLiteral("The file is damaged.")}}};
    }
    bench.window.checkNotice({kPicture});
    QTRY_COMPARE(verdict.verdict(), Verdict::LookAt);
    if (end == QLatin1String("cancelled"))
        bench.window.cancel();
    else
        bench.reader.released.release();
    QTRY_VERIFY(!bench.window.isBusy());
    QTRY_COMPARE(verdict.verdict(), Verdict::MustCover);
    QVERIFY(!verdict.text().contains(QStringLiteral("goes on")));
    // The next notice begins without it.
    bench.reader.firstSight.reset();
    bench.reader.msPerPage = 300;
    bench.reader.pages = {tests::cleanPage(kPicture)};
    bench.reader.errors.clear();
    bench.window.checkNotice({kPicture});
    QVERIFY(bench.window.isBusy());
    QCOMPARE(verdict.verdict(), Verdict::Working);
    QTRY_VERIFY(!bench.window.isBusy());
    QTRY_COMPARE(verdict.verdict(), Verdict::Clean);
}

void tst_notice::stepsAreFewSentencesThatLeadToTheirPlace()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QListWidget &steps = bench.notice().steps();
    QVERIFY(steps.count() >= 3 && steps.count() <= 6);
    QVERIFY(steps.item(0)->text().contains(QStringLiteral("身份证号码")));
    for (int i = 0; i < steps.count(); ++i)
        QVERIFY(!steps.item(i)->text().contains(tests::kRawId));
    steps.setCurrentRow(0);
    PageView &view = bench.notice().view();
    // The ID number stands at 850, 425.
    QTRY_VERIFY(
        QLineF(view.mapToScene(view.viewport()->rect().center()), QPointF(850, 425)).length() <
        3 / view.zoom());
}

void tst_notice::questionsAreAnsweredOnceForAllAlike()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    for (int row = 1; row < 6; ++row) {
        privacy::Finding finding =
            tests::findingAt(QStringLiteral("p1-f%1").arg(row), privacy::FindingType::Remark,
                             tests::boxAt(700, 400 + 100 * row), row, 5,
                             privacy::Disposition::Review, privacy::Severity::Medium);
        page.judgement.findings.append(finding);
    }
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.notice().question().contains(QStringLiteral("5")));
    bench.notice().answer(false);
    QVERIFY(bench.notice().question().isEmpty());
    QCOMPARE(bench.window.decisions().undoStack().count(), 1);
    QVERIFY(bench.notice().verdict().text().contains(QStringLiteral("It may be posted")));
    bench.window.decisions().undoStack().undo();
    QVERIFY(!bench.notice().question().isEmpty());
}

/// Five remarks of which one crop is shown: the others say something else.
void tst_notice::noIsForWhatWasSeen()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    for (int row = 1; row < 6; ++row) {
        privacy::Finding finding =
            tests::findingAt(QStringLiteral("p1-f%1").arg(row), privacy::FindingType::Remark,
                             tests::boxAt(700, 400 + 100 * row), row, 5,
                             privacy::Disposition::Review, privacy::Severity::Medium);
        finding.rawText = row < 3 ? QStringLiteral("same") : QStringLiteral("other %1").arg(row);
        page.judgement.findings.append(finding);
    }
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.notice().answer(false);
    QCOMPARE(bench.window.decisions().all().size(), 2); // the very same value
    QCOMPARE(bench.notice().verdict().verdict(), Verdict::LookAt);
    QVERIFY(bench.notice().question().contains(QStringLiteral("3")));
    bench.notice().answer(true);
    QCOMPARE(bench.window.decisions().all().size(), 5);
    QCOMPARE(bench.window.pages().totals().exposed, 3);
    QVERIFY(bench.notice().question().isEmpty());
}

void tst_notice::threeQuestionsAreAskedAtMost()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    for (int i = 0; i < 6; ++i)
        page.page.unread.append(tests::boxAt(100, 200 + 300 * i));
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    Decisions &decisions = bench.window.decisions();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!bench.notice().question().isEmpty());
        QCOMPARE(questionsOf(bench.notice().scope(), decisions).size(), 3 - i);
        bench.notice().answer(false);
    }
    QVERIFY(bench.notice().question().isEmpty());
    QCOMPARE(bench.notice().verdict().verdict(), Verdict::LookAt); // what was not asked is covered
    QVERIFY(bench.notice().steps().item(0)->text().contains(QStringLiteral("3 place")));
    decisions.undoStack().undo();
    QVERIFY(!bench.notice().question().isEmpty()); // the third, again
    bench.notice().answer(false);
    QVERIFY(bench.notice().question().isEmpty());
}

/// Ink that nobody could read, outside a table or on a second sheet.
void tst_notice::inkThatIsCoveredLeavesTheOriginalUnfit()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    page.page.unread = {tests::boxAt(100, 2500)};
    Bench bench({page});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(!bench.notice().question().isEmpty());
    bench.notice().answer(true);
    QVERIFY(bench.notice().question().isEmpty());
    QCOMPARE(bench.notice().verdict().verdict(), Verdict::LookAt);
    QCOMPARE(bench.notice().steps().count(), 1);
    bench.window.decisions().undoStack().undo();
    bench.notice().answer(false);
    QCOMPARE(bench.notice().verdict().verdict(), Verdict::Clean);
}

/// Space on a sheet that is cut off says so; that somebody looked is said by Delete.
void tst_notice::aPictureThatIsNeededIsNotThere()
{
    report::ScanPage page = tests::cleanPage(kPicture);
    page.page.sheets[0].incomplete = {ocr::Incomplete::Cut};
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(bench.window.pages().totals().incompleteSheets, 1);
    QVERIFY(!bench.window.pages().totals().nothingExposed());
    press(Qt::Key_Delete);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    int shown = 0;
    for (const QAction *action : menu->actions())
        shown += action->isVisible() ? 1 : 0;
    QCOMPARE(shown, 1);
    press(Qt::Key_Return);
    QTRY_VERIFY(bench.window.pages().totals().nothingExposed());
    QCOMPARE(bench.window.decisions().all().cbegin()->reason, kLookedAt);
}

void tst_notice::copyIsMadeShownAndDroppedWithTheNextDecision()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QCOMPARE(bench.reader.redactOptions.plan.style, redaction::Style::Masked);
    QVERIFY(bench.notice().compare().isVisible());
    QVERIFY(bench.notice().verdict().text().contains(QStringLiteral("copy may be posted")));
    bench.notice().compare().setCut(0.25);
    QCOMPARE(bench.notice().compare().cut(), 0.25);
    Choice dismissed;
    dismissed.answer = Answer::Dismissed;
    const PageKey page = keyOf(bench.window.pages().scan().pages.first());
    bench.window.decisions().decide({{{page, QStringLiteral("p1-f1")}, dismissed}}, {});
    QVERIFY(!bench.notice().hasCopy()); // it was made without this decision
}

void tst_notice::copyFollowsTheOptions()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QCOMPARE(bench.reader.redactOptions.plan.page, redaction::PageForm::Original);
    QCOMPARE(bench.reader.redactOptions.plan.ink, redaction::Ink::Colour);
    bench.notice().flat().click();
    QVERIFY(!bench.notice().hasCopy()); // it was made without this
    bench.notice().blackAndWhite().click();
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QCOMPARE(bench.reader.redactOptions.plan.page, redaction::PageForm::Flat);
    QCOMPARE(bench.reader.redactOptions.plan.ink, redaction::Ink::BlackAndWhite);
    const QTemporaryDir folder;
    const QString shown = QFileInfo(bench.reader.redactOptions.folder).path();
    bench.window.clerk().savePdf(folder.filePath(QStringLiteral("copy.pdf")));
    QTRY_VERIFY(!bench.window.isBusy());
    QCOMPARE(bench.reader.redactOptions.format, redaction::FileFormat::Pdf);
    QCOMPARE(bench.reader.redactOptions.plan.page, redaction::PageForm::Flat);
    // The copies are kept as long as they are shown, and no longer for the sake of the saved one.
    QVERIFY(QFileInfo::exists(shown));
    bench.notice().flat().click();
    QVERIFY(!bench.notice().hasCopy());
    QVERIFY(!QFileInfo::exists(shown));
}

void tst_notice::flatCopiesAreOnePerSheet()
{
    Bench bench({tests::inventedPage(kPicture, 1, 2), tests::inventedPage(kPicture, 2, 2)});
    // The first page shows two sheets.
    jobs::Replacement second = bench.reader.replacements.first();
    second.file = QStringLiteral("1-2.png");
    second.incomplete = {ocr::Incomplete::Cut};
    bench.reader.replacements.insert(1, second);
    bench.notice().flat().setChecked(true);
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QVERIFY2(bench.notice().proof().contains(QStringLiteral("not whole")),
             qPrintable(bench.notice().proof()));
    QDir copies(bench.reader.redactOptions.folder);
    QVERIFY(copies.mkpath(QStringLiteral(".")));
    for (const char *name : {"1.png", "1-2.png", "2.png"}) {
        QFile file(copies.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
    }
    const QTemporaryDir folder;
    bench.window.clerk().savePicture(folder.filePath(QStringLiteral("copy.png")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void tst_notice::typeIsChangedOnTheSpot()
{
    report::ScanPage page = tests::inventedPage(kPicture);
    page.judgement.sheets.first().noticeType = QStringLiteral("land_contract");
    Bench bench({page});
    bench.reader.judging = [](report::ScanDocument scan, const jobs::NoticeTypes &types) {
        scan.pages.first().judgement.findings.clear();
        scan.pages.first().judgement.sheets.first().noticeType =
            types.value(scan.pages.first().page.sha256);
        return scan;
    };
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    NoticeTypeBar &bar = bench.notice().noticeType();
    QVERIFY2(bar.words().contains(QStringLiteral("Land contract")), qPrintable(bar.words()));
    QVERIFY(bench.notice().verdict().text().contains(QStringLiteral("after changes")));
    Q_EMIT bar.typeChosen(QStringLiteral("duty_board"));
    QTRY_VERIFY(bench.notice().verdict().text().contains(QStringLiteral("It may be posted.")));
    QVERIFY2(bar.words().contains(QStringLiteral("Judged as")), qPrintable(bar.words()));
    QCOMPARE(bench.reader.scans.load(), 1); // nothing was read again
}

/// It may name somebody, and stands on the page beside for whoever may see it.
void tst_notice::titleIsNotRepeatedInTheWindow()
{
    const QString title = QStringLiteral("关于王小明任职的公示");
    report::ScanPage page = tests::inventedPage(kPicture);
    page.judgement.sheets.first().noticeType = QStringLiteral("land_contract");
    page.judgement.sheets.first().title = title;
    Bench bench({page});
    bench.window.openPaths({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    QVERIFY(bench.window.review().noticeType().words().contains(QStringLiteral("Land contract")));
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        for (const QString &words : {widget->toolTip(), widget->accessibleName(),
                                     widget->statusTip(), label ? label->text() : QString()})
            QVERIFY2(!words.contains(QStringLiteral("王小明")), qPrintable(words));
    }
}

void tst_notice::copyThatIsNotProvedIsNoCopy()
{
    Bench bench({tests::inventedPage(kPicture)});
    bench.reader.replacements[0].proof.checks[0].passed = false;
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(!bench.window.notice().isEmpty());
    QVERIFY(!bench.notice().hasCopy());
    QVERIFY(bench.window.notice().contains(QStringLiteral("did not pass its check")));
}

void tst_notice::copyIsSavedAndPrinted()
{
    const QTemporaryDir folder;
    Bench bench({tests::inventedPage(kPicture, 1, 2), tests::inventedPage(kPicture, 2, 2)});
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(!bench.window.isBusy());
    bench.window.clerk().makeCopy();
    QTRY_VERIFY(bench.notice().hasCopy());
    QFile file(QDir(bench.reader.redactOptions.folder).filePath(QStringLiteral("1.png")));
    QVERIFY(QDir().mkpath(bench.reader.redactOptions.folder));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one") == 3);
    file.close();
    QVERIFY(file.copy(QDir(bench.reader.redactOptions.folder).filePath(QStringLiteral("2.png"))));
    const QString saved = folder.filePath(QStringLiteral("copy.png"));
    bench.window.clerk().savePicture(saved);
    QVERIFY(QFile::exists(saved));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("copy-2.png"))));
    bench.window.clerk().savePicture(folder.filePath(QStringLiteral("not/there.png")));
    QVERIFY(bench.window.notice().contains(QStringLiteral("not saved")));

    const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setPageSize(QPageSize(QPageSize::A3));
    printer->setColorMode(QPrinter::GrayScale);
    printer->setOutputFileName(paper);
    QSignalSpy printed(&bench.window.clerk(), &ClerkFlow::printed);
    bench.window.clerk().print(std::move(printer));
    QTRY_COMPARE(printed.count(), 1);
    QVERIFY(QFileInfo(paper).size() > 1000);
    QVERIFY(bench.reader.longestSide.load() >= 4961); // A3 at 300 dots an inch
    QVERIFY(bench.reader.longestSide.load() <= 8000); // whatever the copy has: memory is bounded

    bench.window.close();
    QVERIFY(QFile::exists(saved));
}

void tst_notice::copyNameTellsOfNobody()
{
    const privacy::RuleSet rules = tests::FakeReader().rules();
    const QDate today(2026, 11, 23);
    report::ScanDocument scan;
    scan.pages = {tests::inventedPage(QStringLiteral("/nowhere/somebody.jpg"))};
    privacy::SheetJudgement &sheet = scan.pages.first().judgement.sheets.first();
    sheet.title = QStringLiteral("张三的公示");
    QCOMPARE(copyName(scan, rules, today), QStringLiteral("Public notice 2026-11 postable"));
    sheet.date = QDate(2025, 3, 4); // the notice's own day goes before today's month
    QCOMPARE(copyName(scan, rules, today), QStringLiteral("Public notice 2025-03-04 postable"));
    sheet.noticeType = QStringLiteral("land_contract");
    sheet.periodFrom = QDate(2026, 11, 2);
    sheet.periodTo = QDate(2026, 11, 8);
    QCOMPARE(copyName(scan, rules, today),
             QStringLiteral("Land contract 2026-11-02_2026-11-08 postable"));
}

void tst_notice::pastedTextIsJudgedInTheWindow()
{
    Bench bench({tests::inventedPage(kPicture)});
    QGuiApplication::clipboard()->setText(
        QStringLiteral("低保对象公示\n身份证号码:%1\n").arg(tests::kRawId));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    TextPage *page = nullptr;
    QTRY_VERIFY((page = bench.window.findChild<TextPage *>()) != nullptr);
    QTRY_COMPARE(page->verdict().verdict(), Verdict::LookAt);
    QVERIFY(page->list().count() >= 1);
    QVERIFY(!page->list().item(0)->text().contains(tests::kRawId));
    QCOMPARE(bench.reader.scans.load(), 0);
    // It goes when pictures come.
    bench.window.checkNotice({kPicture});
    QTRY_VERIFY(bench.window.findChild<TextPage *>() == nullptr);
    QTRY_VERIFY(!bench.window.isBusy());

    QGuiApplication::clipboard()->setText(QStringLiteral("村民会议定于周五召开。"));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY((page = bench.window.findChild<TextPage *>()) != nullptr);
    QTRY_COMPARE(page->verdict().verdict(), Verdict::Clean);
    QCOMPARE(page->list().count(), 0);
}

void tst_notice::pastedCellsAreATable()
{
    QMimeData cells;
    cells.setHtml(QStringLiteral("<table><tr><td>姓名</td><td>身份证号码</td></tr>"
                                 "<tr><td>张三</td><td>%1</td></tr></table>")
                      .arg(tests::kRawId));
    cells.setText(QStringLiteral("x"));
    QVERIFY(pastedText(cells).table);
    QMimeData lines;
    lines.setText(QStringLiteral("one line"));
    QVERIFY(!pastedText(lines).table);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notice.txt")));
    QVERIFY(isTextFile(file.fileName()));
    QVERIFY(!textOfFile(file.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xff\xfe\xff") == 3);
    file.close();
    QCOMPARE(textOfFile(file.fileName()).error().code, ocr::Error::Code::Damaged);
}

QTEST_MAIN(tst_notice)
#include "tst_notice.moc"
