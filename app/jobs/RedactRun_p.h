// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/OutputFile.h"
#include "app/jobs/Pool_p.h"
#include "app/report/ManifestJson.h"

#include <atomic>

namespace jobs {

/// One run of redact: plans first (pure, before anything is written), then for each file to be:
/// written by one process, proved by another, published. The writer has ended, and with it its open
/// file, before the proof begins.
class RedactRun
{
public:
    RedactRun(Pool &pool, const report::ScanDocument &scan, const RedactOptions &options,
              Observer &observer);
    ocr::Result<QList<Replacement>> run();

private:
    /// What becomes one file: one page or flat sheet, or all of a source for PDF.
    struct Item
    {
        QString name; ///< "001-0a1b2c3d.png"
        QList<Replacement> pages;
        int sourcePages = 0;
        int readPages = 0; ///< of these
        QList<redaction::PlacesToCover> mustBeCovered;
        QList<QList<pipeline::KnownHeaders>> headers;
        QList<const report::ScanPage *> scanned; ///< one a page; null where it is covered whole
        QList<QList<ocr::Quad>> showing;         ///< what proofs found on each page, to be covered
        std::optional<ocr::Error> unplanned;     ///< why nothing can be written

        void add(const Replacement &page, const redaction::PlacesToCover &places,
                 const QList<pipeline::KnownHeaders> &known, const report::ScanPage *from);
    };

    ocr::Result<void> plan();
    ocr::Result<void> planPage(const report::ScanPage &page);
    /// One page costs the others neither where it could not be read nor where it could not be
    /// planned; but a PDF in which nothing is to be seen is none.
    void completePdf(Item &item);
    void addUnreadPages(Item &item);
    Item &itemFor(const report::ScanPage &page, bool isNewPage);
    void work(WorkerProcess &writer, WorkerProcess &prover);
    ocr::Result<void> write(Item &item, int source, const OutputFile &file, WorkerProcess &writer);
    ocr::Result<void> make(Item &item, WorkerProcess &writer, WorkerProcess &prover);
    ocr::Result<void> makeOnce(Item &item, WorkerProcess &writer, WorkerProcess &prover);
    /// Plans the pages anew on which the readings of the proof failed, with those places covered;
    /// false where another check failed, or none.
    bool coverWhatShows(Item &item);
    /// The last resort for a PDF, so that one page does not cost the others: the pages on which a
    /// reading failed are covered as a whole, and told (Replacement::doubt).
    bool coverWholePages(Item &item);
    bool planAgain(Item &item, qsizetype page);
    ocr::Result<void> prove(Item &item, int source, const OutputFile &file, WorkerProcess &prover);
    ocr::Result<void> writeManifest() const;
    bool isCancelled();
    bool asksObserver() const;
    Watch watch(qsizetype pages);

    Pool &m_pool;
    const report::ScanDocument &m_scan;
    const RedactOptions &m_options;
    ObserverLine m_observer;
    std::vector<Item> m_items; ///< each is changed by the one thread that took it
    std::atomic_size_t m_next = 0;
    std::atomic_int m_done = 0;
    TimeLeft m_left{1};
};

inline const QString kManifestName = QStringLiteral("manifest.json");

/// The manifest's form of a check.
QList<report::ManifestCheck> manifestChecks(const redaction::Proof &proof);

} // namespace jobs
