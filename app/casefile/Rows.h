// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Decision.h"
#include "app/privacy/Judge.h"
#include "ocr/base/Page.h"

#include <QDateTime>

#include <array>

namespace casefile {

/// What is true of the whole review.
struct About
{
    QString folder; ///< absolute path of what was opened; may be empty
    QList<privacy::RulePackInfo> rules;
    QStringList engines;
    bool interrupted = false; ///< not everything that was asked for has been read
    QStringList left;         ///< absolute paths that were asked for and not wholly read yet

    friend bool operator==(const About &, const About &) = default;
};

/// One source (a picture, a PDF) that was read and judged. The same bytes at two paths are two
/// sources that share their pages and decisions.
struct Source
{
    QString path;                             ///< absolute
    QByteArray sha256;                        ///< 32 raw bytes: of the file's bytes
    privacy::JudgeOptions judgedWith;         ///< what privacy::judge() was given
    QList<ocr::Page> pages;                   ///< in order, headers carried, as they were judged
    QList<privacy::PageJudgement> judgements; ///< one for each of pages
};

/// A source, or one page of it, that could not be read: unread, never clean.
struct Unread
{
    QString path; ///< absolute
    int page = 0; ///< from 1; 0: the whole source
    ocr::Error error;

    friend bool operator==(const Unread &, const Unread &) = default;
};

/// A page as a list shows it, without unsealing what was read.
struct PageEntry
{
    QString path;      ///< absolute
    QByteArray sha256; ///< 32 raw bytes
    int page = 1;      ///< from 1
    int pages = 1;
    int width = 0; ///< upright source pixels
    int height = 0;
    std::array<int, 5> findings{}; ///< how many, by privacy::Disposition
    int decided = 0;               ///< findings on which a decision counts
    int unreadPlaces = 0;
    bool complete = true; ///< no sheet is cut, hidden, blurred …

    int count(privacy::Disposition disposition) const
    {
        return findings[static_cast<size_t>(disposition)];
    }

    friend bool operator==(const PageEntry &, const PageEntry &) = default;
};

/// One step of a person: everything in it is stored, or nothing.
struct Change
{
    QList<privacy::Decision> decide;
    QList<qint64> withdraw; ///< sequence numbers of decisions that are taken back (undo)
};

/// A decision as it stands in the file. None is ever changed or deleted.
struct StoredDecision
{
    enum class State {
        Counts,
        Superseded, ///< a later one on the same finding counts
        Withdrawn,
        /// Judged again, its finding is no longer there: a person has to look. One that was to be
        /// covered stays covered, as boxes; one that was to be kept is not kept.
        Detached
    };

    qint64 sequence = 0;        ///< grows with every decision
    QDateTime when;             ///< UTC, milliseconds
    privacy::Decision decision; ///< `finding` as it is called by the latest judgement
    State state = State::Counts;

    friend bool operator==(const StoredDecision &, const StoredDecision &) = default;
};

/// Where a finding stands.
struct FindingKey
{
    QByteArray sha256; ///< 32 raw bytes: of the source's bytes
    int page = 1;
    QString finding; ///< "p1-f1"

    friend bool operator==(const FindingKey &, const FindingKey &) = default;
};

} // namespace casefile
