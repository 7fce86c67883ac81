// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Reader.h"
#include "app/ui/review/Choice.h"

#include <QImage>
#include <QSemaphore>
#include <QSet>
#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace tests {

/// A value that must never be shown: what no output may hold. Invented (a date of birth that no
/// check digit fits would do; this one follows domain rules and is nobody's).
inline const QString kRawId = QStringLiteral("650101190001010001");

ocr::Quad boxAt(double x, double y, double width = 300, double height = 50);

/// One finding of an invented list: row and column from 0.
privacy::Finding findingAt(const QString &id, privacy::FindingType type, const ocr::Quad &quad,
                           int row, int column, privacy::Disposition disposition,
                           privacy::Severity severity);

/// A page of 2000 x 3000 px with findings of every look, read by two readers, one whole sheet.
report::ScanPage inventedPage(const QString &source, int page = 1, int pages = 1);
/// The same without any finding.
report::ScanPage cleanPage(const QString &source, int page = 1, int pages = 1);

/// The rows of a page about which nobody decided anything.
QList<ui::ReviewRow> rowsOf(const report::ScanPage &page);

/// Sends what programs keep of their user into a folder that goes with it.
struct PrivateHome
{
    PrivateHome();
    QTemporaryDir folder;
};

/// Stands in for the sessions: gives out what a test put in, and can be held up half way.
class FakeReader final : public ui::Reader
{
public:
    QList<report::ScanPage> pages;
    QList<report::SourceError> errors;
    bool isHeld = false; ///< scan() waits after its first page until released or cancelled
    /// Told first, where somebody wants it; then scan() waits until released or cancelled.
    std::optional<privacy::FindingType> firstSight;
    QSemaphore released;
    int msPerPage = 0; ///< how long scan() takes for each
    std::atomic_int preparations = 0;
    std::atomic_int scans = 0;
    QStringList paths; ///< of the last scan()
    std::atomic_int pixelRequests = 0;
    std::atomic_bool wasCancelled = false;
    QList<jobs::Replacement> replacements;
    /// Instead of those: one proved picture, written to the folder, for each page that is asked
    /// for, but for these sources, whose proofs fail.
    bool writesCopies = false;
    QSet<QString> unprovable;
    QSet<QString> unwritable;              ///< sources whose copies no disk takes
    std::optional<ocr::Error> redactError; ///< what redact() answers, where there is one
    std::atomic_int redactions = 0;
    std::atomic_int msPerCopyPicture = 0; ///< how long the pixels of a copy take
    std::atomic_int copyPictures = 0;     ///< that pixels were asked for
    std::atomic_int longestSide = 0;      ///< of pixels that were asked for
    std::atomic_int parts = 0;            ///< that were asked for
    std::atomic<qint64> largestPart = 0;  ///< pixels
    std::atomic_bool hasParts = true;     ///< else they fail
    jobs::RedactOptions redactOptions;    ///< of the last redact()
    report::ScanDocument redacted;        ///< what the last redact() was given
    /// What judging again gives; where it is empty, what was there before.
    std::function<report::ScanDocument(report::ScanDocument, const jobs::NoticeTypes &)> judging;
    std::atomic_bool hasNoPixels = false;
    QImage copyPicture; ///< what a replacement looks like; null: as `picture`
    QImage picture;     ///< what every page looks like; null: white
    /// The same of pages of `drawnSize`, for those that are too large to keep.
    std::function<QRgb(int x, int y)> drawn;
    QSize drawnSize;

    ocr::Result<void> refusal;           ///< what configure() answers
    QList<ui::ReadingSettings> settings; ///< that it was configured with
    jobs::ReadersThere there{
        true,
        {QStringLiteral("zh"), QStringLiteral("ug"), QStringLiteral("kk"), QStringLiteral("en")}};

    ocr::Result<void> configure(const ui::ReadingSettings &chosen) override;
    jobs::ReadersThere readersThere() override { return there; }
    void prepare(const std::function<bool()> &) override { ++preparations; }
    report::ScanDocument scan(const QStringList &paths, jobs::Observer &observer) override;
    ocr::Result<QList<jobs::Replacement>> redact(const report::ScanDocument &scan,
                                                 const jobs::RedactOptions &options,
                                                 jobs::Observer &observer) override;
    report::ScanDocument judgeAgain(const report::ScanDocument &scan,
                                    const jobs::NoticeTypes &types) override;
    privacy::RuleSet rules() override;
    ocr::Result<ocr::PixelBuffer> pixels(const QString &source, int page, int longSide) override;
    /// Of what is `drawn`.
    ocr::Result<ocr::PixelBuffer> part(const QString &source, int page, const QRect &part) override;
};

} // namespace tests
