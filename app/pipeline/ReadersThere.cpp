// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/ReadersThere.h"

#include "app/pipeline/Pipeline.h"
#include "ocr/engine/ModelStore.h"
#include "ocr/engine/TesseractData.h"

namespace pipeline {

bool hasModels(const QString &programFolder)
{
    const ocr::Result<ocr::ModelStore> store = ocr::ModelStore::locate(programFolder);
    // What is there and damaged is reading's to tell.
    return store || store.error().code != ocr::Error::Code::ModelMissing;
}

ReadersThere readersThere(const QString &programFolder)
{
    ReadersThere there;
    there.ppOcr = hasModels(programFolder);
    for (const QString &language :
         {QStringLiteral("zh"), QStringLiteral("ug"), QStringLiteral("kk"), QStringLiteral("en")})
        if (ocr::hasTesseractData(language))
            there.tesseractLanguages.append(language);
    return there;
}

} // namespace pipeline
