// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "tests/corpus/Writing.h"
#include "tests/support/Score.h"

#include <QDir>
#include <QTest>

#include <optional>

namespace tests {

/// One picture in a folder, and what is true of it; nothing where it cannot be drawn.
/// `year` tells whether the time of the notice is over.
inline std::optional<support::TruthPage>
drawPage(const QString &folder, int number, const char *level, const QString &kind, int year = 2025)
{
    support::Random random(7100 + static_cast<quint64>(number));
    corpus::SceneOptions options;
    options.rows = 5;
    options.year = year;
    const auto page = corpus::writeScene(
        QDir(folder), number, corpus::plainScene(QLatin1String(level), kind, random, options));
    return page ? std::optional(*page) : std::nullopt;
}

/// Items that must be found and are, of all there are.
inline support::Figure highRiskFound(const QList<support::TruthPage> &truth,
                                     const QJsonObject &scan)
{
    return support::scoreScan(truth, scan).all().highRiskRecall;
}

/// One reader alone is not believed: without the models there is no story to tell.
inline bool hasModels()
{
    return QFile::exists(qEnvironmentVariable("NOTICEGUARD_MODELS") +
                         QStringLiteral("/models.json"));
}

} // namespace tests
