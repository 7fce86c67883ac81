// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/LineCrop_p.h"
#include "ocr/engine/LineReader_p.h"
#include "ocr/engine/NumberText_p.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ocr {

namespace {

/// A line with so many digits gets both readers.
constexpr int kDigitsForTwo = 4;
/// Chinese text under this gets a second reader.
constexpr double kSureHan = 0.9;
/// PP-OCR reads what it knows at 0.98 to 1.00 and Arabic script under 0.6 (architecture.md).
constexpr double kRubbish = 0.6;
/// A reading of Tesseract's less sure than this on a line that PP-OCR could not read is rubbish
/// too.
constexpr double kPlausible = 0.5;

/// Reads a part of a line, in shares of its quad, with Tesseract; places are shares of the whole
/// line.
Result<std::optional<Reading>> readPart(Lane &lane, const cv::Mat &page, const Quad &quad,
                                        const QString &language, double from, double to)
{
    const StageClock clock(lane.times, Stage::SecondReader);
    const cv::Mat strip = cropLine(page, quad.slice(from, to), TesseractReader::kHeight, 1);
    Result<Reading> reading = lane.tesseract->read(darkOnLight(strip), language);
    if (!reading)
        return reading.error();
    if (reading->text.isEmpty())
        return std::optional<Reading>();
    for (CharacterPlace &place : reading->characters) {
        place.from = static_cast<float>(from + place.from * (to - from));
        place.to = static_cast<float>(from + place.to * (to - from));
    }
    return std::optional<Reading>(*std::move(reading));
}

Result<void> appendPart(TextLine &line, Lane &lane, const cv::Mat &page, const QString &language,
                        double from = 0, double to = 1)
{
    Result<std::optional<Reading>> reading = readPart(lane, page, line.quad(), language, from, to);
    if (!reading)
        return reading.error();
    if (*reading)
        line.readings.append(**std::move(reading));
    return {};
}

/// The digits of a line once more with `eng`: the whole line where it holds no Chinese, else each
/// run.
Result<void> readDigitsAgain(TextLine &line, Lane &lane, const cv::Mat &page)
{
    const Reading first = line.readings.first();
    if (letterShare(first.text, Script::Han) == 0 && letterShare(first.text, Script::Arabic) == 0)
        return appendPart(line, lane, page, QStringLiteral("eng"));
    const double shareOfHeight = line.quad().height() / std::max(line.quad().width(), 1.0);
    for (const auto &[from, to] : digitRuns(first.text, kDigitsForTwo)) {
        // A little more than the run, but not the neighbour's strokes.
        const double pad = 0.06 * shareOfHeight;
        const double begin = std::max(0.0, first.characters[from].from - pad);
        const double end = std::min(1.0, first.characters[to - 1].to + pad);
        Result<void> done = appendPart(line, lane, page, QStringLiteral("eng"), begin, end);
        if (!done)
            return done;
    }
    return {};
}

/// How far a reading can be believed in a script: its confidence times the share of fitting
/// letters.
double plausibility(const Reading &reading, Script script)
{
    return reading.confidence * letterShare(reading.text, script);
}

/// Uyghur and Kazakh: the most plausible reading goes first, and the doubtful one of PP-OCR after
/// it.
Result<void> readOtherScripts(TextLine &line, Lane &lane, const cv::Mat &page,
                              const Languages &languages)
{
    TextLine tried = line;
    tried.readings.clear();
    if (languages.uyghur || languages.kazakh) {
        Result<void> done = appendPart(tried, lane, page, QStringLiteral("uig"));
        if (!done)
            return done;
    }
    if (languages.kazakh) {
        Result<void> done = appendPart(tried, lane, page, QStringLiteral("kaz"));
        if (!done)
            return done;
    }
    const auto score = [](const Reading &reading) {
        return plausibility(reading,
                            reading.language == u"uig" ? Script::Arabic : Script::Cyrillic);
    };
    std::stable_sort(tried.readings.begin(), tried.readings.end(),
                     [&](const Reading &a, const Reading &b) { return score(a) > score(b); });
    if (tried.readings.isEmpty() || score(tried.readings.first()) < kPlausible ||
        score(tried.readings.first()) < line.confidence())
        return {};
    line.readings.prepend(tried.readings.first());
    return {};
}

/// Without nets: Tesseract alone, the language chosen by what it makes of the line.
Result<TextLine> readByTesseractAlone(Lane &lane, const cv::Mat &page, const Quad &quad,
                                      const Languages &languages)
{
    TextLine line;
    line.place = Place::onPage({quad});
    Result<void> done = appendPart(
        line, lane, page, languages.chinese ? QStringLiteral("chi_sim") : QStringLiteral("eng"));
    if (done && digitCount(line.text()) >= kDigitsForTwo && languages.chinese)
        done = readDigitsAgain(line, lane, page);
    if (done && line.confidence() < kRubbish)
        done = readOtherScripts(line, lane, page, languages);
    if (!done)
        return done.error();
    const auto whole =
        std::find_if(line.readings.begin(), line.readings.end(), [&](const Reading &reading) {
            return reading.language == u"eng" && letterShare(line.text(), Script::Han) == 0 &&
                   reading.confidence > line.confidence();
        });
    if (whole != line.readings.end())
        line.readings.move(whole - line.readings.begin(), 0);
    line.script = scriptOf(line.text());
    return line;
}

} // namespace

Result<TextLine> readLine(Lane &lane, const cv::Mat &page, const Quad &quad,
                          const Languages &languages, bool always)
{
    if (!lane.recogniser)
        return readByTesseractAlone(lane, page, quad, languages);
    TextLine line;
    line.place = Place::onPage({quad});
    {
        const StageClock clock(lane.times, Stage::Recognise);
        const cv::Mat strip = cropLine(page, quad, Recogniser::kHeight, Recogniser::kWidthStep);
        const Reading reading = lane.recogniser->read(strip);
        if (!reading.text.isEmpty())
            line.readings.append(reading);
    }
    Result<void> done;
    if (lane.tesseract) {
        const bool digits = digitCount(line.text()) >= kDigitsForTwo;
        if (digits)
            done = readDigitsAgain(line, lane, page);
        else if (line.confidence() < kRubbish)
            done = readOtherScripts(line, lane, page, languages);
        const bool han = letterShare(line.text(), Script::Han) > 0;
        if (done && han && languages.chinese && (always || line.confidence() < kSureHan))
            done = appendPart(line, lane, page, QStringLiteral("chi_sim"));
        else if (done && always && line.readings.size() < 2)
            done = appendPart(line, lane, page, QStringLiteral("eng"));
    }
    if (!done)
        return done.error();
    line.script = scriptOf(line.text());
    return line;
}

} // namespace ocr
