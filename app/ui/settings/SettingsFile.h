// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/settings/ReadingSettings.h"

namespace ui {

/// Where the choices are kept between two runs: a settings file, and a folder `rules` beside it
/// with a copy of each imported pack. Names no notice and no folder of notices.
class SettingsFile final
{
public:
    /// Empty: nothing is remembered.
    explicit SettingsFile(QString file = {}) : m_file(std::move(file)) {}

    struct Loaded
    {
        ReadingSettings settings;
        /// Of packs that are there and cannot be used (any more): they are left out as a whole.
        QList<privacy::RuleProblem> problems;
    };
    Loaded load() const;
    /// WriteFailed.
    ocr::Result<void> save(const ReadingSettings &settings) const;

    /// Code of the window's language; empty where nobody chose one.
    QString language() const;
    void setLanguage(const QString &code) const;

private:
    QString rulesFolder() const;

    QString m_file;
};

} // namespace ui
