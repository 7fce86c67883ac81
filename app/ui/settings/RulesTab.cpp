// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/settings/RulesTab.h"

#include "app/ui/Direction.h"
#include "app/ui/settings/PackContents.h"
#include "app/ui/settings/PackView.h"
#include "app/ui/settings/RulePackImport.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kKindRole = Qt::UserRole;
constexpr int kIndexRole = Qt::UserRole + 1;
constexpr int kMostProblems = 5; ///< one cause gives many; the first say it

} // namespace

RulesTab::RulesTab(const ReadingSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_builtIn(privacy::RuleSet::builtInPacks()),
      m_presets(privacy::RuleSet::presetPacks()), m_list(new QTreeWidget(this)),
      m_message(new QLabel(this)), m_view(new QPushButton(this)), m_import(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText); // may hold words of a file
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_view);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    connect(m_list, &QTreeWidget::itemChanged, this, &RulesTab::take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RulesTab::refresh);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &RulesTab::view);
    connect(m_view, &QPushButton::clicked, this, &RulesTab::view);
    connect(m_import, &QPushButton::clicked, this, &RulesTab::importWanted);
    connect(m_remove, &QPushButton::clicked, this, &RulesTab::remove);
    retranslate();
}

void RulesTab::putInto(ReadingSettings &settings) const
{
    settings.presets = m_settings.presets;
    settings.ownPacks = m_settings.ownPacks;
}

QString RulesTab::message() const
{
    return m_message->text();
}

void RulesTab::import(const QString &path)
{
    const RulePackImport imported = importRulePack(path, m_settings);
    if (imported.pack) {
        putOwnPack(m_settings, *imported.pack);
        fill();
        m_message->setText(tr("“%1” is in use from now on.").arg(contentsOf(*imported.pack).title));
        Q_EMIT changed();
    } else {
        QStringList lines{tr("The rule pack was not taken. Nothing of it is in use.")};
        for (const privacy::RuleProblem &problem :
             imported.problems.first(std::min<qsizetype>(imported.problems.size(), kMostProblems)))
            lines.append(problemWords(problem));
        if (imported.problems.size() > kMostProblems)
            lines.append(tr("… and %n more fault(s)", nullptr,
                            static_cast<int>(imported.problems.size()) - kMostProblems));
        m_message->setText(lines.join(QLatin1Char('\n')));
    }
    m_message->setAccessibleName(m_message->text());
}

void RulesTab::fill()
{
    m_isFilling = true;
    const int row = m_list->currentItem() != nullptr && m_list->currentItem()->parent() != nullptr
                        ? m_list->indexOfTopLevelItem(m_list->currentItem()->parent())
                        : 0;
    m_list->clear();
    const auto group = [this](const QString &title) {
        auto *item = new QTreeWidgetItem(m_list, {title}); // NOLINT: the list takes it
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(0, bold);
        item->setSizeHint(0, QSize(0, m_list->fontMetrics().height() * 2));
        return item;
    };
    QTreeWidgetItem *builtIn = group(tr("Always in use"));
    for (int i = 0; i < m_builtIn.size(); ++i)
        add(builtIn, m_builtIn[i], Kind::BuiltIn, i, true);
    QTreeWidgetItem *presets = group(tr("Mask styles of regions"));
    for (int i = 0; i < m_presets.size(); ++i)
        add(presets, m_presets[i], Kind::Preset, i,
            m_settings.presets.contains(privacy::RuleSet::infoOf(m_presets[i]).id));
    QTreeWidgetItem *own =
        group(m_settings.ownPacks.isEmpty() ? tr("Own packs: none yet") : tr("Own packs"));
    for (int i = 0; i < m_settings.ownPacks.size(); ++i)
        add(own, m_settings.ownPacks[i].text, Kind::Own, i, m_settings.ownPacks[i].isOn);
    m_list->expandAll();
    QTreeWidgetItem *at = m_list->topLevelItem(row);
    m_list->setCurrentItem(at->childCount() > 0 ? at->child(0) : builtIn->child(0));
    m_isFilling = false;
    refresh();
}

void RulesTab::add(QTreeWidgetItem *group, const privacy::RulePackText &pack, Kind kind, int index,
                   bool isOn)
{
    const PackContents contents = contentsOf(pack);
    auto *item = new QTreeWidgetItem( // NOLINT: the group takes it
        group, {contents.title, leftToRight(contents.id + QLatin1Char(' ') + contents.version)});
    item->setData(0, kKindRole, static_cast<int>(kind));
    item->setData(0, kIndexRole, index);
    item->setSizeHint(0, QSize(0, m_list->fontMetrics().height() * 3 / 2));
    item->setToolTip(0,
                     contents.title + QLatin1Char('\n') + contents.holds.join(QLatin1Char('\n')));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                   (kind == Kind::BuiltIn ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
    if (kind != Kind::BuiltIn)
        item->setCheckState(0, isOn ? Qt::Checked : Qt::Unchecked);
}

void RulesTab::take(QTreeWidgetItem *item)
{
    if (m_isFilling || item->parent() == nullptr)
        return;
    const int index = item->data(0, kIndexRole).toInt();
    const bool isOn = item->checkState(0) == Qt::Checked;
    if (item->data(0, kKindRole).toInt() == static_cast<int>(Kind::Own)) {
        m_settings.ownPacks[index].isOn = isOn;
    } else {
        const QString id = privacy::RuleSet::infoOf(m_presets[index]).id;
        m_settings.presets.removeAll(id);
        if (isOn)
            keepOneStyle(id);
    }
    Q_EMIT changed();
}

void RulesTab::keepOneStyle(const QString &chosen)
{
    // Two styles for one kind of value would leave it to their order which one holds.
    QHash<QString, QSet<QString>> masks;
    for (const privacy::RulePackText &pack : std::as_const(m_presets)) {
        const PackContents contents = contentsOf(pack);
        masks.insert(contents.id, contents.masks);
    }
    const auto clashes = [&](const QString &id) {
        return masks.value(id).intersects(masks.value(chosen));
    };
    m_settings.presets.erase(
        std::remove_if(m_settings.presets.begin(), m_settings.presets.end(), clashes),
        m_settings.presets.end());
    m_settings.presets.append(chosen);
    m_isFilling = true;
    const QTreeWidgetItem *group = m_list->topLevelItem(1);
    for (int i = 0; i < group->childCount(); ++i) {
        const QString id = privacy::RuleSet::infoOf(m_presets[i]).id;
        group->child(i)->setCheckState(0, m_settings.presets.contains(id) ? Qt::Checked
                                                                          : Qt::Unchecked);
    }
    m_isFilling = false;
}

const privacy::RulePackText *RulesTab::chosenPack() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->parent() == nullptr)
        return nullptr;
    const int index = item->data(0, kIndexRole).toInt();
    switch (static_cast<Kind>(item->data(0, kKindRole).toInt())) {
    case Kind::BuiltIn:
        return &m_builtIn[index];
    case Kind::Preset:
        return &m_presets[index];
    case Kind::Own:
        return &m_settings.ownPacks[index].text;
    }
    return nullptr;
}

void RulesTab::view()
{
    const privacy::RulePackText *pack = chosenPack();
    if (pack == nullptr)
        return;
    auto *dialog = new PackView(*pack, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesTab::remove()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->data(0, kKindRole).toInt() != static_cast<int>(Kind::Own))
        return;
    m_settings.ownPacks.removeAt(item->data(0, kIndexRole).toInt());
    m_message->clear();
    fill();
    Q_EMIT changed();
}

void RulesTab::refresh()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool isPack = chosenPack() != nullptr;
    m_view->setEnabled(isPack);
    m_remove->setEnabled(isPack && item->data(0, kKindRole).toInt() == static_cast<int>(Kind::Own));
}

void RulesTab::retranslate()
{
    m_list->setHeaderLabels({tr("Rule pack"), tr("Version")});
    m_list->setAccessibleName(tr("Rule packs"));
    m_view->setText(tr("&View…"));
    m_view->setToolTip(tr("Shows what the pack holds; nothing can be changed there"));
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(tr("Takes in a rule pack after checking all of it"));
    m_remove->setText(tr("&Remove"));
    m_remove->setToolTip(tr("Forgets a pack of your own; the file it came from stays"));
    fill();
}

void RulesTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
