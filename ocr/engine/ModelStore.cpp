// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/engine/ModelStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocr {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kManifest = "models.json";

Error damaged(const QString &folder, const QString &why)
{
    return Error{Error::Code::ModelDamaged,
                 u"%1/%2: %3"_s.arg(folder, QLatin1String(kManifest), why)};
}

} // namespace

Result<ModelStore> ModelStore::open(const QString &folder)
{
    QFile file(QDir(folder).filePath(QLatin1String(kManifest)));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::ModelMissing, u"%1: no prepared models here"_s.arg(folder)};
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest.value("format"_L1).toString() != u"noticeguard.models" ||
        manifest.value("version"_L1).toInt() != 1)
        return damaged(folder, u"is not a list of models of version 1"_s);
    ModelStore store{folder, manifest.value("name"_L1).toString(), {}};
    const QJsonObject files = manifest.value("files"_L1).toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QByteArray hash = QByteArray::fromHex(it.value().toString().toLatin1());
        if (hash.size() != 32)
            return damaged(folder, u"the hash of %1 is not a SHA-256"_s.arg(it.key()));
        store.hashes.insert(it.key(), hash);
    }
    if (store.name.isEmpty() || store.hashes.isEmpty())
        return damaged(folder, u"it names no models"_s);
    return store;
}

Result<ModelStore> ModelStore::locate(const QString &programFolder)
{
    const QDir program(programFolder);
    const QStringList folders{qEnvironmentVariable("NOTICEGUARD_MODELS"),
                              programFolder.isEmpty() ? QString() : program.filePath(u"models"_s),
                              programFolder.isEmpty() ? QString()
                                                      : QDir::cleanPath(program.filePath(
                                                            u"../share/noticeguard/models"_s)),
                              QStringLiteral(NOTICEGUARD_BUILD_MODELS)};
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFile::exists(QDir(folder).filePath(QLatin1String(kManifest))))
            return open(folder);
    }
    return Error{Error::Code::ModelMissing, u"no folder with prepared models was found"_s};
}

Result<QByteArray> ModelStore::load(const QString &file) const
{
    const QString path = QDir(folder).filePath(file);
    const auto expected = hashes.constFind(file);
    QFile source(path);
    if (expected == hashes.constEnd() || !source.open(QIODevice::ReadOnly))
        return Error{Error::Code::ModelMissing, u"%1: the model is not there"_s.arg(path)};
    QByteArray bytes = source.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != *expected)
        return Error{Error::Code::ModelDamaged,
                     u"%1: the SHA-256 differs from the recorded one"_s.arg(path)};
    return bytes;
}

} // namespace ocr
