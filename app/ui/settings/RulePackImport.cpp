// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/RulePackImport.h"

#include "app/report/Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

/// What is wrong with packs together comes as one sentence with file and line.
privacy::RuleProblem problemOf(const QString &detail)
{
    static const QRegularExpression form(QStringLiteral("\\A(.*), line (\\d+): (.*)\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(detail);
    return match.hasMatch() ? privacy::RuleProblem{match.captured(1), match.captured(2).toInt(),
                                                   match.captured(3)}
                            : privacy::RuleProblem{QString(), 0, detail};
}

QStringList shippedIds()
{
    QStringList ids;
    for (const privacy::RulePackText &pack :
         privacy::RuleSet::builtInPacks() + privacy::RuleSet::presetPacks())
        ids.append(privacy::RuleSet::infoOf(pack).id);
    return ids;
}

} // namespace

RulePackImport importRulePack(const QString &path, const ReadingSettings &settings)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {{}, {{name, 0, QStringLiteral("The file may not be opened.")}}};
    const privacy::RulePackText pack{name, file.read(privacy::kMostPackBytes + 1)};
    if (QList<privacy::RuleProblem> problems = privacy::RuleSet::check(pack); !problems.isEmpty())
        return {{}, problems};
    const QString id = privacy::RuleSet::infoOf(pack).id;
    if (shippedIds().contains(id))
        return {{},
                {{name, 0,
                  QStringLiteral(
                      "A pack with the id \"%1\" ships with the program. Give yours another id.")
                      .arg(id)}}};
    ReadingSettings with = settings;
    putOwnPack(with, pack);
    const auto together =
        privacy::RuleSet::compile(privacy::RuleSet::builtInPacks() + with.extraPacks());
    if (!together)
        return {{}, {problemOf(together.error().detail)}};
    return {pack, {}};
}

void putOwnPack(ReadingSettings &settings, const privacy::RulePackText &pack)
{
    const QString id = privacy::RuleSet::infoOf(pack).id;
    const auto same =
        std::find_if(settings.ownPacks.begin(), settings.ownPacks.end(), [&id](const OwnPack &own) {
            return privacy::RuleSet::infoOf(own.text).id == id;
        });
    if (same != settings.ownPacks.end())
        *same = {pack, true};
    else
        settings.ownPacks.append({pack, true});
}

QString refusalWords(const ocr::Error &error)
{
    const privacy::RuleProblem problem = problemOf(error.detail);
    return error.code == ocr::Error::Code::RulesInvalid && !problem.file.isEmpty()
               ? problemWords(problem)
               : report::errorWords(error.code);
}

} // namespace ui
