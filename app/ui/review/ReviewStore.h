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
    report::ScanDocument scan; ///< interrupted where not all was read that was asked for
    QList<Decisions::Change> choices;
    QStringList left; ///< absolute paths that were asked for and not wholly read
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

    /// A new review file; its folder is made. Where that fails, it is tried again with whatever
    /// comes for it.
    void create(const QString &path, const QString &reviewed);
    /// Reads a review file; answered by opened() or openingFailed().
    void open(const QString &path);
    /// Nothing more is stored into the file that was open, but what waited for a disk with room: it
    /// is tried a last time and then lost, so ask settle() before. A file that is still being read
    /// is not opened any more.
    void close();
    enum class Settled {
        Yes,
        NoRoom, ///< something waits for a disk with room
        Refused ///< the file does not take something; see refused()
    };
    /// Waits until all this was tried once more, and tells whether it is on the disk.
    Settled settle();
    bool isOpen() const { return m_isOpen; }

    /// All pages of one source, as they were read and judged; `noticeType` is what somebody said
    /// that it is, empty where nobody did. Again after each judging.
    void store(const QList<report::ScanPage> &pagesOfOneSource, const QString &noticeType = {});
    /// What was asked for so far and is not wholly read, and what the rest was read with. A review
    /// that is never told so, because the program was killed meanwhile, opens as one that was
    /// interrupted.
    void storeProgress(const report::ScanDocument &read, const QStringList &left);
    /// Decisions::renamed(): after the pages were stored, before the next put().
    void rename(const QHash<ItemKey, ItemKey> &names);
    void storeUnread(const report::SourceError &error);
    /// One step of decisions. `read` has the pages they are about.
    void put(const QList<Decisions::Change> &step, const report::ScanDocument &read);
    /// Waits until all this is on the disk.
    void flush();

Q_SIGNALS: // of the file that is open; nothing is told of one that was closed
    void opened(const ui::StoredReview &review);
    /// Something was not stored; it is tried again with the next decision.
    void failed(const ocr::Error &error);
    /// After failed(): nothing waits for a disk any more.
    void caughtUp();
    /// The file does not take a page or a decision, whatever room there is: told once for each. All
    /// else is stored, and what was decided before in the place of that decision counts no more.
    void refused();
    /// After refused(): what it was told of is stored by now, or decided otherwise.
    void nothingRefused();
    void openingFailed(const ocr::Error &error);

private:
    class Writer;
    template <typename Call>
    void post(Call call);

    QThread m_thread;
    Writer *m_writer; ///< lives on the thread
    bool m_isOpen = false;
    int m_opening = 0; ///< which file it is about, counted with every opening and closing
};

/// What happened to a review file and what to do next, in whole sentences.
QString openingFailedWords(ocr::Error::Code code);
QString savingFailedWords(ocr::Error::Code code);
QString savingRefusedWords();

/// Where review files go: a folder of the user's own.
QString reviewFolder();
/// A path in it for a new review, named by day and time.
QString newReviewPath();

} // namespace ui
