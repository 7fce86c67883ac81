// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/corpus/Notices.h"
#include "tests/corpus/Picture.h"

namespace corpus {

struct SceneOptions
{
    int rows = 0;     ///< a table's rows; 0: as many as the kind likes
    int tall = 40000; ///< height of the long screenshot, pixels
    int pages = 12;   ///< of the long list
    int pageRows = 24;
    QString material = {}; ///< see NoticeOptions
    int year = 2025;       ///< see NoticeOptions; plain scenes only
};

/// A finished picture with its truth; `format` is a QImageWriter format.
struct Scene
{
    QImage image;
    support::TruthPage
        truth; ///< level, kinds, sheets and items; image, width and height are set on writing
    QString name;
    QByteArray format = "jpeg";
    int quality = 88;
};

/// Levels whose pictures show one notice of a chosen kind.
QStringList plainLevels();
/// One notice at a plain level.
Scene plainScene(const QString &level, const QString &kind, support::Random &random,
                 const SceneOptions &options = {});
/// Three notices on a board.
Scene boardScene(const QStringList &kinds, support::Random &random,
                 const SceneOptions &options = {});

/// Levels with pictures of their own: "list" "touching" "fault" "screen" "turned" "format".
/// specialNames() knows "big" too, which is drawn only when asked for.
QStringList specialLevels();
/// Names of the pictures of a special level.
QStringList specialNames(const QString &level);
Scene specialScene(const QString &name, support::Random &random, const SceneOptions &options = {});

} // namespace corpus
