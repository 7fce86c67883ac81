// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/privacy/RuleSet.h"

#include <QDialog>

namespace ui {

/// What a rule pack holds: in numbers, and its text as it stands. Nothing can be changed.
class PackView final : public QDialog
{
    Q_OBJECT

public:
    explicit PackView(const privacy::RulePackText &pack, QWidget *parent = nullptr);
};

} // namespace ui
