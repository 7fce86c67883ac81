// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/Rows.h"

#include <memory>

namespace casefile {

/// Ending of a review file's name, without the dot. The key has the file's whole name and ".key".
inline constexpr char kFileSuffix[] = "ngreview";

/// The key file of a review file: needed to open it, and kept beside it.
QString keyPath(const QString &path);

/// A review: pages as they were read, findings, and what a person decided, in one SQLite file with
/// its key beside it (docs/values.md has the format). Whatever a function has stored is on the disk
/// when it returns: a program that is killed loses nothing. Raw values, texts, paths and reasons
/// stand in it only sealed (XChaCha20-Poly1305); raw values of findings not at all, only their
/// keyed hashes.
///
/// Errors, the same for every function; each sentence names the file:
///   NotFound           no such file, or nothing of that name in it
///   Empty              zero bytes: it was never finished
///   UnsupportedFormat  not a review file
///   InvalidInput       open(): written by a newer version; otherwise an argument that is wrong
///   Damaged            cut short, altered, or sealed for another place
///   PasswordProtected  its key file is missing, broken or another file's
///   NotReadable        it may not be read; or only read, and ReadWrite was asked for
///   AlreadyExists      open in another window or locked by a program; create(): the path is taken
///   WriteFailed        the disk is full, gone or write-protected; the file is as it was before
///   EngineFailed       Qt's SQLite driver is not installed
/// No failure destroys what was stored before it.
///
/// Threading: an object belongs to the thread that made it; make, use and destroy it there. Storing
/// waits for the disk (tens of milliseconds, more on a busy one): not for the
/// window's own thread.
class ReviewFile
{
public:
    enum class Access {
        ReadWrite, ///< one at a time, over all programs
        ReadOnly   ///< any number, beside the one that writes
    };

    /// Makes file and key, both mode 0600. A key that lies there already is used, never
    /// overwritten.
    static ocr::Result<std::unique_ptr<ReviewFile>> create(const QString &path, const About &about);
    static ocr::Result<std::unique_ptr<ReviewFile>> open(const QString &path,
                                                         Access access = Access::ReadWrite);
    ~ReviewFile();
    ReviewFile(const ReviewFile &) = delete;
    ReviewFile &operator=(const ReviewFile &) = delete;

    QString path() const; ///< absolute

    ocr::Result<About> about() const;
    ocr::Result<void> setAbout(const About &about);

    /// Adds a source, or puts a new reading or judgement in the place of an older one; judgements
    /// as privacy::judge() gave them, raw texts included. Decisions stay, on findings that stand
    /// where theirs stood. Another file that lay at the same path before is no longer listed, and
    /// these pages are no longer unread.
    ocr::Result<void> store(const Source &source);
    ocr::Result<void> storeUnread(const Unread &unread);

    /// All pages, in the order in which their sources were first stored.
    ocr::Result<QList<PageEntry>> pages() const;
    ocr::Result<QList<Unread>> unread() const;
    /// Everything of one source; `rawText` of its findings is empty until it is judged again.
    ocr::Result<Source> source(const QString &path) const;
    /// The findings of one page without its page: quick, for a list. `rawText` is empty.
    ocr::Result<privacy::PageJudgement> judgement(const QByteArray &sha256, int page) const;

    /// Stores one step; answers the numbers of its decisions, in order. InvalidInput where one
    /// names a page or a finding that is not in the file, or a number that was never given.
    ocr::Result<QList<qint64>> apply(const Change &change);
    /// The decisions that count, in order: what redaction::makePlan() takes.
    ocr::Result<QList<privacy::Decision>> decisions() const;
    /// Every decision ever made, in order.
    ocr::Result<QList<StoredDecision>> history() const;

    /// "All of this value": findings whose raw value is the same but for spaces, hyphens, width and
    /// case, in the order of pages().
    ocr::Result<QList<FindingKey>> withValue(const QString &rawText) const;
    /// As above for the value of a stored finding, itself included; empty where it has no value.
    ocr::Result<QList<FindingKey>> withValueOf(const FindingKey &finding) const;

private:
    struct Private;
    explicit ReviewFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace casefile
