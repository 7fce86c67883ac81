// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/casefile/ReviewFile_p.h"

#include <QHash>

namespace casefile {

namespace {

using ocr::Error;
using ocr::Result;

Result<QString> unpackText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

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
