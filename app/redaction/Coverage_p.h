// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"

#include <QByteArray>

namespace redaction {

/// Which pixels of a page a plan covers: one byte a pixel, so that it is exact and only ever grows.
class Coverage
{
public:
    /// Empty (no pixels) where the plan's size is not positive.
    explicit Coverage(const Plan &plan);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Row of width() values, 0 or 1.
    const char *row(int y) const { return m_pixels.constData() + qsizetype(y) * m_width; }
    /// Outside the page nothing is covered.
    bool at(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_width && y < m_height && row(y)[x] != 0;
    }
    bool contains(const QRect &rect) const;

private:
    int m_width = 0;
    int m_height = 0;
    QByteArray m_pixels;
};

} // namespace redaction
