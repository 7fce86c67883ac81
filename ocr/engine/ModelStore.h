// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "ocr/base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace ocr {

/// Prepared models, found in one place and checked by hash before they are used.
/// A folder holds `models.json`: {"format": "noticeguard.models", "version": 1, "name": "ppocr-v4",
/// "files": {"det.onnx": "<sha256 hex>", …}}.
struct ModelStore
{
    QString folder;
    QString name;                     ///< "ppocr-v4": goes into the output
    QMap<QString, QByteArray> hashes; ///< file name -> SHA-256, raw

    /// Opens a prepared folder. Errors: ModelMissing, ModelDamaged (models.json does not parse).
    static Result<ModelStore> open(const QString &folder);
    /// The first folder that has one: $NOTICEGUARD_MODELS, beside the program,
    /// ../share/noticeguard/models, and the build tree's own. ModelMissing where none has.
    static Result<ModelStore> locate(const QString &programFolder);

    /// A file's bytes, after its hash was checked. Errors: ModelMissing, ModelDamaged.
    Result<QByteArray> load(const QString &file) const;
};

} // namespace ocr
