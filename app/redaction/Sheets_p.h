// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <algorithm>
#include <optional>

namespace redaction {

/// On which of a plan's sheets a point lies: paper, print and light are each sheet's own.
class Sheets
{
public:
    static constexpr int kBeside = -1; ///< a desk, a wall, or where no sheet is known

    explicit Sheets(const Plan &plan) : m_sheets(plan.sheets) {}

    /// From 0, or kBeside.
    int at(QPointF point) const
    {
        for (qsizetype i = 0; i < m_sheets.size(); ++i)
            if (m_sheets[i].contains(point))
                return static_cast<int>(i);
        return kBeside;
    }
    /// The same where the point is so far from the edges, in shares of the sheet's size, that it
    /// is certain; nothing elsewhere: corners are a little off, and paper curls.
    std::optional<int> surelyAt(QPointF point, double edge) const
    {
        for (qsizetype i = 0; i < m_sheets.size(); ++i) {
            const double room = edge * std::min(m_sheets[i].width(), m_sheets[i].height());
            if (m_sheets[i].grown(-room, -room).contains(point))
                return static_cast<int>(i);
            if (m_sheets[i].grown(room, room).contains(point))
                return std::nullopt;
        }
        return kBeside;
    }

private:
    QList<ocr::Quad> m_sheets;
};

} // namespace redaction
