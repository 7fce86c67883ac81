// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Judging.h"

#include "app/ui/models/PageModel.h"
#include "app/ui/review/ReviewStore.h"

#include <utility>

namespace ui {

Judging::Judging(BackgroundWork &work, PageModel &pages, Decisions &decisions, ReviewStore &store,
                 QObject *parent)
    : QObject(parent), m_work(work), m_pages(pages), m_decisions(decisions), m_store(store)
{
    connect(&m_work, &BackgroundWork::judgedAgain, this, &Judging::take);
    connect(&m_decisions, &Decisions::renamed, &m_store, &ReviewStore::rename);
    // Undo and redo come this way too.
    connect(&m_decisions, &Decisions::chosen, this, [this](const QList<Decisions::Change> &step) {
        // Before the judgement comes: what somebody said is not lost while that takes its time.
        QSet<QString> sources;
        for (const Decisions::Change &change : step) {
            for (const report::ScanPage &page : m_pages.scan().pages) {
                if (change.first == Decisions::noticeTypeKey(page.page.sha256))
                    sources.insert(page.source);
            }
        }
        this->store(sources);
        if (Decisions::changesJudging(step))
            judgeAgain();
    });
}

void Judging::setNoticeType(const QByteArray &sha256, const QString &type, const QString &words)
{
    Choice choice;
    choice.noticeType = type;
    m_decisions.decide({{Decisions::noticeTypeKey(sha256), choice}}, words);
}

void Judging::judgeAgain()
{
    report::ScanDocument scan = m_pages.scan();
    if (scan.pages.isEmpty())
        return;
    m_decisions.applyCorrections(scan.pages);
    m_work.judgeAgain(scan, m_decisions.noticeTypes());
}

void Judging::changeRules()
{
    m_isReadByOldRules = m_work.isReading(); // what is being read goes on as it began
    judgeAgain();
}

void Judging::whenScanned(const report::ScanDocument &scan)
{
    const bool isAll = m_pages.scan().pages.size() == scan.pages.size();
    const bool isByOldRules = std::exchange(m_isReadByOldRules, false);
    if (isAll && !isByOldRules && !m_decisions.isJudgedOtherwise())
        take(scan);
    else
        judgeAgain();
}

void Judging::take(const report::ScanDocument &judged)
{
    const QList<report::ScanPage> before = m_pages.scan().pages;
    const QSet<int> rows = m_pages.setJudgements(judged.pages);
    m_pages.setRules(judged.rules);
    QList<report::ScanPage> old;
    QList<report::ScanPage> now;
    QSet<QString> sources;
    for (const int row : rows) {
        old.append(before[row]);
        now.append(*m_pages.pageAt(row));
        sources.insert(before[row].source);
    }
    store(sources);
    m_decisions.follow(old, now);
    Q_EMIT this->judged();
}

void Judging::store(const QSet<QString> &sources)
{
    const jobs::NoticeTypes types = m_decisions.noticeTypes();
    QHash<QString, QList<report::ScanPage>> pagesOf;
    for (const report::ScanPage &page : m_pages.scan().pages) {
        if (sources.contains(page.source))
            pagesOf[page.source].append(page);
    }
    for (const QList<report::ScanPage> &pages : std::as_const(pagesOf))
        m_store.store(pages, types.value(pages.first().page.sha256));
}

} // namespace ui
