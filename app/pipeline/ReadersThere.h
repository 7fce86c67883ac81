// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QStringList>

namespace pipeline {

/// Which readers a worker in a folder will find.
struct ReadersThere
{
    bool ppOcr = false;             ///< the models of the first reader
    QStringList tesseractLanguages; ///< "zh", "ug", "kk", "en": those the second has data for

    bool hasTesseract() const { return !tesseractLanguages.isEmpty(); }
};

/// Looks for them; takes some 0.2 s.
ReadersThere readersThere(const QString &programFolder);

} // namespace pipeline
