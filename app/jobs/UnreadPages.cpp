// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/jobs/UnreadPages.h"

#include <QSet>

#include <algorithm>

namespace jobs {

bool mayBeUnread(const report::ScanDocument &scan, const QString &sha256, int page)
{
    QSet<QString> known; // sources of which a page was read, so that their bytes are known
    QSet<QString> meant;
    bool isPageOfOne = false;
    for (const report::ScanPage &read : scan.pages) {
        known.insert(read.source);
        if (!QString::fromLatin1(read.page.sha256.toHex()).startsWith(sha256))
            continue;
        meant.insert(read.source);
        isPageOfOne |= page <= read.page.pages;
    }
    if (scan.interrupted)
        return meant.isEmpty() || isPageOfOne;
    return std::any_of(scan.errors.begin(), scan.errors.end(),
                       [&](const report::SourceError &error) {
                           if (!known.contains(error.source))
                               return meant.isEmpty() || sha256.isEmpty();
                           return meant.contains(error.source) &&
                                  (error.page == page || (error.page == 0 && isPageOfOne));
                       });
}

ocr::Result<QList<qsizetype>> decisionsOfUnreadPages(const QList<privacy::Decision> &decisions,
                                                     const report::ScanDocument &scan)
{
    QSet<std::pair<QByteArray, int>> read;
    for (const report::ScanPage &page : scan.pages)
        read.insert({page.page.sha256, page.page.page});
    QList<qsizetype> unread;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const privacy::Decision &decision = decisions[i];
        if (read.contains({decision.sourceSha256, decision.page}))
            continue;
        if (!mayBeUnread(scan, QString::fromLatin1(decision.sourceSha256.toHex()), decision.page))
            return ocr::Error{
                ocr::Error::Code::InvalidInput,
                QStringLiteral("Decision %1 is for a page that is not among the inputs.")
                    .arg(i + 1)};
        unread.append(i);
    }
    return unread;
}

} // namespace jobs
