// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"
#include "ocr/base/TableGrid.h"

#include <QHash>

#include <optional>

namespace ui {

/// One page of one source, by its bytes and not by its path, so that a moved file keeps its
/// decisions.
struct PageKey
{
    QByteArray sha256; ///< 32 raw bytes: of the source
    int page = 1;

    friend bool operator==(const PageKey &, const PageKey &) = default;
};

/// What one decision is about: a finding ("p1-f3"), a place nobody could read ("unread:2", from 0
/// in Page::unread, or "never_read:" and its corners where a corrected sheet takes it in), a sheet
/// ("sheet:1"), the page itself ("no_text", "one_reader"), or a box that somebody drew ("own:1"), a
/// finding that was decided and is no longer found ("gone:1"), or what the whole source is
/// ("notice_type", on page 0).
struct ItemKey
{
    PageKey page;
    QString item;

    friend bool operator==(const ItemKey &, const ItemKey &) = default;
};

inline const QString kNoticeType = QStringLiteral("notice_type");

/// "corners:1": where the corners of a sheet are, whose number follows, from 1.
inline const QString kCorners = QStringLiteral("corners:");

/// "borders:1": where the lines of a table are, whose number follows, from 1.
inline const QString kBorders = QStringLiteral("borders:");

/// "never_read:0,0,9,0,9,9,0,9": a place on a corrected sheet, and on none as they were found.
inline const QString kNeverRead = QStringLiteral("never_read:");
inline const QString kUnread = QStringLiteral("unread:");
inline const QString kSheet = QStringLiteral("sheet:");
inline const QString kNoText = QStringLiteral("no_text");
inline const QString kOneReader = QStringLiteral("one_reader");
inline const QString kGone = QStringLiteral("gone:"); ///< of a finding that is no longer found

/// `index` from 0, `sheet` from 1.
QString unreadItem(qsizetype index);
QString sheetItem(int sheet);
/// Of a part of the page that a corrected sheet takes in and nobody read: by its place, so that an
/// answer is no answer where the corners are others.
QString neverReadItem(const ocr::Quad &place);

/// The reason of a box that is there to stay uncovered: "I looked: nothing personal".
inline const QString kLookedAt = QStringLiteral("looked_at");

inline size_t qHash(const PageKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.sha256, key.page);
}
inline size_t qHash(const ItemKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.page, key.item);
}

/// A person's answer: accepted is covered, dismissed stays as it is. Of a whole sheet or page:
/// accepted stays to be taken again or checked, dismissed was looked at.
enum class Answer { None, Accepted, Dismissed };

/// Everything that a person chose for one item. The default says that nothing was chosen.
struct Choice
{
    Answer answer = Answer::None;
    QString reason; ///< why it was dismissed: one of dismissalReasons(), or kLookedAt
    std::optional<privacy::FindingType> type; ///< instead of the type that was found
    /// Of a box that somebody drew to cover what is in it, or, dismissed, of a place where they
    /// looked and found nothing personal; upright source pixels.
    std::optional<ocr::Quad> box;
    /// Of kCorners only: where a person saw the corners of the sheet; from its own top left.
    std::optional<ocr::Quad> corners;
    /// Of kBorders only: where a person saw the lines of the table.
    std::optional<ocr::TableGrid> grid;
    QString printed;    ///< what a masked copy shows in its place; empty: the mask that was found
    QString noticeType; ///< of kNoticeType only: an id of the contract; empty: what was found

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A row of the checklist with what a person needs to decide it. Its row already tells what was
/// decided. Holds no raw value.
struct ReviewRow
{
    report::ChecklistRow row;
    ItemKey key;
    Choice choice;
    /// The disposition before anybody decided.
    privacy::Disposition found = privacy::Disposition::Review;
    int person = -1;
    double confidence = 1; ///< 0..1
    QList<privacy::LegalBasis> basis;

    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// Whether it is about a whole sheet or page: nothing to cover, but something to do.
bool isOfWholePage(const ReviewRow &row);

/// Whether a person still has something to say about it.
bool isUndecided(const ReviewRow &row);

/// Codes of the reasons for which something is dismissed, and their words.
QStringList dismissalReasons();
QString dismissalWords(const QString &reason);

/// What was decided, in words; empty where nothing was.
QString choiceWords(const ReviewRow &row);

} // namespace ui
