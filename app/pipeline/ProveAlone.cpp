// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/ProveAlone_p.h"

#include "app/pipeline/Pipeline.h"
#include "app/redaction/ProofAlone.h"

namespace pipeline {

namespace {

using ocr::Error;
using redaction::Check;

/// How many flat pages each of the source's pages makes. One that cannot be read makes one.
ocr::Result<QList<int>> flatPages(ocr::Source &source, ocr::Engine &engine, ocr::Monitor &monitor)
{
    QList<int> counts;
    for (int number = 1; number <= source.pageCount(); ++number) {
        const ocr::Result<ocr::Page> page = readPage(source, number, engine, monitor);
        if (!page && page.error().code == Error::Code::Cancelled)
            return page.error();
        counts.append(page ? redaction::flatPagesOf(*page) : 1);
    }
    return counts;
}

/// The page of the source, from 1, that each page of the copy shows; empty where nothing tells.
QList<int> shownPages(qsizetype copyPages, int sourcePages, const QList<int> &flatPages)
{
    QList<int> shown;
    for (int number = 1; number <= sourcePages; ++number)
        for (int sheet = 0; sheet < (flatPages.isEmpty() ? 1 : flatPages[number - 1]); ++sheet)
            shown.append(number);
    return shown.size() == copyPages ? shown : QList<int>();
}

} // namespace

ocr::Result<QList<Check>> compareWithOriginal(ocr::Source &source, const QList<QSize> &copy,
                                              bool isPdf, ocr::Engine &engine,
                                              ocr::Monitor &monitor)
{
    QList<int> counts;
    if (isPdf && copy.size() > source.pageCount()) { // sheets are counted by reading only
        ocr::Result<QList<int>> counted = flatPages(source, engine, monitor);
        if (!counted)
            return counted.error();
        counts = *std::move(counted);
    }
    QList<Check> checks{redaction::checkPagesAlone(static_cast<int>(copy.size()),
                                                   source.pageCount(), counts, isPdf)};
    const QList<int> shown = shownPages(copy.size(), source.pageCount(), counts);
    QSize size;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (i == 0 || shown[i] != shown[i - 1]) {
            const ocr::Result<ocr::SourceImage> page = source.page(shown[i], monitor);
            // One that cannot be read is no page of this program's reading either: it is empty.
            if (!page && (page.error().code == Error::Code::Cancelled || source.pageCount() == 1))
                return page.error();
            size = page ? page->pixels.size() : QSize();
        }
        if (size.isEmpty())
            continue;
        Check check = redaction::checkSizeAlone(copy[i], size);
        check.page = static_cast<int>(i) + 1;
        checks.append(check);
    }
    return checks;
}

} // namespace pipeline
