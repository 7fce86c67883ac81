// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/ReaderAgreement_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// A first reader whose least sure character is above this has read what stands there: specimen
/// numbers with a wrong check digit are read at 0.98 and more, misread ones at 0.9 and less.
constexpr double kDoubtfulReader = 0.95;

/// Digits that readers take for one another, both ways (architecture: single-character repairs).
const QString &confusedWith(QChar digit)
{
    static const std::array<QString, 10> kPairs{
        QStringLiteral("689"),  QStringLiteral("74"),  QStringLiteral("7Z3"), QStringLiteral("852"),
        QStringLiteral("19"),   QStringLiteral("638"), QStringLiteral("850"), QStringLiteral("12"),
        QStringLiteral("3065"), QStringLiteral("04")};
    static const QString kNone;
    return digit.isDigit() ? kPairs[static_cast<size_t>(digit.digitValue())] : kNone;
}

bool holds(NumberCheck check, const QString &text)
{
    switch (check) {
    case NumberCheck::Gb11643:
        return holdsResidentCheck(text);
    case NumberCheck::Calendar:
        return isCalendarDay(QStringView(text).mid(6, 8));
    case NumberCheck::Calendar11:
        return isCalendarDay(QStringView(text).mid(6, 8));
    case NumberCheck::Calendar15:
        return isCalendarDay(QString(QStringLiteral("19") + text.mid(6, 6)));
    case NumberCheck::Luhn:
        return holdsLuhn(text);
    case NumberCheck::Uscc:
        return holdsCreditCode(text);
    case NumberCheck::PlateDigits:
        return digitCount(text) >= 2;
    }
    return false;
}

bool hasShape(const Pattern &pattern, const QString &text)
{
    const QRegularExpressionMatch match = pattern.regex.match(text);
    return match.isValid() && match.hasMatch();
}

/// Where all texts of one length are alike; else the shared beginning and end.
QList<bool> alike(const QString &text, const QStringList &others)
{
    QList<bool> certain(text.size(), true);
    for (const QString &other : others) {
        if (other.size() == text.size()) {
            for (qsizetype i = 0; i < text.size(); ++i)
                certain[i] = certain[i] && text[i] == other[i];
            continue;
        }
        qsizetype head = 0;
        while (head < text.size() && head < other.size() && text[head] == other[head])
            ++head;
        qsizetype tail = 0;
        while (tail < text.size() - head && tail < other.size() - head &&
               text[text.size() - 1 - tail] == other[other.size() - 1 - tail])
            ++tail;
        for (qsizetype i = head; i < text.size() - tail; ++i)
            certain[i] = false;
    }
    return certain;
}

/// Every way of taking each differing character from the one or the other reader.
QStringList mixtures(const QString &a, const QString &b)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            places.append(i);
    QStringList texts;
    if (places.size() > 6)
        return texts;
    for (int pick = 1; pick + 1 < (1 << places.size()); ++pick) {
        QString text = a;
        for (qsizetype k = 0; k < places.size(); ++k)
            if (pick & (1 << k))
                text[places[k]] = b[places[k]];
        texts.append(text);
    }
    return texts;
}

QStringList distinctFitting(const Pattern &pattern, const QStringList &texts)
{
    QStringList fitting;
    for (const QString &text : texts)
        if (!fitting.contains(text) && fits(pattern, text))
            fitting.append(text);
    return fitting;
}

QStringList repairs(const Pattern &pattern, const QString &text)
{
    QStringList fitting;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar c : confusedWith(text[i])) {
            QString changed = text;
            changed[i] = c;
            if (fits(pattern, changed))
                fitting.append(changed);
        }
    }
    return fitting;
}

/// Parts of a roughly placed reading that have the pattern's length.
QStringList windows(const QStringList &wide, qsizetype length)
{
    QStringList texts;
    for (const QString &text : wide)
        for (qsizetype i = 0; i + length <= text.size(); ++i)
            texts.append(text.mid(i, length));
    return texts;
}

struct PlacedText
{
    QString narrow;
    QString wide;
};

/// What another reading has where the first one has the units of `span`.
PlacedText textAt(const ocr::TextLine &line, const ocr::Reading &other, const Span &span,
                  const CompiledRules &rules)
{
    const ocr::Reading &first = line.readings.first();
    if (span.to > first.characters.size() || other.characters.size() != other.text.size())
        return {};
    double left = 1;
    double right = 0;
    for (int i = span.from; i < span.to; ++i) {
        left = std::min(left, static_cast<double>(first.characters[i].from));
        right = std::max(right, static_cast<double>(first.characters[i].to));
    }
    const double pitch = (right - left) / std::max(1, span.to - span.from);
    PlacedText result;
    for (qsizetype i = 0; i < other.text.size(); ++i) {
        const double centre =
            static_cast<double>(other.characters[i].from + other.characters[i].to) / 2;
        if (centre > left - 0.3 * pitch && centre < right + 0.3 * pitch)
            result.narrow.append(other.text[i]);
        if (centre > left - 2.5 * pitch && centre < right + 2.5 * pitch)
            result.wide.append(other.text[i]);
    }
    result.narrow = numberText(fold(result.narrow, false).text, rules);
    result.wide = numberText(fold(result.wide, false).text, rules);
    return result;
}

} // namespace

Candidates candidatesOf(const TextStream &stream, const NumberToken &token,
                        const CompiledRules &rules, bool typed)
{
    Candidates result;
    result.first = token.text;
    result.typed = typed;
    if (typed)
        return result;
    const QList<Span> spans = stream.spans(token.begin(), token.end());
    qsizetype readings = 8;
    for (const Span &span : spans) {
        const ocr::TextLine &line = stream.lines()[span.line];
        readings = std::min(readings, line.readings.size());
        const ocr::Reading &first = line.readings.first();
        for (int i = span.from; i < span.to && i < first.characters.size(); ++i)
            result.confidence =
                std::min(result.confidence, static_cast<double>(first.characters[i].confidence));
    }
    for (qsizetype k = 1; k < readings; ++k) {
        QString narrow;
        QString wide;
        bool all = true;
        for (const Span &span : spans) {
            const ocr::TextLine &line = stream.lines()[span.line];
            const PlacedText part = textAt(line, line.readings[k], span, rules);
            all = all && !(part.narrow.isEmpty() && part.wide.isEmpty());
            narrow += part.narrow;
            wide += part.wide;
        }
        if (!all)
            continue;
        // The places of two readers differ by a part of a character: a text that holds the first
        // reader's whole number says the same.
        result.others.append(wide.contains(token.text) ? token.text : narrow);
        result.wide.append(wide);
    }
    return result;
}

QString lettersAsDigits(const QString &text, int checkPosition)
{
    QString digits = text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == checkPosition && digits[i] == u'X')
            continue;
        switch (digits[i].unicode()) {
        case u'O':
        case u'Q':
        case u'D':
            digits[i] = u'0';
            break;
        case u'I':
        case u'L':
        case u'|':
            digits[i] = u'1';
            break;
        case u'Z':
            digits[i] = u'2';
            break;
        case u'S':
            digits[i] = u'5';
            break;
        case u'G':
            digits[i] = u'6';
            break;
        case u'B':
            digits[i] = u'8';
            break;
        default:
            break;
        }
    }
    return digits;
}

bool fits(const Pattern &pattern, const QString &text)
{
    return hasShape(pattern, text) &&
           std::all_of(pattern.checks.begin(), pattern.checks.end(),
                       [&](NumberCheck check) { return holds(check, text); });
}

namespace {

/// Letters are digits misread only in patterns that are all digits but for the check character.
bool takesLetters(const Pattern &pattern)
{
    return pattern.regex.pattern().contains(QLatin1String("A-")) ||
           pattern.regex.pattern().contains(QLatin1String("[HM]"));
}

Candidates cleaned(const Pattern &pattern, const Candidates &candidates)
{
    if (takesLetters(pattern))
        return candidates;
    Candidates clean = candidates;
    clean.first = lettersAsDigits(clean.first, 17);
    for (QString &text : clean.others)
        text = lettersAsDigits(text, 17);
    for (QString &text : clean.wide)
        text = lettersAsDigits(text, -1).replace(u'x', u'X');
    return clean;
}

std::optional<NumberReading> resolveChecked(const Pattern &pattern, const Candidates &c)
{
    QStringList texts{c.first};
    texts += c.others;
    QStringList fitting = distinctFitting(pattern, texts);
    if (fitting.isEmpty() && pattern.length > 0)
        fitting = distinctFitting(pattern, windows(c.wide, pattern.length));
    if (fitting.size() == 1) {
        const bool agreed = c.typed || std::count(texts.begin(), texts.end(), fitting.first()) > 1;
        return NumberReading{fitting.first(), QList<bool>(fitting.first().size(), true),
                             agreed ? Agreement::Agreed : Agreement::Checked, true};
    }
    if (fitting.size() > 1)
        return NumberReading{fitting.first(), alike(fitting.first(), fitting.mid(1)),
                             Agreement::Differ, true};
    if (c.typed)
        return std::nullopt;
    QStringList mixed;
    for (const QString &other : c.others)
        if (other.size() == c.first.size())
            mixed += mixtures(c.first, other);
    fitting = distinctFitting(pattern, mixed);
    if (fitting.size() == 1)
        return NumberReading{fitting.first(), QList<bool>(fitting.first().size(), true),
                             Agreement::Checked, true};
    // A repair is believed only where the readers do not agree on the text that fails and the first
    // is in doubt: of the about 40 changes tried, one in eleven passes a check digit by chance.
    if (c.confidence < kDoubtfulReader && !c.others.contains(c.first)) {
        fitting.clear();
        for (const QString &text : texts)
            fitting += repairs(pattern, text);
        fitting.removeDuplicates();
        if (fitting.size() == 1)
            return NumberReading{fitting.first(), alike(fitting.first(), texts),
                                 Agreement::Repaired, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberReading> resolve(const Pattern &pattern, const Candidates &candidates)
{
    const Candidates c = cleaned(pattern, candidates);
    if (pattern.hasCheckDigit())
        return resolveChecked(pattern, c);
    const bool firstFits = fits(pattern, c.first);
    QString text = firstFits ? c.first : QString();
    for (const QString &other : c.others)
        if (text.isEmpty() && fits(pattern, other))
            text = other;
    if (text.isEmpty())
        return std::nullopt;
    NumberReading reading{text, QList<bool>(text.size(), true), Agreement::Differ, false};
    QStringList all{c.first};
    all += c.others;
    const auto same = std::count(all.begin(), all.end(), text);
    if (c.typed || same > 1) {
        reading.agreement = Agreement::Agreed;
    } else if (c.others.isEmpty()) {
        reading.agreement = Agreement::OneReader;
        reading.certain.fill(false);
    } else {
        reading.certain = alike(text, all);
    }
    return reading;
}

NumberReading compareReaders(const Candidates &c)
{
    NumberReading reading{c.first, QList<bool>(c.first.size(), c.typed), Agreement::OneReader,
                          false};
    if (c.typed || c.others.contains(c.first)) {
        reading.certain.fill(true);
        reading.agreement = Agreement::Agreed;
    } else if (!c.others.isEmpty()) {
        reading.certain = alike(c.first, c.others);
        reading.agreement = Agreement::Differ;
    }
    return reading;
}

} // namespace privacy
