// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/settings/ReadingSettings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Which rule packs are in use: those that ship with the program, mask styles of regions, and packs
/// that somebody imported.
class RulesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesTab(const ReadingSettings &settings, QWidget *parent = nullptr);

    void putInto(ReadingSettings &settings) const;
    /// Takes a pack in, or says below the list what is wrong with it and changes nothing.
    void import(const QString &path);
    QTreeWidget &list() { return *m_list; }
    QString message() const;

Q_SIGNALS:
    void importWanted();
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { BuiltIn, Preset, Own };

    void fill();
    void add(QTreeWidgetItem *group, const privacy::RulePackText &pack, Kind kind, int index,
             bool isOn);
    void take(QTreeWidgetItem *item);
    void keepOneStyle(const QString &chosen);
    const privacy::RulePackText *chosenPack() const;
    void view();
    void remove();
    void retranslate();
    void refresh();

    ReadingSettings m_settings;
    QList<privacy::RulePackText> m_builtIn;
    QList<privacy::RulePackText> m_presets;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_view;
    QPushButton *m_import;
    QPushButton *m_remove;
    bool m_isFilling = false;
};

} // namespace ui
