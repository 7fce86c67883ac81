// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/SettingsFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>

namespace ui {

namespace {

using ocr::Error;

const QString kLanguages = QStringLiteral("reading/languages");
const QString kEngine = QStringLiteral("reading/engine");
const QString kPresets = QStringLiteral("rules/presets");
const QString kOff = QStringLiteral("rules/off");
const QString kLanguage = QStringLiteral("language");

/// Ids are written by people: what is no plain file name is named by its hash.
QString fileNameOf(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"));
    const QString name =
        plain.match(id).hasMatch()
            ? id
            : QString::fromLatin1(
                  QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex());
    return name + QStringLiteral(".json");
}

/// Those of `known` that are among `words`, in the order of `known`.
QStringList knownOf(const QStringList &words, const QStringList &known)
{
    QStringList found;
    for (const QString &word : known) {
        if (words.contains(word))
            found.append(word);
    }
    return found;
}

QStringList presetIds()
{
    QStringList ids;
    for (const privacy::RulePackText &pack : privacy::RuleSet::presetPacks())
        ids.append(privacy::RuleSet::infoOf(pack).id);
    return ids;
}

bool isStored(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(privacy::kMostPackBytes + 1) == bytes;
}

ocr::Result<void> store(const QString &path, const QByteArray &bytes)
{
    if (isStored(path, bytes))
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) // as Saving::writeFile
        return Error{Error::Code::WriteFailed, QStringLiteral("A rule pack could not be kept.")};
    return {};
}

} // namespace

QString SettingsFile::rulesFolder() const
{
    return QFileInfo(m_file).absolutePath() + QStringLiteral("/rules");
}

SettingsFile::Loaded SettingsFile::load() const
{
    Loaded loaded;
    if (m_file.isEmpty())
        return loaded;
    ReadingSettings &to = loaded.settings;
    const QSettings from(m_file, QSettings::IniFormat);
    const QStringList languages = knownOf(from.value(kLanguages).toStringList(), to.languages);
    if (!languages.isEmpty())
        to.languages = languages;
    const QString engine = from.value(kEngine).toString();
    if (engine == QLatin1String("ppocr") || engine == QLatin1String("tesseract"))
        to.engine = engine;
    to.presets = knownOf(from.value(kPresets).toStringList(), presetIds());
    const QStringList off = from.value(kOff).toStringList();
    const QDir folder(rulesFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const privacy::RulePackText pack{name, file.read(privacy::kMostPackBytes + 1)};
        const QList<privacy::RuleProblem> problems = privacy::RuleSet::check(pack);
        if (problems.isEmpty())
            to.ownPacks.append({pack, !off.contains(privacy::RuleSet::infoOf(pack).id)});
        else
            loaded.problems.append(problems.first());
    }
    return loaded;
}

ocr::Result<void> SettingsFile::save(const ReadingSettings &settings) const
{
    if (m_file.isEmpty())
        return {};
    const QDir folder(rulesFolder());
    if (!settings.ownPacks.isEmpty() && !folder.mkpath(QStringLiteral(".")))
        return Error{Error::Code::WriteFailed, QStringLiteral("A rule pack could not be kept.")};
    QStringList off;
    QStringList files;
    for (const OwnPack &own : settings.ownPacks) {
        const QString id = privacy::RuleSet::infoOf(own.text).id;
        files.append(fileNameOf(id));
        if (!own.isOn)
            off.append(id);
        const ocr::Result<void> stored = store(folder.filePath(files.last()), own.text.json);
        if (!stored)
            return stored;
    }
    // What is broken stays: somebody may want to mend it.
    for (const OwnPack &before : load().settings.ownPacks) {
        if (!files.contains(before.text.name))
            QFile::remove(folder.filePath(before.text.name));
    }
    QSettings to(m_file, QSettings::IniFormat);
    to.setValue(kLanguages, settings.languages);
    to.setValue(kEngine, settings.engine);
    to.setValue(kPresets, settings.presets);
    to.setValue(kOff, off);
    to.sync();
    if (to.status() != QSettings::NoError)
        return Error{Error::Code::WriteFailed, QStringLiteral("The settings could not be kept.")};
    return {};
}

QString SettingsFile::language() const
{
    return m_file.isEmpty() ? QString()
                            : QSettings(m_file, QSettings::IniFormat).value(kLanguage).toString();
}

void SettingsFile::setLanguage(const QString &code) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(kLanguage, code);
}

} // namespace ui
