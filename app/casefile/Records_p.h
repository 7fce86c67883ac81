// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/Rows.h"

namespace casefile {

// What stands in the sealed columns, as bytes and back. Decoders answer ProtocolViolation: the
// bytes were sealed by us, so that only another version of the program can have written them so.

/// What a decision meant when it was made: a new judgement numbers anew, so the finding is known
/// again by its place and value, never by its number.
struct Anchor
{
    privacy::FindingType type = privacy::FindingType::OtherId;
    QList<ocr::Quad> quads; ///< empty where the finding has no place
    QByteArray valueHash;   ///< empty where it has no value
    QStringList reasons;    ///< what tells findings without a place from each other

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// The sealed part of a decision; source, page, choice and time stand beside it.
struct DecisionRecord
{
    privacy::Decision decision;
    Anchor anchor; ///< of a decision on a finding
};

QByteArray packPage(const ocr::Page &page);
ocr::Result<ocr::Page> unpackPage(const QByteArray &bytes);

QByteArray packSheets(const QList<privacy::SheetJudgement> &sheets);
ocr::Result<QList<privacy::SheetJudgement>> unpackSheets(const QByteArray &bytes);

/// Without its raw text.
QByteArray packFinding(const privacy::Finding &finding);
ocr::Result<privacy::Finding> unpackFinding(const QByteArray &bytes);

QByteArray packDecision(const DecisionRecord &record);
ocr::Result<DecisionRecord> unpackDecision(const QByteArray &bytes);

QByteArray packAbout(const About &about);
ocr::Result<About> unpackAbout(const QByteArray &bytes);

QByteArray packUnread(const Unread &unread);
ocr::Result<Unread> unpackUnread(const QByteArray &bytes);

/// Names instead of numbers in the open columns: a list of enumerators may grow in the middle.
ocr::Result<privacy::Disposition> dispositionFromName(const QString &name);
ocr::Result<privacy::Severity> severityFromName(const QString &name);

} // namespace casefile
