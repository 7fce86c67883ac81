// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// The inspector's day on a folder of the corpus, with the truth of what stands on its pages: read,
// reviewed by keys, left, opened again, taken home. Takes minutes, so ctest does not run it:
// NOTICEGUARD_MODELS=.models QT_QPA_PLATFORM=offscreen
// build/release/tests/app/ui/noticeguard-folder-story
#include "app/report/ScanJson.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/Judging.h"
#include "app/ui/ReviewPage.h"
#include "tests/app/ui/CorpusPages.h"
#include "tests/app/ui/RealBench.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;
using namespace ui;

namespace {

constexpr int kPages = 20;
/// The finding that is dismissed: well after the places that only want a look.
constexpr int kDismissed = 40;

/// As an inspector brings them home: each kind once, scans and photographs by turns.
QList<support::TruthPage> drawFolder(const QString &folder)
{
    QList<support::TruthPage> pages;
    const QStringList kinds = corpus::noticeKinds();
    for (int i = 0; i < kPages; ++i) {
        const auto page =
            drawPage(folder, i, i % 4 == 3 ? "photo" : "scan150", kinds[i % kinds.size()]);
        if (page)
            pages.append(*page);
    }
    return pages;
}

/// What was found, by the name of the picture.
QMap<QString, QJsonArray> findingsOf(const QJsonObject &scan)
{
    QMap<QString, QJsonArray> findings;
    for (const QJsonValue &page : scan[QStringLiteral("pages")].toArray())
        findings.insert(QFileInfo(page[QStringLiteral("source")].toString()).fileName(),
                        page[QStringLiteral("findings")].toArray());
    return findings;
}

/// "picture type" of each finding that must go.
QStringList exposedIn(const QJsonObject &scan)
{
    QStringList exposed;
    const QMap<QString, QJsonArray> findings = findingsOf(scan);
    for (auto page = findings.cbegin(); page != findings.cend(); ++page) {
        for (const QJsonValue &finding : page.value()) {
            if (finding[QStringLiteral("disposition")] == QStringLiteral("exposed"))
                exposed.append(page.key() + QLatin1Char(' ') +
                               finding[QStringLiteral("type")].toString());
        }
    }
    return exposed;
}

/// Values of the truth that must not be told, in the bytes of a file.
QStringList toldIn(const QByteArray &bytes, const QList<support::TruthPage> &truth)
{
    QStringList told;
    for (const support::TruthPage &page : truth) {
        for (const support::TruthItem &item : page.items) {
            const QString value = item.whole.isEmpty() ? item.text : item.whole;
            if (item.expect == support::Expect::Violation && value.size() >= 11 &&
                bytes.contains(value.toUtf8()))
                told.append(page.image);
        }
    }
    return told;
}

} // namespace

class FolderStory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_home = std::make_unique<PrivateHome>(); }
    void inspectorReviewsAFolder();

private:
    void review(RealBench &bench);

    std::unique_ptr<PrivateHome> m_home;
};

void FolderStory::initTestCase()
{
    if (!hasModels())
        QSKIP("The reading models are not prepared (packaging/set-up.sh).");
}

/// From the first finding to the last, by keys alone; one is dismissed, one step is taken back.
void FolderStory::review(RealBench &bench)
{
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTRY_VERIFY(bench.window.review().panel().list().hasFocus());
    int pressed = 0;
    press(Qt::Key_F8);
    while (!bench.window.review().queue().isEmpty() && pressed < 2000) {
        if (++pressed == kDismissed) {
            press(Qt::Key_Delete);
            QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
            press(Qt::Key_Return);
            QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        } else {
            press(Qt::Key_Space);
        }
    }
    QVERIFY2(bench.window.review().queue().isEmpty(), qPrintable(QString::number(pressed)));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.window.review().queue().size(), 1);
    press(Qt::Key_Space);
    QVERIFY(bench.window.review().queue().isEmpty());
}

void FolderStory::inspectorReviewsAFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    const QList<support::TruthPage> truth = drawFolder(folder.path());
    QCOMPARE(truth.size(), kPages);
    const QJsonObject told = scanByCli({folder.path()});
    QList<Decisions::Change> chosen;
    QString left;
    {
        RealBench bench;
        bench.window.openPaths({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window.isBusy(), kReadingMs);
        QCOMPARE(bench.window.pages().rowCount(), kPages);
        const QJsonObject scan = report::scanJson(bench.window.pages().scan());
        QCOMPARE(findingsOf(scan).size(), kPages);
        QCOMPARE(findingsOf(scan), findingsOf(told)); // the command line finds the same
        const support::Figure found = highRiskFound(truth, scan);
        QVERIFY(found.total > 50);
        QVERIFY2(found.share() >= 0.97,
                 qPrintable(QStringLiteral("%1 of %2").arg(found.good).arg(found.total)));
        review(bench);
        if (QTest::currentTestFailed())
            return;
        bench.window.store().flush();
        left = out.filePath(QStringLiteral("left.ngreview"));
        QVERIFY(copyReview(left));
        chosen = choicesOf(bench.window.decisions());
    }
    QCOMPARE(toldIn(bytesOf(left), truth), QStringList());
    QCOMPARE(std::count_if(chosen.cbegin(), chosen.cend(),
                           [](const Decisions::Change &change) {
                               return change.second.answer == Answer::Dismissed;
                           }),
             1);

    RealBench again;
    const QSignalSpy judged(&again.window.judging(), &Judging::judged);
    again.window.openReview(left);
    QTRY_COMPARE_WITH_TIMEOUT(again.window.pages().rowCount(), kPages, kReadingMs);
    QTRY_VERIFY_WITH_TIMEOUT(!judged.isEmpty(), kReadingMs);
    for (const auto &[key, choice] : std::as_const(chosen))
        QCOMPARE(again.window.decisions().of(key).answer, choice.answer);
    QVERIFY(again.window.review().queue().isEmpty());

    const QString checklist = out.filePath(QStringLiteral("checklist.csv"));
    again.window.saveChecklist(checklist);
    QTRY_VERIFY_WITH_TIMEOUT(!again.window.isBusy(), kReadingMs);
    QVERIFY(bytesOf(checklist).size() > 1000);
    QCOMPARE(toldIn(bytesOf(checklist), truth), QStringList());
    const QString covered = out.filePath(QStringLiteral("covered"));
    again.window.takeHome({.folder = covered});
    QTRY_VERIFY_WITH_TIMEOUT(!again.window.isBusy(), kReadingMs);
    QStringList copies;
    for (const QFileInfo &copy :
         QDir(covered).entryInfoList({QStringLiteral("*.png")}, QDir::Files))
        copies.append(copy.filePath());
    QVERIFY2(copies.size() == kPages, qPrintable(again.window.notice()));
    QVERIFY(exposedIn(told).size() > 50); // the control
    // The checklist that lies beside them has the names of what was found, and is no copy.
    const QJsonObject read = scanByCli(copies);
    QCOMPARE(findingsOf(read).size(), kPages);
    const QStringList exposed = exposedIn(read);
    QVERIFY2(exposed.size() == 1, qPrintable(exposed.join(QLatin1Char('\n')))); // the dismissed one
}

QTEST_MAIN(FolderStory)
#include "folderstory.moc"
