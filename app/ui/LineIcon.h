// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QIcon>

namespace ui {

/// One of our own line icons (resources/icons/lines/NAME.svg), drawn in the palette's colour of
/// button text at any size, so that it fits every theme and every screen. Arrows that follow the
/// direction of reading (undo, redo, quit) turn with the layout. Null where there is none.
QIcon lineIcon(const QString &name);

/// The same for a button with words, but none from right to left: Qt 6.4's Fusion puts the words of
/// such a push button to its edge, away from the icon.
QIcon buttonIcon(const QString &name);

} // namespace ui
