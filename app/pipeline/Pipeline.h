// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Headers.h"
#include "app/pipeline/KeptReadings.h"
#include "app/pipeline/Messages.h"
#include "app/redaction/Proof.h"
#include "ocr/base/PixelBuffer.h"
#include "ocr/engine/Engine.h"
#include "ocr/image/Source.h"

#include <vector>

namespace pipeline {

// Three steps with values between: read (bytes -> Page), judge (privacy::judge, pure, in the
// parent), redact and prove (source + Plan -> file + Proof).

/// Reads one page: sheets, lines, layout. Headers are not carried here (ocr::carryHeaders needs all
/// pages of the source, and runs before judging). Errors: those of Source::page and Engine.
ocr::Result<ocr::Page> readPage(ocr::Source &source, int page, ocr::Engine &engine,
                                ocr::Monitor &monitor);

/// As above for the pixels of a replacement (redaction::forRereading()), which are let go of as
/// soon as nothing needs them. What stands around the covers of its plan is read at twice the scale
/// and inverted as well; lines that show only then come last.
ocr::Result<ocr::Page> readCopy(ocr::SourceImage image, const redaction::Plan &plan,
                                ocr::Engine &engine, ocr::Monitor &monitor);

/// Whether the first reader's models are there for a worker in that folder, so that pages will be
/// read twice. Opens no model; reading tells for sure.
bool hasModels(const QString &programFolder);

/// A replacement that was made.
struct Covered
{
    QByteArray bytes;
    std::vector<int> withoutColour; ///< pages on which a seal may not differ from print
    std::vector<int> withoutWords;  ///< of Style::Block: pages that lack a font for their words
};

/// Covers pages of one source as planned and encodes them into one file. One plan for PNG and JPEG;
/// for PDF the plans of all pages in order.
ocr::Result<Covered> redact(ocr::Source &source, const QList<redaction::Plan> &plans,
                            redaction::FileFormat format, ocr::Monitor &monitor);

struct ProofRequest
{
    QList<redaction::Plan> plans; ///< as for redact; empty: verify without a plan
    /// One of each plan. None at all: what is exposed on the source, by a reading of its own.
    QList<redaction::PlacesToCover> mustBeCovered;
    QList<QList<KnownHeaders>> headers; ///< one list a plan, or none
    privacy::JudgeOptions judge;        ///< for the fresh reading
    bool singleReaderAccepted = false;  ///< of the replacement, where no plan says so
};

/// Opens the written bytes anew and checks them against the source. To be run in another process
/// than redact was. Pages that `kept` has a reading of are not read again, everything else is done
/// as without; afterwards it holds the readings of this copy where that did not pass, else none.
ocr::Result<redaction::Proof> prove(ocr::Source &source, const QByteArray &written,
                                    const ProofRequest &request, ocr::Engine &engine,
                                    const privacy::RuleSet &rules, ocr::Monitor &monitor,
                                    KeptReadings *kept = nullptr);

/// Pixels of a page, or of a part of it, for a window. Errors: those of Source::page and
/// ocr::shrinkPage; InvalidInput where the page does not reach so far.
ocr::Result<ocr::PixelBuffer> showPage(ocr::Source &source, const Show &what,
                                       ocr::Monitor &monitor);

} // namespace pipeline
