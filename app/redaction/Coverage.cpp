// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/redaction/Coverage_p.h"

#include <cstring>

namespace redaction {

Coverage::Coverage(const Plan &plan)
{
    if (plan.width <= 0 || plan.height <= 0)
        return;
    m_width = plan.width;
    m_height = plan.height;
    m_pixels = QByteArray(qsizetype(m_width) * m_height, '\0');
    for (const Region &region : plan.regions) {
        for (const QRect &rect : region.rects) {
            const QRect inside = rect & QRect(0, 0, m_width, m_height);
            for (int y = inside.top(); y <= inside.bottom(); ++y)
                std::memset(m_pixels.data() + qsizetype(y) * m_width + inside.left(), 1,
                            static_cast<size_t>(inside.width()));
        }
    }
}

bool Coverage::contains(const QRect &rect) const
{
    if (rect.isEmpty() || !QRect(0, 0, m_width, m_height).contains(rect))
        return false;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        if (std::memchr(row(y) + rect.left(), 0, static_cast<size_t>(rect.width())) != nullptr)
            return false;
    return true;
}

} // namespace redaction
