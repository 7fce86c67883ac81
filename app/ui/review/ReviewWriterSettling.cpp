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

/// What waits, the oldest first; what is refused goes on waiting. What the file will never hold
/// is left out, and told. A small one may find room where a large one does not; where many are
/// refused, no disk is asked for each of them each time.
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
        if (!stored && stored.error().code != ocr::Error::Code::InvalidInput) {
            left.append(item);
            if (first)
                first = stored;
            continue;
        }
        check(stored);
    }
    waiting = left;
    return first;
}

/// All but decisions.
ocr::Result<void> ReviewStore::Writer::settle()
{
    ocr::Result<void> settled = m_file ? ocr::Result<void>() : make();
    if (settled)
        settled =
            settle(m_unstored, [this](const casefile::Source &one) { return m_file->store(one); });
    if (!m_file)
        return settled;
    const ocr::Result<void> told =
        settle(m_unreads, [this](const casefile::Unread &one) { return m_file->storeUnread(one); });
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
    const ocr::Result<void> applied = apply(m_unsaved);
    if (applied) {
        m_unsaved.clear();
        return settled;
    }
    // Stored with the next step; one that names what the file will never hold must not keep
    // the others out.
    if (applied.error().code == ocr::Error::Code::InvalidInput)
        applyOneByOne();
    return applied;
}

/// In one transaction.
ocr::Result<void> ReviewStore::Writer::apply(const Unsaved &steps)
{
    casefile::Change change;
    QList<ItemKey> decided;
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        // The one before is always taken back: else it would count again once this one is
        // undone, and a finding that is open in the window would be kept in the file.
        if (m_sequences.contains(it.key()))
            change.withdraw.append(m_sequences.value(it.key()));
        if (!it.value())
            continue;
        change.decide.append(*it.value());
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
        m_sequences.insert(decided[i], sequences->value(i));
    return {};
}

void ReviewStore::Writer::applyOneByOne()
{
    Unsaved left;
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        Unsaved one;
        one.insert(it.key(), it.value());
        const ocr::Result<void> applied = apply(one);
        const bool hopeless = !applied && applied.error().code == ocr::Error::Code::InvalidInput;
        if (!applied && !(hopeless && m_unstored.isEmpty()))
            left.insert(it.key(), it.value());
    }
    m_unsaved = left;
}

void ReviewStore::Writer::check(const ocr::Result<void> &result)
{
    if (!result) {
        tell(result.error());
    } else if (m_isBehind && !isWaiting()) {
        m_isBehind = false;
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner] { Q_EMIT owner->caughtUp(); }, Qt::QueuedConnection);
    }
}

void ReviewStore::Writer::tell(const ocr::Error &error)
{
    m_isBehind = true;
    QMetaObject::invokeMethod(
        &m_owner, [owner = &m_owner, error] { Q_EMIT owner->failed(error); }, Qt::QueuedConnection);
}

} // namespace ui
