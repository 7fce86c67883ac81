// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/MaskedPages.h"

#include <QPainter>
#include <QTest>

#include <functional>

using namespace redaction;
using privacy::Disposition;
using namespace maskedpages;

// Style::Masked: lines that no table's cells tell of go on under the covers that cut them.

namespace {

constexpr QSize kPage(700, 900);
constexpr QRect kFrame(60, 50, 560, 780);
constexpr int kDivider = 430;

ocr::Page labelPage()
{
    ocr::Page page = pageWith(line(QStringLiteral("甲"), box(90, 90, 30, 30)));
    page.width = kPage.width();
    page.height = kPage.height();
    return page;
}

using Draw = std::function<void(QPainter &)>;

/// A label: its frame, a line between its parts, and something in the place of each secret.
QImage labelWith(const QList<QRect> &secrets, const QColor &ink, const Draw &more = {})
{
    QImage picture(kPage, QImage::Format_RGB888);
    picture.fill(QColor(245, 245, 240));
    QPainter painter(&picture);
    painter.setPen(QPen(QColor(20, 20, 20), 4));
    painter.drawRect(kFrame);
    painter.drawLine(kFrame.left(), kDivider, kFrame.right(), kDivider);
    if (more)
        more(painter);
    for (const QRect &secret : secrets)
        painter.fillRect(secret, ink);
    return picture;
}

QImage covered(const QImage &picture, const QList<QRect> &secrets)
{
    QList<privacy::Finding> findings;
    for (const QRect &secret : secrets) {
        findings.append(finding(Disposition::Exposed, ocr::Quad::fromRect(QRectF(secret))));
        findings.last().id = QStringLiteral("p1-f%1").arg(findings.size());
        findings.last().maskedText.clear();
        findings.last().type = privacy::FindingType::Signature; // nothing is printed instead
    }
    return cover(picture, maskedPlan(labelPage(), findings));
}

bool isDark(const QImage &page, int x, int y)
{
    return qGray(page.pixel(x, y)) < 110;
}

} // namespace

class TestCutLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesGoOn_data()
    {
        QTest::addColumn<QList<QRect>>("secrets");
        QTest::newRow("through the divider") << QList{QRect(250, 400, 120, 24)};
        QTest::newRow("through the frame's side") << QList{QRect(500, 250, 110, 24)};
        QTest::newRow("where divider and side meet") << QList{QRect(480, 405, 130, 24)};
        QTest::newRow("through the frame's corner") << QList{QRect(480, 70, 130, 24)};
        QTest::newRow("one over the other")
            << QList{QRect(500, 250, 110, 24), QRect(500, 290, 110, 24), QRect(200, 400, 100, 24)};
    }
    void linesGoOn()
    {
        QFETCH(QList<QRect>, secrets);
        const QImage page = covered(labelWith(secrets, Qt::darkGray), secrets);
        QVERIFY(!page.isNull());
        for (int y = kFrame.top() + 8; y < kFrame.bottom() - 8; y += 3)
            QVERIFY2(isDark(page, kFrame.left(), y) && isDark(page, kFrame.right() + 1, y),
                     qPrintable(QString::number(y)));
        for (int x = kFrame.left() + 8; x < kFrame.right() - 8; x += 3)
            QVERIFY2(isDark(page, x, kDivider) && isDark(page, x, kFrame.top()),
                     qPrintable(QString::number(x)));
        for (const QRect &secret : secrets) // nothing but the lines
            QVERIFY(!isDark(page, secret.center().x(), secret.center().y()));
        // None of what is hidden has a say in it.
        QCOMPARE(covered(labelWith(secrets, Qt::black), secrets), page);
    }

    void slantedLinesLeaveAtSides_data()
    {
        QTest::addColumn<QRect>("secret");
        QTest::newRow("by the right side") << QRect(380, 250, 102, 70);
        QTest::newRow("by the left side") << QRect(541, 250, 70, 70);
    }
    /// One edge cuts such a line across; out of the other it comes bit by bit.
    void slantedLinesLeaveAtSides()
    {
        QFETCH(QRect, secret);
        const auto lineAt = [](int y) { return 480 + (y - 90) * 0.16; };
        const QImage page = covered(labelWith({secret}, Qt::darkGray,
                                              [&](QPainter &painter) {
                                                  painter.drawLine(QPointF(lineAt(90), 90),
                                                                   QPointF(lineAt(420), 420));
                                              }),
                                    {secret});
        for (int y = 100; y < 410; y += 3)
            QVERIFY2(isDark(page, static_cast<int>(lineAt(y)), y), qPrintable(QString::number(y)));
        QVERIFY(!isDark(page, secret.center().x(), secret.center().y())); // the control
    }

    /// A cover at which nothing was cut, and lines that end there: nothing is added.
    void nothingIsMadeUp()
    {
        const QList<QRect> secrets{QRect(250, 600, 120, 24)};
        const auto withDash = [&](int from, int to) {
            return covered(
                labelWith(secrets, Qt::darkGray,
                          [=](QPainter &painter) { painter.drawLine(from, 612, to, 612); }),
                secrets);
        };
        const QImage plain = covered(labelWith(secrets, Qt::darkGray), secrets);
        const QRect place(235, 590, 150, 44);
        for (int y = place.top(); y < place.bottom(); ++y)
            for (int x = place.left(); x < place.right(); ++x)
                QVERIFY(!isDark(plain, x, y));
        // Bars that are hidden as a whole.
        const QImage bars = covered(labelWith(secrets, Qt::darkGray,
                                              [&](QPainter &painter) {
                                                  for (int x = 255; x < 365; x += 12)
                                                      painter.drawLine(x, 602, x, 622);
                                              }),
                                    secrets);
        QCOMPARE(bars, plain);
        const QImage through = withDash(100, 560); // positive control
        QVERIFY(isDark(through, 300, 612));
        const QImage ends = withDash(100, 300); // under the cover, and nothing crosses there
        QVERIFY(!isDark(ends, 300, 612));
    }
};

QTEST_MAIN(TestCutLines)
#include "tst_cutlines.moc"
