// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/PackContents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

/// Gives this file tr() with the context "RulePack".
struct RulePack
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

/// Titles of the packs that ship with the program, as they stand there.
[[maybe_unused]] constexpr const char *kTitles[] = {
    QT_TRANSLATE_NOOP("RulePack",
                      "Identifiers, header words and masks for notices in the People's Republic of "
                      "China"),
    QT_TRANSLATE_NOOP("RulePack",
                      "Kinds of notices in the People's Republic of China: how each is known, and "
                      "what it may show"),
    QT_TRANSLATE_NOOP("RulePack",
                      "Names of illnesses, disabilities and states of health in sentences"),
    QT_TRANSLATE_NOOP("RulePack",
                      "The Organic Law of Villagers' Committees as in force from 2018-12-29 to "
                      "2025-12-31"),
    QT_TRANSLATE_NOOP("RulePack",
                      "The Organic Law of Villagers' Committees as in force from 2026-01-01"),
    QT_TRANSLATE_NOOP("RulePack", "ID numbers with the first three and last four characters"),
    QT_TRANSLATE_NOOP("RulePack", "ID numbers with the last four characters only"),
    QT_TRANSLATE_NOOP("RulePack", "At least six digits of a mobile number hidden, as on waybills")};

int sizeOf(const QJsonObject &pack, const char *key)
{
    return static_cast<int>(pack.value(QLatin1String(key)).toArray().size());
}

/// Everything that is a plain list of words, together.
int wordsOf(const QJsonObject &pack)
{
    int words = 0;
    for (auto it = pack.begin(); it != pack.end(); ++it) {
        const QJsonArray list = it.value().toArray();
        if (!list.isEmpty() && list.first().isString())
            words += static_cast<int>(list.size());
    }
    return words;
}

} // namespace

PackContents contentsOf(const privacy::RulePackText &pack)
{
    const QJsonObject root = QJsonDocument::fromJson(pack.json).object();
    PackContents contents;
    contents.id = root.value(QLatin1String("id")).toString();
    contents.version = root.value(QLatin1String("version")).toString();
    contents.title = QCoreApplication::translate(
        "RulePack", root.value(QLatin1String("title")).toString().toUtf8().constData());
    if (contents.title.isEmpty())
        contents.title = contents.id;
    const QJsonArray masks =
        root.value(QLatin1String("masks")).toObject().value(QLatin1String("policies")).toArray();
    for (const QJsonValue &mask : masks)
        contents.masks.insert(mask.toObject().value(QLatin1String("type")).toString());
    const auto add = [&contents](const QString &line, int count) {
        if (count > 0)
            contents.holds.append(line.arg(count));
    };
    add(RulePack::tr("Forms of numbers: %1"), sizeOf(root, "patterns"));
    add(RulePack::tr("Groups of header words: %1"), sizeOf(root, "words"));
    add(RulePack::tr("Kinds of notices: %1"), sizeOf(root, "notice_types"));
    add(RulePack::tr("Kinds of findings: %1"), sizeOf(root, "types"));
    add(RulePack::tr("Mask styles: %1"), static_cast<int>(masks.size()));
    add(RulePack::tr("Articles of law: %1"), sizeOf(root, "citations"));
    add(RulePack::tr("Single words: %1"), wordsOf(root));
    if (root.contains(QLatin1String("unit")))
        contents.holds.append(RulePack::tr("The names and numbers of an office of your own"));
    return contents;
}

} // namespace ui
