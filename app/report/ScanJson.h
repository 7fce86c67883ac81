// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

#include <QJsonArray>
#include <QJsonObject>

namespace report {

/// "noticeguard.scan", version 1. Masked values only; quads in pixels of the upright page, rounded
/// to 0.1; rows and columns count from 0 (header rows included) as in "noticeguard.read", sheets
/// and tables from 1.
QJsonObject scanJson(const ScanDocument &document);

/// What could not be read, as every document of the command line lists it under "errors".
QJsonArray errorsJson(const QList<SourceError> &errors);

} // namespace report
