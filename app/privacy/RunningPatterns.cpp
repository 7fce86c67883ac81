// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/ReaderAgreement_p.h"
#include "app/privacy/RunningPatterns_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// The stream's text with a space wherever something stood between two characters, and the way
/// back: words of an alphabet end there.
struct SpacedText
{
    QString text;
    QList<qsizetype> at; ///< index into the stream, one for each character and one past the end
};

SpacedText spaced(const TextStream &stream)
{
    SpacedText result;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        const Gap gap = stream.gapBefore(i);
        if (gap == Gap::Space || gap == Gap::Wrap) {
            result.text.append(u' ');
            result.at.append(i);
        }
        result.text.append(stream.text()[i]);
        result.at.append(i);
    }
    result.at.append(stream.size());
    return result;
}

void addMatch(Desk &desk, const TextStream &stream, const Field &field, const Pattern &pattern,
              qsizetype begin, qsizetype end)
{
    const QString value = stream.text().mid(begin, end - begin);
    if (pattern.checks.contains(NumberCheck::PlateDigits) && !fits(pattern, value))
        return;
    Field at = field;
    at.reasons = {QStringLiteral("pattern:") + pattern.name};
    Found found = valueFound(*pattern.type, stream, begin, end, at, desk);
    // The box of an authority is for everybody to write to, but for one that a person's number
    // names.
    const auto digits =
        std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    constexpr qsizetype kPersons = 7; // digits: as many as the shortest telephone
    if (pattern.type == FindingType::Email && value.endsWith(QLatin1String(".GOV.CN")) &&
        digits < kPersons) {
        found.finding.disposition = Disposition::Official;
        found.finding.severity = Severity::Info;
        found.finding.action = QStringLiteral("none");
    }
    if (pattern.type == FindingType::Plate)
        found.finding.maskedText = value.left(2) + QStringLiteral("*****");
    desk.add(std::move(found));
}

} // namespace

void claimWebAddresses(Desk &desk, const TextStream &stream)
{
    static const QRegularExpression link(
        QStringLiteral("(?:HTTPS?://|WWW\\.)[!-~]+|[A-Z]{2,8}_[0-9_]{6,}(?:\\.[A-Z0-9]{2,4})?"));
    const SpacedText plain = spaced(stream);
    for (auto it = link.globalMatch(plain.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.isValid())
            return;
        desk.claims.take(
            stream.spans(plain.at[match.capturedStart()], plain.at[match.capturedEnd() - 1] + 1));
    }
}

QList<NamePlace> flatNumbers(const TextStream &stream)
{
    // No year is a flat, and nothing that is weighed or counted.
    static const QRegularExpression flat(QStringLiteral(
        "(?<![0-9A-Z.*/-])[0-9]{1,2}-[1-9]-(?!(?:19|20)[0-9]{2})[1-9][0-9]?(?:0[1-9]|[1-3][0-9])"
        "(?![0-9*./-]|[元斤克米个])"));
    static const QRegularExpression code(
        QStringLiteral("(?:[码号单尾架柜]|比分|编号)[是为: "
                       "]{0,2}(?:[0-9]{1,2}-[0-9]-[0-9]{3,4}[、,及和 ]{1,2})*$"));
    constexpr qsizetype kLongestCodes = 40;
    if (!stream.text().contains(u'-'))
        return {};
    const SpacedText plain = spaced(stream);
    QList<NamePlace> places;
    for (auto it = flat.globalMatch(plain.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.isValid())
            break;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - kLongestCodes);
        if (!code.match(plain.text.mid(from, match.capturedStart() - from)).hasMatch())
            places.append({plain.at[match.capturedStart()], plain.at[match.capturedEnd() - 1] + 1});
    }
    return places;
}

void judgeTextPatterns(Desk &desk, const TextStream &stream, const Field &field)
{
    const SpacedText plain = spaced(stream);
    for (const Pattern &pattern : desk.rules.patterns) {
        if (pattern.scope != PatternScope::Text || !pattern.type)
            continue;
        const bool mail = pattern.type == FindingType::Email;
        if (mail) {
            for (auto it = pattern.regex.globalMatch(plain.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (!match.isValid())
                    break;
                addMatch(desk, stream, field, pattern, plain.at[match.capturedStart()],
                         plain.at[match.capturedEnd() - 1] + 1);
            }
            // What was typed has its spaces where they belong; readers put some into words.
            if (desk.typed)
                continue;
        }
        for (auto it = pattern.regex.globalMatch(stream.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (!match.isValid())
                break;
            addMatch(desk, stream, field, pattern, match.capturedStart(), match.capturedEnd());
        }
    }
}

} // namespace privacy
