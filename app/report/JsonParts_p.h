// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/Finding.h"
#include "app/report/ScanDocument.h"

#include <QJsonArray>
#include <QJsonObject>

namespace report {

/// [[x, y] × 4], rounded to a tenth of a pixel: finer is noise, and longer to read.
QJsonArray quadJson(const ocr::Quad &quad);
QJsonArray quadsJson(const QList<ocr::Quad> &quads);
/// A number that counts from 0 in memory and from 1 in the contract; null for "none" (below 0).
QJsonValue countedFromOne(int index);
QJsonValue orNull(int index);
double rounded(double value, double step);
QJsonArray basisJson(const QList<privacy::LegalBasis> &basis);
/// Reasons with the header or label they name, long numbers in it masked.
QJsonArray reasonsJson(const QStringList &reasons);

} // namespace report
