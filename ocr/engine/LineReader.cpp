// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
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
/// A digit run is cut out with so much more on either side, in line heights: not the neighbour's
/// strokes.
constexpr double kRunMargin = 0.02;

const QString kEnglish = QStringLiteral("eng");
const QString kChinese = QStringLiteral("chi_sim");
const QString kUyghur = QStringLiteral("uig");
const QString kKazakh = QStringLiteral("kaz");

/// One line on its way through the readers: its pixels are cut out once for both.
class LineJob
{
public:
    LineJob(Lane &lane, const cv::Mat &page, const LineShape &shape, const Languages &languages)
        : m_lane(lane), m_languages(languages)
    {
        const StageClock clock(m_lane.times, Stage::Recognise);
        m_strip = cropLine(page, shape, Recogniser::kHeight, Recogniser::kWidthStep);
        m_grey = darkOnLight(m_strip);
        m_line.place = shape.place();
    }

    Result<TextLine> read(bool always);
    Result<TextLine> readByTesseractAlone();

private:
    Result<std::optional<Reading>> byTesseract(const QString &language, double from = 0,
                                               double to = 1);
    Result<void> append(const QString &language, double from = 0, double to = 1);
    Result<void> readDigitsAgain();
    Result<void> readOtherScripts();
    Result<void> readAgain(bool always);

    Lane &m_lane;
    const Languages &m_languages;
    cv::Mat m_strip;
    cv::Mat m_grey; ///< dark on light
    TextLine m_line;
};

/// A part of the line, in shares of its way; places are shares of the whole.
Result<std::optional<Reading>> LineJob::byTesseract(const QString &language, double from, double to)
{
    const StageClock clock(m_lane.times, Stage::SecondReader);
    const int first =
        std::clamp(static_cast<int>(std::lround(from * m_grey.cols)), 0, m_grey.cols - 1);
    const int last =
        std::clamp(static_cast<int>(std::lround(to * m_grey.cols)), first + 1, m_grey.cols);
    Result<Reading> reading = m_lane.tesseract->read(m_grey.colRange(first, last), language);
    if (!reading)
        return reading.error();
    if (reading->text.isEmpty())
        return std::optional<Reading>();
    const auto ofLine = [&](float share) {
        return (static_cast<float>(first) + share * static_cast<float>(last - first)) /
               static_cast<float>(m_grey.cols);
    };
    for (CharacterPlace &place : reading->characters) {
        place.from = ofLine(place.from);
        place.to = ofLine(place.to);
    }
    return std::optional<Reading>(*std::move(reading));
}

Result<void> LineJob::append(const QString &language, double from, double to)
{
    Result<std::optional<Reading>> reading = byTesseract(language, from, to);
    if (!reading)
        return reading.error();
    if (*reading)
        m_line.readings.append(**std::move(reading));
    return {};
}

/// The digits once more with `eng`: the whole line where it holds no other script, else each run.
Result<void> LineJob::readDigitsAgain()
{
    const Reading first = m_line.readings.first();
    if (letterShare(first.text, Script::Han) == 0 && letterShare(first.text, Script::Arabic) == 0)
        return append(kEnglish);
    const double margin = kRunMargin * m_strip.rows / m_strip.cols;
    // Years are runs of four: they are read again only where there is nothing longer.
    QList<std::pair<qsizetype, qsizetype>> runs = digitRuns(first.text, kDigitsForTwo + 1);
    if (runs.isEmpty())
        runs = digitRuns(first.text, kDigitsForTwo);
    for (const auto &[from, to] : runs) {
        const auto [left, right] = std::minmax(
            first.characters[from], first.characters[to - 1],
            [](const CharacterPlace &a, const CharacterPlace &b) { return a.from < b.from; });
        Result<void> done = append(kEnglish, static_cast<double>(left.from) - margin,
                                   static_cast<double>(right.to) + margin);
        if (!done)
            return done;
    }
    return {};
}

/// Uyghur and Kazakh: the most plausible reading goes first, and the doubtful one of PP-OCR after
/// it.
Result<void> LineJob::readOtherScripts()
{
    QStringList tried;
    if (m_languages.uyghur || m_languages.kazakh)
        tried.append(kUyghur); // also Kazakh in Arabic letters
    if (m_languages.kazakh)
        tried.append(kKazakh);
    std::optional<Reading> best;
    double bestScore = std::max(kPlausible, m_line.confidence());
    for (const QString &language : tried) {
        Result<std::optional<Reading>> reading = byTesseract(language);
        if (!reading)
            return reading.error();
        if (!*reading)
            continue;
        // How far it can be believed: its confidence times the share of letters of the language's
        // script.
        const Script script = language == kUyghur ? Script::Arabic : Script::Cyrillic;
        const double score = (*reading)->confidence * letterShare((*reading)->text, script);
        if (score > bestScore) {
            bestScore = score;
            best = **std::move(reading);
        }
    }
    if (best)
        m_line.readings.prepend(*std::move(best));
    return {};
}

Result<void> LineJob::readAgain(bool always)
{
    Result<void> done;
    if (digitCount(m_line.text()) >= kDigitsForTwo)
        done = readDigitsAgain();
    else if (m_line.confidence() < kRubbish)
        done = readOtherScripts();
    const bool han = m_line.script == Script::Han || letterShare(m_line.text(), Script::Han) > 0;
    if (done && han && m_languages.chinese && (always || m_line.confidence() < kSureHan))
        done = append(kChinese);
    else if (done && always && m_line.readings.size() < 2)
        done = append(kEnglish);
    return done;
}

Result<TextLine> LineJob::read(bool always)
{
    {
        const StageClock clock(m_lane.times, Stage::Recognise);
        Reading reading = m_lane.recogniser->read(m_strip, inkColumns(m_grey));
        if (!reading.text.isEmpty())
            m_line.readings.append(std::move(reading));
    }
    if (m_lane.tesseract) {
        const Result<void> done = readAgain(always);
        if (!done)
            return done.error();
    }
    m_line.script = scriptOf(m_line.text());
    return m_line;
}

/// Without nets: Tesseract alone, the language chosen by what it makes of the line.
Result<TextLine> LineJob::readByTesseractAlone()
{
    Result<void> done = append(m_languages.chinese ? kChinese : kEnglish);
    if (done && digitCount(m_line.text()) >= kDigitsForTwo && m_languages.chinese)
        done = readDigitsAgain();
    if (done && m_line.confidence() < kRubbish)
        done = readOtherScripts();
    if (!done)
        return done.error();
    // `eng` knows digits better than `chi_sim`, where the line holds nothing else.
    if (m_line.readings.size() > 1 && m_line.readings[1].language == kEnglish &&
        letterShare(m_line.text(), Script::Han) == 0 &&
        m_line.readings[1].confidence > m_line.confidence())
        m_line.readings.swapItemsAt(0, 1);
    m_line.script = scriptOf(m_line.text());
    return m_line;
}

} // namespace

Result<TextLine> readLine(Lane &lane, const cv::Mat &page, const LineShape &shape,
                          const Languages &languages, bool always)
{
    LineJob job(lane, page, shape, languages);
    return lane.recogniser ? job.read(always) : job.readByTesseractAlone();
}

} // namespace ocr
