// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/LineReader_p.h"
#include "ocr/engine/MaskedRun_p.h"
#include "ocr/engine/NumberText_p.h"
#include "ocr/engine/SecondLook_p.h"

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
/// Arabic letters that PP-OCR takes for Latin ones come at 0.58 to 0.7 on photographs: words
/// without a Chinese character or digits under this are tried in the other scripts too, the surer
/// one wins.
constexpr double kDoubtfulLatin = 0.85;
/// PP-OCR tries again under this.
constexpr double kSure = 0.93;
/// Every character of a number that one reader reads alone is surer than this.
constexpr float kSureCharacter = 0.95F;
/// A text with so many stars is a masked one.
constexpr int kStarsForMask = 3;
/// A reading of Tesseract's less sure than this on a line that PP-OCR could not read is rubbish
/// too.
constexpr double kPlausible = 0.5;
/// A digit run is cut out with so much more on either side, in line heights: not the neighbour's
/// strokes.
constexpr double kRunMargin = 0.02;
/// A run that the readers do not agree on is looked at again with so much more above and below,
/// share of the line's height: with its alphabet cut down to digits `eng` read 10 of 11 such runs
/// right, at half of this 9.
constexpr double kRoom = 0.3;

const QString kEnglish = QStringLiteral("eng");
const QString kChinese = QStringLiteral("chi_sim");
const QString kUyghur = QStringLiteral("uig");
const QString kKazakh = QStringLiteral("kaz");

/// Takes away the splinters of a star at the end of a part where the stars begin.
void trimTowardsStars(Reading &reading, bool starsFollow)
{
    const auto drop = [&](qsizetype at) {
        reading.text.remove(at, 1);
        reading.characters.removeAt(at);
    };
    while (starsFollow && !reading.text.isEmpty() && !reading.text.back().isLetterOrNumber())
        drop(reading.text.size() - 1);
    while (!starsFollow && !reading.text.isEmpty() && !reading.text.front().isLetterOrNumber())
        drop(0);
}

/// The reading of a masked number from its two ends; `columns` is the width of the line's strip.
Reading joinedByStars(const Reading &before, const Reading &after, const StarRun &stars,
                      int columns)
{
    Reading whole = before;
    const int width = stars.to - stars.from;
    const auto share = [columns](int column) {
        return static_cast<float>(column) / static_cast<float>(columns);
    };
    for (int i = 0; i < stars.count; ++i) {
        whole.text += u'*';
        whole.characters.append({share(stars.from + width * i / stars.count),
                                 share(stars.from + width * (i + 1) / stars.count), 1});
    }
    whole.text += after.text;
    whole.characters += after.characters;
    whole.confidence = std::min(before.text.isEmpty() ? 1 : before.confidence,
                                after.text.isEmpty() ? 1 : after.confidence);
    return whole;
}

/// A number that checks itself, no character of it in doubt: one reader is enough
/// (architecture.md).
bool isSureByItself(const TextLine &line)
{
    if (!isSelfChecking(line.text()))
        return false;
    const QList<CharacterPlace> &characters = line.readings.first().characters;
    return std::all_of(characters.begin(), characters.end(), [](const CharacterPlace &place) {
        return place.confidence > kSureCharacter;
    });
}

/// A part of a line, in shares of its way.
struct Part
{
    double from = 0;
    double to = 1;
};

cv::Mat columnsOf(const cv::Mat &strip, Part part)
{
    const int first = std::clamp(cvRound(part.from * strip.cols), 0, strip.cols - 1);
    const int last = std::clamp(cvRound(part.to * strip.cols), first + 1, strip.cols);
    return strip.colRange(first, last);
}

/// A reading of a part with its places as shares of the whole line.
Reading onLine(Reading reading, Part part)
{
    const auto ofLine = [part](float share) {
        return static_cast<float>(part.from + static_cast<double>(share) * (part.to - part.from));
    };
    for (CharacterPlace &place : reading.characters) {
        place.from = ofLine(place.from);
        place.to = ofLine(place.to);
    }
    return reading;
}

/// One line on its way through the readers: its pixels are cut out once for both.
class LineJob
{
public:
    LineJob(Lane &lane, const cv::Mat &page, const LineShape &shape, const Languages &languages)
        : m_lane(lane), m_page(page), m_shape(shape), m_languages(languages)
    {
        const StageClock clock(m_lane.times, Stage::Recognise);
        m_strip = cropLine(page, shape, Recogniser::kHeight, Recogniser::kWidthStep);
        m_grey = darkOnLight(m_strip);
        m_line.place = shape.place();
    }

    Result<TextLine> read(bool always);
    Result<TextLine> readByTesseractAlone();

private:
    cv::Mat stripWithRoom(double across) const;
    Result<std::optional<Reading>> byTesseract(const cv::Mat &pixels, const QString &language,
                                               Part part);
    Result<void> append(const QString &language);
    Result<void> readDigitsAgain();
    Result<void> readRunAgain(const QString &run, Part part);
    Result<void> readOtherScripts();
    Result<void> readAgain(bool always);
    void readByNet();
    Result<void> readRoundStars();

    /// What stands on one side of a row of stars.
    struct End
    {
        Reading net;
        Reading tesseract;
    };
    Result<End> readEnd(int from, int to, bool starsFollow);

    Lane &m_lane;
    const cv::Mat &m_page;
    const LineShape &m_shape;
    const Languages &m_languages;
    cv::Mat m_strip;
    cv::Mat m_grey; ///< dark on light
    TextLine m_line;
};

/// The line once more with so much more above and below, share of its height.
cv::Mat LineJob::stripWithRoom(double across) const
{
    LineShape wider = m_shape;
    wider.quad = m_shape.quad.grown(0, across * m_shape.quad.height());
    for (Quad &piece : wider.pieces)
        piece = piece.grown(0, across * piece.height());
    return cropLine(m_page, wider, Recogniser::kHeight, Recogniser::kWidthStep);
}

/// Reads the pixels of a part of the line; places are shares of the whole line.
Result<std::optional<Reading>> LineJob::byTesseract(const cv::Mat &pixels, const QString &language,
                                                    Part part)
{
    const StageClock clock(m_lane.times, Stage::SecondReader);
    Result<Reading> reading = m_lane.tesseract->read(pixels, language);
    if (!reading)
        return reading.error();
    if (reading->text.isEmpty())
        return std::optional<Reading>();
    return std::optional<Reading>(onLine(*std::move(reading), part));
}

Result<void> LineJob::append(const QString &language)
{
    Result<std::optional<Reading>> reading = byTesseract(m_grey, language, Part{});
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
    // Years are runs of four: they are read again only where there is nothing longer.
    QList<std::pair<qsizetype, qsizetype>> runs = digitRuns(first.text, kDigitsForTwo + 1);
    if (runs.isEmpty())
        runs = digitRuns(first.text, kDigitsForTwo);
    if (letterShare(first.text, Script::Han) == 0 && letterShare(first.text, Script::Arabic) == 0) {
        const auto longest =
            std::max_element(runs.begin(), runs.end(), [](const auto &a, const auto &b) {
                return a.second - a.first < b.second - b.first;
            });
        return readRunAgain(longest == runs.end()
                                ? QString()
                                : first.text.mid(longest->first, longest->second - longest->first),
                            {});
    }
    const double margin = kRunMargin * m_strip.rows / m_strip.cols;
    for (const auto &[from, to] : runs) {
        const auto [left, right] = std::minmax(
            first.characters[from], first.characters[to - 1],
            [](const CharacterPlace &a, const CharacterPlace &b) { return a.from < b.from; });
        Result<void> done =
            readRunAgain(first.text.mid(from, to - from), {static_cast<double>(left.from) - margin,
                                                           static_cast<double>(right.to) + margin});
        if (!done)
            return done;
    }
    return {};
}

/// `eng` drops, doubles or mistakes a digit in one phone of two hundred on photographs where PP-OCR
/// is right: a number that the readers do not agree on gets further looks.
Result<void> LineJob::readRunAgain(const QString &run, Part part)
{
    Result<std::optional<Reading>> reading = byTesseract(columnsOf(m_grey, part), kEnglish, part);
    if (!reading)
        return reading.error();
    DigitVotes votes(run);
    if (votes.matters() && !votes.add(*reading ? (*reading)->text : QString())) {
        const StageClock clock(m_lane.times, Stage::SecondReader);
        const cv::Mat roomy = columnsOf(darkOnLight(stripWithRoom(kRoom)), part);
        Result<std::optional<Reading>> showing =
            lookAgain(*m_lane.tesseract, columnsOf(m_grey, part), roomy, votes);
        if (!showing)
            return showing.error();
        if (*showing)
            *reading = onLine(**std::move(showing), part);
    }
    if (*reading)
        m_line.readings.append(**std::move(reading));
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
        const StageClock clock(m_lane.times, Stage::SecondReader);
        Result<Reading> reading = m_lane.tesseract->readSurest(m_grey, language);
        if (!reading)
            return reading.error();
        // How far it can be believed: its confidence times the share of letters of the language's
        // script.
        const Script script = language == kUyghur ? Script::Arabic : Script::Cyrillic;
        const double score = reading->confidence * letterShare(reading->text, script);
        if (score > bestScore) {
            bestScore = score;
            best = *std::move(reading);
        }
    }
    if (best)
        m_line.readings.prepend(*std::move(best));
    return {};
}

Result<void> LineJob::readAgain(bool always)
{
    Result<void> done;
    // Arabic letters are taken for digits too ("5909i 6993"): doubt comes first. Not for a row of
    // stars, as masks have them.
    if (m_line.confidence() < kRubbish ||
        (m_line.confidence() < kDoubtfulLatin && letterShare(m_line.text(), Script::Han) == 0 &&
         !m_line.text().contains(QLatin1String("***"))))
        done = readOtherScripts();
    if (done && digitCount(m_line.text()) >= kDigitsForTwo)
        done = readDigitsAgain();
    const bool han = m_line.script == Script::Han || letterShare(m_line.text(), Script::Han) > 0;
    if (done && han && m_languages.chinese && (always || m_line.confidence() < kSureHan))
        done = append(kChinese);
    else if (done && always && m_line.readings.size() < 2)
        done = append(kEnglish);
    return done;
}

/// What PP-OCR is unsure of it often reads right with a little more or less round it: the surest of
/// three.
void LineJob::readByNet()
{
    const StageClock clock(m_lane.times, Stage::Recognise);
    Reading reading = m_lane.recogniser->read(m_strip, inkColumns(m_grey));
    if (!reading.text.isEmpty() && reading.confidence > kRubbish && reading.confidence < kSure) {
        for (const double across : {-0.06, 0.08}) {
            const cv::Mat strip = stripWithRoom(across);
            Reading again = m_lane.recogniser->read(strip, inkColumns(darkOnLight(strip)));
            if (again.confidence > reading.confidence && again.text.size() >= reading.text.size())
                reading = std::move(again);
        }
    }
    if (!reading.text.isEmpty())
        m_line.readings.append(std::move(reading));
}

/// One end of a masked number, columns [from, to) of the strip, by both readers.
Result<LineJob::End> LineJob::readEnd(int from, int to, bool starsFollow)
{
    // The step of the net's input; what is narrower than half a character holds none.
    const int width = (to - from) / Recogniser::kWidthStep * Recogniser::kWidthStep;
    if (width < m_strip.rows / 2)
        return End{};
    const int begin = starsFollow ? to - width : from;
    const cv::Range columns(begin, begin + width);
    End end;
    {
        const StageClock clock(m_lane.times, Stage::Recognise);
        end.net = m_lane.recogniser->read(m_strip.colRange(columns).clone(),
                                          inkColumns(m_grey.colRange(columns)));
    }
    const auto share = [this](int column) {
        return static_cast<float>(column) / static_cast<float>(m_strip.cols);
    };
    for (CharacterPlace &place : end.net.characters) {
        place.from = share(begin) + place.from * share(width);
        place.to = share(begin) + place.to * share(width);
    }
    if (m_lane.tesseract && digitCount(end.net.text) > 0) {
        const Part part{static_cast<double>(share(begin)),
                        static_cast<double>(share(begin + width))};
        Result<std::optional<Reading>> again =
            byTesseract(m_grey.colRange(columns), kEnglish, part);
        if (!again)
            return again.error();
        end.tesseract = (*again).value_or(Reading{});
    }
    trimTowardsStars(end.net, starsFollow);
    trimTowardsStars(end.tesseract, starsFollow);
    return end;
}

/// A masked number: what stands before and after the row of stars is read by itself, by both
/// readers, and the stars are counted by their shape.
Result<void> LineJob::readRoundStars()
{
    const std::optional<StarRun> stars = findStars(m_grey);
    if (!stars)
        return {};
    const Result<End> before = readEnd(0, stars->from, true);
    if (!before)
        return before.error();
    const Result<End> after = readEnd(stars->to, m_strip.cols, false);
    if (!after)
        return after.error();
    Reading whole = joinedByStars(before->net, after->net, *stars, m_strip.cols);
    // Blurred digits can look like stars: a digit that the line as a whole showed is never given
    // up.
    if (digitCount(whole.text) < digitCount(m_line.text()))
        return {};
    whole.reader = Reader::PpOcr;
    whole.language = m_line.readings.first().language;
    m_line.readings = {std::move(whole)};
    if (m_lane.tesseract && digitCount(m_line.text()) >= kDigitsForTwo) {
        Reading second = joinedByStars(before->tesseract, after->tesseract, *stars, m_strip.cols);
        second.reader = Reader::Tesseract;
        second.language = kEnglish;
        m_line.readings.append(std::move(second));
    }
    return {};
}

Result<TextLine> LineJob::read(bool always)
{
    readByNet();
    const bool masked = m_line.text().count(u'*') >= kStarsForMask;
    Result<void> done = masked ? readRoundStars() : Result<void>();
    if (done && m_lane.tesseract && m_line.readings.size() < 2 &&
        (always || !isSureByItself(m_line)))
        done = readAgain(always);
    if (!done)
        return done.error();
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
