// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QHash>
#include <QString>

namespace ocr {

/// Counts what the second reader, looking several times, makes of one run of digits that the first
/// reader saw. Only a text that the first reader saw by itself can win: no look makes a new number.
class DigitVotes
{
public:
    /// `run` is the first reader's, a stretch that digitRuns() found.
    explicit DigitVotes(const QString &run);

    /// Whether doubt is worth another look: a run as long as the shortest telephone number, and
    /// nothing of it masked.
    bool matters() const;
    /// Counts one look; whether it shows the run, alone or between other characters.
    bool add(const QString &text);
    /// The run was seen, and more often than any other text of digits.
    bool confirmed() const;

private:
    QString m_run;
    QHash<QString, int> m_looks; ///< digits only; what holds letters speaks for no number
};

} // namespace ocr
