// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Covering.h"
#include "app/ui/Saving.h"
#include "app/ui/clerk/Doubts.h"

#include <functional>

namespace ui {

class Decisions;
class NoticeBar;
class PageModel;

/// What somebody takes home of everything that is open.
struct TakeHomeWish
{
    QString folder; ///< see Saving::freeFolder
    redaction::Purpose purpose = redaction::Purpose::Evidence;
    QString evidenceNumber = {}; ///< of evidence; empty: each picture has its own
    bool hasChecklist = true;
};

/// Covered copies of every page (to hang up, only of what may hang, unless somebody wants them of
/// all) and, in the same job, the checklist beside them with small pictures
/// of what was proved. Places that cannot be proved are covered unless somebody looks at them and
/// says that nothing personal is there; then the copies of these pages are made again, and with
/// them those of pages about which something was decided since. A copy that a newer one takes the
/// place of is removed.
/// Threading: GUI thread.
class TakeHome final : public QObject
{
    Q_OBJECT

public:
    TakeHome(PageModel &pages, Decisions &decisions, NoticeBar &notice, Covering &covering,
             QObject *parent = nullptr);

    /// `language` is that of the checklist. While nothing runs or waits.
    void start(const TakeHomeWish &wish, const QString &language);
    /// Asks no more: what was open is gone.
    void drop();

Q_SIGNALS:
    /// Somebody is asked about this place and wants to see it.
    void lookWanted(const ui::PageKey &page, const ocr::Quad &place);

private:
    /// One folder of copies; a second round has its own, so that each has its manifest.
    struct Round
    {
        QString folder;
        QList<jobs::Replacement> copies;
        Decisions::Basis basis; ///< what they were made from
    };
    void begin();
    void tryAgain(int start, const TakeHomeWish &wish, const QString &language);
    void askAboutForbidden(const QSet<QString> &sources);
    report::ScanDocument wanted() const;
    void cover(const std::function<report::ScanDocument()> &pages, const QString &folder,
               bool isForListAlone = false);
    BackgroundWork::AfterCovering listing(const QString &folder);
    /// Answers as JobQueue::Covered.
    bool whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies);
    int removeReplaced();
    int outdated() const;
    QString words(const QList<jobs::Replacement> &copies) const;
    QString checklistWords() const;
    void ask();
    void answer(bool isPersonal);
    void coverRest();
    void coverAgain();
    report::ScanDocument missing() const;

    PageModel &m_pages;
    Decisions &m_decisions;
    NoticeBar &m_notice;
    Covering &m_covering;
    int m_starts = 0;
    TakeHomeWish m_wish;
    QString m_language;
    QSet<QString> m_leftOut; ///< sources of which no copies are wanted
    QList<Round> m_rounds;
    /// What came of the checklist of this round.
    std::shared_ptr<ocr::Result<Saving::Checklist>> m_listed;
    Saving::Checklist m_checklist; ///< the newest that was written
    int m_changed = 0; ///< copies of before that somebody changed and that were left, last round
    QList<Doubt> m_doubts;
};

} // namespace ui
