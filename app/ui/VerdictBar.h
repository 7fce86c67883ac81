// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/Checklist.h"
#include "app/ui/VerdictSign.h"

#include <QLabel>

#include <optional>

namespace ui {

/// The first sentence: what all that was opened comes to, as sign, colour and words. Says "Nothing
/// exposed" only where ChecklistTotals::nothingExposed() and nothing is being read.
class VerdictBar final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setTotals(const report::ChecklistTotals &totals, bool isReading);
    /// A verdict of somebody else's, until the next setTotals().
    void setVerdict(Verdict verdict, const QString &words);
    Verdict verdict() const { return m_verdict; }
    QString text() const { return m_words->text(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void put(Verdict verdict, const QString &words);
    void turn();

    QLabel *m_words;
    std::optional<report::ChecklistTotals> m_totals; ///< none: somebody else gave the verdict
    bool m_isReading = false;
    Verdict m_verdict = Verdict::Working;
};

} // namespace ui
