// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/RuleSet.h"

namespace ui {

/// A rule pack that somebody imported.
struct OwnPack
{
    privacy::RulePackText text;
    bool isOn = true;

    friend bool operator==(const OwnPack &one, const OwnPack &other)
    {
        return one.text.name == other.text.name && one.text.json == other.text.json &&
               one.isOn == other.isOn;
    }
};

/// How notices are read and by which rules they are judged.
struct ReadingSettings
{
    QStringList languages{QStringLiteral("zh"), QStringLiteral("ug"), QStringLiteral("kk"),
                          QStringLiteral("en")}; ///< never none
    QString engine = QStringLiteral("auto");     ///< "auto", "ppocr", "tesseract"
    QStringList presets;                         ///< ids of privacy::RuleSet::presetPacks()
    QList<OwnPack> ownPacks;

    /// The presets that are chosen, then the own packs that are on.
    QList<privacy::RulePackText> extraPacks() const;
    /// Pages that were read with the one need not be read again with the other.
    bool readsAs(const ReadingSettings &other) const;

    friend bool operator==(const ReadingSettings &, const ReadingSettings &) = default;
};

} // namespace ui
