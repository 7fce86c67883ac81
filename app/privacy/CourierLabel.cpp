// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/CourierLabel_p.h"
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/NumberJudge_p.h"
#include "app/privacy/ReaderAgreement_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/TableGrid_p.h"

#include <algorithm>
#include <cmath>

namespace privacy {

namespace {

struct Anchor
{
    int line = -1;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

class CourierSheet
{
public:
    CourierSheet(Desk &desk, int sheet) : m_desk(desk), m_sheet(sheet)
    {
        const double turn = desk.page.sheets[sheet].orientation * M_PI / 180.0;
        m_along = QPointF(std::cos(turn), std::sin(turn));
    }

    QSet<int> judge()
    {
        findAnchors();
        for (qsizetype i = 0; i < m_anchors.size(); ++i) {
            const QList<int> block = blockOf(i);
            if (isBlock(block))
                judgeBlock(m_anchors[i], block);
        }
        if (!m_lines.isEmpty())
            judgeParcelNumber();
        // Where its person is found a label has no other ("已验视" below it), but for what stands
        // in its own line, and where some line could yet be who it is.
        if (!isNameLeft())
            for (const int label : std::as_const(m_named))
                if (foldedWord(line(label).text()).size() <=
                    foldedHeader(line(label).text()).size() + 1)
                    m_lines.insert(label);
        return m_lines;
    }

private:
    const ocr::TextLine &line(int index) const { return m_desk.page.lines[index]; }

    /// Extent of a line in the sheet's own directions.
    Anchor extent(int index) const
    {
        const QPointF down(-m_along.y(), m_along.x());
        Anchor box{index, 1e300, -1e300, 1e300, -1e300};
        for (const QPointF &corner : line(index).quad().corners) {
            const double x = QPointF::dotProduct(corner, m_along);
            const double y = QPointF::dotProduct(corner, down);
            box.left = std::min(box.left, x);
            box.right = std::max(box.right, x);
            box.top = std::min(box.top, y);
            box.bottom = std::max(box.bottom, y);
        }
        return box;
    }

    void findAnchors()
    {
        for (const int index : m_desk.page.sheets[m_sheet].lines) {
            if (line(index).place.quads.isEmpty())
                continue;
            const QString word = foldedHeader(line(index).text());
            const auto meaning = m_desk.rules.exact.constFind(word);
            if (meaning != m_desk.rules.exact.constEnd() && meaning->kind == WordKind::Party)
                m_anchors.append(extent(index));
        }
        if (!m_anchors.isEmpty())
            m_anchors.removeIf([heads = columnHeads()](const Anchor &anchor) {
                return heads.contains(anchor.line);
            });
        std::sort(m_anchors.begin(), m_anchors.end(),
                  [](const Anchor &a, const Anchor &b) { return a.top < b.top; });
    }

    /// Lines of the headers of lists: below 收件人 in a parcel book stand many people, one in a
    /// row.
    QSet<int> columnHeads() const
    {
        constexpr int kLeast = 3; // rows and columns; labels have boxes, too
        QSet<int> lines;
        for (const ocr::Table &table : m_desk.page.tables) {
            if (table.sheet != m_sheet || table.rows < kLeast || table.columns < kLeast)
                continue;
            const TableGrid grid(m_desk.page, table, m_desk.rules);
            for (const ocr::Cell &cell : table.cells)
                if (cell.row >= 0 && cell.row < table.rows && grid.isHeaderRow(cell.row))
                    lines.unite(QSet<int>(cell.lines.begin(), cell.lines.end()));
        }
        return lines;
    }

    /// Lines right of the anchor and above the next one, from top to bottom, left to right.
    QList<int> blockOf(qsizetype at) const
    {
        const Anchor &anchor = m_anchors[at];
        const double height = anchor.bottom - anchor.top;
        // The block may begin above the middle of its word, and ends above the next word's.
        const double top = anchor.top - 0.8 * height;
        double bottom = anchor.bottom + 5.0 * height;
        for (qsizetype k = at + 1; k < m_anchors.size(); ++k)
            if (m_anchors[k].top > anchor.bottom && m_anchors[k].left < anchor.right + 2 * height)
                bottom = std::min(bottom, m_anchors[k].top -
                                              0.8 * (m_anchors[k].bottom - m_anchors[k].top));
        QList<Anchor> boxes;
        for (const int index : m_desk.page.sheets[m_sheet].lines) {
            if (index == anchor.line || line(index).place.quads.isEmpty() ||
                line(index).readings.isEmpty())
                continue;
            const Anchor box = extent(index);
            const double middle = (box.top + box.bottom) / 2;
            if (middle > top && middle < bottom &&
                box.left > anchor.left + 0.5 * (anchor.right - anchor.left))
                boxes.append(box);
        }
        return inOrder(boxes);
    }

    static QList<int> inOrder(QList<Anchor> boxes)
    {
        std::sort(boxes.begin(), boxes.end(), [](const Anchor &a, const Anchor &b) {
            return a.top + a.bottom < b.top + b.bottom;
        });
        // Lines on one height are read from left to right.
        for (qsizetype i = 0; i < boxes.size();) {
            qsizetype k = i + 1;
            const double middle = (boxes[i].top + boxes[i].bottom) / 2;
            while (k < boxes.size() && boxes[k].top < middle)
                ++k;
            std::sort(boxes.begin() + i, boxes.begin() + k,
                      [](const Anchor &a, const Anchor &b) { return a.left < b.left; });
            i = k;
        }
        QList<int> order;
        for (const Anchor &box : boxes)
            order.append(box.line);
        return order;
    }

    /// A label block has a phone, masked or not; a single 收 elsewhere ("收入") has none.
    bool isBlock(const QList<int> &block) const
    {
        for (const int index : block) {
            const TextStream stream = streamOf(m_desk.page.lines, {index});
            for (const NumberToken &token : numberTokens(stream, {}, m_desk.rules, 7))
                if (token.text.startsWith(u'1') || token.text.startsWith(u'0') || token.masked())
                    return true;
        }
        return false;
    }

    void judgeBlock(const Anchor &anchor, const QList<int> &block)
    {
        Field field;
        field.sheet = m_sheet;
        field.courier = true;
        field.header = line(anchor.line).text().simplified();
        field.reasons = {QStringLiteral("label:") + field.header};
        field.person = m_desk.nextPerson++;
        bool named = false;
        QList<int> address;
        for (const int index : block) {
            const TextStream stream = streamOf(m_desk.page.lines, {index});
            const qsizetype text = judgeNumbers(stream, field);
            m_lines.insert(index);
            if (!named &&
                looksLikeName(QStringView(stream.text()).first(text), m_desk.rules, true)) {
                Field name = field;
                judgeWholeValue(m_desk, stream, 0, text, FindingType::Name, name);
                named = true;
                m_named.insert(anchor.line);
            } else if (text == stream.size() && isAddressPart(stream.text(), !address.isEmpty())) {
                address.append(index);
            } else if (text > 0 && address.isEmpty() && text == stream.size()) {
                judgeRunning(m_desk, stream, field);
            }
        }
        if (address.isEmpty())
            return;
        const TextStream stream = streamOf(m_desk.page.lines, address);
        judgeWholeValue(m_desk, stream, 0, stream.size(), FindingType::Address, field);
    }

    bool isNameLeft() const
    {
        const QList<int> &all = m_desk.page.sheets[m_sheet].lines;
        return std::any_of(all.begin(), all.end(), [this](int index) {
            return !m_lines.contains(index) && !m_named.contains(index) &&
                   looksLikeName(foldedWord(line(index).text()), m_desk.rules, false);
        });
    }

    /// The parcel's own number stands beside its bars, outside the blocks: whoever has it can ask
    /// the carrier for the rest.
    void judgeParcelNumber()
    {
        Field field;
        field.sheet = m_sheet;
        field.courier = true;
        const auto isParcels = [this](const QString &text) {
            return std::any_of(m_desk.rules.patterns.begin(), m_desk.rules.patterns.end(),
                               [&text](const Pattern &pattern) {
                                   return pattern.use == PatternUse::Waybill && fits(pattern, text);
                               });
        };
        for (const int index : m_desk.page.sheets[m_sheet].lines) {
            if (m_lines.contains(index) || line(index).readings.isEmpty())
                continue;
            const TextStream stream = streamOf(m_desk.page.lines, {index});
            for (const NumberToken &token : numberTokens(stream, {}, m_desk.rules, 10))
                if (isParcels(token.text) && judgeNumber(m_desk, stream, token, field) &&
                    token.text.size() == stream.size())
                    m_lines.insert(index);
        }
    }

    /// Judges phones in a line; answers how many characters stand before the first one.
    qsizetype judgeNumbers(const TextStream &stream, Field field)
    {
        field.meaning = WordMeaning{WordKind::Personal, FindingType::Phone, RunningUse::Direct, {}};
        field.types = {FindingType::Phone};
        qsizetype text = stream.size();
        for (const NumberToken &token : numberTokens(stream, {}, m_desk.rules, 7)) {
            for (const NumberToken &part : splitToken(token, field, m_desk.rules)) {
                if (part.text.size() < 7 || !judgeNumber(m_desk, stream, part, field))
                    continue;
                text = std::min(text, part.begin());
            }
        }
        while (text > 0 && text < stream.size() && !stream.text()[text - 1].isLetter())
            --text;
        return text;
    }

    /// Chinese text with a place in it; once an address has begun, what carries it on.
    bool isAddressPart(const QString &text, bool begun) const
    {
        const QRegularExpressionMatch place = m_desk.rules.villageLevel.match(text);
        if (place.isValid() && place.hasMatch() && text.size() >= 4)
            return true;
        const QRegularExpressionMatch detail = m_desk.rules.addressDetail.match(text);
        return begun && ((detail.isValid() && detail.hasMatch()) || text.size() <= 6);
    }

    Desk &m_desk;
    int m_sheet;
    QPointF m_along;
    QList<Anchor> m_anchors;
    QSet<int> m_lines;
    QSet<int> m_named; ///< labels whose block has a name
};

} // namespace

QSet<int> judgeCourierLabels(Desk &desk, int sheet)
{
    return CourierSheet(desk, sheet).judge();
}

} // namespace privacy
