// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/ui/BackgroundWork.h"
#include "app/ui/Language.h"
#include "app/ui/TakeHome.h"
#include "app/ui/models/FindingModel.h"
#include "app/ui/models/PageModel.h"
#include "app/ui/review/Decisions.h"
#include "app/ui/review/ReviewStore.h"
#include "app/ui/settings/SettingsFile.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <functional>

class QAction;
class QFileDialog;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolBar;

namespace ui {

class Appearance;
class BatchFlow;
class ClerkFlow;
class Covering;
class JobQueue;
class JobsPanel;
class Judging;
class KeysOverlay;
class NoticeBar;
class NoticePage;
class NoticesPage;
class PagePixels;
class ReviewActions;
class ReviewPage;
class SettingsDialog;
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

    /// What the program is started with, as on the first page: files are a notice, or notices, to
    /// post; a folder is a review.
    void begin(const QStringList &paths);
    /// Reads these files and folders for the review; while something runs, after it.
    void openPaths(const QStringList &paths);
    /// Reads what somebody wants to post, in the place of what was open: one file is one notice,
    /// more of them or a folder are a list of notices.
    void checkNotice(const QStringList &paths);
    /// Covers, writes and proves every page into an empty folder, with the checklist.
    void takeHome(const TakeHomeWish &wish);
    /// As Excel, PDF or CSV by the end of its name; Excel where it has none of these.
    void saveChecklist(const QString &path);
    /// Goes on with a review where it was left, in the place of what was open.
    void openReview(const QString &path);
    void cancel();
    /// Offers themes and sizes of letters in menu and settings; must outlive the window.
    void offerAppearance(Appearance &appearance);
    /// Takes up what was set the last time, and keeps what is set from now on.
    void offerSettings(const SettingsFile &file);
    /// From now on read and judged so; what is open is judged again.
    void applySettings(const ReadingSettings &settings);
    const ReadingSettings &settings() const { return m_settings; }

    bool isBusy() const { return m_work.isBusy(); }
    JobQueue &jobs() { return *m_jobs; }
    JobsPanel &jobsPanel() { return *m_jobsPanel; }
    PageModel &pages() { return m_pages; }
    FindingModel &findings() { return m_findings; }
    ReviewPage &review() { return *m_review; }
    NoticePage &noticePage() { return *m_noticePage; }
    NoticesPage &noticesPage() { return *m_noticesPage; }
    ClerkFlow &clerk() { return *m_clerk; }
    BatchFlow &batch() { return *m_batch; }
    Decisions &decisions() { return m_decisions; }
    ReviewStore &store() { return m_store; }
    Judging &judging() { return *m_judging; }
    KeysOverlay &keys() { return *m_keys; }
    QString notice() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Actions;

    void makeActions();
    void makeMenus();
    void setIcons();
    void makeStatus();
    void connectWork();
    void connectReview();
    void connectClerk();
    void connectPage();
    void retranslate();
    void refresh();

    void chooseFiles();
    void chooseFolder();
    void chooseCovered();
    void chooseCoveredFolder(const TakeHomeWish &wish);
    void chooseChecklist();
    void writeChecklist(const QString &file);
    void chooseReview();
    void showSettings();
    void chooseRulePack(SettingsDialog &dialog);
    QFileDialog *makeDialog(const QString &title);
    void showReview();
    void showDoubt(const PageKey &page, const ocr::Quad &place);
    void showNotice(const QString &source = {});
    void showNotices();
    void showClerk();
    void chooseCopiesFolder();
    bool isClerks() const;
    void changeNoticeType(const QByteArray &sha256, const QString &type);
    void open(const QStringList &paths);
    void paste();
    QString keepPasted(const QImage &picture);
    void pastePicture(const QImage &picture);
    void closeAll();
    void whenStored(const std::function<void()> &then);
    void askAboutUnstored(ReviewStore::Settled settled, const std::function<void()> &then);

    void readPaths(const QStringList &paths);
    void stop();
    void refreshStatus();
    QList<report::ScanPage> pagesLike(const QList<report::ScanPage> &before) const;
    void whenJudged(const QList<report::ScanPage> &pages);
    void whenScanFinished(const report::ScanDocument &scan);
    void whenIdle();
    void askBeforeClosing();
    bool isMakingFiles() const;
    void stayOpen();
    void closeNow();
    void showFirstPage();
    void takeThumbnail(const QString &source, int page, const PageImage &image);
    void fetchThumbnails();

    Language &m_language;
    QString m_shownLanguage;
    Appearance *m_appearance = nullptr;
    SettingsFile m_settingsFile;
    ReadingSettings m_settings;
    PageModel m_pages;
    FindingModel m_findings;
    Decisions m_decisions;
    ReviewStore m_store; ///< of the review that is open; a clerk's notice is not stored
    std::unique_ptr<Actions> m_actions;
    QStackedWidget *m_stack;
    StartPage *m_start;
    ReviewPage *m_review;
    NoticePage *m_noticePage;
    NoticesPage *m_noticesPage;
    NoticeBar *m_notice;
    ReviewActions *m_reviewActions;
    KeysOverlay *m_keys;
    QToolBar *m_toolBar;
    QLabel *m_progressWords;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_showJobs;
    QString m_lastFolder; ///< of dialogs; in memory only
    /// What is done when nothing runs any more.
    enum class Closing {
        No,
        WhenStopped, ///< gone from the screen already
        WhenKept,    ///< what was asked for is made first; stays open where it could not be
    };
    Closing m_closing = Closing::No;
    bool m_losesUnstored = false; ///< somebody said so, and has decided nothing since
    QString m_unstoredWords;      ///< told of what waits for a disk with room
    BackgroundWork m_work;        ///< behind the others, so that it stops before what it tells goes
    JobQueue *m_jobs;
    JobsPanel *m_jobsPanel;
    PagePixels *m_pixels;       ///< of the review's page
    PagePixels *m_noticePixels; ///< of the clerk's page
    Judging *m_judging;
    Covering *m_covering;
    TakeHome *m_takeHome;
    ClerkFlow *m_clerk;
    BatchFlow *m_batch;
    bool m_hasNotices = false;               ///< what is open is a list of notices to post
    std::unique_ptr<QTemporaryDir> m_pasted; ///< pictures of the clipboard that are open
};

} // namespace ui
