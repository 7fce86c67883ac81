// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/report/ScanDocument.h"
#include "ocr/base/FlatSheet.h"

#include <QJsonObject>

#include <optional>

namespace report {

/// One stretch of a replacement that was changed, and why. Frame: pixels of the replacement.
struct ManifestRegion
{
    QString finding; ///< its id; empty unless why is "finding"
    QString why;     ///< "finding" "also_covered" "seal" "rule" "added"
    QList<ocr::Quad> regions;
    /// Verify draws the page again, so it needs the words; those printed again are never a name or
    /// other personal item (redaction::Reprint).
    QString printed;
    QList<ocr::Quad> at; ///< where it is printed; of a ruling its course
    /// Of a flat sheet: the same two in pixels of the upright source.
    QList<ocr::Quad> sourceRegions;
    QList<ocr::Quad> sourceAt;
    bool ofOurs = false;   ///< says what the replacement is, or frames what the unit had masked
    bool byPerson = false; ///< a person's decision, not the policy's
    QByteArray sealed;     ///< words of the source instead, that only it opens; empty: none

    friend bool operator==(const ManifestRegion &, const ManifestRegion &) = default;
};

/// One check of the proof, as it is written down.
struct ManifestCheck
{
    QString name;
    bool passed = false;
    QString detail;
    QList<ocr::Quad> where;
    QStringList places = {}; ///< the same in words, where there are any
    int page = 0;            ///< of the source; 0: the whole file

    friend bool operator==(const ManifestCheck &, const ManifestCheck &) = default;
};

/// What a person chose for a page; `kept` and `covered` tell what came of it. Never their own
/// words, nor who they are: both may name people.
struct ManifestDecision
{
    QString finding;
    QList<ocr::Quad> boxes; ///< upright source pixels
    std::optional<privacy::CellChoice> cells;
    privacy::Decision::Choice choice = privacy::Decision::Choice::Cover;
    QString why;            ///< privacy::reasonCode(); empty for none and for words
    bool hasReason = false; ///< also one in words
    bool hasName = false;   ///< it says who chose

    friend bool operator==(const ManifestDecision &, const ManifestDecision &) = default;
};

/// One page of one written replacement.
struct ManifestFile
{
    QString source; ///< absolute path, as it may be shown (jobs::shownPath)
    int page = 1;
    QByteArray sha256; ///< 32 raw bytes: of the source
    QString replacement;
    QByteArray replacementSha256;
    int width = 0;
    int height = 0;
    int renderer = 0; ///< which version of the drawing made it; 0: one before there were numbers
    QString style;
    QString purpose;        ///< "post" "evidence" "sample"
    QString evidenceNumber; ///< that stands on evidence; empty for the others
    QStringList notPrinted; ///< as redaction::Plan::notPrinted: "evidence_label" "period"
    QString ink;            ///< "colour" "bw"
    int sheet = 0;          ///< from 1; 0: the whole page
    /// How that sheet was laid flat, the size of the upright source, and why it is not whole.
    std::optional<ocr::FlatSheet> flat;
    int sourceWidth = 0;
    int sourceHeight = 0;
    QStringList incomplete;
    QList<ocr::Quad> sheets; ///< of the page: pixels of the upright source
    /// A seal was to go, and nothing on the page tells its ink from print: if one is there, it
    /// stays.
    bool sealMayStay = false;
    bool unread = false;         ///< an empty page for one that could not be read
    bool singleReader = false;   ///< read by one engine only, and somebody accepted that
    QStringList kept;            ///< findings that a person chose to keep
    QList<ocr::Quad> keptPlaces; ///< and where they stand: pixels of the upright source
    QList<ManifestDecision> decisions;
    QList<ManifestRegion> covered;
    QList<ManifestCheck> checks;

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// A page whose proof failed, and where: it was not written, or of a PDF with other pages is
/// covered as a whole.
struct ManifestDoubt
{
    QString source;
    int page = 1;
    QByteArray sha256; ///< 32 raw bytes: of the source
    bool coveredWhole = false;
    QList<ManifestCheck> checks;
};

/// What `redact` wrote, and what it could not: pages that were not read are errors, never copied.
struct Manifest
{
    QList<ManifestFile> files;
    QList<ManifestDoubt> doubts;
    QList<SourceError> errors;
};

/// Whether a document may show this page as evidence: a proved evidence picture, nothing that was
/// made to be hung up or shown as a sample. InvalidInput says why not.
ocr::Result<void> checkEvidence(const ManifestFile &file);

QJsonObject manifestJson(const Manifest &manifest);
/// The proof object alone: passed where there are checks and all passed.
QJsonObject proofJson(const QList<ManifestCheck> &checks);

/// Reads what manifestJson wrote, errors and doubts left out. InvalidInput names the entry and
/// field. `name` is used in the message.
ocr::Result<Manifest> manifestFromJson(const QByteArray &json, const QString &name);

} // namespace report
