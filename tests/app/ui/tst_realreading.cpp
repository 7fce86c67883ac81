// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/FindingsPanel.h"
#include "app/ui/MainWindow.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/SessionReader.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/canvas/PageView.h"

#include <QPainter>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;

namespace {

/// Long enough for a debug build that loads its models first.
constexpr int kReadingMs = 120000;

/// A ruled list of three people who do not exist (sequences 000 and 996 to 998 are nobody's).
QImage drawnList()
{
    QImage image(1240, 900, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(40);
    painter.setFont(font);
    painter.drawText(QRect(0, 40, 1240, 80), Qt::AlignCenter, QStringLiteral("低保对象公示"));
    font.setPixelSize(30);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 2));
    const QList<QStringList> rows{
        {QStringLiteral("姓名"), QStringLiteral("身份证号码"), QStringLiteral("联系电话")},
        {QStringLiteral("张三"), QStringLiteral("650101190001010001"),
         QStringLiteral("13800138000")},
        {QStringLiteral("李四"), QStringLiteral("11010519491231002X"),
         QStringLiteral("13900139000")}};
    const QList<int> edges{100, 340, 800, 1140};
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRect cell(edges[column], 200 + 80 * row, edges[column + 1] - edges[column], 80);
            painter.drawRect(cell);
            painter.drawText(cell, Qt::AlignCenter, rows[row][column]);
        }
    }
    return image;
}

} // namespace

/// The whole way: a picture, real worker processes, the list, the page, a covered copy.
class tst_realreading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShowsAndCovers();
};

void tst_realreading::readsShowsAndCovers()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("list.png"));
    const QString damaged = folder.filePath(QStringLiteral("damaged.png"));
    QVERIFY(drawnList().save(picture));
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

    window.saveCoveredCopies(folder.filePath(QStringLiteral("out")));
    if (!window.isBusy()) {
        // Without the models of the first reader the window asks first.
        QVERIFY(window.pages().totals().singleReaderPages > 0);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), kReadingMs);
    QVERIFY2(window.notice().contains(QStringLiteral("1 covered copy was written")),
             qPrintable(window.notice()));
}

QTEST_MAIN(tst_realreading)
#include "tst_realreading.moc"
