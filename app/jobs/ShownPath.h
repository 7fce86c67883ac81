// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/report/ScanDocument.h"

namespace privacy {
class RuleSet;
}

namespace jobs {

/// A path as manifests and messages may name it: a name of a file or folder in which the finder
/// sees a person's name, number or address has that masked. Most paths stay as they are. Pure; any
/// thread.
QString shownPath(const QString &path, const privacy::RuleSet &rules);

/// The same of what could not be read, in its sentence as well.
report::SourceError shownError(report::SourceError error, const privacy::RuleSet &rules);

} // namespace jobs
