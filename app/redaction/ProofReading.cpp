// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Check_p.h"
#include "app/redaction/Coverage_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/PlaceWords_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace redaction {

namespace {

// A character is believed from here on: both readers stay below it on noise most of the time.
constexpr float kBelieved = 0.5F;
// Share of a box inside covers from which on it counts as covered.
constexpr double kInside = 0.5;
// Share of a character that shows on one side of a cover and lets it be guessed. A black bar that
// is read as a character sticks out evenly on both sides, by what the detector widens its boxes.
constexpr double kSticksOut = 0.25;
// A number that runs on beside its cover: fewer digits left tell little (a page number, a count).
constexpr int kDigitsLeft = 3;
constexpr int kSamples = 12; // a side of the grid on which a box is looked at

/// How a box lies to the covers, in shares of the box.
struct Lie
{
    double inside = 0;
    double above = 0; ///< uncovered, in the upper half
    double below = 0; ///< uncovered, in the lower half
};

QPointF pointOf(const ocr::Quad &quad, double along, double across)
{
    const QPointF top = quad.corners[0] + (quad.corners[1] - quad.corners[0]) * along;
    const QPointF bottom = quad.corners[3] + (quad.corners[2] - quad.corners[3]) * along;
    return top + (bottom - top) * across;
}

Lie lieOf(const ocr::Quad &quad, const Coverage &coverage)
{
    int covered = 0;
    std::array<int, 2> bare{};
    for (int v = 0; v < kSamples; ++v) {
        for (int u = 0; u < kSamples; ++u) {
            const QPointF point = pointOf(quad, (u + 0.5) / kSamples, (v + 0.5) / kSamples);
            const bool near = std::abs(point.x()) < 1e8 && std::abs(point.y()) < 1e8;
            if (near && coverage.at(static_cast<int>(std::floor(point.x())),
                                    static_cast<int>(std::floor(point.y()))))
                ++covered;
            else
                ++bare[v < kSamples / 2 ? 0 : 1];
        }
    }
    constexpr double kAll = kSamples * kSamples;
    return {covered / kAll, bare[0] / kAll, bare[1] / kAll};
}

/// The share of the quad's points for which this holds.
template <typename Holds>
double shareWhere(const ocr::Quad &quad, Holds holds)
{
    int held = 0;
    for (int v = 0; v < kSamples; ++v)
        for (int u = 0; u < kSamples; ++u)
            held += holds(pointOf(quad, (u + 0.5) / kSamples, (v + 0.5) / kSamples)) ? 1 : 0;
    return double(held) / (kSamples * kSamples);
}

bool isReadable(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    return unit.isLetterOrNumber() || unit.isSurrogate();
}

/// Quads of what one reading shows of something covered.
QList<ocr::Quad> leftIn(const ocr::TextLine &line, const ocr::Reading &reading,
                        const Coverage &coverage)
{
    QList<ocr::Quad> left;
    const qsizetype count = std::min(reading.text.size(), reading.characters.size());
    qsizetype number = -1; // where the number that is being read begins
    int digitsInside = 0;
    int digitsOutside = 0;
    for (qsizetype i = 0; i <= count; ++i) {
        const bool believed = i < count && reading.characters[i].confidence >= kBelieved &&
                              isReadable(reading.text, i);
        const bool digit = believed && reading.text[i].isDigit();
        if (!digit && number >= 0) {
            if (digitsInside > 0 && digitsOutside >= kDigitsLeft)
                left.append(line.quadOf(reading, number, i));
            number = -1;
        }
        if (!believed)
            continue;
        const ocr::Quad quad = line.quadOf(reading, i, i + 1);
        const Lie lie = lieOf(quad, coverage);
        if (lie.inside >= kInside && std::max(lie.above, lie.below) >= kSticksOut)
            left.append(quad);
        if (digit) {
            if (number < 0) {
                number = i;
                digitsInside = 0;
                digitsOutside = 0;
            }
            ++(lie.inside >= kInside ? digitsInside : digitsOutside);
        }
    }
    return left;
}

/// Whether what a person kept makes up enough of the quad: a small place within it excuses nothing
/// beside it.
bool isKept(const ocr::Quad &quad, const QList<ocr::Quad> &kept)
{
    if (std::any_of(kept.begin(), kept.end(), [&quad](const ocr::Quad &place) {
            return coveredShare(quad, place) >= kInside;
        }))
        return true;
    QList<ocr::Quad> within = kept;
    within.removeIf(
        [&quad](const ocr::Quad &place) { return coveredShare(place, quad) < kInside; });
    return shareWhere(quad, [&within](QPointF point) {
               return std::any_of(within.begin(), within.end(), [point](const ocr::Quad &place) {
                   return place.contains(point);
               });
           }) >= kInside;
}

/// The check with its places in words.
Check placedCheck(const char *name, const QString &detail, const QList<ocr::Quad> &where,
                  const QStringList &places, bool passed)
{
    Check check = makeCheck(name, passed, detail, where);
    if (!passed)
        check.places = places;
    return check;
}

Check rereadCheck(const ocr::Page &reread, ocr::Reader reader, const Plan &plan,
                  const Coverage &coverage)
{
    QList<ocr::Quad> left;
    for (const ocr::TextLine &line : reread.lines)
        for (const ocr::Reading &reading : line.readings)
            if (reading.reader == reader && !line.place.quads.isEmpty())
                left.append(leftIn(line, reading, coverage));
    left.removeIf([&plan](const ocr::Quad &quad) { return isKept(quad, plan.keptPlaces); });
    QStringList places;
    for (const ocr::Quad &quad : left)
        places.append(besideWords(quad, plan));
    const QByteArray name = "reread_" + ocr::readerName(reader).toLatin1();
    return placedCheck(
        name.constData(),
        QStringLiteral("Something is still readable beside %1 covers.").arg(left.size()), left,
        places, left.isEmpty());
}

bool tookPart(const ocr::Page &page, ocr::Reader reader)
{
    // Engine names carry their version ("ppocr-v4", "tesseract-5.3.0").
    return std::any_of(page.engines.begin(), page.engines.end(), [reader](const QString &engine) {
        return engine.startsWith(ocr::readerName(reader));
    });
}

/// A whole number in clear where the plan printed words: that is no phantom, whoever asked for it.
bool isPrintedInClear(const privacy::Finding &finding, const Plan &plan)
{
    constexpr int kLeastDigits = 7; // of a landline without its area code
    if (finding.rawText.contains(u'*') ||
        std::count_if(finding.rawText.begin(), finding.rawText.end(),
                      [](QChar unit) { return unit.isDigit(); }) < kLeastDigits)
        return false;
    return std::any_of(plan.regions.begin(), plan.regions.end(), [&finding](const Region &region) {
        return !region.printed.isEmpty() &&
               std::any_of(region.rects.begin(), region.rects.end(), [&](const QRect &rect) {
                   return std::any_of(finding.place.quads.begin(), finding.place.quads.end(),
                                      [&rect](const ocr::Quad &quad) {
                                          return sharedArea(
                                                     quad, ocr::Quad::fromRect(rect.toRectF())) > 0;
                                      });
               });
    });
}

/// A mask that the copy prints and that what stands beside it undoes: whoever reads the row reads
/// that, however the readers read it.
bool isMaskTold(const privacy::Finding &finding)
{
    return finding.reasons.contains(QLatin1String("mask:told_beside"));
}

/// Findings that lie in covers are phantoms there: whether anything of them shows is for the reread
/// checks to say, and the pixels of the covers were compared with those that were planned. Where
/// they were not, because another renderer drew the copy, covers excuse nothing. A finding without
/// a place can be excused by nothing.
bool isExcused(const privacy::Finding &finding, const Plan &plan, const Coverage &coverage)
{
    const QList<ocr::Quad> &quads = finding.place.quads;
    if (quads.isEmpty())
        return false;
    const bool prints = plan.style == Style::Masked;
    if (prints && isPrintedInClear(finding, plan))
        return false;
    if (prints && isMaskTold(finding))
        return std::all_of(quads.begin(), quads.end(), [&plan](const ocr::Quad &quad) {
            return isKept(quad, plan.keptPlaces);
        });
    return std::all_of(quads.begin(), quads.end(), [&](const ocr::Quad &quad) {
        return (plan.renderer == kRenderer && lieOf(quad, coverage).inside >= kInside) ||
               isKept(quad, plan.keptPlaces);
    });
}

Check exposedCheck(const privacy::PageJudgement &judged, const Plan &plan, const Coverage &coverage)
{
    QList<ocr::Quad> exposed;
    QStringList places;
    for (const privacy::Finding &finding : judged.findings) {
        if (finding.disposition != privacy::Disposition::Exposed ||
            isExcused(finding, plan, coverage))
            continue;
        places.append(findingWords(finding, plan));
        exposed.append(finding.place.quads);
    }
    return placedCheck("nothing_exposed",
                       QStringLiteral("%1 findings are still exposed.").arg(places.size()), exposed,
                       places, places.isEmpty());
}

/// Nothing where no seal was taken out (a sample's is grey and hides what it hid).
std::optional<Check> sealCheck(const ocr::Page &reread, const privacy::PageJudgement &judged,
                               const Plan &plan, const Coverage &coverage)
{
    QList<ocr::Quad> seals;
    for (const Region &region : plan.regions)
        for (const QRect &rect : region.rects)
            if (region.why == Region::Why::Seal && plan.style == Style::Masked &&
                plan.purpose != Purpose::Sample)
                seals.append(ocr::Quad::fromRect(QRectF(rect)));
    if (seals.isEmpty())
        return std::nullopt;
    const auto isBare = [&](const ocr::Quad &quad) {
        const bool underSeal =
            std::any_of(seals.begin(), seals.end(), [&quad](const ocr::Quad &seal) {
                return coveredShare(quad, seal) >= kInside;
            });
        return underSeal && lieOf(quad, coverage).inside < kInside &&
               !isKept(quad, plan.keptPlaces);
    };
    QList<ocr::Quad> legible;
    QStringList places;
    for (const privacy::Finding &finding : judged.findings)
        for (const ocr::Quad &quad : finding.place.quads)
            if (finding.disposition == privacy::Disposition::Review && isBare(quad)) {
                legible.append(quad);
                places.append(findingWords(finding, plan));
            }
    for (const ocr::Quad &quad : reread.unread)
        if (isBare(quad)) {
            legible.append(quad);
            places.append(positionWords(quad, plan));
        }
    return placedCheck(
        "under_seal",
        QStringLiteral("%1 places where the seal was are to be looked at.").arg(legible.size()),
        legible, places, legible.isEmpty());
}

} // namespace

QList<Check> checkReading(const ocr::Page &reread, const privacy::PageJudgement &judged,
                          const Plan &planned)
{
    const Plan plan = onReplacement(planned);
    const Coverage coverage(plan);
    QList<Check> checks;
    const bool byAny =
        tookPart(reread, ocr::Reader::PpOcr) || tookPart(reread, ocr::Reader::Tesseract);
    for (const ocr::Reader reader : {ocr::Reader::PpOcr, ocr::Reader::Tesseract}) {
        if (tookPart(reread, reader)) {
            checks.append(rereadCheck(reread, reader, plan, coverage));
            continue;
        }
        if (plan.singleReader && byAny) // somebody accepted that
            continue;
        const QByteArray name = "reread_" + ocr::readerName(reader).toLatin1();
        checks.append(makeCheck(name.constData(), false,
                                QStringLiteral("This engine did not read the replacement; "
                                               "--single-reader accepts one reading.")));
    }

    checks.append(exposedCheck(judged, plan, coverage));
    if (std::optional<Check> underSeal = sealCheck(reread, judged, plan, coverage))
        checks.append(*std::move(underSeal));
    return checks;
}

} // namespace redaction
