// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/SheetTitle_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

/// A form has labels in every row, and rarely more rows than this.
constexpr int kMostFormRows = 12;

bool hasLetters(const QString &text, int least)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= least;
}

/// How large a line's print is. Of Chinese signs none is wider than high, and next to none narrower
/// by half: where a line is bent, or something stands over it (a seal, a ruling), its box is
/// higher than its signs, and a signature would pass for the title.
double sizeOf(const ocr::TextLine &line)
{
    constexpr double kHighest = 1.5; ///< ems of a box around signs that stand straight
    const ocr::Quad quad = line.quad();
    const QString text = line.text();
    const bool isChinese = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.isPunct();
    });
    if (!isChinese || text.isEmpty() || quad.width() < quad.height())
        return quad.height();
    return std::min(quad.height(), kHighest * quad.width() / static_cast<double>(text.size()));
}

/// The largest line among the first ten, and the lines of like size right after it.
QString titleOf(const ocr::Page &page, const QList<int> &lines, int leastLetters,
                double &bestHeight)
{
    int best = -1;
    bestHeight = 0;
    const qsizetype looked = std::min<qsizetype>(lines.size(), 10);
    for (qsizetype i = 0; i < looked; ++i) {
        const ocr::TextLine &line = page.lines[lines[i]];
        if (line.place.quads.isEmpty() || !hasLetters(line.text(), leastLetters))
            continue;
        // A later line must be clearly larger to count as the title.
        if (sizeOf(line) > bestHeight * 1.15) {
            best = static_cast<int>(i);
            bestHeight = sizeOf(line);
        }
    }
    if (best < 0)
        return {};
    QString title = page.lines[lines[best]].text().simplified();
    for (qsizetype i = best + 1; i < looked; ++i) {
        const ocr::TextLine &line = page.lines[lines[i]];
        if (line.place.quads.isEmpty() || sizeOf(line) < bestHeight * 0.88 || title.size() > 80)
            break;
        title += line.text().simplified();
    }
    return title;
}

/// The middle one of the heights of all lines.
double usualHeight(const ocr::Page &page, const QList<int> &lines)
{
    QList<double> heights;
    for (const int line : lines)
        if (!page.lines[line].place.quads.isEmpty())
            heights.append(page.lines[line].quad().height());
    if (heights.isEmpty())
        return 0;
    const auto middle = heights.begin() + (heights.size() - 1) / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// Of pasted text, which has no sizes: its first line, where that is as short as titles are, ends
/// as they do, and something follows. Anything else may be one of many messages.
QString typedTitle(const ocr::Page &page, const QList<int> &lines)
{
    static const QRegularExpression shape(
        QStringLiteral("^[^:;,.!?0-9\\n]{0,6}[^:;,!?\\n]{2,40}(?:公示|公告|公开|名单|名册|花名册|"
                       "清册|明细|一览|表|"
                       "栏|牌|榜|曝光台|台账|登记簿|通讯录|名录|清单|通报|公布|通知|启事|证明|"
                       "申请书|承诺书|委托书)(?:\\([^()]{1,12}\\))?$"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = foldedWord(page.lines[lines[i]].text());
        if (text.isEmpty())
            continue;
        // Above a table also what a message might begin with.
        static const QRegularExpression aboveTable(
            QStringLiteral("^[^:;,.!?\\n]{2,40}(?:登记册?|登记本|记录本?|名录|结果|情况|对象|人员|"
                           "津贴|补贴|补助|救助|资助)"
                           "(?:\\([^()]{1,12}\\))?$"));
        if (!page.tables.isEmpty() && aboveTable.match(text).hasMatch())
            return page.lines[lines[i]].text().simplified();
        const bool alone = i + 1 == page.lines.size();
        return !alone && shape.match(text).hasMatch() ? page.lines[lines[i]].text().simplified()
                                                      : QString();
    }
    return {};
}

bool mayBeHeader(const QString &text)
{
    return !text.isEmpty() && text.size() <= 24 && digitCount(text) < 4;
}

/// The lines of a table's cells; headers go to `words`. A cell across the whole table holds its
/// title or a note, and a frame of one column holds paragraphs.
void readTable(const ocr::Page &page, const ocr::Table &table, SheetWords &words,
               QSet<int> &inCells)
{
    // Two rows of headers are the most that published lists have.
    const int headerRows = std::max(2, table.headerRows);
    for (const ocr::Cell &cell : table.cells) {
        if (table.columns <= 1 || cell.columnSpan >= table.columns)
            continue;
        for (const int line : cell.lines)
            inCells.insert(line);
        const QString text = foldedHeader(ocr::cellText(page, cell));
        if ((cell.header || cell.row < headerRows || table.rows <= kMostFormRows) &&
            mayBeHeader(text))
            words.headers.append(text);
    }
    for (const QString &header : table.carriedHeaders)
        words.headers.append(foldedHeader(header));
}

} // namespace

SheetWords sheetWords(const ocr::Page &page, int sheet)
{
    SheetWords words;
    QSet<int> inCells;
    for (const ocr::Table &table : page.tables)
        if (table.sheet == sheet)
            readTable(page, table, words, inCells);
    for (const ocr::LabelValue &pair : page.pairs) {
        if (pair.sheet != sheet)
            continue;
        QString label;
        for (const int line : pair.labelLines)
            label += page.lines[line].text();
        if (mayBeHeader(foldedHeader(label)))
            words.headers.append(foldedHeader(label));
    }
    QList<int> loose;
    for (const int line : page.sheets[sheet].lines) {
        if (inCells.contains(line) || page.lines[line].readings.isEmpty())
            continue;
        loose.append(line);
        const QString text = foldedWord(page.lines[line].text());
        words.lines.append(text);
        if (const qsizetype colon = text.indexOf(u':'); colon > 0 && colon <= 12)
            words.headers.append(foldedHeader(text.first(colon)));
    }
    double height = 0;
    words.title = titleOf(page, loose, 4, height);
    const double large = 1.15 * usualHeight(page, page.sheets[sheet].lines);
    words.titleIsLarge = height > large;
    if (!words.titleIsLarge) {
        // "证明": so short a line is a title only where it is large.
        double shortHeight = 0;
        const QString title = titleOf(page, loose, 2, shortHeight);
        if (shortHeight > large) {
            words.title = title;
            words.titleIsLarge = true;
        }
    }
    const bool typed = std::all_of(loose.begin(), loose.end(), [&](int line) {
        return page.lines[line].place.quads.isEmpty();
    });
    if (typed) {
        words.title = typedTitle(page, loose);
        words.titleIsLarge = !words.title.isEmpty();
    }
    return words;
}

} // namespace privacy
