// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Cover.h"

namespace redaction {

/// One thing that was checked on the written file.
struct Check
{
    QString name; ///< "planned_pixels", "unchanged_pixels", "coverage", "chunks", "tail",
                  ///< "metadata", "size", "pages", "reread_ppocr", "reread_tesseract",
                  ///< "nothing_exposed", "under_seal"; without a plan those of ProofAlone.h;
                  ///< "prover" where the proof itself could not be made
    bool passed = false;
    QString detail;         ///< one plain sentence where it failed or warns; never what was read
    QList<ocr::Quad> where; ///< pixels of the replacement
    /// The same in words, where there is anything to say: what, in which row and column, or beside
    /// which cover; never what was read.
    QStringList places = {};
    int page = 0;  ///< from 1, of the source; 0: the whole file
    int sheet = 0; ///< from 1, of that page where it is laid flat; 0: it is not

    friend bool operator==(const Check &, const Check &) = default;
};

struct Proof
{
    QList<Check> checks;
    bool passed() const; ///< there are checks, and all passed

    friend bool operator==(const Proof &, const Proof &) = default;
};

/// Whether the check is one of what readers see: covering its places may mend it, or a person who
/// looked there may keep them. No other check is for a person to overrule.
bool isOfReading(const Check &check);

QCborValue encode(const Proof &proof);
ocr::Result<Proof> decodeProof(const QCborValue &value);

/// The checks of bytes and structure alone (allowed chunks or markers, nothing after the end, no
/// metadata, image-only PDF, number of pages). For hostile bytes.
QList<Check> checkFile(const QByteArray &bytes, FileFormat format, int pages);

/// How far what had to go can show beyond its places.
struct Spread
{
    /// Of the source, as whoever proves decodes it: a plan may have been made for another.
    ocr::PixelHistory history;
    /// The places come from another reading than the plan: either is off by what readers are off.
    bool isReadAnew = false;
};

/// Compares the decoded replacement with the planned rendering (cover() of the source): size, every
/// pixel (exactly; for JPEG with what planned pixels become in our own encoding); of Style::Block
/// that every covered pixel is planned as the plan alone draws it, whatever the source; and that
/// each place that had to go lies wholly inside the regions, with its margins. Of a plan that
/// another renderer drew only what it left alone is compared ("unchanged_pixels" instead of
/// "planned_pixels").
QList<Check> checkPixels(const QImage &replacement, const QImage &planned, const Plan &plan,
                         const PlacesToCover &mustBeCovered, const Spread &spread,
                         FileFormat format);

/// What the proof reads: the replacement with paper where black covers are. checkPixels() has shown
/// that covered pixels are one constant, so nothing is lost; but a finder that looks for ink joins
/// a bar with the text beside it, and a reader makes characters of it. Other styles are read as
/// they are. BGR888; works in the page's own memory where the caller moves in the only copy of it.
QImage forRereading(QImage replacement, const Plan &plan);

/// Where the replacement is to be looked at more closely: everything that the plan covers, with a
/// line above and below and three line heights (pixels) at either side. Rectangles on the
/// replacement; what lies close together is in one. None where all of it is covered.
QList<QRect> aroundCovers(const Plan &plan, int lineHeight);

/// Judged from a fresh reading of the replacement: nothing readable is left of what was covered,
/// and no exposed finding that the plan did not keep. One "reread" check for each reader that took
/// part.
///
/// checkPixels() has shown that covered pixels are one constant, so no reader can learn anything
/// from them: what it "reads" in a black bar (一, I, ■) is a phantom and does not count. What
/// counts is ink left beside the cover: a character that lies mostly inside one but sticks out
/// above or below by a quarter of itself, and a number that runs into a cover with three digits or
/// more left outside. Places that a person kept are passed over.
///
/// Where a seal was taken out ("under_seal"), what becomes legible has been judged by nobody: what
/// is to be reviewed there, or cannot be read, must not stay either.
QList<Check> checkReading(const ocr::Page &reread, const privacy::PageJudgement &judged,
                          const Plan &plan);

} // namespace redaction
