// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/jobs/Session.h"
#include "app/ui/review/Decisions.h"

namespace ui {

/// A place on which the proof of a copy failed and which a person may settle: by covering it, or by
/// saying that they looked and nothing personal stands there.
struct Doubt
{
    PageKey page;
    ocr::Quad place; ///< upright source pixels

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// The places of copies that readers could still make something of; one where both readers name the
/// same. Nothing of a page on which another check failed as well: no answer would mend that. Pure.
QList<Doubt> doubtsOf(const QList<jobs::Replacement> &copies);

/// What is asked about the first of so many places, and the two answers.
QString doubtWords(qsizetype doubts);
QString coverItWords();
QString nothingPersonalWords();

/// The choice that an answer stands for, and whether a choice is "I looked: nothing personal".
Decisions::Change answerTo(const Doubt &doubt, bool isPersonal, const Decisions &decisions);

} // namespace ui
