// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Findings_p.h"
#include "app/privacy/NameDetector_p.h"

#include <algorithm>

namespace privacy {

bool Desk::add(Found item)
{
    if (!item.spans.isEmpty() && claims.overlaps(item.spans))
        return false;
    claims.take(item.spans);
    found.append(std::move(item));
    return true;
}

Found newFound(FindingType type, const Field &field, const CompiledRules &rules)
{
    const TypePolicy policy = rules.policyOf(type);
    Found found;
    Finding &finding = found.finding;
    finding.type = type;
    finding.disposition = policy.disposition;
    finding.severity = policy.severity;
    finding.action = policy.action;
    finding.basis = policy.basis;
    finding.reasons = field.reasons;
    finding.header = field.header;
    finding.sheet = field.sheet;
    finding.table = field.table;
    finding.row = field.row;
    finding.column = field.column;
    finding.person = field.person;
    found.relative = field.relative;
    return found;
}

Found valueFound(FindingType type, const TextStream &stream, qsizetype begin, qsizetype end,
                 const Field &field, const Desk &desk)
{
    Found found = newFound(type, field, desk.rules);
    found.spans = stream.spans(begin, end);
    found.finding.rawText = stream.raw(begin, end);
    found.finding.maskedText = maskedValue(type, found.finding.rawText, desk.rules);
    double sum = 0;
    for (const Span &span : found.spans)
        sum += desk.typed ? 1.0 : stream.lines()[span.line].confidence();
    found.finding.confidence =
        found.spans.isEmpty() ? 0 : 0.95 * sum / static_cast<double>(found.spans.size());
    return found;
}

namespace {

/// The line with room for a thin first or last stroke: the finder of lines often passes over the 一
/// of "一级", whose ink is a tenth of its square. Chinese characters are as wide as 0.85 of a
/// line's height at least.
ocr::Quad withThinEnds(const ocr::TextLine &line)
{
    const QString text = line.text().trimmed();
    const ocr::Quad &quad = line.quad();
    const bool thinFirst = text.startsWith(u'一');
    const bool thinLast = text.endsWith(u'一');
    const double missing = 0.85 * quad.height() * static_cast<double>(text.size()) - quad.width();
    if (missing <= 0 || !(thinFirst || thinLast) || text.size() > 8)
        return quad;
    const double share = missing / std::max(1.0, quad.width());
    return quad.slice(thinFirst ? -share : 0.0, thinLast ? 1.0 + share : 1.0);
}

} // namespace

QList<ocr::Quad> quadsOf(const QList<Span> &spans, const QList<ocr::TextLine> &lines)
{
    QList<ocr::Quad> quads;
    for (const Span &span : spans) {
        const ocr::TextLine &line = lines[span.line];
        if (line.place.quads.isEmpty() || line.readings.isEmpty())
            continue;
        const ocr::Reading &reading = line.readings.first();
        const ocr::Quad &whole = line.quad();
        const qsizetype length = std::max<qsizetype>(1, reading.text.size());
        const bool nearlyAll =
            span.to - span.from >= length - 1 && (length <= 6 || span.to - span.from == length);
        if (nearlyAll || reading.characters.size() != reading.text.size()) {
            quads.append(withThinEnds(line).grown(whole.height() * 0.1, whole.height() * 0.1));
            continue;
        }
        const ocr::Quad part = line.quadOf(reading, span.from, span.to);
        // Readers place characters to within half a pitch; a scorer or a cover needs all of each.
        const double pitch = part.width() / std::max(1, span.to - span.from);
        quads.append(part.grown(pitch * 0.5, whole.height() * 0.15));
    }
    return quads;
}

QList<ocr::Quad> placesOf(const Found &found, const QList<ocr::TextLine> &lines)
{
    return found.quads.isEmpty() ? quadsOf(found.spans, lines) : found.quads;
}

QString maskedValue(FindingType type, const QString &raw, const CompiledRules &rules)
{
    switch (type) {
    case FindingType::Name:
        return maskedName(raw, rules);
    case FindingType::Address:
        return maskedAddress(raw, rules);
    case FindingType::BirthDate: {
        static const QRegularExpression year(QStringLiteral("(?:18|19|20)[0-9]{2}"));
        const QRegularExpressionMatch match = year.match(raw);
        return match.isValid() && match.hasMatch() ? match.captured() + QStringLiteral("-**-**")
                                                   : QStringLiteral("****");
    }
    case FindingType::Email: {
        const qsizetype at = raw.indexOf(u'@');
        return at > 0 ? raw.left(1) + QStringLiteral("***") + raw.mid(at) : QStringLiteral("***");
    }
    default:
        return QStringLiteral("**");
    }
}

} // namespace privacy
