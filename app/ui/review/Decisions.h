// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

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
    /// Takes choices over from elsewhere (a review file) without an undo step.
    void restore(const QList<Change> &choices);
    void clear();

    /// A key for the next box that is drawn on a page.
    ItemKey nextBox(const PageKey &page) const;

    /// The rows of a page as read, own boxes last, each with what was decided.
    QList<ReviewRow> rowsOf(const report::ScanPage &read) const;
    /// The page as it stands after the decisions: for totals and checklist. Confirmed findings are
    /// Exposed, dismissed ones Permitted; own boxes are findings; answered places and sheets are no
    /// longer open.
    report::ScanPage decided(const report::ScanPage &read) const;
    /// For the covered copies of these pages.
    QList<privacy::Decision> forCopies(const report::ScanDocument &read) const;
    /// The scan whose covered copies are to be made: as read, with the types that people chose.
    report::ScanDocument forCovering(const report::ScanDocument &read) const;

Q_SIGNALS:
    /// After decide(), undo, redo and restore.
    void changed(const QSet<ui::PageKey> &pages);
    /// What one step set, after decide(), undo and redo: for what stores it.
    void chosen(const QList<ui::Decisions::Change> &step);

private:
    class Step;
    void put(const QList<Change> &choices);
    void applyTo(privacy::Finding &finding, const PageKey &page) const;
    QList<Change> boxesOf(const PageKey &page) const;

    QHash<ItemKey, Choice> m_choices; ///< none that say nothing
    QUndoStack m_undo;
};

PageKey keyOf(const report::ScanPage &page);

/// The rows of one page, in the order of report::allRowsOf, named as in ItemKey::item.
QStringList itemsOf(const report::ScanPage &page);

} // namespace ui
