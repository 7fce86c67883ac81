// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Check_p.h"
#include "app/redaction/Coverage_p.h"
#include "app/redaction/Evidence_p.h"
#include "app/redaction/FlatPlan.h"
#include "app/redaction/JpegFile_p.h"
#include "app/redaction/Margins_p.h"
#include "app/redaction/Paper_p.h"
#include "app/redaction/PlaceWords_p.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace redaction {

namespace {

// Another decoder may round an inverse cosine transform differently (IEEE 1180 allows 1 a
// component; colour conversion adds one).
constexpr int kDecoderTolerance = 2;
constexpr const char *kUnchanged = "unchanged_pixels";
const QString kNotEncoded = QStringLiteral("The planned page cannot be encoded.");

struct Differences
{
    qint64 count = 0;
    QRect box;

    void add(int x, int y)
    {
        ++count;
        box |= QRect(x, y, 1, 1);
    }
    QList<ocr::Quad> where() const
    {
        return count > 0 ? QList{ocr::Quad::fromRect(QRectF(box))} : QList<ocr::Quad>();
    }
};

using Runs = std::vector<Coverage::Run>;

/// `passed` are those pixels of the row that are not compared.
void compareRow(Differences &found, int y, const uchar *row, const uchar *wanted, int width,
                int tolerance, const Runs &passed)
{
    if (std::memcmp(row, wanted, 3 * static_cast<size_t>(width)) == 0)
        return;
    auto run = passed.begin();
    for (int x = 0; x < width; ++x) {
        while (run != passed.end() && run->to <= x)
            ++run;
        if (run != passed.end() && run->from <= x)
            continue;
        for (int c = 3 * x; c < 3 * x + 3; ++c)
            if (std::abs(int(row[c]) - int(wanted[c])) > tolerance) {
                found.add(x, y);
                break;
            }
    }
}

/// From what the planned pixels become in the file. `passed` are pixels, row by row, that are not
/// compared; none of them where it is empty.
ocr::Result<Differences> differing(const QImage &replacement, const QImage &planned,
                                   FileFormat format, const std::vector<Runs> &passed = {})
{
    Differences found;
    const auto compare = [&](int y, const uchar *wanted, int tolerance) {
        compareRow(found, y, replacement.constScanLine(y), wanted, planned.width(), tolerance,
                   passed.empty() ? Runs() : passed[static_cast<size_t>(y)]);
    };
    if (format != FileFormat::Jpeg) {
        for (int y = 0; y < planned.height(); ++y)
            compare(y, planned.constScanLine(y), 0);
        return found;
    }
    const ocr::Result<QByteArray> bytes = encodeJpeg(planned);
    if (!bytes)
        return bytes.error();
    const ocr::Result<void> read = readJpegRows(
        *bytes, {[](QSize) { return true; },
                 [&](int y, const uchar *row) { compare(y, row, kDecoderTolerance); }});
    if (!read)
        return read.error();
    return found;
}

/// What a plan changes, row by row; of a JPEG the blocks that hold any of it: whatever is drawn in
/// one spreads over all of it.
std::vector<Runs> changedRuns(const Plan &plan, FileFormat format)
{
    const int block = format == FileFormat::Jpeg ? 8 : 1;
    Plan whole = plan;
    whole.style = Style::Block; // words of ours and seals change pixels, too
    const Coverage changed(whole);
    std::vector<Runs> rows(static_cast<size_t>(changed.height()));
    for (int top = 0; top < changed.height(); top += block) {
        Runs runs;
        const int end = std::min(top + block, changed.height());
        for (int y = top; y < end; ++y)
            for (const Coverage::Run &run : changed.runs(y))
                runs.push_back({run.from / block * block, (run.to + block - 1) / block * block});
        runs = Coverage::joined(std::move(runs));
        std::fill(rows.begin() + top, rows.begin() + end, runs);
    }
    return rows;
}

/// Covered pixels of the planned page that are not what the plan alone draws there: something of
/// what they hide.
Differences otherThanDrawn(const QImage &planned, const Plan &shown, const Coverage &coverage)
{
    constexpr int kRows = 256; // at a time: a whole page more would be 600 MB on the largest
    Differences found;
    QImage drawn(planned.width(), kRows, QImage::Format_RGB888);
    for (int top = 0; top < planned.height(); top += kRows) {
        drawEvidence(drawn, {0, top}, shown);
        for (int y = top; y < std::min(top + kRows, planned.height()); ++y) {
            const uchar *row = planned.constScanLine(y);
            const uchar *wanted = drawn.constScanLine(y - top);
            for (const Coverage::Run &run : coverage.runs(y))
                for (int x = run.from; x < run.to; ++x)
                    if (std::memcmp(row + 3 * qsizetype(x), wanted + 3 * qsizetype(x), 3) != 0)
                        found.add(x, y);
        }
    }
    return found;
}

bool isHeld(const ocr::Quad &quad, Reach reach, const Coverage &coverage)
{
    const QList<QRect> rects = rectsAround(quad, reach, {coverage.width(), coverage.height()});
    return (!rects.isEmpty() || quad.isEmpty()) &&
           std::all_of(rects.begin(), rects.end(),
                       [&coverage](const QRect &rect) { return coverage.contains(rect); });
}

/// The places of which a pixel on the page, or of their margins, lies outside the regions.
QList<ocr::Quad> uncovered(const PlacesToCover &places, const Spread &spread,
                           const Coverage &coverage)
{
    const auto reachAt = spread.isReadAnew ? reachOfAnotherReading : reachOf;
    QList<ocr::Quad> bare;
    for (const ocr::Quad &quad : places.spreading)
        if (!isHeld(quad, {}, coverage) ||
            !isHeld(quad, reachAt(spread.history, quad.height()), coverage))
            bare.append(quad);
    for (const ocr::Quad &quad : places.tidy)
        if (!isHeld(quad, {}, coverage))
            bare.append(quad);
    return bare;
}

/// A copy that another version drew: its covers cannot be drawn again here, so that what they show
/// is left to the readers. Whatever they do not hold is the source's, unless all of it was evened.
Check unchangedCheck(const QImage &replacement, const QImage &planned, const Plan &plan,
                     FileFormat format)
{
    if (plan.isEvened())
        return makeCheck(kUnchanged, true, {});
    const ocr::Result<Differences> other =
        differing(replacement, planned, format, changedRuns(plan, format));
    if (!other)
        return makeCheck(kUnchanged, false, kNotEncoded);
    return makeCheck(
        kUnchanged, other->count == 0,
        QStringLiteral("%1 pixels outside the covers are not the original's.").arg(other->count),
        other->where());
}

Check pixelCheck(const QImage &replacement, const QImage &planned, const Plan &plan,
                 FileFormat format)
{
    const ocr::Result<Differences> other = differing(replacement, planned, format);
    if (!other)
        return makeCheck("planned_pixels", false, kNotEncoded);
    if (other->count > 0)
        return makeCheck(
            "planned_pixels", false,
            QStringLiteral("%1 pixels differ from the planned page.").arg(other->count),
            other->where());
    if (plan.style != Style::Block)
        return makeCheck("planned_pixels", true, {});
    const Plan shown = onReplacement(plan);
    const Differences bare = otherThanDrawn(planned, shown, Coverage(shown));
    return makeCheck("planned_pixels", bare.count == 0,
                     QStringLiteral("%1 covered pixels are not of the cover.").arg(bare.count),
                     bare.where());
}

} // namespace

QList<Check> checkPixels(const QImage &replacement, const QImage &planned, const Plan &plan,
                         const PlacesToCover &mustBeCovered, const Spread &spread,
                         FileFormat format)
{
    const QSize size = plan.size();
    const QList<ocr::Quad> bare = uncovered(mustBeCovered, spread, Coverage(plan));
    Check covered = makeCheck(
        "coverage", bare.isEmpty(),
        QStringLiteral("%1 places that had to go are not wholly covered, margins included.")
            .arg(bare.size()),
        bare);
    for (const ocr::Quad &quad : bare)
        covered.places.append(positionWords(quad, plan));
    const bool sized =
        !replacement.isNull() && replacement.size() == size && planned.size() == size;
    const Check sizeCheck =
        makeCheck("size", sized,
                  QStringLiteral("The replacement is %1 x %2 pixels instead of %3 x %4.")
                      .arg(replacement.width())
                      .arg(replacement.height())
                      .arg(size.width())
                      .arg(size.height()));
    if (!sized)
        return {sizeCheck,
                makeCheck("planned_pixels", false,
                          QStringLiteral("Pages of different size cannot be compared.")),
                covered};
    const auto compare = plan.renderer == kRenderer ? pixelCheck : unchangedCheck;
    const Check pixels =
        replacement.hasAlphaChannel()
            ? makeCheck("planned_pixels", false,
                        QStringLiteral("The replacement has an alpha channel."))
            : compare(replacement.convertToFormat(QImage::Format_RGB888),
                      planned.convertToFormat(QImage::Format_RGB888), plan, format);
    return {sizeCheck, pixels, covered};
}

QImage forRereading(QImage replacement, const Plan &plan)
{
    replacement.convertTo(QImage::Format_BGR888);
    // Of a copy that another renderer drew no pixel in a cover was compared: readers look there
    // too.
    if (plan.style != Style::Block || plan.renderer != kRenderer ||
        replacement.size() != plan.size())
        return replacement;
    const Plan shown = onReplacement(plan);
    fillWithPaper(replacement, shown, Coverage(shown));
    return replacement;
}

} // namespace redaction
