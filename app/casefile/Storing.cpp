// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/ReviewFile_p.h"
#include "app/privacy/SameFinding.h"

#include <algorithm>

namespace casefile {

namespace {

using ocr::Result;

bool isComplete(const ocr::Page &page)
{
    return std::all_of(page.sheets.cbegin(), page.sheets.cend(),
                       [](const ocr::Sheet &sheet) { return sheet.isComplete(); });
}

} // namespace

Result<void> ReviewFile::store(const Source &source)
{
    const bool samePages =
        std::all_of(source.pages.cbegin(), source.pages.cend(),
                    [&source](const ocr::Page &page) { return page.sha256 == source.sha256; });
    if (source.path.isEmpty() || source.sha256.size() != 32 || source.pages.isEmpty() ||
        source.judgements.size() != source.pages.size() || !samePages)
        return d->invalid("A source for %1 has no path, no pages or pages of another source.");
    return d->database->transaction([&]() -> Result<void> {
        qint64 document = 0;
        if (Result<void> stored = d->storeDocument(source, document); !stored)
            return stored;
        if (Result<void> stored = d->storePlace(source, document); !stored)
            return stored;
        for (qsizetype i = 0; i < source.pages.size(); ++i) {
            Result<void> stored = d->storePage(source.pages[i], source.judgements[i], document);
            if (!stored)
                return stored;
        }
        return {};
    });
}

Result<void> ReviewFile::Private::storeDocument(const Source &source, qint64 &document)
{
    Statement put(*database,
                  QStringLiteral("INSERT INTO document(sha256, notice_type, judged_on) "
                                 "VALUES(?, ?, ?) ON CONFLICT(sha256) DO UPDATE SET notice_type = "
                                 "excluded.notice_type, judged_on = excluded.judged_on "
                                 "RETURNING id"));
    const QString day = source.judgedWith.today.toString(Qt::ISODate);
    if (Result<void> done = put.run(
            {source.sha256, source.judgedWith.noticeType, day.isNull() ? QStringLiteral("") : day});
        !done)
        return done;
    if (!put.next())
        return damaged();
    document = put.number(0);
    return put.ended();
}

/// Where the document lies, and that its pages are no longer unread.
Result<void> ReviewFile::Private::storePlace(const Source &source, qint64 document)
{
    const QByteArray hash = pathHash(source.path);
    Statement retire(*database, QStringLiteral("UPDATE source SET listed = 0 WHERE path_hash = ? "
                                               "AND document <> ? AND listed = 1"));
    if (Result<void> done = retire.run({hash, document}); !done)
        return done;
    Statement put(*database,
                  QStringLiteral("INSERT INTO source(document, path_hash, listed, sealed) "
                                 "VALUES(?, ?, 1, ?) ON CONFLICT(path_hash, document) "
                                 "DO UPDATE SET listed = 1"));
    const QByteArray sealed = vault->seal(source.path.toUtf8(), sourcePlace(hash, source.sha256));
    if (Result<void> done = put.run({document, hash, sealed}); !done)
        return done;
    Statement forget(*database, QStringLiteral("DELETE FROM unread WHERE path_hash = ? AND "
                                               "(page = ? OR page = 0 OR page > ?)"));
    for (const ocr::Page &page : source.pages) {
        if (Result<void> done = forget.run({hash, page.page, page.pages}); !done)
            return done;
    }
    return {};
}

Result<void> ReviewFile::Private::storePage(const ocr::Page &page,
                                            const privacy::PageJudgement &judgement,
                                            qint64 document)
{
    Statement put(*database,
                  QStringLiteral("INSERT INTO page(document, number, pages, width, height, "
                                 "unread_places, complete, sheets_sealed, sealed) "
                                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(document, number) "
                                 "DO UPDATE SET pages = excluded.pages, width = excluded.width, "
                                 "height = excluded.height, unread_places = "
                                 "excluded.unread_places, complete = excluded.complete, "
                                 "sheets_sealed = excluded.sheets_sealed, sealed = excluded.sealed "
                                 "RETURNING id"));
    const QByteArray sheets =
        vault->seal(packSheets(judgement.sheets), pagePlace("sheets", page.sha256, page.page));
    const QByteArray sealed =
        vault->seal(packPage(page), pagePlace("page", page.sha256, page.page));
    if (Result<void> done = put.run({document, page.page, page.pages, page.width, page.height,
                                     static_cast<int>(page.unread.size()), isComplete(page) ? 1 : 0,
                                     sheets, sealed});
        !done)
        return done;
    if (!put.next())
        return damaged();
    const qint64 id = put.number(0);
    if (Result<void> ended = put.ended(); !ended)
        return ended;
    return storeFindings(page, judgement.findings, id);
}

Result<void> ReviewFile::Private::storeFindings(const ocr::Page &page,
                                                const QList<privacy::Finding> &findings,
                                                qint64 pageId)
{
    Statement forget(*database, QStringLiteral("DELETE FROM finding WHERE page = ?"));
    if (Result<void> done = forget.run({pageId}); !done)
        return done;
    Statement put(*database,
                  QStringLiteral("INSERT INTO finding(page, number, name, type, disposition, "
                                 "severity, confidence, sealed) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    Statement putHash(*database,
                      QStringLiteral("INSERT INTO value_hash(finding, hash) VALUES(?, ?)"));
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const privacy::Finding &finding = findings[i];
        const QByteArray sealed =
            vault->seal(packFinding(finding), findingPlace(page.sha256, page.page, finding.id));
        if (Result<void> done = put.run(
                {pageId, static_cast<int>(i), finding.id, privacy::findingTypeName(finding.type),
                 privacy::dispositionName(finding.disposition),
                 privacy::severityName(finding.severity), finding.confidence, sealed});
            !done)
            return done;
        const QByteArray hash = vault->valueHash(finding.rawText);
        if (hash.isEmpty())
            continue;
        if (Result<void> done = putHash.run({put.insertedId(), hash}); !done)
            return done;
    }
    return link(page, findings, pageId);
}

/// Ties the decisions of a page to the findings of its new judgement.
Result<void> ReviewFile::Private::link(const ocr::Page &page,
                                       const QList<privacy::Finding> &findings, qint64 pageId)
{
    Statement ask(*database, QStringLiteral("SELECT sequence, made, choice, sealed FROM decision "
                                            "WHERE page = ?"));
    if (Result<void> ran = ask.run({pageId}); !ran)
        return ran;
    Statement tie(*database, QStringLiteral("UPDATE subject SET finding = (SELECT id FROM finding "
                                            "WHERE page = ? AND name = ?) WHERE decision = ?"));
    while (ask.next()) {
        const QByteArray place =
            decisionPlace(ask.number(0), ask.number(1), page.sha256, page.page, ask.text(2));
        const Result<DecisionRecord> record =
            unsealed<DecisionRecord>(ask.bytes(3), place, unpackDecision);
        if (!record)
            return record.error();
        if (record->decision.finding.isEmpty())
            continue;
        const bool keeps = ask.text(2) == choiceName(privacy::Decision::Choice::Keep);
        const Anchor &anchor = record->anchor;
        const privacy::Finding *same = privacy::sameFinding(
            {anchor.type, anchor.quads, anchor.reasons}, keeps, findings,
            [&](const privacy::Finding &now) {
                const QByteArray hash = vault->valueHash(now.rawText);
                return hash == anchor.valueHash && (now.type == anchor.type || !hash.isEmpty());
            });
        // Without one the name is in no row, and the tie is cut.
        const QString name = same ? same->id : QStringLiteral("");
        if (Result<void> done = tie.run({pageId, name, ask.number(0)}); !done)
            return done;
    }
    return ask.ended();
}

Result<void> ReviewFile::storeUnread(const Unread &unread)
{
    if (unread.path.isEmpty() || unread.page < 0)
        return d->invalid("An unread page for %1 has no path or no page number.");
    return d->database->transaction([&]() -> Result<void> {
        const QByteArray hash = d->pathHash(unread.path);
        Statement put(*d->database,
                      QStringLiteral("INSERT INTO unread(path_hash, page, sealed) VALUES(?, ?, ?) "
                                     "ON CONFLICT(path_hash, page) DO UPDATE SET sealed = "
                                     "excluded.sealed"));
        return put.run({hash, unread.page,
                        d->vault->seal(packUnread(unread), unreadPlace(hash, unread.page))});
    });
}

} // namespace casefile
