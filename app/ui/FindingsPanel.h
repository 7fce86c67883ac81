// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/models/FindingFilter.h"
#include "app/ui/models/FindingModel.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace ui {

class FilterBar;
class SecretClipboard;
class SecretText;
class VerdictBar;

/// Verdict over all that was opened, the list of the page that is shown, and why about the chosen
/// row.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(FindingModel &model, QWidget *parent = nullptr);

    VerdictBar &verdict() { return *m_verdict; }
    FilterBar &filterBar() { return *m_filterBar; }
    QTableView &list() { return *m_list; }
    /// The buttons under the reason; those with a menu open it.
    void setActions(const QList<QAction *> &actions);
    /// What the list is of: "This page: 3 to cover".
    void setPageSummary(const QString &summary);
    /// Words in the place of the list's details where the page could not be read.
    void showNothing();

    /// Rows of the page that is shown; the chosen one stays chosen where they are the same items.
    void setRows(const QList<ReviewRow> &rows);
    /// Chooses the row of the model (not of the filtered list); shows it where it was filtered out.
    void choose(int row);
    /// Chooses the row of that item; false where it is not on this page.
    bool chooseItem(const ItemKey &key);
    int chosen() const; ///< row of the model, -1: none
    /// Steps through the list; false at its end.
    bool step(int by);
    /// The first row from the chosen one on, around the end, that nobody decided; -1: none. A row
    /// that was decided and is filtered out has left its place to the one that followed.
    int nextUndecided() const;
    /// Whether the list would show a row, of any page, as it is filtered.
    bool lists(const ReviewRow &row) const { return m_filter.takes(row); }
    /// What stands below the list, as rich text.
    QString detail() const { return m_detailHtml; }

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDetail(int row);
    QString detailOf(int row) const;
    QModelIndex selected() const; ///< of the filtered list
    QWidget *makeDetail();

    FindingModel &m_model;
    FindingFilter m_filter;
    VerdictBar *m_verdict;
    QLabel *m_summary;
    FilterBar *m_filterBar;
    QTableView *m_list;
    SecretClipboard *m_clipboard;
    SecretText *m_detail;
    QString m_detailHtml;
    QList<QToolButton *> m_buttons;
};

} // namespace ui
