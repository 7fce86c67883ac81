// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/redaction/Neighbours_p.h"
#include "app/redaction/Plan.h"
#include "app/redaction/Typeset_p.h"

#include <QHash>

namespace redaction {

/// Text that margins took although it may stay, to be printed again in its place: from its reading,
/// never from its pixels, because a secret's pixels may have spread there. Only what was read with
/// certainty, and no digits that may go on from a number that is covered. Masks of the unit's own
/// get stars for what is uncertain; everything else stays covered, numbers of which most goes
/// whole.
class Reprint
{
public:
    /// `meant` are the quads that are covered on purpose, `values` those of them that are findings'
    /// places (which are a little wider than the value). All must outlive this.
    Reprint(const ocr::Page &page, const privacy::PageJudgement &judgement,
            const Typesetting &typesetting, const QList<ocr::Quad> &meant,
            const QList<ocr::Quad> &values);

    /// For each run of characters of which some are touched: what of it is taken away
    /// (Region::Why::AlsoCovered), whole, so that no half of a character is left and no line mixes
    /// two prints, and then what is printed there (Region::Why::Added).
    QList<Region> regionsFor(const QList<TouchedText> &touched) const;

private:
    std::vector<bool> printable(qsizetype line) const;
    bool mayPrint(const Stretch &word) const;
    bool isMask(const Stretch &word) const;
    QString maskOf(const Stretch &word) const;
    bool isNumberCertain(const Stretch &word) const;
    bool mayContinueMeant(const Stretch &word) const;
    bool isMeant(const Stretch &word) const;
    bool isTorn(const Stretch &word, const std::vector<bool> &touched,
                const std::vector<bool> &printed) const;
    bool stays(const Stretch &word) const;
    ocr::Quad roomOf(const Stretch &run) const;
    QString wordsOf(const Stretch &stretch) const;
    QString textOf(qsizetype line) const;

    const ocr::Page &m_page;
    const privacy::PageJudgement &m_judgement;
    const Typesetting &m_typesetting;
    const QList<ocr::Quad> &m_meant;
    const QList<ocr::Quad> &m_values;
    QHash<qsizetype, ocr::Quad> m_cells; ///< in which a line stands
    QHash<QString, int> m_numbers;       ///< how often the page says the same
};

} // namespace redaction
