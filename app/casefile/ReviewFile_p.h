// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/Database_p.h"
#include "app/casefile/Records_p.h"
#include "app/casefile/ReviewFile.h"
#include "app/casefile/Vault_p.h"

namespace casefile {

struct ReviewFile::Private
{
    QString path;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Database> database; ///< closed before the vault lets the lock go

    ocr::Error damaged() const;
    ocr::Error invalid(const char *sentence) const;

    /// Opens a sealed column and decodes it.
    template <typename T>
    ocr::Result<T> unsealed(const QByteArray &sealed, const QByteArray &place,
                            ocr::Result<T> (*unpack)(const QByteArray &)) const
    {
        QByteArray plain;
        if (!vault->unseal(sealed, place, plain))
            return damaged();
        ocr::Result<T> value = unpack(plain);
        if (!value)
            return damaged();
        return value;
    }

    QByteArray pathHash(const QString &source) const;

    ocr::Result<void> storeDocument(const Source &source, qint64 &document);
    ocr::Result<void> storePlace(const Source &source, qint64 document);
    ocr::Result<void> storePage(const ocr::Page &page, const privacy::PageJudgement &judgement,
                                qint64 document);
    ocr::Result<void> storeFindings(const ocr::Page &page, const QList<privacy::Finding> &findings,
                                    qint64 pageId);
    ocr::Result<void> link(const ocr::Page &page, const QList<privacy::Finding> &findings,
                           qint64 pageId);
    ocr::Result<QList<privacy::Finding>> findings(const QByteArray &sha256, int page,
                                                  qint64 pageId);
    ocr::Result<void> loadSource(const QString &wanted, Source &source);

    ocr::Result<qint64> pageId(const QByteArray &sha256, int page);
    ocr::Result<qint64> storeDecision(const privacy::Decision &decision, qint64 sequence);
    ocr::Result<void> storeStep(const Change &change, QList<qint64> &sequences);
    ocr::Result<QList<FindingKey>> withHash(const QByteArray &hash);
    struct Event;
    ocr::Result<QList<Event>> events();
    static void markSuperseded(QList<Event> &events);
};

// What each sealed column is sealed for: bytes that were moved to another row do not open.
QByteArray sourcePlace(const QByteArray &pathHash, const QByteArray &sha256);
QByteArray unreadPlace(const QByteArray &pathHash, int page);
QByteArray pagePlace(const char *what, const QByteArray &sha256, int page);
QByteArray findingPlace(const QByteArray &sha256, int page, const QString &name);

QByteArray decisionPlace(qint64 sequence, qint64 made, const QByteArray &sha256, int page,
                         const QString &choice);

QString choiceName(privacy::Decision::Choice choice); ///< "cover", "keep"

} // namespace casefile
