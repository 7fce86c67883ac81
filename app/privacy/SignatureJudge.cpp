// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/SheetTitle_p.h"
#include "app/privacy/SignatureJudge_p.h"

#include <algorithm>
#include <cmath>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;
using ocr::Mark;
using ocr::MarkKind;
using ocr::Quad;

constexpr auto kSignatureGroup = "signature";
/// How far right of its label a signature may stand, in heights of the label.
constexpr double kReach = 14;
/// Share of a cell's height by which strokes may leave it.
constexpr double kOvershoot = 0.25;
/// Least share of strokes that must lie in the cell their middle is in: names run over into the
/// next row, a line through the whole table is none.
constexpr double kLeastInCell = 0.3;
/// Names of two rows that touch are one mark, of which each cell holds about half; the foot of a
/// name that hangs into the next row is less.
constexpr double kOwnShare = 0.38;
/// Ink that comes so near a cell's border, in its heights, goes on beyond: rules cut strokes, and
/// what is left on their other side is too little to be told from dirt.
constexpr double kAtBorder = 0.12;
constexpr double kBeyondBorder = 0.25;
/// A colon and a name, read as one line with their label; a longer line goes on with other things.
constexpr qsizetype kLongestBehind = 6;
/// Share of a line's box that strokes fill where it is made of them.
constexpr double kMostlyInk = 0.5;
/// Lines that were read in a signed cell belong to its signature up to so many of its heights.
constexpr double kHighestLine = 2.5;
/// What a cell's rulings take of it, in its heights.
constexpr double kRuling = 0.05;
/// Free way between parts of one name, in heights of the cell: beyond the table's edge, and in a
/// neighbour's cell, where other things stand too.
constexpr double kGapOutside = 1.0;
constexpr double kGapInside = 0.25;
/// A longer header is a sentence that mentions signing.
constexpr qsizetype kLongestHeader = 14;

/// Where the pack's word for signing ends in a folded text, or -1.
qsizetype endOfSignatureWord(const QString &folded, const CompiledRules &rules)
{
    qsizetype end = -1;
    for (const Word &word : rules.words) {
        if (word.meaning.group != QLatin1String(kSignatureGroup))
            continue;
        // Chinese words stand inside longer ones ("领取人签字"); those of other scripts are words.
        const bool chinese = !word.text.isEmpty() && word.text.front().unicode() >= 0x4E00;
        const qsizetype at =
            chinese ? folded.lastIndexOf(word.text) : (folded == word.text ? 0 : -1);
        if (at >= 0)
            end = std::max(end, at + word.text.size());
    }
    return end;
}

bool asksForSignature(const QString &header, const CompiledRules &rules)
{
    const QString folded = foldedWord(header);
    // "经办人签字：" over something is a label with its blank on the right.
    return folded.size() <= kLongestHeader && !folded.endsWith(u':') &&
           endOfSignatureWord(folded, rules) > 0;
}

/// Free way between the boxes of two quads, 0 where they touch.
double gapBetween(const Quad &a, const Quad &b)
{
    const QRectF one = a.boundingRect();
    const QRectF other = b.boundingRect();
    const double x = std::max({0.0, one.left() - other.right(), other.left() - one.right()});
    const double y = std::max({0.0, one.top() - other.bottom(), other.top() - one.bottom()});
    return std::hypot(x, y);
}

/// A cell to be signed and the ink of its signature.
struct Asked
{
    const ocr::Cell *cell = nullptr;
    QString header;
    QList<Quad> ink;
};

class SignatureJudge
{
public:
    SignatureJudge(Desk &desk, int sheet) : m_desk(desk), m_sheet(sheet)
    {
        for (qsizetype i = 0; i < desk.page.marks.size(); ++i)
            if (desk.page.marks[i].kind == MarkKind::PenStrokes)
                m_free.append(desk.page.marks[i].quad);
    }

    void judge()
    {
        if (m_free.isEmpty())
            return;
        m_title = sheetWords(m_desk.page, m_sheet).title;
        for (int i = 0; i < m_desk.page.tables.size(); ++i)
            if (m_desk.page.tables[i].sheet == m_sheet)
                judgeTable(i);
        for (const int line : m_desk.page.sheets[m_sheet].lines)
            judgeLabel(line);
    }

private:
    /// The header over a cell that asks for a signature; empty where none does.
    QString headerOver(const ocr::Table &table, const ocr::Cell &cell) const
    {
        bool unread = false;
        // Only at the head of the table: a cell further down ("王芳代签收") is somebody's.
        for (int row = std::min(cell.row, std::max(table.headerRows, 2)) - 1; row >= 0; --row) {
            const ocr::Cell *above = ocr::cellAt(table, row, cell.column);
            if (!above || above->columnSpan >= table.columns)
                continue;
            const QString text = ocr::cellText(m_desk.page, *above);
            if (asksForSignature(text, m_desk.rules))
                return text;
            unread = unread || (above->header && above->ink && above->lines.isEmpty());
        }
        // Of a list that is signed, a column whose head nobody could read is the one.
        if (unread && endOfSignatureWord(foldedWord(m_title), m_desk.rules) > 0)
            return m_title;
        const QString carried = table.carriedHeaders.value(cell.column);
        return asksForSignature(carried, m_desk.rules) ? carried : QString();
    }

    void judgeTable(int index)
    {
        const ocr::Table &table = m_desk.page.tables[index];
        QList<Asked> asked;
        for (const ocr::Cell &cell : table.cells) {
            if (cell.header || cell.row < table.headerRows)
                continue;
            if (const QString header = headerOver(table, cell); !header.isEmpty())
                asked.append({&cell, header, {}});
        }
        if (asked.isEmpty())
            return;
        takeOwnInk(asked);
        while (takeNextPiece(asked, table)) {
        }
        for (const Asked &place : asked)
            if (!place.ink.isEmpty())
                addCell(index, place);
    }

    /// Strokes that begin in a cell, or of which it holds a good part.
    void takeOwnInk(QList<Asked> &asked)
    {
        m_free.removeIf([&asked](const Quad &stroke) {
            bool taken = false;
            for (Asked &place : asked) {
                const Quad &cell = place.cell->quad;
                const Quad room = cell.grown(0.05 * cell.height(), kOvershoot * cell.height());
                const bool own =
                    cell.contains(stroke.center()) && coveredShare(stroke, room) > kLeastInCell;
                if (own || coveredShare(stroke, cell) > kOwnShare) {
                    place.ink.append(stroke);
                    taken = true;
                }
            }
            return taken;
        });
    }

    /// Names go on beyond the table's edge, or begin in the cell before: gives the nearest stroke
    /// that follows a signature's ink to it. Answers whether there was one.
    bool takeNextPiece(QList<Asked> &asked, const ocr::Table &table)
    {
        Asked *nearest = nullptr;
        qsizetype piece = -1;
        double least = 1e300;
        for (qsizetype i = 0; i < m_free.size(); ++i) {
            const Quad &stroke = m_free[i];
            const bool inside = std::any_of(
                table.cells.begin(), table.cells.end(),
                [&stroke](const ocr::Cell &cell) { return cell.quad.contains(stroke.center()); });
            for (Asked &place : asked) {
                const double height = place.cell->quad.height();
                if (stroke.height() > 2 * height)
                    continue;
                for (const Quad &ink : std::as_const(place.ink)) {
                    const double gap = gapBetween(ink, stroke);
                    // Of two rows as near, the one on whose height the piece stands.
                    const double off = std::abs(ink.center().y() - stroke.center().y());
                    if (gap > (inside ? kGapInside : kGapOutside) * height || off > height ||
                        gap + off >= least)
                        continue;
                    least = gap + off;
                    nearest = &place;
                    piece = i;
                }
            }
        }
        if (!nearest)
            return false;
        nearest->ink.append(m_free.takeAt(piece));
        return true;
    }

    void addCell(int index, const Asked &place)
    {
        const ocr::Cell &cell = *place.cell;
        const double height = cell.quad.height();
        // The cell is for the signature alone, and thin ends of strokes are not always found.
        QList<Quad> quads{cell.quad.grown(-kRuling * height, -kRuling * height)};
        for (const Quad &ink : place.ink)
            quads.append(overBorders(ink, cell.quad));
        for (const int line : cell.lines) {
            const Quad &read = m_desk.page.lines[line].quad();
            if (read.height() < kHighestLine * height)
                quads.append(read);
        }
        Found found = signatureFound(quads, height, u"header:"_s + place.header);
        found.finding.table = index;
        found.finding.row = cell.row;
        found.finding.column = cell.column;
        found.finding.header = place.header;
        m_desk.add(std::move(found));
    }

    /// A stroke with what its cell's upper and lower border may have cut off.
    static Quad overBorders(const Quad &ink, const Quad &cell)
    {
        const double height = cell.height();
        const Quad above = ink.grown(0, kAtBorder * height);
        const bool reaches = !cell.contains((above.corners[0] + above.corners[1]) / 2) ||
                             !cell.contains((above.corners[2] + above.corners[3]) / 2);
        return reaches ? ink.grown(0, kBeyondBorder * height) : ink;
    }

    /// Share of a line's way at which a character begins: what is written behind a label is larger
    /// than the label.
    static double wayTo(const ocr::TextLine &line, qsizetype character)
    {
        const ocr::Reading &reading = line.readings.first();
        const qsizetype size = reading.text.size();
        if (character < size && reading.characters.size() == size)
            return static_cast<double>(reading.characters[character].from);
        return static_cast<double>(character) / static_cast<double>(size);
    }

    /// Strokes right of "…签字：", on its line or a little above and below it.
    void judgeLabel(int index)
    {
        const ocr::TextLine &line = m_desk.page.lines[index];
        if (line.readings.isEmpty() || line.place.quads.isEmpty())
            return;
        const QString text = line.text();
        const qsizetype end = endOfSignatureWord(foldedWord(text), m_desk.rules);
        if (end <= 0)
            return;
        const Quad &whole = line.quad();
        const double height = whole.height();
        const double from = wayTo(line, end);
        const qsizetype rest = text.size() - end;
        const bool behind = rest > 1 && rest <= kLongestBehind;
        const double reach = from + kReach * height / std::max(1.0, whole.width());
        const Quad room =
            whole.slice(std::min(1.0, from), std::max(1.0, reach)).grown(0, 1.4 * height);
        // A line of label and name is as high as the name.
        const double least = (behind ? 0.5 : 0.8) * height;
        QList<Quad> quads;
        m_free.removeIf([&](const Quad &stroke) {
            const bool taken = stroke.height() > least && room.contains(stroke.center());
            if (taken)
                quads.append(stroke);
            return taken;
        });
        if (quads.isEmpty())
            return;
        if (behind)
            quads.append(whole.slice(from, 1));
        quads += readAmong(quads, index);
        // Not what stands before the word: that is a person.
        m_desk.add(
            signatureFound(quads, height, u"label:"_s + foldedWord(text).left(end).right(2)));
    }

    /// Lines that were made of strokes: thin ends and what was printed over are in their boxes.
    QList<Quad> readAmong(const QList<Quad> &strokes, int label) const
    {
        const Quad all = ocr::surrounding(strokes);
        QList<Quad> read;
        for (const int line : m_desk.page.sheets[m_sheet].lines)
            if (line != label && !m_desk.page.lines[line].place.quads.isEmpty() &&
                ocr::coveredShare(m_desk.page.lines[line].quad(), all) > kMostlyInk)
                read.append(m_desk.page.lines[line].quad());
        return read;
    }

    Found signatureFound(const QList<Quad> &quads, double height, const QString &reason) const
    {
        Field field;
        field.sheet = m_sheet;
        field.reasons = {reason};
        Found found = newFound(FindingType::Signature, field, m_desk.rules);
        found.quads = {ocr::surrounding(quads).grown(0.05 * height, 0.05 * height)};
        found.finding.confidence = 0.8;
        found.finding.maskedText = u"**"_s;
        return found;
    }

    Desk &m_desk;
    int m_sheet;
    QString m_title;
    QList<Quad> m_free; ///< strokes that belong to no finding yet
};

} // namespace

void judgeSignatures(Desk &desk, int sheet)
{
    SignatureJudge(desk, sheet).judge();
}

} // namespace privacy
