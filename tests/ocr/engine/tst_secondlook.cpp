// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/SecondLook_p.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ocr;
using namespace Qt::StringLiterals;

/// When the second reader is asked again, and what it then may say. A private part of the room,
/// because a page on which the readers differ cannot be drawn on purpose.
class SecondLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLooks_data();
    void countsLooks();
    void caresForNumbersAlone_data();
    void caresForNumbersAlone();
    void confirmsSlopingNumber_data();
    void confirmsSlopingNumber();
};

void SecondLookTest::countsLooks_data()
{
    QTest::addColumn<QStringList>("looks");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("seen at once") << QStringList{u"13800138000"_s} << true;
    QTest::newRow("marks do not count") << QStringList{u"138-0013 8000"_s} << true;
    QTest::newRow("inside more") << QStringList{u":13800138000,"_s} << true;
    QTest::newRow("a digit too many, then seen")
        << QStringList{u"138001380000"_s, u"13800138000"_s} << true;
    QTest::newRow("a tie") << QStringList{u"13800138006"_s, u"13800138000"_s} << false;
    QTest::newRow("a tie broken") << QStringList{u"13800138006"_s, u"13800138000"_s,
                                                 u"13800138000"_s}
                                  << true;
    QTest::newRow("letters speak for no other number")
        << QStringList{u"I38OOI38OOO"_s, u"13800138000"_s} << true;
    QTest::newRow("another number twice")
        << QStringList{u"13800138006"_s, u"13800138000"_s, u"13800138006"_s} << false;
    QTest::newRow("never seen") << QStringList{u"13800138006"_s, u"1380013800"_s} << false;
    QTest::newRow("nothing seen") << QStringList{QString()} << false;
}

void SecondLookTest::countsLooks()
{
    QFETCH(QStringList, looks);
    DigitVotes votes(u"13800138000"_s);
    for (const QString &look : looks)
        votes.add(look);
    QTEST(votes.confirmed(), "confirmed");
}

void SecondLookTest::caresForNumbersAlone_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<bool>("matters");
    QTest::newRow("mobile") << u"138-0013-8000"_s << true;
    QTest::newRow("landline") << u"2123456"_s << true;
    QTest::newRow("amount") << u"125000"_s << false;
    QTest::newRow("masked") << u"138****8000"_s << false;
    QTest::newRow("none") << QString() << false;
}

void SecondLookTest::caresForNumbersAlone()
{
    QFETCH(QString, run);
    QTEST(DigitVotes(run).matters(), "matters");
}

namespace {

/// A number as it stands at the end of a bent line: falling, and low in its strip.
cv::Mat slopingNumber(const QString &text)
{
    QImage strip(330, 48, QImage::Format_Grayscale8);
    strip.fill(245);
    {
        QPainter painter(&strip);
        QFont font(u"Noto Sans CJK SC"_s);
        font.setPixelSize(28);
        painter.setFont(font);
        painter.translate(20, 24);
        painter.rotate(4);
        painter.drawText(0, 0, text);
    }
    return cv::Mat(strip.height(), strip.width(), CV_8UC1, strip.bits(),
                   static_cast<std::size_t>(strip.bytesPerLine()))
        .clone();
}

} // namespace

void SecondLookTest::confirmsSlopingNumber_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<bool>("shown");
    QTest::newRow("what stands there") << u"18278740152"_s << true;
    QTest::newRow("what does not") << u"18278740159"_s << false;
}

void SecondLookTest::confirmsSlopingNumber()
{
    QFETCH(QString, run);
    const cv::Mat strip = slopingNumber(u"18278740152"_s);
    TesseractReader tesseract;
    const Result<std::optional<Reading>> reading =
        lookAgain(tesseract, strip, strip, DigitVotes(run));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
    QTEST(reading->has_value(), "shown");
    if (*reading)
        QCOMPARE(QString((*reading)->text).remove(u' '), run);
    // Brought level, all its digits are one size: a strip of fewer characters is left as it is.
    QVERIFY(levelled(strip).rows < strip.rows);
    QCOMPARE(levelled(slopingNumber(u"182"_s)).rows, strip.rows);
}

QTEST_MAIN(SecondLookTest)
#include "tst_secondlook.moc"
