// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/ReadingSettings.h"

namespace ui {

QList<privacy::RulePackText> ReadingSettings::extraPacks() const
{
    QList<privacy::RulePackText> packs;
    for (const privacy::RulePackText &preset : privacy::RuleSet::presetPacks()) {
        if (presets.contains(privacy::RuleSet::infoOf(preset).id))
            packs.append(preset);
    }
    for (const OwnPack &own : ownPacks) {
        if (own.isOn)
            packs.append(own.text);
    }
    return packs;
}

bool ReadingSettings::readsAs(const ReadingSettings &other) const
{
    return languages == other.languages && engine == other.engine;
}

} // namespace ui
