// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/ui/Appearance.h"
#include "app/ui/JobQueue.h"
#include "app/ui/KeysOverlay.h"
#include "app/ui/LineIcon.h"
#include "app/ui/MainWindowActions_p.h"
#include "app/ui/PrivateFileDialog.h"
#include "app/ui/ReviewPage.h"
#include "app/ui/StartPage.h"
#include "app/ui/review/ReviewActions.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolBar>

namespace ui {

namespace {

constexpr int kToolIcon = 18; // px

QAction *makeAction(QMainWindow *window, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(window);
    action->setShortcuts(keys);
    window->addAction(action); // so that its keys work where no menu shows it
    return action;
}

} // namespace

void MainWindow::makeActions()
{
    Actions &a = *m_actions;
    a.openFiles = makeAction(this, {QKeySequence::Open});
    a.openFolder = makeAction(this, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    a.saveCovered = makeAction(this, {QKeySequence::Save});
    a.saveChecklist = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_E)});
    a.closeAll = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_W)});
    a.quit = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    a.stop = makeAction(this, {QKeySequence(Qt::Key_Escape)});
    a.zoomIn = makeAction(
        this, {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal), QKeySequence::ZoomIn});
    a.zoomOut = makeAction(this, {QKeySequence(Qt::Key_Minus), QKeySequence::ZoomOut});
    a.actualSize = makeAction(this, {QKeySequence(Qt::Key_0), QKeySequence(Qt::CTRL | Qt::Key_0)});
    a.fit = makeAction(this, {QKeySequence(Qt::Key_F)});
    a.turnLeft = makeAction(this, {QKeySequence(Qt::SHIFT | Qt::Key_R)});
    a.turnRight = makeAction(this, {QKeySequence(Qt::Key_R)});
    a.nextFinding = makeAction(this, {QKeySequence(Qt::Key_N)});
    a.previousFinding = makeAction(this, {QKeySequence(Qt::Key_P)});
    a.nextPage = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    a.previousPage = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    a.openReview = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_R)});
    a.paste = makeAction(this, QKeySequence::keyBindings(QKeySequence::Paste));
    a.switchView = makeAction(this, {QKeySequence(Qt::Key_F12)});
    a.keys = makeAction(this, {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    a.settings = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    a.settings->setMenuRole(QAction::PreferencesRole);
    a.about = makeAction(this, {});
    a.showJobs = makeAction(this, {QKeySequence(Qt::CTRL | Qt::Key_J)});
    a.pause = makeAction(this, {QKeySequence(Qt::Key_Pause), QKeySequence(Qt::CTRL | Qt::Key_P)});
    a.ofReview = {a.nextFinding, a.previousFinding};
    a.ofPage = QList<QAction *>{a.zoomIn,   a.zoomOut,   a.actualSize, a.fit,
                                a.turnLeft, a.turnRight, a.nextPage,   a.previousPage} +
               a.ofReview;

    connect(a.openFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(a.openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(a.saveCovered, &QAction::triggered, this, &MainWindow::chooseCovered);
    connect(a.saveChecklist, &QAction::triggered, this, &MainWindow::chooseChecklist);
    connect(a.closeAll, &QAction::triggered, this, [this] { whenStored([this] { closeAll(); }); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.stop, &QAction::triggered, this, &MainWindow::stop);
    connect(a.showJobs, &QAction::triggered, m_showJobs, &QPushButton::click);
    connect(a.pause, &QAction::triggered, m_pause, &QPushButton::click);
    connectPage();
    connect(a.openReview, &QAction::triggered, this, &MainWindow::chooseReview);
    connect(a.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(a.paste, &QAction::triggered, this, &MainWindow::paste);
    connect(a.switchView, &QAction::triggered, this, [this] {
        if (m_stack->currentWidget() == m_review)
            showClerk();
        else
            showReview();
    });
    connect(a.keys, &QAction::triggered, this, [this] {
        m_keys->showKeys(m_reviewActions->all() + m_actions->ofPage +
                         QList<QAction *>{m_actions->openFiles, m_actions->openFolder,
                                          m_actions->saveCovered, m_actions->saveChecklist,
                                          m_actions->stop, m_actions->keys});
    });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About NoticeGuard"),
                                    tr("NoticeGuard %1 finds personal data on public notices and "
                                       "writes covered copies, on this computer alone.")
                                        .arg(QStringLiteral(NOTICEGUARD_VERSION)),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::setIcons()
{
    Actions &a = *m_actions;
    const QList<std::pair<QAction *, const char *>> icons{{a.openFiles, "open-file"},
                                                          {a.openFolder, "open-folder"},
                                                          {a.openReview, "open-review"},
                                                          {a.paste, "paste"},
                                                          {a.saveCovered, "save-covered"},
                                                          {a.saveChecklist, "checklist"},
                                                          {a.settings, "settings"},
                                                          {a.stop, "stop"},
                                                          {a.closeAll, "close"},
                                                          {a.quit, "quit"},
                                                          {a.zoomIn, "zoom-in"},
                                                          {a.zoomOut, "zoom-out"},
                                                          {a.fit, "fit"},
                                                          {a.turnLeft, "turn-left"},
                                                          {a.turnRight, "turn-right"},
                                                          {a.nextFinding, "next"},
                                                          {a.previousFinding, "previous"},
                                                          {&m_reviewActions->undoAction(), "undo"},
                                                          {&m_reviewActions->redoAction(), "redo"},
                                                          {a.keys, "keys"},
                                                          {a.about, "about"}};
    for (const auto &[action, icon] : icons)
        action->setIcon(lineIcon(QLatin1String(icon)));
}

void MainWindow::makeMenus()
{
    Actions &a = *m_actions;
    setIcons();
    a.file = menuBar()->addMenu(QString());
    a.file->addActions({a.openFiles, a.openFolder, a.openReview, a.paste});
    a.file->addSeparator();
    a.file->addActions({a.saveCovered, a.saveChecklist});
    a.file->addSeparator();
    a.file->addAction(a.settings);
    a.file->addSeparator();
    a.file->addActions({a.pause, a.stop, a.closeAll, a.quit});
    a.view = menuBar()->addMenu(QString());
    a.view->addActions({a.zoomIn, a.zoomOut, a.actualSize, a.fit, a.turnLeft, a.turnRight});
    a.view->addSeparator();
    a.view->addActions({a.switchView, a.showJobs});
    a.go = menuBar()->addMenu(QString());
    a.go->addActions({a.nextFinding, a.previousFinding, a.nextPage, a.previousPage});
    menuBar()->addMenu(&m_reviewActions->menu());
    a.language = menuBar()->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = a.language->addAction(choice.ownName);
        action->setCheckable(true);
        action->setData(choice.code);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = choice.code] { m_language.install(code); });
    }
    a.language->addSeparator();
    a.unchecked = a.language->addAction(QString());
    a.unchecked->setEnabled(false);
    a.help = menuBar()->addMenu(QString());
    a.help->addActions({a.keys, a.about});

    m_start->setLanguageMenu(a.language);
    m_start->setSettingsAction(a.settings);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(kToolIcon, kToolIcon));
    m_toolBar->addActions({a.openFiles, a.openFolder});
    m_toolBar->addSeparator();
    m_toolBar->addActions({a.previousFinding, a.nextFinding});
    m_toolBar->addSeparator();
    m_toolBar->addActions({&m_reviewActions->undoAction(), &m_reviewActions->redoAction()});
    m_toolBar->addSeparator();
    m_toolBar->addActions({a.saveCovered, a.saveChecklist});
    addToolBar(m_toolBar);
}

void MainWindow::retranslate()
{
    Actions &a = *m_actions;
    setWindowTitle(tr("NoticeGuard"));
    m_toolBar->setWindowTitle(tr("Tools"));
    a.file->setTitle(tr("&File"));
    a.view->setTitle(tr("&View"));
    a.go->setTitle(tr("&Go"));
    //: The menu's name is shown beside its translation, so that it is found in any language
    a.language->setTitle(tr("&Language"));
    a.help->setTitle(tr("&Help"));
    a.openFiles->setText(tr("&Open files…"));
    a.openFolder->setText(tr("Open &folder…"));
    a.saveCovered->setText(tr("Save &covered copies…"));
    a.saveChecklist->setText(tr("Save c&hecklist…"));
    a.closeAll->setText(tr("Close &all"));
    a.quit->setText(tr("&Quit"));
    a.stop->setText(tr("&Stop"));
    a.pause->setText(tr("Pa&use or go on"));
    a.zoomIn->setText(tr("&Larger"));
    a.zoomOut->setText(tr("&Smaller"));
    a.actualSize->setText(tr("&Actual size"));
    a.fit->setText(tr("&Fit the page"));
    a.turnLeft->setText(tr("T&urn left"));
    a.turnRight->setText(tr("Turn r&ight"));
    a.nextFinding->setText(tr("&Next finding"));
    a.previousFinding->setText(tr("&Previous finding"));
    a.nextPage->setText(tr("Ne&xt page"));
    a.previousPage->setText(tr("Pre&vious page"));
    a.openReview->setText(tr("Open a &review…"));
    if (a.theme != nullptr) {
        a.theme->setTitle(tr("&Theme"));
        const QStringList names{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
        for (qsizetype i = 0; i < names.size(); ++i)
            a.theme->actions().at(i)->setText(names[i]);
        a.theme->actions().at(static_cast<int>(m_appearance->theme()))->setChecked(true);
        a.largerLetters->setText(tr("Larger le&tters"));
        a.smallerLetters->setText(tr("Smaller l&etters"));
    }
    a.settings->setText(tr("&Settings…"));
    for (QAction *action : a.language->actions())
        action->setChecked(action->data().toString() == m_language.installed());
    a.unchecked->setText(Language::uncheckedWords());
    a.unchecked->setVisible(!Language::isNativeChecked(m_language.installed()));
    a.paste->setText(tr("&Paste picture, file or text"));
    a.switchView->setText(tr("S&witch between summary and review"));
    a.keys->setText(tr("&Keys"));
    m_reviewActions->retranslate();
    a.about->setText(tr("&About NoticeGuard"));
    if (m_language.installed() != QLatin1String("en"))
        a.language->setTitle(a.language->title() + QStringLiteral(" / Language"));
    for (QAction *action : m_toolBar->actions()) {
        // Chinese menus carry their key in brackets, which a tool bar does not need.
        static const QRegularExpression key(QStringLiteral("\\(&.\\)|&"));
        action->setIconText(action->text().remove(key));
    }
    m_stop->setText(tr("Stop"));
    m_showJobs->setText(tr("Work"));
    m_showJobs->setToolTip(tr("Show or hide the list of work (Ctrl+J)"));
    a.showJobs->setText(tr("List of wor&k"));
    m_jobs->retranslate();
    m_progress->setAccessibleName(tr("Progress"));
    refreshStatus(); // where something runs, its words
}

QFileDialog *MainWindow::makeDialog(const QString &title)
{
    return privateFileDialog(this, title, m_lastFolder);
}

void MainWindow::chooseFiles()
{
    m_work.prepare();
    QFileDialog *dialog = makeDialog(tr("Open files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures and PDF files") +
             QStringLiteral(" (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp *.heic *.heif *.pdf)"),
         tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        if (!files.isEmpty())
            m_lastFolder = QFileInfo(files.first()).absolutePath();
        open(files);
    });
    dialog->open();
}

void MainWindow::chooseFolder()
{
    m_work.prepare();
    QFileDialog *dialog = makeDialog(tr("Open a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_lastFolder = folder;
        openPaths({folder});
    });
    dialog->open();
}

void MainWindow::chooseReview()
{
    QFileDialog *dialog = makeDialog(tr("Open a review"));
    dialog->setDirectory(reviewFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Reviews") + QStringLiteral(" (*.%1)").arg(QLatin1String(casefile::kFileSuffix))});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openReview);
    dialog->open();
}

} // namespace ui
