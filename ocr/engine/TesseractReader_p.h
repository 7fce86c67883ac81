// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"
#include "ocr/base/TextLine.h"

#include <opencv2/core.hpp>

#include <map>
#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace ocr {

/// What a look may see: everything, or digits, X and hyphens alone, which keeps a blurred 7 from
/// being a T.
enum class Alphabet { All, Digits };

/// Tesseract's line readers, one for each language, loaded when first asked for. Reads each line by
/// itself: nothing is learnt from one for the next, so the order of lines changes no reading.
/// Not thread-safe: one a lane.
class TesseractReader
{
public:
    static constexpr int kHeight =
        48; ///< px of a strip; with the margin the best height measured (architecture.md)

    TesseractReader();
    ~TesseractReader();

    /// "tesseract-5.3.0"
    static QString name();

    /// Reads a grey strip, dark on light, as one line; places are shares of the strip's width.
    /// Errors: ModelMissing (no data for that language), EngineFailed.
    Result<Reading> read(const cv::Mat &strip, const QString &language,
                         Alphabet alphabet = Alphabet::All);
    /// The same for scripts that it reads less well: the ink alone at several heights, and of these
    /// readings the one whose words are surest. Up to four times as slow.
    Result<Reading> readSurest(const cv::Mat &strip, const QString &language);

    /// Whether there is data for the language; loads it.
    Result<void> prepare(const QString &language);

private:
    struct Attempt
    {
        Reading reading;
        double wordConfidence = 0; ///< mean of the words, 0..1: falls with one bad letter
    };

    Result<Attempt> attempt(const cv::Mat &strip, const QString &language, Alphabet alphabet);
    Result<tesseract::TessBaseAPI *> api(const QString &language);

    std::map<QString, std::unique_ptr<tesseract::TessBaseAPI>> m_apis;
};

} // namespace ocr
