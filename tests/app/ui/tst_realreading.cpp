// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/ScanJson.h"
#include "app/ui/FindingsPanel.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/SessionReader.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"
#include "tests/app/ui/DrawnList.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;

namespace {

/// Long enough for a debug build that loads its models first.
constexpr int kReadingMs = 120000;

/// The findings of every page, in the order of the scan.
QJsonArray findingsOf(const QJsonObject &scan)
{
    QJsonArray findings;
    for (const QJsonValue &page : scan[QStringLiteral("pages")].toArray())
        findings.append(page[QStringLiteral("findings")]);
    return findings;
}

/// MB that the largest process begun by this one has had in use.
double megabytesOfWorkers()
{
    double most = 0;
    QDirIterator tasks(QStringLiteral("/proc/self/task"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        QFile children(tasks.next() + QStringLiteral("/children"));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            QFile status(QStringLiteral("/proc/%1/status").arg(QString::fromLatin1(child)));
            if (!status.open(QIODevice::ReadOnly))
                continue;
            const QByteArray facts = status.readAll();
            const QByteArray peak = facts.mid(facts.indexOf("VmHWM:") + 6);
            most = std::max(most, peak.left(peak.indexOf("kB")).trimmed().toDouble() / 1000);
        }
    }
    return most;
}

} // namespace

/// The whole way: a picture, real worker processes, the list, the page, a covered copy.
class tst_realreading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShowsAndCovers();
    void findsWhatTheCommandLineFinds();
    void givesAPartInThePagesOwnPixels();
    void showsHugePagesWithLittleMemory();
};

void tst_realreading::readsShowsAndCovers()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("list.png"));
    const QString damaged = folder.filePath(QStringLiteral("damaged.png"));
    QVERIFY(tests::drawnList(tests::inventedPeople()).save(picture));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n????") > 0);
    file.close();

    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toLocal8Bit());
    jobs::SessionOptions options;
    options.workerProgram = QStringLiteral(NOTICEGUARD_WORKER);
    options.jobs = 1;
    SessionReader reader(options);
    Language language;
    language.install(QStringLiteral("en"));
    MainWindow window(reader, language);
    window.resize(1366, 768);
    window.show();
    window.openPaths({picture, damaged});
    QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), kReadingMs);
    QCOMPARE(window.pages().scan().errors.size(), 1);
    QCOMPARE(window.pages().scan().pages.size(), 1);
    QVERIFY(window.pages().totals().exposed >= 4); // two IDs, two mobile numbers
    QCOMPARE(window.review().panel().verdict().verdict(), Verdict::MustCover);

    QTableView &list = window.review().panel().list();
    // What is missing on the notice has no place to go to.
    int row = list.model()->rowCount() - 1;
    while (row > 0 && list.model()->index(row, 0).data(FindingModel::PlaceRole).toRectF().isEmpty())
        --row;
    const QModelIndex last = list.model()->index(row, 0);
    list.scrollTo(last);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                      list.visualRect(last).center());
    PageView &view = window.review().view();
    const QPointF place = last.data(FindingModel::PlaceRole).toRectF().center();
    QTRY_VERIFY(QLineF(view.mapToScene(view.viewport()->rect().center()), place).length() <
                3 / view.zoom());

    window.takeHome({.folder = folder.filePath(QStringLiteral("out"))});
    if (!window.isBusy()) {
        // Without the models of the first reader the window asks first.
        QVERIFY(window.pages().totals().singleReaderPages > 0);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), kReadingMs);
    QVERIFY2(window.notice().contains(QStringLiteral("1 covered copy was written")),
             qPrintable(window.notice()));
}

void tst_realreading::findsWhatTheCommandLineFinds()
{
    // Two notices hide different parts of the same numbers: only together do they tell them.
    const QTemporaryDir folder;
    const QStringList pictures{folder.filePath(QStringLiteral("a.png")),
                               folder.filePath(QStringLiteral("b.png")),
                               folder.filePath(QStringLiteral("c.png"))};
    QVERIFY(tests::drawnList({{QStringLiteral("张三"), QStringLiteral("650101********0001"),
                               QStringLiteral("138****8000")}})
                .save(pictures[0]));
    QVERIFY(tests::drawnList({{QStringLiteral("张三"), QStringLiteral("6501011900010100**"),
                               QStringLiteral("1380013****")}})
                .save(pictures[1]));
    QVERIFY(tests::drawnList(tests::inventedPeople()).save(pictures[2]));

    QProcess cli;
    cli.start(QStringLiteral(NOTICEGUARD_CLI),
              QStringList{QStringLiteral("scan"), QStringLiteral("--format"),
                          QStringLiteral("json"), QStringLiteral("--jobs"), QStringLiteral("1")} +
                  pictures);
    QVERIFY(cli.waitForFinished(kReadingMs));
    const QJsonArray told =
        findingsOf(QJsonDocument::fromJson(cli.readAllStandardOutput()).object());
    QCOMPARE(told.size(), 3);

    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("home")).toLocal8Bit());
    jobs::SessionOptions options;
    options.workerProgram = QStringLiteral(NOTICEGUARD_WORKER);
    options.jobs = 1;
    SessionReader reader(options);
    Language language;
    language.install(QStringLiteral("en"));
    MainWindow window(reader, language);
    window.openPaths({pictures[0]});
    QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), kReadingMs);
    // The control: alone, the first notice tells less.
    QVERIFY(findingsOf(report::scanJson(window.pages().scan())).first() != told.first());
    window.openPaths({pictures[1], pictures[2]}); // added later, judged with the others
    QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), kReadingMs);
    QTRY_COMPARE(findingsOf(report::scanJson(window.pages().scan())), told);
}

void tst_realreading::givesAPartInThePagesOwnPixels()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wide.png"));
    QImage picture(9001, 301, QImage::Format_RGB888);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x % 251, y % 241, (x + y) % 2 * 200));
    }
    QVERIFY(picture.save(path));
    jobs::SessionOptions options;
    options.workerProgram = QStringLiteral(NOTICEGUARD_WORKER);
    options.jobs = 1;
    SessionReader reader(options);
    for (const QRect &place : {QRect(8400, 20, 601, 281), QRect(3, 0, 1, 1), picture.rect()}) {
        const ocr::Result<ocr::PixelBuffer> part = reader.part(path, 1, place);
        QVERIFY2(part.has_value(), part ? "" : qPrintable(part.error().detail));
        QCOMPARE(QSize(part->width(), part->height()), place.size());
        const QImage given(part->data(), part->width(), part->height(),
                           qsizetype(part->width()) * 3, QImage::Format_BGR888);
        QCOMPARE(given.convertToFormat(QImage::Format_RGB888), picture.copy(place));
    }
    for (const QRect &place :
         {QRect(8401, 20, 601, 281), QRect(-1, 0, 5, 5), QRect(), QRect(5, 5, 0, 4)})
        QVERIFY(!reader.part(path, 1, place));
    QVERIFY(reader.part(path, 1, QRect(0, 0, 5, 5))); // the worker goes on
}

void tst_realreading::showsHugePagesWithLittleMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("Its shadow takes memory of its own.");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.jpg"));
    QImage picture(16000, 12500, QImage::Format_Grayscale8);
    picture.fill(200);
    QVERIFY(picture.save(path));
    jobs::SessionOptions options;
    options.workerProgram = QStringLiteral(NOTICEGUARD_WORKER);
    options.jobs = 1;
    SessionReader reader(options);
    for (const int side : {160, 2600, 8000}) {
        const ocr::Result<ocr::PixelBuffer> pixels = reader.pixels(path, 1, side);
        QVERIFY2(pixels.has_value(), pixels ? "" : qPrintable(pixels.error().detail));
        QCOMPARE(std::max(pixels->width(), pixels->height()), side);
        QCOMPARE(int(pixels->data()[pixels->size() / 2]), 200);
    }
    const double most = megabytesOfWorkers();
    QVERIFY(most > 600); // the page itself: the right process was looked at
    // The page, half of it, and the memory file of that.
    QVERIFY2(most < 1100, qPrintable(QStringLiteral("%1 MB").arg(most)));
}

QTEST_MAIN(tst_realreading)
#include "tst_realreading.moc"
