// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/CloserLook_p.h"
#include "app/pipeline/Orientation_p.h"
#include "app/pipeline/Pipeline.h"
#include "ocr/base/GreySealMark.h"
#include "ocr/base/SideBySide.h"
#include "ocr/image/SheetFinder.h"
#include "ocr/image/SheetPixels.h"
#include "ocr/image/marks/GreySeals.h"
#include "ocr/image/marks/Marks.h"
#include "ocr/image/marks/UnderSeals.h"
#include "ocr/layout/Layout.h"

#include <algorithm>
#include <cmath>
#include <future>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pipeline {

namespace {

using ocr::Stage;
using ocr::StageClock;

// Rulings need no more than this; a 200 Mpx board flattened at full size would cost 600 MB again.
constexpr double kMostFlatPixels = 40e6;
// OpenCV's warp counts in 16 bits: a side over 32,767 px is refused (a 40,000 px screenshot).
constexpr double kLongestFlatSide = 32000;

ocr::Error cancelled()
{
    return {ocr::Error::Code::Cancelled, QStringLiteral("Reading was cancelled.")};
}

void addSheets(ocr::Page &page, const QList<ocr::SheetOutline> &outlines)
{
    for (const ocr::SheetOutline &outline : outlines) {
        ocr::Sheet sheet;
        sheet.quad = outline.quad;
        sheet.medium = outline.medium;
        sheet.incomplete = outline.incomplete;
        page.sheets.append(sheet);
    }
}

QList<ocr::Quad> quadsOf(const QList<ocr::Sheet> &sheets)
{
    QList<ocr::Quad> quads;
    for (const ocr::Sheet &sheet : sheets)
        quads.append(sheet.quad);
    return quads;
}

bool holdsText(const QList<ocr::TextLine> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const ocr::TextLine &line) { return !line.readings.isEmpty(); });
}

/// Lines inside the sheets; where the sheets hold no text at all, they were no sheets: then those
/// of the whole frame, which becomes the one sheet.
ocr::Result<QList<ocr::TextLine>> readLines(ocr::Page &page, const QImage &reading,
                                            ocr::Engine &engine, ocr::Monitor &monitor)
{
    ocr::ReadRegions regions;
    regions.sheets = quadsOf(page.sheets);
    const ocr::Quad frame = ocr::Quad::fromRect(QRectF(0, 0, reading.width(), reading.height()));
    const bool whole =
        regions.sheets.size() == 1 && ocr::coveredShare(frame, regions.sheets.first()) > 0.98;
    if (whole)
        regions.sheets.clear();
    ocr::Result<QList<ocr::TextLine>> lines =
        engine.readPage(reading, regions, page.times, monitor);
    if (!lines || whole || holdsText(*lines))
        return lines;
    ocr::Sheet sheet;
    sheet.quad = frame;
    page.sheets = {sheet};
    return engine.readPage(reading, {}, page.times, monitor);
}

ocr::SheetMap flatMap(const ocr::Quad &quad)
{
    const double pixels = quad.width() * quad.height();
    const double scale = std::min({1.0, std::sqrt(kMostFlatPixels / std::max(1.0, pixels)),
                                   kLongestFlatSide / std::max(quad.width(), quad.height())});
    return ocr::SheetMap::fromQuad(quad, std::max(1.0, std::round(quad.width() * scale)),
                                   std::max(1.0, std::round(quad.height() * scale)));
}

ocr::Result<ocr::SheetInk> inkOf(const ocr::Sheet &sheet, const QImage &reading, int threads)
{
    ocr::SheetInk ink;
    ink.map = flatMap(sheet.quad);
    if (!ink.map.isValid())
        return ink;
    const ocr::Result<QImage> flat = ocr::flatten(reading, ink.map);
    if (!flat)
        return flat.error();
    ocr::Result<ocr::Rulings> rulings = ocr::findRulings(*flat, threads);
    if (!rulings)
        return rulings.error();
    ink.rulings = *std::move(rulings);
    ocr::Result<ocr::InkMap> map = ocr::mapInk(*flat, ink.rulings);
    if (!map)
        return map.error();
    ink.ink = *std::move(map);
    return ink;
}

/// Lays the text out; what shows only among text needs that, but its ink does not.
ocr::Result<ocr::InkOnPage> addLayout(ocr::Page &page, const QImage &reading, int threads)
{
    const StageClock clock(page.times, Stage::Layout);
    orientSheets(page);
    ocr::Result<QList<ocr::SheetInk>> inks = QList<ocr::SheetInk>();
    ocr::Result<ocr::InkOnPage> ink = ocr::InkOnPage();
    ocr::sideBySide(
        threads,
        [&] {
            for (const ocr::Sheet &sheet : std::as_const(page.sheets)) {
                ocr::Result<ocr::SheetInk> one = inkOf(sheet, reading, threads);
                if (!one) {
                    inks = one.error();
                    return;
                }
                inks->append(*std::move(one));
            }
        },
        [&] { ink = ocr::inkOnPage(reading); });
    if (!inks)
        return inks.error();
    ocr::arrange(page, *inks);
    return ink;
}

/// All that needs no text, on the pixels as they were taken: evening the light spoils photographs.
/// What does not wait for the other is looked for at the same time.
ocr::Result<void> addSheetsAndMarks(ocr::Page &page, const QImage &pixels, ocr::Engine &engine)
{
    using Quads = ocr::Result<QList<ocr::Quad>>;
    std::promise<Quads> found;
    std::future<Quads> sheets = found.get_future();
    ocr::Result<QList<ocr::Mark>> marks = QList<ocr::Mark>();
    ocr::Result<QList<ocr::Mark>> faces = QList<ocr::Mark>();
    ocr::sideBySide(
        engine.threads(),
        [&] {
            // Taken along, so that nobody waits for sheets whose search threw.
            std::promise<Quads> tell = std::move(found);
            const ocr::Result<QList<ocr::SheetOutline>> outlines = ocr::findSheets(pixels);
            if (!outlines) {
                tell.set_value(outlines.error());
                return;
            }
            addSheets(page, *outlines);
            tell.set_value(quadsOf(page.sheets));
            faces = engine.findFaces(pixels, quadsOf(page.sheets));
        },
        [&] {
            const ocr::Result<ocr::MarksAnywhere> anywhere = ocr::findMarksAnywhere(pixels);
            const Quads told = sheets.get();
            if (!told)
                marks = told.error();
            else if (!anywhere)
                marks = anywhere.error();
            else
                marks = ocr::findMarks(pixels, *anywhere, *told);
        });
    if (!marks)
        return marks.error();
    if (!faces)
        return faces.error();
    page.marks = *marks + *faces;
    return {};
}

ocr::Result<void> addMarksAmongText(ocr::Page &page, const ocr::InkOnPage &ink)
{
    const StageClock clock(page.times, Stage::Sheets);
    const ocr::Result<QList<ocr::Mark>> marks = ocr::findMarksAmongText(ink, page);
    if (!marks)
        return marks.error();
    page.marks += *marks;
    return {};
}

using GreySeals = QList<ocr::GreySeal>;

bool isOfAny(const GreySeals &seals, const QImage &reading, const ocr::Quad &place,
             const QList<ocr::TextLine> &lines)
{
    return std::any_of(seals.begin(), seals.end(), [&](const ocr::GreySeal &seal) {
        return ocr::isOfGreySeal(reading, seal, place, lines);
    });
}

/// The signs of a seal are no lines that nobody could read. (Before the layout: in a table's cell
/// their ink still makes it an unread one.)
void dropSigns(ocr::Page &page, const GreySeals &seals, const QImage &reading)
{
    if (seals.isEmpty())
        return;
    const QList<ocr::TextLine> lines = page.lines;
    page.lines.removeIf([&](const ocr::TextLine &line) {
        return line.readings.isEmpty() && !line.place.quads.isEmpty() &&
               isOfAny(seals, reading, line.quad(), lines);
    });
}

/// Nor are pieces of its rim unread places, unless they reach into a table. As marks such seals
/// come last: neither an unread place nor a pen stroke may hide behind one.
void addGreySeals(ocr::Page &page, const GreySeals &seals, const QImage &reading)
{
    page.unread.removeIf([&](const ocr::Quad &place) {
        return std::none_of(page.tables.begin(), page.tables.end(),
                            [&place](const ocr::Table &table) {
                                return ocr::sharedArea(place, table.quad) > 0;
                            }) &&
               isOfAny(seals, reading, place, page.lines);
    });
    for (const ocr::GreySeal &seal : seals)
        page.marks.append({ocr::MarkKind::Seal, seal.box(), ocr::greySeal()});
}

ocr::Page factsOf(const ocr::SourceImage &image, const ocr::Engine &engine)
{
    ocr::Page page;
    page.page = image.page;
    page.pages = image.pages;
    page.sha256 = image.sha256;
    page.width = image.pixels.width();
    page.height = image.pixels.height();
    page.capture = image.capture;
    page.history = image.history;
    page.singleReader = !engine.hasBothReaders();
    page.engines = engine.names();
    return page;
}

/// What the reading of text left free goes to the system before the layout, or a closer look, takes
/// as much again: a worker's peak on one 12 Mpx photograph was 615 MB without and is 583 with it
/// (bar 600); of a proof 640 and 593.
void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

/// What only a closer look around the covers of a plan shows; nothing where there is no plan, or
/// one of another page, which has failed before.
ocr::Result<void> addBesideCovers(ocr::Page &page, const redaction::Plan *plan,
                                  const QImage &reading, ocr::Engine &engine, ocr::Monitor &monitor)
{
    if (plan == nullptr || plan->size() != reading.size())
        return {};
    const QList<QRect> around = redaction::aroundCovers(*plan, lineHeightOf(page));
    const ocr::Result<QList<ocr::TextLine>> beside =
        lookCloser(reading, page, around, engine, monitor);
    if (!beside)
        return beside.error();
    page.lines += *beside;
    return {};
}

/// Reads and lets go of the colour pixels as soon as nothing needs them: on a 200 Mpx board they
/// are 600 MB. More closely around the covers of `plan`, where there is one.
ocr::Result<ocr::Page> readAndRelease(ocr::SourceImage image, const redaction::Plan *plan,
                                      ocr::Engine &engine, ocr::Monitor &monitor)
{
    ocr::Page page = factsOf(image, engine);
    QImage reading;
    {
        const StageClock clock(page.times, Stage::Sheets);
        const ocr::Result<void> marks = addSheetsAndMarks(page, image.pixels, engine);
        if (!marks)
            return marks.error();
    }
    page.marks += image.hiddenText;
    // Asked before the light is evened and red seals fade, which hides what colour there is.
    const bool hasColour = ocr::hasColour(image.pixels);
    {
        const StageClock clock(page.times, Stage::Sheets);
        // Moved in: evened in its own memory, not in a copy.
        ocr::Result<QImage> even =
            ocr::forReading(std::move(image.pixels), page.marks, engine.threads());
        if (!even)
            return even.error();
        reading = *std::move(even);
    }
    if (monitor.isCancelled())
        return cancelled();
    ocr::Result<QList<ocr::TextLine>> lines = readLines(page, reading, engine, monitor);
    if (!lines)
        return lines.error();
    page.lines = *std::move(lines);
    giveBackMemory();
    if (const ocr::Result<void> done = addBesideCovers(page, plan, reading, engine, monitor); !done)
        return done.error();
    const ocr::Result<GreySeals> seals =
        hasColour ? GreySeals() : ocr::findGreySeals(reading, page.lines);
    if (!seals)
        return seals.error();
    dropSigns(page, *seals, reading);
    giveBackMemory();
    // Knows the marks: a seal's rim is no unread text.
    const ocr::Result<ocr::InkOnPage> ink = addLayout(page, reading, engine.threads());
    if (!ink)
        return ink.error();
    if (const ocr::Result<void> marks = addMarksAmongText(page, *ink); !marks)
        return marks.error();
    page.unread += ocr::printUnderSeals(reading, page);
    addGreySeals(page, *seals, reading);
    if (monitor.isCancelled())
        return cancelled();
    monitor.setProgress(1.0);
    return page;
}

} // namespace

ocr::Result<ocr::Page> readPage(ocr::Source &source, int page, ocr::Engine &engine,
                                ocr::Monitor &monitor)
{
    ocr::StageTimes decoding;
    ocr::Result<ocr::SourceImage> image = [&] {
        const StageClock clock(decoding, Stage::Decode);
        return source.page(page, monitor);
    }();
    if (!image)
        return image.error();
    ocr::Result<ocr::Page> read = readAndRelease(*std::move(image), nullptr, engine, monitor);
    if (read)
        read->times.add(decoding);
    return read;
}

ocr::Result<ocr::Page> readCopy(ocr::SourceImage image, const redaction::Plan &plan,
                                ocr::Engine &engine, ocr::Monitor &monitor)
{
    return readAndRelease(std::move(image), &plan, engine, monitor);
}

} // namespace pipeline
