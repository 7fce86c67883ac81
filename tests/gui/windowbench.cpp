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

/// Seconds until the verdict stands in the window; below 0 where there is none.
double secondsToVerdict(ui::MainWindow &window, const QString &picture)
{
    QElapsedTimer timer;
    timer.start();
    drop(window, picture);
    while (timer.elapsed() < kLongestMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (!window.isBusy() && window.noticePage().verdict().verdict() != ui::Verdict::Working)
            return static_cast<double>(timer.nsecsElapsed()) / 1e9;
        QThread::msleep(1); // the workers have the cores
    }
    return -1;
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
        const double seconds = secondsToVerdict(window, picture);
        if (seconds < 0)
            return 3;
        out << (i == 0 ? "first verdict, cold: " : "verdict, warm: ") << seconds
            << " s: " << window.noticePage().verdict().text() << "\n";
        out.flush();
    }
    return 0;
}
