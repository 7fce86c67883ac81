// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/FreeSpace_p.h"
#include "app/redaction/MarginWords_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Median_p.h"
#include "app/redaction/Typeset_p.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace redaction {

namespace {

// Of the shorter side of the page.
constexpr double kUsualEm = 1.0 / 58; ///< where no text tells: 10.5 pt on A4
constexpr double kLargestEm = 1.0 / 36;
constexpr double kLeastEm = 1.0 / 165; ///< 3.6 pt on A4
constexpr double kLeastPixels = 11;    ///< of an em: Han characters below that cannot be read
constexpr double kFrame = 1.0 / 700;
constexpr double kAside = 0.1; ///< between a framed value and its frame, in its height
constexpr double kAbove = 0.2;
constexpr double kEmOfLine = 0.85;
constexpr double kLatin = 0.6; ///< ems
constexpr double kInCover = 0.85;
constexpr double kCoverRoom = 1.1; ///< of the width of what is printed on it

constexpr double kLineHeight = 1.4; ///< ems
constexpr double kLabelEdge = 0.6;  ///< ems around the words of a label
constexpr double kWarning = 2;      ///< how much larger a warning may be than the text of its sheet
constexpr double kFoot = 0.4;       ///< share of the sheet in which the period's line may stand

double shorterSide(QSize page)
{
    return std::min(page.width(), page.height());
}

double emsOf(const QString &text)
{
    double ems = 0;
    for (const QChar unit : text)
        ems += isWide(unit) ? 1 : kLatin;
    return ems;
}

ocr::Quad inTenths(ocr::Quad quad)
{
    for (QPointF &corner : quad.corners)
        corner = {std::round(corner.x() * 10) / 10, std::round(corner.y() * 10) / 10};
    return quad;
}

/// Of the text of one sheet, or of the page.
double usualEm(const ocr::Page &page, const QList<int> &lines)
{
    std::vector<double> ems;
    for (const int line : lines)
        if (line >= 0 && line < page.lines.size() && !page.lines[line].place.quads.isEmpty())
            ems.push_back(kEmOfLine * page.lines[line].quad().height());
    const double side = shorterSide({page.width, page.height});
    if (ems.empty())
        return kUsualEm * side;
    return std::clamp(medianOf(std::move(ems)), kLeastPixels,
                      std::max(kLeastPixels, kLargestEm * side));
}

/// Where words may be sought, and how large text is there.
struct Frame
{
    ocr::Quad quad;
    double em = 0;
    int sheet = -1; ///< index into Page::sheets; -1: the page
};

QList<Frame> framesOf(const ocr::Page &page, bool bySheet)
{
    QList<Frame> frames;
    for (qsizetype i = 0; bySheet && i < page.sheets.size(); ++i)
        if (!page.sheets[i].quad.isEmpty())
            frames.append(
                {page.sheets[i].quad, usualEm(page, page.sheets[i].lines), static_cast<int>(i)});
    if (!frames.isEmpty())
        return frames;
    QList<int> all;
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        all.append(static_cast<int>(i));
    return {{ocr::Quad::fromRect(QRectF(0, 0, page.width, page.height)), usualEm(page, all),
             page.sheets.size() == 1 ? 0 : -1}};
}

FreeSpace freeSpaceOf(const Plan &plan, const ocr::Page &page, const Frame &frame)
{
    QList<QRect> taken;
    for (const Region &region : plan.regions)
        taken.append(region.rects);
    return FreeSpace(page, taken, frame.quad);
}

Region wordsAt(const QString &words, const ocr::Quad &place, QSize page)
{
    Region region{Region::Why::Added, {}, rectsAround(inTenths(place), kOverAt, page), words, {}};
    region.at = {inTenths(place)};
    region.ofOurs = true;
    return region;
}

/// The outline of a place, so many pixels wide, around it.
Region frameAround(const ocr::Quad &place, QSize page)
{
    const double width = std::max(2.0, std::round(kFrame * shorterSide(page)));
    const ocr::Quad outer = place.grown(width, width);
    const auto &in = place.corners;
    const auto &out = outer.corners;
    Region region{Region::Why::Added, {}, {}, {}, {inTenths(outer)}};
    region.ofOurs = true;
    for (size_t i = 0; i < 4; ++i) {
        const size_t next = (i + 1) % 4;
        region.rects.append(rectsAround(ocr::Quad{{out[i], out[next], in[next], in[i]}}, {}, page));
    }
    return region;
}

/// What the unit had hidden itself is no work of the inspector's.
void frameMasked(Plan &plan, const privacy::PageJudgement &judgement)
{
    const QSize size(plan.width, plan.height);
    for (const privacy::Finding &finding : judgement.findings) {
        const bool covered =
            std::any_of(plan.regions.begin(), plan.regions.end(),
                        [&finding](const Region &region) { return region.finding == finding.id; });
        if (finding.disposition != privacy::Disposition::Masked || covered)
            continue;
        for (const ocr::Quad &quad : finding.place.quads)
            plan.regions.append(
                frameAround(quad.grown(kAside * quad.height(), kAbove * quad.height()), size));
    }
    plan.regions.removeIf([](const Region &region) { return region.rects.isEmpty(); });
}

bool framesAnything(const Plan &plan)
{
    return std::any_of(plan.regions.begin(), plan.regions.end(), [](const Region &region) {
        return region.ofOurs && region.printed.isEmpty();
    });
}

/// The place of one line of a label's words, the first of which is line 0.
ocr::Quad lineOf(const ocr::Quad &label, const QString &words, qsizetype line, const Wish &wish)
{
    const double edge = kLabelEdge / wish.width;
    const double from =
        (kLabelEdge + (kLineHeight - 1) / 2 + kLineHeight * double(line)) / wish.height;
    const double to = from + 1 / wish.height;
    const ocr::Quad inner = label.slice(edge, edge + emsOf(words) / wish.width);
    const auto &c = inner.corners;
    const QPointF left = c[3] - c[0];
    const QPointF right = c[2] - c[1];
    return {{c[0] + left * from, c[1] + right * from, c[1] + right * to, c[0] + left * to}};
}

/// The label as so many lines: the wider, the flatter.
QList<QStringList> layoutsOf(const QStringList &parts)
{
    const QString gap = QStringLiteral("　");
    QList<QStringList> layouts;
    layouts.append(QStringList{parts.join(gap)});
    if (parts.size() > 2)
        layouts.append(QStringList{parts.first(), parts.mid(1).join(gap)});
    layouts.append(parts);
    return layouts;
}

bool addLabel(Plan &plan, const ocr::Page &page, const Frame &frame, const QStringList &parts)
{
    const FreeSpace space = freeSpaceOf(plan, page, frame);
    const QSize size(page.width, page.height);
    std::optional<Room> best;
    QStringList bestLines;
    Wish bestWish;
    for (const QStringList &lines : layoutsOf(parts)) {
        Wish wish;
        for (const QString &line : lines)
            wish.width = std::max(wish.width, emsOf(line) + 2 * kLabelEdge);
        wish.height = kLineHeight * double(lines.size()) + 2 * kLabelEdge;
        wish.most = std::max(frame.em, kUsualEm * shorterSide(size));
        wish.least = std::max(kLeastPixels, kLeastEm * shorterSide(size));
        const std::optional<Room> room = space.roomFor(wish);
        if (room && (!best || room->em > best->em)) {
            best = room;
            bestLines = lines;
            bestWish = wish;
        }
    }
    if (!best)
        return false;
    plan.regions.append(frameAround(best->place, size));
    for (qsizetype i = 0; i < bestLines.size(); ++i) {
        Region words = wordsAt(bestLines[i], lineOf(best->place, bestLines[i], i, bestWish), size);
        if (i == 0) // its paper
            words.rects = rectsAround(best->place, {}, size) + words.rects;
        plan.regions.append(words);
    }
    return true;
}

void addEvidenceWords(Plan &plan, const ocr::Page &page, const privacy::PageJudgement &judgement,
                      PageForm form)
{
    frameMasked(plan, judgement);
    const bool framed = framesAnything(plan);
    QStringList parts{QStringLiteral("证据图片 原件编号：%1").arg(plan.evidenceNumber),
                      QStringLiteral("斜纹黑块：检察机关遮盖")};
    if (framed)
        parts.append(QStringLiteral("方框：张贴单位原有遮盖"));
    for (const Frame &frame : framesOf(page, form == PageForm::Flat))
        if (!addLabel(plan, page, frame, parts))
            plan.notPrinted = QStringList{QStringLiteral("evidence_label")};
}

QString dayWords(QDate day, QDate after)
{
    if (after.isValid() && day.year() == after.year())
        return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

/// The period and the day on which the sheet comes down; empty where the notice does not say.
QString periodWords(const privacy::SheetJudgement &sheet)
{
    const QDate from = sheet.periodFrom;
    QDate to = sheet.periodTo;
    if (from.isValid() && !to.isValid() && sheet.periodDays > 0)
        to = from.addDays(sheet.periodDays - 1);
    if (!from.isValid() || !to.isValid() || to < from)
        return {};
    const QDate down = to.addDays(1);
    return QStringLiteral("公示期：%1至%2，请于%3撤下")
        .arg(dayWords(from, {}), dayWords(to, from), dayWords(down, to));
}

void addPeriods(Plan &plan, const ocr::Page &page, const privacy::PageJudgement &judgement)
{
    for (const Frame &frame : framesOf(page, true)) {
        if (frame.sheet < 0)
            continue;
        const privacy::SheetJudgement sheet = judgement.sheets.value(frame.sheet);
        const QString words = periodWords(sheet);
        if (words.isEmpty() && sheet.periodDays > 0) // so long, but not from when to when
            plan.notPrinted = QStringList{QStringLiteral("period")};
        if (words.isEmpty())
            continue;
        Wish wish{emsOf(words), 1, frame.em, 0, Wish::Edge::Foot, kFoot};
        wish.least = std::max(kLeastPixels, 0.6 * frame.em);
        if (const auto room = freeSpaceOf(plan, page, frame).roomFor(wish))
            plan.regions.append(wordsAt(words, room->place, {page.width, page.height}));
        else
            plan.notPrinted = QStringList{QStringLiteral("period")};
    }
}

ocr::Result<void> addSampleWords(Plan &plan, const ocr::Page &page)
{
    const QString words = sampleWords();
    for (const Frame &frame : framesOf(page, true)) {
        bool said = false;
        for (const Wish::Edge edge : {Wish::Edge::Head, Wish::Edge::Foot}) {
            Wish wish{emsOf(words), 1, kWarning * frame.em, 0, edge, 0.5};
            wish.least = std::max(kLeastPixels, 0.6 * frame.em);
            const auto room = freeSpaceOf(plan, page, frame).roomFor(wish);
            if (room)
                plan.regions.append(wordsAt(words, room->place, {page.width, page.height}));
            said |= room.has_value();
        }
        if (!said)
            return ocr::Error{
                ocr::Error::Code::ProofFailed,
                QStringLiteral("Page %1 has no free paper to say on it that it is a sample.")
                    .arg(page.page)};
    }
    return {};
}

} // namespace

QString sampleWords()
{
    return QStringLiteral("整改参考样式，不得张贴");
}

void nameCover(Region &region, const QList<ocr::Quad> &places, QSize page,
               const QList<Region> &named)
{
    const auto isTaken = [&named](const ocr::Quad &at) {
        const QRectF box = at.boundingRect();
        return std::any_of(named.begin(), named.end(), [&](const Region &other) {
            return std::any_of(other.at.begin(), other.at.end(), [&](const ocr::Quad &words) {
                return box.intersects(words.boundingRect()) && sharedArea(at, words) > 0;
            });
        });
    };
    const QString words = QStringLiteral("检察机关遮盖");
    const double ems = kCoverRoom * emsOf(words);
    const double least = std::max(kLeastPixels, kLeastEm * shorterSide(page));
    for (const ocr::Quad &place : places) {
        const double em = std::min(
            {kInCover * place.height(), place.width() / ems, kLargestEm * shorterSide(page)});
        if (em < least)
            continue;
        const double along = (place.width() - emsOf(words) * em) / 2;
        const double across = (place.height() - em) / 2;
        const ocr::Quad at = inTenths(place.grown(-along, -across));
        if (isTaken(at))
            continue;
        region.printed = words;
        region.at = {at};
        return;
    }
}

ocr::Result<void> addMarginWords(Plan &plan, const ocr::Page &page,
                                 const privacy::PageJudgement &judgement, PageForm form)
{
    switch (plan.purpose) {
    case Purpose::Evidence:
        addEvidenceWords(plan, page, judgement, form);
        return {};
    case Purpose::Post:
        addPeriods(plan, page, judgement);
        return {};
    case Purpose::Sample:
        return addSampleWords(plan, page);
    }
    return {};
}

} // namespace redaction
