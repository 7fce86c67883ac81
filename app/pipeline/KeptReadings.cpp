// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/KeptReadings.h"

#include "ocr/base/PageCodec.h"

#include <QCborArray>
#include <QCryptographicHash>

namespace pipeline {

namespace {

constexpr qsizetype kMostPages = 300; // about 100 kB each

} // namespace

QByteArray KeptReadings::keyOf(const ocr::SourceImage &image, const redaction::Plan &plan)
{
    ocr::Page facts;
    facts.page = image.page;
    facts.pages = image.pages;
    facts.width = image.pixels.width();
    facts.height = image.pixels.height();
    facts.capture = image.capture;
    facts.history = image.history;
    facts.marks = image.hiddenText;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QCborArray{ocr::encode(facts), redaction::encode(plan),
                            static_cast<int>(image.pixels.format())}
                     .toCborValue()
                     .toCbor());
    const qsizetype row = (qsizetype(image.pixels.width()) * image.pixels.depth() + 7) / 8;
    for (int y = 0; y < image.pixels.height(); ++y)
        hash.addData(QByteArrayView(image.pixels.constScanLine(y), row));
    return hash.result();
}

const ocr::Page *KeptReadings::find(const QByteArray &key) const
{
    const auto found = m_pages.constFind(key);
    return found == m_pages.constEnd() ? nullptr : &*found;
}

void KeptReadings::keep(const QByteArray &key, const ocr::Page &page)
{
    if (m_pages.size() < kMostPages)
        m_pages.insert(key, page);
}

} // namespace pipeline
