// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/Corrections.h"

#include "app/pipeline/CorrectTables.h"

#include <QSet>

namespace jobs {

void correct(ocr::Page &page, const Corrections &corrections)
{
    pipeline::correctSheets(page, corrections.corners);
    pipeline::correctTables(page, corrections.grids);
}

void correct(QList<report::ScanPage> &pages, const QHash<qsizetype, Corrections> &corrections)
{
    QSet<QString> sources; // of which tables are others now
    for (auto it = corrections.cbegin(); it != corrections.cend(); ++it) {
        correct(pages[it.key()].page, *it);
        if (!it->grids.isEmpty())
            sources.insert(pages[it.key()].source);
    }
    for (const QString &source : std::as_const(sources)) {
        QList<ocr::Page> together;
        for (const report::ScanPage &page : std::as_const(pages)) {
            if (page.source == source)
                together.append(page.page);
        }
        pipeline::carryHeadersAgain(together);
        qsizetype next = 0;
        for (report::ScanPage &page : pages) {
            if (page.source == source)
                page.page = together[next++];
        }
    }
}

} // namespace jobs
