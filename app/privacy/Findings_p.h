// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/HeaderMatcher_p.h"
#include "app/privacy/ReaderAgreement_p.h"

#include <QBitArray>
#include <QDate>

#include <algorithm>

namespace privacy {

/// A finding before its place is turned into quads or offsets.
struct Found
{
    Finding finding;
    QList<Span> spans;
    QList<ocr::Quad> quads; ///< instead of spans: a cell that nobody read
    bool relative = false;  ///< as the field says
};

/// What is known of the place that is being judged.
struct Field
{
    std::optional<WordMeaning> meaning; ///< of the header or label that governs
    QList<FindingType> types;           ///< all types that the header names
    QString header;                     ///< as read
    bool mixed = false;                 ///< the column holds other numbers as well
    QStringList reasons;                ///< "header:身份证号", "label:电话", "header:carried"
    bool officialNear = false;          ///< an office is named beside it
    bool organisationNear = false;      ///< an organisation's account or address is meant
    bool personNear = false;            ///< right behind somebody's name
    bool courier = false;               ///< on a courier label
    bool relative = false;              ///< names there are not of the one whom the notice is about
    int sheet = 0;
    int table = -1;
    int row = -1;
    int column = -1;
    int person = -1;

    bool is(WordKind kind) const { return meaning && meaning->kind == kind; }
};

/// Which units of which line already belong to a finding, or are vetoed.
class Claims
{
public:
    bool overlaps(const QList<Span> &spans) const
    {
        return std::ranges::any_of(spans, [this](const Span &span) {
            const QBitArray taken = m_taken.value(span.line);
            for (int at = span.from; at < std::min<qsizetype>(span.to, taken.size()); ++at)
                if (taken.testBit(at))
                    return true;
            return false;
        });
    }
    void take(const QList<Span> &spans)
    {
        for (const Span &span : spans) {
            QBitArray &taken = m_taken[span.line];
            if (taken.size() < span.to)
                taken.resize(std::max<qsizetype>(span.to, 2 * taken.size())); // amortised
            taken.fill(true, span.from, span.to);
        }
    }

private:
    QHash<int, QBitArray> m_taken;
};

/// Everything that the detectors of one page share.
struct Desk
{
    const ocr::Page &page;
    const CompiledRules &rules;
    QDate today;
    bool typed = false; ///< pasted text
    Claims claims;
    QList<Found> found;
    int nextPerson = 0;
    QList<Finding> told = {}; ///< ages and sexes in passing: no findings, but they betray masks

    /// Adds a finding unless its place is taken; answers whether it was added.
    bool add(Found found);
};

/// A finding of a type with severity, action and basis of its policy, and the field's place.
Found newFound(FindingType type, const Field &field, const CompiledRules &rules);

/// Gives the whole-value findings (name, address, health …) of stream units [begin, end).
Found valueFound(FindingType type, const TextStream &stream, qsizetype begin, qsizetype end,
                 const Field &field, const Desk &desk);

/// The quads of the spans, a little larger than the characters. A span that holds nearly all of its
/// line takes the whole line's quad.
QList<ocr::Quad> quadsOf(const QList<Span> &spans, const QList<ocr::TextLine> &lines);
/// The quads of a finding: its own, or those of its spans.
QList<ocr::Quad> placesOf(const Found &found, const QList<ocr::TextLine> &lines);

/// What the policy lets stand of a value that is no number: a surname, a village, a year.
QString maskedValue(FindingType type, const QString &raw, const CompiledRules &rules);

} // namespace privacy
