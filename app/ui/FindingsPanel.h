// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/models/FindingModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace ui {

class VerdictBar;

/// Verdict over all that was opened, the list of the page that is shown, and why about the chosen
/// row.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(FindingModel &model, QWidget *parent = nullptr);

    VerdictBar &verdict() { return *m_verdict; }
    QTableView &list() { return *m_list; }
    /// What the list is of: "This page: 3 to cover".
    void setPageSummary(const QString &summary);
    /// Words in the place of the list's details where the page could not be read.
    void showNothing();

    /// Chooses the row of the model (not of the filtered list); shows it where it was filtered out.
    void choose(int row);
    int chosen() const; ///< row of the model, -1: none
    /// Steps through the list; false at its end.
    bool step(int by);
    QString detail() const;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDetail(int row);

    FindingModel &m_model;
    FindingFilter m_filter;
    VerdictBar *m_verdict;
    QLabel *m_summary;
    QCheckBox *m_everything;
    QTableView *m_list;
    QLabel *m_detail;
};

} // namespace ui
