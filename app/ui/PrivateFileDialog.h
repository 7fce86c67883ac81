// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace ui {

/// A dialog that begins in a folder and keeps no history of what was opened or saved: the desktop's
/// own writes that into lists that everybody can read. Not open yet; deletes itself when it closes.
QFileDialog *privateFileDialog(QWidget *parent, const QString &title, const QString &folder);

} // namespace ui
