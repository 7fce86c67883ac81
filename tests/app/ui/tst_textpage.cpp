// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// The clerk's way with text: pasted, judged, covered, copied and saved, through the real window.
#include "app/ui/NewestRun.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/QuestionBox.h"
#include "app/ui/clerk/TextPage.h"
#include "app/ui/clerk/TextView.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "tests/app/ui/WindowBench.h"

#include <QClipboard>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QSemaphore>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUndoStack>

using namespace ui;
using namespace Qt::StringLiterals;
using tests::bytesOf;

namespace {

// Invented; its check digit is right.
const QString kId = u"650101199001011232"_s;
const QString kPhone = u"13800138000"_s;

using Bench = tests::WindowBench;

/// Pastes what is on the clipboard; nullptr where no text page came of it.
TextPage *pasted(Bench &bench)
{
    if (!QTest::qWaitForWindowActive(&bench.window))
        return nullptr;
    QTest::keyClick(&bench.window, Qt::Key_V, Qt::ControlModifier);
    TextPage *shown = nullptr;
    const auto isThere = [&] {
        for (TextPage *page : bench.window.findChildren<TextPage *>())
            shown = page->isVisible() ? page : shown;
        return shown != nullptr && shown->safe() != nullptr;
    };
    return QTest::qWaitFor(isThere) ? shown : nullptr;
}

TextPage *pastedText(Bench &bench, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    return pasted(bench);
}

/// Characters of the text before, as with the mouse.
void choose(TextPage &page, int from, int to)
{
    QTextCursor cursor(page.before().document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    page.before().setTextCursor(cursor);
}

QString clipText()
{
    return QGuiApplication::clipboard()->text();
}

bool holdsNothingSecret(const QByteArray &bytes)
{
    return !bytes.isEmpty() && !bytes.contains(kId.toUtf8()) && !bytes.contains(kPhone.toUtf8());
}

} // namespace

class tst_textpage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSafeText();
    void aCleanTextHasNoEmptyList();
    void givesTheSafeTable();
    void savesWhereAsked();
    void takesDecisions();
    void coversWhatIsChosen();
    void asks();
    void judgesAsAnotherKind();
    void judgesByNewRules();
    void keepsWhatIsCovered();
    void showsNothingOutdated();
    void onlyTheNewestRunIsWaitedFor();
    void decidingOnAndOnPilesUpNoWork();
    void leavesTheReviewAlone();
    void letsNothingSecretOut();
    void showsRowsInOneDirection();
    void speaksEveryLanguage();
};

void tst_textpage::givesTheSafeText()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"通知\r\n张建国，电话13800138000，请回电。\r\n"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(page->verdict().verdict(), Verdict::LookAt);
    QCOMPARE(page->verdict().text(), u"It may be posted after changes."_s);
    QVERIFY(page->steps().count() >= 1 && page->steps().count() <= 6);
    QVERIFY(page->steps().isVisible());
    QVERIFY2(!page->list().item(0)->text().contains(u". "_s), // it would stand amid Chinese words
             qPrintable(page->list().item(0)->text()));
    QVERIFY(page->before().toPlainText().contains(kPhone));
    QVERIFY(bench.press(u"Copy the safe text"_s));
    QCOMPARE(clipText(), u"通知\r\n张建国，电话138****8000，请回电。\r\n"_s);
    QCOMPARE(page->after().toPlainText(), u"通知\n张建国，电话138****8000，请回电。\n"_s);
    QCOMPARE(page->tabs().currentWidget(), &page->after());
    // It is for everybody: neither a secret nor taken away.
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!clip->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(!clip->hasHtml());
    QVERIFY(bench.press(u"Close"_s));
    QTRY_VERIFY(bench.window.findChild<TextPage *>() == nullptr);
    QVERIFY(clipText().contains(u"138****8000"_s));
}

void tst_textpage::aCleanTextHasNoEmptyList()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"村民会议定于周五上午召开，请准时参加。"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(page->verdict().verdict(), Verdict::Clean);
    QCOMPARE(page->steps().isVisible(), page->steps().count() > 0);
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        if (button->text() == u"Close"_s) // what is done with the text stays at the foot
            QVERIFY(button->mapTo(page, QPoint()).y() > page->height() * 2 / 3);
}

void tst_textpage::givesTheSafeTable()
{
    Bench bench({});
    auto *cells = new QMimeData;
    cells->setHtml(
        u"<html><body><p>低保对象公示</p><table><tr><th>姓名</th><th>身份证号码</th>"
        "<th>编号</th></tr><tr><td>张建国</td><td>%1</td><td rowspan=2>001</td></tr>"
        "<tr><td>李秀英</td><td>650101198505052340</td></tr></table><!-- %1 --></body>"_s.arg(kId));
    cells->setText(u"x"_s);
    QGuiApplication::clipboard()->setMimeData(cells);
    TextPage *page = pasted(bench);
    QVERIFY(page != nullptr);
    QVERIFY(bench.press(u"Copy the safe table"_s));
    QCOMPARE(clipText().trimmed(), u"低保对象公示\n姓名\t身份证号码\t编号\n"
                                   "张建国\t650101********1232\t001\n"
                                   "李秀英\t650101********2340"_s);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(u"<td dir=\"ltr\">650101********1232</td>"_s));
    QVERIFY(html.contains(u"rowspan=\"2\""_s));
    QVERIFY(html.contains(u"mso-number-format:'\\@'\">001<"_s)); // a spreadsheet would make it 1
    QVERIFY(holdsNothingSecret(html.toUtf8()));
    QVERIFY(!html.contains(u"<!--"_s));
    // What came of it may be pasted here again, and nothing has to go.
    QVERIFY(bench.press(u"Close"_s));
    page = pasted(bench);
    QVERIFY(page != nullptr);
    QCOMPARE(page->safe()->masks.size(), 0);
    QVERIFY(page->safe()->table);
}

void tst_textpage::savesWhereAsked()
{
    Bench bench({});
    const QTemporaryDir folder;
    TextPage *page = pastedText(
        bench,
        u"张三的低保对象公示\n姓名\t手机号码\n=张建国\t13800138000\n李秀英\t13800138000\n"_s);
    QVERIFY(page != nullptr);
    // The name tells of nobody, and no list of what was saved keeps it.
    QVERIFY(page->nameOfCopy().endsWith(u"postable"_s));
    QVERIFY(!page->nameOfCopy().contains(u"张三"_s));
    QVERIFY(bench.press(u"Save…"_s));
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page->findChild<QFileDialog *>()) != nullptr);
    QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"postable.xlsx"_s));
    dialog->reject();
    for (const char *format : {"txt", "csv", "xlsx"}) {
        const QString path = folder.filePath(u"copy."_s + QLatin1String(format));
        page->save(path);
        QVERIFY2(holdsNothingSecret(bytesOf(path)), format);
        QVERIFY(tests::says(*page, u"Saved: judged again, nothing in it is exposed."_s));
    }
    QVERIFY(bytesOf(folder.filePath(u"copy.txt"_s)).endsWith("\t138****8000\n"));
    QVERIFY(bytesOf(folder.filePath(u"copy.csv"_s)).contains("\"'=张建国\",\"138****8000\"\r\n"));
    QVERIFY(bytesOf(folder.filePath(u"copy.xlsx"_s)).startsWith("PK"));
    page->save(folder.filePath(u"missing/copy.txt"_s)); // told, and nothing is lost
    QVERIFY(!tests::says(*page, u"Saved: judged again, nothing in it is exposed."_s));
    QVERIFY(page->safe() != nullptr);
}

void tst_textpage::takesDecisions()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"张建国，电话13800138000，身份证%1。"_s.arg(kId));
    QVERIFY(page != nullptr);
    QCOMPARE(page->list().count(), 2);
    QVERIFY(!page->list().item(0)->text().contains(kPhone));
    QCOMPARE(page->list().item(0)->checkState(), Qt::Checked);
    page->list().item(0)->setCheckState(Qt::Unchecked); // as the space key does
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.contains(kPhone));
    QVERIFY(!page->safe()->text.contains(kId));
    QTest::keyClick(&page->list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(page->safe() != nullptr && !page->safe()->text.contains(kPhone));
    QCOMPARE(page->list().item(0)->checkState(), Qt::Checked);
    page->redo();
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.contains(kPhone));
    // No undo of the window's own takes part in it.
    QCOMPARE(bench.window.decisions().undoStack().count(), 0);
}

void tst_textpage::coversWhatIsChosen()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"他住河边。\n电话13800138000"_s);
    QVERIFY(page != nullptr);
    choose(*page, 2, 4);
    QVERIFY(bench.press(u"Cover what is chosen"_s));
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.startsWith(u"他住***。"_s));
    QVERIFY(bench.press(u"Undo"_s));
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.startsWith(u"他住河边。"_s));
}

void tst_textpage::asks()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"低保对象公示\n监督电话：0991-1234567。"_s);
    QVERIFY(page != nullptr);
    QVERIFY(page->questionBox().words().startsWith(u"Line 2 · "_s)); // which place it is about
    QVERIFY(!page->questionBox().words().contains(u"1234567"_s));
    QVERIFY(page->safe()->text.contains(u"***"_s)); // without an answer it is covered
    QCOMPARE(page->before().textCursor().selectedText(), u"0991-1234567"_s);
    QVERIFY(bench.press(u"No, nothing personal"_s));
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.contains(u"0991-1234567"_s));
    QVERIFY(page->questionBox().words().isEmpty());
    page->undo();
    QTRY_VERIFY(page->safe() != nullptr && !page->safe()->text.contains(u"0991-1234567"_s));
}

void tst_textpage::judgesAsAnotherKind()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"名单\n姓名\t致困原因\n张建国\t肝癌\n李秀英\t残疾\n"_s);
    QVERIFY(page != nullptr);
    QVERIFY(page->noticeType().isVisible());
    Q_EMIT page->noticeType().typeChosen(u"subsistence_allowance"_s);
    QTRY_VERIFY(page->safe() != nullptr && page->nameOfCopy().startsWith(u"Subsistence"_s));
    QVERIFY(!page->safe()->text.contains(u"肝癌"_s));
}

/// Also what is open already goes out by them.
void tst_textpage::judgesByNewRules()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"张建国，电话13800138000，身份证%1。"_s.arg(kId));
    QVERIFY(page != nullptr);
    QVERIFY(page->safe()->text.contains(u"650101********1232"_s));
    page->list().item(0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.contains(kPhone));
    ReadingSettings settings;
    settings.languages = {u"zh"_s}; // the control: no rule is another
    bench.window.applySettings(settings);
    QVERIFY(page->safe() != nullptr && page->safe()->text.contains(kPhone));
    settings.presets = {u"masks-id-3-4"_s};
    bench.window.applySettings(settings);
    QVERIFY(page->safe() == nullptr);
    QTRY_VERIFY(page->safe() != nullptr);
    QVERIFY2(page->safe()->text.contains(u"650***********1232"_s), "masked as before");
    QVERIFY(!page->safe()->text.contains(kPhone)); // it is asked anew
}

/// Also where it is judged as another kind, and it can be uncovered after that.
void tst_textpage::keepsWhatIsCovered()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"他住河边。\n电话13800138000"_s);
    QVERIFY(page != nullptr);
    choose(*page, 2, 4);
    page->coverChosen();
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.startsWith(u"他住***。"_s));
    Q_EMIT page->noticeType().typeChosen(u"subsistence_allowance"_s);
    QVERIFY(page->safe() == nullptr);
    QTRY_VERIFY(page->safe() != nullptr);
    QVERIFY(page->safe()->text.startsWith(u"他住***。"_s));
    QVERIFY(bench.press(u"Undo"_s));
    QTRY_VERIFY(page->safe() != nullptr && page->safe()->text.startsWith(u"他住河边。"_s));
}

/// While the safe text is made anew, the one before cannot be copied by hand.
void tst_textpage::showsNothingOutdated()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"他住河边。\n电话13800138000"_s);
    QVERIFY(page != nullptr);
    QVERIFY(page->after().isEnabled());
    choose(*page, 2, 4);
    page->coverChosen();
    QVERIFY(!page->after().isEnabled());
    QTRY_VERIFY(page->safe() != nullptr);
    QVERIFY(page->after().isEnabled());
    QVERIFY(page->after().toPlainText().startsWith(u"他住***。"_s));
}

void tst_textpage::onlyTheNewestRunIsWaitedFor()
{
    QSemaphore released;
    std::atomic_int runs = 0;
    QList<int> taken;
    NewestRun<int> run([&taken](int result) { taken.append(result); });
    const auto start = [&](int number) {
        run.start([&released, &runs, number] {
            ++runs;
            released.acquire();
            return number;
        });
    };
    for (int number = 1; number <= 20; ++number)
        start(number);
    QTRY_COMPARE(runs.load(), 1);
    released.release(2);
    QTRY_COMPARE(taken, QList<int>({20}));
    QCOMPARE(runs.load(), 2);
    start(21); // and it starts anew, unless nobody wants it by now
    QTRY_COMPARE(runs.load(), 3);
    run.drop();
    released.release();
    QTest::qWait(50);
    QCOMPARE(taken, QList<int>({20}));
    start(22);
    released.release();
    QTRY_COMPARE(taken, QList<int>({20, 22}));
}

/// A long text takes its time: outdated runs would take the threads of what comes after them.
void tst_textpage::decidingOnAndOnPilesUpNoWork()
{
    Bench bench({});
    // Much to read, and little to show.
    const QString text =
        u"他住河边，今天村里开会讨论修路和浇水的事情，请大家准时参加。\n"_s.repeated(3000);
    TextPage *page = pastedText(bench, text);
    QVERIFY(page != nullptr);
    QThreadPool &pool = *QThreadPool::globalInstance();
    QVERIFY(pool.waitForDone(5000));
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(8); // all that are asked for begin at once
    for (int step = 0; step < 6; ++step) {
        const int begin = step * static_cast<int>(text.indexOf(u'\n') + 1);
        choose(*page, begin + 2, begin + 4);
        page->coverChosen();
    }
    QVERIFY(page->safe() == nullptr);
    QVERIFY(pool.activeThreadCount() <= 1);
    pool.setMaxThreadCount(threads);
    QTRY_VERIFY_WITH_TIMEOUT(page->safe() != nullptr, 20000);
    for (int line = 0; line < 6; ++line)
        QVERIFY2(page->safe()->lines[line].startsWith(u"他住***，"),
                 qPrintable(page->safe()->lines[line]));
    page->undo(); // and one that is outdated is not shown
    page->redo();
    QTRY_VERIFY_WITH_TIMEOUT(page->safe() != nullptr, 20000);
    QVERIFY(page->safe()->lines[5].startsWith(u"他住***，"));
}

/// Undo and redo of the window are of the review behind it, which nobody sees.
void tst_textpage::leavesTheReviewAlone()
{
    Bench bench({tests::inventedPage(tests::kPicture)});
    QVERIFY(bench.opened({tests::kPicture}));
    bench.dismiss(bench.page(0), "p1-f1");
    bench.dismiss(bench.page(0), "p1-f2");
    QUndoStack &steps = bench.window.decisions().undoStack();
    steps.undo();
    const auto actions = [&bench](const QString &words) {
        QList<QAction *> found;
        for (QAction *action : bench.window.findChildren<QAction *>())
            if (action->text() == words)
                found.append(action);
        return found;
    };
    const QList<QAction *> ways = actions(u"&Undo"_s) + actions(u"&Redo"_s) +
                                  actions(u"T&urn left"_s) + actions(u"Turn r&ight"_s);
    QCOMPARE(ways.size(), 4);
    for (const QAction *way : ways)
        QVERIFY(way->isEnabled());
    const TextPage *page = pastedText(bench, u"电话13800138000"_s);
    QVERIFY(page != nullptr);
    for (QAction *way : ways) {
        QVERIFY2(!way->isEnabled(), qPrintable(way->text()));
        way->trigger();
    }
    QCOMPARE(steps.index(), 1);
    QVERIFY(bench.press(u"Close"_s));
    QTRY_VERIFY(bench.window.review().isVisible());
    for (QAction *way : ways)
        QTRY_VERIFY2(way->isEnabled(), qPrintable(way->text()));
    const QList<QAction *> confirm = actions(u"&Confirm"_s);
    QCOMPARE(confirm.size(), 1);
    QTRY_VERIFY(confirm.first()->isEnabled());
}

void tst_textpage::letsNothingSecretOut()
{
    Bench bench({});
    TextPage *page = pastedText(bench, u"电话13800138000"_s);
    QVERIFY(page != nullptr);
    QGuiApplication::clipboard()->setText(u"other"_s);
    page->before().selectAll();
    QTest::keyClick(&page->before(), Qt::Key_C, Qt::ControlModifier);
    page->before().copy();
    QVERIFY(!clipText().contains(kPhone));
    QCOMPARE(page->before().contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!bench.window.windowTitle().contains(kPhone));
    // The safe text may be copied in part, too.
    page->after().selectAll();
    page->after().copy();
    QCOMPARE(clipText(), u"电话138****8000"_s);
}

/// A row that begins with Arabic letters is shown from left to right, and nothing of that gets out.
void tst_textpage::showsRowsInOneDirection()
{
    Bench bench({});
    TextPage *page =
        pastedText(bench, u"姓名\t电话\nئەھمەتجان\t13800138000\n\n张建国\t13800138000\n"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(page->before().toPlainText().section(u'\n', 1, 1).at(0), QChar(0x200E));
    page->after().selectAll();
    page->after().copy();
    QCOMPARE(clipText(), u"姓名\t电话\nئەھمەتجان\t138****8000\n\n张建国\t138****8000"_s);
    page->before().goTo({1, 10, 21});
    QCOMPARE(page->before().textCursor().selectedText(), kPhone);
    QCOMPARE(page->before().chosen(), (QList<privacy::TextSpan>{{1, 10, 21}}));
}

void tst_textpage::speaksEveryLanguage()
{
    for (const char *code : {"zh_CN", "ug", "kk", "en"}) {
        Bench bench({}, QLatin1String(code));
        TextPage *page = pastedText(bench, u"电话13800138000"_s);
        QVERIFY(page != nullptr);
        for (const QPushButton *button : page->findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || !button->text().isEmpty(), code);
        QVERIFY(!page->before().accessibleName().isEmpty());
        if (qstrcmp(code, "en") != 0)
            QVERIFY(!tests::says(*page, u"Nothing of the text is kept unless it is saved. What "
                                        "nobody answers is covered."_s));
    }
}

QTEST_MAIN(tst_textpage)
#include "tst_textpage.moc"
