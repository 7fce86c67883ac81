// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Neighbours_p.h"
#include "app/redaction/Plan.h"

#include <QHash>
#include <QSet>

namespace redaction {

/// Text that margins took although it may stay, to be printed again in its place
/// (Region::Why::Added): from its reading, never from its pixels, because a secret's pixels may
/// have spread there. Only what was read with certainty, and what may stand in a manifest: words of
/// header cells and of sentences, labels, short numbers, words that the page repeats, values that
/// are masked already. Everything else stays covered.
class Reprint
{
public:
    /// `meant` are the quads that are covered on purpose. All must outlive this.
    Reprint(const ocr::Page &page, const privacy::PageJudgement &judgement,
            const QList<ocr::Quad> &meant);

    /// A region for each line of a cell, whole, and for each run of words in a sentence; nothing
    /// for what stays covered.
    QList<Region> regionsFor(const QList<TouchedText> &touched) const;

private:
    struct Stretch
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    QList<Stretch> stretchesFor(const TouchedText &touched) const;
    QString wordsFor(const TouchedText &touched, Stretch stretch) const;
    bool mayContinueMeant(qsizetype line) const;
    bool bordersOnMeant(const ocr::TextLine &line, Stretch stretch) const;
    bool isMeant(qsizetype line) const;
    bool mayStand(qsizetype line, Stretch stretch, const QString &text) const;

    const ocr::Page &m_page;
    const privacy::PageJudgement &m_judgement;
    const QList<ocr::Quad> &m_meant;
    QHash<QString, int> m_times;   ///< how often the page says the same
    QSet<qsizetype> m_headerLines; ///< in header cells
};

} // namespace redaction
