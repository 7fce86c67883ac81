// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QHash>

namespace ocr {

/// Puts corners that a person saw in the place of those that were found, by index into
/// Page::sheets, and gives each sheet what stands on it by them: whole tables, and lines outside of
/// tables with the label/value pairs that begin with them. A corrected sheet counts first, then the
/// one that had it; what stands on none stays where it was. Nothing is read: what lay outside of
/// all sheets has no lines, and goes to the end of Page::unread (placesNeverRead).
void correctSheets(Page &page, const QHash<int, Quad> &corners);

/// The parts of a sheet's place, as far as they lie on the page, that are on no sheet as they were
/// found: nothing was read there. Few, to a pixel; two corners of one may be the same. Strips
/// thinner than a hundredth of the sheet are a hand's tremble, and no part.
QList<Quad> placesNeverRead(const Page &read, const Quad &corners);

} // namespace ocr
