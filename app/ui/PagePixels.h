// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"
#include "app/ui/BackgroundWork.h"

namespace ui {

class PageView;

/// Brings the pixels of one page into one view, coarse ones first and sharper ones when the view
/// asks for them.
class PagePixels final : public QObject
{
    Q_OBJECT

public:
    PagePixels(BackgroundWork &work, PageView &view, QObject *parent = nullptr);

    /// The view shows this page from now on; its pixels follow. nullptr: no page.
    void show(const report::ScanPage *page);

private:
    void request(int longSide);

    BackgroundWork &m_work;
    PageView &m_view;
    QString m_source;
    int m_page = 0;
    int m_wantedSide = 0; ///< long side of the pixels that were asked for
};

} // namespace ui
