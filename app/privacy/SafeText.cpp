// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/SafeText.h"

#include "app/privacy/MasksOnCopy.h"
#include "app/privacy/SafeTextColumns_p.h"
#include "app/privacy/TextJudge_p.h"

#include <algorithm>

namespace privacy {

namespace {

/// How often what is exposed only beside the masks is covered, before nobody gets a copy.
constexpr int kMostRounds = 4;

bool isWithin(const TextSpan &span, const QList<TextSpan> &spans)
{
    return std::any_of(spans.begin(), spans.end(), [&span](const TextSpan &other) {
        return other.line == span.line && other.from <= span.from && span.to <= other.to;
    });
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// The line ends of a text, one for each line but the last.
QStringList lineEnds(const QString &text)
{
    QStringList ends;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        ends.append(at > 0 && text[at - 1] == u'\r' ? QStringLiteral("\r\n")
                                                    : QStringLiteral("\n"));
    return ends;
}

class Maker
{
public:
    Maker(const RuleSet &rules, const TextOptions &options) : m_rules(rules), m_options(options) {}

    SafeText make(const QString &text, const JudgedText &judged, const TextChoices &choices)
    {
        m_typed = typedText(text, m_options.table, m_rules.rules());
        cover(judged, choices);
        SafeText safe;
        for (int round = 0; round < kMostRounds; ++round) {
            const JudgedText again = judgeTyped(m_typed, m_rules, m_options.judge);
            const QList<qsizetype> exposed = exposedIn(again);
            safe.exposed.reset();
            if (exposed.isEmpty())
                break;
            safe.exposed = again.findings[exposed.first()];
            if (round + 1 < kMostRounds)
                coverAgain(again, exposed);
        }
        if (!safe.isSafe())
            return safe;
        fill(safe, text);
        return safe;
    }

private:
    /// A finding's mask stands where it begins, and nothing where it goes on.
    static void append(QList<TextEdit> &edits, const QList<TextSpan> &places, const QString &put)
    {
        for (const TextSpan &place : places)
            edits.append({place, place == places.first() ? put : QString(), false});
    }

    void cover(const JudgedText &judged, const TextChoices &choices)
    {
        QSet<QString> gone;
        const QSet<QString> kept(choices.kept.begin(), choices.kept.end());
        QList<TextOnCopy> texts;
        for (qsizetype i = 0; i < judged.findings.size(); ++i) {
            const Finding &finding = judged.findings[i].finding;
            const bool goes = (finding.disposition == Disposition::Exposed ||
                               finding.disposition == Disposition::Review) &&
                              !kept.contains(finding.id) && !judged.places[i].isEmpty();
            if (goes)
                gone.insert(finding.id);
            else if (kept.contains(finding.id))
                m_kept += judged.places[i];
            const bool isCovered =
                goes ||
                (!judged.places[i].isEmpty() &&
                 std::all_of(judged.places[i].begin(), judged.places[i].end(),
                             [&](const TextSpan &at) { return isWithin(at, choices.covered); }));
            texts.append(goes        ? TextOnCopy{printedInstead(finding, finding.table < 0), true}
                         : isCovered ? TextOnCopy{QString(), false}
                                     : TextOnCopy{finding.rawText, false});
        }
        const QList<TextOnCopy> hiding = withMasksThatHide(judged.judgement, texts);
        TextColumns columns = leaveOutColumns(m_typed, judged.judgement.findings, gone, kept);
        QList<TextEdit> edits = columns.edits;
        for (qsizetype i = 0; i < judged.findings.size(); ++i) {
            const Finding &finding = judged.findings[i].finding;
            if (!gone.contains(finding.id))
                continue;
            const bool isHole =
                hiding[i].text.isEmpty() && !texts[i].text.isEmpty() && finding.table < 0;
            append(edits, judged.places[i], isHole ? somethingPrinted() : hiding[i].text);
        }
        for (const TextSpan &covered : choices.covered)
            edits.append({covered, somethingPrinted(), false});
        apply(edits, std::move(columns.shape));
    }

    /// Masks that were printed already, and tell too much, are not printed again.
    void coverAgain(const JudgedText &again, const QList<qsizetype> &exposed)
    {
        QList<TextEdit> edits;
        for (const qsizetype i : exposed) {
            const Finding &finding = again.findings[i].finding;
            QList<TextEdit> here;
            append(here, again.places[i], {});
            const TextEdits goes(here);
            const bool isMask =
                std::any_of(m_masks.begin(), m_masks.end(),
                            [&goes](const TextSpan &mask) { return goes.touches(mask); });
            const QString bare = finding.table < 0 ? somethingPrinted() : QString();
            append(edits, again.places[i],
                   isMask ? bare : printedInstead(finding, finding.table < 0));
        }
        apply(edits, {m_typed.lines, m_typed.spans, m_typed.covered});
    }

    void apply(QList<TextEdit> all, PastedHtml shape)
    {
        for (TextEdit &edit : all)
            edit.put = inOwnDirection(edit.put, edit.at);
        const TextEdits edits(all);
        shape.lines = edits.applied(m_typed.lines);
        m_masks.removeIf([&](const TextSpan &mask) { return edits.touches(mask); });
        for (TextSpan &mask : m_masks)
            mask = edits.moved(mask);
        m_masks += edits.masks();
        for (TextSpan &kept : m_kept)
            kept = edits.moved(kept);
        m_typed = typedText(shape, m_options.table, m_rules.rules());
    }

    /// Beside Arabic letters "138****8000" would be shown from its other end: stars part a number.
    QString inOwnDirection(const QString &mask, const TextSpan &at) const
    {
        const QString &line = m_typed.lines[at.line];
        const qsizetype begin = at.from > 0 ? line.lastIndexOf(u'\t', at.from - 1) + 1 : 0;
        const qsizetype end = line.indexOf(u'\t', at.to);
        const QString cell = line.mid(begin, (end < 0 ? line.size() : end) - begin);
        const bool isBesideArabic = std::any_of(cell.begin(), cell.end(), [](QChar c) {
            return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
        });
        const bool isParted = mask.contains(u'*') && std::any_of(mask.begin(), mask.end(), isDigit);
        const QChar mark(0x200E);
        return isBesideArabic && isParted ? mark + mask + mark : mask;
    }

    /// Which findings are exposed that no person kept.
    QList<qsizetype> exposedIn(const JudgedText &judged) const
    {
        QList<qsizetype> exposed;
        for (qsizetype i = 0; i < judged.findings.size(); ++i) {
            const QList<TextSpan> &places = judged.places[i];
            const bool isKept =
                std::all_of(places.begin(), places.end(),
                            [this](const TextSpan &at) { return isWithin(at, m_kept); });
            if (judged.findings[i].finding.disposition == Disposition::Exposed && !isKept)
                exposed.append(i);
        }
        return exposed;
    }

    QList<SafeCell> cellsOf(int line) const
    {
        QList<SafeCell> cells;
        const QStringList texts = m_typed.lines[line].split(u'\t');
        for (int column = 0; column < texts.size(); ++column) {
            if (m_typed.covered.contains({line, column}))
                continue;
            const PastedHtml::Span span = m_typed.spans.value({line, column});
            cells.append({texts[column], span.rows, span.columns, span.header});
        }
        return cells;
    }

    /// Rows that follow each other are one table, with its title in its first row.
    void fill(SafeText &safe, const QString &text) const
    {
        const bool isHtml = m_options.table && isMarkup(text);
        const QStringList ends = isHtml ? QStringList() : lineEnds(text);
        safe.lines = m_typed.lines;
        safe.masks = m_masks;
        std::sort(safe.masks.begin(), safe.masks.end(), [](const TextSpan &a, const TextSpan &b) {
            return std::pair(a.line, a.from) < std::pair(b.line, b.from);
        });
        safe.table = !m_typed.page.tables.isEmpty();
        for (int line = 0; line < safe.lines.size(); ++line) {
            const bool isRow = safe.lines[line].contains(u'\t') ||
                               std::any_of(m_typed.tableLines.begin(), m_typed.tableLines.end(),
                                           [line](const auto &of) {
                                               return line >= of.first && line < of.second;
                                           });
            if (!isRow || safe.blocks.isEmpty() || !safe.blocks.last().table)
                safe.blocks.append(SafeBlock{isRow, {}});
            safe.blocks.last().rows.append(cellsOf(line));
            safe.text += safe.lines[line];
            if (line + 1 < safe.lines.size())
                safe.text += ends.value(line, QStringLiteral("\n"));
        }
    }

    const RuleSet &m_rules;
    const TextOptions &m_options;
    TypedText m_typed;       ///< as it stands by now
    QList<TextSpan> m_masks; ///< in its lines
    QList<TextSpan> m_kept;  ///< what people kept, in its lines
};

} // namespace

SafeText safeText(const QString &text, const JudgedText &judged, const RuleSet &rules,
                  const TextOptions &options, const TextChoices &choices)
{
    return Maker(rules, options).make(text, judged, choices);
}

} // namespace privacy
