// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/EvenWay_p.h"
#include "app/redaction/Median_p.h"
#include "app/redaction/Typeset_p.h"

#include <algorithm>
#include <cmath>

namespace redaction {

namespace {

// Shares of an em. Digits of Song and Hei faces take 0.5 to 0.56; marks such as ， have their ink
// in the first quarter of their em, opening brackets in the last.
constexpr double kDigit = 0.555;
constexpr double kEarlyInk = 0.25;
constexpr double kLateInk = 0.75;
// Em of a line whose characters do not tell it, in shares of the height of its quad.
constexpr double kEmOfHeight = 0.95;
// Em of a place that nobody read: such boxes have some room around the ink.
constexpr double kEmOfPlace = 0.71;
// Lines whose ems differ by less are of one size: a reader's places are off by so much.
constexpr double kAlike = 0.15;
constexpr qsizetype kPairs = 3;        ///< of neighbours that tell an advance
constexpr qsizetype kCertainPairs = 8; ///< that tell it better than other lines do
// Advance from which on Han characters are spaced out on purpose (姓 名).
constexpr double kSpaced = 1.25;
constexpr double kOutlier = 0.3;  ///< of an advance: one that is so far off says nothing
constexpr double kOwnShare = 0.7; ///< of a character inside a place, from which on it is of it
constexpr double kTallest = 1.25; ///< an em, in shares of its line's height
constexpr double kStar = 0.5;     ///< width of a star that fills a hole
constexpr size_t kFewestEven = 5; ///< characters that tell whether a run is set evenly
constexpr double kOffEven = 0.4;  ///< of an em: a character so far off is set otherwise
// Ems of short cells are told by their boxes' heights, which differ by so much from those of the
// same print beside them.
constexpr double kAlikeInTable = 0.45;
constexpr double kMostBent = 0.3; ///< of an em: no print changes more along a line
constexpr qsizetype kFewestStars = 3;
// Of as many characters as there are: where a mask has room for more, a reader lost some.
constexpr double kLostStars = 1.3;
constexpr double kSameWay = 0.9; ///< cosine of the angle up to which two ways are of one row

bool isMark(QChar unit)
{
    return unit.isPunct() || unit.isSymbol();
}

/// Marks between values.
bool isOutside(QChar unit)
{
    return QStringView(u"，。、：；,:;·").contains(unit);
}

bool isPlaced(const ocr::TextLine &line)
{
    return !line.readings.isEmpty() && !line.place.quads.isEmpty() && !line.text().isEmpty() &&
           line.readings.first().characters.size() == line.text().size();
}

/// Distances of the middles of neighbours of one kind, pixels.
template <typename IsKind>
std::vector<double> advances(const ocr::TextLine &line, IsKind isKind)
{
    std::vector<double> result;
    const QString text = line.text();
    const QList<ocr::CharacterPlace> &places = line.readings.first().characters;
    for (qsizetype i = 1; i < text.size(); ++i)
        if (isKind(text[i]) && isKind(text[i - 1]))
            result.push_back(std::abs(double(places[i].from + places[i].to - places[i - 1].from -
                                             places[i - 1].to)) /
                             2 * line.quad().width());
    return result;
}

/// The usual one of several distances: a reader's places go by steps of a sixth of an em, so that
/// the mean of those that are no outliers is closer than any of them.
double usualOf(const std::vector<double> &values)
{
    const double centre = medianOf(values);
    double sum = 0;
    int count = 0;
    for (const double value : values)
        if (std::abs(value - centre) <= kOutlier * centre) {
            sum += value;
            ++count;
        }
    return count > 0 ? sum / count : centre;
}

struct OwnEm
{
    double em = 0;
    bool sure = false;    ///< told by enough Han characters
    bool guessed = true;  ///< told by nothing but the height of the line's quad
    bool certain = false; ///< told by so many that others can only spoil it
};

OwnEm ownEm(const ocr::TextLine &line)
{
    if (line.place.quads.isEmpty())
        return {};
    const double tallest = kTallest * line.quad().height();
    if (isPlaced(line)) {
        const std::vector<double> han =
            advances(line, [](QChar unit) { return isWide(unit) && !isMark(unit); });
        if (qsizetype(han.size()) >= kPairs && medianOf(han) <= tallest)
            return {usualOf(han), true, false, qsizetype(han.size()) >= kCertainPairs};
        // Stars are narrower than digits in many a face.
        const std::vector<double> digits =
            advances(line, [](QChar unit) { return unit.isDigit(); });
        if (qsizetype(digits.size()) >= kPairs)
            return {std::min(usualOf(digits) / kDigit, 1.4 * line.quad().height()), false, false};
    }
    return {kEmOfHeight * line.quad().height(), false, true};
}

/// The table of each line; -1 where it stands in none.
std::vector<qsizetype> tablesOf(const ocr::Page &page)
{
    std::vector<qsizetype> result(static_cast<size_t>(page.lines.size()), -1);
    for (qsizetype table = 0; table < page.tables.size(); ++table)
        for (const ocr::Cell &cell : page.tables[table].cells)
            for (const int line : cell.lines)
                result[static_cast<size_t>(line)] = table;
    return result;
}

/// The sheet of each line: what hangs beside it has sizes of its own.
std::vector<qsizetype> sheetsOf(const ocr::Page &page)
{
    std::vector<qsizetype> result(static_cast<size_t>(page.lines.size()), -1);
    for (qsizetype sheet = 0; sheet < page.sheets.size(); ++sheet)
        for (const int line : page.sheets[sheet].lines)
            if (line >= 0 && line < page.lines.size())
                result[static_cast<size_t>(line)] = sheet;
    return result;
}

/// Lines as they are set: rows of stars ride high between full-height digits, so that the places of
/// a mask in a table's cell lean, and such lines go as their cell does.
QList<ocr::TextLine> levelled(const ocr::Page &page)
{
    QList<ocr::TextLine> lines = page.lines;
    for (const ocr::Table &table : page.tables)
        for (const ocr::Cell &cell : table.cells)
            for (const int index : cell.lines) {
                ocr::TextLine &line = lines[index];
                const auto &c = cell.quad.corners;
                const QPointF way = c[1] - c[0] + c[2] - c[3];
                const double length = std::hypot(way.x(), way.y());
                if (!table.ruled || line.place.quads.isEmpty() || length < 1 ||
                    !line.text().contains(u'*'))
                    continue;
                const ocr::Quad &own = line.quad();
                const QPointF along = way / length * own.width() / 2;
                const QPointF down =
                    (own.corners[3] - own.corners[0] + own.corners[2] - own.corners[1]) / 4;
                const QPointF at = own.center();
                // Turned text has cells that lie.
                if (QPointF::dotProduct(along, own.corners[1] - own.corners[0]) <
                    kSameWay * own.width() * own.width() / 2)
                    continue;
                line.place.quads = {
                    {{at - along - down, at + along - down, at + along + down, at - along + down}}};
            }
    return lines;
}

/// A mask as long as its place, in ems: readers lose count of stars.
QString withAllStars(const QString &mask, double ems)
{
    const qsizetype star = mask.indexOf(u'*');
    const auto room = static_cast<qsizetype>(std::lround(ems / kDigit));
    if (star < 0 || double(room) < kLostStars * double(mask.size()))
        return mask;
    return QString(mask).insert(star, QString(room - mask.size(), u'*'));
}

/// Width of a character of even print in ems; 0 where its face decides.
double evenWidth(QChar unit)
{
    return isWide(unit) ? 1 : unit.isDigit() ? kDigit : 0;
}

} // namespace

bool isWide(QChar unit)
{
    const char16_t code = unit.unicode();
    return unit.isSurrogate() || (code >= 0x2E80 && code <= 0x9FFF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFF60) ||
           QStringView(u"“”‘’—…").contains(unit);
}

Typesetting::Typesetting(const ocr::Page &page) : m_page(page), m_lines(levelled(page))
{
    std::vector<OwnEm> own;
    for (const ocr::TextLine &line : page.lines)
        own.push_back(ownEm(line));
    const std::vector<qsizetype> tables = tablesOf(page);
    const std::vector<qsizetype> sheets = sheetsOf(page);
    for (size_t i = 0; i < own.size(); ++i) {
        if (own[i].certain) {
            m_ems.push_back(own[i].em);
            continue;
        }
        const bool byTable = !own[i].sure && tables[i] >= 0;
        const double alikeBy = byTable && own[i].guessed ? kAlikeInTable : kAlike;
        std::vector<double> alike;
        for (size_t k = 0; k < own.size(); ++k) {
            const bool told = byTable ? !own[k].guessed && tables[k] == tables[i]
                                      : own[k].sure && sheets[k] == sheets[i];
            if (told && std::abs(own[k].em - own[i].em) <= alikeBy * own[i].em)
                alike.push_back(own[k].em);
        }
        m_ems.push_back(alike.empty() ? own[i].em : medianOf(alike));
    }
}

/// In pixels from the beginning of the line.
double Typesetting::centre(const Stretch &stretch, qsizetype at) const
{
    const ocr::TextLine &line = m_lines[stretch.line];
    const ocr::CharacterPlace &place = line.readings.first().characters[at];
    return double(place.from + place.to) / 2 * line.quad().width();
}

ocr::Quad Typesetting::emBox(qsizetype line, double from, double to, double em) const
{
    const ocr::TextLine &of = m_lines[line];
    const double width = std::max(1.0, of.quad().width());
    const double first = std::clamp(from / width, 0.0, 1.0);
    const double last = std::clamp(to / width, 0.0, 1.0);
    ocr::Quad quad = of.partOf(std::min(first, last), std::max(first, last));
    quad = quad.grown(0, (em - quad.height()) / 2);
    // What stands at an end of the line may reach over it.
    const QPointF along = (quad.corners[1] - quad.corners[0]) / std::max(1e-6, quad.width());
    quad.corners[0] -= along * std::max(0.0, -from);
    quad.corners[3] -= along * std::max(0.0, -from);
    quad.corners[1] += along * std::max(0.0, to - width);
    quad.corners[2] += along * std::max(0.0, to - width);
    return quad;
}

/// Han characters, at even distances.
SetText Typesetting::setWide(const Stretch &stretch, const QString &text) const
{
    std::vector<qsizetype> letters;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!isMark(text[i]))
            letters.push_back(i);
    double advance = em(stretch.line);
    double start = 0;
    if (letters.empty()) {
        const bool late = text[0].category() == QChar::Punctuation_Open;
        start = centre(stretch, stretch.from) - (late ? kLateInk : kEarlyInk) * advance;
        return {text, emBox(stretch.line, start, start + advance * double(text.size()),
                            em(stretch.line))};
    }
    const qsizetype first = letters.front();
    const qsizetype last = letters.back();
    if (first < last) {
        const double own =
            (centre(stretch, stretch.from + last) - centre(stretch, stretch.from + first)) /
            double(last - first);
        if (last - first >= kPairs || own > kSpaced * advance)
            advance = own;
    }
    for (const qsizetype i : letters)
        start += (centre(stretch, stretch.from + i) - (double(i) + 0.5) * advance) /
                 double(letters.size());
    return {text,
            emBox(stretch.line, start, start + advance * double(text.size()), em(stretch.line))};
}

/// Digits, or letters of no even width.
SetText Typesetting::setNarrow(const Stretch &stretch, const QString &text) const
{
    const ocr::TextLine &line = m_lines[stretch.line];
    const bool even =
        std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
    if (!even) {
        const ocr::Quad quad = line.quadOf(line.readings.first(), stretch.from, stretch.to);
        const ocr::Quad box = quad.grown(0, (em(stretch.line) - quad.height()) / 2);
        return {withAllStars(text, box.width() / std::max(1.0, box.height())), box};
    }
    double advance = kDigit * em(stretch.line);
    if (text.size() > kPairs)
        advance = (centre(stretch, stretch.to - 1) - centre(stretch, stretch.from)) /
                  double(text.size() - 1);
    double start = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        start +=
            (centre(stretch, stretch.from + i) - (double(i) + 0.5) * advance) / double(text.size());
    return {text,
            emBox(stretch.line, start, start + advance * double(text.size()), em(stretch.line))};
}

/// Where the characters of a run begin, and the last one ends, if it is set as even as its kind of
/// letters is: in pixels from the beginning of the line. Single places are off by half a digit and
/// would crowd one number and set another apart. Nothing where the run is set otherwise.
std::optional<std::vector<double>> Typesetting::evenStarts(const Stretch &stretch,
                                                           const QString &text) const
{
    std::vector<double> starts{0};
    std::vector<std::pair<double, double>> middles; // even, as read
    for (qsizetype i = stretch.from; i < stretch.to; ++i) {
        const double width = evenWidth(text[i]);
        if (width <= 0)
            return std::nullopt;
        if (!isMark(text[i]))
            middles.emplace_back(starts.back() + width / 2, centre(stretch, i));
        starts.push_back(starts.back() + width);
    }
    if (middles.size() < kFewestEven)
        return std::nullopt;
    const EvenWay way(middles);
    const double ems = starts.back();
    const double own = (way.at(ems) - way.at(0)) / ems;
    const auto isAsWide = [own](double width) { return std::abs(width - own) <= kMostBent * own; };
    const bool fits = std::abs(own - em(stretch.line)) <= kAlike * em(stretch.line) &&
                      isAsWide(way.at(1) - way.at(0)) && isAsWide(way.at(ems) - way.at(ems - 1)) &&
                      std::all_of(middles.begin(), middles.end(), [&](const auto &both) {
                          return std::abs(way.at(both.first) - both.second) <= kOffEven * own;
                      });
    if (!fits)
        return std::nullopt;
    for (double &start : starts)
        start = way.at(start);
    return starts;
}

/// Which straight piece of its line a character stands in.
qsizetype Typesetting::straightPiece(qsizetype line, double at) const
{
    const ocr::TextLine &of = m_lines[line];
    const qsizetype pieces = of.place.quads.size() - 1;
    const double share = at / std::max(1.0, of.quad().width());
    return std::clamp<qsizetype>(static_cast<qsizetype>(share * double(pieces)), 0,
                                 std::max<qsizetype>(0, pieces - 1));
}

/// Of a run that is set evenly: as high as it is wide there, because of what is seen from the side
/// one end is nearer than the other.
SetText Typesetting::evenPiece(const Stretch &piece, const QString &words, double from,
                               double to) const
{
    double ems = 0;
    for (const QChar unit : words)
        ems += evenWidth(unit);
    const double usual = em(piece.line);
    const double own = std::clamp((to - from) / ems, (1 - kAlike) * usual, (1 + kAlike) * usual);
    return {words, emBox(piece.line, from, to, own)};
}

QList<SetText> Typesetting::set(const Stretch &stretch, const QString &text) const
{
    QList<SetText> result;
    const std::optional<std::vector<double>> starts = evenStarts(stretch, text);
    const auto startOf = [&](qsizetype i) {
        return (*starts)[static_cast<size_t>(i - stretch.from)];
    };
    // One quad follows no bend: what is set evenly is parted where its line bends.
    const auto bends = [&](qsizetype a, qsizetype b) {
        return starts && isWide(text[a]) &&
               straightPiece(stretch.line, (startOf(a) + startOf(a + 1)) / 2) !=
                   straightPiece(stretch.line, (startOf(b) + startOf(b + 1)) / 2);
    };
    qsizetype start = stretch.from;
    for (qsizetype i = stretch.from; i <= stretch.to; ++i) {
        const bool more = i < stretch.to && i > start && isWide(text[i]) == isWide(text[start]) &&
                          !(text[i].isSpace() && isWide(text[i - 1])) && !bends(start, i);
        if (more || i == start)
            continue;
        Stretch piece{stretch.line, start, i};
        while (piece.size() > 0 && text[piece.to - 1].isSpace())
            --piece.to;
        while (piece.size() > 0 && text[piece.from].isSpace())
            ++piece.from;
        const QString words = text.mid(piece.from, piece.size());
        if (!words.isEmpty() && starts)
            result.append(evenPiece(piece, words, startOf(piece.from), startOf(piece.to)));
        else if (!words.isEmpty())
            result.append(isWide(words[0]) ? setWide(piece, words) : setNarrow(piece, words));
        start = i;
    }
    return result;
}

std::optional<Stretch> Typesetting::stretchIn(const ocr::Quad &place) const
{
    Stretch best;
    double most = 0;
    for (qsizetype i = 0; i < m_page.lines.size(); ++i) {
        const ocr::TextLine &line = m_page.lines[i];
        if (!isPlaced(line))
            continue;
        const double shared = sharedArea(line.quad(), place);
        if (shared > most) {
            most = shared;
            best.line = i;
        }
    }
    if (best.line < 0)
        return std::nullopt;
    const ocr::TextLine &line = m_page.lines[best.line];
    const QString text = line.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ocr::Quad quad = line.quadOf(line.readings.first(), i, i + 1);
        if (text[i].isSpace() || coveredShare(quad, place) < kOwnShare)
            continue;
        if (best.size() == 0)
            best.from = i;
        best.to = i + 1;
    }
    // Places are a little wider than their values, which no mark begins or ends.
    while (best.size() > 0 && isOutside(text[best.to - 1]))
        --best.to;
    while (best.size() > 0 && isOutside(text[best.from]))
        ++best.from;
    if (best.size() == 0)
        return std::nullopt;
    return best;
}

namespace {

/// A mask with so many stars at its end that it fills a place.
QString filled(QString mask, double ems)
{
    double taken = 0;
    for (const QChar unit : mask)
        taken += isWide(unit) ? 1 : kStar;
    const auto more = static_cast<qsizetype>((ems - taken) / kStar);
    return more > 0 ? mask + QString(more, u'*') : mask;
}

/// A place without what of it the words before it take: places of readers overlap.
ocr::Quad startingAfter(ocr::Quad place, const ocr::Quad &before)
{
    const QPointF along = (place.corners[1] - place.corners[0]) / std::max(1.0, place.width());
    const double over = QPointF::dotProduct(before.corners[1] - place.corners[0], along);
    if (over > 0 && over < place.width() / 2)
        for (const size_t corner : {0, 3})
            place.corners[corner] += along * over;
    return place;
}

/// The part of its place that stars beside each other take: spread over all of it they would stand
/// far from the text that they go on. The whole place for any other text.
ocr::Quad beginningOf(const SetText &set, double star)
{
    const bool stars = !set.text.isEmpty() && std::all_of(set.text.begin(), set.text.end(),
                                                          [](QChar unit) { return unit == u'*'; });
    const double share = star * double(set.text.size()) / std::max(1.0, set.at.width());
    if (!stars || share >= 1)
        return set.at;
    ocr::Quad quad = set.at;
    for (const auto &[from, to] : {std::pair(0, 1), std::pair(3, 2)})
        quad.corners[to] = quad.corners[from] + (quad.corners[to] - quad.corners[from]) * share;
    return quad;
}

} // namespace

/// A text over the place of others.
SetText Typesetting::setWhole(const QString &text, const Stretch &stretch) const
{
    const ocr::TextLine &line = m_lines[stretch.line];
    const ocr::Quad quad = line.quadOf(line.readings.first(), stretch.from, stretch.to);
    return {text, quad.grown(0, (em(stretch.line) - quad.height()) / 2)};
}

QList<SetText> Typesetting::setMask(const QString &mask, const QList<ocr::Quad> &places,
                                    bool inText) const
{
    QList<Stretch> stretches;
    qsizetype count = 0;
    for (const ocr::Quad &place : places)
        if (const std::optional<Stretch> stretch = stretchIn(place)) {
            stretches.append(*stretch);
            count += stretch->size();
        }
    if (stretches.size() != places.size()) {
        const ocr::Quad &place = places.first();
        return {{mask, place.grown(0, (kEmOfPlace - 1) / 2 * place.height())}};
    }
    QList<SetText> result;
    qsizetype done = 0;
    for (const Stretch &stretch : stretches) {
        // Each of its characters in its own place; but stars a Han character apart show how many
        // there were, and look like a hole in the name.
        if (count == mask.size() && std::none_of(mask.begin(), mask.end(), isWide)) {
            result.append(setWhole(mask.mid(done, stretch.size()), stretch));
            done += stretch.size();
            continue;
        }
        const QString text = m_lines[stretch.line].text();
        Stretch same{stretch.line, stretch.from, stretch.from};
        while (same.to < stretch.to && done < mask.size() && text[same.to] == mask[done] &&
               isWide(text[same.to])) {
            ++same.to;
            ++done;
        }
        if (same.size() > 0)
            result.append(set(same, text));
        if (same.to == stretch.to)
            continue;
        const Stretch other{stretch.line, same.to, stretch.to};
        const bool here = &stretch == &stretches.last() || mask.mid(done).startsWith(u'*');
        SetText rest = setWhole(here ? mask.mid(done) : QString(), other);
        if (here)
            done = mask.size();
        if (same.size() > 0)
            rest.at = startingAfter(rest.at, result.last().at);
        if (!inText && same.size() > 0)
            rest.at = beginningOf(rest, kStar * em(stretch.line));
        if (inText && (rest.text.isEmpty() || rest.text.endsWith(u'*')))
            rest.text = filled(rest.text.isEmpty() ? QString(kFewestStars, u'*') : rest.text,
                               rest.at.width() / std::max(1.0, rest.at.height()));
        if (!rest.text.isEmpty())
            result.append(rest);
    }
    return result;
}

} // namespace redaction
