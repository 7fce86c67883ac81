// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/image/AreaShrink.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

// Every page goes through it, and what is found must not depend on the processor: it is to give
// what OpenCV gives, to the last bit.
class TestAreaShrink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenCvs_data();
    void isOpenCvs();
    void leavesOthersAlone();
};

namespace {

cv::Mat noise(int width, int height)
{
    cv::Mat picture(height, width, CV_8UC3);
    cv::RNG random(static_cast<uint64>(width) * 7919 + static_cast<uint64>(height));
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

bool shrink(const cv::Mat &from, cv::Mat &to, double stepX, double stepY)
{
    return ocr::shrinkByArea(
        {from.ptr(), static_cast<std::ptrdiff_t>(from.step), from.cols, from.rows},
        {to.ptr(), static_cast<std::ptrdiff_t>(to.step), to.cols, to.rows}, stepX, stepY);
}

int differing(const cv::Mat &a, const cv::Mat &b)
{
    cv::Mat difference;
    cv::absdiff(a, b, difference);
    return cv::countNonZero(difference.reshape(1));
}

} // namespace

void TestAreaShrink::isOpenCvs_data()
{
    QTest::addColumn<QSize>("from");
    QTest::addColumn<QSize>("to");
    QTest::newRow("photograph") << QSize(1500, 2000) << QSize(825, 1100);
    QTest::newRow("a little") << QSize(801, 603) << QSize(800, 602);
    QTest::newRow("much") << QSize(997, 743) << QSize(31, 17);
    QTest::newRow("odd width") << QSize(640, 480) << QSize(201, 150);
    QTest::newRow("one way only") << QSize(640, 480) << QSize(640, 333);
    QTest::newRow("one pixel wide") << QSize(7, 90) << QSize(1, 41);
    QTest::newRow("two from three") << QSize(3, 3) << QSize(2, 2);
}

void TestAreaShrink::isOpenCvs()
{
    QFETCH(QSize, from);
    QFETCH(QSize, to);
    // A part of a wider picture: rows do not end where the next one begins.
    const cv::Mat wide = noise(from.width() + 5, from.height());
    const cv::Mat picture = wide.colRange(0, from.width());
    cv::Mat wanted;
    cv::resize(picture, wanted, {to.width(), to.height()}, 0, 0, cv::INTER_AREA);
    cv::Mat ours(wanted.size(), CV_8UC3, cv::Scalar::all(1));
    if (!shrink(picture, ours, 1 / (static_cast<double>(to.width()) / from.width()),
                1 / (static_cast<double>(to.height()) / from.height())))
        QSKIP("this processor has no code of its own");
    QCOMPARE(differing(ours, wanted), 0);
    // The comparison tells another picture from it.
    ours.ptr()[0] = static_cast<uchar>(ours.ptr()[0] ^ 1);
    QCOMPARE(differing(ours, wanted), 1);
}

void TestAreaShrink::leavesOthersAlone()
{
    const cv::Mat picture = noise(64, 48);
    cv::Mat half(24, 32, CV_8UC3, cv::Scalar::all(1));
    const cv::Mat before = half.clone();
    QVERIFY(!shrink(picture, half, 2, 2));
    QVERIFY(!shrink(picture, half, 0.9, 1.5));
    QCOMPARE(differing(half, before), 0);
}

QTEST_APPLESS_MAIN(TestAreaShrink)
#include "tst_areashrink.moc"
