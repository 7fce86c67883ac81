// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

using namespace ocr;

namespace {

const QList<double> kColumns{190, 400, 610};
const QList<double> kRows{400, 500, 600, 700};

struct Number
{
    QStringList texts;
    QList<double> lefts;
};

/// A table of numbers that fill their columns: digits are 20 px wide, and 8 px part the columns.
/// The row in the middle has the two numbers.
DrawnPage narrowPage(const Number &left, const Number &right)
{
    DrawnPage drawn;
    drawn.addRulings(kColumns, kRows);
    drawn.addTexts(kColumns, {kRows[0], kRows[1]},
                   {{QStringLiteral("号码"), QStringLiteral("卡号")}});
    drawn.addMerged(left.texts, left.lefts, 550);
    drawn.addMerged(right.texts, right.lefts, 550);
    drawn.addTexts(kColumns, {kRows[2], kRows[3]},
                   {{QStringLiteral("110229978"), QStringLiteral("135295356")}});
    return drawn;
}

} // namespace

class SharedPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfOneCell_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QList<double>>("leftAt");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<QList<double>>("rightAt");
        QTest::addColumn<QString>("leftText");
        QTest::addColumn<QString>("rightText");
        const QString id = QStringLiteral("652325193");
        const QString card = QStringLiteral("621462220");
        const auto row = [](const char *name, const Number &left, const Number &right,
                            const QString &leftText, const QString &rightText) {
            QTest::newRow(name) << left.texts << left.lefts << right.texts << right.lefts
                                << leftText << rightText;
        };
        row("none", {{id}, {216}}, {{card}, {404}}, id, card);
        row("the box of the left one reaches over it", {{id, QStringLiteral("6")}, {216, 404}},
            {{card}, {404}}, id, card);
        row("the box of the right one reaches over it", {{id}, {216}},
            {{QStringLiteral("3"), card}, {376, 404}}, id, card);
        // Equal digits that are two.
        row("each its own", {{id + u'6'}, {196}}, {{card}, {404}}, id + u'6', card);
        // What was not read twice stays where it was read.
        row("read once", {{id, QStringLiteral("6")}, {216, 404}}, {{card.mid(1)}, {424}}, id + u'6',
            card.mid(1));
    }
    void isOfOneCell()
    {
        QFETCH(QStringList, left);
        QFETCH(QList<double>, leftAt);
        QFETCH(QStringList, right);
        QFETCH(QList<double>, rightAt);
        const Page page = narrowPage({left, leftAt}, {right, rightAt}).arranged();
        QCOMPARE(page.tables.size(), 1);
        QTEST(textAt(page, page.tables.first(), 1, 0), "leftText");
        QTEST(textAt(page, page.tables.first(), 1, 1), "rightText");
        for (const TextLine &line : page.lines)
            for (const Reading &reading : line.readings)
                QCOMPARE(reading.characters.size(), reading.text.size());
    }
    /// A second reader that did not see the neighbour's digit keeps its own, also where it is the
    /// same.
    void staysWithWhoDidNotSeeIt()
    {
        const QString own = QStringLiteral("652325196");
        Page page = narrowPage({{own, QStringLiteral("6")}, {216, 404}},
                               {{QStringLiteral("621462220")}, {404}})
                        .page();
        int line = 0;
        while (page.lines[line].text() != own + u'6')
            ++line;
        Reading second = page.lines[line].readings.first();
        second.text.chop(1);
        second.characters.removeLast();
        page.lines[line].readings.append(second);
        DrawnPage drawn = narrowPage({{own, QStringLiteral("6")}, {216, 404}},
                                     {{QStringLiteral("621462220")}, {404}});
        arrange(page, drawn.ink());
        const QList<Reading> &readings = page.lines[line].readings;
        QCOMPARE(readings[0].text, own);
        QCOMPARE(readings[1].text, own);
    }
};

QTEST_GUILESS_MAIN(SharedPrint)
#include "tst_sharedprint.moc"
