// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/FlatSheet.h"

#include <QImage>

namespace ocr {

// Pictures for output: RGB888. Same pixels, same result; for any thread. A null picture where
// memory does not suffice or an argument is of another format or size.

/// The sheet as a picture of its flat size: bicubic, shrunk by area first where the source is
/// finer; outside the source white.
QImage layFlat(const QImage &page, const FlatSheet &sheet);

enum class PageInk { Colour, BlackAndWhite };

/// Evens the light of a page, makes its paper white and its ink dark. Colour: print becomes grey
/// and black, seals and other strong colours stay; coloured paper keeps its colour. BlackAndWhite:
/// black with smooth edges on white; red ink becomes a light grey. Strips of what lay behind the
/// sheet go from its edges. Pages that glow in the dark (LED) keep their light; in black and white
/// what glows is ink.
///
/// `covered` (Grayscale8, same size): pixels over 0 are not looked at, and nothing that is
/// uncovered depends on them; what becomes of them is for the caller to overwrite.
QImage evenLight(QImage page, const QImage &covered, PageInk ink);

} // namespace ocr
