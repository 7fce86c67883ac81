// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/Folding_p.h"
#include "app/privacy/MarkJudge_p.h"
#include "app/privacy/RunningText_p.h"
#include "app/privacy/SignatureJudge_p.h"

#include <QUrl>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;
using ocr::Mark;
using ocr::MarkKind;
using ocr::Quad;

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

/// Whether a line holds one number and little else.
bool isNumberLine(const QString &text)
{
    constexpr qsizetype kLeastDigits = 6;
    const QString folded = foldedWord(text);
    const qsizetype digits = digitCount(folded);
    const auto letters =
        std::count_if(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); });
    return digits >= kLeastDigits && letters <= digits / 2;
}

/// The number printed along bars that nobody could decode says what they say.
QList<Quad> numbersAlong(const ocr::Page &page, const Quad &bars)
{
    constexpr double kFarthest = 1.2; // heights of the bars from their middle; labels leave a gap
    const QPointF along = bars.corners[1] - bars.corners[0];
    const QPointF down = bars.corners[3] - bars.corners[0];
    const double width = std::max(1.0, QPointF::dotProduct(along, along));
    const double height = std::max(1.0, QPointF::dotProduct(down, down));
    QList<Quad> quads;
    for (const ocr::TextLine &line : page.lines) {
        if (line.place.quads.isEmpty() || line.readings.isEmpty() || !isNumberLine(line.text()))
            continue;
        const QPointF way = line.quad().center() - bars.center();
        if (std::abs(QPointF::dotProduct(way, along)) < 0.5 * width &&
            std::abs(QPointF::dotProduct(way, down)) < kFarthest * height)
            quads.append(line.quad());
    }
    return quads;
}

/// A code with somebody's numbers inside is as bad as they are; what it leads to is a person's to
/// look at.
void judgeCode(Desk &desk, const Mark &mark, int sheet)
{
    const bool square = mark.kind == MarkKind::QrCode;
    Found found = markFound(desk, square ? FindingType::QrCode : FindingType::Barcode, {mark.quad},
                            sheet, square ? u"mark:qr_code"_s : u"mark:barcode"_s);
    if (!square && mark.payload.isEmpty())
        found.quads += numbersAlong(desk.page, mark.quad);
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

// --- Hidden text ------------------------------------------------------------------------------

/// What a file still holds under a box that was drawn over it can be copied out by anybody.
void judgeHiddenText(Desk &desk, const Mark &mark, int sheet)
{
    Found found =
        markFound(desk, FindingType::HiddenContent, {mark.quad}, sheet, u"mark:hidden_text"_s);
    Finding &finding = found.finding;
    finding.rawText = mark.payload;
    for (const Finding &inside : insideOf(desk, mark.payload)) {
        if (inside.disposition != Disposition::Exposed && inside.disposition != Disposition::Review)
            continue;
        finding.severity = std::min(finding.severity, Severity::High);
        finding.reasons.append(u"under:"_s + findingTypeName(inside.type));
    }
    finding.reasons.removeDuplicates();
    desk.add(std::move(found));
}

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
        case MarkKind::HiddenText:
            judgeHiddenText(desk, mark, sheet);
            break;
        case MarkKind::WeakCover:
            desk.add(
                markFound(desk, FindingType::HiddenContent, {mark.quad}, sheet,
                          mark.payload == u"mosaic"_s ? u"mark:mosaic"_s : u"mark:see_through"_s));
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
    judgeSignatures(desk, sheet);
}

} // namespace privacy
