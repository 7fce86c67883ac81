// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "tests/ocr/layout/DrawnPage.h"

#include <QTest>

using namespace ocr;

namespace {

const QList<double> kColumns{200, 320, 700, 1300, 1800};

QList<double> rowLevels(int rows)
{
    QList<double> levels;
    for (int i = 0; i <= rows; ++i)
        levels.append(400 + 80 * i);
    return levels;
}

const QStringList kHead{QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("身份证号"),
                        QStringLiteral("联系电话")};

QStringList person(int number)
{
    return {QString::number(number), QStringLiteral("张三"),
            QStringLiteral("65010019900307%1").arg(1000 + number),
            QStringLiteral("138000%1").arg(10000 + number)};
}

Page listPage(const QList<QStringList> &texts, double width = 1)
{
    DrawnPage drawn;
    QList<double> columns = kColumns;
    for (double &x : columns)
        x = 200 + (x - 200) * width;
    const QList<double> rows = rowLevels(static_cast<int>(texts.size()));
    drawn.addRulings(columns, rows);
    drawn.addTexts(columns, rows, texts);
    return drawn.arranged();
}

} // namespace

class Headers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsHeaderRows_data()
    {
        QTest::addColumn<QList<QStringList>>("texts");
        QTest::addColumn<int>("headerRows");
        using Texts = QList<QStringList>;
        const QStringList second{QString(), QStringLiteral("ئىسمى"), QStringLiteral("كىملىك"),
                                 QStringLiteral("تېلېفون")};
        const QStringList none{QString(), QString(), QString(), QString()};
        const auto numbered = [](int number, const QString &read) {
            QStringList row = person(number);
            row[0] = read;
            return row;
        };
        QTest::newRow("one row") << Texts{kHead, person(1), person(2), person(3)} << 1;
        QTest::newRow("two languages")
            << Texts{kHead, second, person(1), person(2), person(3)} << 2;
        QTest::newRow("begins with 1") << Texts{person(1), person(2), person(3)} << 0;
        QTest::newRow("goes on from 31") << Texts{person(31), person(32), person(33)} << 0;
        QTest::newRow("repeated header, goes on")
            << Texts{kHead, person(31), person(32), person(33)} << 1;
        QTest::newRow("row numbers misread")
            << Texts{kHead, numbered(1, QStringLiteral("T")), numbered(2, {}), person(3), person(4)}
            << 1;
        QTest::newRow("no row numbers")
            << Texts{kHead, numbered(1, {}), numbered(2, {}), numbered(3, {})} << 1;
        QTest::newRow("Cyrillic") << Texts{{QStringLiteral("№"), QStringLiteral("Аты"),
                                            QStringLiteral("Куәлік"), QStringLiteral("Телефон")},
                                           numbered(1, {}),
                                           numbered(2, {}),
                                           numbered(3, {})}
                                  << 1;
        QTest::newRow("values only")
            << Texts{numbered(1, {}), numbered(2, {}), numbered(3, {})} << 0;
        QTest::newRow("empty") << Texts{none, none} << 0;
        QTest::newRow("form") << Texts{{QStringLiteral("姓名"), QStringLiteral("张三"),
                                        QStringLiteral("性别"), QStringLiteral("男")},
                                       {QStringLiteral("证号"),
                                        QStringLiteral("650100199003071234"),
                                        QStringLiteral("电话"), QStringLiteral("13800000000")}}
                              << 0;
    }
    void countsHeaderRows()
    {
        QFETCH(QList<QStringList>, texts);
        QFETCH(int, headerRows);
        const Page page = listPage(texts);
        QCOMPARE(page.tables.size(), 1);
        QCOMPARE(page.tables.first().headerRows, headerRows);
        for (const Cell &cell : page.tables.first().cells)
            QCOMPARE(cell.header, cell.row < headerRows);
    }

    void marksRepeatedHeader()
    {
        const Page page =
            listPage({kHead, person(1), person(2), person(3), kHead, person(4), person(5)});
        QCOMPARE(page.tables.first().headerRows, 1);
        QVERIFY(cellAt(page.tables.first(), 4, 2)->header);
        QVERIFY(!cellAt(page.tables.first(), 5, 2)->header);
    }

    void headsListsOfText_data()
    {
        QTest::addColumn<QList<QStringList>>("texts");
        QTest::addColumn<double>("headHeight"); // of the first row's print; 40 below
        QTest::addColumn<int>("headerRows");
        using Texts = QList<QStringList>;
        const QStringList uyghur{QStringLiteral("ئىسمى"), QStringLiteral("مىللىتى"),
                                 QStringLiteral("جىنسى"), QStringLiteral("كەنت")};
        const QStringList kazakh{QStringLiteral("Аты"), QStringLiteral("Ұлты"),
                                 QStringLiteral("Жынысы"), QStringLiteral("Ауыл")};
        const auto villager = [](const char16_t *name, bool man) {
            return QStringList{QString::fromUtf16(name), QStringLiteral("维吾尔"),
                               man ? QStringLiteral("男") : QStringLiteral("女"),
                               QStringLiteral("幸福村")};
        };
        const Texts list{villager(u"艾力", true), villager(u"古丽", false),
                         villager(u"买买提", true), villager(u"阿依", false),
                         villager(u"吐尔逊", true)};
        QTest::newRow("Uyghur, entries repeat") << Texts{uyghur} + list << 40.0 << 1;
        QTest::newRow("Kazakh, entries repeat") << Texts{kazakh} + list << 40.0 << 1;
        const Texts names{{QStringLiteral("Айгүл"), QStringLiteral("Алматы")},
                          {QStringLiteral("Бақыт"), QStringLiteral("Семей")},
                          {QStringLiteral("Дәулет"), QStringLiteral("Тараз")},
                          {QStringLiteral("Ерлан"), QStringLiteral("Орал")}};
        const Texts head{{QStringLiteral("Аты"), QStringLiteral("Қала")}};
        QTest::newRow("larger print") << head + names << 50.0 << 1;
        QTest::newRow("nothing tells") << names << 40.0 << 0;
        QTest::newRow("no header, entries repeat") << list << 40.0 << 0;
    }
    void headsListsOfText()
    {
        QFETCH(QList<QStringList>, texts);
        QFETCH(double, headHeight);
        QFETCH(int, headerRows);
        DrawnPage drawn;
        const QList<double> rows = rowLevels(static_cast<int>(texts.size()));
        const QList<double> columns = kColumns.mid(0, texts.first().size() + 1);
        drawn.addRulings(columns, rows);
        drawn.textHeight = headHeight;
        drawn.addTexts(columns, rows, texts.mid(0, 1));
        drawn.textHeight = 40;
        drawn.addTexts(columns, rows.mid(1), texts.mid(1));
        QCOMPARE(drawn.arranged().tables.first().headerRows, headerRows);
    }

    void findsRowNumbersAtTheRight()
    {
        QList<QStringList> texts{{QStringLiteral("ئىسمى"), QStringLiteral("مىللىتى"),
                                  QStringLiteral("كەنت"), QStringLiteral("نومۇر")}};
        for (int i = 1; i <= 4; ++i)
            texts.append({QStringLiteral("艾力"), QStringLiteral("汉"), QStringLiteral("村"),
                          QString::number(i)});
        QCOMPARE(listPage(texts).tables.first().headerRows, 1);
    }

    void takesHeadLinesAboveFrame_data()
    {
        QTest::addColumn<bool>("own");
        QTest::newRow("beside a header of its own") << true;
        QTest::newRow("as the only header") << false;
    }
    void takesHeadLinesAboveFrame()
    {
        QFETCH(bool, own);
        QList<QStringList> texts{person(1), person(2), person(3)};
        if (own)
            texts.prepend(kHead);
        DrawnPage drawn;
        const QList<double> rows = rowLevels(static_cast<int>(texts.size()));
        drawn.addRulings(kColumns, rows);
        drawn.addTexts(kColumns, rows, texts);
        drawn.addCentred(QStringLiteral("ئىسمى"), 510, 365);
        drawn.addCentred(QStringLiteral("كىملىك نومۇرى"), 1000, 365);
        drawn.addCentred(QStringLiteral("تېلېفون"), 1550, 365);
        drawn.addCentred(QStringLiteral("幸福村老年人基本生活津贴公示"), 1000, 280);
        const Page page = drawn.arranged();
        const Table &table = page.tables.first();
        QCOMPARE(table.headerRows, 1);
        QCOMPARE(table.rows, 4);
        QVERIFY(textAt(page, table, 0, 2).startsWith(QStringLiteral("كىملىك نومۇرى")));
        QCOMPARE(textAt(page, table, 0, 2).endsWith(kHead[2]), own);
        QCOMPARE(textAt(page, table, 1, 3), person(1)[3]);
        QVERIFY(everyLineOnce(page));
    }

    void carriesHeaderOverPages()
    {
        QList<Page> pages{listPage({kHead, person(1), person(2), person(3)}),
                          listPage({person(4), person(5), person(6)}, 1.01),
                          listPage({person(7), person(8), person(9)})};
        for (int i = 0; i < 3; ++i)
            pages[i].page = i + 1;
        carryHeaders(pages);
        QVERIFY(pages[0].tables.first().carriedHeaders.isEmpty());
        QCOMPARE(pages[1].tables.first().carriedHeaders, kHead);
        QCOMPARE(pages[2].tables.first().carriedHeaders, kHead);
        QCOMPARE(pages[2].sheets.first().continuesPage, 2);
        QCOMPARE(pages[2].sheets.first().continuesSheet, 0);
        QCOMPARE(pages[0].sheets.first().continuesPage, 0);
    }

    void carriesHeaderAlongBoard_data()
    {
        QTest::addColumn<QList<double>>("tops"); // of the sheets, left to right
        QTest::addColumn<QList<int>>("from");    // the sheet that each carries on; -1: none
        QTest::newRow("level") << QList<double>{0, 0, 0} << QList<int>{-1, 0, 1};
        QTest::newRow("hung a little askew") << QList<double>{0, 180, -90} << QList<int>{-1, 0, 1};
    }
    void carriesHeaderAlongBoard()
    {
        QFETCH(QList<double>, tops);
        QFETCH(QList<int>, from);
        Page board;
        board.width = 7000;
        board.height = 3200;
        QList<SheetInk> inks;
        for (int s = 0; s < 3; ++s) {
            DrawnPage drawn;
            const QRectF place(2200.0 * s + 100, 150 + tops[s], 2000, 2800);
            drawn.camera = Quad::fromRect(place);
            QList<QStringList> texts = s == 0 ? QList<QStringList>{kHead} : QList<QStringList>{};
            for (int i = 1; i <= 4; ++i)
                texts.append(person(4 * s + i));
            const QList<double> rows = rowLevels(static_cast<int>(texts.size()));
            drawn.addRulings(kColumns, rows);
            drawn.addTexts(kColumns, rows, texts);
            const Page sheet = drawn.page();
            board.lines += sheet.lines;
            board.sheets += sheet.sheets;
            inks += drawn.ink();
        }
        arrange(board, inks);
        QList<Page> pages{board};
        carryHeaders(pages);
        QCOMPARE(pages[0].tables.size(), 3);
        for (int s = 0; s < 3; ++s) {
            QCOMPARE(pages[0].tables[s].carriedHeaders, from[s] < 0 ? QStringList() : kHead);
            QCOMPARE(pages[0].sheets[s].continuesSheet, from[s]);
            QCOMPARE(pages[0].sheets[s].continuesPage, from[s] < 0 ? 0 : 1);
        }
    }

    void carriesNothingToOtherColumns()
    {
        DrawnPage other;
        const QList<double> columns{200, 700, 1000, 1300, 1800};
        other.addRulings(columns, rowLevels(3));
        other.addTexts(columns, rowLevels(3), {person(4), person(5), person(6)});
        QList<Page> pages{listPage({kHead, person(1), person(2), person(3)}), other.arranged()};
        carryHeaders(pages);
        QVERIFY(pages[1].tables.first().carriedHeaders.isEmpty());
        QCOMPARE(pages[1].sheets.first().continuesPage, 0);
    }
};

QTEST_GUILESS_MAIN(Headers)
#include "tst_headers.moc"
