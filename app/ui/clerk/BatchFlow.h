// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/Covering.h"
#include "app/ui/Saving.h"
#include "app/ui/clerk/Doubts.h"

#include <QTemporaryDir>

#include <functional>

namespace ui {

class Language;
class NoticeBar;
class NoticesPage;
class PageModel;

/// What follows the button for all copies: covered and proved in a private folder, then saved under
/// speaking names beside the checklist and a list of what needs eyes. A notice counts only with all
/// its pages. Made again, only what has no copy yet is.
/// Threading: GUI thread.
class BatchFlow final : public QObject
{
    Q_OBJECT

public:
    BatchFlow(NoticesPage &page, PageModel &pages, Decisions &decisions, const Language &language,
              NoticeBar &notice, Covering &covering, JobQueue &jobs, QObject *parent = nullptr);
    ~BatchFlow() override;

    /// Where the copies go (see Saving::freeFolder); the folder of before where it is empty.
    void makeCopies(const QString &folder = {});
    QString folder() const { return m_target.folder; }
    /// What the proof of a notice's copy was in doubt about.
    QList<Doubt> doubtsOf(const QString &source) const { return m_doubts.value(source); }
    void forgetDoubts(const QString &source) { m_doubts.remove(source); }
    void drop();

Q_SIGNALS:
    void finished();
    void folderWanted(); ///< another one: that of before cannot be written to

private:
    struct File
    {
        QString path; ///< absolute, in the private folder
        QByteArray sha256;

        friend bool operator==(const File &, const File &) = default;
    };
    /// One notice's copies and the file, or numbered files, that they are saved as.
    struct Copy
    {
        QString source;
        QList<File> files;
        QString name;                       ///< in the folder of the copies
        QHash<QString, QByteArray> before;  ///< files of an older copy there, with what they held
        QHash<QString, QByteArray> written; ///< those that were saved
        bool isSaved = false;
        bool hasChanged = false; ///< somebody has changed the older one, which stays
    };
    /// Copies that lie there of a notice that must not be posted any more.
    struct Withdrawn
    {
        QString source;
        QHash<QString, QByteArray> files; ///< that are still there, with what they held
        int changed = 0;                  ///< of these, by hand: they stay
        QString folder = {};              ///< one of before; empty: the one of now
    };
    /// What copies were made from and are to look like.
    struct Origin
    {
        Decisions::Basis basis;
        jobs::RedactOptions options;
        std::shared_ptr<QTemporaryDir> folder; ///< the private one
    };
    /// Where copies are saved, and what was written there.
    struct Target
    {
        QString folder;
        Saving::Checklist checklist;   ///< the newest
        QString eyesName;              ///< of the list of what needs eyes; empty: none yet
        QByteArray eyesSha256;         ///< what that holds
        QHash<QString, QString> names; ///< of copies, by source
        /// What they are called without a number that tells them from others; by source.
        QHash<QString, QString> wanted;
        QHash<QString, QHash<QString, QByteArray>> saved; ///< what their files hold, by source
        bool lacksLists = false; ///< a list could not be written the last time
    };
    report::ScanDocument missing() const;
    jobs::RedactOptions chosenOptions() const;
    bool isCurrent(const QString &source, const Origin &origin) const;
    /// This and whenSaved() answer as JobQueue::Covered.
    bool whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies, const Origin &origin);
    Copy copyOf(const QString &source, const QList<jobs::Replacement> &copies);
    static void save(Copy &copy, const QDir &folder);
    QString nameFor(const QString &source, const QString &suffix);
    /// What one job writes, and what came of it.
    struct Batch
    {
        QList<Copy> copies;
        QList<Withdrawn> withdrawn;
        ocr::Result<Saving::Checklist> listed = ocr::Error{ocr::Error::Code::Cancelled, {}};

        int count(bool Copy::*member) const; ///< of the copies
    };
    void save(const QList<Copy> &copies, const Origin &origin);
    void takeForbidden(Batch &batch) const;
    static void withdraw(Withdrawn &copies, const QDir &folder);
    bool whenSaved(const Batch &batch, const Origin &origin);
    QStringList savedWords(const Batch &batch);
    bool takeWithdrawn(const QList<Withdrawn> &withdrawn, QStringList &told);
    bool saveEyes(QStringList &told);
    void setFolder(const QString &folder);
    Target *earlierAt(const QString &folder);
    void askForAnotherFolder();

    NoticesPage &m_page;
    PageModel &m_pages;
    Decisions &m_decisions;
    NoticeBar &m_notice;
    const Language &m_language;
    Covering &m_covering;
    JobQueue &m_jobs;
    std::shared_ptr<QTemporaryDir> m_folder; ///< while copies are made
    Target m_target;
    QList<Target> m_earlier;               ///< folders of before in which copies lie
    QHash<QString, QList<Doubt>> m_doubts; ///< by source
};

} // namespace ui
