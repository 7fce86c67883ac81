// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Findings_p.h"

namespace privacy {

/// Whether only numbers and what joins numbers stand between: "138…、139…", "138…/139…".
bool isNumberList(QStringView between);

/// Whether numbers as long as one of `size` characters stand between, and what joins them: a list
/// of codes of one kind.
bool isListOfCodes(QStringView between, qsizetype size);

/// Whether nothing was left out between these places: one code, its parts joined by dashes.
bool isUnbroken(const TextStream &stream, qsizetype begin, qsizetype end);

/// The word for a code that ends right before the number at `at` ("机井编号:6531…",
/// "采购计划号2025…-139…") and stands behind `from`, whether a pack knows it or not; empty where
/// none does.
QString codeWordBefore(const TextStream &stream, qsizetype at, qsizetype from);

/// The field of a number behind such a word. Codes that are given to people may be the person's own
/// number; others are nobody's.
Field underCode(Field field, const QString &word);

} // namespace privacy
