// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Headers.h"

#include <QtTest>

using namespace pipeline;

namespace {

ocr::Table table(const QRectF &place, int columns)
{
    ocr::Table table;
    table.columns = columns;
    table.rows = 3;
    table.quad = ocr::Quad::fromRect(place);
    return table;
}

const QRectF kPlace(100, 100, 800, 600);
const QStringList kHeaders{QStringLiteral("姓名"), QStringLiteral("电话")};

} // namespace

class TestKnownHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatStoodOverATable_data();
    void restoresWhatStoodOverATable();
    void neverReplacesAHeaderThatWasRead();
    void travels();
};

void TestKnownHeaders::restoresWhatStoodOverATable_data()
{
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("restored");
    QTest::newRow("same place") << kPlace << 2 << true;
    QTest::newRow("its header row is covered") << kPlace.adjusted(0, 60, 0, 0) << 2 << true;
    QTest::newRow("other columns") << kPlace << 3 << false;
    QTest::newRow("elsewhere") << kPlace.translated(0, 400) << 2 << false;
}

void TestKnownHeaders::restoresWhatStoodOverATable()
{
    QFETCH(QRectF, place);
    QFETCH(int, columns);
    QFETCH(bool, restored);
    ocr::Page source;
    source.tables = {table(kPlace, 2)};
    source.tables[0].carriedHeaders = kHeaders;
    ocr::Page replacement;
    replacement.tables = {table(place, columns)};
    restoreHeaders(replacement, knownHeaders(source));
    QCOMPARE(replacement.tables[0].carriedHeaders, restored ? kHeaders : QStringList());
}

void TestKnownHeaders::neverReplacesAHeaderThatWasRead()
{
    ocr::Page replacement;
    replacement.tables = {table(kPlace, 2)};
    replacement.tables[0].headerRows = 1;
    restoreHeaders(replacement, {{ocr::Quad::fromRect(kPlace), kHeaders}});
    QVERIFY(replacement.tables[0].carriedHeaders.isEmpty());
}

void TestKnownHeaders::travels()
{
    const KnownHeaders sent{ocr::Quad::fromRect(kPlace), kHeaders};
    const ocr::Result<KnownHeaders> received = decodeKnownHeaders(encode(sent));
    QVERIFY(received);
    QCOMPARE(*received, sent);
    QVERIFY(!decodeKnownHeaders(QCborValue(7)));
}

QTEST_GUILESS_MAIN(TestKnownHeaders)
#include "tst_knownheaders.moc"
