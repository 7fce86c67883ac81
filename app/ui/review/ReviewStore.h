// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/casefile/ReviewFile.h"
#include "app/report/ScanDocument.h"
#include "app/ui/review/Decisions.h"

#include <QThread>

namespace ui {

/// Everything of a review file.
struct StoredReview
{
    report::ScanDocument scan;
    QList<Decisions::Change> choices;
};

/// Saves a review as it goes: pages when they were judged, decisions when they are made. All of it
/// on a thread of its own, because storing waits for the disk; the destructor waits until
/// everything is stored. Threading: GUI thread.
class ReviewStore final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewStore(QObject *parent = nullptr);
    ~ReviewStore() override;

    /// A new review file; its folder is made.
    void create(const QString &path, const QString &reviewed);
    /// Reads a review file; answered by opened() or failed().
    void open(const QString &path);
    /// Nothing more is stored into the file that was open.
    void close();
    bool isOpen() const { return m_isOpen; }

    /// All pages of one source, as they were read and judged; `noticeType` is what somebody said
    /// that it is, empty where nobody did. Again after each judging.
    void store(const QList<report::ScanPage> &pagesOfOneSource, const QString &noticeType = {});
    /// Decisions::renamed(): after the pages were stored, before the next put().
    void rename(const QHash<ItemKey, ItemKey> &names);
    void storeUnread(const report::SourceError &error);
    /// One step of decisions. `read` has the pages they are about.
    void put(const QList<Decisions::Change> &step, const report::ScanDocument &read);
    /// Waits until all this is on the disk.
    void flush();

Q_SIGNALS:
    void opened(const ui::StoredReview &review);
    void failed(const ocr::Error &error);

private:
    class Writer;
    template <typename Call>
    void post(Call call);

    QThread m_thread;
    Writer *m_writer; ///< lives on the thread
    bool m_isOpen = false;
};

/// Where review files go: a folder of the user's own.
QString reviewFolder();
/// A path in it for a new review, named by day and time.
QString newReviewPath();

} // namespace ui
