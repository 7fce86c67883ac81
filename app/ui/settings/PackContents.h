// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/RuleSet.h"

#include <QSet>

namespace ui {

/// What a rule pack says of itself and holds, for people.
struct PackContents
{
    QString id;
    QString version;
    QString title;       ///< in the language of the window where the pack ships with the program
    QStringList holds;   ///< "Kinds of notices: 52", one line each
    QSet<QString> masks; ///< the finding types whose masks it sets
};

PackContents contentsOf(const privacy::RulePackText &pack);

} // namespace ui
