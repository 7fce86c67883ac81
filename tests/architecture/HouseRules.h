// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace architecture {

/// One row of the include table.
struct Room
{
    QString name;           ///< "layout"
    QString folder;         ///< "ocr/layout"
    QStringList mayInclude; ///< names
};

/// The table of CONTRIBUTING.md, in its order. Empty where no row could be read.
QList<Room> readIncludeTable(const QString &markdown);

/// Arrows of the table that lead back to where they came from, as "a -> b -> a".
QStringList cyclesIn(const QList<Room> &rooms);

/// Each complaint names file and line. The root holds the folders of the table.
QStringList forbiddenIncludes(const QString &root, const Room &room, const QList<Room> &rooms);
/// Public headers of the room (not *_p.h) that include OpenCV, Tesseract or Leptonica.
QStringList leakingHeaders(const QString &root, const Room &room);
/// Files of the room with more lines than allowed.
QStringList longFiles(const QString &root, const Room &room, int mostLines);
/// Folders below ocr/ and app/ that hold sources and are in no room of the table.
QStringList strayFolders(const QString &root, const QList<Room> &rooms);

} // namespace architecture
