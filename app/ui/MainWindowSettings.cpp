// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// What can be set: the look, and how notices are read and judged.
#include "app/report/Words.h"
#include "app/ui/Appearance.h"
#include "app/ui/Judging.h"
#include "app/ui/MainWindowActions_p.h"
#include "app/ui/NoticeBar.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/clerk/ClerkFlow.h"
#include "app/ui/clerk/NoticePage.h"
#include "app/ui/clerk/TextPage.h"
#include "app/ui/review/NoticeTypeBar.h"
#include "app/ui/settings/RulePackImport.h"
#include "app/ui/settings/RulesTab.h"
#include "app/ui/settings/SettingsDialog.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

void MainWindow::offerAppearance(Appearance &appearance)
{
    constexpr int step = 10; // percent
    m_appearance = &appearance;
    Actions &a = *m_actions;
    a.theme = a.view->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast}) {
        QAction *action = a.theme->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [&appearance, theme] { appearance.setTheme(theme); });
    }
    a.largerLetters = new QAction(this);
    a.largerLetters->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    a.smallerLetters = new QAction(this);
    a.smallerLetters->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    addActions({a.largerLetters, a.smallerLetters}); // so that their keys work without the menu
    a.view->addActions({a.largerLetters, a.smallerLetters});
    connect(a.largerLetters, &QAction::triggered, this,
            [&appearance] { appearance.setFontPercent(appearance.fontPercent() + step); });
    connect(a.smallerLetters, &QAction::triggered, this,
            [&appearance] { appearance.setFontPercent(appearance.fontPercent() - step); });
    retranslate();
}

void MainWindow::offerSettings(const SettingsFile &file)
{
    m_settingsFile = file;
    SettingsFile::Loaded loaded = file.load();
    QStringList told;
    for (const privacy::RuleProblem &problem : std::as_const(loaded.problems))
        told.append(report::joined({tr("A rule pack is not in use:"), problemWords(problem)}));
    if (!(loaded.settings == m_settings)) {
        if (const auto done = m_work.configure(loaded.settings); !done) {
            // Each is sound by itself; together, or with a newer program, they are not.
            for (OwnPack &own : loaded.settings.ownPacks)
                own.isOn = false;
            told.append(report::joined(
                {tr("No rule pack of your own is in use:"), refusalWords(done.error())}));
            if (const auto without = m_work.configure(loaded.settings); !without)
                loaded.settings = {};
        }
        m_settings = loaded.settings;
    }
    if (!told.isEmpty())
        m_notice->tell(told.join(QLatin1Char('\n')));
}

void MainWindow::applySettings(const ReadingSettings &settings)
{
    if (settings == m_settings)
        return;
    if (const auto done = m_work.configure(settings); !done) {
        m_notice->tell(
            report::joined({tr("The rule packs do not fit together, and nothing was changed:"),
                            refusalWords(done.error())}));
        return;
    }
    const bool readsAnew = !settings.readsAs(m_settings);
    const bool judgesAnew =
        settings.presets != m_settings.presets || settings.ownPacks != m_settings.ownPacks;
    m_settings = settings;
    m_review->noticeType().setRules(m_work.rules());
    m_noticePage->setRules(m_work.rules());
    if (auto *text = qobject_cast<TextPage *>(m_stack->currentWidget());
        text != nullptr && judgesAnew)
        text->setRules(m_work.rules());
    if (m_noticePage->hasCopy())
        m_clerk->drop(); // it was made by other rules
    const bool isOpen = m_pages.rowCount() > 0;
    m_judging->changeRules();
    if (const auto kept = m_settingsFile.save(settings); !kept)
        m_notice->tell(report::joined({tr("The settings hold until the program ends."),
                                       report::errorWords(kept.error().code)}));
    else if (isOpen && readsAnew)
        m_notice->tell(tr("Pages that were read already keep their reading. Open them again to "
                          "read them anew."));
    else if (isOpen)
        m_notice->tell(tr("What is open was judged again by these rules."));
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_appearance, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->waitForReaders(m_work.readersThere());
    connect(dialog, &SettingsDialog::importWanted, this,
            [this, dialog] { chooseRulePack(*dialog); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { applySettings(dialog->settings()); });
    connect(dialog, &QDialog::finished, this, &MainWindow::retranslate); // marks in the menus
    dialog->open();
}

void MainWindow::chooseRulePack(SettingsDialog &dialog)
{
    QFileDialog *files = makeDialog(tr("Import a rule pack"));
    files->setParent(&dialog, files->windowFlags());
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Rule packs") + QStringLiteral(" (*.json)")});
    connect(files, &QFileDialog::fileSelected, &dialog.rules(), &RulesTab::import);
    files->open();
}

} // namespace ui
