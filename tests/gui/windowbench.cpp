// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors

// How long somebody waits for the first verdict on a photograph that is dropped on the window: in a
// window that has read nothing yet, and again with its workers warm. Everything is real.
//   QT_QPA_PLATFORM=offscreen noticeguard-window-bench WORKER PICTURE TIMES
#include "app/ui/MainWindow.h"
#include "app/ui/SessionReader.h"
#include "app/ui/VerdictBar.h"
#include "app/ui/clerk/NoticePage.h"
#include "tests/app/ui/FakeReader.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMimeData>
#include <QTextStream>
#include <QThread>

namespace {

constexpr int kLongestMs = 120000;

void drop(QWidget &window, const QString &picture)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
}

/// Seconds from the drop; below 0 where there was none.
struct Waited
{
    double early = -1; ///< until the window tells what shows while reading goes on
    double whole = -1; ///< until the verdict of all that was read stands there
};

Waited waitForVerdicts(ui::MainWindow &window, const QString &picture)
{
    Waited waited;
    QElapsedTimer timer;
    timer.start();
    drop(window, picture);
    while (timer.elapsed() < kLongestMs && waited.whole < 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        const bool isTold = window.noticePage().verdict().verdict() != ui::Verdict::Working;
        if (isTold && window.isBusy() && waited.early < 0)
            waited.early = seconds;
        if (isTold && !window.isBusy())
            waited.whole = seconds;
        QThread::msleep(1); // the workers have the cores
    }
    return waited;
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || !QFileInfo(arguments[2]).isFile()) {
        out << "noticeguard-window-bench WORKER PICTURE TIMES\n";
        return 2;
    }
    const tests::PrivateHome home;
    jobs::SessionOptions options;
    options.workerProgram = QFileInfo(arguments[1]).absoluteFilePath();
    options.lowPriority = true; // as the program does
    ui::SessionReader reader(options);
    ui::Language language;
    language.install(QStringLiteral("zh_CN"));
    ui::MainWindow window(reader, language);
    window.show();
    QCoreApplication::processEvents();
    out << "window there: " << static_cast<double>(sinceStart.nsecsElapsed()) / 1e9 << " s\n";
    const QString picture = QFileInfo(arguments[2]).absoluteFilePath();
    for (int i = 0; i < arguments[3].toInt(); ++i) {
        const Waited waited = waitForVerdicts(window, picture);
        if (waited.whole < 0)
            return 3;
        out << (i == 0 ? "cold: " : "warm: ");
        if (waited.early >= 0)
            out << "first verdict " << waited.early << " s, ";
        out << "whole verdict " << waited.whole << " s: " << window.noticePage().verdict().text()
            << "\n";
        out.flush();
    }
    return 0;
}
