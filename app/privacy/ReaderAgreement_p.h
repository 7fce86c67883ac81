// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/NumberToken_p.h"

namespace privacy {

/// What the readers make of one token.
struct Candidates
{
    QString first;
    double confidence = 1; ///< of the first reader's least certain character
    QStringList others;    ///< the same place by each other reader
    QStringList wide;      ///< with a margin of two digits, where the places are only roughly known
    bool typed = false;    ///< pasted text: as certain as it gets
};

/// How a number came to be believed.
enum class Agreement {
    Agreed,   ///< two readers, or typed
    Checked,  ///< one reader, and the check digit holds
    Repaired, ///< the one change among likely misreadings that makes the check digit hold
    OneReader,
    Differ
};

struct NumberReading
{
    QString text;
    QList<bool> certain; ///< one for each character
    Agreement agreement = Agreement::Differ;
    bool checkHolds = false;
};

Candidates candidatesOf(const TextStream &stream, const NumberToken &token,
                        const CompiledRules &rules, bool typed);

/// Digits for the letters that readers take them for; an X stays where a check character may stand.
QString lettersAsDigits(const QString &text, int checkPosition);

/// Whether the pattern fits and its checks hold.
bool fits(const Pattern &pattern, const QString &text);

/// The reading that the pattern believes, or nothing where no reader's text has its shape.
std::optional<NumberReading> resolve(const Pattern &pattern, const Candidates &candidates);

/// Agreement over a text of no pattern: which characters all readers see.
NumberReading compareReaders(const Candidates &candidates);

} // namespace privacy
