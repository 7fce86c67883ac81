// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What a review file has not taken yet, and trying it again.
#include "app/ui/review/ReviewWriter_p.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

bool ReviewStore::Writer::isWaiting() const
{
    return !m_unsaved.isEmpty() || !m_unstored.isEmpty() || !m_unreads.isEmpty() || m_progress;
}

ocr::Result<void> ReviewStore::Writer::make()
{
    if (!QDir().mkpath(QFileInfo(m_wantedPath).absolutePath()))
        return ocr::Error{ocr::Error::Code::WriteFailed,
                          QStringLiteral("The folder of the review cannot be made.")};
    auto file = casefile::ReviewFile::create(m_wantedPath, m_wanted);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_wantedPath.clear();
    return {};
}

/// What waits, the oldest first; what is refused goes on waiting. A small one may find room where a
/// large one does not; where many are refused, no disk is asked for each of them each time.
template <typename Item, typename Store>
ocr::Result<void> ReviewStore::Writer::settle(QList<Item> &waiting, const Store &store)
{
    constexpr int kMostRefused = 3;
    ocr::Result<void> first;
    QList<Item> left;
    for (const Item &item : std::as_const(waiting)) {
        if (left.size() >= kMostRefused && &item != &waiting.last()) {
            left.append(item);
            continue;
        }
        const ocr::Result<void> stored = store(item);
        if (stored)
            continue;
        left.append(item);
        if (first)
            first = stored;
    }
    waiting = left;
    return first;
}

/// What the file will never hold does not wait: it is left out, and told.
ocr::Result<void> ReviewStore::Writer::orRefuse(const ocr::Result<void> &stored,
                                                const QString &what)
{
    if (stored)
        m_refusedPaths.remove(what);
    if (stored || stored.error().code != ocr::Error::Code::InvalidInput)
        return stored;
    m_isNewRefused = m_isNewRefused || !m_refusedPaths.contains(what);
    m_refusedPaths.insert(what);
    return {};
}

/// All but decisions.
ocr::Result<void> ReviewStore::Writer::settle()
{
    ocr::Result<void> settled = m_file ? ocr::Result<void>() : make();
    if (settled)
        settled = settle(m_unstored, [this](const casefile::Source &one) {
            return orRefuse(m_file->store(one), one.path);
        });
    if (!m_file)
        return settled;
    const ocr::Result<void> told = settle(m_unreads, [this](const casefile::Unread &one) {
        return orRefuse(m_file->storeUnread(one),
                        one.path + QLatin1Char('\n') + QString::number(one.page));
    });
    if (settled)
        settled = told;
    // Only then is it true.
    if (settled && m_progress) {
        settled = setProgress(*m_progress);
        if (settled)
            m_progress.reset();
    }
    return settled;
}

ocr::Result<void> ReviewStore::Writer::setProgress(const Progress &progress)
{
    ocr::Result<casefile::About> about = m_file->about();
    if (!about)
        return about.error();
    about->rules = progress.rules;
    about->engines = progress.engines;
    about->interrupted = !progress.left.isEmpty();
    about->left = progress.left;
    return m_file->setAbout(*about);
}

ocr::Result<void> ReviewStore::Writer::settleAll()
{
    const ocr::Result<void> settled = settle();
    if (!m_file)
        return settled;
    retryRefused();
    ocr::Result<void> applied = apply(m_unsaved);
    if (applied)
        m_unsaved.clear();
    else if (applied.error().code == ocr::Error::Code::InvalidInput)
        applied = applyOneByOne();
    return settled ? applied : settled;
}

/// In one transaction.
ocr::Result<void> ReviewStore::Writer::apply(const Unsaved &steps)
{
    casefile::Change change;
    QList<ItemKey> decided;
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        // The one before is always taken back: else it would count again once this one is
        // undone, and a finding that is open in the window would be kept in the file.
        change.withdraw += m_sequences.value(it.key());
        if (!it->decision)
            continue;
        change.decide.append(*it->decision);
        decided.append(it.key());
    }
    if (change.decide.isEmpty() && change.withdraw.isEmpty())
        return {};
    const ocr::Result<QList<qint64>> sequences = m_file->apply(change);
    if (!sequences)
        return sequences.error();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it)
        m_sequences.remove(it.key());
    for (qsizetype i = 0; i < decided.size(); ++i)
        m_sequences.insert(decided[i], {sequences->value(i)});
    return {};
}

/// One that names what the file will never hold must not keep the others out.
ocr::Result<void> ReviewStore::Writer::applyOneByOne()
{
    ocr::Result<void> first;
    Unsaved left;
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        const ocr::Result<void> applied = apply({{it.key(), it.value()}});
        if (applied)
            continue;
        const bool isRefused = applied.error().code == ocr::Error::Code::InvalidInput;
        if (isRefused && m_unstored.isEmpty()) {
            refuse(it.key(), it.value());
            continue;
        }
        left.insert(it.key(), it.value()); // its page may wait for room itself
        if (first && !isRefused)
            first = applied;
    }
    m_unsaved = left;
    return first;
}

void ReviewStore::Writer::refuse(const ItemKey &key, const Wanted &wanted)
{
    m_refused.insert(key, wanted);
    m_isNewRefused = true;
    withdraw(key);
}

/// What was decided there before does not come back in the place of what was refused: whoever opens
/// the review again is asked.
void ReviewStore::Writer::withdraw(const ItemKey &key)
{
    for (const qint64 sequence : m_sequences.take(key)) {
        const ocr::Result<QList<qint64>> withdrawn = m_file->apply({{}, {sequence}});
        if (!withdrawn && withdrawn.error().code != ocr::Error::Code::InvalidInput)
            m_sequences[key].append(sequence); // with the next step
    }
}

void ReviewStore::Writer::retryRefused()
{
    const Unsaved refused = m_refused;
    for (auto it = refused.cbegin(); it != refused.cend(); ++it) {
        if (apply({{it.key(), it.value()}}))
            m_refused.remove(it.key());
        else
            withdraw(it.key());
    }
}

/// Emits a signal of the store, on its thread; of a file that was closed meanwhile nothing is told.
template <typename Call>
void ReviewStore::Writer::tell(Call call)
{
    QMetaObject::invokeMethod(
        &m_owner,
        [owner = &m_owner, call, opening = m_opening] {
            if (opening == owner->m_opening)
                call(*owner);
        },
        Qt::QueuedConnection);
}

void ReviewStore::Writer::check(const ocr::Result<void> &result)
{
    if (!result) {
        m_isBehind = true;
        tell([error = result.error()](ReviewStore &owner) { Q_EMIT owner.failed(error); });
    } else if (m_isBehind && !isWaiting()) {
        m_isBehind = false;
        tell([](ReviewStore &owner) { Q_EMIT owner.caughtUp(); });
    }
    if (std::exchange(m_isNewRefused, false)) {
        m_isRefusalTold = true;
        tell([](ReviewStore &owner) { Q_EMIT owner.refused(); });
    } else if (m_isRefusalTold && !isRefusing()) {
        m_isRefusalTold = false;
        tell([](ReviewStore &owner) { Q_EMIT owner.nothingRefused(); });
    }
}

} // namespace ui
