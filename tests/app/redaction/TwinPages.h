// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Geometry.h"

#include <QImage>

namespace support {

/// What happened to a page between the printer and us.
enum class History { Once, Resized, CroppedAndSavedAgain, Turned, Sharpened };

/// Two pages that differ in nothing but one secret, as they arrive after the same history. Both
/// secrets share what their mask shows.
struct Twins
{
    QImage first; ///< RGB888
    QImage second;
    ocr::Quad secret; ///< around the ink of both secrets, pixels of the arrived pages
    ocr::Quad cell;   ///< around the secret; its rulings, where it has any
    bool ruled = false;
    QString mask; ///< what both secrets may show
    int grid = 1; ///< px of the JPEG block grid of the file it arrives as; 1: PNG
    QString name; ///< of the combination, for messages
    History history = History::Once;
};

/// The pair of that seed: qualities, samplings and histories take turns (all forty combinations in
/// any forty seeds in a row), everything else is drawn by the seed. Needs a QGuiApplication with
/// the Noto CJK fonts.
Twins drawTwins(int seed);

/// How many pixels beyond the secret's quad the pages still differ, along the axes of the page: the
/// least margin that hides the difference. Below 0 where they differ in nothing.
double reachOfDifference(const Twins &twins);

} // namespace support
