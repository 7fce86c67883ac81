// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"
#include "app/ui/clerk/Doubts.h"

#include <QTemporaryDir>

#include <functional>

namespace ui {

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
    using Covered = std::function<void(const ocr::Result<QList<jobs::Replacement>> &)>;
    /// Covers these pages, after asking what has to be asked.
    using Cover = std::function<void(const report::ScanDocument &, const jobs::RedactOptions &,
                                     const Covered &)>;

    BatchFlow(NoticesPage &page, PageModel &pages, NoticeBar &notice, Cover cover,
              QObject *parent = nullptr);
    ~BatchFlow() override;

    /// Where the copies go (see Saving::freeFolder); the folder of before where it is empty.
    void makeCopies(const QString &folder = {});
    QString folder() const { return m_target; }
    /// What the proof of a notice's copy was in doubt about.
    QList<Doubt> doubtsOf(const QString &source) const { return m_doubts.value(source); }
    void forgetDoubts(const QString &source) { m_doubts.remove(source); }
    void drop();

Q_SIGNALS:
    void finished();

private:
    report::ScanDocument missing() const;
    void whenCovered(const ocr::Result<QList<jobs::Replacement>> &copies);
    /// Its file's name, or none where it could not be written.
    QString save(const QString &source, const QList<jobs::Replacement> &copies);
    QString nameFor(const QString &source, const QString &suffix);
    bool saveLists();

    NoticesPage &m_page;
    PageModel &m_pages;
    NoticeBar &m_notice;
    Cover m_cover;
    std::unique_ptr<QTemporaryDir> m_folder; ///< while copies are made
    QString m_target;                        ///< where they are saved
    QHash<QString, QString> m_names;         ///< of copies that were saved there, by source
    QHash<QString, QList<Doubt>> m_doubts;   ///< by source
};

} // namespace ui
