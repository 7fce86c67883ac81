// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Monitor.h"
#include "ocr/base/Page.h"
#include "ocr/base/Result.h"
#include "ocr/base/StageTimes.h"
#include "ocr/base/TextLine.h"

#include <QImage>

#include <functional>
#include <memory>
#include <optional>

namespace ocr {

struct EngineOptions
{
    enum class Choice { Auto, PpOcr, Tesseract };

    Choice choice = Choice::Auto; ///< Auto: both where models are there, Tesseract alone where not
    QStringList languages{QStringLiteral("zh"), QStringLiteral("ug"), QStringLiteral("kk"),
                          QStringLiteral("en")};
    QString programFolder; ///< where models are looked for
    int threads = 1; ///< lines of one page are spread over so many threads, each with its own nets
};

/// What is to be read on one page.
struct ReadRegions
{
    /// Text is looked for inside these quads (upright source pixels); empty: on the whole page.
    QList<Quad> sheets;
    /// Scale at which text is looked for, once; 0: what the size of each region and its text ask
    /// for.
    double scale = 0;
    /// Which of the boxes that were found are not to be read; none where it is empty.
    std::function<bool(const Quad &)> isPassedOver = {};
};

/// How closely a page was looked at for text.
struct Look
{
    double scale = 0;  ///< of the region that was looked at most closely
    double pixels = 0; ///< of all looks together, each at its scale
};

/// Finds and reads lines of text with PP-OCR (through cv::dnn) and Tesseract, and makes the two
/// agree: every line with four or more digits carries both readers' results (a number of 18
/// characters whose check character holds and that PP-OCR has no doubt of comes with one), others a
/// second one only where the first is unsure; lines PP-OCR cannot read go to `uig` / `kaz`.
/// Threading: one call at a time; it uses EngineOptions::threads threads inside. Owns nets and
/// Tesseract handles; loading takes about a second, so keep it.
class Engine
{
public:
    /// Errors: ModelDamaged, ModelMissing (Choice::PpOcr without models; Tesseract without data),
    /// EngineFailed.
    static Result<std::unique_ptr<Engine>> create(const EngineOptions &options);
    ~Engine();

    /// Both engines are there. Where not, every page is marked as read by one engine.
    bool hasBothReaders() const;
    /// See EngineOptions.
    int threads() const;
    /// How the last page that was read was looked at; nothing before the first one.
    Look lastLook() const;
    /// "ppocr-v4", "tesseract-5.3.0": those that are used.
    QStringList names() const;

    /// All lines of an upright BGR888 page. Text turned by 90, 180 or 270 degrees is found and
    /// read: a line's quad begins where its text begins. Lines that hold ink like text but gave no
    /// reading come without readings. Times are added to Detect, Recognise and SecondReader.
    /// Errors: EngineFailed, Cancelled.
    Result<QList<TextLine>> readPage(const QImage &page, const ReadRegions &regions,
                                     StageTimes &times, Monitor &monitor);

    /// Reads given places (one line each, upright source pixels) without looking for text, always
    /// with both readers; one TextLine a quad, in the same order. Errors: EngineFailed, Cancelled.
    Result<QList<TextLine>> readQuads(const QImage &page, const QList<Quad> &quads,
                                      StageTimes &times, Monitor &monitor);

    /// Faces on photographs inside the sheets of a page as it was taken, by whatever names() says
    /// finds them; none where nothing does. Errors: EngineFailed.
    Result<QList<Mark>> findFaces(const QImage &page, const QList<Quad> &sheets);

private:
    struct Private;
    explicit Engine(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ocr
