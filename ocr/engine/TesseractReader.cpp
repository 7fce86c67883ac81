// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/TesseractReader_p.h"

#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>

namespace ocr {

namespace {

/// White round the line: without it Tesseract loses the first and last character (architecture.md).
constexpr int kMargin = 12;
/// Heights of the ink in px, the best first: of one 300 dpi header `uig` reads every word at 28 and
/// 52 and none at 34 and 44, of another it is the other way round.
constexpr int kHeights[]{28, 52, 40, 60};
/// No further height is tried above this: right words came at 0.8 to 0.93, wrong ones under 0.7.
constexpr double kSureWords = 0.85;
/// Less ink than this in a row is dust or the slant of a rule, share of the width.
constexpr double kInkInRow = 0.01;

struct SymbolBox
{
    QString text;
    double left = 0; ///< px of the strip
    double right = 0;
    double confidence = 0;
    bool wordStart = false;
};

std::vector<SymbolBox> symbolsOf(tesseract::TessBaseAPI &api)
{
    std::vector<SymbolBox> symbols;
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it)
        return symbols;
    do {
        const std::unique_ptr<char[]> text(it->GetUTF8Text(tesseract::RIL_SYMBOL));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (!text || !it->BoundingBox(tesseract::RIL_SYMBOL, &left, &top, &right, &bottom))
            continue;
        symbols.push_back({QString::fromUtf8(text.get()), static_cast<double>(left - kMargin),
                           static_cast<double>(right - kMargin),
                           it->Confidence(tesseract::RIL_SYMBOL) / 100.0,
                           it->IsAtBeginningOf(tesseract::RIL_WORD)});
    } while (it->Next(tesseract::RIL_SYMBOL));
    return symbols;
}

/// The strip without the empty rows above and below the writing; all of it where it is blank.
cv::Mat inkRows(const cv::Mat &strip)
{
    cv::Mat dark;
    cv::threshold(strip, dark, 0, 1, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    cv::Mat sums;
    cv::reduce(dark, sums, 1, cv::REDUCE_SUM, CV_32S);
    const auto written = [&](int row) { return sums.at<int>(row) > kInkInRow * strip.cols; };
    int first = 0;
    int last = strip.rows;
    while (first < last && !written(first))
        ++first;
    while (last > first && !written(last - 1))
        --last;
    return last - first < strip.rows / 4 ? strip : strip.rowRange(first, last);
}

CharacterPlace placeOf(double left, double right, double confidence, int width)
{
    const auto share = [width](double x) {
        return static_cast<float>(std::clamp(x / width, 0.0, 1.0));
    };
    return {share(left), share(right), static_cast<float>(confidence)};
}

/// Chinese and digits carry no space between words that Tesseract splits inside a script without
/// spaces.
bool spaceBetween(const SymbolBox &before, const SymbolBox &after)
{
    const auto han = [](const QString &text) {
        return !text.isEmpty() && text.front().script() == QChar::Script_Han;
    };
    return after.wordStart && !(han(before.text) && han(after.text));
}

} // namespace

TesseractReader::TesseractReader() = default;
TesseractReader::~TesseractReader() = default;

QString TesseractReader::name()
{
    return QStringLiteral("tesseract-") + QString::fromLatin1(tesseract::TessBaseAPI::Version());
}

Result<tesseract::TessBaseAPI *> TesseractReader::api(const QString &language)
{
    const auto known = m_apis.find(language);
    if (known != m_apis.end())
        return known->second.get();
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    if (api->Init(nullptr, language.toLatin1().constData(), tesseract::OEM_LSTM_ONLY) != 0)
        return Error{Error::Code::ModelMissing,
                     QStringLiteral("Tesseract has no data for the language ") + language};
    api->SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    // No learning between lines, no second try on inverted pixels (darkOnLight did that), no word
    // lists bending numbers.
    api->SetVariable("classify_enable_learning", "0");
    api->SetVariable("tessedit_do_invert", "0");
    api->SetVariable("user_defined_dpi", "300");
    api->SetVariable("debug_file", "/dev/null");
    return m_apis.emplace(language, std::move(api)).first->second.get();
}

Result<void> TesseractReader::prepare(const QString &language)
{
    Result<tesseract::TessBaseAPI *> loaded = api(language);
    if (!loaded)
        return loaded.error();
    return {};
}

Result<Reading> TesseractReader::read(const cv::Mat &strip, const QString &language,
                                      Alphabet alphabet)
{
    Result<Attempt> done = attempt(strip, language, alphabet);
    if (!done)
        return done.error();
    return std::move(done->reading);
}

Result<Reading> TesseractReader::readSurest(const cv::Mat &strip, const QString &language)
{
    const cv::Mat ink = inkRows(strip);
    Attempt best;
    for (const int height : kHeights) {
        cv::Mat scaled;
        const double scale = static_cast<double>(height) / ink.rows;
        cv::resize(ink, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
        Result<Attempt> done = attempt(scaled, language, Alphabet::All);
        if (!done)
            return done.error();
        if (best.reading.text.isEmpty() || done->wordConfidence > best.wordConfidence)
            best = *std::move(done);
        if (best.wordConfidence > kSureWords)
            break;
    }
    return std::move(best.reading);
}

Result<TesseractReader::Attempt>
TesseractReader::attempt(const cv::Mat &strip, const QString &language, Alphabet alphabet)
{
    Result<tesseract::TessBaseAPI *> loaded = api(language);
    if (!loaded)
        return loaded.error();
    tesseract::TessBaseAPI &tesseract = **loaded;
    cv::Mat framed;
    cv::copyMakeBorder(strip, framed, kMargin, kMargin, kMargin, kMargin, cv::BORDER_CONSTANT,
                       cv::Scalar(255));
    tesseract.SetVariable("tessedit_char_whitelist",
                          alphabet == Alphabet::Digits ? "0123456789X-" : "");
    tesseract.SetImage(framed.data, framed.cols, framed.rows, 1, static_cast<int>(framed.step));
    Reading reading{Reader::Tesseract, language, {}, 0, {}};
    if (tesseract.Recognize(nullptr) != 0)
        return Error{Error::Code::EngineFailed,
                     QStringLiteral("Tesseract could not read a line with ") + language};
    const std::vector<SymbolBox> symbols = symbolsOf(tesseract);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const SymbolBox &symbol = symbols[i];
        if (i > 0 && spaceBetween(symbols[i - 1], symbol)) {
            const double from = std::min(symbols[i - 1].right, symbol.right);
            reading.text += QLatin1Char(' ');
            reading.characters.append(
                placeOf(from, std::max(from, symbol.left), symbol.confidence, strip.cols));
        }
        reading.text += symbol.text;
        reading.characters.append(QList<CharacterPlace>(
            symbol.text.size(), placeOf(symbol.left, symbol.right, symbol.confidence, strip.cols)));
        reading.confidence += symbol.confidence / static_cast<double>(symbols.size());
    }
    const double words = std::max(0, tesseract.MeanTextConf()) / 100.0;
    tesseract.ClearAdaptiveClassifier();
    tesseract.Clear();
    return Attempt{std::move(reading), words};
}

} // namespace ocr
