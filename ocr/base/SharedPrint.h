// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/TextLine.h"

namespace ocr {

/// How many characters, at most three, at the beginning of a line stand at the end of the one
/// before already: detection gives both boxes what stands where they overlap ("131" "143044947").
/// Compares the first readings by characters and by their places on the page, so that two equal
/// digits side by side are two. 0 for the Arabic script. Pure; any thread.
int sharedCharacters(const TextLine &before, const TextLine &after);

/// Middle of a character of a line's first reading, which has places for all of them, on the page.
QPointF middleOf(const TextLine &line, qsizetype character);

} // namespace ocr
