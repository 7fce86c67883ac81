// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Margins_p.h"
#include "app/redaction/Reprint_p.h"

#include <algorithm>

namespace redaction {

namespace {

// Certainty of a character that only one reader read: the other one was not asked, because this one
// had no doubt.
constexpr float kCertain = 0.9F;
// A longer line is a sentence: only the stretch that was taken is printed again.
constexpr qsizetype kLongestCell = 20;
// Words that stand so often on one page are a category, not somebody's name.
constexpr int kRepeated = 3;
// A number with fewer digits in a row is an amount, a year or a count.
constexpr int kTellingDigits = 6;
// Share of the smaller of two quads from which on they are of the same text.
constexpr double kSameText = 0.2;
// Share of a character inside what is covered up to which it is no part of it.
constexpr double kOtherText = 0.15;
// Ink reaches a little over the quad of its line.
constexpr double kOverQuad = 2;

QString compact(const QString &text)
{
    QString result;
    for (const QChar unit : text)
        if (!unit.isSpace())
            result.append(unit);
    return result;
}

bool overlaps(const ocr::Quad &a, const ocr::Quad &b)
{
    const double smaller = std::min(a.area(), b.area());
    return smaller > 0 && sharedArea(a, b) > kSameText * smaller;
}

bool overlapsAny(const ocr::Quad &quad, const QList<ocr::Quad> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&quad](const ocr::Quad &other) { return overlaps(quad, other); });
}

/// Letters of no number: nothing that could be a part of one beside them.
bool isWords(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar unit) {
        return unit.isDigit() || unit == u'*' || (unit.isLetter() && unit.unicode() < 0x250);
    });
}

bool isShortNumber(const QString &text)
{
    int digits = 0;
    int run = 0;
    for (const QChar unit : text) {
        run = unit.isDigit() ? run + 1 : 0;
        digits += unit.isDigit() ? 1 : 0;
        const bool known =
            unit.isDigit() || QStringView(u".,，%％-—:：年月日元亩人户").contains(unit);
        if (!known || run >= kTellingDigits)
            return false;
    }
    return digits > 0 && digits <= 8;
}

/// Whether the stretch was read with certainty: both readers alike, or one without doubt. A second
/// reader is asked for the sake of a line's digits; of its words it knows less.
bool isCertain(const ocr::TextLine &line, qsizetype from, qsizetype to)
{
    const ocr::Reading &reading = line.readings.first();
    const bool confident =
        std::all_of(reading.characters.begin() + from, reading.characters.begin() + to,
                    [](const ocr::CharacterPlace &place) { return place.confidence >= kCertain; });
    if (line.readings.size() < 2 || isWords(reading.text.mid(from, to - from)))
        return confident;
    return compact(reading.text) == compact(line.readings[1].text);
}

} // namespace

Reprint::Reprint(const ocr::Page &page, const privacy::PageJudgement &judgement,
                 const QList<ocr::Quad> &meant)
    : m_page(page), m_judgement(judgement), m_meant(meant)
{
    for (const ocr::TextLine &line : page.lines)
        ++m_times[compact(line.text())];
    for (const ocr::Table &table : page.tables)
        for (const ocr::Cell &cell : table.cells)
            if (cell.header)
                m_headerLines.unite({cell.lines.begin(), cell.lines.end()});
}

bool Reprint::isMeant(qsizetype line) const
{
    return overlapsAny(m_page.lines[line].quad(), m_meant);
}

/// Whether an end of the stretch may belong to what goes: a reader's places are that inexact.
bool Reprint::bordersOnMeant(const ocr::TextLine &line, Stretch stretch) const
{
    const auto isCut = [&](qsizetype at) {
        const ocr::Quad quad = line.quadOf(line.readings.first(), at, at + 1);
        return std::any_of(m_meant.begin(), m_meant.end(), [&quad](const ocr::Quad &meant) {
            return coveredShare(quad, meant) > kOtherText;
        });
    };
    return isCut(stretch.from) || isCut(stretch.to - 1);
}

/// Whether digits alone on a line may be the end of a number that goes and broke over two lines.
bool Reprint::mayContinueMeant(qsizetype line) const
{
    const ocr::Quad quad = m_page.lines[line].quad();
    const ocr::Quad near = quad.grown(0, quad.height());
    const QString text = compact(m_page.lines[line].text());
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); }) &&
           std::any_of(m_meant.begin(), m_meant.end(),
                       [&near](const ocr::Quad &meant) { return sharedArea(near, meant) > 0; });
}

/// A whole cell, so that its words stay of one print; of a sentence, or of a line that also holds
/// what goes, the words in the taken stretch, without the numbers between them.
QList<Reprint::Stretch> Reprint::stretchesFor(const TouchedText &touched) const
{
    const ocr::TextLine &line = m_page.lines[touched.line];
    const qsizetype size = line.text().size();
    if (size <= kLongestCell && !isMeant(touched.line))
        return {{0, size}};
    const ocr::Reading &reading = line.readings.first();
    QList<Stretch> stretches;
    qsizetype start = touched.from;
    for (qsizetype i = touched.from; i <= touched.to; ++i) {
        const bool word = i < touched.to && isWords(reading.text.mid(i, 1)) &&
                          isCertain(line, i, i + 1) && !bordersOnMeant(line, {i, i + 1});
        if (word)
            continue;
        if (i > start)
            stretches.append({start, i});
        start = i + 1;
    }
    return stretches;
}

bool Reprint::mayStand(qsizetype line, Stretch stretch, const QString &text) const
{
    const ocr::TextLine &of = m_page.lines[line];
    const ocr::Quad quad = of.quadOf(of.readings.first(), stretch.from, stretch.to);
    bool isFound = false;
    for (const privacy::Finding &finding : m_judgement.findings) {
        if (!overlapsAny(quad, finding.place.quads))
            continue;
        // Of a value the manifest says no more than any other of our files.
        const bool stays = finding.disposition == privacy::Disposition::Masked ||
                           finding.disposition == privacy::Disposition::Official ||
                           finding.disposition == privacy::Disposition::Permitted;
        if (!stays || compact(finding.maskedText) != text)
            return false;
        isFound = true;
    }
    if (isFound)
        return true;
    const bool whole = stretch.from == 0 && stretch.to == of.text().size();
    if (!whole) // words of a sentence, or beside what goes
        return isWords(text) && !bordersOnMeant(of, stretch);
    return (m_headerLines.contains(line) && isWords(text)) ||
           (isShortNumber(text) && !m_page.singleReader && !mayContinueMeant(line)) ||
           (m_times.value(text) >= kRepeated && isWords(text)) ||
           (isWords(text) && (text.endsWith(u'：') || text.endsWith(u':')));
}

QString Reprint::wordsFor(const TouchedText &touched, Stretch stretch) const
{
    const ocr::TextLine &line = m_page.lines[touched.line];
    const ocr::Reading &reading = line.readings.first();
    if (!isCertain(line, stretch.from, stretch.to))
        return {};
    const QString text = compact(reading.text.mid(stretch.from, stretch.to - stretch.from));
    return mayStand(touched.line, stretch, text) ? text : QString();
}

QList<Region> Reprint::regionsFor(const QList<TouchedText> &touched) const
{
    QList<Region> regions;
    qsizetype last = -1; // a whole line once, though it is touched in two places
    for (const TouchedText &text : touched) {
        const ocr::TextLine &line = m_page.lines[text.line];
        if (text.to <= text.from || last == text.line ||
            line.readings.first().characters.size() != line.text().size())
            continue;
        for (const Stretch &stretch : stretchesFor(text)) {
            const QString words = wordsFor(text, stretch);
            const ocr::Quad quad = line.quadOf(line.readings.first(), stretch.from, stretch.to);
            const QList<QRect> rects =
                rectsAround(quad, {kOverQuad, kOverQuad}, {m_page.width, m_page.height});
            if (words.isEmpty() || rects.isEmpty())
                continue;
            regions.append({Region::Why::Added, {}, rects, words, {quad}});
            if (stretch.from == 0 && stretch.to == line.text().size())
                last = text.line;
        }
    }
    return regions;
}

} // namespace redaction
