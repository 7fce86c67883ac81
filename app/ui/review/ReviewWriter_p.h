// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/review/ReviewStore.h"

namespace ui {

/// Nobody said what a source is.
inline const QString kAuto = privacy::JudgeOptions().noticeType;

/// The part of a store that lives on the thread and owns the file.
class ReviewStore::Writer final : public QObject
{
public:
    /// A key and the decision on it; none takes it back.
    using Step = std::pair<ItemKey, std::optional<privacy::Decision>>;

    /// How far the reading has come, and with what.
    struct Progress
    {
        QList<privacy::RulePackInfo> rules;
        QStringList engines;
        QStringList left;
    };

    explicit Writer(ReviewStore &owner) : m_owner(owner) {}

    void create(const QString &path, const QString &reviewed);
    void open(const QString &path, int opening);
    void close();
    /// False where something still waits for a disk with room.
    bool settleWaiting();
    void store(const casefile::Source &source);
    void rename(const QHash<ItemKey, ItemKey> &names);
    void storeUnread(const casefile::Unread &unread);
    void storeProgress(const Progress &progress);
    void put(const QList<Step> &steps);

private:
    using Unsaved = QHash<ItemKey, std::optional<privacy::Decision>>;

    /// A file, or one that could not be made yet: what comes is kept for it.
    bool isThere() const { return m_file || !m_wantedPath.isEmpty(); }
    bool isWaiting() const;

    ocr::Result<void> make();
    template <typename Item, typename Store>
    ocr::Result<void> settle(QList<Item> &waiting, const Store &store);
    ocr::Result<void> settle();
    ocr::Result<void> setProgress(const Progress &progress);
    ocr::Result<void> settleAll();
    ocr::Result<void> apply(const Unsaved &steps);
    void applyOneByOne();
    void check(const ocr::Result<void> &result);
    void tell(const ocr::Error &error);
    ocr::Result<void> load(StoredReview &review);

    ReviewStore &m_owner; ///< outlives this: its destructor waits for the thread
    std::unique_ptr<casefile::ReviewFile> m_file;
    QHash<ItemKey, qint64> m_sequences; ///< of the decisions that count
    QString m_wantedPath;               ///< of a file that is still to be made, …
    casefile::About m_wanted;           ///< … with this
    // What is not on the disk yet: empty, but for a disk that is full or gone.
    Unsaved m_unsaved;
    QList<casefile::Source> m_unstored;
    QList<casefile::Unread> m_unreads;
    std::optional<Progress> m_progress;
    bool m_isBehind = false; ///< and that was told
};

} // namespace ui
