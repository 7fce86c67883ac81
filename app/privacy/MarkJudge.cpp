// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/MarkJudge_p.h"
#include "app/privacy/RunningText_p.h"

#include <QUrl>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;
using ocr::Mark;
using ocr::MarkKind;
using ocr::Quad;

constexpr auto kSignatureGroup = "signature";
/// How far right of its label a signature may stand, in heights of the label.
constexpr double kReach = 14;
/// Share of a cell's height by which strokes may leave it.
constexpr double kOvershoot = 0.25;
/// Least share of strokes that must lie in the cell their middle is in: names run over into the
/// next row, a line through the whole table is none.
constexpr double kLeastInCell = 0.3;
/// What a cell's rulings take of it, in its heights.
constexpr double kRuling = 0.05;
/// A longer header is a sentence that mentions signing.
constexpr qsizetype kLongestHeader = 14;

/// Where the pack's word for signing ends in a folded text, or -1.
qsizetype endOfSignatureWord(const QString &folded, const CompiledRules &rules)
{
    qsizetype end = -1;
    for (const Word &word : rules.words) {
        if (word.meaning.group != QLatin1String(kSignatureGroup))
            continue;
        // Chinese words stand inside longer ones ("领取人签字"); those of other scripts are words.
        const bool chinese = !word.text.isEmpty() && word.text.front().unicode() >= 0x4E00;
        const qsizetype at =
            chinese ? folded.lastIndexOf(word.text) : (folded == word.text ? 0 : -1);
        if (at >= 0)
            end = std::max(end, at + word.text.size());
    }
    return end;
}

bool asksForSignature(const QString &header, const CompiledRules &rules)
{
    const QString folded = foldedWord(header);
    return folded.size() <= kLongestHeader && endOfSignatureWord(folded, rules) > 0;
}

Found markFound(const Desk &desk, FindingType type, const QList<Quad> &quads, int sheet,
                const QString &reason)
{
    Field field;
    field.sheet = sheet;
    field.reasons = {reason};
    Found found = newFound(type, field, desk.rules);
    found.quads = quads;
    found.finding.confidence = 0.9;
    found.finding.maskedText = u"**"_s;
    return found;
}

bool isOn(const ocr::Page &page, const Mark &mark, int sheet)
{
    const auto holds = [&mark](const ocr::Sheet &s) { return s.quad.contains(mark.quad.center()); };
    if (holds(page.sheets[sheet]))
        return std::none_of(page.sheets.begin(), page.sheets.begin() + sheet, holds);
    // What lies beside all sheets, such as a card on the board itself, goes with the first.
    return sheet == 0 && std::none_of(page.sheets.begin(), page.sheets.end(), holds);
}

// --- Codes ------------------------------------------------------------------------------------

/// What stands in the payload, judged like pasted text.
QList<Finding> insideOf(const Desk &desk, const QString &payload)
{
    static const QRegularExpression parts(u"[\\r\\n;&?]+"_s);
    ocr::Page page;
    page.sheets.append(ocr::Sheet{});
    QList<int> lines;
    for (const QString &part : QUrl::fromPercentEncoding(payload.toUtf8()).split(parts)) {
        ocr::TextLine line;
        line.place.kind = ocr::Place::Kind::InParagraph;
        line.readings.append({ocr::Reader::PpOcr, QString(), part, 1.0, {}});
        lines.append(static_cast<int>(page.lines.size()));
        page.lines.append(line);
    }
    Desk inner{page, desk.rules, desk.today, true, {}, {}, 0};
    judgeRunning(inner, paragraphStream(page.lines, lines, true), Field{});
    QList<Finding> findings;
    for (const Found &found : inner.found)
        findings.append(found.finding);
    return findings;
}

enum class Link { None, Official, Contact, Other };

Link linkIn(const QString &payload)
{
    static const QRegularExpression contact(
        u"^\\s*(BEGIN:VCARD|MECARD:|BIZCARD:|TEL:|SMSTO:|MAILTO:|WEIXIN:|WXP:|ALIPAYS?:)"
        u"|//(u\\.wechat|wx\\.tenpay|qm\\.qq|qr\\.alipay|qr\\.95516|work\\.weixin)\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(u"^\\s*(https?://|www\\.)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (contact.match(payload).hasMatch())
        return Link::Contact;
    if (!link.match(payload).hasMatch())
        return Link::None;
    const QString text = payload.trimmed();
    const QUrl url(text.startsWith(u"www."_s, Qt::CaseInsensitive) ? u"http://"_s + text : text);
    return url.host().endsWith(u".gov.cn"_s, Qt::CaseInsensitive) ? Link::Official : Link::Other;
}

void settle(Finding &finding, Disposition disposition, Severity severity, const QString &action,
            const QString &reason)
{
    finding.disposition = disposition;
    finding.severity = severity;
    finding.action = action;
    finding.reasons.append(reason);
}

/// A code with somebody's numbers inside is as bad as they are; what it leads to is a person's to
/// look at.
void judgeCode(Desk &desk, const Mark &mark, int sheet)
{
    const bool square = mark.kind == MarkKind::QrCode;
    Found found = markFound(desk, square ? FindingType::QrCode : FindingType::Barcode, {mark.quad},
                            sheet, square ? u"mark:qr_code"_s : u"mark:barcode"_s);
    Finding &finding = found.finding;
    finding.rawText = mark.payload;
    const Link link = linkIn(mark.payload);
    bool exposed = false;
    for (const Finding &inside : insideOf(desk, mark.payload)) {
        if (inside.disposition != Disposition::Exposed)
            continue;
        exposed = true;
        settle(finding, Disposition::Exposed, std::min(finding.severity, inside.severity),
               u"remove"_s, u"code:"_s + findingTypeName(inside.type));
        finding.basis = inside.basis;
    }
    finding.reasons.removeDuplicates();
    if (exposed) {
        // Settled by what is inside.
    } else if (link == Link::Contact) {
        settle(finding, Disposition::Exposed, Severity::High, u"remove"_s, u"code:contact"_s);
    } else if (link == Link::Official) {
        settle(finding, Disposition::Official, Severity::Info, u"none"_s, u"code:official_link"_s);
    } else if (link == Link::Other) {
        settle(finding, Disposition::Review, Severity::Medium, u"check"_s, u"code:link"_s);
    } else if (mark.payload.isEmpty()) {
        settle(finding, Disposition::Review, Severity::Medium, u"check"_s, u"code:unreadable"_s);
    } else if (square) {
        settle(finding, Disposition::Review, Severity::Low, u"check"_s, u"code:text"_s);
    } else {
        // A parcel's number identifies a parcel: on a label it goes with the label.
        settle(finding, Disposition::Permitted, Severity::Low, u"none"_s, u"code:number"_s);
    }
    desk.add(std::move(found));
}

// --- Signatures -------------------------------------------------------------------------------

class SignatureJudge
{
public:
    SignatureJudge(Desk &desk, int sheet) : m_desk(desk), m_sheet(sheet) {}

    void judge()
    {
        for (int i = 0; i < m_desk.page.tables.size(); ++i)
            if (m_desk.page.tables[i].sheet == m_sheet)
                judgeTable(i);
        for (const int line : m_desk.page.sheets[m_sheet].lines)
            judgeLabel(line);
    }

private:
    /// The header over a cell that asks for a signature; empty where none does.
    QString headerOver(const ocr::Table &table, const ocr::Cell &cell) const
    {
        // Only at the head of the table: a cell further down ("王芳代签收") is somebody's.
        for (int row = std::min(cell.row, std::max(table.headerRows, 2)) - 1; row >= 0; --row) {
            const ocr::Cell *above = ocr::cellAt(table, row, cell.column);
            if (!above || above->columnSpan >= table.columns)
                continue;
            const QString text = ocr::cellText(m_desk.page, *above);
            if (asksForSignature(text, m_desk.rules))
                return text;
        }
        const QString carried = table.carriedHeaders.value(cell.column);
        return asksForSignature(carried, m_desk.rules) ? carried : QString();
    }

    void judgeTable(int index)
    {
        const ocr::Table &table = m_desk.page.tables[index];
        for (const ocr::Cell &cell : table.cells) {
            if (cell.header || cell.row < table.headerRows)
                continue;
            const QString header = headerOver(table, cell);
            if (!header.isEmpty())
                judgeCell(index, cell, header);
        }
    }

    /// Ink of a cell to be signed: strokes that begin in it, and what a reader made words of.
    void judgeCell(int index, const ocr::Cell &cell, const QString &header)
    {
        const double height = cell.quad.height();
        const Quad room = cell.quad.grown(0.05 * height, kOvershoot * height);
        QList<Quad> quads;
        for (qsizetype i = 0; i < m_desk.page.marks.size(); ++i) {
            const Mark &mark = m_desk.page.marks[i];
            if (mark.kind == MarkKind::PenStrokes && !m_used.contains(i) &&
                cell.quad.contains(mark.quad.center()) &&
                coveredShare(mark.quad, room) > kLeastInCell) {
                quads.append(mark.quad);
                m_used.insert(i);
            }
        }
        for (const int line : cell.lines)
            if (isWritten(m_desk.page.lines[line]))
                quads.append(m_desk.page.lines[line].quad());
        if (quads.isEmpty())
            return;
        // The cell is for the signature alone, and thin ends of strokes are not always found.
        quads.append(cell.quad.grown(-kRuling * height, -kRuling * height));
        Found found = signatureFound(quads, height, u"header:"_s + header);
        found.finding.table = index;
        found.finding.row = cell.row;
        found.finding.column = cell.column;
        found.finding.header = header;
        m_desk.add(std::move(found));
    }

    /// Words that may be a name written by hand: not a dash, a number, a label, nor what a reader
    /// took a fingerprint for.
    bool isWritten(const ocr::TextLine &line) const
    {
        if (line.place.quads.isEmpty())
            return false;
        const QString text = foldedWord(line.text());
        const auto letters =
            std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (letters == 0 || letters > 12 || digitCount(text) > 2 ||
            m_desk.rules.emptyWords.contains(text) || endOfSignatureWord(text, m_desk.rules) > 0)
            return false;
        return std::none_of(m_desk.page.marks.begin(), m_desk.page.marks.end(),
                            [&line](const Mark &mark) {
                                return mark.kind != MarkKind::PenStrokes &&
                                       coveredShare(line.quad(), mark.quad) > 0.5;
                            });
    }

    /// Strokes right of "…签字：", on its line or a little above and below it.
    void judgeLabel(int index)
    {
        const ocr::TextLine &line = m_desk.page.lines[index];
        if (line.readings.isEmpty() || line.place.quads.isEmpty())
            return;
        const QString text = line.text();
        const qsizetype end = endOfSignatureWord(foldedWord(text), m_desk.rules);
        if (end <= 0)
            return;
        const Quad &whole = line.quad();
        const double height = whole.height();
        const double from = static_cast<double>(end) / static_cast<double>(text.size());
        const double reach = from + kReach * height / std::max(1.0, whole.width());
        const Quad room =
            whole.slice(std::min(1.0, from), std::max(1.0, reach)).grown(0, 1.4 * height);
        QList<Quad> quads;
        for (qsizetype i = 0; i < m_desk.page.marks.size(); ++i) {
            const Mark &mark = m_desk.page.marks[i];
            if (mark.kind == MarkKind::PenStrokes && !m_used.contains(i) &&
                mark.quad.height() > 0.8 * height && room.contains(mark.quad.center())) {
                quads.append(mark.quad);
                m_used.insert(i);
            }
        }
        if (!quads.isEmpty())
            // Not what stands before the word: that is a person.
            m_desk.add(
                signatureFound(quads, height, u"label:"_s + foldedWord(text).left(end).right(2)));
    }

    Found signatureFound(const QList<Quad> &quads, double height, const QString &reason) const
    {
        Found found = markFound(m_desk, FindingType::Signature,
                                {ocr::surrounding(quads).grown(0.05 * height, 0.05 * height)},
                                m_sheet, reason);
        found.finding.confidence = 0.8;
        return found;
    }

    Desk &m_desk;
    int m_sheet;
    QSet<qsizetype> m_used; ///< strokes that belong to a finding
};

} // namespace

void judgeMarks(Desk &desk, int sheet)
{
    for (const Mark &mark : desk.page.marks) {
        if (!isOn(desk.page, mark, sheet))
            continue;
        switch (mark.kind) {
        case MarkKind::QrCode:
        case MarkKind::Barcode:
            judgeCode(desk, mark, sheet);
            break;
        case MarkKind::Face:
            desk.add(markFound(desk, FindingType::Face, {mark.quad}, sheet, u"mark:face"_s));
            break;
        case MarkKind::Fingerprint:
            desk.add(markFound(desk, FindingType::Fingerprint, {mark.quad}, sheet,
                               u"mark:fingerprint"_s));
            break;
        case MarkKind::IdCardImage:
            desk.add(markFound(desk, FindingType::IdCardImage, {mark.quad}, sheet,
                               u"mark:id_card_image"_s));
            break;
        case MarkKind::PenStrokes:
        case MarkKind::Seal:
            break;
        }
    }
    SignatureJudge(desk, sheet).judge();
}

} // namespace privacy
