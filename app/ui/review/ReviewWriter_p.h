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
    /// What was decided.
    struct Wanted
    {
        std::optional<privacy::Decision> decision; ///< none takes back what was decided before
        QList<ocr::Quad> place; ///< of the finding that it is about, where it is about one

        static Wanted by(const ItemKey &key, const Choice &choice,
                         const report::ScanDocument &read);
        void rename(const ItemKey &before, const ItemKey &now);
    };
    using Step = std::pair<ItemKey, Wanted>;

    /// How far the reading has come, and with what.
    struct Progress
    {
        QList<privacy::RulePackInfo> rules;
        QStringList engines;
        QStringList left;
    };

    explicit Writer(ReviewStore &owner) : m_owner(owner) {}

    void create(const QString &path, const QString &reviewed, int opening);
    void open(const QString &path, int opening);
    void close();
    Settled settleWaiting();
    void store(const casefile::Source &source);
    void rename(const QHash<ItemKey, ItemKey> &names);
    void storeUnread(const casefile::Unread &unread);
    void storeProgress(const Progress &progress);
    void put(const QList<Step> &steps);

private:
    using Unsaved = QHash<ItemKey, Wanted>;

    /// A file, or one that could not be made yet: what comes is kept for it.
    bool isThere() const { return m_file || !m_wantedPath.isEmpty(); }
    bool isWaiting() const;
    bool isRefusing() const { return !m_refused.isEmpty() || !m_refusedPaths.isEmpty(); }

    ocr::Result<void> make();
    template <typename Item, typename Store>
    static ocr::Result<void> settle(QList<Item> &waiting, const Store &store);
    ocr::Result<void> orRefuse(const ocr::Result<void> &stored, const QString &what);
    ocr::Result<void> settle();
    ocr::Result<void> setProgress(const Progress &progress);
    ocr::Result<void> settleAll();
    ocr::Result<void> apply(const Unsaved &steps);
    ocr::Result<void> applyOneByOne();
    void refuse(const ItemKey &key, const Wanted &wanted);
    void withdraw(const ItemKey &key);
    void retryRefused();
    void check(const ocr::Result<void> &result);
    template <typename Call>
    void tell(Call call);
    ocr::Result<void> load(StoredReview &review);

    ReviewStore &m_owner; ///< outlives this: its destructor waits for the thread
    int m_opening = 0;    ///< ReviewStore::m_opening of the file
    std::unique_ptr<casefile::ReviewFile> m_file;
    /// Of the decisions that count: one each, but where findings came to one since.
    QHash<ItemKey, QList<qint64>> m_sequences;
    QString m_wantedPath;     ///< of a file that is still to be made, …
    casefile::About m_wanted; ///< … with this
    // What is not on the disk yet: empty, but for a disk that is full or gone.
    Unsaved m_unsaved;
    QList<casefile::Source> m_unstored;
    QList<casefile::Unread> m_unreads;
    std::optional<Progress> m_progress;
    bool m_isBehind = false; ///< and that was told
    // What the file did not take, and what was told of that. Such decisions are tried again with
    // every other: the pages that they are about may come.
    Unsaved m_refused;
    QSet<QString> m_refusedPaths; ///< of sources and pages, which come again when they are judged
    bool m_isNewRefused = false;  ///< and that is not told yet
    bool m_isRefusalTold = false;
};

} // namespace ui
