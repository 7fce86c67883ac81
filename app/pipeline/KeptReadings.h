// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Plan.h"
#include "ocr/base/Page.h"
#include "ocr/image/SourceImage.h"

#include <QHash>

namespace pipeline {

/// What was read of the pages of a copy that failed its proof: where some of them are covered anew,
/// the next proof reads only those again. In memory only, of one copy at a time, and not of more
/// than a few hundred pages. Holds readings by the same engine; whoever makes another one begins
/// anew. Threading: one thread at a time.
class KeptReadings
{
public:
    /// Everything that the reading of a page of a copy depends on, the engine left aside: its
    /// pixels (those that are read), what the file tells of it, and its plan. SHA-256.
    static QByteArray keyOf(const ocr::SourceImage &image, const redaction::Plan &plan);

    /// Null where nothing like that was read; valid until something is kept.
    const ocr::Page *find(const QByteArray &key) const;
    /// As it was read, before headers are carried.
    void keep(const QByteArray &key, const ocr::Page &page);

private:
    QHash<QByteArray, ocr::Page> m_pages;
};

} // namespace pipeline
