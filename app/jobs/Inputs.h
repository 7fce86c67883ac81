// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Descriptor.h"
#include "app/report/ScanDocument.h"

#include <QStringList>

namespace jobs {

/// The files that paths stand for, and what could not be looked into.
struct Inputs
{
    QStringList files; ///< absolute, in the order given, folders in natural order, each once
    QList<report::SourceError> errors;
};

/// What becomes of documents in folders that may hold a notice and are no picture or PDF: office
/// and text files, pages of the web.
enum class Documents { Skipped, Listed };

/// Folders are walked recursively: hidden entries are skipped, and files that have no suffix of a
/// picture or PDF; a folder reached twice (links) is walked once. Files that are named are always
/// taken. Errors: NotFound, NotReadable, UnsupportedFormat (documents, where they are listed),
/// Empty (a folder without any picture: it must not pass for clean).
Inputs expandInputs(const QStringList &paths, Documents documents = Documents::Skipped);

/// Whether a stands before b: runs of digits compare as numbers, the rest without regard to case.
bool naturallyBefore(const QString &a, const QString &b);

/// Opens a regular file for reading. Errors: NotFound, NotReadable (also: a folder, a device, a
/// pipe).
ocr::Result<pipeline::Descriptor> openInput(const QString &path);

} // namespace jobs
