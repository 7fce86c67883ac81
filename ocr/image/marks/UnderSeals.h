// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Page.h"

#include <QImage>

namespace ocr {

/// Lines on red seals that nobody could read and that hold print: ink much darker than the seal's
/// own on the page as forReading() made it (BGR888), where red has faded and black and blue have
/// not. A seal's signs, rim and star are none; nor is anything on a seal that is as dark as the
/// page's print, where nothing parts the two. Quads in upright source pixels; any thread.
QList<Quad> printUnderSeals(const QImage &reading, const Page &page);

} // namespace ocr
