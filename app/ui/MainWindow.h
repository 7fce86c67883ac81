// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"
#include "app/ui/Language.h"
#include "app/ui/models/FindingModel.h"
#include "app/ui/models/PageModel.h"

#include <QMainWindow>

class QAction;
class QFileDialog;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolBar;

namespace ui {

class NoticeBar;
class ReviewPage;
class StartPage;

/// The window: opens, reads in the background, shows, and saves. Never waits for a worker. Its
/// title names no file.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The reader must outlive the window.
    MainWindow(Reader &reader, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads these files and folders; while something runs, after it.
    void openPaths(const QStringList &paths);
    /// Covers, writes and proves every page into an empty folder (see Saving::freeFolder).
    void saveCoveredCopies(const QString &folder);
    void saveChecklist(const QString &path);
    void cancel();

    bool isBusy() const { return m_work.isBusy(); }
    PageModel &pages() { return m_pages; }
    FindingModel &findings() { return m_findings; }
    ReviewPage &review() { return *m_review; }
    QString notice() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;

    void makeActions();
    void makeMenus();
    void makeStatus();
    void connectWork();
    void retranslate();
    void refresh();

    void chooseFiles();
    void chooseFolder();
    void chooseCoveredFolder();
    void chooseChecklist();
    QFileDialog *makeDialog(const QString &title);
    void startCovering(bool singleReaderAccepted);
    void closeAll();

    void startNext();
    void whenProgressed(int done, int total, double secondsLeft);
    void whenJudged(const QList<report::ScanPage> &pages);
    void whenScanFinished(const report::ScanDocument &scan);
    void whenCoveringFinished(const ocr::Result<QList<jobs::Replacement>> &replacements);
    void whenIdle();
    void whenPixelsReady(const QString &source, int page, const PageImage &image);
    void fetchPage(int row);
    void fetchThumbnails();

    Language &m_language;
    PageModel m_pages;
    FindingModel m_findings;
    std::unique_ptr<Actions> m_actions;
    QStackedWidget *m_stack;
    StartPage *m_start;
    ReviewPage *m_review;
    NoticeBar *m_notice;
    QToolBar *m_toolBar;
    QLabel *m_progressWords;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QStringList m_waiting;   ///< paths to read when what runs is done
    QString m_coveredFolder; ///< where covered copies go
    QString m_lastFolder;    ///< of dialogs; in memory only
    int m_wantedSide = 0;    ///< long side of the pixels that were asked for the page shown
    bool m_closeWhenIdle = false;
    BackgroundWork m_work; ///< last, so that it stops before what it tells goes
};

} // namespace ui
