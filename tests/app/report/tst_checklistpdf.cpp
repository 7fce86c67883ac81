// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ChecklistPdf.h"
#include "app/report/NoticeWords.h"
#include "app/report/ReportLanguage.h"
#include "app/report/Words.h"
#include "tests/app/report/SampleScan.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace report;
using namespace tests;

namespace {

const QDate kDay(2026, 11, 27);

/// Words in a language while it lives.
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        isThere = loadTranslations(m_translator, language);
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken() { QCoreApplication::removeTranslator(&m_translator); }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
    bool isThere = false;

private:
    QTranslator m_translator;
};

/// What a search in the PDF finds, page by page (Poppler).
QStringList pagesOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

QStringList pagesOf(const ChecklistReport &report, const QString &language)
{
    const ocr::Result<QByteArray> pdf = checklistPdf(report, language);
    return pdf ? pagesOf(*pdf) : QStringList();
}

} // namespace

class tst_checklistpdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeSearched_data();
    void canBeSearched();
    void numbersItsPages();
    void tablesBeginAgainOnEveryPage();
    void printsNoRawValueAndNoUnverifiedLaw();
    void showsCoveredPictures();
    void isTheSameEveryTime();
    void takesOddTexts();
};

void tst_checklistpdf::canBeSearched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("身份证");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("ID card number");
    QTest::newRow("ug") << QStringLiteral("ug") << QStringLiteral("تىزىملىكى");
    QTest::newRow("kk") << QStringLiteral("kk") << QStringLiteral("ءتىزىمى");
}

void tst_checklistpdf::canBeSearched()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const Spoken spoken(language);
    QVERIFY(spoken.isThere);
    ChecklistReport report = checklistReport(manySheets(41), kDay);
    const ChecklistReport uyghur = checklistReport(longScan(2), kDay);
    ChecklistNotice last = uyghur.notices[0];
    for (qsizetype &row : last.rows)
        row += report.checklist.rows.size();
    report.checklist.rows.append(uyghur.checklist.rows);
    report.notices.append(last);
    const QStringList pages = pagesOf(report, language);
    QVERIFY2(pages.size() > 5, "pdftotext (poppler-utils) read no page.");
    const QString text = pages.join(QString());
    QVERIFY2(text.contains(word), qPrintable(text.left(3000)));
    QVERIFY(text.contains(QStringLiteral("No. 42")));
    QVERIFY(text.contains(QStringLiteral("كىملىك"))); // of a Uyghur header, in every language
    QVERIFY(text.contains(QStringLiteral("身份证")));
    QVERIFY(text.contains(QStringLiteral("650101********0001"))); // never turned round
    QVERIFY(text.contains(QStringLiteral("2026-11-27")));
    QVERIFY(!text.contains(QStringLiteral("No. 43")));
}

void tst_checklistpdf::numbersItsPages()
{
    const QStringList pages = pagesOf(checklistReport(manySheets(12), kDay), QStringLiteral("en"));
    QVERIFY(pages.size() >= 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        // Poppler takes three single characters at even distances for one word.
        const QRegularExpression number(
            QStringLiteral("%1 ?/ ?%2\\n").arg(page + 1).arg(pages.size()));
        QVERIFY2(number.match(pages[page]).hasMatch(), qPrintable(pages[page]));
    }
}

void tst_checklistpdf::tablesBeginAgainOnEveryPage()
{
    const QStringList pages = pagesOf(checklistReport(longScan(120), kDay), QStringLiteral("en"));
    QVERIFY(pages.size() > 4);
    for (const QString &page : pages) {
        QVERIFY2(page.contains(QStringLiteral("Masked value")) ||
                     page.contains(QStringLiteral("Totals")),
                 qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("cn-base 2026.11.1")));
    }
    // Every row is there, on one page or another.
    const QString text = pages.join(QString());
    QCOMPARE(text.count(QStringLiteral("650101********0001")), 120);
    QCOMPARE(text.count(QStringLiteral("138****8000")), 120);
}

void tst_checklistpdf::printsNoRawValueAndNoUnverifiedLaw()
{
    ScanDocument scan = longScan(3);
    scan.pages[0].judgement.findings[0].header = kRawId;
    scan.pages[0].judgement.sheets[0].title = QStringLiteral("张建国低保公示");
    const ScanDocument whole = wholeScan();
    scan.pages.append(whole.pages);
    scan.errors = whole.errors;
    for (const QString &language : languages()) {
        const Spoken spoken(language);
        const ocr::Result<QByteArray> pdf = checklistPdf(checklistReport(scan, kDay), language);
        QVERIFY(pdf);
        const QString text = pagesOf(*pdf).join(QString());
        QVERIFY(text.contains(QStringLiteral("138****8000"))); // the control: values can be found
        QVERIFY(!text.contains(kRawId) && !pdf->contains(kRawId.toUtf8()));
        QVERIFY(!text.contains(QStringLiteral("张建国")));
        QVERIFY(text.contains(QStringLiteral("28"))); // read in a source
        QVERIFY(!text.contains(QStringLiteral("农经发")) && !text.contains(QStringLiteral("2019")));
        QVERIFY(!text.contains(QStringLiteral("/nowhere"))); // nor where the files lie
    }
}

void tst_checklistpdf::showsCoveredPictures()
{
    ChecklistReport report = checklistReport(manySheets(2), kDay);
    const ocr::Result<QByteArray> without = checklistPdf(report, QStringLiteral("en"));
    QVERIFY(without);
    QVERIFY(!without->contains("/DCTDecode"));
    QImage image(300, 400, QImage::Format_RGB888);
    image.fill(Qt::gray);
    report.pictures = {{QStringLiteral("/nowhere/2.jpg"), 1, 1, image, true},
                       {QStringLiteral("/nowhere/1.jpg"), 1, 2, image}}; // of no notice here
    const ocr::Result<QByteArray> with = checklistPdf(report, QStringLiteral("en"));
    QVERIFY(with);
    QCOMPARE(with->count("/DCTDecode"), 1);
    QVERIFY(pagesOf(*with).join(QString()).contains(QStringLiteral("Evidence picture")));
    report.pictures[0].isEvidence = false; // made to be hung up: never shown as evidence
    const QString text = pagesOf(report, QStringLiteral("en")).join(QString());
    QVERIFY(text.contains(QStringLiteral("no evidence")));
    QVERIFY(!text.contains(QStringLiteral("Evidence picture")));
}

void tst_checklistpdf::isTheSameEveryTime()
{
    const ChecklistReport report = checklistReport(wholeScan(), kDay);
    const ocr::Result<QByteArray> first = checklistPdf(report, QStringLiteral("ug"));
    QTest::qSleep(1100); // another second, so that a time of writing would show
    const ocr::Result<QByteArray> second = checklistPdf(report, QStringLiteral("ug"));
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QVERIFY(first->contains("/CreationDate (20261127000000Z")); // the day alone
}

void tst_checklistpdf::takesOddTexts()
{
    ScanDocument scan = manySheets(1);
    privacy::Finding &finding = scan.pages[0].judgement.findings[0];
    finding.maskedText = QString(20'000, u'*');
    finding.header = QString(QChar(0xD800)) + QStringLiteral("\uFFFE\uFFFF\x01");
    scan.pages[0].source = QStringLiteral("/nowhere/") + QString(255, u'长');
    const QStringList pages = pagesOf(checklistReport(scan, kDay), QStringLiteral("en"));
    QVERIFY(!pages.isEmpty());
    const QStringList none = pagesOf(checklistReport(ScanDocument(), kDay), QStringLiteral("en"));
    QCOMPARE(none.size(), 1);
    QVERIFY(none[0].contains(QStringLiteral("Nothing has been read yet.")));
}

QTEST_GUILESS_MAIN(tst_checklistpdf)
#include "tst_checklistpdf.moc"
