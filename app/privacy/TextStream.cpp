// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/TextStream_p.h"
#include "ocr/base/SharedPrint.h"

#include <algorithm>
#include <cmath>

namespace privacy {

void TextStream::append(int line, Gap before, int from)
{
    const ocr::TextLine &source = (*m_lines)[line];
    if (source.readings.isEmpty())
        return;
    const FoldedText folded = fold(source.readings.first().text, true);
    Gap gap = m_text.isEmpty() ? Gap::None : before;
    if (gap == Gap::Break) {
        m_text.append(u'\n');
        m_spans.append(Span{});
        m_gaps.append(Gap::Break);
    }
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        if (folded.text[i] == u' ') {
            if (gap == Gap::None)
                gap = Gap::Space;
            continue;
        }
        if (folded.from[i] < from)
            continue;
        m_text.append(folded.text[i]);
        m_spans.append(Span{line, folded.from[i], folded.to[i]});
        m_gaps.append(gap);
        gap = Gap::None;
    }
}

QList<Span> TextStream::spans(qsizetype begin, qsizetype end) const
{
    QList<Span> result;
    for (qsizetype i = begin; i < end; ++i) {
        const Span &span = m_spans[i];
        if (span.line < 0)
            continue;
        if (!result.isEmpty() && result.last().line == span.line) {
            result.last().from = std::min(result.last().from, span.from);
            result.last().to = std::max(result.last().to, span.to);
        } else {
            result.append(span);
        }
    }
    return result;
}

QString TextStream::raw(qsizetype begin, qsizetype end) const
{
    QString text;
    for (const Span &span : spans(begin, end))
        text += (*m_lines)[span.line].readings.first().text.mid(span.from, span.to - span.from);
    return text;
}

TextStream TextStream::mid(qsizetype begin, qsizetype end) const
{
    TextStream part(*m_lines);
    part.m_text = m_text.mid(begin, end - begin);
    part.m_spans = m_spans.mid(begin, end - begin);
    part.m_gaps = m_gaps.mid(begin, end - begin);
    return part;
}

namespace {

/// Appends a line that follows another, which may hold its first characters already.
void appendBehind(TextStream &stream, int before, int line, Gap gap)
{
    const int shared = ocr::sharedCharacters(stream.lines()[before], stream.lines()[line]);
    stream.append(line, shared > 0 ? Gap::None : gap, shared);
}

/// Whether one line ends and the next begins with a digit.
bool numberRunsOn(const QString &above, const QString &below)
{
    const QString end = above.trimmed();
    const QString begin = below.trimmed();
    return !end.isEmpty() && !begin.isEmpty() && end.back().isDigit() && begin.front().isDigit();
}

/// How the second line follows the first. Text runs on where the next line starts about a line
/// lower, is of like size, and the first one reaches the right edge of its neighbours; a number
/// that stops at the end of one line may go on in the next wherever it ends, and is parted again
/// where both are whole numbers.
Gap gapBetween(const ocr::Quad &above, const ocr::Quad &below, double rightEdge, bool runsOn)
{
    const double height = std::max(1.0, std::min(above.height(), below.height()));
    if (std::max(above.height(), below.height()) > 1.7 * height)
        return Gap::Break;
    const double angle = above.angleDeg() * M_PI / 180.0;
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF across(-along.y(), along.x());
    const QPointF way = below.center() - above.center();
    const double down = QPointF::dotProduct(way, across);
    if (std::abs(down) < 0.5 * height)
        return Gap::Space;
    // Line pitch of notices lies between 1.1 and 2.5 text heights.
    if (down < 0 || down > 3.0 * height)
        return Gap::Break;
    const double belowLeft = QPointF::dotProduct(below.corners[0], along);
    const double aboveLeft = QPointF::dotProduct(above.corners[0], along);
    const double aboveRight = QPointF::dotProduct(above.corners[1], along);
    const bool overlaps = belowLeft < aboveRight && belowLeft < aboveLeft + 1.5 * height;
    return overlaps && (runsOn || aboveRight > rightEdge - 2.5 * height) ? Gap::Wrap : Gap::Break;
}

double rightEdgeOf(const QList<ocr::TextLine> &lines, const QList<int> &members, qsizetype at)
{
    // The block's edge: the farthest right end among the lines around that begin left of this one's
    // end.
    const ocr::Quad &self = lines[members[at]].quad();
    const double angle = self.angleDeg() * M_PI / 180.0;
    const QPointF along(std::cos(angle), std::sin(angle));
    const double end = QPointF::dotProduct(self.corners[1], along);
    double edge = end;
    for (qsizetype k = std::max<qsizetype>(0, at - 4); k < std::min(members.size(), at + 5); ++k) {
        const ocr::Quad &other = lines[members[k]].quad();
        if (QPointF::dotProduct(other.corners[0], along) < end)
            edge = std::max(edge, QPointF::dotProduct(other.corners[1], along));
    }
    return edge;
}

} // namespace

TextStream streamOf(const QList<ocr::TextLine> &lines, const QList<int> &members)
{
    TextStream stream(lines);
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i == 0)
            stream.append(members[i], Gap::Wrap);
        else
            appendBehind(stream, members[i - 1], members[i], Gap::Wrap);
    }
    return stream;
}

TextStream paragraphStream(const QList<ocr::TextLine> &lines, const QList<int> &members, bool typed)
{
    TextStream stream(lines);
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i == 0) {
            stream.append(members[i], Gap::Break);
            continue;
        }
        const ocr::TextLine &above = lines[members[i - 1]];
        const ocr::TextLine &below = lines[members[i]];
        const bool runsOn = numberRunsOn(above.text(), below.text());
        // Pasted lines stand for themselves, but for such a number.
        if (typed)
            stream.append(members[i], runsOn ? Gap::Wrap : Gap::Break);
        else
            appendBehind(
                stream, members[i - 1], members[i],
                gapBetween(above.quad(), below.quad(), rightEdgeOf(lines, members, i - 1), runsOn));
    }
    return stream;
}

} // namespace privacy
