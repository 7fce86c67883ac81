// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/FieldJudge_p.h"
#include "app/privacy/Folding_p.h"
#include "app/privacy/InkBehindLabels_p.h"
#include "app/privacy/NameShape_p.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace privacy {

namespace {

using ocr::Mark;
using ocr::MarkKind;
using ocr::Quad;

/// How far behind its label somebody writes, in heights of the label.
constexpr double kReach = 14;
constexpr double kAround = 0.6;      ///< above and below the label's line, in its heights
constexpr double kLeastInk = 0.5;    ///< height of strokes against the label's
constexpr double kInCell = 0.5;      ///< share of strokes in the cell that they are of
constexpr double kFoundThere = 0.3;  ///< share of strokes that another finding holds
constexpr double kOfStrokes = 0.6;   ///< share of a finding that lies on the strokes
constexpr double kMostBeside = 0.08; ///< share of strokes beside a finding: its own loose box
/// Handwriting is read as words of other scripts now and then, in Chinese with less confidence.
constexpr float kReadWell = 0.9F;

bool isReadWell(const ocr::TextLine &line)
{
    const QString text = line.text();
    return line.confidence() >= kReadWell && std::any_of(text.begin(), text.end(), isHan);
}

QSet<int> linesInTables(const ocr::Page &page)
{
    QSet<int> lines;
    for (const ocr::Table &table : page.tables)
        for (const ocr::Cell &cell : table.cells)
            for (const int line : cell.lines)
                lines.insert(line);
    return lines;
}

/// The blank behind a label, up to the next words in the same row.
Quad blankBehind(const ocr::Page &page, int sheet, int label)
{
    const Quad &own = page.lines[label].quad();
    const double width = std::max(1.0, own.width());
    const auto blank = [&](double to) {
        return own.slice(1, 1 + to / width).grown(0, kAround * own.height());
    };
    double reach = kReach * own.height();
    const Quad widest = blank(reach);
    const QPointF along = own.corners[1] - own.corners[0];
    for (const int line : page.sheets[sheet].lines) {
        const ocr::TextLine &other = page.lines[line];
        if (line == label || other.place.quads.isEmpty())
            continue;
        const Quad &words = other.quad();
        const QPointF begin = (words.corners[0] + words.corners[3]) / 2;
        if (!widest.contains(begin) || !isReadWell(other))
            continue;
        reach = std::min(reach, QPointF::dotProduct(begin - own.corners[1], along) / width);
    }
    return blank(std::max(1.0, reach));
}

bool isFound(const Desk &desk, const Quad &strokes)
{
    return std::any_of(desk.found.begin(), desk.found.end(), [&](const Found &found) {
        const QList<Quad> places = placesOf(found, desk.page.lines);
        return std::any_of(places.begin(), places.end(), [&strokes](const Quad &place) {
            return ocr::coveredShare(strokes, place) > kFoundThere;
        });
    });
}

/// A finding of what could be read of the strokes, which is seldom all, is about all of them.
bool widenFinding(Desk &desk, FindingType type, const Quad &strokes)
{
    const Quad room = strokes.grown(4, 4);
    for (Found &found : desk.found) {
        const QList<Quad> places = placesOf(found, desk.page.lines);
        if (found.finding.type != type || places.size() != 1 ||
            ocr::coveredShare(places.first(), room) < kOfStrokes)
            continue;
        widenTo(desk, found, strokes);
        return true;
    }
    return false;
}

void judgeLabel(Desk &desk, int sheet, int label)
{
    const QString text = desk.page.lines[label].text();
    if (!foldedWord(text).endsWith(u':') || desk.page.lines[label].place.quads.isEmpty())
        return;
    const std::optional<HeaderHit> hit = matchHeader(text, desk.rules);
    if (!hit || !hit->is(WordKind::Personal))
        return;
    const Quad blank = blankBehind(desk.page, sheet, label);
    const double least = kLeastInk * desk.page.lines[label].quad().height();
    QList<Quad> written;
    for (const Mark &mark : desk.page.marks)
        if (mark.kind == MarkKind::PenStrokes && mark.quad.height() > least &&
            blank.contains(mark.quad.center()))
            written.append(mark.quad);
    if (written.isEmpty() || widenFinding(desk, hit->meaning.type, ocr::surrounding(written)))
        return;
    written.removeIf([&desk](const Quad &strokes) { return isFound(desk, strokes); });
    if (written.isEmpty())
        return;
    Field field;
    field.sheet = sheet;
    applyHeader(field, *hit, text, QStringLiteral("label:"));
    judgeUnread(desk, ocr::surrounding(written), field);
}

} // namespace

std::optional<Quad> strokesIn(const ocr::Page &page, const ocr::Cell &cell)
{
    QList<Quad> strokes;
    for (const Mark &mark : page.marks)
        if (mark.kind == MarkKind::PenStrokes && ocr::coveredShare(mark.quad, cell.quad) > kInCell)
            strokes.append(mark.quad);
    return strokes.isEmpty() ? std::nullopt : std::optional(ocr::surrounding(strokes));
}

bool isReadWell(const ocr::Page &page, const ocr::Cell &cell)
{
    return std::any_of(cell.lines.begin(), cell.lines.end(),
                       [&page](int line) { return isReadWell(page.lines[line]); });
}

void widenTo(const Desk &desk, Found &found, const Quad &strokes)
{
    const QList<Quad> places = placesOf(found, desk.page.lines);
    const double rest = std::accumulate(places.begin(), places.end(), 1.0,
                                        [&strokes](double left, const Quad &place) {
                                            return left - ocr::coveredShare(strokes, place);
                                        });
    if (rest > kMostBeside)
        found.quads = {ocr::surrounding(QList<Quad>(places) << strokes)};
}

void judgeInkBehindLabels(Desk &desk, int sheet)
{
    const auto isStroke = [](const Mark &mark) { return mark.kind == MarkKind::PenStrokes; };
    if (std::none_of(desk.page.marks.begin(), desk.page.marks.end(), isStroke))
        return;
    const QSet<int> inTables = linesInTables(desk.page);
    for (const int line : desk.page.sheets[sheet].lines)
        if (!inTables.contains(line))
            judgeLabel(desk, sheet, line);
}

} // namespace privacy
