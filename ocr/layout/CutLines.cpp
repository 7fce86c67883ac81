// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/layout/CutLines_p.h"
#include "ocr/layout/TextKind_p.h"

#include <algorithm>
#include <cmath>

namespace ocr::layout {

namespace {

/// A gap inside a detected line that parts columns, in line heights: a full-width space is one.
constexpr double kWideGap = 1.25;

bool isBar(QChar c)
{
    static constexpr QStringView kBars = u"|｜丨︱│┃¦∣";
    return kBars.contains(c);
}

double middle(const CharacterPlace &place)
{
    return (static_cast<double>(place.from) + static_cast<double>(place.to)) / 2;
}

/// A printed character of a reading, left to right.
struct Glyph
{
    double from = 0;
    double to = 0;
    bool digit = false;

    double center() const { return (from + to) / 2; }
};

QList<Glyph> glyphsOf(const Reading &reading, Script script)
{
    QList<Glyph> glyphs;
    const QList<CharacterPlace> places = placesOf(reading, script);
    for (qsizetype i = 0; i < reading.text.size(); ++i)
        if (!reading.text[i].isSpace() && !isBar(reading.text[i]) &&
            !reading.text[i].isLowSurrogate())
            glyphs.append({static_cast<double>(places[i].from), static_cast<double>(places[i].to),
                           reading.text[i].isDigit()});
    std::stable_sort(glyphs.begin(), glyphs.end(),
                     [](const Glyph &a, const Glyph &b) { return a.center() < b.center(); });
    return glyphs;
}

bool holdsGlyph(const QList<QList<Glyph>> &readings, double from, double to)
{
    for (const QList<Glyph> &glyphs : readings)
        for (const Glyph &glyph : glyphs)
            if (glyph.center() >= from && glyph.center() < to)
                return true;
    return false;
}

/// Stretches of the way in one cell each; borders found to a 64th of the sampling step.
QList<LinePiece> stretches(const FlatLine &flat, const std::function<int(double)> &cellAt)
{
    const int samples = std::clamp(static_cast<int>(flat.width() / (0.25 * flat.height)), 8, 160);
    QList<LinePiece> runs{{cellAt(0.5 / samples), 0, 1}};
    for (int i = 1; i < samples; ++i) {
        const int cell = cellAt((i + 0.5) / samples);
        if (cell == runs.last().cell)
            continue;
        double low = (i - 0.5) / samples;
        double high = (i + 0.5) / samples;
        for (int round = 0; round < 6; ++round) {
            const double half = (low + high) / 2;
            (cellAt(half) == runs.last().cell ? low : high) = half;
        }
        runs.last().to = high;
        runs.append({cell, high, 1});
    }
    return runs;
}

/// Joins stretches that hold no character to the neighbour.
QList<LinePiece> withoutEmpty(const QList<LinePiece> &runs, const QList<QList<Glyph>> &glyphs,
                              double leastWidth)
{
    const bool read = std::any_of(glyphs.begin(), glyphs.end(),
                                  [](const QList<Glyph> &list) { return !list.isEmpty(); });
    QList<LinePiece> kept;
    double open = 0;
    for (const LinePiece &run : runs) {
        const bool holds =
            read ? holdsGlyph(glyphs, run.from, run.to) : run.to - run.from > leastWidth;
        if (!holds) {
            if (!kept.isEmpty())
                kept.last().to = run.to;
            continue;
        }
        if (!kept.isEmpty() && kept.last().cell == run.cell) {
            kept.last().to = run.to;
            continue;
        }
        kept.append({run.cell, kept.isEmpty() ? open : run.from, run.to});
    }
    return kept;
}

/// The gap between characters next to a border: wide ones win over near ones.
double snapped(const QList<Glyph> &glyphs, double border, double reach)
{
    double best = border;
    double bestScore = -1e300;
    for (qsizetype i = 0; i + 1 < glyphs.size(); ++i) {
        const double between = (glyphs[i].to + glyphs[i + 1].from) / 2;
        const double distance = std::abs(between - border);
        if (distance > reach)
            continue;
        const double score = (glyphs[i + 1].center() - glyphs[i].center()) - 0.5 * distance;
        if (score > bestScore) {
            bestScore = score;
            best = between;
        }
    }
    return best;
}

/// Whether a cut would part what is printed as one: a run without a gap of which one side is only
/// an overhang (at most three digits, or one character).
bool partsOverhang(const QList<Glyph> &glyphs, double from, double cut, double to, double unit)
{
    QList<double> pitches;
    int before = 0;
    int after = 0;
    const Glyph *left = nullptr;
    const Glyph *right = nullptr;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const Glyph &glyph = glyphs[i];
        if (glyph.center() < from || glyph.center() >= to)
            continue;
        const bool across = i > 0 && glyphs[i - 1].center() < cut && glyph.center() >= cut;
        if (i > 0 && glyphs[i - 1].center() >= from && !across)
            pitches.append(glyph.center() - glyphs[i - 1].center());
        if (glyph.center() < cut) {
            ++before;
            left = &glyph;
        } else {
            ++after;
            right = right ? right : &glyph;
        }
    }
    if (!left || !right)
        return false;
    // Han characters, the widest, stand one line height apart.
    if (right->center() - left->center() > 1.5 * std::min(unit, median(pitches, unit)))
        return false;
    const int least = std::min(before, after);
    return left->digit && right->digit ? least <= 3 : least <= 1;
}

QList<Glyph> mainGlyphs(const QList<QList<Glyph>> &readings)
{
    for (const QList<Glyph> &glyphs : readings)
        if (!glyphs.isEmpty())
            return glyphs;
    return {};
}

void stripEnds(Reading &reading)
{
    const auto stray = [](QChar c) { return c.isSpace() || isBar(c); };
    qsizetype from = 0;
    qsizetype to = reading.text.size();
    while (from < to && stray(reading.text[from]))
        ++from;
    while (to > from && stray(reading.text[to - 1]))
        --to;
    // A lone l or I beside a Han character at a cut is the ruling itself.
    const auto upright = [](QChar c) { return c == u'l' || c == u'I' || c == u'!'; };
    const auto han = [](QChar c) { return c.script() == QChar::Script_Han; };
    if (to - from >= 2 && upright(reading.text[from]) && han(reading.text[from + 1]))
        ++from;
    if (to - from >= 2 && upright(reading.text[to - 1]) && han(reading.text[to - 2]))
        --to;
    reading.text = reading.text.mid(from, to - from);
    reading.characters = reading.characters.mid(from, to - from);
}

} // namespace

QList<CharacterPlace> placesOf(const Reading &reading, Script script)
{
    if (reading.characters.size() == reading.text.size())
        return reading.characters;
    QList<CharacterPlace> places;
    const double count = static_cast<double>(reading.text.size());
    const bool backwards = script == Script::Arabic;
    for (qsizetype i = 0; i < reading.text.size(); ++i) {
        const double from =
            static_cast<double>(backwards ? reading.text.size() - 1 - i : i) / count;
        places.append({static_cast<float>(from), static_cast<float>(from + 1 / count),
                       static_cast<float>(reading.confidence)});
    }
    return places;
}

QList<LinePiece> piecesOf(const FlatLine &flat, const TextLine &line,
                          const std::function<int(double)> &cellAt)
{
    const QList<LinePiece> runs = stretches(flat, cellAt);
    if (runs.size() == 1)
        return runs;
    QList<QList<Glyph>> glyphs;
    for (const Reading &reading : line.readings)
        glyphs.append(glyphsOf(reading, line.script));
    const double unit = flat.height / std::max(1.0, flat.width());
    const QList<Glyph> main = mainGlyphs(glyphs);
    QList<LinePiece> moved = runs;
    for (qsizetype i = 0; i + 1 < moved.size(); ++i) {
        const double cut =
            std::clamp(snapped(main, moved[i].to, 0.8 * unit), moved[i].from, moved[i + 1].to);
        moved[i].to = cut;
        moved[i + 1].from = cut;
    }
    QList<LinePiece> pieces = withoutEmpty(moved, glyphs, unit);
    for (qsizetype i = 0; i + 1 < pieces.size();) {
        LinePiece &a = pieces[i];
        const LinePiece b = pieces[i + 1];
        if (!partsOverhang(main, a.from, a.to, b.to, unit)) {
            ++i;
            continue;
        }
        if (b.to - b.from > a.to - a.from)
            a.cell = b.cell;
        a.to = b.to;
        pieces.removeAt(i + 1);
    }
    if (pieces.isEmpty())
        return {{cellAt(0.5), 0, 1}};
    pieces.first().from = 0;
    pieces.last().to = 1;
    return pieces;
}

QList<QPointF> textShares(const FlatLine &flat, const TextLine &line)
{
    const double width = flat.width();
    QList<QPointF> shares;
    if (!line.readings.isEmpty()) {
        const Reading &reading = line.readings.first();
        QList<CharacterPlace> places = placesOf(reading, line.script);
        QList<CharacterPlace> printed;
        for (qsizetype i = 0; i < places.size(); ++i)
            if (!reading.text[i].isSpace())
                printed.append(places[i]);
        std::stable_sort(
            printed.begin(), printed.end(),
            [](const CharacterPlace &a, const CharacterPlace &b) { return a.from < b.from; });
        for (const CharacterPlace &place : printed) {
            const double from = static_cast<double>(place.from);
            const double to = static_cast<double>(place.to);
            if (shares.isEmpty() || (from - shares.last().y()) * width > kWideGap * flat.height)
                shares.append({from, to});
            shares.last().setY(std::max(shares.last().y(), to));
        }
    }
    if (shares.size() < 2)
        return {{0, 1}};
    shares.first().setX(0);
    shares.last().setY(1);
    return shares;
}

TextLine cutLine(const TextLine &line, double from, double to)
{
    TextLine piece;
    piece.place = Place::onPage({line.quad().slice(from, to)});
    const double run = std::max(1e-6, to - from);
    for (const Reading &reading : line.readings) {
        const QList<CharacterPlace> places = placesOf(reading, line.script);
        Reading part = reading;
        part.text.clear();
        part.characters.clear();
        for (qsizetype i = 0; i < reading.text.size(); ++i) {
            // A surrogate pair stands or falls with its first unit.
            const qsizetype unit = reading.text[i].isLowSurrogate() && i > 0 ? i - 1 : i;
            const double center = middle(places[unit]);
            const bool inside = (center >= from || from <= 0) && (center < to || to >= 1);
            if (!inside)
                continue;
            CharacterPlace place = places[i];
            place.from = static_cast<float>(
                std::clamp((static_cast<double>(place.from) - from) / run, 0.0, 1.0));
            place.to = static_cast<float>(
                std::clamp((static_cast<double>(place.to) - from) / run, 0.0, 1.0));
            part.text.append(reading.text[i]);
            part.characters.append(place);
        }
        stripEnds(part);
        if (part.text.isEmpty())
            continue;
        double sum = 0;
        for (const CharacterPlace &place : part.characters)
            sum += static_cast<double>(place.confidence);
        part.confidence = sum / static_cast<double>(part.characters.size());
        piece.readings.append(part);
    }
    piece.script = scriptOf(piece.text(), line.script);
    return piece;
}

void stripBars(TextLine &line)
{
    for (Reading &reading : line.readings) {
        if (reading.text.isEmpty() || reading.characters.size() != reading.text.size())
            continue;
        Reading stripped = reading;
        stripEnds(stripped);
        if (!stripped.text.isEmpty())
            reading = stripped;
    }
}

} // namespace ocr::layout
