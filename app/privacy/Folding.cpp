// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"

#include <QHash>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace privacy {

namespace {

/// Radicals without a compatibility mapping that readers and PDF makers put for the character
/// itself (Unicode EquivalentUnifiedIdeograph.txt; the ones that stand alone as words or in names).
char32_t radicalMeaning(char32_t c)
{
    switch (c) {
    case 0x2E81:
        return 0x5382;
    case 0x2E83:
        return 0x4E5A;
    case 0x2E8B:
        return 0x5369;
    case 0x2E8E:
        return 0x5140;
    case 0x2E95:
        return 0x5F50;
    case 0x2E96:
        return 0x5FC4;
    case 0x2E98:
        return 0x624C;
    case 0x2EA0:
        return 0x6C11;
    case 0x2EA9:
        return 0x738B;
    case 0x2EB7:
        return 0x8279;
    case 0x2EC1:
        return 0x864E;
    case 0x2EC4:
        return 0x897F;
    case 0x2EC5:
        return 0x89C1;
    case 0x2EC6:
        return 0x89D2;
    case 0x2EC8:
        return 0x8BA0;
    case 0x2EC9:
        return 0x8D1D;
    case 0x2ECB:
        return 0x8F66;
    case 0x2ED3:
        return 0x957F;
    case 0x2ED4:
        return 0x95E8;
    case 0x2ED8:
        return 0x9752;
    case 0x2ED9:
        return 0x97E6;
    case 0x2EDA:
        return 0x9875;
    case 0x2EDB:
        return 0x98CE;
    case 0x2EDC:
        return 0x98DE;
    case 0x2EDD:
        return 0x98DF;
    case 0x2EE2:
        return 0x9A6C;
    case 0x2EE3:
        return 0x9AA8;
    case 0x2EE4:
        return 0x9B3C;
    case 0x2EE5:
        return 0x9C7C;
    case 0x2EE6:
        return 0x9E1F;
    case 0x2EE8:
        return 0x9EA6;
    case 0x2EE9:
        return 0x9EC4;
    case 0x2EEC:
        return 0x9F50;
    case 0x2EED:
        return 0x6B6F;
    case 0x2EEE:
        return 0x9F7F;
    case 0x2EEF:
        return 0x7ADC;
    case 0x2EF0:
        return 0x9F99;
    case 0x2EF2:
        return 0x4E80;
    default:
        return c;
    }
}

/// Arabic letters that readers take for one another in Uyghur and Kazakh (domain notes on
/// matching).
char32_t arabicMeaning(char32_t c)
{
    switch (c) {
    case 0x064A: // yeh
    case 0x06CC: // Farsi yeh
    case 0x06D0: // e
    case 0x0649:
        return 0x0649;
    case 0x06BE: // heh doachashmee
    case 0x0647: // heh
    case 0x06D5:
        return 0x06D5;
    case 0x0643: // kaf
    case 0x06A9:
        return 0x0643;
    case 0x06C6: // oe
    case 0x06C7: // u
    case 0x06C8: // yu
    case 0x06CB: // ve
    case 0x0648:
        return 0x0648;
    default:
        return c;
    }
}

/// "①", "⑵", "3." in one character: they count items, and are no digits of what follows.
bool isItemMark(char32_t c)
{
    return (c >= 0x2460 && c <= 0x249B) || c == 0x24EA || (c >= 0x24EB && c <= 0x24FF) ||
           (c >= 0x2776 && c <= 0x2793);
}

bool isDroppedMark(char32_t c)
{
    return c == 0x00AD || c == 0x061C || c == 0x180E || c == 0x2060 || c == 0x0621 || c == 0x0674 ||
           c == 0x0626 || c == 0x0640 || (c >= 0x064B && c <= 0x0655) || c == 0x200B ||
           c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || c == 0xFEFF ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFE0F;
}

/// Kangxi radicals and full-width forms fall together by NFKC; the rest by the tables above.
void appendMeaning(char32_t c, int from, int to, bool keepSpaces, FoldedText &out)
{
    if (isDroppedMark(c))
        return;
    if (u_isUWhiteSpace(static_cast<UChar32>(c)) || u_iscntrl(static_cast<UChar32>(c))) {
        if (!keepSpaces)
            return;
        c = U' ';
    }
    const int digit = u_charDigitValue(static_cast<UChar32>(c));
    if (digit >= 0)
        c = U'0' + static_cast<char32_t>(digit);
    // The dots of names: bullet, hyphenation point and katakana dot are one.
    if (c == 0x2022 || c == 0x2027 || c == 0x30FB || c == 0x2219 || c == 0x22C5 || c == 0x16EB ||
        c == 0x2E31)
        c = 0x00B7;
    c = arabicMeaning(radicalMeaning(c));
    c = static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
    if (QChar::requiresSurrogates(c)) {
        out.text.append(QChar(QChar::highSurrogate(c)));
        out.text.append(QChar(QChar::lowSurrogate(c)));
        out.from << from << from;
        out.to << to << to;
        return;
    }
    out.text.append(QChar(static_cast<char16_t>(c)));
    out.from << from;
    out.to << to;
}

} // namespace

FoldedText fold(QStringView text, bool keepSpaces)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    FoldedText out;
    // A hamza that carries the next letter goes with it.
    int carried = -1;
    out.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        char32_t c = text[i].unicode();
        int length = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        const bool carrier = c == 0x0626 || c == 0x0674 || c == 0x0621;
        const int from = carried >= 0 ? carried : static_cast<int>(i);
        const int to = static_cast<int>(i) + length;
        carried = carrier ? from : -1;
        if (isItemMark(c))
            c = U'、';
        icu::UnicodeString decomposed;
        if (U_SUCCESS(status) && c > 0x7F &&
            nfkc->getDecomposition(static_cast<UChar32>(c), decomposed) && c != 0x0626) {
            icu::UnicodeString composed = nfkc->normalize(decomposed, status);
            for (int32_t k = 0; k < composed.length(); k = composed.moveIndex32(k, 1))
                appendMeaning(static_cast<char32_t>(composed.char32At(k)), from, to, keepSpaces,
                              out);
        } else {
            appendMeaning(c, from, to, keepSpaces, out);
        }
        i += length;
    }
    return out;
}

QString foldedWord(QStringView text)
{
    return fold(text, false).text;
}

QString foldedHeader(QStringView text)
{
    const QString folded = foldedWord(text);
    QString plain;
    plain.reserve(folded.size());
    int depth = 0;
    for (const QChar c : folded) {
        if (c == u'(' || c == u'[' || c == u'{' || c == u'【' || c == u'〔' || c == u'<' ||
            c == u'《')
            ++depth;
        else if (c == u')' || c == u']' || c == u'}' || c == u'】' || c == u'〕' || c == u'>' ||
                 c == u'》')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && c.isLetterOrNumber())
            plain.append(c);
    }
    // A header that is all brackets, or whose bracket never closes, is compared whole.
    if (plain.isEmpty() || depth > 0) {
        plain.clear();
        for (const QChar c : folded)
            if (c.isLetterOrNumber())
                plain.append(c);
    }
    return plain;
}

bool containsAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace privacy
