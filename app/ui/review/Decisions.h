// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Corrections.h"
#include "app/jobs/JudgeAgain.h"
#include "app/privacy/Decision.h"
#include "app/ui/review/Choice.h"

#include <QObject>
#include <QUndoStack>

namespace ui {

/// What people decided, with undo and redo. The one place that decisions come from: list, page,
/// totals, checklist, covered copies and the review file all follow it.
/// Threading: GUI thread.
class Decisions final : public QObject
{
    Q_OBJECT

public:
    using Change = std::pair<ItemKey, Choice>;

    explicit Decisions(QObject *parent = nullptr);

    QUndoStack &undoStack() { return m_undo; }
    const QHash<ItemKey, Choice> &all() const { return m_choices; }
    Choice of(const ItemKey &key) const { return m_choices.value(key); }

    /// Sets choices as one undo step with these words; what already is so is left out. Returns how
    /// many changed.
    int decide(const QList<Change> &changes, const QString &words);
    /// A person was asked about it, and the answer follows. Asked it stays, however it is called
    /// later, until everything is closed.
    void noteAsked(const ItemKey &key) { m_asked.insert(key); }
    bool wasAsked(const ItemKey &key) const { return m_asked.contains(key); }
    /// Takes choices over from elsewhere (a review file) without an undo step.
    void restore(const QList<Change> &choices);
    void clear();

    /// These pages were judged anew: what was decided, and what can be undone, goes on to the
    /// findings that stand where the old ones stood. Covers of findings that are gone stay, as
    /// boxes; what was kept and is gone does not count until it is found again. What was said about
    /// a whole sheet is taken back where another lies there now, or more of it is missing.
    void follow(const QList<report::ScanPage> &before, const QList<report::ScanPage> &after);
    /// What people said that sources are.
    jobs::NoticeTypes noticeTypes() const;
    static ItemKey cornersKey(const PageKey &page, int sheet)
    {
        return {page, kCorners + QString::number(sheet)};
    }
    static ItemKey bordersKey(const PageKey &page, int table)
    {
        return {page, kBorders + QString::number(table)};
    }
    /// Whether anything that people said has to be known before pages are judged: what a source is,
    /// where a sheet lies, which lines a table has.
    bool isJudgedOtherwise() const;
    /// Whether a step says such a thing, or takes it back.
    static bool changesJudging(const QList<Change> &step);
    /// Puts corners and table lines that people corrected in the place of those that were found,
    /// and what stands on sheets and in cells by them; see jobs::correct().
    void applyCorrections(QList<report::ScanPage> &pages) const;
    ocr::Page corrected(const report::ScanPage &read) const;
    static ItemKey noticeTypeKey(const QByteArray &sha256) { return {{sha256, 0}, kNoticeType}; }

    /// A key for the next box that is drawn on a page.
    ItemKey nextBox(const PageKey &page) const;

    /// The rows of a page as corrected, own boxes last, each with what was decided.
    QList<ReviewRow> rowsOf(const report::ScanPage &read) const;
    /// The page as it stands after the decisions: for totals and checklist. Confirmed findings are
    /// Exposed, dismissed ones Permitted; own boxes are findings, and so are unread places that are
    /// to be covered; dismissed places, sheets and pages are no longer open.
    report::ScanPage decided(const report::ScanPage &read) const;
    /// The state that pages are in: every decision on one, and every new judgement of it, makes
    /// another. What was made of a page is current only while the page is in the state it had then.
    using Basis = QHash<PageKey, quint64>;
    Basis basisOf(const report::ScanDocument &read) const;
    bool isCurrent(const Basis &basis, const PageKey &page) const;
    /// For the covered copies of these pages.
    QList<privacy::Decision> forCopies(const report::ScanDocument &read) const;
    /// Which tables have lines that somebody corrected; as RedactOptions::correctedTables.
    QHash<std::pair<QByteArray, int>, QSet<int>>
    correctedTables(const report::ScanDocument &read) const;
    /// The scan whose covered copies are to be made: as read, with the types that people chose.
    report::ScanDocument forCovering(const report::ScanDocument &read) const;

Q_SIGNALS:
    /// After decide(), undo, redo and restore.
    void changed(const QSet<ui::PageKey> &pages);
    /// follow() found findings under other names: old to new.
    void renamed(const QHash<ui::ItemKey, ui::ItemKey> &names);
    /// What one step set, after decide(), undo and redo, and what counts of two that follow() made
    /// one: for what stores it.
    void chosen(const QList<ui::Decisions::Change> &step);

private:
    class Step;
    using Names = QHash<ItemKey, ItemKey>;
    void put(const QList<Change> &choices);
    void tell(const QSet<PageKey> &pages);
    /// As it is called now, of a time when so many renamings had been.
    ItemKey nowCalled(ItemKey key, qsizetype renamings) const;
    void rename(const Names &names);
    Choice atPlace(const ItemKey &key, Choice choice) const;
    ItemKey unreadAfter(const ItemKey &key, const ocr::Page &before, const ocr::Page &after);
    quint64 stateOf(const PageKey &page) const;
    Choice withBox(const ItemKey &key, Choice choice) const;
    jobs::Corrections correctionsOf(const report::ScanPage &read) const;
    bool isLookedAt(const ItemKey &key) const;
    void applyTo(privacy::Finding &finding, const PageKey &page) const;
    QList<Change> boxesOf(const PageKey &page) const;

    QHash<ItemKey, Choice> m_choices; ///< none that say nothing
    QHash<PageKey, quint64> m_states; ///< see Basis; none: 0
    quint64 m_lastState = 0;          ///< never given twice, also not after clear()
    QUndoStack m_undo;
    QSet<ItemKey> m_asked;
    QSet<ItemKey> m_named;                   ///< every key that a step has, as it is called now
    QHash<ItemKey, privacy::Finding> m_gone; ///< "gone:1": as it was found
    QList<Names> m_renamings;                ///< one for each follow() that changed names
    int m_lastGone = 0;
    QHash<ItemKey, ocr::Quad> m_places; ///< of boxes that were unread places, see follow()
};

/// One box around all, for a finding that stands in several pieces.
ocr::Quad boxAround(const QList<ocr::Quad> &pieces);

PageKey keyOf(const report::ScanPage &page);

/// The rows of one page, in the order of report::allRowsOf, named as in ItemKey::item; `read` is
/// the page before corrections.
QStringList itemsOf(const report::ScanPage &page, const ocr::Page &read);

} // namespace ui
