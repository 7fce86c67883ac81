// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/TakeHome.h"

#include "app/report/Words.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/clerk/Advice.h"
#include "app/ui/models/PageModel.h"

#include <QDir>

#include <algorithm>

namespace ui {

namespace {

bool isOfSamePage(const jobs::Replacement &a, const jobs::Replacement &b)
{
    return a.sourceSha256 == b.sourceSha256 && a.page == b.page && a.source == b.source;
}

/// How many of the copies are proved ones of a page.
int provedOf(const report::ScanPage &page, const QList<jobs::Replacement> &copies)
{
    return static_cast<int>(
        std::count_if(copies.cbegin(), copies.cend(), [&page](const jobs::Replacement &copy) {
            return copy.sourceSha256 == page.page.sha256 && copy.page == page.page.page &&
                   copy.source == page.source && Saving::isProved(copy);
        }));
}

/// Sources that must not hang, covered or not.
QSet<QString> forbiddenSources(const report::ScanDocument &judged)
{
    QSet<QString> sources;
    for (const report::ScanPage &page : judged.pages) {
        if (isPostingForbidden(page))
            sources.insert(page.source);
    }
    return sources;
}

} // namespace

TakeHome::TakeHome(PageModel &pages, Decisions &decisions, NoticeBar &notice, Covering &covering,
                   QObject *parent)
    : QObject(parent), m_pages(pages), m_decisions(decisions), m_notice(notice),
      m_covering(covering)
{}

void TakeHome::drop()
{
    m_rounds.clear();
    m_doubts.clear();
    m_leftOut.clear();
    m_checklist = {};
    m_notice.takeBack(this);
}

void TakeHome::start(const TakeHomeWish &wish, const QString &language)
{
    drop();
    ++m_starts;
    m_wish = wish;
    m_language = language;
    const QSet<QString> forbidden = wish.purpose == redaction::Purpose::Post
                                        ? forbiddenSources(m_pages.decided())
                                        : QSet<QString>();
    if (forbidden.isEmpty())
        begin();
    else
        askAboutForbidden(forbidden);
}

/// A copy to hang up says by itself that it may hang.
void TakeHome::askAboutForbidden(const QSet<QString> &sources)
{
    const bool isRestThere = std::any_of(
        m_pages.scan().pages.cbegin(), m_pages.scan().pages.cend(),
        [&sources](const report::ScanPage &page) { return !sources.contains(page.source); });
    m_notice.askUntilAnswered(
        this,
        tr("%n notice(s) must not be posted, covered or not: their kind is never posted, or their "
           "time is over.",
           nullptr, static_cast<int>(sources.size())),
        isRestThere ? NoticeBar::Answer{tr("Leave them out"),
                                        [this, sources] {
                                            m_leftOut = sources;
                                            tryAgain(m_starts, m_wish, m_language);
                                        }}
                    : NoticeBar::Answer{tr("Save nothing"), [] {}},
        {tr("Save them all the same"), [this] { tryAgain(m_starts, m_wish, m_language); }});
}

void TakeHome::begin()
{
    cover([this] { return wanted(); }, Saving::freeFolder(m_wish.folder));
}

/// Called when the copies are begun, too.
report::ScanDocument TakeHome::wanted() const
{
    report::ScanDocument scan = m_pages.scan();
    scan.pages.removeIf(
        [this](const report::ScanPage &page) { return m_leftOut.contains(page.source); });
    return scan;
}

/// What came of that start, the last one or one before, was not all that was asked for.
void TakeHome::tryAgain(int start, const TakeHomeWish &wish, const QString &language)
{
    if (start != m_starts && !m_doubts.isEmpty())
        ask(); // a newer start would take the question back
    else if (start != m_starts)
        this->start(wish, language);
    else if (m_rounds.isEmpty())
        begin();
    else if (!missing().pages.isEmpty())
        coverAgain();
    else if (m_listed && !*m_listed)
        cover([] { return report::ScanDocument(); }, m_rounds.first().folder, true);
    else
        m_notice.tell(tr("Every page has its copy."));
}

void TakeHome::cover(const std::function<report::ScanDocument()> &pages, const QString &folder,
                     bool isForListAlone)
{
    jobs::RedactOptions options;
    options.folder = folder;
    const bool isEvidence = m_wish.purpose == redaction::Purpose::Evidence;
    options.plan.purpose = m_wish.purpose;
    options.plan.style = isEvidence ? redaction::Style::Block : redaction::Style::Masked;
    options.plan.keepSeal = isEvidence; // it shows whose notice it was
    options.plan.evidenceNumber = isEvidence ? m_wish.evidenceNumber : QString();
    m_listed.reset();
    Covering::Wish wish{.pages = pages,
                        .options = options,
                        .done =
                            [this, folder](const ocr::Result<QList<jobs::Replacement>> &copies,
                                           const Decisions::Basis &basis) {
                                if (copies && !copies->isEmpty()) {
                                    m_rounds.append({folder, *copies, basis});
                                    m_changed = removeReplaced();
                                }
                                return whenCovered(copies);
                            },
                        .after = {},
                        .asker = this,
                        .isToKeep = true,
                        .again =
                            [this, start = m_starts, taken = m_wish, language = m_language,
                             asked = forbiddenSources(m_pages.decided())] {
                                // A start of before asks by itself.
                                QSet<QString> forbidden = taken.purpose == redaction::Purpose::Post
                                                              ? forbiddenSources(m_pages.decided())
                                                              : QSet<QString>();
                                forbidden -= asked + m_leftOut;
                                if (start == m_starts && !forbidden.isEmpty())
                                    askAboutForbidden(forbidden + m_leftOut);
                                else
                                    tryAgain(start, taken, language);
                            },
                        .isForListAlone = isForListAlone};
    if (m_wish.hasChecklist)
        wish.after = [this, folder] { return listing(folder); };
    m_covering.cover(wish);
}

/// What writes the checklist, as everything was decided when the copies were begun.
BackgroundWork::AfterCovering TakeHome::listing(const QString &folder)
{
    m_listed = std::make_shared<ocr::Result<Saving::Checklist>>(
        ocr::Error{ocr::Error::Code::Cancelled, {}});
    // Of the first round is the folder, and there the one checklist stands.
    Saving::ChecklistPlace place{.folder = m_rounds.isEmpty() ? folder : m_rounds.first().folder,
                                 .language = m_language,
                                 .before = m_checklist};
    return [listed = m_listed, rounds = m_rounds, decided = m_pages.decided(), folder,
            place](Reader &reader, const QList<jobs::Replacement> &copies,
                   const BackgroundWork::IsCancelled &isCancelled) mutable {
        place.isCancelled = isCancelled;
        const auto pixels = [&](const QString &file, int page,
                                int longSide) -> ocr::Result<ocr::PixelBuffer> {
            if (isCancelled())
                return ocr::Error{ocr::Error::Code::Cancelled, {}};
            return reader.pixels(file, page, longSide);
        };
        QList<report::CoveredPicture> pictures = jobs::coveredPictures(copies, folder, pixels);
        for (Round round : rounds) {
            // What was made again does not follow the latest decisions there.
            round.copies.removeIf([&copies](const jobs::Replacement &old) {
                return std::any_of(copies.cbegin(), copies.cend(),
                                   [&old](const auto &copy) { return isOfSamePage(copy, old); });
            });
            pictures += jobs::coveredPictures(round.copies, round.folder, pixels);
        }
        *listed = Saving::writeBesideCopies(decided, pictures, place);
    };
}

bool TakeHome::whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies)
{
    if (!copies) {
        m_notice.tell(report::joined(
            {tr("No covered copies were saved."), report::errorWords(copies.error().code)}));
        return false;
    }
    const QString told = words(*copies);
    if (m_listed && *m_listed)
        m_checklist = **m_listed;
    m_doubts = doubtsOf(*copies);
    if (m_doubts.isEmpty()) {
        m_notice.tell(told);
        const int old = outdated();
        if (old > 0)
            m_notice.askUntilAnswered(
                this,
                tr("%n copy (copies) there do not follow the latest decisions.", nullptr, old),
                {tr("Make them again"), [this] { coverAgain(); }}, {tr("Leave them"), {}});
        return old == 0 && m_changed == 0 && !(m_listed && !*m_listed) &&
               std::all_of(copies->cbegin(), copies->cend(), Saving::isProved);
    }
    m_notice.tell(told);
    m_notice.askUntilAnswered(this,
                              tr("The check could still read something in %n place(s) there.",
                                 nullptr, static_cast<int>(m_doubts.size())),
                              {coverItWords(), [this] { coverRest(); }},
                              {tr("Look at it"), [this] { ask(); }});
    return false;
}

QString TakeHome::words(const QList<jobs::Replacement> &copies) const
{
    QStringList lines;
    if (!copies.isEmpty())
        lines.append(Saving::coveringWords(copies, m_rounds.last().folder));
    if (m_changed > 0)
        lines.append(Saving::changedWords(m_changed));
    if (m_listed)
        lines.append(checklistWords());
    return lines.join(QLatin1Char('\n'));
}

QString TakeHome::checklistWords() const
{
    const ocr::Result<Saving::Checklist> &listed = *m_listed;
    if (!listed)
        return report::joined(
            {tr("The checklist was not saved."), report::errorWords(listed.error().code)});
    if (m_checklist.stem.isEmpty() || m_checklist.stem == listed->stem)
        return tr("The checklist is saved with them.");
    return Saving::besideWords(listed->stem);
}

void TakeHome::ask()
{
    if (m_doubts.isEmpty())
        return;
    m_notice.askUntilAnswered(
        this, doubtWords(m_doubts.size()), {coverItWords(), [this] { answer(true); }},
        {nothingPersonalWords(), [this] { answer(false); }},
        m_doubts.size() > 1 ? NoticeBar::Answer{tr("Cover the rest"), [this] { coverRest(); }}
                            : NoticeBar::Answer());
    Q_EMIT lookWanted(m_doubts.first().page, m_doubts.first().place);
}

/// Places that nobody looks at are covered.
void TakeHome::coverRest()
{
    while (!m_doubts.isEmpty()) {
        const Doubt doubt = m_doubts.takeFirst();
        m_decisions.decide({answerTo(doubt, true, m_decisions)}, tr("answer"));
    }
    coverAgain();
}

void TakeHome::answer(bool isPersonal)
{
    if (m_doubts.isEmpty())
        return;
    const Doubt doubt = m_doubts.takeFirst();
    m_decisions.decide({answerTo(doubt, isPersonal, m_decisions)}, tr("answer"));
    if (m_doubts.isEmpty())
        coverAgain();
    else
        ask();
}

/// Pages without a proved copy that follows the latest decisions.
report::ScanDocument TakeHome::missing() const
{
    report::ScanDocument scan = wanted();
    scan.pages.removeIf([this](const report::ScanPage &page) {
        return std::any_of(m_rounds.cbegin(), m_rounds.cend(), [&](const Round &round) {
            return m_decisions.isCurrent(round.basis, keyOf(page)) &&
                   provedOf(page, round.copies) > 0;
        });
    });
    scan.errors.clear();
    scan.interrupted = false;
    return scan;
}

/// Copies that something was decided about since they were begun.
int TakeHome::outdated() const
{
    int count = 0;
    for (const report::ScanPage &page : missing().pages) {
        for (const Round &round : m_rounds)
            count += provedOf(page, round.copies);
    }
    return count;
}

/// Of two copies the one that shows more might be handed on. What somebody has changed is theirs:
/// it stays, and is counted.
int TakeHome::removeReplaced()
{
    int changed = 0;
    const Round &newest = m_rounds.last();
    for (Round &round : m_rounds) {
        if (&round == &newest)
            continue;
        round.copies.removeIf([&](const jobs::Replacement &old) {
            const bool isReplaced =
                std::any_of(newest.copies.cbegin(), newest.copies.cend(), [&old](const auto &copy) {
                    return isOfSamePage(copy, old) && Saving::isProved(copy);
                });
            if (!isReplaced || old.file.isEmpty())
                return isReplaced;
            const Saving::Removed removed =
                Saving::removeAsWritten(QDir(round.folder).filePath(old.file), old.fileSha256);
            changed += removed == Saving::Removed::Changed ? 1 : 0;
            return removed != Saving::Removed::Failed;
        });
    }
    return changed;
}

void TakeHome::coverAgain()
{
    if (!m_rounds.isEmpty())
        cover([this] { return missing(); }, Saving::freeFolder(m_rounds.first().folder));
}

} // namespace ui
