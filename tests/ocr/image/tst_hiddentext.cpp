// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/Source.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <functional>

using namespace ocr;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 300;
const QString kNumber = u"650101190001010001"_s;

/// What is drawn besides the page's ordinary lines; `place` is where the number's line stands.
using Drawing = std::function<void(QPainter &painter, const QRect &place)>;

QByteArray pdf(const Drawing &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDpi);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(50);
    painter.setFont(font);
    for (int line = 0; line < 6; ++line)
        painter.drawText(100, 200 + 100 * line, u"An ordinary line of the notice %1"_s.arg(line));
    draw(painter, QRect(300, 850, 620, 60));
    painter.end();
    return bytes;
}

void number(QPainter &painter, const QRect &place)
{
    painter.drawText(QPoint(place.left(), place.bottom() - 10), kNumber);
}

QList<Mark> hiddenIn(const QByteArray &bytes)
{
    ocr::Result<Source> source = Source::fromBytes(bytes, u"a.pdf"_s);
    if (!source)
        return {};
    NullMonitor monitor;
    const ocr::Result<SourceImage> page = source->page(1, monitor);
    return page ? page->hiddenText : QList<Mark>();
}

} // namespace

class TestHiddenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QRect>("cover"); ///< against the number's line
        QTest::newRow("black box") << QColor(Qt::black) << QRect(-10, -10, 640, 80);
        QTest::newRow("red box") << QColor(200, 20, 20) << QRect(-10, -10, 640, 80);
        QTest::newRow("white patch") << QColor(Qt::white) << QRect(-10, -10, 640, 80);
        QTest::newRow("a part of it") << QColor(Qt::black) << QRect(200, -10, 300, 80);
    }

    void found()
    {
        QFETCH(QColor, colour);
        QFETCH(QRect, cover);
        const QList<Mark> marks = hiddenIn(pdf([&](QPainter &painter, const QRect &place) {
            number(painter, place);
            painter.fillRect(cover.translated(place.topLeft()), colour);
        }));
        QCOMPARE(marks.size(), 1);
        const Mark &mark = marks.first();
        QCOMPARE(markKindName(mark.kind), u"hidden_text"_s);
        const QRectF box = mark.quad.boundingRect();
        QVERIFY2(QRectF(280, 830, 680, 110).contains(box), "The place is wrong.");
        QVERIFY2(kNumber.contains(mark.payload), "The text is not what lies there.");
        QVERIFY(mark.payload.size() >= 6);
    }

    void notFound_data()
    {
        QTest::addColumn<Drawing>("draw");
        QTest::newRow("number to be seen") << Drawing(number);
        QTest::newRow("dark bar with white words") << Drawing([](auto &painter, auto &place) {
            painter.fillRect(place.adjusted(-20, -20, 600, 20), Qt::black);
            painter.setPen(Qt::white);
            number(painter, place);
        });
        QTest::newRow("grey head of a table") << Drawing([](auto &painter, auto &place) {
            painter.fillRect(place.adjusted(-20, -20, 600, 20), QColor(150, 150, 150));
            number(painter, place);
        });
        QTest::newRow("box over nothing")
            << Drawing([](auto &painter, auto &place) { painter.fillRect(place, Qt::black); });
        QTest::newRow("box before the number") << Drawing([](auto &painter, auto &place) {
            painter.fillRect(QRect(place.left() - 150, place.top(), 145, 60), Qt::black);
            number(painter, place);
        });
        QTest::newRow("wide gap") << Drawing([](auto &painter, auto &place) {
            painter.drawText(QPoint(100, place.bottom()), u"13800138000        13800138001"_s);
        });
        QTest::newRow("letters under white") << Drawing([](auto &painter, auto &place) {
            painter.drawText(QPoint(place.left(), place.bottom() - 10), u"draft draft"_s);
            painter.fillRect(place.adjusted(-10, -10, 10, 10), Qt::white);
        });
    }

    void notFound()
    {
        QFETCH(Drawing, draw);
        QCOMPARE(hiddenIn(pdf(draw)).size(), 0);
    }
};

QTEST_MAIN(TestHiddenText)
#include "tst_hiddentext.moc"
