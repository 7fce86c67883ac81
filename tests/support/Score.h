// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/support/Truth.h"

#include <QJsonObject>
#include <QMap>

namespace support {

/// So many of so many.
struct Figure
{
    int good = 0;
    int total = 0;

    void count(bool isGood)
    {
        good += isGood ? 1 : 0;
        ++total;
    }
    /// 1 where there was nothing to count.
    double share() const { return total > 0 ? double(good) / total : 1.0; }
};

/// The figures of one level, as tests/corpus/README.md explains them.
struct Figures
{
    Figure highRiskRecall;
    Figure otherRecall;
    Figure nameRecall;
    Figure exposedRecall;
    Figure exposedPrecision;
    Figure shownRight;
    Figure maskedOk;
    Figure trapOk;
    Figure rowRight;
    Figure sheetFound;
    Figure typeRight;
    Figure noise; ///< findings on nothing personal, for so many sheets: below is better
};

struct Score
{
    QMap<QString, Figures> levels;
    QStringList misses; ///< what went wrong where; invented values only

    /// The figures of all levels together.
    Figures all() const;
};

/// Holds a scan document (noticeguard.scan, version 1) against the truth. A finding answers an item
/// when its type is accepted for it and it covers at least 90 % of its quad; it answers one item
/// only.
Score scoreScan(const QList<TruthPage> &truth, const QJsonObject &scan);

/// One line a figure, one column a level.
QString scoreTable(const Score &score);

} // namespace support
