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

Result<Reading> TesseractReader::read(const cv::Mat &strip, const QString &language)
{
    Result<tesseract::TessBaseAPI *> loaded = api(language);
    if (!loaded)
        return loaded.error();
    tesseract::TessBaseAPI &tesseract = **loaded;
    cv::Mat framed;
    cv::copyMakeBorder(strip, framed, kMargin, kMargin, kMargin, kMargin, cv::BORDER_CONSTANT,
                       cv::Scalar(255));
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
    tesseract.ClearAdaptiveClassifier();
    tesseract.Clear();
    return reading;
}

} // namespace ocr
