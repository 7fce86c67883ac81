// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/MainWindow.h"

#include <QAction>

namespace ui {

/// Everything that menus, tool bar and keys can do.
struct MainWindow::Actions
{
    QAction *openFiles = nullptr;
    QAction *openFolder = nullptr;
    QAction *saveCovered = nullptr;
    QAction *saveChecklist = nullptr;
    QAction *closeAll = nullptr;
    QAction *quit = nullptr;
    QAction *pause = nullptr;
    QAction *stop = nullptr;
    QAction *showJobs = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *actualSize = nullptr;
    QAction *fit = nullptr;
    QAction *turnLeft = nullptr;
    QAction *turnRight = nullptr;
    QAction *nextFinding = nullptr;
    QAction *previousFinding = nullptr;
    QAction *nextPage = nullptr;
    QAction *previousPage = nullptr;
    QAction *openReview = nullptr;
    QAction *largerLetters = nullptr; ///< these and `theme` only where they are offered
    QAction *smallerLetters = nullptr;
    QAction *settings = nullptr;
    QAction *unchecked = nullptr; ///< a line of the language menu
    QAction *paste = nullptr;
    QAction *switchView = nullptr;
    QAction *keys = nullptr;
    QAction *about = nullptr;
    QList<QAction *> ofPage;   ///< those that need a page
    QList<QAction *> ofReview; ///< those of them that need the review
    QMenu *file = nullptr;
    QMenu *view = nullptr;
    QMenu *go = nullptr;
    QMenu *theme = nullptr;
    QMenu *language = nullptr;
    QMenu *help = nullptr;
};

} // namespace ui
