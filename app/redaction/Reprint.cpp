// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Margins_p.h"
#include "app/redaction/Reprint_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace redaction {

namespace {

// Certainty of a character that only one reader read: the other one was not asked, because this one
// had no doubt. Of digits there are no words around them that would tell an error.
constexpr float kCertain = 0.9F;
constexpr float kCertainDigit = 0.97F;
constexpr float kLikely = 0.5F;       ///< of a sign of a mask that both readers read alike
constexpr float kBeyondDoubt = 0.99F; ///< of a digit that the other reader reads otherwise
// A number with so many digits in a row, or more in all, is somebody's rather than an amount, a
// year or a count.
constexpr int kTellingRun = 6;
constexpr int kTellingDigits = 8;
// Share of a character inside what is covered up to which it is no part of it. Places of findings
// are wider than their values by half a character.
constexpr double kOtherText = 0.15;
constexpr double kOtherWords = 0.6;
// Share of the smaller of two quads from which on they are of the same text.
constexpr double kSameText = 0.2;
// Ink reaches over the quad of its line, in shares of its height.
constexpr double kOverQuad = 0.12;

bool isNumber(QChar unit)
{
    return unit.isDigit() || unit == u'*' || (unit.isLetter() && unit.unicode() < 0x250);
}

bool isShown(QChar unit)
{
    return unit.isDigit() || unit == u'X' || unit == u'x'; // the last may be a check digit
}

/// The digits before the first star of a mask, or after its last one: readers count stars in a row
/// otherwise, and see letters among them.
QString endOfMask(const QString &mask, bool first)
{
    QString end = first ? mask.left(mask.indexOf(u'*')) : mask.mid(mask.lastIndexOf(u'*') + 1);
    end.removeIf([](QChar unit) { return !isShown(unit); });
    return end;
}

qsizetype digitsOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
}

bool isTelling(const QString &number)
{
    int run = 0;
    int longest = 0;
    for (const QChar unit : number) {
        run = unit.isDigit() ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest >= kTellingRun || digitsOf(number) > kTellingDigits;
}

/// Marks that stand inside of numbers.
bool isInsideNumber(QChar unit)
{
    return QStringView(u".-/").contains(unit);
}

bool overlaps(const ocr::Quad &a, const ocr::Quad &b)
{
    const double smaller = std::min(a.area(), b.area());
    return smaller > 0 && sharedArea(a, b) > kSameText * smaller;
}

/// Whether it is a letter of a seal's rim, read by itself: print under a seal has more of them.
bool isOfSeal(const ocr::TextLine &line, const ocr::Page &page)
{
    constexpr qsizetype kMost = 2; // of its letters that are read together
    constexpr double kOnSeal = 0.8;
    return line.text().size() <= kMost &&
           std::any_of(page.marks.begin(), page.marks.end(), [&line](const ocr::Mark &mark) {
               return mark.kind == ocr::MarkKind::Seal &&
                      coveredShare(line.quad(), mark.quad) > kOnSeal;
           });
}

/// Numbers are words of their own, as is every other character.
QList<Stretch> wordsIn(const QString &text, qsizetype line)
{
    QList<Stretch> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i + 1;
        if (isNumber(text[i]))
            while (end < text.size() &&
                   (isNumber(text[end]) || (isInsideNumber(text[end]) && end + 1 < text.size() &&
                                            isNumber(text[end + 1]))))
                ++end;
        words.append({line, i, end});
        i = end - 1;
    }
    return words;
}

/// Whether a mark is a bracket around the year of a document's number (〔2022〕第315号), and which
/// one: there all brackets look alike, and GB/T 9704 lets no other stand.
QChar yearBracket(const QString &text, qsizetype at)
{
    static const QRegularExpression number(
        QStringLiteral("[\\[［【〔（(](?=(19|20)\\d\\d[\\]］】〕）)]第?\\d+号)"
                       "|(?<=[\\[［【〔（(](19|20)\\d\\d)[\\]］】〕）)](?=第?\\d+号)"));
    const QRegularExpressionMatch match = number.match(
        text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    return QStringView(u"[［【〔（(").contains(text[at]) ? u'〔' : u'〕';
}

bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han;
}

/// Whether a mark is the dot between the parts of a name (买买提·吐尔逊): readers take it for any
/// other. After a numeral it may be that of a heading (一．).
bool isNameDot(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && QStringView(u"·•・‧∙˙．.'’`").contains(text[at]) &&
           isHan(text[at - 1]) && isHan(text[at + 1]) &&
           !QStringView(u"一二三四五六七八九十").contains(text[at - 1]);
}

/// Marks that part values, and are of none.
bool isBetweenValues(QChar unit)
{
    return QStringView(u"，。、；：").contains(unit);
}

/// What the second reader read where a word of the first reading stands; nothing where it was not
/// asked.
QString otherReading(const ocr::TextLine &line, const Stretch &word)
{
    const QList<ocr::CharacterPlace> &own = line.readings.first().characters;
    const float from = own[word.from].from;
    const float to = own[word.to - 1].to;
    for (const ocr::Reading &reading : line.readings.mid(1)) {
        QString text;
        for (qsizetype i = 0; i < std::min(reading.text.size(), reading.characters.size()); ++i) {
            const float at = (reading.characters[i].from + reading.characters[i].to) / 2;
            if (at >= from && at <= to && isNumber(reading.text[i]))
                text.append(reading.text[i]);
        }
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Reprint::Reprint(const ocr::Page &page, const privacy::PageJudgement &judgement,
                 const Typesetting &typesetting, const QList<ocr::Quad> &meant,
                 const QList<ocr::Quad> &values)
    : m_page(page), m_judgement(judgement), m_typesetting(typesetting), m_meant(meant),
      m_values(values)
{
    for (const ocr::Table &table : page.tables)
        for (const ocr::Cell &cell : table.cells)
            for (const int line : cell.lines)
                m_cells.insert(line, cell.quad);
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        for (const Stretch &word : wordsIn(page.lines[i].text(), i))
            if (word.size() > 1)
                ++m_numbers[wordsOf(word)];
}

QString Reprint::wordsOf(const Stretch &stretch) const
{
    return m_page.lines[stretch.line].text().mid(stretch.from, stretch.size());
}

/// As it is to be printed.
QString Reprint::textOf(qsizetype line) const
{
    QString text = m_page.lines[line].text();
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const QChar bracket = yearBracket(m_page.lines[line].text(), i); !bracket.isNull())
            text[i] = bracket;
        else if (isNameDot(m_page.lines[line].text(), i))
            text[i] = u'·';
    for (const Stretch &word : wordsIn(m_page.lines[line].text(), line))
        if (isMask(word))
            text.replace(word.from, word.size(), maskOf(word));
    return text;
}

bool Reprint::isMask(const Stretch &word) const
{
    return wordsOf(word).contains(u'*') && stays(word);
}

bool Reprint::isMeant(const Stretch &word) const
{
    const ocr::TextLine &line = m_page.lines[word.line];
    // Its place may lie inside the wider one of the value beside it.
    const bool atAnEnd = word.from == 0 || word.to == line.text().size();
    if (atAnEnd && isBetweenValues(line.text()[word.from]))
        return false;
    const bool number = isNumber(line.text()[word.from]);
    for (qsizetype i = word.from; i < word.to; ++i) {
        const ocr::Quad quad = line.quadOf(line.readings.first(), i, i + 1);
        for (const ocr::Quad &meant : m_meant) {
            const bool wide = !number && m_values.contains(meant);
            if (coveredShare(quad, meant) > (wide ? kOtherWords : kOtherText))
                return true;
        }
    }
    return false;
}

/// Whether digits at an end of a line may be the rest of a number that goes and broke over two
/// lines: of the same cell, or of running text.
bool Reprint::mayContinueMeant(const Stretch &word) const
{
    const ocr::TextLine &line = m_page.lines[word.line];
    const QString text = line.text();
    const bool first = QStringView(text).first(word.from).trimmed().isEmpty();
    const bool last = QStringView(text).sliced(word.to).trimmed().isEmpty();
    const bool counts = !last && QStringView(u"年月日元亩人户岁组号%％").contains(text[word.to]);
    const QString digits = wordsOf(word);
    const bool bare = std::all_of(digits.begin(), digits.end(), [](QChar unit) {
        return unit.isDigit() || unit.toUpper() == u'X';
    });
    if ((!first && !last) || counts || !bare)
        return false;
    const auto cell = m_cells.constFind(word.line);
    const ocr::Quad near = line.quad().grown(0, line.quad().height());
    return std::any_of(m_meant.begin(), m_meant.end(), [&](const ocr::Quad &meant) {
        return sharedArea(near, meant) > 0 &&
               (cell == m_cells.constEnd() || cell->contains(meant.center()));
    });
}

/// Whether a finding says that the word may be seen: it is on the notice, and stays there.
bool Reprint::stays(const Stretch &word) const
{
    const ocr::TextLine &line = m_page.lines[word.line];
    const ocr::Quad quad = line.quadOf(line.readings.first(), word.from, word.to);
    return std::any_of(
        m_judgement.findings.begin(), m_judgement.findings.end(),
        [&quad](const privacy::Finding &finding) {
            const bool stays = finding.disposition == privacy::Disposition::Masked ||
                               finding.disposition == privacy::Disposition::Official ||
                               finding.disposition == privacy::Disposition::Permitted;
            return stays &&
                   std::any_of(finding.place.quads.begin(), finding.place.quads.end(),
                               [&quad](const ocr::Quad &other) { return overlaps(quad, other); });
        });
}

/// A mask of the unit's own that may stay, of which a margin takes a part: with stars also for what
/// readers disagree about. A hole would say that something is missing, and a wrong digit that
/// somebody else is meant.
QString Reprint::maskOf(const Stretch &word) const
{
    const ocr::TextLine &line = m_page.lines[word.line];
    const QString mask = wordsOf(word);
    const QString other = otherReading(line, word);
    const qsizetype lastStar = mask.lastIndexOf(u'*');
    // At its ends both have as many digits, so that each has its own counterpart.
    const auto theirs = [&](qsizetype i) {
        const bool first = i < mask.indexOf(u'*');
        if ((!first && i < lastStar) || !other.contains(u'*') ||
            endOfMask(other, first).size() != endOfMask(mask, first).size())
            return QChar();
        const QString before = first ? mask.left(i) : mask.mid(lastStar + 1, i - lastStar - 1);
        const QString end = endOfMask(other, first);
        const qsizetype at = endOfMask(before + u'*', true).size();
        return at < end.size() ? end[at] : QChar();
    };
    const bool isAlone = other.isEmpty() && !m_page.singleReader;
    QString shown = mask;
    for (qsizetype i = 0; i < mask.size(); ++i) {
        if (mask[i] == u'*')
            continue;
        const QChar read = theirs(i);
        const float least = read == mask[i] ? kLikely : isAlone ? kCertainDigit : kBeyondDoubt;
        const bool differs = !read.isNull() && read != mask[i];
        if (!isShown(mask[i]) || differs ||
            line.readings.first().characters[word.from + i].confidence < least)
            shown[i] = u'*';
    }
    return shown;
}

bool Reprint::isNumberCertain(const Stretch &word) const
{
    if (isMask(word))
        return true;
    const ocr::TextLine &line = m_page.lines[word.line];
    const QList<ocr::CharacterPlace> &places = line.readings.first().characters;
    float least = 1;
    QString plain;
    for (qsizetype i = word.from; i < word.to; ++i) {
        least = std::min(least, places[i].confidence);
        if (!isInsideNumber(line.text()[i]))
            plain.append(line.text()[i]);
    }
    const QString other = otherReading(line, word);
    if (other == plain)
        return least >= kCertain;
    if (m_page.singleReader)
        return false;
    if (!other.isEmpty())
        return least >= kBeyondDoubt && m_numbers.value(wordsOf(word)) > 1;
    return least >= kCertainDigit && (!isTelling(wordsOf(word)) || stays(word));
}

bool Reprint::mayPrint(const Stretch &word) const
{
    const ocr::TextLine &line = m_page.lines[word.line];
    if (isMeant(word))
        return false;
    if (isNumber(line.text()[word.from]))
        return !mayContinueMeant(word) && isNumberCertain(word);
    return line.readings.first().characters[word.from].confidence >= kCertain ||
           !yearBracket(line.text(), word.from).isNull();
}

std::vector<bool> Reprint::printable(qsizetype line) const
{
    const QString text = m_page.lines[line].text();
    std::vector<bool> result(static_cast<size_t>(text.size()), false);
    for (const Stretch &word : wordsIn(text, line)) {
        const bool space = text[word.from].isSpace();
        // Between words it goes with them.
        const bool may =
            space ? word.from > 0 && result[static_cast<size_t>(word.from - 1)] : mayPrint(word);
        for (qsizetype i = word.from; may && i < word.to; ++i)
            result[static_cast<size_t>(i)] = true;
    }
    // Marks by themselves say nothing: of a number that was misread, a bracket would be left.
    for (qsizetype i = 0; i < text.size(); ++i)
        if (result[static_cast<size_t>(i)] && (text[i].isLetterOrNumber() || text[i] == u'*'))
            return result;
    result.assign(result.size(), false);
    return result;
}

/// The place of a run with the ink that reaches over it, half-way to its neighbours.
ocr::Quad Reprint::roomOf(const Stretch &run) const
{
    const ocr::TextLine &line = m_page.lines[run.line];
    const QList<ocr::CharacterPlace> &places = line.readings.first().characters;
    double from = double(places[run.from].from);
    double to = double(places[run.to - 1].to);
    if (from > to) // from right to left
        return line.quadOf(line.readings.first(), run.from, run.to);
    const double over = kOverQuad * line.quad().height() / std::max(1.0, line.quad().width());
    from = run.from > 0 ? (from + double(places[run.from - 1].to)) / 2 : from - over;
    to = run.to < places.size() ? (to + double(places[run.to].from)) / 2 : to + over;
    const ocr::Quad quad = line.partOf(std::max(0.0, from), std::min(1.0, to));
    const bool whole = run.from == 0 || run.to == places.size();
    return quad.grown(whole ? kOverQuad * line.quad().height() : 0,
                      kOverQuad * line.quad().height());
}

/// Whether most of a number goes that is not printed again: what would be left of it says nothing.
bool Reprint::isTorn(const Stretch &word, const std::vector<bool> &touched,
                     const std::vector<bool> &printed) const
{
    const auto begin = touched.begin() + word.from;
    return word.size() > 1 && isNumber(wordsOf(word)[0]) &&
           !printed[static_cast<size_t>(word.from)] && !isMeant(word) &&
           2 * std::count(begin, begin + word.size(), true) > word.size();
}

QList<Region> Reprint::regionsFor(const QList<TouchedText> &touched) const
{
    QList<Region> regions;
    const QSize size(m_page.width, m_page.height);
    for (qsizetype i = 0; i < touched.size();) {
        const qsizetype index = touched[i].line;
        const ocr::TextLine &line = m_page.lines[index];
        std::vector<bool> isTouched(static_cast<size_t>(line.text().size()), false);
        for (; i < touched.size() && touched[i].line == index; ++i)
            for (qsizetype k = touched[i].from; k < touched[i].to; ++k)
                isTouched[static_cast<size_t>(k)] = true;
        if (line.readings.isEmpty() ||
            line.readings.first().characters.size() != line.text().size() || isOfSeal(line, m_page))
            continue;
        const std::vector<bool> may = printable(index);
        for (const Stretch &word : wordsIn(line.text(), index))
            if (isTorn(word, isTouched, may))
                regions.append(
                    {Region::Why::AlsoCovered, {}, rectsAround(roomOf(word), {}, size), {}, {}});
        const QString text = textOf(index);
        for (size_t from = 0; from < may.size(); ++from) {
            size_t to = from;
            bool any = false;
            for (; to < may.size() && may[to]; ++to)
                any = any || isTouched[to];
            const Stretch run{index, qsizetype(from), qsizetype(to)};
            from = to;
            if (!any)
                continue;
            Region room{Region::Why::AlsoCovered, {}, rectsAround(roomOf(run), {}, size), {}, {}};
            QList<Region> words;
            for (const SetText &set : m_typesetting.set(run, text)) {
                const QList<QRect> rects = rectsAround(set.at, kOverAt, size);
                room.rects.append(rects);
                words.append({Region::Why::Added, {}, rects, set.text, {set.at}});
            }
            regions.append(room);
            regions.append(words);
        }
    }
    return regions;
}

} // namespace redaction
