// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/ReportFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <functional>

namespace ui {

/// What the window saves, without the window.
class Saving
{
    Q_DECLARE_TR_FUNCTIONS(Saving)

public:
    /// An empty folder for the covered copies: the chosen one where it is empty or not there yet,
    /// else a new one inside it ("covered", "covered-2", …), because nothing is ever overwritten.
    static QString freeFolder(const QString &chosen);

    /// What came of saving covered copies, in a few lines: how many were written and proved, which
    /// were not, and why.
    static QString coveringWords(const QList<jobs::Replacement> &replacements,
                                 const QString &folder);

    /// Only what went wrong, in a few lines; empty where nothing did.
    static QString failureWords(const QList<jobs::Replacement> &replacements);

    /// Whether it was written, proved, and covers no page as a whole because nothing else held.
    static bool isProved(const jobs::Replacement &replacement);
    /// Whether there are any, and each of them is.
    static bool areProved(const QList<jobs::Replacement> &replacements);
    /// Why the first of them that is not proved is not, in a sentence or two.
    static QString whyUnproved(const QList<jobs::Replacement> &replacements);

    /// The path of the file with this index, from 0: "a.png", "a-2.png", "a-3.png".
    static QString numbered(const QString &path, qsizetype index);

    /// Puts these bytes in the place of a file, wholly or not at all.
    static bool writeFile(const QString &path, const QByteArray &bytes);
    /// Whether a file can be read and holds what has this hash; never where that is empty.
    static bool holds(const QString &path, const QByteArray &sha256);
    /// Tells that copies of before were not touched, because somebody has changed them.
    static QString changedWords(int copies);
    /// Whether a file of ours is not there, or nobody has changed it since it was written, nor has
    /// it open.
    static bool isAsWritten(const QDir &folder, const QString &name, const QByteArray &sha256);
    enum class Removed { Yes, Changed, Failed };
    /// Removes a file that we wrote, where nobody has changed it since.
    static Removed removeAsWritten(const QString &path, const QByteArray &sha256);
    /// Puts a copy of a file in the place of another, wholly or not at all.
    static bool copyFile(const QString &from, const QString &to);

    /// The format that a checklist's name asks for by its end ("xlsx", "pdf", "csv"); empty where
    /// it has none that we write.
    static QString checklistFormat(const QString &path);

    /// Writes the checklist in the format of its name, in the words that are installed. May take
    /// seconds: not in the GUI thread. WriteFailed, Cancelled.
    static ocr::Result<void> writeChecklist(const report::ScanDocument &scan, const QString &path,
                                            const QString &language,
                                            const std::function<bool()> &isCancelled);

    /// A checklist as it was written into a folder.
    struct Checklist
    {
        QString stem;                      ///< the names of its files without their format
        QHash<QString, QByteArray> sha256; ///< by file name
    };
    struct ChecklistPlace
    {
        QString folder;
        QString stem = QStringLiteral("checklist");
        QStringList formats = checklistFormats();
        QString language;
        Checklist before;                       ///< what was written there the last time
        std::function<bool()> isCancelled = {}; ///< as of jobs::ReportFiles
    };
    /// Writes the checklist into the folder of covered copies, with small pictures of them: in the
    /// place of the one before, but beside it under a new name ("checklist-2") where somebody has
    /// changed that one or has it open, and beside whatever else has its name. As writeChecklist();
    /// Cancelled.
    static ocr::Result<Checklist> writeBesideCopies(const report::ScanDocument &scan,
                                                    const QList<report::CoveredPicture> &pictures,
                                                    const ChecklistPlace &place);
    /// Tells of a checklist that was written beside the one before.
    static QString besideWords(const QString &stem);

private:
    static QStringList checklistFormats();
};

} // namespace ui
