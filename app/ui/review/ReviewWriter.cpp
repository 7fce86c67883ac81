// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/review/ReviewWriter_p.h"
#include "app/ui/review/SameFinding.h"
#include "app/ui/review/StoredChoices_p.h"

namespace ui {

ReviewStore::Writer::Wanted ReviewStore::Writer::Wanted::by(const ItemKey &key,
                                                            const Choice &choice,
                                                            const report::ScanDocument &read)
{
    Wanted wanted{decisionOf(key, choice, read), {}};
    if (!wanted.decision || wanted.decision->finding.isEmpty())
        return wanted;
    for (const report::ScanPage &page : read.pages) {
        if (keyOf(page) != key.page)
            continue;
        if (const auto *finding = findingNamed(page.judgement, wanted.decision->finding))
            wanted.place = finding->place.quads;
    }
    return wanted;
}

/// As the pages call it that are stored before it. What covers a finding that is gone covers its
/// place; what was kept and is gone can be kept no more.
void ReviewStore::Writer::Wanted::rename(const ItemKey &before, const ItemKey &now)
{
    if (!decision)
        return;
    const bool isGone = now.item.startsWith(kGone);
    if (isGone && decision->choice == privacy::Decision::Choice::Keep) {
        decision.reset();
    } else if (decision->finding == before.item && isGone) {
        decision->finding.clear();
        decision->boxes = {boxAround(place)};
    } else if (decision->finding == before.item) {
        decision->finding = now.item;
    }
}

void ReviewStore::Writer::create(const QString &path, const QString &reviewed, int opening)
{
    close();
    m_opening = opening;
    m_wantedPath = path;
    m_wanted.folder = reviewed;
    m_wanted.interrupted = true; // until it is told otherwise
    check(settle());
}

void ReviewStore::Writer::open(const QString &path, int opening)
{
    close();
    m_opening = opening;
    ocr::Result<std::unique_ptr<casefile::ReviewFile>> file = casefile::ReviewFile::open(path);
    if (file)
        m_file = *std::move(file);
    StoredReview review;
    const ocr::Result<void> loaded = file ? load(review) : file.error();
    if (!loaded) {
        close();
        QMetaObject::invokeMethod(
            &m_owner,
            [owner = &m_owner, error = loaded.error(), opening] {
                if (opening != owner->m_opening)
                    return; // something else was opened meanwhile
                owner->m_isOpen = false;
                Q_EMIT owner->openingFailed(error);
            },
            Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        &m_owner,
        [owner = &m_owner, review, opening] {
            if (opening == owner->m_opening)
                Q_EMIT owner->opened(review);
        },
        Qt::QueuedConnection);
}

void ReviewStore::Writer::close()
{
    if (isThere())
        check(settleAll()); // a full disk may have room again
    m_sequences.clear();
    m_unsaved.clear();
    m_unstored.clear();
    m_unreads.clear();
    m_progress.reset();
    m_wantedPath.clear();
    m_wanted = {};
    m_file.reset();
    m_isBehind = false;
    m_refused.clear();
    m_refusedPaths.clear();
    m_isNewRefused = false;
    m_isRefusalTold = false;
}

ReviewStore::Settled ReviewStore::Writer::settleWaiting()
{
    if (isWaiting() || !m_refused.isEmpty())
        check(settleAll());
    if (isWaiting())
        return Settled::NoRoom;
    return isRefusing() ? Settled::Refused : Settled::Yes;
}

void ReviewStore::Writer::store(const casefile::Source &source)
{
    if (!isThere())
        return;
    // One that was refused before must not come after this one and undo it.
    m_unstored.removeIf(
        [&source](const casefile::Source &older) { return older.path == source.path; });
    m_unstored.append(source);
    m_unreads.removeIf([&source](const casefile::Unread &older) { // it is read now
        return older.path == source.path &&
               (older.page == 0 ||
                std::any_of(source.pages.cbegin(), source.pages.cend(),
                            [&older](const ocr::Page &page) { return page.page == older.page; }));
    });
    check(settle());
}

void ReviewStore::Writer::rename(const QHash<ItemKey, ItemKey> &names)
{
    QHash<ItemKey, QList<qint64>> sequences;
    for (auto it = m_sequences.cbegin(); it != m_sequences.cend(); ++it)
        sequences[names.value(it.key(), it.key())] += it.value();
    m_sequences = sequences;
    for (Unsaved *all : {&m_unsaved, &m_refused}) {
        Unsaved renamed;
        for (auto it = all->cbegin(); it != all->cend(); ++it) {
            const ItemKey name = names.value(it.key(), it.key());
            Wanted wanted = it.value();
            wanted.rename(it.key(), name);
            renamed.insert(name, wanted);
        }
        *all = renamed;
    }
}

void ReviewStore::Writer::storeUnread(const casefile::Unread &unread)
{
    if (!isThere())
        return;
    m_unreads.append(unread);
    check(settle());
}

void ReviewStore::Writer::storeProgress(const Progress &progress)
{
    if (!isThere())
        return;
    m_progress = progress;
    check(settle());
}

void ReviewStore::Writer::put(const QList<Step> &steps)
{
    if (!isThere())
        return;
    for (const Step &step : steps) {
        m_refused.remove(step.first);
        m_unsaved.insert(step.first, step.second);
    }
    check(settleAll());
}

ocr::Result<void> ReviewStore::Writer::load(StoredReview &review)
{
    const auto about = m_file->about();
    const auto pages = m_file->pages();
    const auto unread = m_file->unread();
    const auto history = m_file->history();
    if (!about)
        return about.error();
    if (!pages)
        return pages.error();
    if (!unread)
        return unread.error();
    if (!history)
        return history.error();
    review.scan.rules = about->rules;
    review.scan.engines = about->engines;
    review.scan.interrupted = about->interrupted;
    review.left = about->left;
    if (about->interrupted && about->left.isEmpty() && !about->folder.isEmpty())
        review.left = {about->folder}; // killed at once, or an older file
    QStringList paths;
    for (const casefile::PageEntry &page : *pages)
        paths.append(page.path);
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        const auto source = m_file->source(path);
        if (!source)
            return source.error();
        if (source->judgedWith.noticeType != kAuto) {
            Choice choice;
            choice.noticeType = source->judgedWith.noticeType;
            review.choices.append({Decisions::noticeTypeKey(source->sha256), choice});
        }
        for (qsizetype i = 0; i < source->pages.size(); ++i)
            review.scan.pages.append({path, source->pages[i], source->judgements.value(i)});
    }
    for (const casefile::Unread &one : *unread)
        review.scan.errors.append({one.path, one.page, one.error});
    int boxes = 0;
    for (const casefile::StoredDecision &stored : *history) {
        if (!isRestored(stored))
            continue;
        const Decisions::Change change = changeOf(stored.decision, review.scan, boxes);
        review.choices.append(change);
        m_sequences[change.first].append(stored.sequence);
    }
    return {};
}

} // namespace ui
