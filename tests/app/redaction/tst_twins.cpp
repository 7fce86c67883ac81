// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/app/redaction/TwinPlans.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <array>

using namespace redaction;

// Non-interference: two pages that differ in nothing but the secret give byte-identical
// replacements, whatever lossy history brought them here. tests/bench runs a thousand pairs.

namespace {

constexpr int kPairs = 100;

} // namespace

class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacementsAreIdentical();
    void masksStandOnPaper();
};

void TestTwins::replacementsAreIdentical()
{
    constexpr std::array kFormats{FileFormat::Png, FileFormat::Jpeg, FileFormat::Pdf};
    int ruled = 0;
    for (int seed = 0; seed < kPairs; ++seed) {
        const support::Twins twins = support::drawTwins(seed);
        const QByteArray name = twins.name.toUtf8();
        ruled += twins.ruled ? 1 : 0;
        for (const Style style : {Style::Block, Style::Masked}) {
            const Plan plan = support::planOf(twins, style);
            QVERIFY2(!plan.regions.isEmpty(), name.constData());
            QVERIFY2(cover(twins.first, plan) == cover(twins.second, plan), name.constData());
            const FileFormat format = kFormats[static_cast<size_t>(seed) % kFormats.size()];
            const QByteArray bytes = support::replacement(twins.first, plan, format);
            QVERIFY2(!bytes.isEmpty(), name.constData());
            QVERIFY2(support::replacement(twins.second, plan, format) == bytes, name.constData());
        }
        // The twins can tell: without its margin the same cover leaves what differs.
        const Plan tight = support::withoutMargin(support::planOf(twins, Style::Block), twins);
        QVERIFY2(cover(twins.first, tight) != cover(twins.second, tight), name.constData());
    }
    QVERIFY(ruled >= kPairs / 2);
}

void TestTwins::masksStandOnPaper()
{
    const support::Twins page = support::drawTwins(0);
    const Plan plan = support::planOf(page, Style::Masked);
    QVERIFY(std::any_of(plan.regions.begin(), plan.regions.end(),
                        [](const Region &region) { return region.why == Region::Why::Rule; }));
    const QImage masked = cover(page.first, plan);
    QRegion covered;
    for (const Region &region : plan.regions)
        for (const QRect &rect : region.rects)
            covered += rect;
    const QRect secret = page.secret.boundingRect().toAlignedRect();
    const int bright = qGray(page.first.pixel(1, 1)) - 20;
    int paper = 0;
    int ink = 0;
    int changedOutside = 0;
    for (int y = 0; y < plan.height; ++y)
        for (int x = 0; x < plan.width; ++x) {
            const QRgb now = masked.pixel(x, y);
            if (!covered.contains(QPoint(x, y)))
                changedOutside += now == page.first.pixel(x, y) ? 0 : 1;
            else if (qGray(now) > bright)
                ++paper;
            else if (secret.contains(x, y) && qGray(now) < 110)
                ++ink;
        }
    QCOMPARE(changedOutside, 0);
    QVERIFY2(paper > 2000, qPrintable(QString::number(paper)));
    QVERIFY2(ink > 100, qPrintable(QString::number(ink)));
    // Without the words there is no ink where the secret stood.
    Plan silent = plan;
    for (Region &region : silent.regions) {
        region.printed.clear();
        if (region.why == Region::Why::Rule)
            region.at.clear();
    }
    QVERIFY(qGray(cover(page.first, silent).pixel(secret.center())) > bright);
}

QTEST_MAIN(TestTwins)
#include "tst_twins.moc"
