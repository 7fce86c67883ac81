// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/pipeline/Pipeline.h"
#include "ocr/engine/ModelStore.h"

namespace pipeline {

bool hasModels(const QString &programFolder)
{
    const ocr::Result<ocr::ModelStore> store = ocr::ModelStore::locate(programFolder);
    // What is there and damaged is reading's to tell.
    return store || store.error().code != ocr::Error::Code::ModelMissing;
}

} // namespace pipeline
