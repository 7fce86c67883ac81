// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/NumberToken_p.h"

#include <algorithm>

namespace privacy {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || c == u'|';
}

/// A digit as it is spoken; -1: none.
int spokenDigit(QChar c)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    return c == u'〇' ? 0 : c == u'幺' ? 1 : static_cast<int>(kDigits.indexOf(c));
}

/// Cuts tokens out of one text; holds the state of the token at hand.
class Tokeniser
{
public:
    Tokeniser(const QString &text, const QList<Gap> &gaps, const QList<LabelHit> &labels,
              const CompiledRules &rules, bool typed = false)
        : m_text(text), m_gaps(gaps), m_labels(labels), m_rules(rules), m_typed(typed)
    {}

    QList<NumberToken> run()
    {
        while (m_i < m_text.size()) {
            if (inLabel(m_i))
                close(), ++m_i;
            else
                step();
        }
        close();
        return m_tokens;
    }

private:
    bool inLabel(qsizetype at)
    {
        while (m_nextLabel < m_labels.size() && m_labels[m_nextLabel].end <= at)
            ++m_nextLabel;
        return m_nextLabel < m_labels.size() && m_labels[m_nextLabel].begin <= at;
    }

    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    bool isStrong(QChar c) const { return m_rules.strongMasks.contains(c); }
    bool isWeak(QChar c) const { return m_rules.weakMasks.contains(c) && !isLetter(c); }
    bool isMask(QChar c) const { return isStrong(c) || isWeak(c); }
    bool isBody(QChar c) const { return isDigit(c) || isLetter(c) || isStrong(c); }

    void take(QChar c, qsizetype count = 1)
    {
        m_token.text.append(c);
        m_token.at.append(m_i);
        m_token.gaps.append(m_token.text.size() == 1 ? Gap::None
                                                     : std::max(m_pending, m_gaps[m_i]));
        m_pending = Gap::None;
        m_i += count;
    }

    void skip()
    {
        m_pending = std::max(m_pending, std::max(m_gaps[m_i], Gap::Space));
        ++m_i;
    }

    void step()
    {
        const QChar c = m_text[m_i];
        const QChar next = at(m_i + 1);
        const bool open = !m_token.text.isEmpty();
        if (open && (splitsAtGap(c) || (m_gaps[m_i] != Gap::None && isEndedByGap(c))))
            close();
        if (isDigit(c) || isLetter(c)) {
            take(c);
        } else if (isSpokenMobile()) {
            close();
            for (qsizetype n = kMobile; n > 0; --n)
                take(QChar(u'0' + spokenDigit(m_text[m_i])));
            close();
        } else if (isStrong(c)) {
            take(u'*');
        } else if (isWeak(c) &&
                   ((open && weakRun()) || (!open && weakRun() && weakLength() >= 3))) {
            takeWeakRun();
        } else if (open && c == u'×' && m_token.text.size() == 17) {
            take(u'X');
        } else if (open && (c == u'-' || c == u'—' || c == u'_') && isBody(next) &&
                   isDigitOrMask(m_token.text.back())) {
            skip();
        } else if (open && c == u')' && isDigit(next) &&
                   ((m_token.text.startsWith(u'0') && m_token.text.size() <= 4) ||
                    m_token.text == QLatin1String("86"))) {
            skip();
        } else if (open && (c == u'.' || c == u',') && isDigit(m_token.text.back()) &&
                   isDigit(next)) {
            point(c);
        } else {
            close();
            ++m_i;
        }
    }

    static bool isDigitOrMask(QChar c) { return isDigit(c) || c == u'*'; }

    /// A space between a word and a number parts them ("QQ 12345678"); a number may have spaces
    /// inside.
    bool splitsAtGap(QChar c) const
    {
        if (m_gaps[m_i] == Gap::None)
            return false;
        const QChar last = m_token.text.back();
        return (isLetter(c) && c != u'X') != (isLetter(last) && last != u'X');
    }

    /// "1992.04.18 138…", "1992-**-** 138…": the number behind a date is another one. So is what
    /// follows a mask that is whole: "138****8000", and "2." of the next line.
    bool isEndedByGap(QChar next) const
    {
        const QString &text = m_token.text;
        const bool century =
            text.startsWith(QLatin1String("19")) || text.startsWith(QLatin1String("20"));
        const bool isDotted = m_points == 2 && century && text.size() >= 6 && text.size() <= 8;
        const bool isHiddenDate =
            century && QStringView(m_text).mid(m_token.at.first(), m_i - m_token.at.first()) ==
                           text.left(4) + QStringLiteral("-**-**");
        return isDotted || isHiddenDate || (isDigit(next) && isWholeMask(text));
    }

    /// A mobile's or a citizen's number whose middle is hidden, with all its places. Of typed text
    /// only: readers miscount stars.
    bool isWholeMask(QStringView text) const
    {
        if (!m_typed || (text.size() != kMobile && text.size() != kCitizen))
            return false; // at once: all of a pasted column is one token
        const auto head = std::find(text.begin(), text.end(), u'*') - text.begin();
        const auto tail =
            std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c == u'*'; }) -
            text.rbegin();
        if (head == text.size() || !std::all_of(text.begin(), text.begin() + head, isDigit) ||
            !std::all_of(text.begin() + head, text.end() - tail, [](QChar c) { return c == u'*'; }))
            return false;
        const bool isMobile =
            text.size() == kMobile && head >= 2 && tail >= 2 && text[0] == u'1' && text[1] >= u'3';
        const bool isCitizen = text.size() == kCitizen && head >= 3 && head <= 10 && tail >= 1;
        return isMobile || isCitizen;
    }

    /// "1.410926********9987": the number of a list's item.
    bool isItemNumber() const
    {
        if (m_token.text.size() > 2)
            return false;
        qsizetype end = m_i + 1;
        while ((isDigit(at(end)) || isStrong(at(end)) || at(end) == u'X') &&
               (end == m_i + 1 || m_gaps[end] == Gap::None))
            ++end;
        QString run = m_text.mid(m_i + 1, end - m_i - 1);
        for (QChar &c : run)
            c = isStrong(c) ? u'*' : c;
        return isWholeMask(run);
    }

    /// "幺三五 六五九零 四四一八": eleven digits, no more, that begin as a mobile does.
    bool isSpokenMobile() const
    {
        qsizetype length = 0;
        while (length <= kMobile && m_i + length < m_text.size() &&
               spokenDigit(m_text[m_i + length]) >= 0)
            ++length;
        return length == kMobile && spokenDigit(m_text[m_i]) == 1 &&
               spokenDigit(m_text[m_i + 1]) >= 3 && (m_i == 0 || spokenDigit(m_text[m_i - 1]) < 0);
    }

    qsizetype weakLength() const
    {
        qsizetype n = 0;
        while (isMask(at(m_i + n)))
            ++n;
        return n;
    }

    /// One weak mask character is a dash, a dot or a times sign; two and more hide something.
    bool weakRun() const
    {
        return weakLength() >= 2 || isStrong(at(m_i - 1)) || isStrong(at(m_i + 1));
    }

    void takeWeakRun()
    {
        for (qsizetype n = weakLength(); n > 0; --n)
            take(u'*');
    }

    /// "1,748.00" is an amount; a dot elsewhere is noise between digits.
    void point(QChar c)
    {
        qsizetype digits = 0;
        while (isDigit(at(m_i + 1 + digits)))
            ++digits;
        if ((c == u'.' && digits <= 2 && m_token.text.size() <= 9) || (c == u',' && digits == 3))
            m_token.amount = true;
        m_points += c == u'.';
        if ((c == u',' && digits != 3) || (c == u'.' && isItemNumber())) {
            close();
            ++m_i;
        } else {
            skip();
        }
    }

    void close()
    {
        if (!m_token.text.isEmpty()) {
            starX(m_token.text);
            m_tokens.append(m_token);
        }
        m_token = {};
        m_points = 0;
        m_pending = Gap::None;
    }

    /// Two and more X beside digits are a mask; the last of 18 characters may be a check character.
    static void starX(QString &text)
    {
        for (qsizetype i = 0; i < text.size();) {
            qsizetype n = 0;
            while (i + n < text.size() && text[i + n] == u'X')
                ++n;
            const bool besideStar =
                (i > 0 && text[i - 1] == u'*' && n > 0 && i + n < text.size()) ||
                (n > 0 && i + n < text.size() && text[i + n] == u'*');
            if (n >= 2 || besideStar)
                for (qsizetype k = i; k < i + n; ++k)
                    text[k] = u'*';
            i += std::max<qsizetype>(n, 1);
        }
    }

    static constexpr qsizetype kMobile = 11;
    static constexpr qsizetype kCitizen = 18;

    const QString &m_text;
    const QList<Gap> &m_gaps;
    const QList<LabelHit> &m_labels;
    const CompiledRules &m_rules;
    bool m_typed;
    QList<NumberToken> m_tokens;
    NumberToken m_token;
    int m_points = 0; ///< dots inside the token
    Gap m_pending = Gap::None;
    qsizetype m_i = 0;
    qsizetype m_nextLabel = 0;
};

int weight(const NumberToken &token)
{
    return static_cast<int>(std::count_if(token.text.begin(), token.text.end(),
                                          [](QChar c) { return isDigit(c) || c == u'*'; }));
}

/// Where the places of two digits lie more than two pitches apart, a mask stood that no reader saw
/// (architecture: a run of stars is read with the wrong count, at times with none).
void showHidden(NumberToken &token, const TextStream &stream)
{
    QList<double> centres;
    for (const qsizetype at : token.at) {
        const Span &span = stream.span(at);
        const ocr::Reading &reading = stream.lines()[span.line].readings.first();
        if (span.to > reading.characters.size())
            return;
        const auto &c = reading.characters[span.from];
        const auto &d = reading.characters[span.to - 1];
        centres.append((c.from + d.to) / 2.0 * stream.lines()[span.line].quad().width());
    }
    QList<double> pitches;
    for (qsizetype i = 1; i < centres.size(); ++i)
        if (stream.span(token.at[i]).line == stream.span(token.at[i - 1]).line &&
            token.gaps[i] == Gap::None)
            pitches.append(centres[i] - centres[i - 1]);
    if (pitches.size() < 4)
        return;
    std::nth_element(pitches.begin(), pitches.begin() + pitches.size() / 2, pitches.end());
    const double pitch = pitches[pitches.size() / 2];
    for (qsizetype i = centres.size() - 1; i > 0; --i) {
        if (stream.span(token.at[i]).line != stream.span(token.at[i - 1]).line ||
            token.text[i] == u'*' || token.text[i - 1] == u'*' || pitch <= 0)
            continue;
        // 3.5 pitches: spaces between groups of four are at most two wide.
        const double apart = (centres[i] - centres[i - 1]) / pitch;
        if (apart < 3.5)
            continue;
        const auto hidden = static_cast<qsizetype>(apart + 0.5) - 1;
        for (qsizetype k = 0; k < hidden; ++k) {
            token.text.insert(i, u'*');
            token.at.insert(i, -1);
            token.gaps.insert(i, Gap::None);
        }
        token.gaps[i + hidden] = Gap::None;
    }
}

} // namespace

int NumberToken::digits() const
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isDigit));
}

qsizetype NumberToken::begin() const
{
    for (const qsizetype i : at)
        if (i >= 0)
            return i;
    return 0;
}

qsizetype NumberToken::end() const
{
    for (qsizetype i = at.size() - 1; i >= 0; --i)
        if (at[i] >= 0)
            return at[i] + 1;
    return 0;
}

NumberToken NumberToken::mid(qsizetype from, qsizetype count) const
{
    return {text.mid(from, count), at.mid(from, count), gaps.mid(from, count), amount};
}

QList<NumberToken> numberTokens(const TextStream &stream, const QList<LabelHit> &labels,
                                const CompiledRules &rules, int least)
{
    QList<Gap> gaps;
    gaps.reserve(stream.size());
    for (qsizetype i = 0; i < stream.size(); ++i)
        gaps.append(stream.gapBefore(i));
    const bool typed = !stream.lines().isEmpty() &&
                       stream.lines().first().place.kind == ocr::Place::Kind::InParagraph;
    QList<NumberToken> tokens;
    for (NumberToken token : Tokeniser(stream.text(), gaps, labels, rules, typed).run()) {
        if (weight(token) < least)
            continue;
        showHidden(token, stream);
        tokens.append(token);
    }
    return tokens;
}

QString numberText(const QString &folded, const CompiledRules &rules)
{
    const QList<Gap> gaps(folded.size(), Gap::None);
    QString best;
    for (const NumberToken &token : Tokeniser(folded, gaps, {}, rules).run())
        if (token.text.size() > best.size())
            best = token.text;
    return best;
}

} // namespace privacy
