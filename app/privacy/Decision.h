// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Codec.h"

#include <QStringList>

#include <optional>

namespace privacy {

/// Cells of one table, whether or not anything was read in them. Numbers as in scan and read JSON.
struct CellChoice
{
    int sheet = 0;       ///< from 1; 0: any
    int table = 0;       ///< of the page, from 1; 0: the only one
    int column = -1;     ///< from 0; -1: all
    QList<int> rows;     ///< from 0, header rows included; empty: all but those
    bool header = false; ///< with the header of the column

    friend bool operator==(const CellChoice &, const CellChoice &) = default;
};

/// What a person chose for one finding, for places of their own, or for a column or rows.
struct Decision
{
    enum class Choice { Cover, Keep };

    QByteArray sourceSha256; ///< 32 raw bytes
    int page = 1;
    QString finding;        ///< "p1-f1"; empty: `boxes` or `cells` are meant
    QList<ocr::Quad> boxes; ///< upright source pixels
    Choice choice = Choice::Cover;
    QString printed; ///< words to print instead; empty: nothing
    QString why;
    QString who;
    std::optional<CellChoice> cells;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The reason that a decision's `why` begins with where it is one that the program knows
/// ("looked_at"); empty for whatever somebody wrote instead: that may name people.
QString reasonCode(const QString &why);

/// Whether words that a person wants printed instead of a value tell more of it than its mask does:
/// a decision may not print what it hides. `value` is the raw text, `mask` what may be shown of it
/// (empty: nothing). Pure.
bool tellsMore(const QString &words, const QString &value, const QString &mask);

/// Reads the JSON list of `--decisions FILE` (contract.md). InvalidInput names the entry and field.
ocr::Result<QList<Decision>> decisionsFromJson(const QByteArray &json, const QString &name);

} // namespace privacy
