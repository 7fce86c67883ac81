// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What goes wrong is told in the language of the window, whatever the sentence of the room was in
// which it went wrong: files that cannot be read, copies that cannot be made, disks that are full,
// reviews that cannot be opened, rule packs that are broken.
#include "app/ui/FindingsPanel.h"
#include "app/ui/JobsPanel.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/clerk/BatchFlow.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticesPage.h"
#include "app/ui/settings/SettingsFile.h"
#include "tests/app/ui/FullDisk.h"
#include "tests/app/ui/WindowBench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

/// As every room writes them: for logs, in English.
const QString kDetail = QStringLiteral("The engine refused this page for a reason of its own.");

/// Three English words in a row are a sentence; names of files and programs are not.
bool isEnglish(const QString &text)
{
    static const QRegularExpression sentence(
        QStringLiteral("\\b[A-Za-z]{2,}(?:,? [A-Za-z]{2,}){2,}\\b"));
    return text.contains(sentence);
}

/// Every text of what is seen: labels, buttons, fields, lists, with what is said of them.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        texts += {part->toolTip(), part->accessibleName(), part->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(part))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            texts.append(button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(part))
            texts.append(line->placeholderText());
        const auto *view = qobject_cast<const QAbstractItemView *>(part);
        for (int row = 0; view != nullptr && view->model() != nullptr &&
                          row < view->model()->rowCount(view->rootIndex());
             ++row) {
            for (int role = Qt::DisplayRole; role < Qt::UserRole + 16; ++role)
                texts.append(view->model()->index(row, 0, view->rootIndex()).data(role).toString());
        }
    }
    return texts;
}

QStringList englishIn(const QWidget &window)
{
    QStringList english = textsOf(window).filter(QRegularExpression(QStringLiteral("[A-Za-z]")));
    english.removeIf([](const QString &text) { return !isEnglish(text); });
    return english;
}

/// Whether something is told, in the letters of the language.
bool isTold(const MainWindow &window, const QString &code)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    static const QRegularExpression arabic(QStringLiteral("\\p{Arabic}"));
    return window.notice().contains(code == QLatin1String("zh_CN") ? chinese : arabic);
}

QList<ocr::Error::Code> allCodes()
{
    QList<ocr::Error::Code> codes;
    for (int code = 0; code <= static_cast<int>(ocr::Error::Code::Internal); ++code)
        codes.append(static_cast<ocr::Error::Code>(code));
    return codes;
}

/// One file for each reason.
QList<report::SourceError> allErrors()
{
    QList<report::SourceError> errors;
    for (const ocr::Error::Code code : allCodes())
        errors.append(
            {QStringLiteral("/nowhere/unread%1.jpg").arg(errors.size()), 0, {code, kDetail}});
    return errors;
}

/// The only review that there is, copied as a program that is killed leaves it.
QString leftByAKill(const QTemporaryDir &folder)
{
    const QDir reviews(reviewFolder());
    const QString name = reviews.entryList({QStringLiteral("*.ngreview")}, QDir::Files).value(0);
    const QString copy = folder.filePath(QStringLiteral("left.ngreview"));
    const QString file = reviews.filePath(name);
    return QFile::copy(file, copy) && QFile::copy(casefile::keyPath(file), casefile::keyPath(copy))
               ? copy
               : QString();
}

} // namespace

#define VERIFY_NO_ENGLISH(window)                                                                  \
    do {                                                                                           \
        const QStringList english = englishIn(window);                                             \
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));                  \
    } while (false)

class tst_badinput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkerSeesEnglish();
    void unreadFilesInAReview_data() { languages(); }
    void unreadFilesInAReview();
    void unreadNotices_data() { languages(); }
    void unreadNotices();
    void copiesThatAreNotMade_data() { languages(); }
    void copiesThatAreNotMade();
    void fullDisk_data() { languages(); }
    void fullDisk();
    void reviewsThatCannotBeOpened_data() { languages(); }
    void reviewsThatCannotBeOpened();
    void rulePacksThatCannotBeUsed_data() { languages(); }
    void rulePacksThatCannotBeUsed();
    void readersThatCannotBegin_data() { languages(); }
    void readersThatCannotBegin();
    void textThatCannotBeOpened_data() { languages(); }
    void textThatCannotBeOpened();

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"zh_CN", "ug", "kk"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
};

void tst_badinput::checkerSeesEnglish()
{
    QVERIFY(isEnglish(kDetail));
    QVERIFY(isEnglish(QStringLiteral("没有使用: our.json, line 1: The key is missing.")));
    QVERIFY(!isEnglish(QStringLiteral("Excel、PDF 和 CSV: list-1.xlsx, PP-OCR")));
    WindowBench bench({inventedPage(kPicture)});
    bench.reader.errors = allErrors();
    QVERIFY(bench.opened({kPicture}));
    const qsizetype seen = englishIn(bench.window).size();
    QVERIFY2(seen > allErrors().size(), qPrintable(QString::number(seen))); // lists, too
}

void tst_badinput::unreadFilesInAReview()
{
    QFETCH(QString, code);
    WindowBench bench({inventedPage(kPicture)}, code);
    bench.reader.errors = allErrors();
    QVERIFY(bench.opened({kPicture}));
    QCOMPARE(bench.window.pages().rowCount(), 1 + bench.reader.errors.size());
    bench.window.jobsPanel().show();
    for (int row = 0; row < bench.window.pages().rowCount(); ++row) {
        bench.window.review().choosePage(row);
        VERIFY_NO_ENGLISH(bench.window);
    }
}

void tst_badinput::unreadNotices()
{
    QFETCH(QString, code);
    WindowBench bench({}, code);
    for (const report::SourceError &error : allErrors()) {
        bench.reader.errors = {error};
        QVERIFY(bench.checked({error.source}));
        QVERIFY(bench.window.noticePage().isVisible());
        VERIFY_NO_ENGLISH(bench.window);
    }
    bench.reader.errors = allErrors();
    QVERIFY(bench.checked({kPicture, kSecond}));
    QVERIFY(bench.window.noticesPage().isVisible());
    VERIFY_NO_ENGLISH(bench.window);
}

void tst_badinput::copiesThatAreNotMade()
{
    QFETCH(QString, code);
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)}, code);
    bench.reader.writesCopies = false;
    for (const ocr::Error::Code why : allCodes()) {
        jobs::Replacement failed;
        failed.source = kPicture;
        failed.sourceSha256 = bench.reader.pages.first().page.sha256;
        failed.page = 1;
        failed.error = ocr::Error{why, kDetail};
        bench.reader.replacements = {failed};
        QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(bench.opened({kPicture}));
        bench.window.takeHome({.folder = out.filePath(QStringLiteral("home"))});
        QVERIFY(bench.idle());
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
        QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(bench.checked({kPicture}));
        bench.window.clerk().makeCopy();
        QVERIFY(bench.idle());
        QVERIFY(!bench.window.noticePage().hasCopy());
        VERIFY_NO_ENGLISH(bench.window);
        QVERIFY(bench.checked({kPicture, kSecond}));
        bench.window.batch().makeCopies(out.filePath(QStringLiteral("copies")));
        QVERIFY(bench.idle());
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
    }
}

void tst_badinput::fullDisk()
{
    QFETCH(QString, code);
    const QTemporaryDir out;
    WindowBench bench({inventedPage(kPicture)}, code);
    QVERIFY(bench.checked({kPicture}));
    bench.window.clerk().makeCopy();
    QVERIFY(bench.copied());
    QVERIFY(bench.idle());
    {
        const FullDisk full;
        bench.window.clerk().savePicture(out.filePath(QStringLiteral("copy.png")));
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
        bench.window.clerk().savePdf(out.filePath(QStringLiteral("copy.pdf")));
        QVERIFY(bench.idle());
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
        bench.window.saveChecklist(out.filePath(QStringLiteral("list.csv")));
        QVERIFY(bench.idle());
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
    }
    WindowBench review({inventedPage(kPicture)}, code);
    QVERIFY(review.opened({kPicture}));
    review.window.store().flush();
    const FullDisk full;
    review.dismiss(review.page(0), "p1-f1");
    review.window.store().flush();
    QTRY_VERIFY(isTold(review.window, code));
    VERIFY_NO_ENGLISH(review.window);
    QVERIFY(!review.window.close()); // asks
    VERIFY_NO_ENGLISH(review.window);
}

void tst_badinput::reviewsThatCannotBeOpened()
{
    QFETCH(QString, code);
    for (const char *fault : {"newer", "cut", "key", "gone", "open elsewhere", "no review"}) {
        const QTemporaryDir folder;
        WindowBench bench({inventedPage(kPicture)}, code);
        QVERIFY(bench.opened({kPicture}));
        bench.window.store().flush();
        const QString path = leftByAKill(folder);
        QVERIFY(!path.isEmpty());
        QFile file(path);
        if (qstrcmp(fault, "newer") == 0) // SQLite's user_version, big-endian at 60
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(63) && file.putChar(99));
        else if (qstrcmp(fault, "cut") == 0)
            QVERIFY(file.resize(file.size() / 2));
        else if (qstrcmp(fault, "key") == 0)
            QVERIFY(QFile::remove(casefile::keyPath(path)));
        else if (qstrcmp(fault, "gone") == 0)
            QVERIFY(file.remove());
        else if (qstrcmp(fault, "no review") == 0)
            QVERIFY(file.resize(0) && append(path, "nothing that was ever a review"));
        file.close();
        WindowBench first({}, code);
        if (qstrcmp(fault, "open elsewhere") == 0) { // as a second window has it
            first.window.openReview(path);
            QTRY_COMPARE(first.window.pages().rowCount(), 1);
        }
        WindowBench again({}, code);
        again.window.openReview(path);
        QTRY_VERIFY2(isTold(again.window, code), fault);
        VERIFY_NO_ENGLISH(again.window);
    }
}

void tst_badinput::rulePacksThatCannotBeUsed()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rules")));
    const QByteArray head = R"({"schema": 1, "version": "1", "id": )";
    QVERIFY(append(folder.filePath(QStringLiteral("rules/broken.json")),
                   head + R"("broken", "notice_typos": []})"));
    QVERIFY(append(folder.filePath(QStringLiteral("rules/lonely.json")), head + R"("lonely"})"));
    ReadingSettings wanted;
    wanted.presets = {QStringLiteral("masks-id-3-4")};
    const ocr::Error refusals[] = {
        {ocr::Error::Code::RulesInvalid,
         QStringLiteral("ours.json, line 3: No pack holds the citation \"nobodys-law\".")},
        {ocr::Error::Code::RulesInvalid, kDetail},
        {ocr::Error::Code::ModelMissing, kDetail}};
    for (const ocr::Error &refusal : refusals) {
        WindowBench bench({}, code);
        bench.reader.refusal = refusal;
        bench.window.offerSettings(SettingsFile(folder.filePath(QStringLiteral("appearance.ini"))));
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
        QVERIFY(!bench.window.notice().contains(QStringLiteral("line ")));
        bench.window.applySettings(wanted);
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
        if (refusal.detail.startsWith(QStringLiteral("ours.json")))
            QVERIFY2(bench.window.notice().contains(QStringLiteral("ours.json")) &&
                         bench.window.notice().contains(QStringLiteral("nobodys-law")),
                     qPrintable(bench.window.notice()));
    }
}

/// The whole of the reading fails, not one file.
void tst_badinput::readersThatCannotBegin()
{
    QFETCH(QString, code);
    for (const ocr::Error::Code why :
         {ocr::Error::Code::ModelMissing, ocr::Error::Code::WorkerDied}) {
        WindowBench bench({}, code);
        bench.reader.errors = {{kPicture, 0, {why, kDetail}}};
        bench.window.begin({kPicture});
        QVERIFY(bench.idle());
        VERIFY_NO_ENGLISH(bench.window);
    }
}

void tst_badinput::textThatCannotBeOpened()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString binary = folder.filePath(QStringLiteral("binary.txt"));
    QVERIFY(append(binary, QByteArray("\0\1\2\xff\xfe", 5)));
    for (const QString &path : {QStringLiteral("/nowhere/gone.txt"), binary}) {
        WindowBench bench({}, code);
        bench.window.begin({path});
        QVERIFY(isTold(bench.window, code));
        VERIFY_NO_ENGLISH(bench.window);
    }
}

QTEST_MAIN(tst_badinput)
#include "tst_badinput.moc"
