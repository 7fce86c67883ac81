// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/ReviewFile_p.h"
#include "app/casefile/SameFinding_p.h"

#include <QHash>

namespace casefile {

namespace {

using ocr::Error;
using ocr::Result;

QByteArray sourcePlace(const QByteArray &pathHash, const QByteArray &sha256)
{
    return QByteArrayLiteral("source/") + pathHash.toHex() + '/' + sha256.toHex();
}

QByteArray unreadPlace(const QByteArray &pathHash, int page)
{
    return pagePlace("unread", pathHash, page);
}

Result<QString> unpackText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

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
        const privacy::Finding *same = sameFinding(record->anchor, keeps, findings, *vault);
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

Result<QList<Unread>> ReviewFile::unread() const
{
    Statement ask(*d->database,
                  QStringLiteral("SELECT path_hash, page, sealed FROM unread ORDER BY id"));
    if (Result<void> ran = ask.run(); !ran)
        return ran.error();
    QList<Unread> list;
    while (ask.next()) {
        Result<Unread> unread = d->unsealed<Unread>(
            ask.bytes(2), unreadPlace(ask.bytes(0), ask.integer(1)), unpackUnread);
        if (!unread)
            return unread.error();
        list.append(*std::move(unread));
    }
    if (Result<void> ended = ask.ended(); !ended)
        return ended.error();
    return list;
}

namespace {

/// Counts of one kind for each page's row number.
struct Counts
{
    QHash<qint64, std::array<int, 5>> findings;
    QHash<qint64, int> decided;
};

Result<Counts> countAll(Database &database)
{
    Counts counts;
    Statement findings(database, QStringLiteral("SELECT page, disposition, count(*) FROM finding "
                                                "GROUP BY page, disposition"));
    if (Result<void> ran = findings.run(); !ran)
        return ran.error();
    while (findings.next()) {
        const Result<privacy::Disposition> disposition = dispositionFromName(findings.text(1));
        if (!disposition)
            return Error{Error::Code::Damaged,
                         QStringLiteral("%1 names a disposition that is not known.")
                             .arg(database.fileName())};
        counts.findings[findings.number(0)][static_cast<size_t>(*disposition)] =
            findings.integer(2);
    }
    if (Result<void> ended = findings.ended(); !ended)
        return ended.error();
    Statement decided(database,
                      QStringLiteral("SELECT decision.page, count(DISTINCT subject.finding) "
                                     "FROM decision JOIN subject ON subject.decision = "
                                     "decision.sequence WHERE NOT EXISTS (SELECT 1 FROM decision "
                                     "AS later WHERE later.withdraws = decision.sequence) "
                                     "GROUP BY decision.page"));
    if (Result<void> ran = decided.run(); !ran)
        return ran.error();
    while (decided.next())
        counts.decided.insert(decided.number(0), decided.integer(1));
    if (Result<void> ended = decided.ended(); !ended)
        return ended.error();
    return counts;
}

} // namespace

Result<QList<PageEntry>> ReviewFile::pages() const
{
    QList<PageEntry> entries;
    Result<void> read = d->database->snapshot([&]() -> Result<void> {
        const Result<Counts> counts = countAll(*d->database);
        if (!counts)
            return counts.error();
        Statement ask(*d->database,
                      QStringLiteral("SELECT page.id, source.path_hash, source.sealed, sha256, "
                                     "number, pages, width, height, unread_places, complete "
                                     "FROM source JOIN document ON document.id = source.document "
                                     "JOIN page ON page.document = document.id "
                                     "WHERE listed = 1 ORDER BY source.id, number"));
        if (Result<void> ran = ask.run(); !ran)
            return ran;
        while (ask.next()) {
            const qint64 id = ask.number(0);
            const QByteArray place = sourcePlace(ask.bytes(1), ask.bytes(3));
            const Result<QString> path = d->unsealed<QString>(ask.bytes(2), place, unpackText);
            if (!path)
                return path.error();
            entries.append({*path, ask.bytes(3), ask.integer(4), ask.integer(5), ask.integer(6),
                            ask.integer(7), counts->findings.value(id), counts->decided.value(id),
                            ask.integer(8), ask.integer(9) != 0});
        }
        return ask.ended();
    });
    if (!read)
        return read.error();
    return entries;
}

Result<QList<privacy::Finding>> ReviewFile::Private::findings(const QByteArray &sha256, int page,
                                                              qint64 pageId)
{
    Statement ask(*database, QStringLiteral("SELECT name, type, disposition, severity, sealed "
                                            "FROM finding WHERE page = ? ORDER BY number"));
    if (Result<void> ran = ask.run({pageId}); !ran)
        return ran.error();
    QList<privacy::Finding> list;
    while (ask.next()) {
        Result<privacy::Finding> finding = unsealed<privacy::Finding>(
            ask.bytes(4), findingPlace(sha256, page, ask.text(0)), unpackFinding);
        if (!finding)
            return finding.error();
        const auto type = privacy::findingTypeFromName(ask.text(1));
        const auto disposition = dispositionFromName(ask.text(2));
        const auto severity = severityFromName(ask.text(3));
        if (!type || !disposition || !severity)
            return damaged();
        finding->type = *type;
        finding->disposition = *disposition;
        finding->severity = *severity;
        list.append(*std::move(finding));
    }
    if (Result<void> ended = ask.ended(); !ended)
        return ended.error();
    return list;
}

Result<privacy::PageJudgement> ReviewFile::judgement(const QByteArray &sha256, int page) const
{
    privacy::PageJudgement judgement;
    Result<void> read = d->database->snapshot([&]() -> Result<void> {
        const Result<qint64> id = d->pageId(sha256, page);
        if (!id)
            return id.error();
        const Result<QVariant> sealed = d->database->value(
            QStringLiteral("SELECT sheets_sealed FROM page WHERE id = ?"), {*id});
        if (!sealed)
            return sealed.error();
        auto sheets = d->unsealed<QList<privacy::SheetJudgement>>(
            sealed->toByteArray(), pagePlace("sheets", sha256, page), unpackSheets);
        if (!sheets)
            return sheets.error();
        auto findings = d->findings(sha256, page, *id);
        if (!findings)
            return findings.error();
        judgement = {*std::move(findings), *std::move(sheets)};
        return {};
    });
    if (!read)
        return read.error();
    return judgement;
}

Result<Source> ReviewFile::source(const QString &path) const
{
    Source source;
    Result<void> read = d->database->snapshot([&] { return d->loadSource(path, source); });
    if (!read)
        return read.error();
    return source;
}

Result<void> ReviewFile::Private::loadSource(const QString &wanted, Source &source)
{
    source.path = wanted;
    Statement ask(*database,
                  QStringLiteral("SELECT sha256, notice_type, judged_on, page.id, number, "
                                 "sheets_sealed, page.sealed FROM source JOIN document ON "
                                 "document.id = source.document JOIN page ON page.document = "
                                 "document.id WHERE listed = 1 AND path_hash = ? ORDER BY number"));
    if (Result<void> ran = ask.run({pathHash(wanted)}); !ran)
        return ran;
    while (ask.next()) {
        source.sha256 = ask.bytes(0);
        source.judgedWith.noticeType = ask.text(1);
        source.judgedWith.today = QDate::fromString(ask.text(2), Qt::ISODate);
        const int number = ask.integer(4);
        Result<ocr::Page> page =
            unsealed<ocr::Page>(ask.bytes(6), pagePlace("page", source.sha256, number), unpackPage);
        if (!page)
            return page.error();
        auto sheets = unsealed<QList<privacy::SheetJudgement>>(
            ask.bytes(5), pagePlace("sheets", source.sha256, number), unpackSheets);
        if (!sheets)
            return sheets.error();
        auto found = findings(source.sha256, number, ask.number(3));
        if (!found)
            return found.error();
        source.pages.append(*std::move(page));
        source.judgements.append({*std::move(found), *std::move(sheets)});
    }
    if (Result<void> ended = ask.ended(); !ended)
        return ended;
    if (source.pages.isEmpty())
        return Error{Error::Code::NotFound,
                     QStringLiteral("%1 holds no such source.").arg(database->fileName())};
    return {};
}

} // namespace casefile
