// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QDate>
#include <QString>

namespace privacy {

/// The days that a notice names.
struct NoticeDates
{
    QDate date;       ///< the last whole date outside the period: notices are dated at their end
    QDate periodFrom; ///< invalid where the notice does not say, or counts in working days
    QDate periodTo;
    int periodDays = 0; ///< length of the period, first and last day included; 0: not said. Of
                        ///< working days about as many as they usually take
};

/// From the text outside of tables, folded, one line a line.
NoticeDates noticeDates(const QString &text);

} // namespace privacy
